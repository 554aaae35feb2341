"""What stands around a block in a Word file, and what the file gathers on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exports.writers.sides import Base

TWIPS = 1440 / 25.4
"""In a millimetre."""
LISTS = 10
"""Numbers of lists begin above those of the styles."""


def twips(millimetres: float) -> int:
    """Give a length as Word counts it.

    Args:
        millimetres: The length.

    Returns:
        Twentieths of a point.
    """
    return round(millimetres * TWIPS)


@dataclass
class Package:
    """What the body of a file refers to.

    Attributes:
        pictures: File name of each picture -> its bytes.
        lists: How many numbered lists there are; each begins at 1.
        drawings: How many drawings there are.
        breaks: Whether the next paragraph begins a page.
    """

    pictures: dict[str, bytes] = field(default_factory=dict)
    lists: int = 0
    drawings: int = 0
    breaks: bool = False

    def next_list(self) -> int:
        """Count one more numbered list.

        Returns:
            Its number in the file.
        """
        self.lists += 1
        return LISTS + self.lists

    def picture(self, data: bytes, ending: str) -> str:
        """Put a picture into the file, once.

        Args:
            data: The picture.
            ending: `png` or `jpeg`.

        Returns:
            The name of its relation.
        """
        known = next((name for name, one in self.pictures.items() if one == data), None)
        name = known or f"picture{len(self.pictures) + 1}.{ending}"
        self.pictures[name] = data
        return relation(name)

    def page_break(self) -> bool:
        """Say, once, whether a page begins here.

        Returns:
            Whether it does.
        """
        found, self.breaks = self.breaks, False
        return found


def relation(name: str) -> str:
    """Name the relation of a picture.

    Args:
        name: The picture's file name.

    Returns:
        An identifier.
    """
    return f"r{name.partition('.')[0].capitalize()}"


@dataclass(frozen=True)
class Around:
    """What stands around a block.

    Attributes:
        base: The language and the side around it.
        language: The document's language.
        package: What the file gathers.
        width: The width there is, in twips.
        height: The height of a page, in twips.
        keep: Whether paragraphs stay with what follows them.
        style: A prefix of the names of paragraph styles; `Table` in tables.
    """

    base: Base
    language: str
    package: Package
    width: int
    height: int
    keep: bool = False
    style: str = ""
