"""Hopes and worries on paper."""

from collections.abc import Mapping
from typing import Any

from course.exercises.exercise import PaperRequest
from course.exercises.expectations.entries import MOST
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.words import words


def write(request: PaperRequest, wall: Mapping[str, Any]) -> str:
    """Write the paper.

    Args:
        request: What to print.
        wall: The hopes and worries that may be printed.

    Returns:
        Markdown.
    """
    own = words("expectations", request.language)
    sheet = Sheet(pictures=request.pictures)
    sheet.title(own.title, read_spec("expectations").picture)
    sheet.text(own.invite)
    for form, pile in (("hope", "hopes"), ("worry", "worries")):
        sheet.section(own.wall[pile])
        if request.entries is None:
            sheet.text(own.forms[form].steps["text"].ask)
            sheet.lines(2 * MOST)
        else:
            sheet.bullets(text for card in wall[pile] for text in (card["text"], *card["merged"]))
    if request.entries is None:
        sheet.text(own.paper["no_name"])
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()
