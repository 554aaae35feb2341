"""The facilitator's side of the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from course.book import checks, decisions, rows, schema
from course.book.conduct import Conduct, known_session
from course.book.decisions import decision_id
from course.book.errors import Refusal, Refused
from course.book.moderator import Moderator
from course.book.records import SeatRecord, day
from course.book.scribe import Scribe
from course.book.tutoring import Tutoring
from course.book.writes import erase
from course.exercises import Entry, get

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement


class Desk(Conduct, Moderator, Scribe, Tutoring):
    """Conduct the session, moderate the wall, type from paper, mark who is present, accompany people.

    The desk never reads what is private, except what a person chose to show to the tutors. Every gesture may come
    twice: the second changes nothing.

    Args:
        store: The book.
    """

    def seats(self) -> list[SeatRecord]:
        """List the seats.

        Returns:
            The records, in the order in which people joined.
        """
        return self._seats()

    def here(self) -> list[SeatRecord]:
        """List who came into the room today.

        Returns:
            The records, in the order in which people joined.
        """
        return self._seats(schema.seat.c.arrived == day(self._store.clock()))

    def _seats(self, *conditions: ColumnElement[bool]) -> list[SeatRecord]:
        columns = [schema.seat.c[name] for name in SeatRecord.model_fields]
        wanted = select(*columns).where(*conditions).order_by(schema.seat.c.joined, schema.seat.c.id)
        with self._store.reading() as connection:
            return [SeatRecord.model_construct(**row) for row in connection.execute(wanted).mappings()]

    def mark_present(self, seat: str, session: str, present: bool) -> None:
        """Note who was there.

        Args:
            seat: The person's seat.
            session: The session's slug.
            present: Whether the person was there.

        Raises:
            Refused: `gone`, when the seat was erased, or `invalid`.
        """
        known_session(session)
        body = checks.body_of(get("attendance").kinds["presence"], {"session": session, "present": present})
        with self._store.writing() as writing:
            known = select(schema.seat.c.id).where(schema.seat.c.id == seat)
            if writing.connection.execute(known).one_or_none() is None:
                raise Refused(Refusal.GONE, "this seat was erased")
            noted = decision_id(session, seat)
            now = int(self._store.clock())
            decisions.put(writing, Entry(noted, "attendance", "presence", seat, body, False, 0, created=now))

    def attendance(self, session: str) -> dict[str, bool]:
        """Say who was noted as present or absent.

        Args:
            session: The session's slug.

        Returns:
            Seat to present; who was not noted is not in it.
        """
        with self._store.reading() as connection:
            noted = rows.fetch(
                connection, schema.entry.c.exercise == "attendance", schema.entry.c.kind == "presence"
            )
        return {one.seat: one.body["present"] for one in noted if one.seat and one.body["session"] == session}

    def remove_seat(self, seat: str) -> None:
        """Erase a person from the book, as `Seat.erase` does.

        Args:
            seat: The seat; it may be gone already.

        Raises:
            SweepOwed: All is erased, but a program that reads the book keeps old pages on the disk a while.
        """
        erase(self._store, seat)
