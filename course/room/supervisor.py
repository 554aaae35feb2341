"""Keeps a room open: starts its doors, starts them again when they die, closes everything at the end."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection
from typing import TYPE_CHECKING

from course.room.errors import CannotStart
from course.room.network import EVERYWHERE, LOOPBACK
from course.room.words import _

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence
    from types import FrameType

    from course.room.settings import DoorSettings

START_S = 40.0
STOP_S = 6.0
LOOK_S = 0.1
PAUSES_S = (0.1, 0.5, 1.0, 2.0, 5.0, 10.0)
"""Between the death of a door and its next life, by how many short lives it has had in a row."""

SHORT_LIFE_S = 20.0


@dataclass
class DoorProcess:
    """A door and the process that is it at the moment.

    Attributes:
        settings: What every life of the door is told.
        listening: The socket, which outlives the process.
    """

    settings: DoorSettings
    listening: socket.socket
    process: subprocess.Popen[str] | None = field(default=None)
    born: float = 0.0
    short_lives: int = 0
    due: float = 0.0

    def start(self) -> None:
        """Start the process; its settings, with all that is secret, go through a pipe."""
        shared = [] if self.settings.socket is None else [self.settings.socket]
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "course.room.doors"],
            stdin=subprocess.PIPE,
            text=True,
            pass_fds=shared,
            # Ctrl-C in the terminal is for the supervisor, which then closes the doors in good order.
            start_new_session=True,
        )
        self.born = time.monotonic()
        assert self.process.stdin is not None  # noqa: S101 - it is a pipe
        self.process.stdin.write(self.settings.to_json() + "\n")
        self.process.stdin.flush()

    def revive(self) -> None:
        """Start the process again if it has died, after a pause that grows with each short life."""
        now = time.monotonic()
        if self.process is not None and self.process.poll() is not None:
            self.short_lives = self.short_lives + 1 if now - self.born < SHORT_LIFE_S else 0
            self.due = now + PAUSES_S[min(self.short_lives, len(PAUSES_S) - 1)]
            self.process = None
        if self.process is None and now >= self.due:
            self.start()

    def answers(self) -> bool:
        """Ask the door anything until it answers; whatever it says, it is open.

        Returns:
            Whether it answered in time.
        """
        until = time.monotonic() + START_S
        while time.monotonic() < until:
            # On an inherited socket the question waits; a door that listens by itself is away at first.
            with suppress(OSError), closing(self._line()) as line:
                line.request("GET", "/static/", headers={"Host": f"{LOOPBACK}:{self.settings.port}"})
                line.getresponse().read()
                return True
            time.sleep(LOOK_S)
        return False

    def _line(self) -> HTTPConnection:
        host = LOOPBACK if self.settings.host == EVERYWHERE else self.settings.host
        return HTTPConnection(host, self.settings.port, timeout=START_S)

    def ask_to_stop(self) -> None:
        """Ask the process to end."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def stop(self, until: float) -> None:
        """Wait for the process to end, and end it if it does not.

        Args:
            until: When patience ends.
        """
        if self.process is None:
            return
        try:
            self.process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            # Its kernels follow: each watches for the end of its door.
            self.process.kill()
            self.process.wait()
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.process = None


class Supervisor:
    """The process that a person starts and stops.

    Args:
        doors: The doors, with the sockets they listen on.
    """

    def __init__(self, doors: Sequence[tuple[DoorSettings, socket.socket]]) -> None:
        """Prepare; `run` opens the doors."""
        self._doors = [DoorProcess(settings, listening) for settings, listening in doors]
        self._stopping = threading.Event()

    def run(self, when_open: Callable[[], None]) -> None:
        """Open the doors and keep them open until a person or the system says stop.

        Args:
            when_open: Called once all doors answer.

        Raises:
            CannotStart: When a door does not open.
        """
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._ask)
        try:
            for door in self._doors:
                door.start()
            self._wait_for_answers()
            if not self._stopping.is_set():
                when_open()
            while not self._stopping.wait(LOOK_S):
                for door in self._doors:
                    door.revive()
        finally:
            self._close()

    def _ask(self, _signal: int, _frame: FrameType | None) -> None:
        self._stopping.set()

    def _wait_for_answers(self) -> None:
        answered: dict[int, bool] = {}

        def ask(index: int, door: DoorProcess) -> None:
            answered[index] = door.answers()

        for index, door in enumerate(self._doors):
            threading.Thread(target=ask, args=(index, door), daemon=True).start()
        while len(answered) < len(self._doors) and not self._stopping.wait(LOOK_S):
            dead = [
                door for door in self._doors if door.process is not None and door.process.poll() is not None
            ]
            if dead:
                raise CannotStart(_("The {door} door did not open."), door=dead[0].settings.role)
        if not all(answered.values()):
            raise CannotStart(_("The doors do not answer."))

    def _close(self) -> None:
        for door in self._doors:
            door.ask_to_stop()
        until = time.monotonic() + STOP_S
        for door in self._doors:
            door.stop(until)
            door.listening.close()
