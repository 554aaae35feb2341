"""Passphrases of the tutors' own: each opens a file of its own that wraps the club's key.

Removing a tutor removes that file and no more: the club's key stays the same. Whoever kept a copy of the file, and
of the book, still opens that copy with the old passphrase. To shut a person out for good, make a new club and let
each participant bring in the portfolio.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from course.book.errors import KeyExists, KeyMissing, NotATutorName
from course.book.key_files import destroy_file, key_files, tutor_of
from course.book.keys import keep_wrapped, open_key_file

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"[\w-]{1,40}")


def add_tutor(key_file: Path, passphrase: str, tutor: str, tutor_passphrase: str) -> Path:
    """Let a tutor open the club by a passphrase of the tutor's own.

    Args:
        key_file: The club's key file.
        passphrase: One that opens it already.
        tutor: The tutor's name: letters, digits and hyphens.
        tutor_passphrase: What the tutor remembers.

    Returns:
        The file that was made beside the club's key.

    Raises:
        NotATutorName: The name cannot be part of a file's name.
        KeyExists: There is already a tutor of this name.
        EmptyPassphrase: The tutor's passphrase is empty or blank.
        WrongPassphrase: The first passphrase opens nothing here.
        KeyMissing: There is no key to share.
        NotAKey: The key file is damaged or something else.
        BookReadOnly: The folder cannot be written.
        TooBusy: The computer has no time for it just now.
    """
    file = _file(key_file, tutor)
    if file.exists():
        raise KeyExists(file, "a tutor of that name")
    keep_wrapped(file, open_key_file(key_file, passphrase), tutor_passphrase)
    return file


def tutors(key_file: Path) -> list[str]:
    """List the tutors who have a passphrase of their own.

    Args:
        key_file: The club's key file.

    Returns:
        Their names.
    """
    return [name for file in key_files(key_file) if (name := tutor_of(key_file, file))]


def remove_tutor(key_file: Path, tutor: str) -> None:
    """Take a tutor's passphrase away; the club's key stays the same (see above).

    Args:
        key_file: The club's key file.
        tutor: The tutor's name.

    Raises:
        NotATutorName: The name cannot be part of a file's name.
        KeyMissing: There is no tutor of this name.
    """
    file = _file(key_file, tutor)
    if not file.exists():
        raise KeyMissing(file, "no such tutor")
    destroy_file(file)


def _file(key_file: Path, tutor: str) -> Path:
    name = tutor.strip().casefold()
    if not _NAME.fullmatch(name):
        raise NotATutorName(key_file, "another name")
    return key_file.with_name(f"{key_file.stem}.{name}.tutor.key")
