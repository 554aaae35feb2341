"""The club that a notebook is run for: ``from course.room.here import club``."""

from __future__ import annotations

import atexit
import json
import os
from contextlib import ExitStack
from functools import cache

from course.book import Book, Club, Place, Wifi, new_key
from course.book.demo import fill
from course.room.folder import private_folder
from course.room.settings import ROOM_VARIABLE


@cache
def club() -> Club:
    """Open the club of this room; outside of a room (plain Jupyter, a test), a demo club of its own.

    Returns:
        The same club each time, so that all screens of a notebook watch one book.
    """
    # Taken out of the environment: what a notebook starts later has no business with the key.
    told = os.environ.pop(ROOM_VARIABLE, "")
    return _told(told) if told else _demo()


def describe(url: str, key: bytes, place: Place) -> dict[str, object]:
    """Write what `club` reads.

    Args:
        url: The book's address.
        key: Its key.
        place: Where the club meets.

    Returns:
        A mapping for ``PASSERELLE_ROOM``, JSON values only.
    """
    wifi = {"name": place.wifi.name, "password": place.wifi.password} if place.wifi else None
    return {"book": url, "key": key.hex(), "place": {**vars(place), "wifi": wifi}}


def _told(text: str) -> Club:
    room = json.loads(text)
    place = room["place"]
    wifi = Wifi(**place["wifi"]) if place["wifi"] else None
    return Club(Book.open(room["book"], bytes.fromhex(room["key"])), Place(**{**place, "wifi": wifi}))


def _demo() -> Club:
    left = ExitStack()
    atexit.register(left.close)
    folder = left.enter_context(private_folder())
    key = new_key()
    book = left.enter_context(Book.create(folder / "demo.passerelle", key))
    fill(book)
    return Club(book)
