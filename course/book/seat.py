"""One participant's place: the only way for a participant's kernel to reach the book."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from course.book import checks, room, rows, schema
from course.book.errors import Refusal, Refused
from course.book.records import SeatRecord, day
from course.book.sight import cards
from course.book.writes import erase, keep, own
from course.exercises import Entry, visible, wall_view

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from course.book.room import RoomState
    from course.book.store import Store


class Seat:
    """One person's own entries, and what the group has shared.

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
        with self._store.reading() as connection:
            return self._record(connection)

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

    def save(self, entry_id: str, exercise: str, kind: str, body: object, about: Iterable[str] = ()) -> Entry:
        """Keep an entry; it is in the book when this returns.

        The same call again changes nothing. New words make a shared entry private again, except for an
        opinion, where giving it is the gesture of sharing.

        Args:
            entry_id: 32 hexadecimal digits made by the phone; a known one means a change of that entry.
            exercise: The exercise it belongs to.
            kind: One of the exercise's kinds for seats.
            body: The fields.
            about: The entries it speaks of.

        Returns:
            The entry as the book holds it now.

        Raises:
            Refused: `unknown_kind`, `invalid`, `too_long`, `not_yours`, `too_many` or `gone`.
        """
        known = checks.seat_kind(exercise, kind)
        new = Entry(
            checks.entry_id(entry_id),
            exercise,
            kind,
            self.id,
            checks.body_of(known, body),
            shared=False,
            revision=0,
            about=checks.entry_ids(about),
            created=int(self._store.clock()),
        )
        with self._store.writing() as writing:
            self._record(writing.connection)
            return keep(writing, new, known)

    def share(self, ids: Iterable[str], shared: bool) -> int:
        """Show entries to the group, or take them back.

        Args:
            ids: One's own entries.
            shared: Whether the group sees them.

        Returns:
            The club's revision.

        Raises:
            Refused: `invalid`, `gone`, `not_yours` or `not_shareable`; then nothing was changed.
        """
        wanted = dict.fromkeys(checks.entry_ids(ids))
        with self._store.writing() as writing:
            self._record(writing.connection)
            mine = own(writing.connection, self.id, wanted)
            if shared and not all(checks.seat_kind(one.exercise, one.kind).shareable for one in mine):
                raise Refused(Refusal.NOT_SHAREABLE, "an entry of this kind is never shared")
            rows.share(writing, [one.id for one in mine if one.shared != shared], shared)
            return self._store.number("revision")

    def remove(self, entry_id: str) -> None:
        """Remove one of one's own entries and all that is about it; again is fine.

        Args:
            entry_id: The entry.

        Raises:
            Refused: `invalid`, `not_yours`, or `gone` when the seat was erased.
        """
        checks.entry_id(entry_id)
        with self._store.writing() as writing:
            self._record(writing.connection)
            if rows.find(writing.connection, entry_id) is None:
                return
            own(writing.connection, self.id, [entry_id])
            rows.remove(writing, [entry_id])
        self._store.sweep_soon()

    def mine(self, exercise: str | None = None) -> list[Entry]:
        """Give one's own entries, private ones included.

        Args:
            exercise: Only this exercise's.

        Returns:
            The entries, oldest change first.
        """
        conditions = [schema.entry.c.seat == self.id]
        if exercise is not None:
            conditions.append(schema.entry.c.exercise == exercise)
        with self._store.reading() as connection:
            return [one for one in rows.fetch(connection, *conditions) if checks.made_by_a_seat(one)]

    def others(self, exercise: str) -> list[Entry]:
        """Give what the others have shared, as the wall shows it, once the facilitator has revealed it.

        What is about an entry (an opinion) is not given: the wall counts it.

        Args:
            exercise: The exercise.

        Returns:
            Entries whose body is the wall's card, without seat, time and revision, in an order that says
            nothing; none before the reveal.

        Raises:
            Refused: `invalid`, when there is no such exercise.
        """
        checks.exercise_name(exercise)
        with self._store.reading() as connection:
            if exercise not in room.read(connection).revealed:
                return []
            table = rows.on_the_table(connection, exercise)
        return cards(
            exercise, (one for one in visible(exercise, table) if one.seat != self.id and not one.about)
        )

    def wall(self, exercise: str) -> dict[str, Any]:
        """Give the group's view of an exercise, as far as it is revealed.

        Args:
            exercise: The exercise.

        Returns:
            What `course.exercises.wall_view` makes of it.

        Raises:
            Refused: `invalid`, when there is no such exercise.
        """
        checks.exercise_name(exercise)
        with self._store.reading() as connection:
            revealed = exercise in room.read(connection).revealed
            return wall_view(exercise, rows.on_the_table(connection, exercise), revealed)

    def room(self) -> RoomState:
        """Say what is going on in the room.

        Returns:
            The open session and activity, the clock, and what is revealed.
        """
        with self._store.reading() as connection:
            return room.read(connection)

    def erase(self) -> None:
        """Erase this person from the book: the seat, all entries, all that others or the desk said of them.

        Raises:
            BookBusy: All is erased, but a program that reads the book keeps old pages on the disk a while.
        """
        erase(self._store, self.id)

    def _record(self, connection: Connection) -> SeatRecord:
        columns = [schema.seat.c[name] for name in SeatRecord.model_fields]
        row = connection.execute(select(*columns).where(schema.seat.c.id == self.id)).one_or_none()
        if row is None:
            raise Refused(Refusal.GONE, "this seat was erased")
        return SeatRecord.model_construct(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
