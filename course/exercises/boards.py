"""The walls of exercises made of forms: what was said, counts, distributions; nothing that is on no board."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from course.exercises.answers import Answer, answers, drawn
from course.exercises.entry import Entry
from course.exercises.moderation import Shown
from course.exercises.questions import Board, Step
from course.exercises.spec import Spec
from course.exercises.wall import unordered

FEWEST = 5
"""A distribution of fewer people's answers is masked: it would tell who chose what. What the facilitator typed from
paper counts, but unmasks nobody: who typed it could take it off the figures."""


def wall_of(spec: Spec, shown: Shown) -> dict[str, Any]:
    """Give the boards.

    Args:
        spec: The exercise's structure.
        shown: What may stand on the wall, already moderated.

    Returns:
        `{"boards": [{"name", "show", "items", "n"}]}`; a masked board's items are None.
    """
    return {"boards": [_board(board, spec, shown) for board in spec.wall]}


def on_board(board: Board, spec: Spec, shown: Shown) -> list[Entry]:
    """Give the entries that a board shows something of.

    Args:
        board: The board.
        spec: The exercise's structure.
        shown: What may stand on the wall.

    Returns:
        The entries, oldest change first.
    """
    forms = [form for form in board.form if spec.forms[form].to == "group"]
    return shown.of(*forms)


def card_of(spec: Spec, entry: Entry) -> dict[str, Any]:
    """Give what others see of one entry.

    Args:
        spec: The exercise's structure.
        entry: An entry.

    Returns:
        Its card, with all that boards show of it; empty when nothing of it is shown.
    """
    pictures = [board.picture for board in spec.wall if entry.kind in board.form and board.picture]
    return _card(spec, entry, seen(spec, entry.kind), pictures[0] if pictures else None)


def seen(spec: Spec, form: str) -> tuple[str, ...]:
    """Say which fields of a form others can ever see.

    Args:
        spec: The exercise's structure.
        form: The form.

    Returns:
        Those that are on a board. Besides, all that one person writes to another: what an answer is about
        must be read to be answered, and an answer is read by the one it goes to. Links are never seen.
    """
    one = spec.forms[form]
    asked = any(other.about == form and other.to == "owner" for other in spec.forms.values())
    letter = one.to == "owner" or (one.to == "group" and asked)
    on_boards = {field for board in spec.wall if form in board.form for field in board.fields}
    return tuple(
        step.key
        for step in spec.steps(form)
        if step.input != "links" and (letter or (one.to == "group" and step.key in on_boards))
    )


def _board(board: Board, spec: Spec, shown: Shown) -> dict[str, Any]:
    entries = on_board(board, spec, shown)
    told: dict[str, Any] = {"name": board.name, "show": board.show}
    if board.show == "said":
        cards = [_card(spec, one, board.fields, board.picture) for one in entries]
        said = [card for card in cards if _says(card, board)]
        return told | {"items": unordered(said), "n": len(said)}
    people = _people(board, spec, entries)
    if board.show == "counts":
        return told | {"items": _counts(people), "n": len(people)}
    step = _steps(spec, board.form[0])[board.field[0]]
    seats = len(people.keys() - shown.typed)
    hidden = len(people) < FEWEST or 0 < seats < FEWEST
    return told | {"items": None if hidden else _distribution(step, people), "n": len(people)}


def _steps(spec: Spec, form: str) -> dict[str, Step]:
    return {step.key: step for step in spec.steps(form)}


def _card(spec: Spec, entry: Entry, fields: Iterable[str], picture: str | None) -> dict[str, Any]:
    steps = _steps(spec, entry.kind)
    given = [(field, one) for field in dict.fromkeys(fields) for one in answers(steps[field], entry)]
    if not given:
        return {}
    return {
        "id": entry.id,
        "picture": drawn(steps[picture], entry, spec) if picture else None,
        "texts": [{"field": one.field, "text": one.value} for _, one in given if not one.chosen],
        "chosen": [{"field": field, "key": one.value} for field, one in given if one.chosen],
    }


def _says(card: Mapping[str, Any], board: Board) -> bool:
    """Tell whether a card says more than its picture."""
    told = [*card.get("texts", ()), *card.get("chosen", ())]
    return any(one["field"].partition(".")[0] in board.field for one in told)


People = Mapping[str, Sequence[tuple[str, Answer]]]
"""What each person answered, with the entry's id; who has no seat any more is one person an entry."""


def _people(board: Board, spec: Spec, entries: Iterable[Entry]) -> People:
    people: dict[str, list[tuple[str, Answer]]] = {}
    for one in entries:
        given = answers(_steps(spec, one.kind)[board.field[0]], one)
        if given:
            people.setdefault(one.seat or one.id, []).extend((one.id, answer) for answer in given)
    return people


def _counts(people: People) -> list[dict[str, Any]]:
    """Count the people who gave each answer, most frequent first."""
    items: dict[str, dict[str, Any]] = {}
    for given in people.values():
        once = {answer.value.casefold(): (entry, answer) for entry, answer in reversed(given)}
        for value, (entry, answer) in once.items():
            typed = {"text": answer.value, "id": entry, "field": answer.field}
            new = {"key": answer.value} if answer.chosen else typed
            items.setdefault(value, new | {"count": 0})["count"] += 1
    return sorted(items.values(), key=lambda one: (-one["count"], one.get("key", ""), one.get("text", "")))


def _distribution(step: Step, people: People) -> list[dict[str, Any]]:
    """Count the people at each option, in order, by each one's last answer."""
    last = [given[-1][1].value for given in people.values()]
    return [{"key": key, "count": last.count(key)} for key in step.options or {}]
