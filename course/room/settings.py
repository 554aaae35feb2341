"""What the supervisor tells a door, as JSON on its standard input: nothing secret is in argv or in a file."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

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


@dataclass(frozen=True)
class Patience:
    """How long a door waits, in seconds.

    Attributes:
        unseen: For the first connection of a page. A phone on a crowded hotspot takes up to 15 s to fetch the
            scripts; twice that loses nobody, and a page that is reaped all the same reloads by itself.
        silent: For a lost connection to come back; longer absences get a new kernel, and the book.
        leaving: Between a page's farewell and its kernel's end, so that a farewell that was none is harmless.
        look: Between two looks at the kernels.
        stop: For a kernel to end by itself when the door closes.
    """

    unseen: float = 30.0
    silent: float = 60.0
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
        socket: The listening socket's file descriptor, inherited; None where a process cannot inherit it.
        token: The facilitator's secret, empty at the participants' door.
        ticket: Opens the facilitator's door once.
        cookie_secret: Signs the facilitator's cookie, the same after a restart.
        names: Host names that the door answers to, besides addresses and ``localhost``.
        seats: The most kernels at once.
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
    socket: int | None = None
    token: str = ""
    ticket: str = ""
    cookie_secret: str = ""
    names: tuple[str, ...] = ()
    seats: int = 40
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
