"""Where each kind of block finds its writer."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from exports.document.blocks import Block
    from exports.writers.sides import Base


@singledispatch
def block_html(block: object, base: Base) -> Markup:
    """Write one block; each kind is registered beside its writer.

    Args:
        block: The block.
        base: The language and the side around it.

    Returns:
        HTML.

    Raises:
        TypeError: No writer knows this kind of block.
    """
    raise TypeError(f"{type(block).__name__} in {base.language}")


def blocks_html(blocks: Iterable[Block], base: Base) -> Markup:
    """Write blocks one after the other.

    Args:
        blocks: The blocks.
        base: The language and the side around them.

    Returns:
        HTML.

    Raises:
        LookupError: One asks for a picture that there is not.
    """
    return Markup("\n").join(block_html(block, base) for block in blocks)
