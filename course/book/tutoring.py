"""What a tutor reads and notes: what each person chose to show, the interview's sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course.book import checks, notes, rows, schema
from course.book.errors import Refusal, Refused
from course.book.handover import handed_over

if TYPE_CHECKING:
    from collections.abc import Mapping

    from course.book.store import Store
    from course.exercises import Entry


class Tutoring:
    """The part of the desk that accompanies a person.

    Args:
        store: The book.
    """

    def __init__(self, store: Store) -> None:
        """Sit down."""
        self._store = store

    def shown_to_tutors(self) -> dict[str, list[Entry]]:
        """Give what people chose to show to the tutors; nothing else of what is private is read.

        Returns:
            The entries of each seat, whole, oldest first; who shows nothing is not in it.
        """
        with self._store.reading() as connection:
            found = [one for one in rows.fetch(connection, schema.entry.c.tutor) if _may_be_shown(one)]
        shown: dict[str, list[Entry]] = {}
        for one in sorted(found, key=lambda one: (one.created, one.id)):
            shown.setdefault(one.seat or "", []).append(one)
        return shown

    def write_sheet(self, seat: str, body: Mapping[str, Any]) -> Entry:
        """Note what was said in an interview; the person can read it.

        Two tutors who fill in different fields at once do not undo each other.

        Args:
            seat: The person's seat.
            body: The fields to write, of `said`, `agreed` and `next`; the others stay as they are.

        Returns:
            The sheet.

        Raises:
            Refused: `gone`, when the seat was erased, or `invalid` or `too_long`.
        """
        return self._note(notes.SHEET, seat, body)

    def sheet(self, seat: str) -> Entry | None:
        """Give a person's interview sheet.

        Args:
            seat: The person's seat.

        Returns:
            The sheet, or None when nothing was noted.
        """
        with self._store.reading() as connection:
            return next(iter(notes.of(connection, notes.SHEET, seat)), None)

    def mark_completed(self, seat: str, completed: bool) -> None:
        """Note that a person followed the programme to the end without coming to its last session.

        Args:
            seat: The person's seat.
            completed: Whether it is so; False takes the note back.

        Raises:
            Refused: `gone`, when the seat was erased, or `invalid`.
        """
        self._note(notes.COMPLETION, seat, {"completed": completed})

    def completed(self) -> dict[str, bool]:
        """Say about whom the end of the programme was noted.

        Returns:
            Seat to completed; who was not noted is not in it.
        """
        with self._store.reading() as connection:
            found = notes.of(connection, notes.COMPLETION)
        return {one.seat: one.body["completed"] for one in found if one.seat}

    def _note(self, place: notes.Place, seat: str, body: Mapping[str, Any]) -> Entry:
        if not isinstance(body, dict):
            raise Refused(Refusal.INVALID, "a note has fields")
        now = int(self._store.clock())
        with self._store.writing() as writing:
            return notes.write(writing, place, seat, body, now)


def _may_be_shown(one: Entry) -> bool:
    kind = checks.kind_of(one)
    return kind is not None and kind.by == "seat" and kind.to != "owner" and not handed_over(one)
