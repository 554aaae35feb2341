"""Photographs and QR codes as drawings, charts as lengths: what the templates in `typst` cannot read themselves."""

import base64
import io
from typing import Any

import segno
from babel.numbers import format_decimal

from exports.document.blocks import Bars
from exports.document.photos import photograph

QUIET = 4
NOT_TOLD = "–"
LONG_LABEL = 28
TURNS = (
    "",
    "1 0 0 1 0 0",
    "-1 0 0 1 {w} 0",
    "-1 0 0 -1 {w} {h}",
    "1 0 0 -1 0 {h}",
    "0 1 1 0 0 0",
    "0 1 -1 0 {w} 0",
    "0 -1 -1 0 {w} {h}",
    "0 -1 1 0 0 {h}",
)
"""How to turn a photograph of each Exif orientation, by its width and height once turned."""


def photo_svg(data: bytes) -> str:
    """Put a photograph, turned as it was taken, in a drawing: so bytes come in as text.

    Args:
        data: A PNG or JPEG file.

    Returns:
        An SVG file.

    Raises:
        ValueError: It is neither, or it is cut or broken.
    """
    found = photograph(data)
    (width, height), inside = found.shown, base64.b64encode(found.data).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<g transform="matrix({TURNS[found.orientation].format(w=width, h=height)})">'
        f'<image width="{found.width}" height="{found.height}" href="data:image/{found.kind};base64,{inside}"/>'
        "</g></svg>"
    )


def qr_svg(content: str) -> str:
    """Draw a QR code.

    Args:
        content: What it says.

    Returns:
        An SVG file; squares only.

    Raises:
        ValueError: It is too long for a QR code.
    """
    file = io.BytesIO()
    segno.make(content, micro=False).save(file, kind="svg", border=QUIET, xmldecl=False, svgclass=None)
    return file.getvalue().decode("ascii")


def bars_data(block: Bars, language: str) -> dict[str, Any]:
    """Give the lengths of bars and what stands beside them.

    Args:
        block: The bars.
        language: How numbers are written.

    Returns:
        Plain data.
    """
    known = [value for _, values in block.series for value in values if value is not None]
    most = block.most or max(known, default=1) or 1
    rows = [
        {"label": label, "bars": [_bar(values[row], most, language) for _, values in block.series]}
        for row, label in enumerate(block.labels)
    ]
    long = any(len(label) > LONG_LABEL for label in block.labels)
    return {"rows": rows, "names": [name for name, _ in block.series], "long": long}


def _bar(value: float | None, most: float, language: str) -> dict[str, Any]:
    if value is None:
        return {"share": 0, "told": NOT_TOLD}
    told = format_decimal(value, locale=language.replace("-", "_"))
    return {"share": min(1, max(0, value / most)), "told": told}
