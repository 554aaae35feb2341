"""How a seat's entries come into the book, change and go, inside a write transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from course.book import checks, links, rows, schema, speaking
from course.book.errors import Refusal, Refused
from course.book.handover import handed_over
from course.book.sight import looks_the_same

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from course.book.store import Store, Writing
    from course.exercises import Entry, Kind

MOST_ENTRIES = 500
"""How many entries a seat may keep in all; far above what the exercises allow together."""


def keep(writing: Writing, new: Entry, kind: Kind) -> Entry:
    """Write a seat's entry: a new one, or new words for an old one.

    Args:
        writing: The write transaction.
        new: What the seat sent, already validated.
        kind: Its kind.

    Returns:
        The entry as the book holds it now.

    Raises:
        Refused: `not_yours`, `invalid`, `too_many` or `gone`.
    """
    known = rows.find(writing.connection, new.id) is not None
    return _change(writing, new, kind) if known else _add(writing, new, kind)


def own(connection: Connection, seat: str, ids: Collection[str]) -> list[Entry]:
    """Read entries that a seat may change.

    Args:
        connection: The book, in a transaction.
        seat: The seat.
        ids: The entries.

    Returns:
        The entries.

    Raises:
        Refused: `gone`, when one is not there; `not_yours`, when another seat or the desk made one.
    """
    found = rows.fetch(connection, schema.entry.c.id.in_(list(ids)))
    if len(found) < len(ids):
        raise Refused(Refusal.GONE, "there is no such entry")
    if not all(one.seat == seat and checks.made_by_a_seat(one) for one in found):
        raise Refused(Refusal.NOT_YOURS, "this entry is not of this seat")
    return found


def refuse_handed_over(entries: Collection[Entry]) -> None:
    """Refuse to touch what was handed over.

    Args:
        entries: A seat's own entries.

    Raises:
        Refused: `gone`, when one of them was handed over without the seat.
    """
    if any(map(handed_over, entries)):
        raise Refused(Refusal.GONE, "it was handed over, and is nobody's any more")


def erase(store: Store, seat_id: str) -> None:
    """Erase a seat and everything of and about it, down to the pages of the file.

    What it handed over without the seat stays: nothing tells whose it was.

    Args:
        store: The book.
        seat_id: The seat; it may be gone already.

    Raises:
        SweepOwed: All is erased, but a program that reads the book keeps old pages on the disk a while.
    """
    with store.writing() as writing:
        own = select(schema.entry.c.id).where(schema.entry.c.seat == seat_id)
        rows.remove(writing, writing.connection.execute(own).scalars().all())
        gone = writing.connection.execute(delete(schema.seat).where(schema.seat.c.id == seat_id))
        if gone.rowcount:
            writing.bump(removing=True)
    store.sweep(thorough=True)


def erase_part(writing: Writing, seat_id: str, exercise: str) -> int:
    """Remove everything of a seat in one exercise, and all that is about it.

    Args:
        writing: The write transaction.
        seat_id: The seat.
        exercise: The exercise.

    Returns:
        How many entries went, those about them included.
    """
    columns = schema.entry.c
    part = select(columns.id).where(columns.seat == seat_id, columns.exercise == exercise)
    return rows.remove(writing, writing.connection.execute(part).scalars().all())


def check_room(connection: Connection, new: Entry, kind: Kind) -> None:
    """Check that a seat may have one more entry.

    Args:
        connection: The book, in a transaction.
        new: The entry.
        kind: Its kind.

    Raises:
        Refused: `too_many`.
    """
    mine = schema.entry.c.seat == new.seat
    alike = (mine, schema.entry.c.exercise == new.exercise, schema.entry.c.kind == new.kind)
    if kind.most is not None and rows.count(connection, *alike) >= kind.most:
        raise Refused(Refusal.TOO_MANY, f"at most {kind.most} entries of this kind")
    if rows.count(connection, mine) >= MOST_ENTRIES:
        raise Refused(Refusal.TOO_MANY, f"at most {MOST_ENTRIES} entries")


def _add(writing: Writing, new: Entry, kind: Kind) -> Entry:
    speaking.check(writing.connection, new, kind)
    linked = links.checked(writing.connection, new, kind)
    check_room(writing.connection, linked, kind)
    return rows.put(writing, linked)


def _change(writing: Writing, sent: Entry, kind: Kind) -> Entry:
    (old,) = own(writing.connection, sent.seat or "", [sent.id])
    refuse_handed_over([old])
    if (old.exercise, old.kind, old.about) != (sent.exercise, sent.kind, sent.about):
        raise Refused(Refusal.INVALID, "an entry stays of its kind, and about what it is about")
    new = links.checked(writing.connection, sent, kind, old)
    if old.body == new.body:
        return old
    # Giving an opinion is the gesture of sharing; of anything else, the group sees only what was shown to it.
    stays = speaking.speaks(kind) or looks_the_same(old, new)
    if kind.to == "owner" or not stays:
        _forget_old_words(writing, old, kind)
    tutor = old.tutor and _words(old) == _words(new)
    return rows.put(writing, replace(new, shared=old.shared and stays, tutor=tutor))


def _words(one: Entry) -> dict[str, object]:
    """Give a body without the place that its owner gave it among others."""
    return {field: value for field, value in one.body.items() if field != "position"}


def _forget_old_words(writing: Writing, old: Entry, kind: Kind) -> None:
    """Drop corrections, merges, opinions and answers of words that have changed.

    What was withheld stays so; what somebody wrote to the owner stays the owner's to read. But new words to
    an owner end the answer to the old ones.
    """
    said = [one for one in rows.about(writing.connection, old.id) if one.kind != "withheld"]
    if kind.to != "owner":
        said = [one for one in said if not _written_to_the_owner(one)]
    rows.remove(writing, [one.id for one in said])


def _written_to_the_owner(said: Entry) -> bool:
    kind = checks.kind_of(said)
    return kind is not None and kind.to == "owner"
