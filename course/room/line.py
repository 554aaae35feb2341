"""The line in front of a door: few start at a time, the others know how many are before them."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SAY_S = 0.5
"""The least between two notices: whoever waits for less is told no number."""


class Line:
    """Pages in the order in which they came.

    Args:
        at_once: How many may start at the same time.
    """

    def __init__(self, at_once: int) -> None:
        """Begin with nobody."""
        self._at_once = at_once
        self._pages: dict[object, None] = {}
        self._moved = asyncio.Event()

    def __len__(self) -> int:
        """Count those who wait and those who start."""
        return len(self._pages)

    def enter(self) -> object:
        """Take the last place.

        Returns:
            The page's ticket.
        """
        ticket = object()
        self._pages[ticket] = None
        return ticket

    def leave(self, ticket: object) -> None:
        """Give a place up: started, or gone; again is fine.

        Args:
            ticket: The page's.
        """
        if ticket in self._pages:
            del self._pages[ticket]
            self._moved.set()
            self._moved = asyncio.Event()

    def place(self, ticket: object) -> int:
        """Say where a page stands.

        Args:
            ticket: The page's.

        Returns:
            1 for the next one to start; 0 for a page that may start, or is not in the line.
        """
        if ticket not in self._pages:
            return 0
        return max(0, list(self._pages).index(ticket) + 1 - self._at_once)

    async def wait(self, ticket: object) -> AsyncIterator[int]:
        """Wait for a page's turn.

        Args:
            ticket: The page's.

        Yields:
            Its place, whenever that has changed, not too often.
        """
        clock = asyncio.get_running_loop().time
        said, due = 0, clock() + SAY_S
        while place := self.place(ticket):
            if place != said and clock() >= due:
                said, due = place, clock() + SAY_S
                yield place
                continue  # it may have moved while that was being sent
            with suppress(TimeoutError):
                await asyncio.wait_for(
                    self._moved.wait(), max(0.01, due - clock()) if place != said else None
                )
