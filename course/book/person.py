"""Who sits at a seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from course.book import checks, schema, writes
from course.book.errors import Refusal, Refused
from course.book.records import SeatRecord, day

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from course.book.store import Store


class Person:
    """The part of a seat that is the person: alias, picture, language, coming and leaving.

    Args:
        store: The book.
        seat_id: Whose seat it is.
    """

    def __init__(self, store: Store, seat_id: str) -> None:
        """Take the seat."""
        self._store = store
        self.id = seat_id

    def record(self) -> SeatRecord:
        """Give what the club knows of this person.

        Returns:
            The record.

        Raises:
            Refused: `gone`, when the seat was erased.
        """
        return self._store.kept(f"seat {self.id}", self._record)

    def profile(
        self, alias: str | None = None, picture: str | None = None, language: str | None = None
    ) -> SeatRecord:
        """Change one's alias, picture or language.

        Args:
            alias: The new one, or None to keep it.
            picture: The new one, or None to keep it.
            language: The new one, or None to keep it.

        Returns:
            The record as it is now.

        Raises:
            Refused: `invalid`, `too_long` or `gone`.
        """
        given = {"alias": alias, "picture": picture, "language": language}
        wanted = {name: value for name, value in given.items() if value is not None}
        with self._store.writing() as writing:
            old = self._record(writing.connection)
            new = checks.record(SeatRecord, old.model_dump() | wanted)
            if new != old:
                writing.bump()
                values = new.model_dump(include=set(given))
                writing.connection.execute(
                    update(schema.seat).where(schema.seat.c.id == self.id).values(values)
                )
            return new

    def arrive(self) -> None:
        """Note that the person came into the room today; coming in again on the same day changes nothing.

        Raises:
            Refused: `gone`, when the seat was erased.
        """
        today = day(self._store.clock())
        with self._store.writing() as writing:
            if self._record(writing.connection).arrived == today:
                return
            writing.bump()
            writing.connection.execute(
                update(schema.seat).where(schema.seat.c.id == self.id).values(arrived=today)
            )

    def erase(self) -> None:
        """Erase this person from the book: the seat, all entries, all that others or the desk said of them.

        What was handed over without the seat stays: nothing tells whose it was.

        Raises:
            SweepOwed: All is erased, but a program that reads the book keeps old pages on the disk a while.
        """
        writes.erase(self._store, self.id)

    def erase_part(self, exercise: str) -> int:
        """Erase all that the person entered in one exercise, and all that was said of it.

        Args:
            exercise: The exercise.

        Returns:
            How many entries went.

        Raises:
            Refused: `invalid`, when there is no such exercise, or `gone`.
            SweepOwed: All is erased, but a program that reads the book keeps old pages on the disk a while.
        """
        checks.exercise_name(exercise, tools=False)
        with self._store.writing() as writing:
            self._record(writing.connection)
            gone = writes.erase_part(writing, self.id, exercise)
        if self._store.number("removed") > self._store.number("swept"):
            self._store.sweep(thorough=True)
        return gone

    def _record(self, connection: Connection) -> SeatRecord:
        columns = [schema.seat.c[name] for name in SeatRecord.model_fields]
        row = connection.execute(select(*columns).where(schema.seat.c.id == self.id)).one_or_none()
        if row is None:
            raise Refused(Refusal.GONE, "this seat was erased")
        return SeatRecord.model_construct(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
