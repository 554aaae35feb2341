"""A book of many years: the demo's cycle, written again and again with other people, ids and dates."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, insert, select

from course.book import Book, new_key, schema
from course.book.demo import fill

if TYPE_CHECKING:
    from course.book import ClubSettings
    from course.book.store import Writing

YEARS = 30
DAY_S = 86_400
TOGETHER = 20
_ID = re.compile(r"\b[0-9a-f]{32}\b")


@dataclass(frozen=True)
class Cycle:
    """One cycle as rows: what people entered, without what the desk decided.

    Attributes:
        settings: The club's.
        seats: Its seats.
        entries: Its entries.
        links: What is about what.
    """

    settings: ClubSettings
    seats: list[dict[str, Any]]
    entries: list[dict[str, Any]]
    links: list[dict[str, Any]]

    @classmethod
    def of_the_demo(cls) -> Cycle:
        """Read the demo's cycle."""
        with TemporaryDirectory() as folder, Book.create(Path(folder) / "demo.passerelle", new_key()) as book:
            fill(book)
            seats, entries, links = (_rows(book, table) for table in _TABLES)
            own = [row for row in entries if row["seat"] is not None]
            known = {row["id"] for row in own}
            links = [link for link in links if {link["entry"], link["about"]} <= known]
            return cls(book.settings(), seats, own, links)

    def write(self, book: Book, entries: int) -> int:
        """Fill an empty book: past cycles over thirty years, then the one that runs, as large as each of them.

        Args:
            book: The book.
            entries: About how many entries it is to have.

        Returns:
            How many cycles there are.
        """
        book.set_settings(self.settings)
        cycles = max(1, round(entries / len(self.entries)))
        for last in range(cycles - 1, 0, -TOGETHER):
            with book._store.writing() as writing:
                for back in range(last, max(0, last - TOGETHER), -1):
                    self._copy(writing, back, YEARS * 365 * DAY_S // cycles * back)
        book.desk().begin_cycle()
        with book._store.writing() as writing:
            self._copy(writing, 0, 0)
        return cycles

    def _copy(self, writing: Writing, number: int, back_s: int) -> None:
        """Write it once more, with other people, so many seconds ago."""
        revision, write = writing.bump(), writing.connection.execute
        write(insert(schema.seat), [_seat(row, number, back_s) for row in self.seats])
        write(
            insert(schema.entry),
            [_entry(row, number, back_s) | {"revision": revision} for row in self.entries],
        )
        write(insert(schema.entry_about), [_link(row, number) for row in self.links])


_TABLES = (schema.seat, schema.entry, schema.entry_about)


def _rows(book: Book, table: Table) -> list[dict[str, Any]]:
    with book._store.reading() as connection:
        return [dict(row) for row in connection.execute(select(table)).mappings()]


def _other(known: str, number: int) -> str:
    return hashlib.blake2b(f"{number}:{known}".encode(), digest_size=16).hexdigest()


def _seat(row: dict[str, Any], number: int, back_s: int) -> dict[str, Any]:
    secret = hashlib.blake2b(f"{number}:{row['id']}".encode(), digest_size=32).digest()
    other = {"id": _other(row["id"], number), "secret_hash": secret, "arrived": 0}
    return row | other | {"joined": max(0, row["joined"] - back_s)}


def _entry(row: dict[str, Any], number: int, back_s: int) -> dict[str, Any]:
    body = _ID.sub(lambda found: _other(found[0], number), row["body"])
    other = {"id": _other(row["id"], number), "seat": _other(row["seat"], number), "body": body}
    return row | other | {"created": max(0, row["created"] - back_s)}


def _link(row: dict[str, Any], number: int) -> dict[str, Any]:
    return row | {"entry": _other(row["entry"], number), "about": _other(row["about"], number)}
