"""What the facilitator types for people who wrote on paper: without a seat, without a name, for the wall only."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from course.book import checks, decisions, rows, schema
from course.book.decisions import FROM_PAPER, decision_id, from_paper
from course.book.errors import Refusal, Refused
from course.exercises import Entry, FromPaper, get

if TYPE_CHECKING:
    from collections.abc import Iterator

    from course.book.store import Store, Writing

MOST = 500
"""How many entries from paper an exercise may have: many cycles of a full room."""
MOST_AT_ONCE = 40
"""How many people's equal answers one gesture can tell."""


class Scribe:
    """The part of the desk that puts on the wall what people wrote on paper.

    Args:
        store: The book.
    """

    def __init__(self, store: Store) -> None:
        """Sit down."""
        self._store = store

    def write_down(self, entry_id: str, exercise: str, form: str, body: object, times: int = 1) -> None:
        """Keep what somebody wrote on paper; it belongs to no seat, and is shared at once.

        The same gesture again changes nothing.

        Args:
            entry_id: 32 hexadecimal digits made by the screen.
            exercise: The exercise.
            form: One of its forms that stand on the wall.
            body: The fields that the wall shows, and no other.
            times: How many people answered this; more than one only where the wall counts.

        Raises:
            Refused: `unknown_kind`, `invalid`, `too_long`, `too_many`, or `not_yours` when somebody else has the id.
        """
        checks.entry_id(entry_id)
        known = _form(exercise, form)
        if times not in range(1, MOST_AT_ONCE + 1 if known.counted else 2):
            raise Refused(Refusal.INVALID, "only what is counted can be told of several people")
        clean = _clean(known, exercise, form, body)
        with self._store.writing() as writing:
            for one in _ids(entry_id, times):
                _put(writing, Entry(one, exercise, form, None, clean, True, 0))

    def take_away(self, entry_id: str) -> None:
        """Remove what was typed from paper, and all that is about it; again is fine.

        Args:
            entry_id: The entry.

        Raises:
            Refused: `invalid`, or `not_yours` when a person wrote it.
        """
        checks.entry_id(entry_id)
        with self._store.writing() as writing:
            if rows.find(writing.connection, entry_id) is None:
                return
            if not from_paper(writing.connection, entry_id):
                raise Refused(Refusal.NOT_YOURS, "a person wrote this; it can be held back")
            rows.remove(writing, [entry_id])
        self._store.sweep_soon()


def _form(exercise: str, form: str) -> FromPaper:
    known = get(checks.exercise_name(exercise)).from_paper.get(form)
    if known is None:
        raise Refused(Refusal.UNKNOWN_KIND, "nothing of this form is put on the wall from paper")
    return known


def _clean(known: FromPaper, exercise: str, form: str, body: object) -> dict[str, object]:
    if not isinstance(body, dict) or not body.keys() <= set(known.fields):
        raise Refused(Refusal.INVALID, "only what stands on the wall is typed from paper")
    clean = checks.body_of(get(exercise).kinds[form], body)
    if not known.stands(clean):
        raise Refused(Refusal.INVALID, "the wall would show nothing of it")
    return clean


def _ids(entry_id: str, times: int) -> Iterator[str]:
    """Give an id to each of several equal answers, the same ones each time."""
    yield entry_id
    for place in range(1, times):
        yield hashlib.blake2b(
            f"{entry_id}:{place}".encode(), digest_size=16, person=b"passerelle.many"
        ).hexdigest()


def _put(writing: Writing, new: Entry) -> None:
    connection = writing.connection
    if rows.find(connection, new.id) is not None:
        if not from_paper(connection, new.id):
            raise Refused(Refusal.NOT_YOURS, "this entry is not from paper")
        return
    columns = schema.entry.c
    if rows.count(connection, columns.exercise == new.exercise, columns.kind == FROM_PAPER) >= MOST:
        raise Refused(Refusal.TOO_MANY, f"at most {MOST} entries from paper")
    rows.put(writing, new)
    mark = decision_id(FROM_PAPER, new.id)
    decisions.put(writing, Entry(mark, new.exercise, FROM_PAPER, None, {}, False, 0, (new.id,)))
