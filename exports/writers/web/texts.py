"""Headings, paragraphs, lists and lines to write on, as HTML."""

from markupsafe import Markup

from exports.document.blocks import Heading, Item, Items, Lines, Text
from exports.writers.sides import Base
from exports.writers.web.block import block_html
from exports.writers.web.words import element, words_html

LINE = Markup('<div class="line"></div>')
EMPTY_BOX = Markup('<li class="tick"><span class="box"></span><span class="blank"></span></li>')
BOX = Markup('<li class="tick"><label><input type="checkbox" disabled{}> {}</label></li>')


@block_html.register
def _heading(block: Heading, base: Base) -> Markup:
    named = Markup(' class="opens-{}"').format(block.name) if block.name else ""
    return element(f"h{block.level}", block.words, base, named)


@block_html.register
def _text(block: Text, base: Base) -> Markup:
    role = Markup(' class="{}"').format(block.role) if block.role != "body" else ""
    return element("p", block.words, base, role)


@block_html.register
def _items(block: Items, base: Base) -> Markup:
    tag = "ol" if block.mark == "numbers" else "ul"
    boxes = block.mark == "boxes"
    items = Markup("\n").join(_box(item, base) if boxes else _item(item, base) for item in block.items)
    return Markup("<{0}>\n{1}\n</{0}>").format(tag, items)


@block_html.register
def _lines(block: Lines, _base: Base) -> Markup:
    return Markup('<div class="lines">{}</div>').format(LINE * block.count)


def _item(item: Item, base: Base) -> Markup:
    if not item.words:
        return Markup('<li class="write"><div class="lines">{}</div></li>').format(LINE)
    return element("li", item.words, base)


def _box(item: Item, base: Base) -> Markup:
    """Write a box before its words; without words, there is a line to write beside it."""
    if not item.words:
        return EMPTY_BOX
    return BOX.format(Markup(" checked") if item.ticked else "", words_html(item.words, base))
