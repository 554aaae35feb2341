"""Ends the kernels that nobody looks at any more, and notices those that died."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tornado.ioloop import PeriodicCallback

if TYPE_CHECKING:
    from course.room.kernels import RoomKernels


class Reaper:
    """Looks at the kernels from time to time.

    Connections are what counts: a kernel with a clock on its screen is never idle, and an idle one may well
    have a person thinking in front of it.

    Args:
        kernels: The door's kernels.
        every: Seconds between two looks.
    """

    def __init__(self, kernels: RoomKernels, every: float) -> None:
        """Prepare; `start` begins."""
        self._kernels = kernels
        self._timer = PeriodicCallback(self.look, every * 1000)

    def start(self) -> None:
        """Look regularly from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    async def look(self) -> None:
        """End every kernel whose time is over, and bury the dead."""
        over = {*self._kernels.due(), *await self._kernels.dead()}
        await asyncio.gather(*(self._kernels.end(kernel) for kernel in over))
