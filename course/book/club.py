"""A club as the widgets are given it: its book, and the place where it meets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from course.book.book import Book


@dataclass(frozen=True)
class Wifi:
    """The network of the room, for a QR code that joins it.

    Attributes:
        name: The network's name.
        password: Its password; None when it is open.
    """

    name: str
    password: str | None = None


@dataclass(frozen=True)
class Place:
    """Where the club meets now.

    Attributes:
        participants: The address of the participants' door.
        wall: The address of the wall.
        join: The secret that the join QR code carries.
        code: The short code of the room, typed where no QR code can be read.
        wifi: The network, when its name was given.
        expected: How many people are expected.
        door: What serves this page.
        participants_only: Whether this kernel stands behind the participants' door.
    """

    participants: str
    wall: str
    join: str
    code: str
    wifi: Wifi | None = None
    expected: int = 0
    door: Literal["voila", "lab"] = "voila"
    participants_only: bool = False


@dataclass(frozen=True)
class Club:
    """A book and a place.

    Attributes:
        book: What the club remembers.
        place: Where it meets; None outside of a room.
    """

    book: Book
    place: Place | None = None
