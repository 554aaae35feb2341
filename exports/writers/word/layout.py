"""Blocks that hold blocks, in Word."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from exports.document.blocks import Block, Card, Cards, Facing, Group, Notes, PageBreak
from exports.writers.sides import Base
from exports.writers.word.around import Around, twips
from exports.writers.word.block import block_xml, blocks_xml
from exports.writers.word.tables import grid_xml, row_xml

SHORT = 8
"""Groups of more blocks do not fit a page often enough to be kept together."""
PADDING = twips(8)
END = Markup('<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>')
TABLE_END = Markup("</w:tbl>") + END


@block_xml.register
def _notes(block: Notes, around: Around) -> Markup:
    row = row_xml([(around.width, _cell(block.blocks, around, around.width - PADDING))])
    return grid_xml([around.width], [row], around, style="NoteBox")


@block_xml.register
def _group(block: Group, around: Around) -> Markup:
    """Keep short groups together: each paragraph with the next, but the last."""
    if len(block.blocks) > SHORT or not block.blocks:
        return blocks_xml(block.blocks, around)
    *first, last = block.blocks
    return blocks_xml(first, replace(around, keep=True)) + block_xml(last, around)


@block_xml.register
def _facing(block: Facing, around: Around) -> Markup:
    first, second = (replace(around, base=Base.of(code)) for code in block.languages)
    told = blocks_xml(block.first, first)
    around.package.breaks = True
    return told + blocks_xml(block.second, second)


@block_xml.register
def _page_break(_block: PageBreak, around: Around) -> Markup:
    around.package.breaks = True
    return Markup()


@block_xml.register
def _cards(block: Cards, around: Around) -> Markup:
    """Write a table for each sheet; backs come on the next page, from the other side."""
    size = block.across * block.down
    told = []
    for start in range(0, len(block.cards), size):
        for sheet in _sides(block.cards[start : start + size], block.across):
            told.append(_sheet(sheet, block, around))
            around.package.breaks = True
    around.package.breaks = False
    return Markup().join(told)


def _sides(cards: Sequence[Card], across: int) -> Iterator[list[tuple[Block, ...]]]:
    fronts = [card.front for card in cards]
    yield fronts
    if any(card.back for card in cards):
        backs = [card.back for card in cards] + [()] * (-len(cards) % across)
        rows = [backs[start : start + across] for start in range(0, len(backs), across)]
        yield [one for row in rows for one in reversed(row)]


def _sheet(sheet: Sequence[tuple[Block, ...]], block: Cards, around: Around) -> Markup:
    width, height = around.width // block.across, (around.height - twips(8)) // block.down
    begins = around.package.page_break()
    filled = [*sheet, *[()] * (-len(sheet) % block.across)]
    cells = [(width, _cell(one, around, width - PADDING)) for one in filled]
    rows = [
        row_xml(cells[start : start + block.across], height=height, exact=True)
        for start in range(0, len(cells), block.across)
    ]
    around.package.breaks = begins
    return grid_xml([width] * block.across, rows, around, style="CardTable")


def _cell(blocks: Sequence[Block], around: Around, width: int) -> Markup:
    """Fill a cell, which ends with a paragraph."""
    begins = around.package.page_break()
    told = blocks_xml(blocks, replace(around, width=width, keep=False))
    around.package.breaks = begins
    return told or END
