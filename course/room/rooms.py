"""Opens a room for a club: secrets, ports, addresses, doors."""

from __future__ import annotations

import secrets
import sys
import webbrowser
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from course.book import Place, Wifi
from course.room.announce import tell, write_ready_file
from course.room.here import describe
from course.room.join import new_join_secret, new_room_code, new_token
from course.room.network import EVERYWHERE, LOOPBACK, is_loopback, lan_address, listen
from course.room.settings import APPS, NOTEBOOKS, STATIC, DoorSettings, spare
from course.room.supervisor import Supervisor
from course.room.words import Say, _

if TYPE_CHECKING:
    import socket
    from pathlib import Path

    from course.room.clubs import ClubAt

PORT = 8866
LAB_PORT = 8888
READY = 15
"""Phones expected at once in a club that has no seats yet: so many kernels are ready where they are forked."""

FACILITATOR_PAGES = 24
"""Pages that one facilitator may have open at once: home, sessions, walls, and the tabs forgotten."""


@dataclass(frozen=True)
class RoomOptions:
    """How a person wants the room.

    Attributes:
        language: The language of the pages that need no kernel.
        host: This computer's name or address for the phones; found when None.
        port: The first port to try.
        seats: The most phones at once.
        wifi: The network to show as a QR code.
        browser: Whether to open the browser.
        ready_file: Where to write the addresses once all doors answer.
        lab: Whether the facilitator works in JupyterLab.
        verbose: Whether the doors say what they do.
    """

    language: str = "fr"
    host: str | None = None
    port: int = PORT
    seats: int = 40
    wifi: Wifi | None = None
    browser: bool = True
    ready_file: Path | None = None
    lab: bool = False
    verbose: bool = False


def open_room(club: ClubAt, folder: Path, options: RoomOptions, say: Say) -> None:
    """Open a room and keep it open until a person or the system says stop.

    Args:
        club: The club.
        folder: A private folder.
        options: The person's wishes.
        say: Tells the person something.

    Raises:
        CannotStart: When a door cannot be opened.
    """
    lan = options.host or lan_address()
    if lan is None:
        say(
            _(
                "No local network was found: phones cannot join. "
                "Connect this computer to one, then start again."
            )
        )
    room = _Room(club, folder, options, lan or LOOPBACK)
    addresses = room.addresses

    def when_open() -> None:
        if options.ready_file is not None:
            write_ready_file(options.ready_file, addresses)
        tell(addresses, say)
        if options.browser:
            webbrowser.open(room.once)

    if options.ready_file is not None:
        options.ready_file.unlink(missing_ok=True)
    try:
        Supervisor(room.doors).run(when_open)
    finally:
        if options.ready_file is not None:
            options.ready_file.unlink(missing_ok=True)
    say(_("Passerelle is closed. What was saved is in the book."))


class _Room:
    """The doors of one room, and where they are."""

    def __init__(self, club: ClubAt, folder: Path, options: RoomOptions, lan: str) -> None:
        self._club, self._folder, self._options, self._lan = club, folder, options, lan
        self._desk = listen(LOOPBACK, options.port)
        self._phones = listen(
            LOOPBACK if is_loopback(lan) and options.host else EVERYWHERE, _port(self._desk) + 1
        )
        self._lab = listen(LOOPBACK, LAB_PORT) if options.lab else None
        self._token, self._lab_token, self._ticket = new_token(), new_token(), new_token()
        self._cookie_secret = secrets.token_hex(32)
        self._join, self._code = new_join_secret(), new_room_code()
        desk = f"http://{LOOPBACK}:{_port(self._lab or self._desk)}"
        self.once = f"{desk}/?token={self._lab_token if options.lab else self._ticket}"
        """An address for the browser's command line, where others may read it: it opens the door once."""
        start = (
            f"{desk}/lab/tree/home.ipynb?token={self._lab_token}"
            if options.lab
            else f"{desk}/?token={self._token}"
        )
        self.addresses = {
            "facilitator": start,
            "wall": f"http://{LOOPBACK}:{_port(self._desk)}/wall?token={self._token}",
            "participants": f"{self._phones_at}#j={self._join}",
        }

    @property
    def _phones_at(self) -> str:
        return f"http://{self._lan}:{_port(self._phones)}/"

    @property
    def doors(self) -> list[tuple[DoorSettings, socket.socket]]:
        """The doors to open, each with the socket it listens on."""
        desk = self._door("facilitator", self._desk, self._place(self.addresses["wall"]))
        phones = self._door("participants", self._phones, self._place("", participants_only=True))
        doors = [
            (replace(desk, token=self._token, ticket=self._ticket, seats=FACILITATOR_PAGES), self._desk),
            (
                replace(phones, names=(self._lan.lower(),), notebooks=str(APPS), spare=spare()),
                self._phones,
            ),
        ]
        if self._lab is not None:
            place = replace(self._place(self.addresses["wall"]), door="lab")
            lab = replace(self._door("lab", self._lab, place), token=self._lab_token, socket=None)
            self._lab.close()  # JupyterLab listens by itself
            doors.append((lab, self._lab))
        return doors

    def _place(self, wall: str, *, participants_only: bool = False) -> Place:
        return Place(
            participants=self._phones_at,
            wall=wall,
            join=self._join,
            code=self._code,
            wifi=self._options.wifi,
            expected=self._club.people,
            participants_only=participants_only,
        )

    def _door(self, role: str, listening: socket.socket, place: Place) -> DoorSettings:
        host, port = listening.getsockname()
        inherited = sys.platform != "win32"
        if not inherited:
            listening.close()
        return DoorSettings(
            role=role,
            host=host,
            port=port,
            folder=str(self._folder),
            notebooks=str(NOTEBOOKS),
            static=str(STATIC),
            room=describe(self._club.url, self._club.key, place),
            language=self._options.language,
            club=self._club.name,
            socket=listening.fileno() if inherited else None,
            cookie_secret=self._cookie_secret,
            seats=self._options.seats,
            ready=min(self._options.seats, max(READY, self._club.people)),
            verbose=self._options.verbose,
        )


def _port(listening: socket.socket) -> int:
    return int(listening.getsockname()[1])
