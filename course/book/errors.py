"""What can go wrong with a book, each with a sentence for people."""

# ruff: noqa: N818 - these names say what happened, as a person would

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar


class BookError(Exception):
    """A book cannot be used as asked.

    Every subclass says what happened, what was expected and what to do; the place
    and what was found there come with the exception.

    Args:
        where: The file, folder or address concerned.
        found: What was met there, when the class alone does not say it.
    """

    what: ClassVar[str] = "The book cannot be used"
    expected: ClassVar[str] = "a club's book"
    todo: ClassVar[str] = "Check the address of the book."

    def __init__(self, where: object, found: str = "") -> None:
        """Keep the place and the finding, and compose the sentence."""
        self.where = str(where)
        self.found = found or "something else"
        super().__init__(
            f"{self.what}: {self.where}. Expected: {self.expected}. Found: {self.found}. {self.todo}"
        )


class BookMissing(BookError):
    """There is no book at that address."""

    what = "There is no book here"
    expected = "the file of a club's book"
    todo = "Check the name, or create the club first."


class BookExists(BookError):
    """A new book was asked for where one already is."""

    what = "There is already a book here"
    expected = "a free name for a new club"
    todo = "Open this club, or choose another name."


class NotABook(BookError):
    """The file is something other than a club's book."""

    what = "This is not a club's book"
    expected = "an encrypted book made by Passerelle"
    todo = "Choose the club's own file, or take it back from a copy."


class WrongKey(BookError):
    """The key does not open this book."""

    what = "This key does not open the book"
    expected = "the key that was made with this book"
    todo = "Put the club's own key file back beside the book; if the book was damaged, take a copy of it."


class NewerBook(BookError):
    """The book was last written by a newer Passerelle."""

    what = "This book comes from a newer version of Passerelle"
    expected = "a book of this version or older"
    todo = "Update Passerelle on this computer, then open the book again."


class BookReadOnly(BookError):
    """The book, its key or their folder cannot be written."""

    what = "Nothing can be written here"
    expected = "a folder and a book that this account may write"
    todo = "Move the book and its key to a folder of your own, or ask for the right to write."


class BookBusy(BookError):
    """Another program has held the book for too long."""

    what = "Another program is holding the book"
    expected = "the book to be free within ten seconds"
    todo = "Close what else has the book open (a copy, a backup program), then try again."


class SweepOwed(BookBusy):
    """What was erased is gone for everyone, but a reader kept its old pages from being overwritten."""

    what = "What was erased is gone for everyone, but old pages of it are still on the disk"
    expected = "nobody to read the book for ten seconds"
    todo = (
        "Nothing to do: the old pages are overwritten at the next erasure, or when the book is opened again."
    )


class DiskFull(BookError):
    """There is no room left on the disk: nothing was written."""

    what = "The disk is full, nothing was saved"
    expected = "some free space beside the book"
    todo = "Free some space, then try again: what was saved before is safe."


class BookUnreachable(BookError):
    """The database server does not answer."""

    what = "The database that keeps the book does not answer"
    expected = "a PostgreSQL server at this address"
    todo = "Check that the server runs and that its address and password are right."


class ForeignProcess(BookError):
    """A book opened in one process was used in another."""

    what = "This book was opened by another process"
    expected = "each process to open the book for itself"
    todo = "Open the book again after the fork."


class KeyMissing(BookError):
    """The key file is not beside the book."""

    what = "The key of the club is missing"
    expected = "the club's key file beside its book"
    todo = "Put the key file back. Without it nobody can open the book."


class KeyExists(BookError):
    """A key file is already there; overwriting it would lose a club."""

    what = "There is already a key here"
    expected = "no key file yet"
    todo = "Open the club with this key, or choose another name."


class NotAKey(BookError):
    """The key file is damaged or is something else."""

    what = "This is not a club's key file"
    expected = "a key file made by Passerelle"
    todo = "Take the key file back from a copy."


class TooBusy(BookError):
    """The computer has no time to open a key just now."""

    what = "This computer is too busy to open the club just now"
    expected = "a few seconds of its time"
    todo = "Close other programs, then try again. The key file is good: keep it."


class WrongPassphrase(BookError):
    """The passphrase does not open the key file."""

    what = "This passphrase does not open the club"
    expected = "the passphrase chosen when the club was created"
    todo = "Try again; mind capital letters and the keyboard's language. It cannot be recovered."


class EmptyPassphrase(BookError):
    """A club was to be created without a passphrase."""

    what = "A club needs a passphrase"
    expected = "a few words that the facilitators remember"
    todo = "Choose a passphrase, for example four words."


class NotATutorName(BookError):
    """A tutor's name cannot be part of a file's name."""

    what = "This name cannot be used for a tutor's key"
    expected = "letters, digits and hyphens, at most 40"
    todo = "Choose a short name without spaces or dots."


class Refusal(StrEnum):
    """Why a write was refused; the screens translate by these codes."""

    UNKNOWN_KIND = "unknown_kind"
    TOO_MANY = "too_many"
    NOT_YOURS = "not_yours"
    TOO_LONG = "too_long"
    INVALID = "invalid"
    NOT_SHAREABLE = "not_shareable"
    GONE = "gone"


class Refused(Exception):
    """A seat or the desk asked for something the book does not allow.

    Args:
        code: The stable reason, one of `Refusal`.
        message: A sentence for the log of a developer; it never repeats what a person wrote.
    """

    def __init__(self, code: Refusal, message: str) -> None:
        """Keep the code beside the sentence."""
        self.code = code
        self.message = message
        super().__init__(f"{code.value}: {message}")
