"""What the templates ask for: sheets, whole words, styles, fonts."""

from markupsafe import Markup, escape

from exports.document.reading import read
from exports.fonts import font_css
from exports.request import HandoutRequest
from exports.sheets import Sheet
from exports.slide import Slide
from exports.writers.sides import Base
from exports.writers.web import blocks_html, css_text, design_css


def sheet(one: Sheet, request: HandoutRequest) -> Markup:
    """Turn a sheet into HTML.

    Args:
        one: The sheet.
        request: The handout.

    Returns:
        HTML, safe to print.
    """
    code = request.language.code
    return blocks_html(one.blocks(code), Base.of(code))


def own_slide(slide: Slide, request: HandoutRequest) -> Markup:
    """Turn a trainer's own slide into HTML.

    Args:
        slide: A slide with Markdown.
        request: The session, and the language of the slides.

    Returns:
        HTML, safe to show.
    """
    return blocks_html(read(slide.markdown), Base.of(request.language.code))


def whole(title: str) -> Markup:
    """Keep hyphened words whole in a large title: “est-ce” is not to be cut.

    Args:
        title: A title.

    Returns:
        HTML.
    """
    parts = [Markup("<span>{}</span>").format(one) if "-" in one else escape(one) for one in title.split(" ")]
    return Markup(" ").join(parts)


FILTERS = {
    "sheet": sheet,
    "own_slide": own_slide,
    "whole": whole,
    "css_text": css_text,
    "design_css": design_css,
    "font_css": font_css,
}
