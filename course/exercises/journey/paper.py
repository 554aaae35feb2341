"""A journey on paper: a path to fill in, one's own path, or what the group managed to do."""

from collections.abc import Mapping, Sequence
from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.words import ExerciseWords, StepWords, words

STEPS = 5


def write(request: PaperRequest, steps: Sequence[Entry], wall: Mapping[str, Any]) -> str:
    """Write the paper.

    Args:
        request: What to print.
        steps: The steps that may be printed.
        wall: What the wall says of them.

    Returns:
        Markdown.
    """
    own = words("journey", request.language)
    sheet = Sheet(pictures=request.pictures)
    sheet.title(own.title, read_spec("journey").picture)
    sheet.text(own.invite)
    if request.entries is None:
        _blank(sheet, own)
    elif request.own:
        for place, one in enumerate(sorted(steps, key=lambda step: step.body["position"]), 1):
            _step(sheet, own, place, one)
    else:
        sheet.section(own.wall["managed"])
        sheet.bullets(card["text"] for card in wall["managed"])
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()


def _blank(sheet: Sheet, own: ExerciseWords) -> None:
    sheet.text(own.paper["free"])
    questions = own.forms["step"].steps
    for place in range(1, STEPS + 1):
        sheet.section(own.paper["step"].format(n=place))
        sheet.strong(own.paper["about"])
        sheet.lines(1)
        sheet.strong(questions["managed"].ask)
        sheet.lines(2)
        sheet.boxes(questions["token"].options)


def _step(sheet: Sheet, own: ExerciseWords, place: int, entry: Entry) -> None:
    said, questions = entry.body, own.forms["step"].steps
    picture = said.get("picture")
    title = said.get("title") or _option(questions["picture"], picture)
    number = own.paper["step"].format(n=place)
    sheet.section(f"{number} · {title}" if title else number, picture)
    details = (said.get("when"), said.get("where"), _option(questions["token"], said.get("token")))
    sheet.bullets(filter(None, details))
    if said.get("managed"):
        sheet.strong(questions["managed"].ask)
        sheet.text(said["managed"])


def _option(question: StepWords, key: str | None) -> str | None:
    return question.options[key] if key else None
