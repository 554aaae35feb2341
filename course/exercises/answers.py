"""What an entry made by a form answers: which options, which cards, which words of one's own."""

from dataclasses import dataclass

from course.exercises.entry import Entry
from course.exercises.questions import CHOSEN, Step
from course.exercises.spec import Spec
from course.programme import load


@dataclass(frozen=True)
class Answer:
    """One answer to a question.

    Attributes:
        field: Where it stands in the body, as corrections name it: `text`, or `tools.1` in a list.
        value: An option, a card, an entry's id, or words.
        chosen: Whether it is an option or a card.
    """

    field: str
    value: str
    chosen: bool


def answers(step: Step, entry: Entry) -> list[Answer]:
    """Give what an entry answers to a question.

    Args:
        step: The question.
        entry: The entry; an anonymous one that was handed over has an empty body.

    Returns:
        The answers, in the person's order; none to a question that was skipped.
    """
    said = entry.body.get(step.key)
    if isinstance(said, list | tuple):
        return [_answer(step, f"{step.key}.{place}", value) for place, value in enumerate(said)]
    return [_answer(step, step.key, said)] if said else []


def _answer(step: Step, field: str, value: str) -> Answer:
    card = step.input in ("card", "cards")
    return Answer(field, value, card or (step.input in CHOSEN and value in (step.options or {})))


def answered(entry: Entry) -> bool:
    """Tell whether anything is left in an entry.

    Args:
        entry: The entry.

    Returns:
        False for one whose every question was skipped, and for what stays of an anonymous one.
    """
    return any(value not in (None, "", [], ()) for key, value in entry.body.items() if key != "position")


def drawn(step: Step, entry: Entry, spec: Spec) -> str | None:
    """Give the picture of an answer.

    Args:
        step: A question answered by one option or one card.
        entry: The entry.
        spec: The exercise's structure.

    Returns:
        A picture's name; None when nothing was chosen.
    """
    for one in answers(step, entry):
        if one.chosen and step.input in ("card", "cards"):
            return load().decks[spec.deck or ""].card(one.value).picture
        if one.chosen and step.options:
            return step.options[one.value].picture
    return None
