"""Kernels that have run a screen's notebook before anybody asks: a room opens at once, and a burst does not storm.

The pool fills while nobody comes in and the machine has time. When it is empty, pages wait in order for one of a few
starts at a time: all of them together would only make each other slower.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

import psutil
from tornado.web import HTTPError

from course.room.line import Line
from course.room.opening import open_screen

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from course.room.kernels import RoomKernels
    from course.room.opening import Opened

QUIET_S = 1.0
"""The pool waits for so long without anybody coming in before it starts a kernel."""

BUSY = 90.0
"""The percentage of the processors in use from which the machine is busy: the pool waits, though not for ever."""

BUSY_S = 2.0

SPARE = 3
"""Kernels that are ready even when everybody expected is in: somebody always comes late."""

AT_ONCE = 3
"""Starts at the same time, for pages that wait: more than cores, since a start also waits for its kernel."""


class Pool:
    """The kernels of one screen.

    Args:
        kernels: The door's kernels.
        notebook: The screen's notebook.
        size: How many seats are expected, so how many kernels are ready at first; fewer when people are in. 0 where
            starting ahead would start whole processes.
    """

    def __init__(self, kernels: RoomKernels, notebook: NotebookNode, size: int) -> None:
        """Begin empty; `fill` begins to fill."""
        self._kernels = kernels
        self._notebook = notebook
        self._size = size
        self._ready: deque[Opened] = deque()
        self.line = Line(AT_ONCE)
        self._filling: asyncio.Task[None] | None = None
        self._came = 0.0

    @property
    def wanted(self) -> int:
        """How many kernels are to be ready: for those still expected, while there are places and memory."""
        if not self._kernels.roomy:
            return 0
        inside: int = self._kernels.seats
        expected = max(min(SPARE, self._size), self._size - inside)
        free: int = self._kernels.most - inside
        return min(expected, max(0, free))

    async def ready(self) -> Opened | None:
        """Give a page a kernel that is ready.

        Returns:
            What to show; None when there is none.
        """
        self._came = asyncio.get_running_loop().time()
        self.fill()
        while self._ready:
            one = self._ready.popleft()
            if await self._kernels.hand_over(one.kernel):
                return one
        return None

    async def start(self) -> Opened | None:
        """Start a kernel for a page whose turn it is in the line.

        Returns:
            What to show; None when the notebook could not be run.
        """
        return await open_screen(self._kernels, self._notebook)

    def fill(self) -> None:
        """Fill the pool in the background, unless that is being done."""
        if self._size and (self._filling is None or self._filling.done()):
            self._filling = asyncio.get_running_loop().create_task(self._fill())

    async def _fill(self) -> None:
        while True:
            await self._rest()
            self._ready = deque(one for one in self._ready if one.kernel in self._kernels)
            if len(self._ready) >= self.wanted:
                return
            try:
                one = await open_screen(self._kernels, self._notebook, ahead=True)
            except HTTPError:
                return  # the door is closing
            if one is None:
                return  # the notebook cannot be run: the next page says so
            self._ready.append(one)

    async def _rest(self) -> None:
        """Wait until nobody comes in and the machine has time; for the machine only so long."""
        clock = asyncio.get_running_loop().time
        while (waiting := self._came + QUIET_S - clock()) > 0 or len(self.line):  # noqa: ASYNC110 - it is about time
            await asyncio.sleep(max(waiting, QUIET_S / 10))
        until = clock() + BUSY_S
        while len(self._ready) >= min(SPARE, self._size) and clock() < until:
            psutil.cpu_percent()
            await asyncio.sleep(QUIET_S / 10)
            if psutil.cpu_percent() < BUSY:
                return
