"""Files written whole or not at all: a reader, or a power cut, never meets half a file."""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from exports.errors import HandoutError, _
from exports.interrupts import unbroken

IN_USE = _("“{file}” cannot be replaced. Close it in the other program, then try again. No file was changed.")


class InUseError(HandoutError, PermissionError):
    """A file that another program holds open; nothing was changed."""


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
        InUseError: Another program holds one of the files open, on systems where that keeps it from being replaced; all
            files are as they were.
        OSError: The folder cannot be written, or the disk is full; no file was changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".writing-") as hidden:
        for name, data in files.items():
            _write(Path(hidden) / name, data.encode("utf-8") if isinstance(data, str) else data)
        _refuse_folders(folder / name for name in files)
        with unbroken():  # what is ready takes its place in a moment: all of it
            return _take_places(Path(hidden), folder, list(files))


def _take_places(hidden: Path, folder: Path, names: Sequence[str]) -> list[Path]:
    """Put each file in its place; when one cannot, put back those that it came after."""
    (before := hidden / "before").mkdir()
    replaced: list[Path] = []
    try:
        for name in names:
            target = folder / name
            if target.exists():
                _keep(target, before / name)
            (hidden / name).replace(target)
            replaced.append(target)
    except OSError as error:
        _put_back(replaced, before)
        if isinstance(error, PermissionError):
            raise InUseError(IN_USE, file=name) from error
        raise
    return replaced


def _keep(target: Path, under: Path) -> None:
    """Give a file a second name; on a disk that knows no second names, copy it."""
    try:
        os.link(target, under)
    except OSError:
        shutil.copy2(target, under)


def _put_back(replaced: Iterable[Path], before: Path) -> None:
    for target in replaced:
        old = before / target.name
        if old.exists():
            old.replace(target)
        else:
            target.unlink()


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
