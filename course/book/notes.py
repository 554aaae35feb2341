"""What the desk notes about a person: an interview's sheet, the end of the programme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field
from sqlalchemy import select

from course.book import checks, decisions, rows, schema
from course.book.decisions import decision_id
from course.book.errors import Refusal, Refused
from course.exercises import Entry, Kind
from course.exercises.kinds import Body, Tidy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from course.book.store import Writing

Place = tuple[str, str]
"""An exercise, and a kind of note."""

SHEET: Place = ("interview", "sheet")
COMPLETION: Place = ("attendance", "completion")

Said = Annotated[str | None, Field(max_length=1000), Tidy]


class Sheet(Body):
    """What was noted in an interview, with the person, who reads it.

    Attributes:
        said: What the person said.
        agreed: What was agreed.
        next: The next step.
    """

    said: Said = None
    agreed: Said = None
    next: Said = None


class Completion(Body):
    """Whether the person followed the programme to the end, where presence does not say it.

    Attributes:
        completed: Whether it is so.
    """

    completed: bool


NOTES: Mapping[str, Mapping[str, Kind]] = {
    SHEET[0]: {SHEET[1]: Kind(Sheet, by="desk", shareable=False)},
    COMPLETION[0]: {COMPLETION[1]: Kind(Completion, by="desk", shareable=False)},
}
"""The notes by exercise and kind; the presences are the attendance exercise's own."""


def write(writing: Writing, place: Place, seat: str, body: Mapping[str, Any], now: int) -> Entry:
    """Note something about a person: one note of a kind for each person, whose other fields stay as they are.

    Args:
        writing: The write transaction.
        place: The exercise, and the kind of note.
        seat: The person's seat.
        body: The fields to write.
        now: The time, in seconds since 1970.

    Returns:
        The note.

    Raises:
        Refused: `gone`, when the seat was erased, or `invalid` or `too_long`.
    """
    known = select(schema.seat.c.id).where(schema.seat.c.id == seat)
    if writing.connection.execute(known).one_or_none() is None:
        raise Refused(Refusal.GONE, "this seat was erased")
    exercise, kind = place
    noted = decision_id(kind, seat)
    old = rows.find(writing.connection, noted)
    if old and (old.kind, old.seat) != (kind, seat):
        old = None  # a phone gave this id to an entry of its own
    clean = checks.body_of(NOTES[exercise][kind], (old.body if old else {}) | dict(body))
    return decisions.put(writing, Entry(noted, exercise, kind, seat, clean, False, 0, created=now))


def of(connection: Connection, place: Place, seat: str | None = None) -> list[Entry]:
    """Read notes.

    Args:
        connection: The book, in a transaction.
        place: The exercise, and the kind of note.
        seat: Only this person's.

    Returns:
        The notes, oldest change first.
    """
    columns, (exercise, kind) = schema.entry.c, place
    whose = [] if seat is None else [columns.seat == seat]
    return rows.fetch(connection, columns.exercise == exercise, columns.kind == kind, *whose)
