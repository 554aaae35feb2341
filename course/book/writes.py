"""How a seat's entries come into the book, change and go, inside a write transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from course.book import checks, rows, schema
from course.book.errors import Refusal, Refused

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


def erase(store: Store, seat_id: str) -> None:
    """Erase a seat and everything of and about it, down to the pages of the file.

    Args:
        store: The book.
        seat_id: The seat; it may be gone already.

    Raises:
        BookBusy: All is erased, but a program that reads the book keeps old pages on the disk a while.
    """
    with store.writing() as writing:
        own = select(schema.entry.c.id).where(schema.entry.c.seat == seat_id)
        rows.remove(writing, writing.connection.execute(own).scalars().all())
        gone = writing.connection.execute(delete(schema.seat).where(schema.seat.c.id == seat_id))
        if gone.rowcount:
            writing.bump(removing=True)
    store.sweep(thorough=True)


def _change(writing: Writing, new: Entry, kind: Kind) -> Entry:
    (old,) = own(writing.connection, new.seat or "", [new.id])
    if (old.exercise, old.kind, old.about) != (new.exercise, new.kind, new.about):
        raise Refused(Refusal.INVALID, "an entry stays of its kind, and about what it is about")
    if old.body == new.body:
        return old
    if not kind.needs_about:
        _forget_old_words(writing, old.id)
    return rows.put(writing, replace(new, shared=old.shared and kind.needs_about))


def _forget_old_words(writing: Writing, entry_id: str) -> None:
    """Drop corrections, merges and opinions of words that have changed; what was withheld stays so."""
    said = rows.about(writing.connection, entry_id)
    rows.remove(writing, [one.id for one in said if one.kind != "withheld"])


def _add(writing: Writing, new: Entry, kind: Kind) -> Entry:
    _check_about(writing.connection, new, kind)
    mine = schema.entry.c.seat == new.seat
    alike = (mine, schema.entry.c.exercise == new.exercise, schema.entry.c.kind == new.kind)
    if kind.most is not None and rows.count(writing.connection, *alike) >= kind.most:
        raise Refused(Refusal.TOO_MANY, f"at most {kind.most} entries of this kind")
    if rows.count(writing.connection, mine) >= MOST_ENTRIES:
        raise Refused(Refusal.TOO_MANY, f"at most {MOST_ENTRIES} entries")
    return rows.put(writing, new)


def _check_about(connection: Connection, new: Entry, kind: Kind) -> None:
    if len(new.about) != int(kind.needs_about):
        raise Refused(Refusal.INVALID, "this kind speaks of one entry, or of none")
    for one in new.about:
        target = rows.find(connection, one)
        # Somebody's private entry and no entry at all must look the same from here.
        if target is None or not (target.shared or target.seat == new.seat):
            raise Refused(Refusal.GONE, "what it speaks of is not there any more")
        if target.exercise != new.exercise or target.about or not checks.made_by_a_seat(target):
            raise Refused(Refusal.INVALID, "it cannot speak of that")
        if any(said.seat == new.seat for said in rows.about(connection, one, new.kind)):
            raise Refused(Refusal.TOO_MANY, "one of this kind for each entry")
