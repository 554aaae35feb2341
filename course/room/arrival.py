"""One page's way in: its phone's own kernel, or one that is ready, or a place in the line."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from course.room.opening import Opened

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from course.room.kernels import RoomKernels
    from course.room.pool import Pool

RELOAD_S = 0.25
"""A page that is loaded again says goodbye only when the new one has begun: so long that is waited for."""

LOOK_S = 0.01


class Arrival:
    """A page that comes in.

    Args:
        pool: Where kernels are.
        kernels: The door's.
        phone: The proof of its phone; None where nobody comes back.
        flush: Sends what is written so far.
    """

    def __init__(
        self, pool: Pool, kernels: RoomKernels, phone: str | None, flush: Callable[[], Awaitable[None]]
    ) -> None:
        """Take a place in the room.

        Raises:
            HTTPError: 503 when it is full.
        """
        self._pool, self._kernels, self._phone, self._flush = pool, kernels, phone, flush
        self._known = phone is not None and kernels.lives.knows(phone)
        self._place: object = kernels.reserve(phone)
        self._ticket: object = None
        self._found: Opened | None = None
        self._gone = False

    async def places(self) -> AsyncIterator[int]:
        """Wait for a kernel, or for the turn to start one.

        Yields:
            The place in the line, whenever it has changed.
        """
        await self._flush()
        self._found = await self._own() or (None if self._gone else await self._pool.ready())
        if self._found is not None or self._gone:
            return
        self._ticket = self._pool.line.enter()
        async for place in self._pool.line.wait(self._ticket):
            yield place
            await self._flush()

    async def opened(self) -> Opened | None:
        """Give the page its kernel.

        Returns:
            What to show; None when the notebook could not be run, or the page is gone.
        """
        if self._found is None and not self._gone:
            self._found = await self._pool.start()
        found = self._found
        if found is not None and self._phone is not None and not self._gone:
            self._kernels.lives.belongs(found.kernel, self._phone)
        self._release()
        return found

    def give_up(self) -> None:
        """Note that nobody waits for the page any more."""
        self._gone = True
        self._release()

    def close(self) -> None:
        """Leave nothing behind: no place, no turn, no kernel for a page that went away."""
        self._release()
        if self._gone and self._found is not None:
            self._kernels.farewell(self._found.kernel)

    def _release(self) -> None:
        self._kernels.release(self._place)
        self._pool.line.leave(self._ticket)

    async def _own(self) -> Opened | None:
        """Find the kernel that the phone's last page has left, or is just leaving."""
        if self._phone is None or not self._known:
            return None
        clock = asyncio.get_running_loop().time
        until = clock() + RELOAD_S
        while not self._gone:
            life = await self._kernels.back(self._phone)
            if life is not None and life.screen is not None:
                return Opened(life.name, life.screen)
            if clock() >= until:
                return None
            await asyncio.sleep(LOOK_S)
        return None
