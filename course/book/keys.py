"""The key of a club: 32 random bytes, wrapped in an age file by a passphrase."""

from __future__ import annotations

import os
import secrets
import time
import unicodedata
from typing import TYPE_CHECKING

import pyrage

from course.book.errors import (
    BookReadOnly,
    EmptyPassphrase,
    KeyExists,
    KeyMissing,
    NotAKey,
    TooBusy,
    WrongPassphrase,
)

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32
_AGE = b"age-encryption.org/v1\n"
_TOO_EXPENSIVE = "Excessive work parameter"
PAUSES_S = (0.1, 0.3, 0.6, 1.0, 2.0, 3.0)
"""Pauses between tries when the computer seems too slow for its own key."""


def key_path(book: Path) -> Path:
    """Say where the key of a book is kept.

    Args:
        book: The book's file, for example `club.passerelle`.

    Returns:
        The file beside it, `club.key`.
    """
    return book.with_suffix(".key")


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
    if not passphrase.strip():
        raise EmptyPassphrase(path, "an empty passphrase")
    key = new_key()
    wrapped = pyrage.passphrase.encrypt(key, _same_on_every_keyboard(passphrase))
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
    return key


def open_key_file(path: Path, passphrase: str) -> bytes:
    """Read the key of a club.

    Args:
        path: The key file.
        passphrase: What was chosen when the club was created.

    Returns:
        The key, for `Book.open`.

    Raises:
        KeyMissing: There is no such file.
        NotAKey: The file is damaged or something else.
        WrongPassphrase: The passphrase does not open it.
        BookReadOnly: The file cannot be read.
        TooBusy: The computer has no time for it just now.
    """
    wrapped = _read(path)
    if not wrapped.startswith(_AGE):
        raise NotAKey(path, f"a file of {len(wrapped)} bytes of another kind")
    key = _unwrapped(path, wrapped, _same_on_every_keyboard(passphrase))
    if len(key) != KEY_BYTES:
        raise NotAKey(path, f"{len(key)} bytes in place of {KEY_BYTES}")
    return bytes(key)


def destroy(book: Path) -> None:
    """End a club: overwrite and remove its key, then remove the book.

    Without its key a book is noise, so the key goes first: what comes after may be
    interrupted.

    Args:
        book: The book's file; its key is beside it. Missing files are fine.
    """
    key = key_path(book)
    if key.exists():
        _overwrite(key)
        key.unlink()
    for tail in ("", "-wal", "-shm"):
        book.with_name(book.name + tail).unlink(missing_ok=True)


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


def _overwrite(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(size))
        file.flush()
        os.fsync(file.fileno())


def _unwrapped(path: Path, wrapped: bytes, passphrase: str) -> bytes:
    """Open the age file, again when the computer was measured in a moment of other work.

    age measures how fast the computer is before each opening, and refuses what it would take too long for: a
    busy moment makes a good key look too expensive.
    """
    for pause in PAUSES_S:
        try:
            return bytes(pyrage.passphrase.decrypt(wrapped, passphrase))
        except pyrage.DecryptError as error:
            if not str(error).startswith(_TOO_EXPENSIVE):
                raise _unopened(path, error) from error
            time.sleep(pause)
    raise TooBusy(path, "a computer that is busy with other work")


def _unopened(path: Path, error: Exception) -> NotAKey | WrongPassphrase:
    """Tell a mistyped passphrase from a damaged file; pyrage says which only in words."""
    if str(error) == "Decryption failed":
        return WrongPassphrase(path, "a passphrase that does not fit")
    return NotAKey(path, str(error))


def _same_on_every_keyboard(passphrase: str) -> str:
    """Give é one spelling: keyboards disagree on one letter or letter and accent."""
    return unicodedata.normalize("NFC", passphrase)
