"""What lies on the table: what people have shared in this cycle, and what the desk decided about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from course.book import room, rows
from course.book.schema import entry, entry_about, meta
from course.exercises import Entry, get

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

    from course.book.store import Store


@dataclass
class Table:
    """What a process knows of one exercise, so that it reads only what came since.

    Attributes:
        begun: After which revision the cycle began.
        seen: Up to which revision it is known.
        entries: What was shared, and what the desk decided, by id.
        laid: The same as it lies there; None when it must be laid again.
    """

    begun: int
    seen: int
    entries: dict[str, Entry] = field(default_factory=dict)
    laid: tuple[Entry, ...] | None = None


def on_the_table(store: Store, connection: Connection, exercise: str) -> tuple[Entry, ...]:
    """Read what people have shared in an exercise since the cycle began, and what the desk decided about it.

    Nothing private leaves the database here, nor anything said about what is private. What is never for the
    group stays away whatever its mark, and so does what is left at a seat of an entry that was handed over.

    Args:
        store: The book; it remembers what was read, until something changes.
        connection: The book, in a transaction.
        exercise: Its name.

    Returns:
        The entries, oldest change first; they still carry their seats, for counting. The same tuple as before,
        when nothing of it has changed.
    """
    begun = room.now(store).begun
    now = connection.execute(select(meta.c.revision, meta.c.removed)).one()
    known = store.tables.get(exercise)
    if store.in_writing or known is None or known.begun != begun or known.seen < now.removed:
        known = Table(begun, begun)
    if known.seen < now.revision or known.laid is None:
        _bring(connection, exercise, known)
        known.seen = now.revision
    if not store.in_writing:
        store.tables[exercise] = known
    return known.laid if known.laid is not None else _lay(known)


def _bring(connection: Connection, exercise: str, known: Table) -> None:
    """Bring what has changed since: what was taken back goes, what was shared comes."""
    fresh = (entry.c.exercise == exercise, entry.c.revision > known.seen)
    gone = [
        one
        for one in connection.execute(select(entry.c.id).where(*fresh)).scalars()
        if known.entries.pop(one, None)
    ]
    came = rows.fetch(connection, *fresh, or_(entry.c.shared, entry.c.seat.is_(None)))
    earlier = rows.fetch(connection, *_decided_earlier(exercise, known)) if known.begun else []
    if gone or came or earlier:
        known.entries.update((one.id, one) for one in (*came, *earlier))
        known.laid = None


def _decided_earlier(exercise: str, known: Table) -> tuple[ColumnElement[bool], ...]:
    """Find what was decided in another cycle about an entry that its owner took up again in this one."""
    spoken = entry.alias()
    of_these = (spoken.c.exercise == exercise, spoken.c.revision > known.seen, spoken.c.shared)
    about = select(entry_about.c.entry).join(spoken, spoken.c.id == entry_about.c.about).where(*of_these)
    # Said so that no index of seats is taken for it: most of what has none is of other years.
    nobodys = func.coalesce(entry.c.seat, "") == ""
    return entry.c.id.in_(about), nobodys, ~entry.c.shared, entry.c.revision <= known.begun


def _lay(known: Table) -> tuple[Entry, ...]:
    """Put the entries in order, without what speaks of nothing that is shared."""
    candidates = [one for one in known.entries.values() if _for_the_group(one)]
    shared = {one.id for one in candidates if one.shared}
    kept = (one for one in candidates if shared.issuperset(one.about))
    known.laid = tuple(sorted(kept, key=lambda one: (one.revision, one.id)))
    return known.laid


def _for_the_group(one: Entry) -> bool:
    kind = get(one.exercise).kinds.get(one.kind)
    return kind is None or (kind.to == "group" and not (kind.anonymous and one.seat))
