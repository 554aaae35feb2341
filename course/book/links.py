"""Links from one of a person's own entries to others: a competence to its tasks, a CV line to its competence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from course.book import checks
from course.book.errors import Refusal, Refused
from course.book.schema import entry

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy import Connection

    from course.exercises import Entry, Kind

Place = tuple[str, str]
"""An exercise and a kind of its entries."""


def checked(connection: Connection, new: Entry, kind: Kind, old: Entry | None = None) -> Entry:
    """Check the links of an entry; those to what its owner has since removed are dropped.

    Args:
        connection: The book, in a transaction.
        new: What the seat sent, already validated.
        kind: Its kind.
        old: The entry as the book holds it, when it does.

    Returns:
        The entry to keep.

    Raises:
        Refused: `gone`, when one leads to nothing of this seat: somebody else's entry and no entry at all look
            the same from here; `invalid`, when one leads to an entry of another sort, or to itself, or when
            nothing is left of an entry that lives from its links.
    """
    wanted = {one for ids in linked(new, kind).values() for one in ids}
    if not wanted:
        return new
    known = _own(connection, new.seat, wanted)
    before = linked(old, kind) if old else {}
    kept = {
        field: [one for one in ids if _stands(one, new, kind.links[field], known, before.get(field, ()))]
        for field, ids in linked(new, kind).items()
    }
    body = new.body | kept
    return new if body == new.body else replace(new, body=checks.body_of(kind, body))


def linked(one: Entry, kind: Kind) -> dict[str, list[str]]:
    """Give the ids that an entry links to.

    Args:
        one: The entry.
        kind: Its kind.

    Returns:
        The ids by field, each once.

    Raises:
        Refused: `invalid`, when they are no ids.
    """
    return {field: list(dict.fromkeys(checks.entry_ids(one.body.get(field) or []))) for field in kind.links}


def unlinked(one: Entry, kind: Kind | None) -> Entry:
    """Take the links out of an entry that another person will read: they would tie it to its owner's others.

    Args:
        one: The entry.
        kind: Its kind.

    Returns:
        The entry, its links empty.
    """
    fields = [field for field in (kind.links if kind else ()) if field in one.body]
    return replace(one, body=one.body | {field: [] for field in fields})


def _stands(
    one: str, new: Entry, allowed: Iterable[Place], known: Mapping[str, Place], before: Collection[str]
) -> bool:
    if one in known:
        if one == new.id or known[one] not in set(allowed):
            raise Refused(Refusal.INVALID, "this field does not link to an entry of that sort")
        return True
    if one not in before:
        raise Refused(Refusal.GONE, "what it links to is not there any more")
    return False


def _own(connection: Connection, seat: str | None, ids: Collection[str]) -> dict[str, Place]:
    wanted = select(entry.c.id, entry.c.exercise, entry.c.kind)
    found = connection.execute(wanted.where(entry.c.id.in_(list(ids)), entry.c.seat == seat)).all()
    return {row.id: (row.exercise, row.kind) for row in found}
