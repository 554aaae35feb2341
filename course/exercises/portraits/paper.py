"""Portraits on paper: two to write, the portraits of one person, or the group's languages and talents."""

from collections.abc import Iterable, Mapping
from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import PaperRequest
from course.exercises.moderation import Shown
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.words import ExerciseWords, words


def write(request: PaperRequest, shown: Shown, wall: Mapping[str, Any]) -> str:
    """Write the paper.

    Args:
        request: What to print.
        shown: The portraits that may be printed.
        wall: What the wall says of them.

    Returns:
        Markdown.
    """
    own = words("portraits", request.language)
    sheet = Sheet(pictures=request.pictures)
    sheet.title(own.title, read_spec("portraits").picture)
    sheet.text(own.invite)
    if request.entries is None:
        _blank(sheet, own)
    elif request.own:
        for one in shown.of("self", "other"):
            _portrait(sheet, own, one)
    else:
        _group(sheet, own, wall)
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()


def _blank(sheet: Sheet, own: ExerciseWords) -> None:
    for form in own.forms.values():
        sheet.section(form.title)
        sheet.strong(form.steps["languages"].ask)
        sheet.lines(2)
        sheet.strong(form.steps["proud"].ask)
        sheet.lines(3)
        sheet.strong(form.steps["teach"].ask)
        sheet.lines(2)
    sheet.section(own.paper["talents"])
    sheet.text(", ".join(own.forms["self"].steps["teach"].options.values()))


def _portrait(sheet: Sheet, own: ExerciseWords, entry: Entry) -> None:
    form = own.forms[entry.kind]
    sheet.section(form.title)
    for key in ("languages", "proud", "teach"):
        said = entry.body.get(key) or []
        values = [said] if isinstance(said, str) else [form.steps[key].options.get(one, one) for one in said]
        if values:
            sheet.strong(form.steps[key].ask)
            sheet.bullets(values)


def _group(sheet: Sheet, own: ExerciseWords, wall: Mapping[str, Any]) -> None:
    for key in ("languages", "teach"):
        sheet.section(own.wall[key])
        sheet.bullets(_counted(wall[key], own.forms["self"].steps[key].options))
    sheet.section(own.wall["proud"])
    sheet.bullets(card["text"] for card in wall["proud"])


def _counted(items: Iterable[Mapping[str, Any]], options: Mapping[str, str]) -> list[str]:
    texts = [(item.get("text") or options[item["key"]], item["count"]) for item in items]
    return [f"{text} × {count}" if count > 1 else text for text, count in texts]
