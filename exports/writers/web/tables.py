"""Tables as HTML: their header names its columns, and a wide one is reached by keyboard where it scrolls."""

from markupsafe import Markup

from exports.document.blocks import Run, Table
from exports.writers.sides import Base
from exports.writers.web.block import block_html
from exports.writers.web.words import element

WIDE = 4
SCROLLED = Markup('<div class="wide" role="group" tabindex="0" aria-label="{}">{}</div>')


@block_html.register
def _table(block: Table, base: Base) -> Markup:
    head = Markup().join(element("th", words, base, Markup(' scope="col"')) for words in block.header)
    rows = Markup("\n").join(
        Markup("<tr>{}</tr>").format(Markup().join(element("td", words, base) for words in row))
        for row in block.rows
    )
    caption = element("caption", (Run(block.caption),), base) if block.caption else Markup()
    table = Markup("<table{}>{}{}\n<thead><tr>{}</tr></thead>\n<tbody>\n{}\n</tbody></table>").format(
        Markup(' class="tall"') if block.tall else "", caption, _columns(block), head, rows
    )
    return table if len(block.header) < WIDE else SCROLLED.format(_name(block), table)


def _columns(block: Table) -> Markup:
    whole = sum(block.widths)
    shares = [Markup('<col style="inline-size: {:.2f}%">').format(100 * one / whole) for one in block.widths]
    return Markup("<colgroup>{}</colgroup>").format(Markup().join(shares)) if shares else Markup()


def _name(block: Table) -> str:
    heads = ("".join(one.text for one in words if isinstance(one, Run)) for words in block.header)
    return block.caption or ", ".join(filter(None, heads))
