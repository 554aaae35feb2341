"""Files written whole or not at all: a reader, or a power cut, never meets half a file."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Write a text file in one step.

    Args:
        path: The file to make or replace; its folder exists.
        text: What to write, in UTF-8, with newlines as they are.

    Raises:
        OSError: The folder cannot be written, or the disk is full; the old file is then untouched.
    """
    write_all(path.parent, {path.name: text})


def write_all(folder: Path, texts: Mapping[str, str]) -> list[Path]:
    """Write several text files: all are on the disk under other names before the first takes its place.

    Args:
        folder: Where to write; made when missing.
        texts: File name -> what to write, in UTF-8, with newlines as they are.

    Returns:
        The files.

    Raises:
        OSError: The folder cannot be written, or the disk is full; no file was changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".writing-") as hidden:
        for name, text in texts.items():
            _write(Path(hidden) / name, text)
        return [(Path(hidden) / name).replace(folder / name) for name in texts]


def _write(path: Path, text: str) -> None:
    with path.open("x", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
