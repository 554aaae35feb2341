"""Tables in Word: a header that comes again on every page, rows that stay whole."""

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from exports.document.blocks import Inline, Run, Table
from exports.document.words import plain
from exports.writers.word.around import Around
from exports.writers.word.block import block_xml
from exports.writers.word.words import paragraph

TABLE = Markup(
    '<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>{turned}<w:tblW w:w="{width}" w:type="dxa"/>'
    '<w:tblLayout w:type="{layout}"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
    ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
)
ROW = Markup("<w:tr><w:trPr><w:cantSplit/>{}{}</w:trPr>{}</w:tr>")
CELL = Markup('<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/></w:tcPr>{}</w:tc>')
HEIGHT = Markup('<w:trHeight w:val="{}" w:hRule="{}"/>')
SHORT, LONG = 12, 40
LINE = 510
"""Nine millimetres."""


@block_xml.register
def _table(block: Table, around: Around) -> Markup:
    count = max(map(len, (block.header, *block.rows)))
    widths = _widths(block, count, around.width)
    rows = [_row(block.header, widths, around, "TableHeader", header=True)] if block.header else []
    rows += [_row(row, widths, around, "TableText", height=LINE if block.tall else 0) for row in block.rows]
    kept = replace(around, keep=True)
    caption = paragraph((Run(block.caption),), "Caption", kept) if block.caption else Markup()
    layout = "fixed" if block.widths else "autofit"
    return caption + grid_xml(widths, rows, around, layout=layout, caption=block.caption)


def grid_xml(
    widths: Sequence[int],
    rows: Sequence[Markup],
    around: Around,
    *,
    style: str = "PasserelleTable",
    layout: str = "fixed",
    caption: str = "",
) -> Markup:
    """Write a table, and the space after it: two tables that touch become one.

    Args:
        widths: The width of each column, in twips.
        rows: Its rows.
        around: What stands around it.
        style: The table's style.
        layout: `fixed` or `autofit`.
        caption: What it shows, for those who do not see it.

    Returns:
        The table.
    """
    begins = paragraph((), "AfterTable", around) if around.package.breaks else Markup()
    table = TABLE.format(
        style=style,
        turned=Markup("<w:bidiVisual/>") if around.base.side == "rtl" else "",
        width=sum(widths),
        layout=layout,
        caption=Markup('<w:tblCaption w:val="{}"/>').format(caption) if caption else "",
        grid=Markup().join([Markup('<w:gridCol w:w="{}"/>').format(one) for one in widths]),
        rows=Markup().join(rows),
    )
    return begins + table + Markup('<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>')


def row_xml(
    cells: Sequence[tuple[int, Markup]], *, height: int = 0, exact: bool = False, header: bool = False
) -> Markup:
    """Write a row.

    Args:
        cells: The width and the paragraphs of each cell.
        height: In twips; 0 for what its words need.
        exact: Whether the row is never higher.
        header: Whether it comes again on every page.

    Returns:
        The row.
    """
    high = HEIGHT.format(height, "exact" if exact else "atLeast") if height else ""
    again = Markup("<w:tblHeader/>") if header else ""
    return ROW.format(high, again, Markup().join([CELL.format(*cell) for cell in cells]))


def _row(
    row: Sequence[Inline],
    widths: Sequence[int],
    around: Around,
    style: str,
    *,
    header: bool = False,
    height: int = 0,
) -> Markup:
    inside = replace(around, keep=header)
    filled = [*row, *((),) * (len(widths) - len(row))]
    begins = around.package.page_break()
    cells = [(width, paragraph(words, style, inside)) for width, words in zip(widths, filled, strict=True)]
    around.package.breaks = begins
    return row_xml(cells, height=height, header=header)


def _widths(block: Table, count: int, width: int) -> list[int]:
    shares = block.widths if len(block.widths) == count else _needs(block, count)
    return [int(width * share / sum(shares)) for share in shares]


def _needs(block: Table, count: int) -> tuple[float, ...]:
    """Give each column the share that its longest cell needs, within limits."""
    rows = [[len(plain(words)) for words in row] for row in (block.header, *block.rows)]
    longest = [max((row[place] for row in rows if place < len(row)), default=0) for place in range(count)]
    return tuple(float(min(LONG, max(SHORT, one))) for one in longest)
