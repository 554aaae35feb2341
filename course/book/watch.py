"""Noticing that somebody wrote in the book, in microseconds and without waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Watch(Protocol):
    """What tells that another connection may have written."""

    def stirred(self) -> bool:
        """Say whether anything was committed elsewhere since the last call."""

    def announce(self, connection: Connection) -> None:
        """Tell the others, inside the write transaction."""


class FileWatch:
    """SQLite counts the commits of other connections: `PRAGMA data_version`.

    Args:
        connection: The book's one connection.
    """

    def __init__(self, connection: Connection) -> None:
        """Start from what is there now."""
        self._cursor: Any = connection.connection.cursor()
        self._seen = self.version()

    def version(self) -> int:
        """Give SQLite's count of what others committed; within a transaction, as of its beginning.

        Returns:
            A number that grows.
        """
        # Past SQLAlchemy on purpose: it would open a transaction, and cost twenty times as much.
        return int(self._cursor.execute("PRAGMA data_version").fetchone()[0])

    def stirred(self) -> bool:
        """Say whether another connection committed since the last call.

        Returns:
            True once for any number of commits.
        """
        seen, self._seen = self._seen, self.version()
        return seen != self._seen

    def announce(self, connection: Connection) -> None:
        """Do nothing: SQLite counts by itself."""


class ServerWatch:
    """PostgreSQL sends a notification to every connection that listens.

    Args:
        connection: The book's one connection.
        book: The book's id; other books of the same server use other channels.
    """

    def __init__(self, connection: Connection, book: str) -> None:
        """Start to listen."""
        self._connection = connection
        self._channel = f"passerelle_{book}"
        self._heard = False
        self._raw: Any = None
        self._listen()

    def _listen(self) -> None:
        self._raw = self._connection.connection.driver_connection
        self._raw.add_notify_handler(self._hear)
        with self._connection.begin():
            self._connection.exec_driver_sql(f'LISTEN "{self._channel}"')

    def _hear(self, _notification: object) -> None:
        self._heard = True

    def stirred(self) -> bool:
        """Say whether a notification came since the last call, without waiting for one.

        Returns:
            True once for any number of notifications, and after the server had gone.
        """
        self._receive()
        if self._connection.connection.driver_connection is not self._raw:
            self._listen()  # a new connection: what was said meanwhile was not heard
            return True
        heard, self._heard = self._heard, False
        return heard

    def _receive(self) -> None:
        try:
            self._raw.pgconn.consume_input()
            while self._raw.pgconn.notifies():
                self._heard = True
        except self._connection.dialect.loaded_dbapi.OperationalError:  # importing psycopg costs files 0.1 s
            if not self._connection.invalidated:
                self._connection.invalidate()

    def announce(self, connection: Connection) -> None:
        """Notify the listeners; PostgreSQL delivers it at the commit.

        Args:
            connection: The book, in its write transaction.
        """
        connection.exec_driver_sql(f'NOTIFY "{self._channel}"')
