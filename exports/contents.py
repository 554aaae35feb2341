"""What fills a sheet in: a club's entries, or those of the fictional demo club."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from course.book import Book, new_key
from course.book.demo import fill
from course.exercises import Entry, names


@dataclass(frozen=True)
class Contents:
    """A club's entries, as far as papers need them.

    Attributes:
        entries: Exercise -> all its entries; each paper prints only what the wall may show.
        aliases: Those who may sign the attendance sheet.
    """

    entries: Mapping[str, tuple[Entry, ...]]
    aliases: tuple[str, ...]

    @classmethod
    def of(cls, book: Book) -> "Contents":
        """Read them from an open book.

        Args:
            book: The club's book.

        Returns:
            The contents; the book is not needed any more.
        """
        entries = {name: tuple(book.entries(name)) for name in names()}
        return cls(entries, tuple(seat.alias for seat in book.desk().seats()))


@cache
def demo_contents() -> Contents:
    """Give the demo club's contents, from a book that exists for a moment only.

    Returns:
        The contents, the same in every process.
    """
    with TemporaryDirectory() as folder, Book.create(Path(folder) / "demo.passerelle", new_key()) as book:
        fill(book)
        return Contents.of(book)
