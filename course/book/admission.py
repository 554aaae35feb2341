"""How a book is made, and what is checked before one is opened."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

from sqlalchemy import insert, inspect, select

from course.book import rows, schema
from course.book.errors import BookExists, WrongKey
from course.book.migrations import migrate, stored_version
from course.book.records import ClubSettings
from course.book.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

_NEW = ClubSettings(name="Passerelle")


def make(url: str | Path, key: bytes, clock: Callable[[], float]) -> None:
    """Make an empty book.

    Args:
        url: Where; no book may be there.
        key: Its 32 bytes.
        clock: The time, in seconds since 1970.

    Raises:
        BookExists: There is already a book.
    """
    store = Store(url, key, clock)
    try:
        with store.writing() as writing:
            if inspect(writing.connection).has_table(schema.meta.name):
                raise BookExists(store.where, "a book in this database")
            schema.metadata.create_all(writing.connection)
            writing.connection.execute(insert(schema.meta).values(_first_page(key)))
    finally:
        store.close()


def _first_page(key: bytes) -> dict[str, object]:
    return {
        "id": 1,
        "version": schema.VERSION,
        "book": secrets.token_hex(8),
        "key_check": _key_check(key),
        "revision": 0,
        "removed": 0,
        "swept": 0,
        "settings": rows.to_json(_NEW.model_dump(mode="json")),
    }


def _key_check(key: bytes) -> bytes:
    """Recognise a key without keeping it: a server would let any key in."""
    return hashlib.blake2b(key, digest_size=32, person=b"passerelle.key").digest()


def admit(store: Store, key: bytes) -> None:
    """Check that a connection leads to a book of this key, and bring an old book to today's form.

    Args:
        store: The connection.
        key: The key.

    Raises:
        NotABook: There is something else.
        WrongKey: The key is another book's.
        NewerBook: It was written by a newer Passerelle.
    """
    with store.reading() as connection:
        version = stored_version(connection, store.where)
        book = _recognise(connection, store, key)
    if version != schema.VERSION:
        with store.writing() as writing:
            migrate(writing.connection, store.where)
    store.watch(book)
    if store.number("removed") > store.number("swept"):
        store.sweep_soon()


def _recognise(connection: Connection, store: Store, key: bytes) -> str:
    kept = connection.execute(select(schema.meta.c.book, schema.meta.c.key_check)).one()
    if not secrets.compare_digest(kept.key_check, _key_check(key)):
        raise WrongKey(store.where, "another key")
    return str(kept.book)
