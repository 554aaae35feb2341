"""What the supervisor tells a door, as JSON on its standard input: nothing secret is in argv or in a file."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from course.room.errors import CannotStart
from course.room.words import _

ROOT = Path(__file__).parents[2]
"""Where the kit is installed: the folders `course`, `widgets`, `facilitator_notebooks` stand side by side."""

NOTEBOOKS = ROOT / "facilitator_notebooks"
APPS = ROOT / "course" / "participant_apps"
STATIC = ROOT / "widgets" / "page" / "static"

ROOM_VARIABLE = "PASSERELLE_ROOM"
"""The environment variable in which a door tells its kernels about the room."""


KERNELS_VARIABLE = "PASSERELLE_KERNELS"
"""``stock`` in it starts every kernel as a process of its own, as on systems that cannot fork safely."""

POSSIBLE = sys.platform == "linux"
"""Whether forking is safe: macOS's own libraries forbid it after their first thread, Windows has none."""

SPARE_VARIABLE = "PASSERELLE_SPARE_MB"
"""How many megabytes of memory are left free, instead of `SPARE`: with less, new phones are asked to wait."""

SPARE = 256

SEATS = 40
"""The most phones at once, unless ``--seats`` says otherwise."""


def spare() -> int:
    """Say how much memory the participants' door leaves free.

    Returns:
        Megabytes.

    Raises:
        CannotStart: When the environment variable is not a number.
    """
    said = os.environ.get(SPARE_VARIABLE, str(SPARE))
    if not said.isdecimal():
        raise CannotStart(
            _("{variable} is not a number of megabytes: {said}"), variable=SPARE_VARIABLE, said=said
        )
    return int(said)


@dataclass(frozen=True)
class Patience:
    """How long a door waits, in seconds.

    Attributes:
        unseen: For the first connection of a page. A phone on a crowded hotspot takes up to 15 s to fetch the
            scripts; twice that loses nobody, and a page that is reaped all the same reloads by itself.
        silent: For a lost connection to come back, as a phone in a pocket does; longer absences get a new kernel,
            and the book.
        alone: The same when nobody else is in the room any more, or when somebody else needs the place. A dead
            phone is noticed within 25 s: together that is less than a minute.
        leaving: Between a page's farewell and its kernel's end, so that a farewell that was none is harmless.
        look: Between two looks at the kernels.
        stop: For a kernel to end by itself when the door closes.
    """

    unseen: float = 30.0
    silent: float = 300.0
    alone: float = 30.0
    leaving: float = 5.0
    look: float = 1.0
    stop: float = 2.0


@dataclass(frozen=True)
class DoorSettings:
    """One door's settings.

    Attributes:
        role: ``facilitator``, ``participants`` or ``lab``.
        host: The address to listen on.
        port: The port to listen on.
        folder: A private folder for sockets and connection files.
        notebooks: The folder of the notebooks served.
        static: The folder of the built screens.
        room: What goes into ``PASSERELLE_ROOM`` for the kernels: book, key, place.
        language: The language of the pages that need no kernel.
        club: The name of the club, for the same pages.
        socket: The listening socket's file descriptor, inherited; None where a process cannot inherit it.
        token: The facilitator's secret, empty at the participants' door.
        ticket: Opens the facilitator's door once.
        cookie_secret: Signs the facilitator's cookie, the same after a restart.
        names: Host names that the door answers to, besides addresses and ``localhost``.
        seats: The most kernels at once.
        spare: Megabytes of memory that are left free: with less, new pages are asked to wait.
        patience: Waiting times.
        verbose: Whether the door says what it does.
        ready: How many pages' kernels are kept ready, where kernels are forked.
        forked: Whether kernels are forked from a preloaded process, where that is safe.
    """

    role: str
    host: str
    port: int
    folder: str
    notebooks: str
    static: str
    room: dict[str, Any]
    language: str = "fr"
    club: str = "Passerelle"
    socket: int | None = None
    token: str = ""
    ticket: str = ""
    cookie_secret: str = ""
    names: tuple[str, ...] = ()
    seats: int = SEATS
    spare: int = 0
    patience: Patience = field(default_factory=Patience)
    verbose: bool = False
    ready: int = 0
    forked: bool = field(default_factory=lambda: POSSIBLE and os.environ.get(KERNELS_VARIABLE) != "stock")

    def to_json(self) -> str:
        """Write the settings as one line.

        Returns:
            JSON without a line break.
        """
        return json.dumps(asdict(self), ensure_ascii=True)

    @classmethod
    def from_json(cls, text: str) -> DoorSettings:
        """Read settings.

        Args:
            text: What `to_json` wrote.

        Returns:
            The settings.

        Raises:
            TypeError: When a field is missing or unknown.
            ValueError: When the text is not JSON.
        """
        data = json.loads(text)
        names = tuple(data.pop("names", ()))
        patience = Patience(**data.pop("patience", {}))
        return cls(**data, names=names, patience=patience)
