"""A document as plain data for the templates in `typst`: blocks by kind, words as strings."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from exports.document.blocks import (
    Bars,
    Block,
    Cards,
    Document,
    Facing,
    Group,
    Heading,
    Items,
    Lines,
    Notes,
    PageBreak,
    Photo,
    Qr,
    Run,
    Table,
    Text,
)
from exports.writers.sides import Base
from exports.writers.typst_figures import bars_data, photo_svg, qr_svg
from exports.writers.typst_layout import guided, height, is_numbers, joined, needs
from exports.writers.typst_words import Around, Data, language_data, length, words_data

NAME = "Passerelle"
NOTHING = "…"
"""Stands where PDF/UA wants words and there are none."""
BLANK = " \n\u00a0\u200b\u200c\u200d\u200e\u200f\u2060\u00ad"
ROW = 1200
"""Letters beyond which a row may go on to the next page, in a table with one column."""
LOW = 12
"""Lines below which a group stays on one page without a closer look."""
SHORT, SEVERAL = 24, 4
"""A list of several items, all of them short, may stand in columns."""


def document_data(document: Document) -> tuple[Data, list[str]]:
    """Give a document as the templates read it.

    Args:
        document: A printable document.

    Returns:
        Plain data, and the paragraphs whose words or marks the compiler does not list as they were written.

    Raises:
        LookupError: It asks for a picture that there is not.
        ValueError: A photograph is none, or what a QR code says is too long for one.
    """
    around = Around(Base.of(document.language), paged=document.design == "cv")
    blocks = _blocks(guided(document.blocks), around)
    told = {
        "title": document.title.strip(BLANK) or NAME,
        "lang": document.language,
        "dir": around.base.side,
        "design": document.design,
        "footer": document.footer,
        "paper": document.paper,
        "landscape": document.landscape,
        "numbered": document.numbered,
        "blocks": blocks,
        "pictures": around.pictures,
    }
    return told, around.turned


def _blocks(blocks: Iterable[Block], around: Around) -> list[Data]:
    together = joined(blocks) if around.paged else blocks
    return [
        {"kind": type(block).__name__.lower(), **_KINDS[type(block)](block, around)} for block in together
    ]


def _heading(block: Heading, around: Around) -> Data:
    """Give a heading; PDF/UA wants it to say something."""
    told = "".join(one.text for one in block.words if isinstance(one, Run))
    words = block.words if told.strip(BLANK) else (*block.words, Run(NOTHING))
    return {"level": block.level, "words": words_data(words, around)}


def _text(block: Text, around: Around) -> Data:
    return {"role": block.role, "words": words_data(block.words, around)}


def _items(block: Items, around: Around) -> Data:
    items = [{"words": words_data(one.words, around), "ticked": one.ticked} for one in block.items]
    if block.mark == "boxes":
        around.turned.extend([box + text for text in around.turned[-len(items) :] for box in "☐☒"])
    short = len(items) >= SEVERAL and all(0 < length(one.words) <= SHORT for one in block.items)
    return {"mark": block.mark, "items": items, "short": short}


def _lines(block: Lines, _around: Around) -> Data:
    return {"count": block.count}


def _table(block: Table, around: Around) -> Data:
    columns = max(1, len(block.header), *map(len, block.rows))
    rows = [(*row, *[()] * (columns - len(row))) for row in (block.header, *block.rows)]
    cells = [[words_data(cell, around) for cell in row] for row in rows]
    long = [max(map(length, row)) > ROW / columns for row in rows]
    return {
        "header": cells[0],
        "rows": [{"cells": row, "long": goes_on} for row, goes_on in zip(cells[1:], long[1:], strict=True)],
        "caption": block.caption,
        "widths": list(block.widths) or needs(rows),
        "numbers": [
            place > 0 and is_numbers(column[1:]) for place, column in enumerate(zip(*rows, strict=True))
        ],
        "tall": block.tall,
    }


def _notes(block: Notes, around: Around) -> Data:
    return {"blocks": _blocks(block.blocks, around)}


def _group(block: Group, around: Around) -> Data:
    return {
        "blocks": _blocks(block.blocks, around),
        "name": block.name,
        "low": sum(map(height, block.blocks)) < LOW,
    }


def _facing(block: Facing, around: Around) -> Data:
    sides = []
    for blocks, language in zip((block.first, block.second), block.languages, strict=True):
        side = replace(around, base=Base.of(language), paged=False)
        spoken = language_data(language) or {"lang": "und", "region": None}
        sides.append({**spoken, "dir": side.base.side, "blocks": _blocks(blocks, side)})
    cover = (Text(block.cover),) if block.cover else ()
    return {"sides": sides, "pages": around.paged, "cover": _blocks(cover, replace(around, paged=False))}


def _photo(block: Photo, _around: Around) -> Data:
    return {"svg": photo_svg(block.data), "alt": block.alt.strip(BLANK) or NOTHING}


def _qr(block: Qr, _around: Around) -> Data:
    return {
        "svg": qr_svg(block.content),
        "alt": block.alt.strip(BLANK) or NOTHING,
        "millimetres": block.millimetres,
    }


def _bars(block: Bars, around: Around) -> Data:
    return {**bars_data(block, around.base.language), "alt": block.alt.strip(BLANK) or NOTHING}


def _cards(block: Cards, around: Around) -> Data:
    cards = [
        {"front": _blocks(card.front, around), "back": _blocks(card.back, around), "family": card.family}
        for card in block.cards
    ]
    backs = any(card.back for card in block.cards)
    return {"cards": cards, "backs": backs, "across": block.across, "down": block.down}


def _page_break(_block: PageBreak, _around: Around) -> Data:
    return {}


_KINDS: dict[type, Callable[[Any, Around], Data]] = {
    Heading: _heading,
    Text: _text,
    Items: _items,
    Lines: _lines,
    Table: _table,
    Notes: _notes,
    Group: _group,
    Facing: _facing,
    Photo: _photo,
    Qr: _qr,
    Bars: _bars,
    Cards: _cards,
    PageBreak: _page_break,
}
