"""Every old book opens; a newer one is refused with a clear sentence."""

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, inspect, text, update

from course.book import Book, NewerBook
from course.book.migrations import STEPS, migrate, stored_version
from course.book.schema import VERSION, meta


def set_version(book: Book, version: int) -> None:
    with book._store.writing() as writing:
        writing.connection.execute(update(meta).values(version=version))


def test_a_newer_book_is_refused_and_left_alone(book: Book, url: str, key: bytes) -> None:
    set_version(book, VERSION + 1)
    with pytest.raises(NewerBook, match=f"version {VERSION + 1}.*Update Passerelle"):
        Book.open(url, key)
    assert book._store.number("version") == VERSION + 1


def test_there_is_a_way_from_every_old_version() -> None:
    assert set(STEPS) == set(range(1, VERSION))


def test_an_old_book_is_brought_to_today_and_keeps_everything(book: Book, new_id: Callable[[], str]) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    seat.save(new_id(), "expectations", "hope", {"text": "parler"})
    before = book.entries()
    steps = {
        VERSION: lambda connection: connection.execute(text("ALTER TABLE seat ADD COLUMN one TEXT")),
        VERSION + 1: lambda connection: connection.execute(text("UPDATE seat SET one = alias")),
    }
    with book._store.writing() as writing:
        migrate(writing.connection, "here", steps, VERSION + 2)
        assert stored_version(writing.connection, "here") == VERSION + 2
        assert writing.connection.execute(text("SELECT one FROM seat")).scalar_one() == "Aube"
    assert book.entries() == before


def test_a_step_that_fails_leaves_the_old_book(book: Book) -> None:
    def fail(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE seat ADD COLUMN one TEXT"))
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError), book._store.writing() as writing:
        migrate(writing.connection, "here", {VERSION: fail}, VERSION + 1)
    assert book._store.number("version") == VERSION
    with book._store.reading() as connection:
        assert "one" not in {one["name"] for one in inspect(connection).get_columns("seat")}


def test_an_old_book_is_migrated_when_it_opens(
    book: Book, url: str, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_version(book, VERSION - 1)
    done = []
    monkeypatch.setattr("course.book.migrations.STEPS", None)
    monkeypatch.setattr("course.book.migrations.migrate.__defaults__", ({VERSION - 1: done.append}, VERSION))
    with Book.open(url, key) as again:
        assert len(done) == 1
        assert again._store.number("version") == VERSION
