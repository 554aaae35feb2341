"""The key of a club: 32 random bytes, wrapped in an age file by a passphrase.

Beside `club.key` there may be files of tutors, `club.aube.tutor.key`: each wraps the same key by that tutor's
own passphrase; see `tutor_keys.py`.
"""

from __future__ import annotations

import os
import secrets
import time
import unicodedata
from typing import TYPE_CHECKING

import pyrage

from course.book.errors import (
    BookError,
    BookReadOnly,
    EmptyPassphrase,
    KeyExists,
    KeyMissing,
    NotAKey,
    TooBusy,
    WrongPassphrase,
)
from course.book.key_files import key_files

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32
AGE = b"age-encryption.org/v1\n"
"""How an age file begins."""
_TOO_EXPENSIVE = "Excessive work parameter"
PAUSES_S = (0.1, 0.3, 0.6, 1.0, 2.0, 3.0)
"""Pauses between tries when the computer seems too slow for its own key."""


def new_key() -> bytes:
    """Make a book's key.

    Returns:
        32 random bytes.
    """
    return secrets.token_bytes(KEY_BYTES)


def create_key_file(path: Path, passphrase: str) -> bytes:
    """Make a key and keep it in a new file that only the passphrase opens.

    Args:
        path: The key file to write; it must not exist.
        passphrase: What the facilitators remember.

    Returns:
        The key itself, for `Book.create`.

    Raises:
        EmptyPassphrase: The passphrase is empty or blank.
        KeyExists: There is already a file there.
        BookReadOnly: The folder cannot be written.
    """
    key = new_key()
    keep_wrapped(path, key, passphrase)
    return key


def keep_wrapped(path: Path, key: bytes, passphrase: str) -> None:
    """Keep a key in a new file that only a passphrase opens.

    Args:
        path: The file to write; it must not exist.
        key: The key.
        passphrase: What will open it.

    Raises:
        EmptyPassphrase: The passphrase is empty or blank.
        KeyExists: There is already a file there.
        BookReadOnly: The folder cannot be written.
    """
    if not passphrase.strip():
        raise EmptyPassphrase(path, "an empty passphrase")
    wrapped = pyrage.passphrase.encrypt(key, same_on_every_keyboard(passphrase))
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError as error:
        raise KeyExists(path, "a file of that name") from error
    except OSError as error:
        raise BookReadOnly(path.parent, error.strerror or "") from error
    with os.fdopen(handle, "wb") as file:
        file.write(wrapped)
        file.flush()
        os.fsync(file.fileno())
    settle(path.parent)


def open_key_file(path: Path, passphrase: str) -> bytes:
    """Read the key of a club, by its own passphrase or by a tutor's.

    Args:
        path: The key file; the tutors' files are beside it, and are tried after it.
        passphrase: What was chosen when the club was created, or by a tutor.

    Returns:
        The key, for `Book.open`.

    Raises:
        KeyMissing: There is no such file.
        NotAKey: A file is damaged or something else, and no other one opens.
        WrongPassphrase: The passphrase opens none.
        BookReadOnly: A file cannot be read.
        TooBusy: The computer has no time for it just now.
    """
    failures: list[BookError] = []
    for file in key_files(path) or [path]:
        try:
            return _opened(file, passphrase)
        except (NotAKey, WrongPassphrase) as error:
            failures.append(error)
    # A damaged file may be the very one that this passphrase opened.
    raise next((one for one in failures if isinstance(one, NotAKey)), failures[0])


def settle(folder: Path) -> None:
    """Have a new name in a folder survive a power cut.

    Args:
        folder: The folder; where the system cannot do this, nothing is done.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KeyMissing(path, "no such file") from error
    except OSError as error:
        raise BookReadOnly(path, error.strerror or "") from error


def _opened(path: Path, passphrase: str) -> bytes:
    wrapped = _read(path)
    if not wrapped.startswith(AGE):
        raise NotAKey(path, f"a file of {len(wrapped)} bytes of another kind")
    key = unwrap(path, wrapped, passphrase)
    if len(key) != KEY_BYTES:
        raise NotAKey(path, f"{len(key)} bytes in place of {KEY_BYTES}")
    return key


def unwrap(path: object, wrapped: bytes, passphrase: str) -> bytes:
    """Open an age file, again when the computer was measured in a moment of other work.

    age measures how fast the computer is before each opening, and refuses what it would take too long for: a
    busy moment makes a good key look too expensive.

    Args:
        path: Where it comes from, for the message.
        wrapped: The file.
        passphrase: What opens it.

    Returns:
        What is in it.

    Raises:
        NotAKey: The file is damaged.
        WrongPassphrase: The passphrase does not open it.
        TooBusy: The computer has no time for it just now.
    """
    passphrase = same_on_every_keyboard(passphrase)
    for pause in PAUSES_S:
        try:
            return bytes(pyrage.passphrase.decrypt(wrapped, passphrase))
        except pyrage.DecryptError as error:
            if not str(error).startswith(_TOO_EXPENSIVE):
                raise _unopened(path, error) from error
            time.sleep(pause)
    raise TooBusy(path, "a computer that is busy with other work")


def _unopened(path: object, error: Exception) -> NotAKey | WrongPassphrase:
    """Tell a mistyped passphrase from a damaged file; pyrage says which only in words."""
    if str(error) == "Decryption failed":
        return WrongPassphrase(path, "a passphrase that does not fit")
    return NotAKey(path, str(error))


def same_on_every_keyboard(passphrase: str) -> str:
    """Give é one spelling: keyboards disagree on one letter or letter and accent.

    Args:
        passphrase: As it was typed.

    Returns:
        The same passphrase whatever the keyboard.
    """
    return unicodedata.normalize("NFC", passphrase)
