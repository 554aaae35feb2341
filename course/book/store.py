"""The transactions of a book: what Book, Seat and Desk share, and nothing a screen may touch."""

from __future__ import annotations

import os
import secrets
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from course.book import engine
from course.book.engine import book_file, connect, explain
from course.book.errors import BookBusy, ForeignProcess, SweepOwed
from course.book.schema import entry, entry_about, meta, seat
from course.book.watch import FileWatch, ServerWatch, Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from course.book.table import Table

T = TypeVar("T")
Moment = tuple[int, int]
"""The commits of others as SQLite counts them, and one's own."""

_AGAIN_S = 0.02
"""How soon the log is tried again, in seconds: a checkpoint takes a few milliseconds."""


def _random_id() -> str:
    return secrets.token_hex(16)


class Writing:
    """A write transaction; it takes a revision only when something is written.

    Args:
        connection: The book, in the transaction.
    """

    def __init__(self, connection: Connection) -> None:
        """Start with nothing written."""
        self.connection = connection
        self.revision: int | None = None

    def bump(self, *, removing: bool = False) -> int:
        """Take the club's next revision, one for the whole transaction.

        Args:
            removing: Whether something disappears, so that watchers load everything again.

        Returns:
            The revision for the rows that this transaction writes.
        """
        if self.revision is None:
            taken = update(meta).values(revision=meta.c.revision + 1).returning(meta.c.revision)
            self.revision = int(self.connection.execute(taken).scalar_one())
        if removing:
            self.connection.execute(update(meta).values(removed=self.revision))
        return self.revision


class Store:
    """The one connection of a process to one book.

    Args:
        url: Where the book is; see `engine.book_file`.
        key: The book's 32 bytes.
        clock: The time, in seconds since 1970.
    """

    def __init__(self, url: str | Path, key: bytes, clock: Callable[[], float] = time.time) -> None:
        """Connect; the book itself may still have to be made."""
        self.where: Path | str = book_file(url) or str(url)
        self.clock = clock
        self.new_id: Callable[[], str] = _random_id
        self._pid = os.getpid()
        self._connection = connect(url, key)
        self._watch: Watch | None = None
        self._writing: Writing | None = None
        self._wrote = False
        self._commits = 0
        self._kept: dict[str, tuple[Moment, Any]] = {}
        self._seen = 0
        self.tables: dict[str, Table] = {}

    @property
    def in_writing(self) -> bool:
        """Say whether a write transaction is open: what is read in it may never come to be."""
        return self._writing is not None

    @property
    def on_file(self) -> bool:
        """Say whether the book is a file rather than on a server."""
        return isinstance(self.where, Path)

    @property
    def connection(self) -> Connection:
        """Give the connection, to the process that opened it and to no other."""
        if self._pid != os.getpid():
            raise ForeignProcess(self.where, "a connection inherited by a fork")
        return self._connection

    def watch(self, book: str) -> None:
        """Start to notice what others write.

        Args:
            book: The book's id.
        """
        with self._explained():
            self._watch = FileWatch(self.connection) if self.on_file else ServerWatch(self.connection, book)
        self._seen = self.number("revision")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read at one instant: what others write meanwhile is not seen.

        Yields:
            The connection, in a transaction.
        """
        if self.connection.in_transaction():
            yield self.connection
            return
        with self._explained(), self.connection.begin():
            if not self.on_file:
                self.connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield self.connection

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Write alone: all of the block is committed at its end, or nothing of it.

        Inside another such block, it becomes part of that one, with a revision of its own.

        Yields:
            The transaction.

        Raises:
            BookBusy: Another program held the book for ten seconds.
            DiskFull: There is no room left.
            BookReadOnly: The book cannot be written any more.
            BookUnreachable: The database server has gone.
        """
        if self._writing is not None:
            inner = Writing(self._writing.connection)
            yield inner
            self._writing.revision = inner.revision or self._writing.revision
            return
        with self._explained(), self._locked() as connection:
            self._writing = Writing(connection)
            try:
                yield self._writing
                if self._writing.revision is not None:
                    self._wrote = True
                    self._commits += 1
                    self._announce(connection)
            finally:
                self._writing = None

    @contextmanager
    def _locked(self) -> Iterator[Connection]:
        connection = self.connection.execution_options(writing=True)
        try:
            with connection.begin():
                if not self.on_file:
                    # What PostgreSQL's writers queue for, as SQLite's do at BEGIN IMMEDIATE.
                    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext(current_schema()))")
                yield connection
        finally:
            connection.execution_options(writing=False)

    def _announce(self, connection: Connection) -> None:
        if self._watch is not None:
            self._watch.announce(connection)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise explain(error, self.where) from error

    def moment(self) -> Moment | None:
        """Say which state of the book a reader sees now.

        Returns:
            As long as it stays equal, nothing was committed, by whoever's hand; it costs microseconds. None where
            that cannot be known: on a server, and within a write transaction.
        """
        if self._writing is not None or not isinstance(self._watch, FileWatch):
            return None
        with self._explained():
            return self._watch.version(), self._commits

    def kept(self, name: str, read: Callable[[Connection], T]) -> T:
        """Give something that every screen asks for at every turn, read once for each state of the book.

        Args:
            name: What it is called; a process has few of them.
            read: Reads it, something that nobody can change.

        Returns:
            What it gave, now or before.
        """
        before = self._kept.pop(name, None)
        if before is not None and before[0] == self.moment():
            self._kept[name] = before
            return before[1]  # type: ignore[no-any-return]
        with self.reading() as connection:
            value = read(connection)
            moment = self.moment()
        if moment is not None:
            self._kept[name] = moment, value
        return value

    def changed(self) -> bool:
        """Say whether the book has changed since the last call, by whoever's hand.

        Returns:
            True once for any number of changes; it costs microseconds when there is none.
        """
        with self._explained():
            stirred = self._watch is not None and self._watch.stirred()
        if not stirred and not self._wrote:
            return False
        self._wrote = False
        seen, self._seen = self._seen, self.number("revision")
        return seen != self._seen

    def number(self, column: str) -> int:
        """Read one of the numbers that the book keeps of itself.

        Args:
            column: `revision`, `removed`, `swept` or `version`.

        Returns:
            The number.
        """
        with self.reading() as connection:
            return int(connection.execute(select(meta.c[column])).scalar_one())

    def sweep(self, *, thorough: bool) -> None:
        """Leave no trace of what was deleted; what cannot be swept now stays owed until the next opening.

        Args:
            thorough: Also write everything anew, because pages may keep copies of rows that moved.

        Raises:
            SweepOwed: Somebody has been reading for more than ten seconds.
            BookBusy: Somebody has been writing for more than ten seconds.
        """
        removed = self.number("removed")
        if thorough:
            for command in ("VACUUM",) if self.on_file else _REWRITE:
                self._outside(command)
        if self.on_file and not self._emptied_log():
            raise SweepOwed(self.where, "a program that is reading it")
        with self.writing() as writing:
            writing.connection.execute(update(meta).where(meta.c.swept < removed).values(swept=removed))

    def _emptied_log(self) -> bool:
        """Empty the write-ahead log; SQLite waits for readers, but not for another process that does the same."""
        until = time.monotonic() + engine.BUSY_MS / 1000
        while self._outside("PRAGMA wal_checkpoint(TRUNCATE)"):
            if time.monotonic() > until:
                return False
            time.sleep(_AGAIN_S)
        return True

    def sweep_soon(self) -> None:
        """Sweep without writing everything anew.

        When somebody is reading, or a transaction is not over, the next sweep does it.
        """
        if self._writing is not None:
            return
        with suppress(BookBusy):
            self.sweep(thorough=False)

    def _outside(self, command: str) -> int:
        """Run what no transaction may hold; give its first number."""
        with self._explained():
            connection = self.connection
            within = {"outside": False} if self.on_file else {"isolation_level": "READ COMMITTED"}
            outside = {"outside": True} if self.on_file else {"isolation_level": "AUTOCOMMIT"}
            try:
                with connection.execution_options(**outside).begin():
                    result = connection.exec_driver_sql(command)
                    return int(result.scalar_one()) if result.returns_rows else 0
            finally:
                connection.execution_options(**within)

    def close(self) -> None:
        """Let go of the book."""
        self.connection.close()
        if not self.on_file:
            self.connection.engine.dispose()


_REWRITE = tuple(f"VACUUM (FULL) {table.name}" for table in (entry_about, entry, seat))
