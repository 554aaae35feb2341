"""Orders kernels from the process that is forked, and knows which of them live."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from course.room.preloaded import PACKET

if TYPE_CHECKING:
    from collections.abc import Mapping

KILLED = -9
START_S = 60.0
"""The most that a kernel may take to run its cells."""

LOST = "the preloaded process has ended"


class ForkFailed(RuntimeError):  # noqa: N818 - it failed; the kernel said why on its way out
    """A forked kernel ended before it was ready."""


class Fork:
    """A forked kernel; it has the methods of `subprocess.Popen` that Jupyter's provisioner calls.

    Args:
        pid: Its process, which is also its group.
    """

    stdin = stdout = stderr = None

    def __init__(self, pid: int) -> None:
        """Begin alive."""
        self.pid = pid
        self.shown: list[str] = []
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Give the exit code; None while it lives."""
        return self.returncode

    def wait(self) -> int | None:
        """Give the exit code; called once it has ended."""
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal.

        Args:
            number: Which one; it goes nowhere when the kernel has ended.
        """
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)


class Forks:
    """One preloaded process and its kernels; started with the first order, and again should it die.

    Args:
        environment: Variables that all kernels have in common, nothing secret: IPython's folder above all, for the
            shell is made before the fork.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Start nothing yet."""
        self._environment = dict(environment)
        self._line: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._orders: dict[str, asyncio.Future[Fork]] = {}
        self._living: dict[int, Fork] = {}
        self._names: dict[str, Fork] = {}

    def start(self) -> None:
        """Start the preloaded process, if it is not there."""
        if self._line is not None:
            return
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - this very Python and a module of ours
                [sys.executable, "-P", "-m", "course.room.preloaded", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                env=os.environ | self._environment,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        for size in (socket.SO_SNDBUF, socket.SO_RCVBUF):
            ours.setsockopt(socket.SOL_SOCKET, size, PACKET)
        self._line = ours
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(ours, self._listen)

    async def fork(self, kernel: str, order: dict[str, Any]) -> Fork:
        """Order a kernel.

        Args:
            kernel: Its id.
            order: Its `argv`, `cwd`, `env`, and the cells to `run`.

        Returns:
            The kernel, its sockets bound and its cells run.

        Raises:
            ForkFailed: It ended before it was ready.
        """
        self.start()
        assert self._line is not None  # noqa: S101 - `start` made it
        ready: asyncio.Future[Fork] = asyncio.get_running_loop().create_future()
        self._orders[kernel] = ready
        try:
            _send(self._line, kernel, order)
        except OSError as error:
            self._forget()
            raise ForkFailed(LOST) from error
        try:
            return await asyncio.wait_for(ready, START_S)
        except TimeoutError as error:
            raise ForkFailed("the kernel's cells take too long") from error
        finally:
            self._orders.pop(kernel, None)
            unfinished = self._names.pop(kernel, None)
            if unfinished is not None:
                unfinished.kill()

    def stop(self) -> None:
        """End the preloaded process; its kernels end with it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._forget()

    def _listen(self) -> None:
        assert self._line is not None  # noqa: S101 - it is what is listened to
        packet = self._line.recv(PACKET)
        if not packet:
            self._forget()
            return
        told = json.loads(packet)
        if "exit" in told:
            self._ended(self._living.pop(told["pid"], None), told["exit"])
        elif "kernel" in told:
            self._born(told["kernel"], told["pid"])
            if "shown" in told:
                self._ready(told["kernel"], told["shown"])

    def _born(self, kernel: str, pid: int) -> None:
        """Note a kernel's process, from whoever tells it first: the kernel may be the faster one."""
        if pid in self._living:
            return
        born = self._living[pid] = Fork(pid)
        if kernel in self._orders:
            self._names[kernel] = born
        else:
            born.kill()  # nobody waits for it any more

    def _ready(self, kernel: str, shown: list[str]) -> None:
        fork, order = self._names.pop(kernel, None), self._orders.pop(kernel, None)
        if fork is not None and order is not None and not order.done():
            fork.shown = shown
            order.set_result(fork)

    def _ended(self, fork: Fork | None, code: int) -> None:
        if fork is None:
            return
        fork.returncode = code
        for name in [name for name, one in self._names.items() if one is fork]:
            del self._names[name]
            self._fail(self._orders.pop(name, None), f"the kernel ended with {code}")

    def _forget(self) -> None:
        """Take every kernel for dead: the system ended them with the process they came from."""
        if self._line is not None:
            self._loop.remove_reader(self._line)
            self._line.close()
        self._line = self._process = None
        living, self._living = self._living, {}
        for fork in living.values():
            self._ended(fork, KILLED)
        orders, self._orders = self._orders, {}
        for order in orders.values():
            self._fail(order, LOST)

    @staticmethod
    def _fail(order: asyncio.Future[Fork] | None, why: str) -> None:
        if order is not None and not order.done():
            order.set_exception(ForkFailed(why))


def _send(line: socket.socket, kernel: str, order: dict[str, Any]) -> None:
    """Send an order as a file in memory: the kernel itself reads it, the process that it is forked from does not."""
    with os.fdopen(os.memfd_create("order"), "wb") as file:
        file.write(json.dumps({"kernel": kernel, **order}).encode())
        file.seek(0)
        socket.send_fds(line, [kernel.encode()], [file.fileno()])
