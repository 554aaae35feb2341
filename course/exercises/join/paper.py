"""How to come in with a phone. The screens and the handout add the QR code."""

from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.words import words

FACTS = ("address", "code")


def write(request: PaperRequest) -> str:
    """Write the paper.

    Args:
        request: What to print; its facts may hold the `address` and the `code`.

    Returns:
        Markdown.
    """
    own = words("join", request.language)
    sheet = Sheet(2, pictures=request.pictures)
    sheet.title(own.title, read_spec("join").picture)
    sheet.text(own.invite)
    sheet.numbers(text for key, text in own.paper.items() if key.startswith("step_"))
    for key in FACTS:
        sheet.strong(own.paper[key])
        if request.facts.get(key):
            sheet.text(str(request.facts[key]))
        else:
            sheet.lines(1)
    sheet.text(own.paper["no_phone"])
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()
