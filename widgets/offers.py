"""What a screen asks of whoever makes documents. `exports.offered` answers to it; neither imports the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from course.book import Club
    from course.book import Seat as BookSeat

Wish = Mapping[str, Any]
"""What a person chose, as the browser sent it: JSON values, not checked yet."""

Progress = Callable[[int, int, str], None]
"""Called before each document of an order: how many are done, how many there are, the next one's name."""


class Ready(Protocol):
    """A file that was made, or why there is none."""

    @property
    def name(self) -> str:
        """What the file is called."""

    @property
    def type(self) -> str:
        """Its media type."""

    @property
    def data(self) -> bytes:
        """The file."""

    @property
    def replaced(self) -> tuple[str, ...]:
        """The letters that no font has; a visible sign stands for each."""

    @property
    def left_out(self) -> tuple[str, ...]:
        """What this kind of file cannot hold, in sentences of the person's language."""

    @property
    def flaw(self) -> str:
        """Why there is no file, a key of ``widgets.refusals.SENTENCES``; empty when there is one."""


class Order(Protocol):
    """A file, or several in one, to be made outside of this process."""

    def make(self, progress: Progress, /) -> Ready:
        """Make it; this takes a while, so it is called in a thread of its own.

        Args:
            progress: Told of each document.

        Returns:
            The file, or why there is none.
        """

    def stop(self) -> None:
        """Stop the making, from any thread; `make` then returns soon, without a file."""


class PersonOffers(Protocol):
    """What a person can take from their own seat."""

    def offered(self, club: Club, seat: BookSeat, /) -> dict[str, Any]:
        """Say what there is.

        Args:
            club: The club.
            seat: The person's own seat; no other one is reached.

        Returns:
            JSON values for the phone.
        """

    def order(self, club: Club, seat: BookSeat, wish: Wish, photo: bytes | None, /) -> Order:
        """Take an order: everything is read from the book now, and nothing later.

        Args:
            club: The club.
            seat: The person's own seat; no other one is reached.
            wish: What is to be made, and how.
            photo: The photograph that the person chose, as it came.

        Returns:
            What makes it.

        Raises:
            pydantic.ValidationError: The wish is not one that a screen can send.
            Refused: The seat was erased.
        """


class ClubOffers(Protocol):
    """What the facilitator can take."""

    def offered(self, club: Club, session: str | None, /) -> dict[str, Any]:
        """Say what there is.

        Args:
            club: The club.
            session: A session; None for the whole cycle.

        Returns:
            JSON values for the screen.
        """

    def order(self, club: Club, session: str | None, wish: Wish, /) -> Order:
        """Take an order: everything is read from the book now, and nothing later.

        Args:
            club: The club.
            session: A session; None for the whole cycle.
            wish: What is to be made, and how.

        Returns:
            What makes it.

        Raises:
            pydantic.ValidationError: The wish is not one that a screen can send.
        """
