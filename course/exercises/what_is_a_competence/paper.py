"""Statements to sort and a worked example, on paper."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.what_is_a_competence.deck import deck
from course.exercises.words import ExerciseWords, words

TASKS = 4
Marks = dict[str, dict[str, str]]  # statement, pile, what stands in the table


def write(request: PaperRequest, sortings: Sequence[Entry], wall: Mapping[str, Any]) -> str:
    """Write the paper.

    Args:
        request: What to print.
        sortings: Where statements were put, one's own or the group's.
        wall: What the wall says of them, and the examples.

    Returns:
        Markdown.
    """
    own = words("what_is_a_competence", request.language)
    sheet = Sheet(pictures=request.pictures)
    sheet.title(own.title, read_spec("what_is_a_competence").picture)
    sheet.text(own.invite)
    _explain(sheet, own)
    sheet.section(own.paper["sort"])
    _statements(sheet, own, request, _marks(request, sortings, wall))
    sheet.section(own.paper["my_tasks"] if request.entries is None or request.own else own.wall["examples"])
    _examples(sheet, own, [("", "")] * TASKS if request.entries is None else _found(wall))
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()


def _explain(sheet: Sheet, own: ExerciseWords) -> None:
    """Show the worked example first, then the three piles."""
    sheet.section(own.paper["example"])
    sheet.text(own.screens["example_task"])
    sheet.bullets(_piles(own, "example"))
    sheet.text(own.screens["example_competence"])
    sheet.section(own.paper["piles"])
    sheet.text(own.screens["explain"])
    sheet.bullets(_piles(own, "about"))


def _piles(own: ExerciseWords, what: str) -> list[str]:
    labels = own.forms["sorting"].steps["pile"].options
    return [
        own.paper["pair"].format(pile=label, text=own.screens[f"{what}_{pile}"])
        for pile, label in labels.items()
    ]


def _statements(sheet: Sheet, own: ExerciseWords, request: PaperRequest, marks: Marks) -> None:
    labels = own.forms["sorting"].steps["pile"].options
    texts = deck().words(request.language).cards
    rows = [
        (texts[card.slug].text, *(marks.get(card.slug, {}).get(pile, "") for pile in labels))
        for card in deck().cards
    ]
    sheet.table((own.paper["statement"], *labels.values()), rows)


def _marks(request: PaperRequest, sortings: Iterable[Entry], wall: Mapping[str, Any]) -> Marks:
    """Say what stands in the table: a cross for one person, how many for a group."""
    if request.entries is None:
        return {}
    if request.own:
        return {one.body["statement"]: {one.body["pile"]: "x"} for one in sortings}
    return {
        one["slug"]: {pile: str(count) for pile, count in one["counts"].items() if count}
        for one in wall["statements"]
    }


def _found(wall: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(card["task"], card["competence"]) for card in wall["examples"]]


def _examples(sheet: Sheet, own: ExerciseWords, rows: Iterable[tuple[str, str]]) -> None:
    sheet.table((own.paper["task"], own.paper["competence"]), rows)
