"""What the handout's template asks for: sheets, whole words, CSS strings, fonts."""

from markupsafe import Markup, escape
from nbformat import NotebookNode

from course.exercises import words
from exports.blocks import Part
from exports.fonts import font_css
from exports.preprocessors.choose_sheets import OPENING, OWN
from exports.request import HandoutRequest
from exports.sheet import sheet_html

PICTURES = {
    "say": "message-circle",
    "avoid": "hand",
    "without_phones": "file-text",
    "few_readers": "ear",
    "remote": "video",
}
"""Pictures beside the headings of the guide: found again at a glance."""


def sheet(cell: NotebookNode, request: HandoutRequest) -> Markup:
    """Turn a sheet's cell into HTML. The agenda opens the page, whose title says what its own would.

    Args:
        cell: A Markdown cell that `ChooseSheets` kept.
        request: The handout.

    Returns:
        HTML, safe to print.
    """
    name = cell.metadata["passerelle"]["paper"]
    parts: dict[str, Part] = {}
    if name != OWN:
        told = words(name, request.language.code)
        parts = {text: Part(key, PICTURES.get(key)) for key, text in (told.wall | told.paper).items()}
    return sheet_html(cell.source, parts, titled=name != OPENING)


def whole(title: str) -> Markup:
    """Keep hyphened words whole in a large title: “est-ce” is not to be cut.

    Args:
        title: A title.

    Returns:
        HTML.
    """
    parts = [Markup("<span>{}</span>").format(one) if "-" in one else escape(one) for one in title.split(" ")]
    return Markup(" ").join(parts)


def css_text(text: str) -> Markup:
    """Quote a text for CSS, so that it can neither end the string nor the style element.

    Args:
        text: Any text.

    Returns:
        A CSS string.
    """
    safe = "".join(letter if letter.isalnum() else f"\\{ord(letter):x} " for letter in text)
    return Markup(f'"{safe}"')  # noqa: S704


FILTERS = {"sheet": sheet, "whole": whole, "css_text": css_text, "font_css": font_css}
