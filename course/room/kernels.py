"""The kernels of one door: how they start, whom they serve, when they end."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager, NoSuchKernel
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.web import HTTPError
from traitlets import Dict, Float, Integer, Unicode

from course.room import forks, memory, provisioner
from course.room.lives import Life, Lives, Waits
from course.room.settings import ROOM_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tornado.websocket import WebSocketHandler

NAME = "python3"
STOCK = "local-provisioner"
"""Jupyter's own: each kernel is a process started afresh."""

START_S = 60.0
"""The most that a notebook may take to run."""

GONE = 4404
"""The WebSocket close code for "your kernel has ended": the page then asks for a new one."""

SPARE_SEATS = 10
"""One more page in so many seats, for phones that are in already: a reload arrives before the old page has gone."""

log = logging.getLogger(__name__)


class RoomSpecs(KernelSpecManager):  # type: ignore[misc]
    """Knows one kernel, this very Python, whatever kernels are installed on the computer."""

    provisioner = Unicode(STOCK, help="How it starts: a process of its own, or forked.").tag(config=True)

    def find_kernel_specs(self) -> dict[str, str]:
        """Find the kernels.

        Returns:
            The one name, and where its resources would be.
        """
        return {NAME: str(Path(__file__).parent)}

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Describe the kernel.

        Args:
            kernel_name: The name a notebook asks for.

        Returns:
            How to start it.

        Raises:
            NoSuchKernel: When it is another one.
        """
        if kernel_name != NAME:
            raise NoSuchKernel(kernel_name)
        # -P: no file in the notebooks' folder may stand in for a module. No history: kernels forget.
        command = [sys.executable, "-P", "-m", "course.room.kernel", "-f", "{connection_file}"]
        return KernelSpec(
            name=NAME,
            display_name="Passerelle",
            language="python",
            argv=[*command, "--HistoryManager.enabled=False"],
            resource_dir=str(Path(__file__).parent),
            metadata={"kernel_provisioner": {"provisioner_name": self.provisioner}},
        )


class RoomKernels(AsyncMappingKernelManager):  # type: ignore[misc]
    """Starts kernels with the room in their environment; knows which have no page for too long."""

    room = Dict(help="What goes into PASSERELLE_ROOM.").tag(config=True)
    environment = Dict(help="Further variables for the kernels.").tag(config=True)
    most = Integer(40, help="The most kernels at once.").tag(config=True)
    unseen = Float(30.0, help="Seconds for a page to connect at first.").tag(config=True)
    silent = Float(300.0, help="Seconds for a lost page to come back.").tag(config=True)
    alone = Float(30.0, help="The same when nobody else is there, or when it is full.").tag(config=True)
    leaving = Float(5.0, help="Seconds from a page's farewell to the end of its kernel.").tag(config=True)
    spare = Integer(0, help="Megabytes of memory that new pages leave free.").tag(config=True)

    def __init__(self, **keywords: object) -> None:
        """Start with no kernel."""
        super().__init__(**keywords)
        self.lives = Lives(Waits(self.unseen, self.silent, self.alone, self.leaving))
        self.sockets: dict[str, set[WebSocketHandler]] = {}
        self.freed: list[Callable[[], None]] = []
        """Told when a kernel has ended: there may be a place to fill."""
        self._reserved: set[object] = set()
        self._closing = self._short = False
        self.forks = forks.Forks(self.environment)

    @property
    def forked(self) -> bool:
        """Whether kernels are forked from a preloaded process."""
        return bool(self.kernel_spec_manager.provisioner == provisioner.NAME)

    @property
    def seats(self) -> int:
        """How many pages are in, or on their way in."""
        return self.lives.seats + len(self._reserved)

    @property
    def roomy(self) -> bool:
        """Whether there is memory for one more kernel; that it gets short is said once in the terminal."""
        left = memory.free() if self.spare else 0
        if (left < self.spare) != self._short:
            self._short = not self._short
            if self._short:
                log.error("Little memory is left (%d MB): new phones are asked to wait.", left)
        return not self._short

    def admit(self, phone: str | None = None) -> None:
        """Refuse one more page when the room is full; a page that is lost for long gives way.

        Args:
            phone: The proof of a phone that may be in already: its new page is about to replace the old one.

        Raises:
            HTTPError: 503 when it is full.
        """
        known = phone is not None and self.lives.knows(phone)
        most = self.most + (max(2, self.most // SPARE_SEATS) if known else 0)
        full = self.seats >= most and not self.lives.make_room()
        if self._closing or full or not (known or self.roomy):
            raise HTTPError(503, "full")

    def reserve(self, phone: str | None = None) -> object:
        """Keep a place for a page that waits for its kernel.

        Args:
            phone: As for `admit`.

        Returns:
            The place, for `release`.

        Raises:
            HTTPError: 503 when the room is full.
        """
        self.admit(phone)
        place = object()
        self._reserved.add(place)
        return place

    def release(self, place: object) -> None:
        """Give a place back: the page has its kernel by now, or went away; again is fine.

        Args:
            place: From `reserve`.
        """
        self._reserved.discard(place)

    async def start_kernel(
        self,
        *,
        kernel_id: str | None = None,
        env: dict[str, str] | None = None,
        ahead: bool = False,
        **keywords: object,
    ) -> str:
        """Start a kernel.

        Args:
            kernel_id: The id it is to have; a new one when None.
            env: Its environment variables.
            ahead: Whether it is for a page that is still to come.
            **keywords: As jupyter_server has them.

        Returns:
            The kernel's id.

        Raises:
            HTTPError: 503 when the room is full.
        """
        if self._closing:
            raise HTTPError(503, "closing")
        if not ahead:
            self.admit()
        kernel = kernel_id or self.new_kernel_id()
        environment = {
            **(os.environ if env is None else env),
            **self.environment,
            ROOM_VARIABLE: json.dumps(self.room),
        }
        life = self.lives.of(kernel)
        life.seat = not ahead
        try:
            await super().start_kernel(kernel_id=kernel, env=environment, **keywords)
        except BaseException:
            self.lives.by_kernel.pop(kernel, None)
            self._pending_kernels.pop(kernel, None)  # Jupyter keeps a start that failed for one under way
            raise
        if not life.lines:
            life.ends = min(life.ends, self.lives.clock() + START_S + self.unseen)
        return kernel

    async def close(self) -> None:
        """End all kernels, those that are just starting included."""
        self._closing = True
        self.freed.clear()
        await asyncio.gather(*self._pending_kernels.values(), return_exceptions=True)
        await self.shutdown_all(now=True)
        self.forks.stop()

    def screen_of(self, kernel_id: str | None) -> str | None:
        """Say which widget a kernel's page shows.

        Args:
            kernel_id: The kernel, or None.

        Returns:
            The model's id; None for a page of more than one widget.
        """
        life = self.lives.by_kernel.get(kernel_id or "")
        return None if life is None else life.screen

    def sent(self, kernel_id: str, screen: str | None = None) -> None:
        """Note that a page is complete: from now on it has its time to connect.

        Args:
            kernel_id: Its kernel.
            screen: The widget that the page shows, for a lean page.
        """
        self.lives.sent(kernel_id, screen)

    def keep(self, kernel_id: str, screen: str) -> None:
        """Note that a kernel is ready for a page that is still to come.

        Args:
            kernel_id: The kernel.
            screen: The widget that the page will show.
        """
        self.lives.by_kernel[kernel_id] = Life(kernel_id, kept=True, screen=screen)

    async def hand_over(self, kernel_id: str) -> bool:
        """Give a kernel that was kept to its page.

        Args:
            kernel_id: The kernel.

        Returns:
            Whether it is there; it may have died.
        """
        life = self.lives.by_kernel.get(kernel_id)
        if life is None or not life.kept:
            return False
        life.kept, life.seat = False, True
        if kernel_id not in self or not await self.get_kernel(kernel_id).is_alive():
            return False
        self.sent(kernel_id)
        return True

    async def back(self, phone: str) -> Life | None:
        """Give a phone's own kernel to its new page.

        Args:
            phone: The phone's proof.

        Returns:
            What is known of it, its new name above all; None when the phone has left none that lives.
        """
        kernel = self.lives.back(phone)
        if kernel is None or kernel not in self or not await self.get_kernel(kernel).is_alive():
            return None
        for socket in self.sockets.pop(kernel, set()):
            socket.close(GONE, "gone")  # its page has said goodbye, and is not to be met again
        return self.lives.of(kernel)

    def notify_connect(self, kernel_id: str) -> None:
        """Note that a page has come.

        Args:
            kernel_id: Its kernel.
        """
        super().notify_connect(kernel_id)
        if kernel_id in self:
            self.lives.connected(kernel_id)

    def notify_disconnect(self, kernel_id: str) -> None:
        """Note that a page has gone.

        Args:
            kernel_id: Its kernel.
        """
        super().notify_disconnect(kernel_id)
        self.lives.disconnected(kernel_id)

    def farewell(self, name: str) -> None:
        """Note that a page says goodbye; should it stay or come back, nothing happens.

        Args:
            name: What it calls its kernel; an unknown one is fine.
        """
        self.lives.farewell(self.lives.called(name) or "")

    def due(self) -> list[str]:
        """List the kernels whose time is over.

        Returns:
            Kernels that have been without a page for too long.
        """
        return [kernel for kernel in self.lives.over() if kernel in self]

    def shown(self, kernel_id: str) -> list[str]:
        """List the widgets that a forked kernel showed when it ran its cells.

        Args:
            kernel_id: The kernel.

        Returns:
            The models' ids.
        """
        process = self.get_kernel(kernel_id).provisioner.process
        return list(process.shown) if process else []

    async def dead(self) -> list[str]:
        """List the kernels whose process has ended by itself.

        Returns:
            Kernels that nobody can reach any more.
        """
        managers = [(kernel, self.get_kernel(kernel)) for kernel in self.list_kernel_ids()]
        return [kernel for kernel, one in managers if one.has_kernel and not await one.is_alive()]

    async def end(self, kernel_id: str) -> None:
        """End a kernel at once and tell its pages; nothing is lost, what was acknowledged is in the book.

        Args:
            kernel_id: The kernel.
        """
        for socket in self.sockets.pop(kernel_id, set()):
            socket.close(GONE, "gone")
        self._forget(kernel_id)
        if kernel_id in self:
            await self.shutdown_kernel(kernel_id, now=True)

    def remove_kernel(self, kernel_id: str) -> object:
        """Forget a kernel that has ended, whoever ended it.

        Args:
            kernel_id: The kernel.

        Returns:
            What Jupyter returns: its manager.
        """
        self._forget(kernel_id)
        return super().remove_kernel(kernel_id)

    def _forget(self, kernel_id: str) -> None:
        """Let go of a kernel's place, even before its process has ended: nobody comes back to it."""
        if self.lives.by_kernel.pop(kernel_id, None) is not None:
            for tell in self.freed:
                tell()
