"""The blocks that reports are made of: a heading, a paragraph, a list, a table of the kit's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exports.document.blocks import Heading, Item, Items, Run, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from exports.document.blocks import Inline, Role
    from exports.report.cycle import Cycle


def run(text: str, *, strong: bool = False) -> Inline:
    """Write words of the kit.

    Args:
        text: The words.
        strong: Whether they stand out.

    Returns:
        The words, as a block takes them.
    """
    return (Run(text, strong=strong),) if text else ()


def own(text: str) -> Inline:
    """Write words that somebody typed, in whatever language.

    Args:
        text: The words.

    Returns:
        The words, whose direction is their own.
    """
    return (Run(text, isolated=True),)


def heading(level: int, text: str) -> Heading:
    """Write a heading of the kit.

    Args:
        level: Its level.
        text: Its words.

    Returns:
        The heading.
    """
    return Heading(level, run(text))


def text(said: str, role: Role = "body") -> Text:
    """Write a paragraph of the kit.

    Args:
        said: Its words.
        role: What it is.

    Returns:
        The paragraph.
    """
    return Text(run(said), role)


def bullets(said: Iterable[Inline]) -> Items:
    """Write a list.

    Args:
        said: Each item's words.

    Returns:
        The list.
    """
    return Items(tuple(Item(one) for one in said))


def table(header: Sequence[str], rows: Iterable[Sequence[str]], widths: tuple[float, ...] = ()) -> Table:
    """Write a table of the kit's words.

    Args:
        header: Its first row.
        rows: Its cells.
        widths: Shares of the width.

    Returns:
        The table.
    """
    cells = tuple(tuple(run(cell) for cell in row) for row in rows)
    return Table(tuple(run(one) for one in header), cells, widths=widths)


def named(cycle: Cycle, *, strong: bool = False) -> Inline:
    """Name a cycle: its club and its own name, each in its own direction.

    Args:
        cycle: The cycle.
        strong: Whether the names stand out.

    Returns:
        The names.
    """
    names = [Run(one, strong=strong, isolated=True) for one in (cycle.club, cycle.name) if one]
    return tuple(part for name in names for part in (Run(" · "), name))[1:]
