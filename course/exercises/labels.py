"""An entry in a few words and a picture: to choose it in a list, to show what rests on it."""

from pathlib import Path

from course.exercises.answers import Answer, answers, drawn
from course.exercises.entry import Entry
from course.exercises.questions import SEVERAL, TYPED, Step
from course.exercises.spec import FOLDER, read_spec
from course.exercises.words import words
from course.programme import load


def label(entry: Entry, language: str, folder: Path = FOLDER) -> str:
    """Say an entry in a few words.

    Args:
        entry: An entry that a form of any exercise made.
        language: The language of options and cards; what the person typed stays as it is.
        folder: Where the exercises are.

    Returns:
        The first thing it answers: a needed field before others, then words before cards before options; the
        form's title when everything was skipped.
    """
    spec = read_spec(entry.exercise, folder)
    for step in sorted(spec.steps(entry.kind), key=lambda step: _rank(step, spec.needs(entry.kind))):
        if said := in_words(entry, step, language, folder):
            return ", ".join(said)
    return words(entry.exercise, language, folder).forms[entry.kind].title


def picture_of(entry: Entry, folder: Path = FOLDER) -> str | None:
    """Give the picture of an entry.

    Args:
        entry: An entry that a form of any exercise made.
        folder: Where the exercises are.

    Returns:
        That of its card, or of the first picture, choice or row of a scale that was chosen; None when there is
        none.
    """
    spec = read_spec(entry.exercise, folder)
    order = ("card", "picture", "choice", "scale")
    steps = [step for step in spec.steps(entry.kind) if step.input in order]
    for step in sorted(steps, key=lambda step: order.index(step.input)):
        if picture := drawn(step, entry, spec):
            return picture
    return None


def in_words(entry: Entry, step: Step, language: str, folder: Path = FOLDER) -> list[str]:
    """Say what an entry answers to a question.

    Args:
        entry: The entry.
        step: A question of its form.
        language: The language of options and cards.
        folder: Where the exercises are.

    Returns:
        A text for each answer; none for links, and none to a question that was skipped.
    """
    if step.input == "links":
        return []
    known = labels_of(entry.exercise, entry.kind, step, language, folder)
    return [_word(one, known) for one in answers(step, entry)]


def labels_of(name: str, form: str, step: Step, language: str, folder: Path = FOLDER) -> dict[str, str]:
    """Give the words of everything that can be chosen at a question.

    Args:
        name: The exercise.
        form: The form.
        step: The question.
        language: The language.
        folder: Where the exercises are.

    Returns:
        The words of its options, or of the deck's cards, in order.
    """
    if step.input not in ("card", "cards"):
        return dict(words(name, language, folder).forms[form].steps[step.key].options)
    deck = load().decks[read_spec(name, folder).deck or ""]
    told = deck.words(language).cards
    return {card.slug: told[card.slug].text for card in deck.cards}


def _word(answer: Answer, known: dict[str, str]) -> str:
    return known[answer.value] if answer.chosen else answer.value


def _rank(step: Step, needs: tuple[str, ...]) -> tuple[bool, int]:
    """Order questions: needed ones first, then words, cards, one option, several; Python keeps the rest."""
    if step.input in TYPED:
        return step.key not in needs, 0
    if step.input == "card":
        return step.key not in needs, 1
    return step.key not in needs, 3 if step.input in SEVERAL else 2
