"""The key files of a club: where they are, whose they are, and their end."""

from __future__ import annotations

import os
import re
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def key_path(book: Path) -> Path:
    """Say where the key of a book is kept.

    Args:
        book: The book's file, for example `club.passerelle`.

    Returns:
        The file beside it, `club.key`.
    """
    return book.with_suffix(".key")


def key_files(path: Path) -> list[Path]:
    """List the files that wrap a club's key.

    Args:
        path: The club's key file, which may be missing.

    Returns:
        That file when it is there, then the tutors', by name.
    """
    beside = sorted(path.parent.glob("*.tutor.key")) if path.parent.is_dir() else []
    return [*([path] if path.exists() else []), *(one for one in beside if tutor_of(path, one))]


def tutor_of(path: Path, file: Path) -> str | None:
    """Say whose key a file is.

    Args:
        path: The club's key file.
        file: A file beside it.

    Returns:
        The tutor's name, or None when the file is no tutor's of this club.
    """
    found = re.fullmatch(rf"{re.escape(path.stem)}\.([\w-]{{1,40}})\.tutor\.key", file.name)
    return found[1] if found else None


def destroy(book: Path) -> None:
    """End a club: overwrite and remove its key, then remove the book.

    Without its key a book is noise, so the key goes first, with the tutors' files that wrap it: what comes
    after may be interrupted.

    Args:
        book: The book's file; its keys are beside it. Missing files are fine.
    """
    for file in key_files(key_path(book)):
        destroy_file(file)
    for tail in ("", "-wal", "-shm"):
        book.with_name(book.name + tail).unlink(missing_ok=True)


def destroy_file(path: Path) -> None:
    """Overwrite and remove a key file.

    Args:
        path: The file.
    """
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
