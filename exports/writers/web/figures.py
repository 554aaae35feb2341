"""Photographs, QR codes and bars, as HTML that asks nothing of any other place."""

import base64
import io

import segno
from babel.numbers import format_decimal
from markupsafe import Markup

from exports.document.blocks import Bars, Photo, Qr
from exports.writers.sides import Base
from exports.writers.typst_figures import photo_svg
from exports.writers.web.block import block_html

QUIET = 4
BAR = Markup('<div class="bar" data-place="{}" style="--share: {:.4f}"><span>{}</span></div>')
NOT_TOLD = Markup('<div class="bar" data-place="{}"><span>–</span></div>')
ROW = Markup('<div class="label">{}</div><div>{}</div>')
NAME = Markup('<span class="series" data-place="{}">{}</span>')


@block_html.register
def _photo(block: Photo, _base: Base) -> Markup:
    data = base64.b64encode(photo_svg(block.data).encode("ascii")).decode("ascii")
    return Markup('<img class="photo" alt="{}" src="data:image/svg+xml;base64,{}">').format(block.alt, data)


@block_html.register
def _qr(block: Qr, _base: Base) -> Markup:
    file = io.BytesIO()
    segno.make(block.content, micro=False).save(
        file, kind="svg", border=QUIET, xmldecl=False, svgns=False, nl=False, omitsize=True, svgclass=None
    )
    drawn = Markup(file.getvalue().decode("utf-8"))  # noqa: S704 - squares only: the content is in none of its words
    return Markup('<div class="qr" role="img" aria-label="{}" style="inline-size: {:.1f}mm">{}</div>').format(
        block.alt, block.millimetres, drawn
    )


@block_html.register
def _bars(block: Bars, base: Base) -> Markup:
    most = block.most or max((one for _, values in block.series for one in values if one), default=1)
    rows = Markup("\n").join(
        ROW.format(
            label,
            Markup().join(
                _bar(values[row], most, place, base) for place, (_, values) in enumerate(block.series)
            ),
        )
        for row, label in enumerate(block.labels)
    )
    names = Markup(" ").join(NAME.format(place, name) for place, (name, _) in enumerate(block.series) if name)
    legend = Markup('<p class="legend">{}</p>').format(names) if len(block.series) > 1 else ""
    return Markup('<div class="bars" role="img" aria-label="{}">{}\n{}</div>').format(block.alt, legend, rows)


def _bar(value: float | None, most: float, place: int, base: Base) -> Markup:
    if value is None:
        return NOT_TOLD.format(place)
    share = min(1, max(0, value / most))
    return BAR.format(place, share, format_decimal(value, locale=base.language.replace("-", "_")))
