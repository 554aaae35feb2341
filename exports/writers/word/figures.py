"""Photographs, QR codes and charts in Word: pictures, each with its words."""

import io
import struct

import segno
from markupsafe import Markup

from exports.document.blocks import Bars, Document, Photo, Qr
from exports.document.photos import photograph
from exports.writers.word.around import TWIPS, Around
from exports.writers.word.block import block_xml
from exports.writers.word.words import paragraph

EMU = 36000
"""In a millimetre."""
WIDEST, HIGHEST = 32.0, 42.0
QUARTER = 5_400_000
"""A quarter of a turn, in the 60,000ths of a degree that drawings count."""
TURNS = (
    "",
    "",
    ' flipH="1"',
    f' rot="{2 * QUARTER}"',
    ' flipV="1"',
    f' rot="{3 * QUARTER}" flipH="1"',
    f' rot="{QUARTER}"',
    f' rot="{QUARTER}" flipH="1"',
    f' rot="{3 * QUARTER}"',
)
"""How to turn a photograph of each Exif orientation."""
QUIET = 4
SCALE = 10
DRAWING = Markup(
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
    '<wp:docPr id="{number}" name="Picture {number}" descr="{alt}"/><a:graphic><a:graphicData'
    ' uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="{number}" name="Picture {number}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
    '<a:xfrm{turned}><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
    "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


@block_xml.register
def _photo(block: Photo, around: Around) -> Markup:
    found = photograph(block.data)
    wide, high = found.shown
    scale = min(WIDEST / wide, HIGHEST / high)
    drawn = (found.width * scale, found.height * scale)
    return _drawn(found.data, found.kind, drawn, block.alt, around, turned=TURNS[found.orientation])


@block_xml.register
def _qr(block: Qr, around: Around) -> Markup:
    file = io.BytesIO()
    segno.make(block.content, micro=False).save(file, kind="png", scale=SCALE, border=QUIET)
    return _drawn(file.getvalue(), "png", (block.millimetres, block.millimetres), block.alt, around)


@block_xml.register
def _bars(block: Bars, around: Around) -> Markup:
    # Only where there is a chart: the compiler that draws it is large.
    from exports.writers.pdf import drawing  # noqa: PLC0415

    data = drawing(Document("", around.base.language, (block,), design="report"))
    wide, high = struct.unpack(">II", data[16:24])  # a PNG file begins with its size
    drawn = around.width / TWIPS
    return _drawn(data, "png", (drawn, drawn * high / wide), block.alt, around)


def _drawn(
    data: bytes, ending: str, size: tuple[float, float], alt: str, around: Around, *, turned: str = ""
) -> Markup:
    around.package.drawings += 1
    drawing = DRAWING.format(
        wide=round(size[0] * EMU),
        high=round(size[1] * EMU),
        number=around.package.drawings,
        turned=Markup(turned),  # noqa: S704 - one of TURNS
        alt=alt,
        relation=around.package.picture(data, ending),
    )
    return paragraph((), "Picture", around, after=drawing)
