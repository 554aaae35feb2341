"""Kernels that have run a screen's notebook before anybody asks: a room opens at once, and a burst does not storm.

The pool fills while nobody comes in. When it is empty, pages wait in order for one of a few starts at a time: all of
them together would only make each other slower.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

from tornado.web import HTTPError

from course.room.opening import open_screen

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from course.room.kernels import RoomKernels
    from course.room.opening import Opened

QUIET_S = 1.0
"""The pool waits for so long without anybody coming in before it starts a kernel."""

AT_ONCE = 3
"""Starts at the same time, for pages that wait: more than cores, since a start also waits for its kernel."""


class Pool:
    """The kernels of one screen.

    Args:
        kernels: The door's kernels.
        notebook: The screen's notebook.
        size: How many kernels to keep ready; 0 where starting ahead would start whole processes.
    """

    def __init__(self, kernels: RoomKernels, notebook: NotebookNode, size: int) -> None:
        """Begin empty; `fill` begins to fill."""
        self._kernels = kernels
        self._notebook = notebook
        self._size = size
        self._ready: deque[Opened] = deque()
        self._starts = asyncio.Semaphore(AT_ONCE)
        self._filling: asyncio.Task[None] | None = None
        self._came = 0.0

    async def take(self) -> Opened | None:
        """Give a page its kernel: a ready one, or the next that can be started.

        Returns:
            What to show; None when the notebook could not be run.
        """
        self._came = asyncio.get_running_loop().time()
        self.fill()
        while self._ready:
            one = self._ready.popleft()
            if await self._kernels.hand_over(one.kernel):
                return one
        async with self._starts:
            return await open_screen(self._kernels, self._notebook)

    def fill(self) -> None:
        """Fill the pool in the background, unless that is being done."""
        if self._size and (self._filling is None or self._filling.done()):
            self._filling = asyncio.get_running_loop().create_task(self._fill())

    async def _fill(self) -> None:
        clock = asyncio.get_running_loop().time
        while len(self._ready) < self._size:
            waiting = self._came + QUIET_S - clock()
            if waiting > 0:
                await asyncio.sleep(waiting)
                continue
            try:
                one = await open_screen(self._kernels, self._notebook, ahead=True)
            except HTTPError:
                return  # the door is closing
            if one is None:
                return  # the notebook cannot be run: the next page says so
            self._ready.append(one)
