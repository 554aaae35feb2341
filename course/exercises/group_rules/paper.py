"""The charter of the group, to sign."""

from collections.abc import Mapping
from typing import Any

from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.words import ExerciseWords, words

RULES = 8
SIGNATURES = 12


def write(request: PaperRequest, wall: Mapping[str, Any]) -> str:
    """Write the paper.

    Args:
        request: What to print.
        wall: The rules that may be printed, with what the group decided.

    Returns:
        Markdown.
    """
    own = words("group_rules", request.language)
    sheet = Sheet(pictures=request.pictures)
    picture = read_spec("group_rules").picture
    if request.own:
        sheet.title(own.paper["mine"], picture)
        sheet.bullets(rule["text"] for rule in wall["rules"])
    else:
        sheet.title(own.paper["charter"], picture)
        _charter(sheet, own, wall, request)
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()


def _charter(sheet: Sheet, own: ExerciseWords, wall: Mapping[str, Any], request: PaperRequest) -> None:
    sheet.text(own.paper["preamble"])
    adopted = [rule["text"] for rule in wall["rules"] if rule["adopted"]]
    others = [rule["text"] for rule in wall["rules"] if not rule["adopted"]]
    if adopted:
        sheet.numbers(adopted)
    else:
        sheet.numbered_lines(RULES)
    if others and request.edition == "facilitator":
        sheet.section(own.paper["proposed"])
        sheet.bullets(others)
    sheet.section(own.paper["signatures"])
    sheet.table((own.paper["alias"], own.paper["signature"]), [("", "")] * SIGNATURES)
