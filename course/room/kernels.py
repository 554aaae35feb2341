"""The kernels of one door: how they start, whom they serve, when they end."""

from __future__ import annotations

import asyncio
import json
import math
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager, NoSuchKernel
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.web import HTTPError
from traitlets import Dict, Float, Integer, Unicode

from course.room import forks, provisioner
from course.room.settings import ROOM_VARIABLE

if TYPE_CHECKING:
    from tornado.websocket import WebSocketHandler

NAME = "python3"
STOCK = "local-provisioner"
"""Jupyter's own: each kernel is a process started afresh."""

START_S = 60.0
"""The most that a notebook may take to run."""

GONE = 4404
"""The WebSocket close code for "your kernel has ended": the page then asks for a new one."""


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
    silent = Float(60.0, help="Seconds for a lost page to come back.").tag(config=True)
    leaving = Float(5.0, help="Seconds from a page's farewell to the end of its kernel.").tag(config=True)

    def __init__(self, **keywords: object) -> None:
        """Start with no kernel."""
        super().__init__(**keywords)
        self.screens: dict[str, str] = {}
        """The one widget that each lean page shows, by kernel."""
        self.sockets: dict[str, set[WebSocketHandler]] = {}
        self._ends: dict[str, float] = {}
        self._farewells: dict[str, float] = {}
        self._kept: dict[str, str] = {}
        self._pages: set[str] = set()
        self._reserved: set[object] = set()
        self._closing = False
        self.forks = forks.Forks()

    @property
    def forked(self) -> bool:
        """Whether kernels are forked from a preloaded process."""
        return bool(self.kernel_spec_manager.provisioner == provisioner.NAME)

    def admit(self) -> None:
        """Refuse one more page when the room is full.

        Raises:
            HTTPError: 503 when it is.
        """
        if self._closing or len(self._pages) + len(self._reserved) >= self.most:
            raise HTTPError(503, "full")

    def reserve(self) -> object:
        """Keep a place for a page that waits for its kernel.

        Returns:
            The place, for `release`.

        Raises:
            HTTPError: 503 when the room is full.
        """
        self.admit()
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
        if not ahead:
            self._pages.add(kernel)
        try:
            await super().start_kernel(kernel_id=kernel, env=environment, **keywords)
        except BaseException:
            self._pages.discard(kernel)
            self._pending_kernels.pop(kernel, None)  # Jupyter keeps a start that failed for one under way
            raise
        self._ends.setdefault(kernel, time.monotonic() + START_S + self.unseen)
        return kernel

    async def close(self) -> None:
        """End all kernels, those that are just starting included."""
        self._closing = True
        await asyncio.gather(*self._pending_kernels.values(), return_exceptions=True)
        await self.shutdown_all(now=True)
        self.forks.stop()

    def sent(self, kernel_id: str, screen: str | None = None) -> None:
        """Note that a page is complete: from now on it has its time to connect.

        Args:
            kernel_id: Its kernel.
            screen: The widget that the page shows, for a lean page.
        """
        self._pages.add(kernel_id)
        if screen is not None:
            self.screens[kernel_id] = screen
        if kernel_id in self._ends:
            self._ends[kernel_id] = time.monotonic() + self.unseen

    def keep(self, kernel_id: str, screen: str) -> None:
        """Note that a kernel is ready for a page that is still to come.

        Args:
            kernel_id: The kernel.
            screen: The widget that the page will show.
        """
        self._kept[kernel_id] = screen
        self._ends.pop(kernel_id, None)

    async def hand_over(self, kernel_id: str) -> bool:
        """Give a kernel that was kept to its page.

        Args:
            kernel_id: The kernel.

        Returns:
            Whether it is there; it may have died.
        """
        screen = self._kept.pop(kernel_id, None)
        if screen is None or kernel_id not in self or not await self.get_kernel(kernel_id).is_alive():
            return False
        self._ends[kernel_id] = math.inf
        self._pages.add(kernel_id)
        self.sent(kernel_id, screen)
        return True

    def notify_connect(self, kernel_id: str) -> None:
        """Note that a page has come.

        Args:
            kernel_id: Its kernel.
        """
        super().notify_connect(kernel_id)
        self._ends.pop(kernel_id, None)
        self._farewells.pop(kernel_id, None)

    def notify_disconnect(self, kernel_id: str) -> None:
        """Note that a page has gone.

        Args:
            kernel_id: Its kernel.
        """
        super().notify_disconnect(kernel_id)
        if kernel_id in self:
            self._ends[kernel_id] = time.monotonic() + self.silent

    def farewell(self, kernel_id: str) -> None:
        """Note that a page says goodbye; should it stay or come back, nothing happens.

        Args:
            kernel_id: Its kernel; an unknown one is fine.
        """
        if kernel_id in self:
            self._farewells[kernel_id] = time.monotonic() + self.leaving

    def due(self) -> list[str]:
        """List the kernels whose time is over.

        Returns:
            Kernels that have been without a page for too long.
        """
        now = time.monotonic()
        return [
            kernel
            for kernel in self.list_kernel_ids()
            if not self._kernel_connections.get(kernel)
            and now >= min(self._ends.get(kernel, math.inf), self._farewells.get(kernel, math.inf))
        ]

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
        self._pages.discard(kernel_id)
        for memory in (self.screens, self._ends, self._farewells, self._kept):
            memory.pop(kernel_id, None)
