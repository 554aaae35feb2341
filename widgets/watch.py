"""Keeping every screen of a kernel in step with the book.

One watcher a kernel, however many screens: it asks the book whether anything was committed (a few microseconds) and,
only then, lets each screen compute its view again.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary, WeakMethod

from course.book import Book, BookError, Club

PERIOD_S = 0.02
"""Time between two looks at the book where a screen may not wait: well under the 150 ms from phone to wall."""

PATIENCE_S = 0.15
"""How long a screen may wait that others do not look at together: several changes then cost it one view."""

UNMET_S = 2.0
"""Time between two looks in a kernel whose page is still to come: a hundred of them wait at no cost."""

Hear = Callable[[], float | None]
"""What a screen does when the book has changed; it may ask to be told again, in so many seconds."""

log = logging.getLogger(__name__)
_watchers: WeakKeyDictionary[Book, Watcher] = WeakKeyDictionary()


@dataclass
class Listener:
    """A screen that wants to know of changes.

    Attributes:
        hear: what to call; the watcher does not keep a screen alive.
        patience_s: how long it may wait, in seconds.
        due: when it is called next, on the event loop's clock; infinity while nothing changed.
    """

    hear: WeakMethod[Hear]
    patience_s: float
    due: float = math.inf


class Watcher:
    """Calls its listeners after each change of one book.

    Args:
        book: the book to watch.
    """

    def __init__(self, book: Book) -> None:
        """Start with nobody listening."""
        self._book = book
        self._listeners: list[Listener] = []
        self._task: asyncio.Task[None] | None = None
        self._unmet = False

    def add(self, listener: Hear, patience_s: float = 0.0, *, unmet: bool = False) -> None:
        """Call ``listener`` after each change, for as long as its screen lives.

        Outside an event loop (a script, a test) nothing is watched; screens are then refreshed by hand.

        Args:
            listener: a bound method of a screen; see `Hear`.
            patience_s: how many seconds it may wait, so that one call answers several changes.
            unmet: whether its page is still to come, and will say so: see `meet`.
        """
        self._unmet = unmet and (self._unmet or not self._listeners)
        self._listeners.append(Listener(WeakMethod(listener), patience_s))
        if self._task is None or self._task.done():
            self._begin()

    def meet(self) -> None:
        """Look at the book as often as the screens want from now on: a page has come."""
        if self._unmet and self._task is not None:
            self._unmet = False
            self._task.cancel()
            self._begin()

    def _begin(self) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._task = loop.create_task(self._follow())

    async def _follow(self) -> None:
        clock = asyncio.get_running_loop().time
        while True:
            await asyncio.sleep(self._period())
            try:
                if self._book.changed():
                    self._plan(clock())
                self._tell(clock())
            except BookError:
                # The book may be busy or away for a moment; the next look finds it again.
                log.warning("The book did not answer; trying again.")
                self._plan(clock())
                await asyncio.sleep(1)

    def _period(self) -> float:
        """Look at the book half as often as the least patient screen may wait: a hundred phones then cost little."""
        if self._unmet:
            return UNMET_S
        return max(PERIOD_S, min((one.patience_s for one in self._listeners), default=PATIENCE_S) / 2)

    def _plan(self, now: float) -> None:
        for one in self._listeners:
            one.due = min(one.due, now + one.patience_s / 2)

    def _tell(self, now: float) -> None:
        """Let every living listener know whose time has come."""
        for one in [each for each in self._listeners if each.due <= now]:
            one.due = math.inf
            listener = one.hear()
            if listener is None:
                self._listeners.remove(one)
                continue
            again_s = listener()
            if again_s is not None:
                one.due = now + again_s


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
