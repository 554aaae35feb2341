"""One connection to a book: encrypted SQLite in a file, or PostgreSQL by address.

A file is always encrypted (SQLCipher, raw 256-bit key). On PostgreSQL the server keeps
the data, so encryption at rest is the server's business there.
"""

from __future__ import annotations

import os
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from course.book.errors import (
    BookBusy,
    BookError,
    BookMissing,
    BookReadOnly,
    BookUnreachable,
    DiskFull,
    NotABook,
    WrongKey,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

BUSY_MS = 10_000
"""How long a writer waits for another one."""

_BEFORE_THE_KEY = (
    "cipher_log_level = NONE",  # SQLCipher would tell the terminal about a wrong key; we raise
    "cipher_memory_security = ON",  # wipe what is freed
)
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "foreign_keys = ON",
    "temp_store = MEMORY",
)
_REPORTS: dict[str, type[BookError]] = {
    "locked": BookBusy,
    "lock timeout": BookBusy,
    "disk is full": DiskFull,
    "No space left": DiskFull,
    "readonly": BookReadOnly,
    "unable to open": BookReadOnly,
}
_PLAIN = b"SQLite format 3\x00"
_PAGE = 4096


def book_file(url: str | Path) -> Path | None:
    """Say which file a book lives in.

    Args:
        url: A path, `sqlite:///path`, or `postgresql+psycopg://...`.

    Returns:
        The file, or None when the book is on a database server.
    """
    if isinstance(url, Path) or "://" not in url:
        return Path(url)
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return None
    if not parsed.database or parsed.database == ":memory:":
        raise NotABook(url, "no file name; a book is never kept in memory only")
    return Path(parsed.database)


def connect(url: str | Path, key: bytes) -> Connection:
    """Open the one connection that a book keeps.

    Args:
        url: Where the book is; see `book_file`.
        key: The book's 32 bytes.

    Returns:
        A connection in which every block `with connection.begin()` is a transaction;
        with the execution option `writing`, it holds the write lock from its first instant.

    Raises:
        NotABook: The file is of another kind.
        WrongKey: The key does not open the file.
        BookMissing: There is no such folder.
        BookReadOnly: The file or its folder cannot be written.
        BookUnreachable: The database server does not answer.
    """
    file = book_file(url)
    if file is None:
        return _connect_server(str(url))
    _check_writable(file)
    return _connect_file(file, key)


def _connect_server(url: str) -> Connection:
    engine = create_engine(url, poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def be_patient(raw: Any, _record: object) -> None:  # noqa: ANN401 - the driver's connection
        raw.execute(f"SET lock_timeout = {BUSY_MS}")
        raw.commit()

    try:
        return engine.connect()
    except DBAPIError as error:
        shown = make_url(url).render_as_string(hide_password=True)
        raise BookUnreachable(shown, str(error.orig).strip()) from error


def _connect_file(file: Path, key: bytes) -> Connection:
    wanted = _wanted.set((file, key))
    try:
        return _files().connect()
    except DBAPIError as error:
        raise _explain(file, str(error.orig)) from error
    finally:
        _wanted.reset(wanted)


_wanted: ContextVar[tuple[Path, bytes]] = ContextVar("the file that is being opened, and its key")


def _open_file() -> Any:  # noqa: ANN401 - the driver's connection has no type
    file, key = _wanted.get()
    raw = dbapi2.connect(str(file), timeout=BUSY_MS / 1000, isolation_level=None)
    try:
        for pragma in (*_BEFORE_THE_KEY, f"key = \"x'{key.hex()}'\"", *_PRAGMAS):
            raw.execute(f"PRAGMA {pragma}").fetchall()
    except dbapi2.DatabaseError:
        raw.close()
        raise
    return raw


@cache
def _files() -> Engine:
    """Make the one engine for all files: statements compiled for one book are ready for the next, also after a fork.

    It keeps no connection, so a fork inherits none.
    """
    engine = create_engine("sqlite://", module=dbapi2, creator=_open_file, poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer takes the lock at once: two that read first and write later could not both go on.
        options = connection.get_execution_options()
        if not options.get("outside"):
            connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writing") else "BEGIN")

    return engine


def explain(error: DBAPIError, where: object) -> Exception:
    """Say in a sentence what the database reported.

    Args:
        error: What SQLAlchemy raised.
        where: The book's address; a password in it is not repeated.

    Returns:
        A `BookError`, or the same error when it is a mistake of ours.
    """
    shown = where if isinstance(where, Path) else make_url(str(where)).render_as_string(hide_password=True)
    said = str(error.orig).strip()
    if error.connection_invalidated:
        return BookUnreachable(shown, said)
    if isinstance(error, OperationalError):
        for words, kind in _REPORTS.items():
            if words in said:
                return kind(shown, said)
    return error


def _check_writable(file: Path) -> None:
    if not file.parent.is_dir():
        raise BookMissing(file.parent, "no such folder")
    if not os.access(file.parent, os.W_OK):
        raise BookReadOnly(file.parent, "a folder that this account cannot write")
    if file.exists() and not os.access(file, os.W_OK):
        raise BookReadOnly(file, "a file that this account cannot write")


def _explain(file: Path, said: str) -> BookError:
    """Say why SQLCipher could not read the file: it reports all of these as one."""
    if "not a database" not in said:
        return BookReadOnly(file, said)
    size = file.stat().st_size
    with file.open("rb") as opened:
        head = opened.read(len(_PLAIN))
    if head == _PLAIN:
        return NotABook(file, "a database that is not encrypted")
    if size % _PAGE:
        return NotABook(file, f"a file of {size} bytes of another kind")
    return WrongKey(file, "another key, or a damaged book")
