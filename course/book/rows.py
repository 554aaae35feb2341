"""Entries as rows, and rows as entries."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from course.book.schema import entry, entry_about
from course.exercises import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row

    from course.book.store import Writing


def to_json(value: object) -> str:
    """Write a value so that equal values are equal texts.

    Args:
        value: Plain data.

    Returns:
        JSON with sorted keys.
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fetch(connection: Connection, *conditions: ColumnElement[bool]) -> list[Entry]:
    """Read entries.

    Args:
        connection: The book, in a transaction.
        *conditions: What they must satisfy, on the columns of `schema.entry`.

    Returns:
        The entries, oldest change first.
    """
    rows = connection.execute(select(entry).where(*conditions).order_by(entry.c.revision, entry.c.id)).all()
    abouts: dict[str, list[str]] = {}
    if not rows:
        return []
    links = select(entry_about).join(entry, entry.c.id == entry_about.c.entry).where(*conditions)
    for link in connection.execute(links.order_by(entry_about.c.entry, entry_about.c.position)):
        abouts.setdefault(link.entry, []).append(link.about)
    return [_entry(row, abouts.get(row.id, ())) for row in rows]


def find(connection: Connection, entry_id: str) -> Entry | None:
    """Read one entry.

    Args:
        connection: The book, in a transaction.
        entry_id: Its id.

    Returns:
        The entry, or None when there is none.
    """
    return next(iter(fetch(connection, entry.c.id == entry_id)), None)


def count(connection: Connection, *conditions: ColumnElement[bool]) -> int:
    """Count entries.

    Args:
        connection: The book, in a transaction.
        *conditions: What they must satisfy.

    Returns:
        How many there are.
    """
    return int(connection.execute(select(func.count()).select_from(entry).where(*conditions)).scalar_one())


def put(writing: Writing, new: Entry) -> Entry:
    """Write an entry, unless the book already holds the very same.

    Args:
        writing: The write transaction.
        new: The entry; its revision and, when it exists, its creation are the book's to say.

    Returns:
        The entry as the book holds it now.
    """
    old = find(writing.connection, new.id)
    body = to_json(new.body)
    if old and _as_kept(old) == _as_kept(new):
        return old
    revision = writing.bump()
    changed = {"body": body, "shared": new.shared, "tutor": new.tutor, "revision": revision}
    if old:
        writing.connection.execute(update(entry).where(entry.c.id == new.id).values(changed))
    else:
        rest = {"id": new.id, "exercise": new.exercise, "kind": new.kind, "seat": new.seat}
        writing.connection.execute(insert(entry).values(rest | changed | {"created": new.created}))
    if old and old.about != new.about:
        writing.connection.execute(delete(entry_about).where(entry_about.c.entry == new.id))
    if new.about and (not old or old.about != new.about):
        _link(writing.connection, new)
    return replace(new, revision=revision, created=old.created if old else new.created)


def share(writing: Writing, ids: Sequence[str], shared: bool) -> None:
    """Mark entries as shared or private.

    Args:
        writing: The write transaction.
        ids: Entries whose mark is the other one.
        shared: The mark.
    """
    if ids:
        values = {"shared": shared, "revision": writing.bump()}
        writing.connection.execute(update(entry).where(entry.c.id.in_(ids)).values(values))


def show(writing: Writing, ids: Sequence[str], shown: bool) -> None:
    """Mark entries as shown to the tutors, or not.

    Args:
        writing: The write transaction.
        ids: Entries whose mark is the other one.
        shown: The mark.
    """
    if ids:
        values = {"tutor": shown, "revision": writing.bump()}
        writing.connection.execute(update(entry).where(entry.c.id.in_(ids)).values(values))


def remove(writing: Writing, ids: Iterable[str]) -> int:
    """Remove entries, all that is about them, all that is about that, and so on.

    Args:
        writing: The write transaction.
        ids: The entries; those that are not there are fine.

    Returns:
        How many entries went.
    """
    doomed, fresh = set[str](), set(ids)
    while fresh:
        doomed |= fresh
        about = select(entry_about.c.entry).where(entry_about.c.about.in_(fresh))
        fresh = set(writing.connection.execute(about).scalars()) - doomed
    there = count(writing.connection, entry.c.id.in_(doomed))
    if there:
        writing.bump(removing=True)
        writing.connection.execute(delete(entry_about).where(entry_about.c.entry.in_(doomed)))
        writing.connection.execute(delete(entry).where(entry.c.id.in_(doomed)))
    return there


def about(connection: Connection, entry_id: str, *kinds: str) -> list[Entry]:
    """Read what was said about an entry.

    Args:
        connection: The book, in a transaction.
        entry_id: The entry spoken of.
        *kinds: Only these kinds; all when none is named.

    Returns:
        The entries, oldest change first.
    """
    speaking = entry.c.id.in_(select(entry_about.c.entry).where(entry_about.c.about == entry_id))
    return fetch(connection, speaking, *([entry.c.kind.in_(kinds)] if kinds else []))


def _entry(row: Row[Any], about: Iterable[str]) -> Entry:
    return Entry(
        row.id,
        row.exercise,
        row.kind,
        row.seat,
        json.loads(row.body),
        bool(row.shared),
        row.revision,
        tuple(about),
        row.created,
        tutor=bool(row.tutor),
    )


def _as_kept(one: Entry) -> tuple[object, ...]:
    return (to_json(one.body), one.shared, one.tutor, one.about)


def _link(connection: Connection, new: Entry) -> None:
    links = [{"entry": new.id, "about": one, "position": place} for place, one in enumerate(new.about)]
    connection.execute(insert(entry_about), links)
