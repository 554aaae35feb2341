"""Keeping every screen of a kernel in step with the book.

One watcher a kernel, however many screens: it asks the book whether anything was committed (a few microseconds) and,
only then, lets each screen compute its view again.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, WeakMethod

from course.book import Book, BookError, Club

if TYPE_CHECKING:
    from collections.abc import Callable

PERIOD_S = 0.04
"""Time between two looks at the book: well under the 150 ms from phone to wall, and idle cost is negligible."""

log = logging.getLogger(__name__)
_watchers: WeakKeyDictionary[Book, Watcher] = WeakKeyDictionary()


class Watcher:
    """Calls its listeners after each change of one book.

    Args:
        book: the book to watch.
    """

    def __init__(self, book: Book) -> None:
        """Start with nobody listening."""
        self._book = book
        self._listeners: list[WeakMethod[Callable[[], None]]] = []
        self._task: asyncio.Task[None] | None = None

    def add(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after each change, for as long as its screen lives.

        Outside an event loop (a script, a test) nothing is watched; screens are then refreshed by hand.

        Args:
            listener: a bound method of a screen.
        """
        self._listeners.append(WeakMethod(listener))
        if self._task is None or self._task.done():
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:
                return
            self._task = loop.create_task(self._follow())

    async def _follow(self) -> None:
        while True:
            await asyncio.sleep(PERIOD_S)
            try:
                if self._book.changed():
                    self.tell()
            except BookError:
                # The book may be busy or away for a moment; the next look finds it again.
                log.warning("The book did not answer; trying again.")
                await asyncio.sleep(1)

    def tell(self) -> None:
        """Let every living listener know that the book changed."""
        self._listeners = [reference for reference in self._listeners if reference() is not None]
        for reference in list(self._listeners):
            listener = reference()
            if listener is not None:
                listener()


def watching(club: Club) -> Watcher:
    """Find the watcher of a club's book, or make it.

    Args:
        club: the club whose book is watched.

    Returns:
        The one watcher of that book in this process.
    """
    watcher = _watchers.get(club.book)
    if watcher is None:
        watcher = _watchers[club.book] = Watcher(club.book)
    return watcher
