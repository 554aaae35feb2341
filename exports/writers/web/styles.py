"""How a page looks: one stylesheet for all documents, a small one for each design."""

from functools import cache
from pathlib import Path

from markupsafe import Markup

from exports.document.blocks import Design, Document
from exports.writers.sides import Base

FOLDER = Path(__file__).parent
SIZES = {"a4": ("210mm", "297mm"), "a3": ("297mm", "420mm")}
NUMBER = 'counter(page) " / " counter(pages)'


@cache
def design_css(design: Design) -> Markup:
    """Read the stylesheet of a design.

    Args:
        design: Its name.

    Returns:
        CSS without any address.
    """
    files = (FOLDER / f"{name}.css" for name in ("base", design))
    return Markup("\n").join(Markup(file.read_text(encoding="utf-8")) for file in files)  # noqa: S704 - ours


def page_css(document: Document) -> Markup:
    """Say what every page of a document has: its size, its footer and its number.

    Args:
        document: The document.

    Returns:
        CSS.
    """
    width, height = reversed(SIZES[document.paper]) if document.landscape else SIZES[document.paper]
    start = "right" if Base.of(document.language).side == "rtl" else "left"
    number = Markup("@bottom-center {{ content: {}; }}").format(Markup(NUMBER)) if document.numbered else ""  # noqa: S704 - ours
    footer = (
        Markup("@bottom-{} {{ content: {}; width: 75%; text-align: {}; }}").format(
            start, css_text(document.footer), start
        )
        if document.footer
        else ""
    )
    return Markup(
        ":root {{ --page-inline: {0}; --page-block: {1}; }}\n@page {{ size: {0} {1}; {2} {3} }}"
    ).format(width, height, number, footer)


def css_text(text: str) -> Markup:
    """Quote a text for CSS, so that it can neither end the string nor the style element.

    Args:
        text: Any text.

    Returns:
        A CSS string.
    """
    safe = "".join(letter if letter.isalnum() else f"\\{ord(letter):x} " for letter in text)
    return Markup(f'"{safe}"')  # noqa: S704
