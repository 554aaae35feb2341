"""Books with everything that a report tells, with nobody, and of the demo club; reports only read them."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from report_clubs import Club, typical

from course.book import Book, ClubSettings, new_key
from course.book.demo import fill

NewBook = Callable[[], Book]


def maker(folder: Path) -> Iterator[NewBook]:
    """Make empty books, and close them."""
    numbers, made = count(1), []

    def make() -> Book:
        made.append(Book.create(folder / f"club{next(numbers)}.passerelle", new_key()))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def new_book(tmp_path: Path) -> Iterator[NewBook]:
    """Make books to write in."""
    yield from maker(tmp_path)


@pytest.fixture
def new_club(new_book: NewBook) -> Callable[..., Club]:
    """Make clubs of a size, with nobody's answers yet."""
    return lambda size, **more: Club(new_book(), size, **more)


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NewBook]:
    """Make books that are only read."""
    yield from maker(tmp_path_factory.mktemp("clubs"))


@pytest.fixture(scope="session")
def full(kept: NewBook) -> Book:
    """Give the typical club's book."""
    book = kept()
    with book.together():
        typical(book)
    return book


@pytest.fixture(scope="session")
def empty(kept: NewBook) -> Book:
    """Give a book in which nobody is."""
    book = kept()
    book.set_settings(ClubSettings(name="Le club vide"))
    return book


@pytest.fixture(scope="session")
def demo(kept: NewBook) -> Book:
    """Give the demo club's book."""
    book = kept()
    fill(book)
    return book
