"""From every old schema of a book to today's, one numbered step at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import inspect, select, text, update

from course.book.errors import NewerBook, NotABook
from course.book.schema import VERSION, meta

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection


def _add_tutor(connection: Connection) -> None:
    """Let entries be shown to the tutors: none is, until its owner says so."""
    connection.execute(text("ALTER TABLE entry ADD COLUMN tutor BOOLEAN NOT NULL DEFAULT false"))


def _index_news(connection: Connection) -> None:
    """Find what is new in an exercise, a seat's entries of a kind, and who came today, as fast after thirty years."""
    connection.execute(text("CREATE INDEX seat_arrived ON seat (arrived)"))
    connection.execute(text("CREATE INDEX entry_news ON entry (exercise, revision)"))
    connection.execute(text("DROP INDEX entry_seat"))
    connection.execute(text("CREATE INDEX entry_seat ON entry (seat, exercise, kind)"))


STEPS: Mapping[int, Callable[[Connection], None]] = {1: _add_tutor, 2: _index_news}
"""What leads from version n to n + 1, by n. Version 1 is the first: nothing leads to it."""


def migrate(
    connection: Connection,
    where: object,
    steps: Mapping[int, Callable[[Connection], None]] = STEPS,
    version: int = VERSION,
) -> None:
    """Bring a book to today's schema; runs inside the caller's write transaction.

    Args:
        connection: The book, in a write transaction: all steps are done, or none.
        where: The book's address, for the message.
        steps: What leads from each version to the next.
        version: The version to reach.

    Raises:
        NotABook: The database holds no book.
        NewerBook: The book was written by a newer Passerelle.
    """
    found = stored_version(connection, where)
    if found > version:
        raise NewerBook(where, f"version {found} of the book; this program knows {version}")
    for number in range(found, version):
        steps[number](connection)
    if found < version:
        connection.execute(update(meta).values(version=version))


def stored_version(connection: Connection, where: object) -> int:
    """Read the schema's number.

    Args:
        connection: The book, in a transaction.
        where: The book's address, for the message.

    Returns:
        The number kept in the book.

    Raises:
        NotABook: The database holds no book.
    """
    if not inspect(connection).has_table(meta.name):
        raise NotABook(where, "a database without a book in it")
    return int(connection.execute(select(meta.c.version)).scalar_one())
