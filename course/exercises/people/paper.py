"""The presences of the cycle, by alias; blank, it is filled in by hand."""

from collections.abc import Mapping
from typing import Any

from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.words import words
from course.programme import load

ROWS = 15
MARKS = {True: "x", False: "–", None: ""}


def write(request: PaperRequest) -> str:
    """Write the paper.

    Args:
        request: What to print. Its facts may hold the `sessions` of the club, as slugs in order, and its `people`:
            mappings with the `alias` and `present`, a mapping of session to true or false. Only the facilitator's
            edition names them.

    Returns:
        Markdown.
    """
    own = words("people", request.language)
    told = request.facts if request.edition == "facilitator" else {}
    slugs = list(request.facts.get("sessions") or [one.slug for one in load().cycle])
    numbers = {one.slug: one.number for one in load().cycle}
    sheet = Sheet(2, pictures=request.pictures)
    sheet.title(own.title, read_spec("people").picture)
    rows = [_row(one, slugs) for one in told.get("people", ())] or [[""] * (len(slugs) + 1)] * ROWS
    sheet.table([own.paper["alias"], *(numbers[slug] for slug in slugs)], rows)
    sheet.text(own.paper["legend"])
    sheet.section(own.paper["sessions"])
    sheet.bullets(f"{numbers[slug]} · {load().title(slug, request.language)}" for slug in slugs)
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()


def _row(person: Mapping[str, Any], slugs: list[str]) -> list[str]:
    return [str(person["alias"]), *(MARKS[person["present"].get(slug)] for slug in slugs)]
