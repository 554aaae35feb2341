"""Blocks that hold blocks, as HTML."""

from collections.abc import Sequence

from markupsafe import Markup

from exports.document.blocks import Card, Cards, Facing, Group, Heading, Notes, PageBreak
from exports.writers.sides import Base
from exports.writers.web.block import block_html, blocks_html

SHEET = Markup('<div class="cards {}" style="--across: {}; --down: {}">\n{}\n</div>')
CARD = Markup('<div class="card"{}>\n{}\n</div>')


@block_html.register
def _notes(block: Notes, base: Base) -> Markup:
    return Markup('<div class="notes" role="note">\n{}\n</div>').format(blocks_html(block.blocks, base))


@block_html.register
def _group(block: Group, base: Base) -> Markup:
    """Write a part, which a heading opens, as a section; any other group only stays together."""
    opens = bool(block.blocks) and isinstance(block.blocks[0], Heading)
    tag, kind = ("section", "part") if opens else ("div", "together")
    named = Markup(" part-{}").format(block.name) if block.name else ""
    return Markup('<{0} class="{1}{2}">\n{3}\n</{0}>').format(
        tag, kind, named, blocks_html(block.blocks, base)
    )


@block_html.register
def _facing(block: Facing, _base: Base) -> Markup:
    sides = Markup("\n").join(
        Markup('<div lang="{}" dir="{}">\n{}\n</div>').format(
            code, Base.of(code).side, blocks_html(blocks, Base.of(code))
        )
        for code, blocks in zip(block.languages, (block.first, block.second), strict=True)
    )
    return Markup('<div class="facing">\n{}\n</div>').format(sides)


@block_html.register
def _cards(block: Cards, base: Base) -> Markup:
    """Write sheet after sheet; the backs of one are behind its fronts when printed on both sides."""
    size = block.across * block.down
    sheets = [block.cards[start : start + size] for start in range(0, len(block.cards), size)]
    return Markup("\n").join(_sheet(sheet, block, base) for sheet in sheets)


@block_html.register
def _page_break(_block: PageBreak, _base: Base) -> Markup:
    return Markup('<div class="page-break"></div>')


def _sheet(cards: Sequence[Card], block: Cards, base: Base) -> Markup:
    fronts = Markup("\n").join(_card(blocks_html(card.front, base), card) for card in cards)
    backs = Markup("\n").join(_card(blocks_html(card.back, base), card) for card in cards)
    sides = [("fronts", fronts)] + ([("backs", backs)] if any(card.back for card in cards) else [])
    return Markup("\n").join(SHEET.format(name, block.across, block.down, told) for name, told in sides)


def _card(told: Markup, card: Card) -> Markup:
    return CARD.format(Markup(' data-family="{}"').format(card.family) if card.family else "", told)
