"""What a person sees from a seat: one's own entries, what was shared, what one received."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from course.book import checks, notes, room, rows, schema, sight
from course.book.person import Person
from course.book.table import on_the_table
from course.exercises import get, visible, wall_view

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from course.book.room import RoomState
    from course.exercises import Entry


class Outlook(Person):
    """The part of a seat that reads."""

    def mine(self, exercise: str | None = None) -> list[Entry]:
        """Give one's own entries, private ones included.

        Args:
            exercise: Only this exercise's.

        Returns:
            The entries, oldest change first. One that was handed over without the seat has an empty body.
        """
        conditions = [schema.entry.c.seat == self.id]
        if exercise is not None:
            conditions.append(schema.entry.c.exercise == exercise)
        with self._store.reading() as connection:
            return [one for one in rows.fetch(connection, *conditions) if checks.made_by_a_seat(one)]

    def others(self, exercise: str) -> list[Entry]:
        """Give what the others have shared, as the wall shows it, once the facilitator has revealed it.

        What is about an entry (an opinion) is not given: the wall counts it. What says who made it is given at
        once: somebody who steps forward wants to be spoken to, and a wall names nobody.

        Args:
            exercise: The exercise.

        Returns:
            Entries whose body is the wall's card, without seat, time and revision, in an order that says
            nothing; those of a named kind say who made them. Before the reveal, only these.

        Raises:
            Refused: `invalid`, when there is no such exercise.
        """
        checks.exercise_name(exercise)
        with self._store.reading() as connection:
            revealed = exercise in room.now(self._store).revealed
            kinds = get(exercise).kinds
            table = visible(exercise, on_the_table(self._store, connection, exercise))
            theirs = [one for one in table if one.seat != self.id and not one.about]
            theirs = [one for one in theirs if revealed or kinds[one.kind].named]
            return sight.cards(exercise, theirs, sight.givers(connection, theirs))

    def received(self, exercise: str) -> list[Entry]:
        """Give what the others wrote to this person, about one's own entries; nobody else can read it.

        Args:
            exercise: The exercise.

        Returns:
            Entries as they were written, without seat, time and revision; those of a named kind say who made
            them.

        Raises:
            Refused: `invalid`, when there is no such exercise.
        """
        checks.exercise_name(exercise)
        with self._store.reading() as connection:
            found = _letters(connection, self.id, exercise)
            return sight.letters(exercise, found, sight.givers(connection, found))

    def sheets(self) -> list[Entry]:
        """Give what was noted with this person in interviews.

        Returns:
            The sheets; none when there was no interview.
        """
        with self._store.reading() as connection:
            return notes.of(connection, notes.SHEET, self.id)

    def attended(self) -> tuple[str, ...]:
        """Give the sessions at which the desk noted this person as present.

        Returns:
            Their slugs, oldest note first.
        """
        columns = schema.entry.c
        with self._store.reading() as connection:
            mine = (columns.seat == self.id, columns.exercise == "attendance", columns.kind == "presence")
            noted = rows.fetch(connection, *mine)
        return tuple(one.body["session"] for one in noted if one.body["present"])

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
            revealed = exercise in room.now(self._store).revealed
            return wall_view(exercise, on_the_table(self._store, connection, exercise), revealed)

    def room(self) -> RoomState:
        """Say what is going on in the room.

        Returns:
            The open session and activity, the clock, and what is revealed.
        """
        return room.now(self._store)


def _letters(connection: Connection, seat: str, exercise: str) -> list[Entry]:
    kinds = [name for name, kind in get(exercise).kinds.items() if kind.to == "owner"]
    if not kinds:
        return []
    columns, about = schema.entry.c, schema.entry_about.c
    mine = select(columns.id).where(columns.seat == seat, columns.exercise == exercise)
    to_me = columns.id.in_(select(about.entry).where(about.about.in_(mine)))
    alike = (columns.exercise == exercise, columns.kind.in_(kinds), columns.seat != seat)
    return rows.fetch(connection, to_me, *alike)
