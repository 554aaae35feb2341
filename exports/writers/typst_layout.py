"""How blocks are put together before a template lays them out: by what they are and by how much they say."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from exports.document.blocks import (
    Block,
    Facing,
    Group,
    Heading,
    Inline,
    Items,
    Lines,
    Notes,
    PageBreak,
    Run,
    Table,
    Text,
)
from exports.writers.typst_words import length

ACTIVITY = "activity"
LETTERS = 60
"""Letters in a line, at least."""
TALL = 100.0
NUMBERS = re.compile(r"[\d\s.,:/%–—+−()-]*\d[\d\s.,:/%–—+−()-]*|[–—-]")


def guided(blocks: Iterable[Block]) -> Iterator[Block]:
    """Put an activity of the guide, from its title on, in a group of its own.

    Args:
        blocks: The blocks of a document.

    Yields:
        The same blocks, with groups around activities.
    """
    opened: list[Block] = []
    for block in blocks:
        opens = isinstance(block, Heading) and block.name == ACTIVITY
        if opened and (opens or isinstance(block, Heading | Notes | PageBreak)):
            yield Group(tuple(opened), ACTIVITY)
            opened = []
        if opens or opened:
            opened.append(block)
        else:
            yield block
    if opened:
        yield Group(tuple(opened), ACTIVITY)


def joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Join parts in two languages that follow each other: their pages face each other from end to end.

    Args:
        blocks: The blocks of a document.

    Yields:
        The same blocks, with one `Facing` where several follow each other.
    """
    for faces, alike in groupby(blocks, key=lambda block: isinstance(block, Facing) and block.languages):
        found = list(alike)
        if not faces:
            yield from found
            continue
        sides = [one for one in found if isinstance(one, Facing)]
        first, second = (
            tuple(b for one in sides for b in getattr(one, side)) for side in ("first", "second")
        )
        yield Facing(first, second, faces, next((one.cover for one in sides if one.cover), ()))


def height(block: Block) -> float:
    """Estimate how high a block is, in lines, a little too high.

    Args:
        block: A block.

    Returns:
        Lines of text.
    """
    match block:
        case Heading() | Text():
            return 2 + length(block.words) / LETTERS
        case Items():
            return sum(2 + length(one.words) / LETTERS for one in block.items)
        case Lines():
            return 2 * block.count
        case Table():
            return sum(2.5 + sum(map(length, row)) / LETTERS for row in (block.header, *block.rows))
        case Group():
            return 1 + sum(map(height, block.blocks))
    return TALL


def needs(rows: Sequence[Sequence[Inline]]) -> list[float]:
    """Share the width by the longest cell of each column, less than in proportion.

    Args:
        rows: The rows of a table, all of the same length.

    Returns:
        A share for each column.
    """
    return [min(60, max(8, *map(length, column))) ** 0.6 for column in zip(*rows, strict=True)]


def is_numbers(column: Iterable[Inline]) -> bool:
    """Say whether a column holds numbers.

    Args:
        column: Its cells.

    Returns:
        False when a cell holds words, or all are empty.
    """
    told = ["".join(one.text for one in cell if isinstance(one, Run)) for cell in column]
    return any(told) and all(NUMBERS.fullmatch(one) for one in told if one)
