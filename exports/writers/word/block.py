"""Where each kind of block finds its writer."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from exports.document.blocks import Block
    from exports.writers.word.around import Around


@singledispatch
def block_xml(block: object, around: Around) -> Markup:
    """Write one block; each kind is registered beside its writer.

    Args:
        block: The block.
        around: What stands around it.

    Returns:
        Paragraphs and tables.

    Raises:
        TypeError: No writer knows this kind of block.
    """
    raise TypeError(f"{type(block).__name__} in {around.language}")


def blocks_xml(blocks: Iterable[Block], around: Around) -> Markup:
    """Write blocks one after the other.

    Args:
        blocks: The blocks.
        around: What stands around them.

    Returns:
        Paragraphs and tables.
    """
    return Markup().join([block_xml(block, around) for block in blocks])
