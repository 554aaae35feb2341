"""Which club a room is opened for: the demo's, or a real one behind a passphrase."""

from __future__ import annotations

import getpass
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from course.book import (
    Book,
    ClubSettings,
    SessionDate,
    WrongPassphrase,
    create_key_file,
    key_path,
    new_key,
    open_key_file,
)
from course.book.demo import fill
from course.book.engine import book_file
from course.programme import load
from course.room.errors import Locked, Usage
from course.room.words import Say, _

if TYPE_CHECKING:
    from collections.abc import Callable

BOOK = "club.passerelle"
TRIES = 3


@dataclass(frozen=True)
class ClubAt:
    """Where a club's book is, and its key; kept in memory only.

    Attributes:
        url: The book's address.
        key: Its 32 bytes.
        language: The language of the room.
        people: How many seats the book holds.
        name: The club's name.
    """

    url: str
    key: bytes
    language: str = "fr"
    people: int = 0
    name: str = "Passerelle"


def demo_club(folder: Path, language: str | None) -> ClubAt:
    """Make the demo club.

    Args:
        folder: A private folder, destroyed with the room.
        language: The language of the room; the demo's own when None.

    Returns:
        The club, encrypted like any other.
    """
    url, key = str(folder / "demo.passerelle"), new_key()
    with Book.create(url, key) as book:
        fill(book)
    return _open(url, key, language)


OF_THE_CLUB = _("Passphrase of the club: ")


class Passphrases:
    """Asks for passphrases.

    Args:
        file: A file whose first line is the passphrase; None asks the person, or reads a line from a script.
        translate: Into the person's language.
    """

    def __init__(self, file: Path | None, translate: Callable[[str], str]) -> None:
        """Keep where to ask."""
        self._file = file
        self._translate = translate

    @property
    def by_hand(self) -> bool:
        """Whether a person types."""
        return self._file is None and sys.stdin.isatty()

    def once(self, asked: str = OF_THE_CLUB) -> str:
        """Ask for a passphrase.

        Args:
            asked: An English sentence of the catalogue: which one.

        Returns:
            The passphrase.

        Raises:
            Usage: When the file cannot be read.
        """
        if self.by_hand:
            return getpass.getpass(self._translate(asked))
        if self._file is None:
            return sys.stdin.readline().rstrip("\r\n")
        try:
            return self._file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise Usage(_("The passphrase file cannot be read: {file}."), file=self._file) from error

    def twice(self) -> str:
        """Ask for a new passphrase, and again, for nobody can recover it.

        Returns:
            The passphrase.

        Raises:
            Locked: When the two are not the same.
        """
        if not self.by_hand:
            return self.once()
        chosen = getpass.getpass(self._translate(_("Choose a passphrase, for example four words: ")))
        if getpass.getpass(self._translate(_("The same again: "))) != chosen:
            raise Locked(_("The two passphrases are not the same. Nothing was created."))
        return chosen


def open_club(where: str, key: Path | None, language: str | None, ask: Passphrases, say: Say) -> ClubAt:
    """Open a club, or create it where there is none yet.

    Args:
        where: The book's file, a folder for it, or the address of a database.
        key: The key file; beside the book when None.
        language: The language of the room; when None, the club's own, or French for a new club.
        ask: Asks for the passphrase.
        say: Tells the person something.

    Returns:
        The club.

    Raises:
        Locked: When the passphrase is wrong.
        Usage: When a database is named without the key file.
        BookError: When the book cannot be used.
    """
    book = _address(where)
    file = book_file(book)
    lock = key_file(where, key)
    if lock.exists() or (file is not None and file.exists()):
        return _open(book, _unlock(lock, ask, say), language)
    say(_("A new club will be created, with its key in {file}"), file=lock)
    name = file.parent.name if file is not None else ""
    return _create(book, lock, ask, ClubSettings(name=name or "Passerelle", language=language or "fr"))


def key_file(where: str, key: Path | None) -> Path:
    """Say where the key file of a club is.

    Args:
        where: The book's file, a folder for it, or the address of a database.
        key: The key file that was named; beside the book when None.

    Returns:
        The file; it may be missing.

    Raises:
        Usage: When a database is named without the key file.
    """
    file = book_file(_address(where))
    if key is None and file is None:
        raise Usage(_("A club in a database needs its key file: add --key FILE."))
    return key or key_path(file or Path())


def _address(where: str) -> str:
    return where if "://" in where else str(_file(Path(where)))


def _file(where: Path) -> Path:
    return (where / BOOK if where.is_dir() or not where.suffix else where).expanduser().absolute()


def _open(book: str, key: bytes, language: str | None) -> ClubAt:
    with Book.open(book, key) as opened:
        settings = opened.settings()
        if language and language != settings.language:
            opened.set_settings(settings.model_copy(update={"language": language}))
        people = len(opened.desk().seats())
        return ClubAt(book, key, language or settings.language, people, settings.name)


def _unlock(file: Path, ask: Passphrases, say: Say) -> bytes:
    for _again in range(TRIES - 1 if ask.by_hand else 0):
        try:
            return open_key_file(file, ask.once())
        except WrongPassphrase:
            say(_("This passphrase does not open the club. Try again."))
    try:
        return open_key_file(file, ask.once())
    except WrongPassphrase as error:
        raise Locked(_("This passphrase does not open the club. It cannot be recovered.")) from error


def _create(book: str, lock: Path, ask: Passphrases, settings: ClubSettings) -> ClubAt:
    passphrase = ask.twice()
    lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = create_key_file(lock, passphrase)
    with Book.create(book, key) as created:
        sessions = tuple(SessionDate(slug=slug) for slug in load().sessions)
        created.set_settings(settings.model_copy(update={"sessions": sessions}))
    return ClubAt(book, key, settings.language, name=settings.name)
