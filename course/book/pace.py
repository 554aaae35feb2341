"""A lock-out by pace: who guesses codes waits, and longer each time.

Two counts are kept: one in this process, which a visitor cannot escape by guessing fast, and one in the
book, which a visitor cannot escape by opening many pages. Whoever holds a valid 128-bit secret is never
kept waiting: such a secret cannot be guessed, so letting it pass gives nothing away.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from course.book import schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from course.book.seat import Seat
    from course.book.store import Store

FREE = 4
"""Wrong guesses within a minute that cost nothing; the fifth does."""

QUIET_MS = 60_000
LONGEST_MS = 60_000


class Door(StrEnum):
    """What can be guessed at."""

    CODE = "code"
    SEAT = "seat"


@dataclass(frozen=True)
class Count:
    """Wrong guesses at one door.

    Attributes:
        wrong: How many, without a quiet minute between them.
        last_ms: When the last one came.
        until_ms: Until when no guess is looked at.
    """

    wrong: int = 0
    last_ms: int = 0
    until_ms: int = 0

    def one_more(self, now: int) -> Count:
        """Count a wrong guess.

        Args:
            now: The time, in milliseconds.

        Returns:
            The new count; from the fifth on the wait is 1, 2, 4 ... up to 60 seconds.
        """
        quiet = now - max(self.last_ms, self.until_ms) > QUIET_MS
        wrong = 1 if quiet else self.wrong + 1
        wait = min(LONGEST_MS, 1000 << min(wrong - FREE - 1, 16)) if wrong > FREE else 0
        return Count(wrong, now, now + wait)

    def wait(self, now: int) -> float:
        """Say how long to wait.

        Args:
            now: The time, in milliseconds.

        Returns:
            Seconds; never more than the longest wait, even when a clock was set back.
        """
        return min(max(0, self.until_ms - now), LONGEST_MS) / 1000


@dataclass(frozen=True)
class Guess:
    """What became of a guess.

    Attributes:
        right: Whether it was looked at and right.
        wait: Seconds to wait before the next one is looked at.
        seat: The seat that a right secret opens.
    """

    right: bool
    wait: float = 0.0
    seat: Seat | None = None


class Pace:
    """Looks at guesses, one after the other.

    Args:
        store: The book.
        find: Gives the seat of a secret.
    """

    def __init__(self, store: Store, find: Callable[[str], Seat | None]) -> None:
        """Start with nothing counted in this process."""
        self._store = store
        self._find = find
        self._own: dict[Door, Count] = {}

    def seat(self, secret: str) -> Guess:
        """Look at a seat's secret.

        Args:
            secret: What was scanned or typed.

        Returns:
            The seat when it is right, which no lock-out delays.
        """
        found = self._find(secret)
        return Guess(True, seat=found) if found else Guess(False, self._wrong(Door.SEAT))

    def join(self, given: str, secret: str, code: str) -> Guess:
        """Look at what lets a person join: the scanned secret, or the short code of the room.

        Args:
            given: What was scanned or typed.
            secret: The join secret, 128 bits.
            code: The short code.

        Returns:
            Whether the person may join.
        """
        if _same(given, secret):
            return Guess(True)
        if wait := self.wait(Door.CODE):
            return Guess(False, wait)
        if code and _same(_typed(given), _typed(code)):
            self._own.pop(Door.CODE, None)
            return Guess(True)
        return Guess(False, self._wrong(Door.CODE))

    def wait(self, door: Door) -> float:
        """Say how long the next guess has to wait.

        Args:
            door: What is guessed at.

        Returns:
            Seconds.
        """
        now = self._now()
        own = self._own.get(door, Count()).wait(now)
        if own:
            return own
        with self._store.reading() as connection:
            return _read(connection, door).wait(now)

    def _wrong(self, door: Door) -> float:
        """Count a wrong guess, unless the door is closed anyway; a guess then changes nothing."""
        if wait := self.wait(door):
            return wait
        now = self._now()
        own = self._own[door] = self._own.get(door, Count()).one_more(now)
        with self._store.writing() as writing:
            shared = _read(writing.connection, door).one_more(now)
            _write(writing.connection, door, shared)
        return max(own.wait(now), shared.wait(now))

    def _now(self) -> int:
        return int(self._store.clock() * 1000)


def _read(connection: Connection, door: Door) -> Count:
    row = connection.execute(select(schema.pace).where(schema.pace.c.door == door)).one_or_none()
    return Count(row.wrong, row.last_ms, row.until_ms) if row else Count()


def _write(connection: Connection, door: Door, count: Count) -> None:
    connection.execute(delete(schema.pace).where(schema.pace.c.door == door))
    values = {"door": door.value, "wrong": count.wrong, "last_ms": count.last_ms, "until_ms": count.until_ms}
    connection.execute(insert(schema.pace).values(values))


def _same(given: str, expected: str) -> bool:
    return bool(expected) and secrets.compare_digest(given.encode(), expected.encode())


def _typed(code: str) -> str:
    """Read a code as people type it."""
    return "".join(code.split()).replace("-", "").upper().translate(str.maketrans("OIL", "011"))
