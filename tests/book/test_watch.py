"""Noticing what others write, at once and for next to nothing."""

import time
from collections.abc import Callable

import pytest

from course.book import Book, BookUnreachable


def eventually(check: Callable[[], bool]) -> bool:
    """A notification is on its way for an instant."""
    for _ in range(100):
        if check():
            return True
        time.sleep(0.01)
    return False


def test_a_change_is_told_once_to_each(book: Book, other: Book) -> None:
    assert not book.changed()
    assert not other.changed()
    book.join("Aube", "bird", "fr")
    book.join("Brume", "fish", "fr")
    assert book.changed(), "one's own writing counts"
    assert not book.changed()
    assert eventually(other.changed)
    assert not other.changed()


def test_what_changes_nothing_is_not_told(book: Book, other: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    assert book.changed()
    assert eventually(other.changed)
    seat.profile(alias="Aube")
    book.pace().seat("wrong")
    time.sleep(0.05)
    assert not book.changed()
    assert not other.changed()


def test_since(book: Book, other: Book, new_id: Callable[[], str]) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    one, two = new_id(), new_id()
    seat.save(one, "expectations", "hope", {"text": "x"})
    seen = other.revision()
    seat.save(two, "expectations", "worry", {"text": "y"})
    assert [entry.id for entry in other.entries(since=seen)] == [two]
    seat.share([one], True)
    assert [entry.id for entry in other.entries("expectations", since=seen)] == [two, one]
    assert other.entries("journey") == []
    assert other.removed() == 0
    seat.remove(two)
    assert other.removed() == other.revision()


def test_asking_is_cheap(book: Book) -> None:
    calls = 2_000
    start = time.perf_counter()
    for _ in range(calls):
        book.changed()
    assert (time.perf_counter() - start) / calls < 0.000_2  # some microseconds; room for a busy machine


def test_asking_is_no_transaction(book: Book) -> None:
    book.changed()
    assert not book._store.connection.in_transaction()


def test_a_server_that_comes_back_is_noticed(postgres: Callable[[], str], key: bytes) -> None:
    url = postgres()
    with Book.create(url, key) as book, Book.open(url, key) as other:
        with book._store.writing() as writing:
            writing.connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            )
        seat, _ = book.join("Aube", "bird", "fr")
        assert eventually(other.changed)
        assert [one.alias for one in other.desk().seats()] == ["Aube"]
        seat.profile(alias="Aurore")
        assert eventually(other.changed), "it listens again"


def test_a_write_on_a_lost_connection_says_so_and_the_next_one_goes_through(
    postgres: Callable[[], str], key: bytes
) -> None:
    url = postgres()
    with Book.create(url, key) as book, Book.open(url, key) as other:
        with book._store.writing() as writing:
            writing.connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            )
        with pytest.raises(BookUnreachable):
            other.join("Aube", "bird", "fr")
        other.join("Aube", "bird", "fr")
        assert other.changed()
        assert eventually(book.changed)
        assert len(book.desk().seats()) == 1


def test_two_clubs_on_one_server_do_not_hear_each_other(postgres: Callable[[], str], key: bytes) -> None:
    with Book.create(postgres(), key) as one, Book.create(postgres(), key) as two:
        one.join("Aube", "bird", "fr")
        time.sleep(0.1)
        assert one.changed()
        assert not two.changed()
        assert two.desk().seats() == []
