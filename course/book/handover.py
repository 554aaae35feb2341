"""Answers that are handed over without the seat: an evaluation that nobody can trace, not even its owner."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, insert, or_, select, update

from course.book import checks, room, rows
from course.book.links import unlinked
from course.book.schema import entry, entry_about

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import ColumnElement, Connection

    from course.book.store import Writing
    from course.exercises import Entry

EMPTY = "{}"


def handed_over(one: Entry) -> bool:
    """Tell what is left at a seat of an entry that was handed over.

    Args:
        one: A seat's entry.

    Returns:
        Whether it can neither be changed nor shared again.
    """
    kind = checks.kind_of(one)
    return bool(kind and kind.anonymous and one.shared and one.seat)


def hand_over(writing: Writing, entries: Iterable[Entry], new_id: Callable[[], str]) -> None:
    """Replace entries by copies without a seat; empty ones stay with their owner, to say that it was done.

    Args:
        writing: The write transaction.
        entries: Entries of anonymous kinds, not handed over yet.
        new_id: Makes the ids of the copies, which must tell nothing about whose they were.
    """

    def sort(one: Entry) -> tuple[str, str]:
        return one.exercise, one.kind

    for (exercise, kind), some in groupby(sorted(entries, key=sort), key=sort):
        mine = list(some)
        _empty(writing, mine)
        begun = entry.c.revision > room.read(writing.connection).begun
        alike = and_(entry.c.exercise == exercise, entry.c.kind == kind, begun)
        _shuffle(writing, alike, [_copy(one, new_id()) for one in mine])


def _copy(one: Entry, new_id: str) -> Entry:
    bare = unlinked(one, checks.kind_of(one))
    return replace(bare, id=new_id, seat=None, shared=True, created=0, tutor=False)


def _empty(writing: Writing, mine: list[Entry]) -> None:
    ids = [one.id for one in mine]
    rows.remove(writing, [said.id for one in ids for said in rows.about(writing.connection, one)])
    # In this cycle's revisions, also when it was written in an earlier cycle: see _shuffle.
    emptied = {"body": EMPTY, "shared": True, "tutor": False, "revision": writing.bump(removing=True)}
    writing.connection.execute(update(entry).where(entry.c.id.in_(ids)).values(emptied))


def _shuffle(writing: Writing, alike: ColumnElement[bool], copies: list[Entry]) -> None:
    """Write all copies of a kind in this cycle anew, in the order of their random ids, with one revision for all.

    Otherwise the revision, or the row's place in the file, would tell which copy came with which gesture.
    """
    connection, revision = writing.connection, writing.bump(removing=True)
    everything = [*rows.fetch(connection, alike, entry.c.seat.is_(None)), *copies]
    ids = [one.id for one in everything]
    said = _links(connection, ids)
    connection.execute(delete(entry_about).where(_of(ids)))
    connection.execute(delete(entry).where(entry.c.id.in_(ids)))
    told = [_row(one) | {"revision": revision} for one in sorted(everything, key=lambda one: one.id)]
    connection.execute(insert(entry), told)
    said += [
        {"entry": one.id, "about": about, "position": n}
        for one in copies
        for n, about in enumerate(one.about)
    ]
    if said:
        connection.execute(insert(entry_about), sorted(said, key=lambda link: (link["entry"], link["about"])))
    handed = and_(alike, entry.c.seat.is_not(None), entry.c.shared)
    connection.execute(update(entry).where(handed).values(revision=revision))


def _of(ids: list[str]) -> ColumnElement[bool]:
    return or_(entry_about.c.entry.in_(ids), entry_about.c.about.in_(ids))


def _links(connection: Connection, ids: list[str]) -> list[dict[str, object]]:
    return [dict(row) for row in connection.execute(select(entry_about).where(_of(ids))).mappings()]


def _row(one: Entry) -> dict[str, object]:
    values = {name: getattr(one, name) for name in ("id", "exercise", "kind", "seat", "shared", "created")}
    return values | {"body": rows.to_json(one.body), "tutor": one.tutor}
