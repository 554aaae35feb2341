"""Files written whole or not at all: a reader, or a power cut, never meets half a file."""

import errno
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from exports.interrupts import unbroken


def write_whole(path: Path, data: str | bytes) -> None:
    """Write a file in one step.

    Args:
        path: The file to make or replace; its folder exists.
        data: What to write; a text in UTF-8, with newlines as they are.

    Raises:
        OSError: The folder cannot be written, or the disk is full; the old file is then untouched.
    """
    write_all(path.parent, {path.name: data})


def write_all(folder: Path, files: Mapping[str, str | bytes]) -> list[Path]:
    """Write several files: all are on the disk under other names before the first takes its place.

    Args:
        folder: Where to write; made when missing.
        files: File name -> what to write; a text in UTF-8, with newlines as they are.

    Returns:
        The files.

    Raises:
        OSError: The folder cannot be written, or the disk is full; no file was changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".writing-") as hidden:
        for name, data in files.items():
            _write(Path(hidden) / name, data.encode("utf-8") if isinstance(data, str) else data)
        _refuse_folders(folder / name for name in files)
        with unbroken():  # what is ready takes its place in a moment: all of it
            return [(Path(hidden) / name).replace(folder / name) for name in files]


def _refuse_folders(targets: Iterable[Path]) -> None:
    """Find what cannot be replaced before the first file is."""
    for target in targets:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
