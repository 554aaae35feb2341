"""Every old book opens; a newer one is refused with a clear sentence."""

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, Table, insert, inspect, select, text, update

from course.book import Book, NewerBook
from course.book.admission import _first_page
from course.book.migrations import STEPS, migrate, stored_version
from course.book.schema import VERSION, meta, metadata
from course.book.store import Store

# The whole of version 1, as it was written into books; `BLOB` is PostgreSQL's `BYTEA`.
VERSION_1 = """
CREATE TABLE meta (id INTEGER NOT NULL, version INTEGER NOT NULL, book TEXT NOT NULL, key_check BLOB
    NOT NULL, revision BIGINT NOT NULL, removed BIGINT NOT NULL, swept BIGINT NOT NULL, settings TEXT
    NOT NULL, PRIMARY KEY (id));
CREATE TABLE seat (id TEXT NOT NULL, secret_hash BLOB NOT NULL, alias TEXT NOT NULL, picture TEXT
    NOT NULL, language TEXT NOT NULL, role TEXT NOT NULL, joined BIGINT NOT NULL, arrived INTEGER NOT
    NULL, PRIMARY KEY (id), UNIQUE (secret_hash));
CREATE TABLE entry (id TEXT NOT NULL, exercise TEXT NOT NULL, kind TEXT NOT NULL, seat TEXT, body
    TEXT NOT NULL, shared BOOLEAN NOT NULL, revision BIGINT NOT NULL, created BIGINT NOT NULL, PRIMARY
    KEY (id), FOREIGN KEY(seat) REFERENCES seat (id));
CREATE INDEX entry_revision ON entry (revision);
CREATE INDEX entry_exercise ON entry (exercise, kind);
CREATE INDEX entry_seat ON entry (seat);
CREATE TABLE entry_about (entry TEXT NOT NULL, about TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (entry, about), FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE, FOREIGN
    KEY(about) REFERENCES entry (id) ON DELETE CASCADE);
CREATE INDEX entry_about_about ON entry_about (about);
CREATE TABLE pace (door TEXT NOT NULL, wrong INTEGER NOT NULL, last_ms BIGINT NOT NULL, until_ms
    BIGINT NOT NULL, PRIMARY KEY (door))
"""


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


def write_version_1(url: str, key: bytes, tables: dict[Table, list[dict[str, object]]]) -> None:
    """Make a book as version 1 did, with these rows."""
    store = Store(url, key)
    with store.writing() as writing:
        for statement in VERSION_1.split(";"):
            known = statement if store.on_file else statement.replace("BLOB", "BYTEA")
            writing.connection.exec_driver_sql(known)
        writing.connection.execute(insert(meta).values(_first_page(key) | {"version": 1}))
        for table, rows in tables.items():
            if rows:
                writing.connection.execute(insert(table), rows)
    store.close()


def rows_of(book: Book) -> dict[Table, list[dict[str, object]]]:
    """Give all rows as version 1 had them."""
    with book._store.reading() as connection:
        return {
            table: [dict(row) for row in connection.execute(select(*_columns_of_version_1(table))).mappings()]
            for table in metadata.sorted_tables
            if table is not meta
        }


def _columns_of_version_1(table: Table) -> list[object]:
    return [column for column in table.columns if (table.name, column.name) != ("entry", "tutor")]


def shape(book: Book) -> dict[str, list[tuple[str, str, bool]]]:
    """Give the tables' columns and indexes as the database has them."""
    with book._store.reading() as connection:
        found = inspect(connection)
        return {
            table.name: [
                *((one["name"], str(one["type"]), one["nullable"]) for one in found.get_columns(table.name)),
                *sorted(
                    (str(one["name"]), str(one["column_names"]), False)
                    for one in found.get_indexes(table.name)
                ),
            ]
            for table in metadata.sorted_tables
        }


def test_a_book_of_version_1_opens_with_everything_in_it(
    new_url: Callable[[], str], key: bytes, new_id: Callable[[], str]
) -> None:
    with Book.create(new_url(), key) as new:
        seat, secret = new.join("Aube", "bird", "ar", "tutor")
        rule = seat.save(new_id(), "group_rules", "proposal", {"text": "être à l’heure"}).id
        seat.save(new_id(), "journey", "step", {"managed": "marché"})
        seat.share([rule], True)
        new.desk().adopt(rule, True)
        new.desk().open_session("02_migration_experience")
        rows, before, wanted = rows_of(new), new.entries(), shape(new)
    url = new_url()
    write_version_1(url, key, rows)
    with Book.open(url, key) as old:
        assert old._store.number("version") == VERSION
        assert shape(old) == wanted
        assert old.entries() == before
        again = old.seat(secret)
        assert again is not None
        assert (again.id, again.record().alias, again.record().role) == (seat.id, "Aube", "tutor")
        assert old.desk().shown_to_tutors() == {}, "nothing is shown until its owner says so"
        again.show([rule], True)
        again.save(new_id(), "expectations", "hope", {"text": "x"})
    with Book.open(url, key) as opened:
        assert [one.id for one in opened.desk().shown_to_tutors()[again.id]] == [rule]


def test_two_kernels_may_open_an_old_book_at_once(new_url: Callable[[], str], key: bytes) -> None:
    url = new_url()
    write_version_1(url, key, {})
    first, second = Store(url, key), Store(url, key)
    for store in (first, second):
        with store.writing() as writing:
            migrate(writing.connection, url)
        assert store.number("version") == VERSION
        store.close()
