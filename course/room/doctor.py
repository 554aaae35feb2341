"""Looks whether this computer can hold a session: ``passerelle doctor``. It says nothing about any person."""

from __future__ import annotations

import os
import platform
import socket
import sys
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement

from course.book import Book, BookError, new_key
from course.programme import ContentError, load
from course.room import memory
from course.room.assets import Assets
from course.room.errors import CannotStart
from course.room.folder import private_folder, room_for_sockets
from course.room.network import EVERYWHERE, LOOPBACK, lan_address, listen
from course.room.rooms import PORT
from course.room.settings import SEATS, SPARE_VARIABLE, STATIC, spare
from course.room.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ITSELF = "passerelle"
EACH_MB = 20
"""Memory of one phone's kernel, with something to spare."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        well: Whether it is as it should be; None when it is only good to know.
        message: An English sentence of the catalogue, with ``{names}``.
        facts: What to put for the names.
    """

    well: bool | None
    message: str
    facts: dict[str, object] = field(default_factory=dict)

    def say(self, translate: Callable[[str], str]) -> str:
        """Compose the line.

        Args:
            translate: Into the reader's language.

        Returns:
            A mark and a sentence.
        """
        mark = {True: "ok", False: "!!", None: "--"}[self.well]
        return f"{mark}  {translate(self.message).format(**self.facts)}"


def examine() -> Iterator[Finding]:
    """Look at everything a session needs; no browser, database server or network is needed for that.

    Yields:
        What was found.
    """
    system = f"{platform.system()} {platform.release()}"
    yield Finding(
        None, _("Python {python} on {system}"), {"python": platform.python_version(), "system": system}
    )
    yield from _packages()
    yield from _ports()
    yield _network()
    yield from _content()
    yield from _disk()
    yield _memory(memory.free())


def _packages() -> Iterator[Finding]:
    """Compare what is installed with the floors that the project declares, security floors among them."""
    for text in requires(ITSELF) or []:
        wanted = Requirement(text)
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        facts: dict[str, object] = {"name": wanted.name, "wanted": str(wanted.specifier)}
        try:
            found = version(wanted.name)
        except PackageNotFoundError:
            yield Finding(False, _("{name} is missing ({wanted})"), facts)
            continue
        well = wanted.specifier.contains(found, prereleases=True)
        message = _("{name} {found}") if well else _("{name} {found} is too old: {wanted} is needed")
        yield Finding(well, message, facts | {"found": found})


def _ports() -> Iterator[Finding]:
    for host, port in ((LOOPBACK, PORT), (EVERYWHERE, PORT + 1)):
        try:
            with listen(host, port) as listening:
                free = listening.getsockname()[1]
        except CannotStart as error:
            yield Finding(False, error.message, error.facts)
            continue
        taken = _("Port {port} is taken; {free} will be used")
        yield Finding(True, _("Port {port} is free") if free == port else taken, {"port": port, "free": free})


def _network() -> Finding:
    address = lan_address()
    if address is None:
        return Finding(
            None, _("No local network: phones cannot join until this computer is connected to one")
        )
    return Finding(True, _("Phones will use the address {address}"), {"address": address})


def _memory(free: int) -> Finding:
    """Say how many phones the memory is enough for; what is left free is a setting."""
    facts: dict[str, object] = {"free": free, "spare": spare(), "variable": SPARE_VARIABLE}
    facts["phones"] = phones = max(0, free - spare()) // EACH_MB
    if phones >= SEATS:
        return Finding(True, _("{free} MB of memory are free: enough for {phones} phones (--seats)"), facts)
    return Finding(
        None,
        _(
            "{free} MB of memory are free: about {phones} phones can come in, others are asked to wait "
            "({variable}: {spare} MB are left free)"
        ),
        facts,
    )


def _content() -> Iterator[Finding]:
    try:
        sessions = len(load().sessions)
    except ContentError as error:
        yield Finding(False, _("The programme has mistakes: {mistakes}"), {"mistakes": str(error)})
    else:
        yield Finding(True, _("The programme is readable: {sessions} sessions"), {"sessions": sessions})
    try:
        for name in ("lean.js", "lean.css", "seat.js", "wall.js", "wall.css", "presenter.css"):
            Assets(STATIC).address(name)
    except CannotStart as error:
        yield Finding(False, error.message, error.facts)
    else:
        yield Finding(True, _("The screens are built"))


def _disk() -> Iterator[Finding]:
    with private_folder() as folder:
        try:
            Book.create(folder / "try.passerelle", new_key()).close()
        except BookError as error:
            yield Finding(False, _("An encrypted book cannot be written: {why}"), {"why": str(error)})
        else:
            yield Finding(True, _("An encrypted book can be written"))
        if sys.platform != "win32":
            well = room_for_sockets(folder) and hasattr(socket, "AF_UNIX")
            yield Finding(
                well or None, _("Kernels use private sockets") if well else _("Kernels use local ports")
            )
    here = os.access(Path.cwd(), os.W_OK)
    writable, not_writable = (
        _("This folder can be written"),
        _("This folder cannot be written: a new club needs another"),
    )
    yield Finding(here or None, writable if here else not_writable)
