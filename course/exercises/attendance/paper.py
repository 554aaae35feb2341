"""The attendance sheet: signed on paper, and kept on paper."""

from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.words import words
from course.programme import load

ROWS = 15


def write(request: PaperRequest) -> str:
    """Write the paper.

    Args:
        request: What to print; its facts may hold the `aliases` of those expected, and the `date`.

    Returns:
        Markdown.

    Raises:
        KeyError: When there is no such session.
    """
    own = words("attendance", request.language)
    sheet = Sheet(2, pictures=request.pictures)
    sheet.title(own.title, read_spec("attendance").picture)
    if request.session:
        sheet.text(load().sessions[request.session].words(request.language).title)
    sheet.strong(own.paper["date"])
    if request.facts.get("date"):
        sheet.text(str(request.facts["date"]))
    else:
        sheet.lines(1)
    aliases = [str(alias) for alias in request.facts.get("aliases", ())]
    rows = [(alias, "") for alias in aliases] + [("", "")] * max(2, ROWS - len(aliases))
    sheet.table((own.paper["alias"], own.paper["signature"]), rows)
    sheet.text(own.paper["stays"])
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()
