"""What every screen asks for is read once for each state of the book, and never too late."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from course.book import Book, Refused
from course.book.engine import _files

NAMES = st.sampled_from(["Aube", "Brume", "Colline"])
STEPS = st.lists(st.tuples(st.sampled_from(["mine", "theirs", "undone", "none"]), NAMES), max_size=8)


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """Note each statement that any file is asked."""
    said: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    event.listen(_files(), "before_cursor_execute", note)
    yield said
    event.remove(_files(), "before_cursor_execute", note)


def test_what_was_read_is_not_read_again_until_somebody_writes(
    file_url: str, key: bytes, asked: list[str]
) -> None:
    with Book.create(file_url, key) as book, Book.open(file_url, key) as other:
        seat, _ = book.join("Aube", "bird", "fr")
        first = book.settings(), seat.record(), seat.room()
        asked.clear()
        assert (book.settings(), seat.record(), seat.room()) == first
        assert asked == []
        other.desk().open_session("01_presentation_and_group_dynamics")
        asked.clear()
        assert seat.room().session == "01_presentation_and_group_dynamics"
        assert asked != []


@settings(max_examples=40)
@given(steps=STEPS)
def test_nothing_old_is_ever_given(
    steps: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    key = bytes(range(32))
    url = f"sqlite:///{tmp_path_factory.mktemp('kept') / 'club.passerelle'}"
    with Book.create(url, key) as book, Book.open(url, key) as other:
        for who, name in steps:
            wanted = book.settings().model_copy(update={"name": name})
            if who == "undone":
                with suppress(ZeroDivisionError), book.together():
                    book.set_settings(wanted)
                    assert book.settings().name == name, "one sees what one is writing"
                    raise ZeroDivisionError
            elif who != "none":
                (book if who == "mine" else other).set_settings(wanted)
            with Book.open(url, key) as fresh:
                assert book.settings() == other.settings() == fresh.settings()


def test_what_was_erased_is_not_kept(book: Book, other: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    assert seat.record().alias == "Aube"
    other.desk().remove_seat(seat.id)
    with pytest.raises(Refused):
        seat.record()
    assert "Aube" not in repr(book._store._kept)


def test_a_moment_stays_as_long_as_nobody_commits(file_url: str, key: bytes) -> None:
    with Book.create(file_url, key) as book, Book.open(file_url, key) as other:
        then = book.moment()
        assert then is not None
        seat, _ = other.join("Aube", "bird", "fr")
        after = book.moment()
        assert after != then
        seat.profile(alias="Aube")
        assert book.moment() == after, "what changes nothing is no commit"
        book.join("Brume", "fish", "fr")
        assert book.moment() not in {then, after}
        with book.together():
            assert book.moment() is None, "what is being written may never come to be"


def test_books_that_are_open_at_once_do_not_meet(tmp_path: Path) -> None:
    def evening(number: int) -> tuple[list[str], list[str]]:
        key = bytes([number]) * 32
        with Book.create(tmp_path / f"{number}.passerelle", key) as book:
            names = [f"{number} {one}" for one in range(5)]
            for name in names:
                book.join(name, "bird", "fr")
            with Book.open(tmp_path / f"{number}.passerelle", key) as again:
                return names, sorted(one.alias for one in again.desk().seats())

    with ThreadPoolExecutor(4) as threads:
        for wanted, found in threads.map(evening, range(8)):
            assert sorted(wanted) == found
