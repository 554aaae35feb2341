"""What the club remembers."""

from __future__ import annotations

import secrets
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from sqlalchemy import ColumnElement, insert, select, update

from course.book import checks, rows, schema
from course.book.admission import admit, make
from course.book.desk import Desk
from course.book.engine import book_file
from course.book.errors import BookExists, BookMissing, NotABook
from course.book.keys import settle
from course.book.pace import Pace
from course.book.records import ClubSettings, SeatRecord
from course.book.seat import Seat
from course.book.secret import digest, new_secret, normalise
from course.book.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection

    from course.exercises import Entry


class Book:
    """One club's book, open in this process; made by `Book.create` or `Book.open`.

    Args:
        store: Its connection.
    """

    def __init__(self, store: Store) -> None:
        """Keep the connection."""
        self._store = store

    @classmethod
    def create(cls, url: str | Path, key: bytes, clock: Callable[[], float] = time.time) -> Self:
        """Make a new, empty book, and open it.

        Args:
            url: A path, `sqlite:///path`, or `postgresql+psycopg://...`.
            key: 32 bytes, from `keys.create_key_file`.
            clock: The time, in seconds since 1970.

        Returns:
            The book.

        Raises:
            BookExists: There is already a book.
            BookReadOnly: The folder cannot be written.
            BookUnreachable: The database server does not answer.
        """
        file = book_file(url)
        if file is None:
            make(str(url), key, clock)
            return cls.open(url, key, clock)
        if file.exists():
            raise BookExists(file, "a file of that name")
        # Under another name first: a book that was interrupted at birth must not look like a book.
        unborn = file.with_name(file.name + ".new")
        for tail in ("", "-wal", "-shm"):
            unborn.with_name(unborn.name + tail).unlink(missing_ok=True)
        make(unborn, key, clock)
        unborn.rename(file)
        settle(file.parent)
        return cls.open(url, key, clock)

    @classmethod
    def open(cls, url: str | Path, key: bytes, clock: Callable[[], float] = time.time) -> Self:
        """Open a book, and bring an old one to today's form.

        Args:
            url: A path, `sqlite:///path`, or `postgresql+psycopg://...`.
            key: The book's 32 bytes, from `keys.open_key_file`.
            clock: The time, in seconds since 1970.

        Returns:
            The book.

        Raises:
            BookMissing: There is no such file.
            NotABook: The file, or the database, is something else.
            WrongKey: The key is another book's.
            NewerBook: It was written by a newer Passerelle.
            BookReadOnly: The book cannot be written.
            BookUnreachable: The database server does not answer.
        """
        file = book_file(url)
        if file is not None and not file.is_file():
            raise BookMissing(file, "no such file")
        if file is not None and not file.stat().st_size:
            raise NotABook(file, "an empty file")  # SQLite would take it for a book to be made
        store = Store(url, key, clock)
        try:
            admit(store, key)
        except BaseException:
            store.close()
            raise
        return cls(store)

    def close(self) -> None:
        """Let go of the book."""
        self._store.close()

    def __enter__(self) -> Self:
        """Give the book to a `with` block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the book."""
        self.close()

    @property
    def clock(self) -> Callable[[], float]:
        """The time, in seconds since 1970; the demo sets one that stands still."""
        return self._store.clock

    @clock.setter
    def clock(self, clock: Callable[[], float]) -> None:
        self._store.clock = clock

    @property
    def new_id(self) -> Callable[[], str]:
        """How ids are made for what is handed over without a seat: at random, except in the demo."""
        return self._store.new_id

    @new_id.setter
    def new_id(self, new_id: Callable[[], str]) -> None:
        self._store.new_id = new_id

    def revision(self) -> int:
        """Give the number of the last change.

        Returns:
            A number that grows with every transaction that changed something.
        """
        return self._store.number("revision")

    def removed(self) -> int:
        """Give the number of the last change that removed something.

        Returns:
            When it is above a watcher's last revision, the watcher must load everything again.
        """
        return self._store.number("removed")

    def moment(self) -> object:
        """Say which state of the book a reader sees now.

        Returns:
            As long as it stays equal, nothing was committed; None where that cannot be known.
        """
        return self._store.moment()

    def changed(self) -> bool:
        """Say whether anything has changed since the last call, by whoever's hand.

        Returns:
            True once for any number of changes; it costs microseconds when there is none.
        """
        return self._store.changed()

    def entries(self, exercise: str | None = None, since: int = 0) -> list[Entry]:
        """Read entries, private ones included: for exports and tests, never for a screen.

        Args:
            exercise: Only this exercise's.
            since: Only what has changed after this revision.

        Returns:
            The entries, oldest change first.
        """
        conditions: list[ColumnElement[bool]] = [schema.entry.c.revision > since]
        if exercise is not None:
            conditions.append(schema.entry.c.exercise == exercise)
        with self._store.reading() as connection:
            return rows.fetch(connection, *conditions)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write several things in one transaction: all of them, or nothing.

        Nobody can be erased in it, since that also cleans the files; what is removed in it is cleaned later.
        """
        with self._store.writing():
            yield

    def settings(self) -> ClubSettings:
        """Give what the club decided about itself.

        Returns:
            The settings.
        """
        return self._store.kept("settings", _settings)

    def set_settings(self, settings: ClubSettings) -> None:
        """Keep the club's settings.

        Args:
            settings: All of them.
        """
        kept = rows.to_json(settings.model_dump(mode="json"))
        with self._store.writing() as writing:
            writing.bump()
            writing.connection.execute(update(schema.meta).values(settings=kept))

    def join(
        self,
        alias: str,
        picture: str,
        language: str,
        role: str = "participant",
        *,
        seat_id: str | None = None,
    ) -> tuple[Seat, str]:
        """Make a seat for a person who comes in.

        Args:
            alias: The name the person chose.
            picture: The picture the person chose.
            language: The person's own language.
            role: participant, tutor or facilitator.
            seat_id: 32 hexadecimal digits, for the demo; random when not given.

        Returns:
            The seat, and its secret: the book keeps only a hash of it, so this is the one time it is seen.

        Raises:
            Refused: `invalid` or `too_long`.
        """
        wanted = {"alias": alias, "picture": picture, "language": language, "role": role}
        known = {"id": seat_id or secrets.token_hex(16), "joined": int(self.clock())}
        record = checks.record(SeatRecord, wanted | known)
        secret = new_secret()
        with self._store.writing() as writing:
            writing.bump()
            row = record.model_dump() | {"secret_hash": digest(secret)}
            writing.connection.execute(insert(schema.seat).values(row))
        return Seat(self._store, record.id), secret

    def seat(self, secret: str) -> Seat | None:
        """Bring a person back to the same seat.

        Args:
            secret: What the key card says, also as a person may have copied it.

        Returns:
            The seat, or None when no seat has this secret.
        """
        bare = normalise(secret)
        if bare is None:
            return None
        wanted = select(schema.seat.c.id).where(schema.seat.c.secret_hash == digest(bare))
        with self._store.reading() as connection:
            found = connection.execute(wanted).scalar_one_or_none()
        return Seat(self._store, found) if found else None

    def desk(self) -> Desk:
        """Give the facilitator's side.

        Returns:
            The desk.
        """
        return Desk(self._store)

    def pace(self) -> Pace:
        """Give the lock-out by pace for guesses of codes and secrets.

        Returns:
            A pace of this process, which also counts what other processes met. Keep it: it remembers.
        """
        return Pace(self._store, self.seat)


def _settings(connection: Connection) -> ClubSettings:
    kept = connection.execute(select(schema.meta.c.settings)).scalar_one()
    return ClubSettings.model_validate_json(kept)
