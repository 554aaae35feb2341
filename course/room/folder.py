"""A private folder for one run: sockets, connection files, the demo's book. It disappears with the run."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator

PREFIX = "passerelle-"
LOCK = "lock"
LONGEST_SOCKET = 103
"""The longest path of a socket that every Unix takes, in bytes."""


@contextmanager
def private_folder() -> Iterator[Path]:
    """Make a folder that only this account can enter, and destroy it at the end.

    What runs that were killed left behind is swept first: a run holds a lock on its folder while it lives.

    Yields:
        The folder.
    """
    root = _root()
    sweep(root)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=root))
    try:
        # Locked before it has its name: a folder with an unlocked lock is one to sweep.
        unnamed = folder / f"{LOCK}.new"
        with unnamed.open("w") as lock:
            _hold(lock)
            if sys.platform != "win32":
                unnamed.rename(folder / LOCK)
            yield folder
    finally:
        destroy(folder)


def destroy(folder: Path) -> None:
    """Remove a private folder; what is in use by somebody else stays.

    Args:
        folder: The folder; none there is fine.
    """
    shutil.rmtree(folder, ignore_errors=True)


def sweep(root: Path) -> None:
    """Remove the folders of runs that are over.

    Args:
        root: Where private folders are made.
    """
    if sys.platform == "win32":
        return
    for folder in root.glob(f"{PREFIX}*"):
        lock = folder / LOCK
        if not lock.is_file() or lock.stat().st_uid != os.getuid():
            continue
        with lock.open("w") as file:
            if _hold(file):
                destroy(folder)


def room_for_sockets(folder: Path) -> bool:
    """Say whether kernels can use local sockets in a folder.

    Args:
        folder: Where the connection files are.

    Returns:
        True where the platform has such sockets and their paths fit.
    """
    longest = folder / f"kernel-{'0' * 36}-ipc-99"
    return sys.platform != "win32" and len(os.fsencode(longest)) <= LONGEST_SOCKET


def _hold(lock: IO[str]) -> bool:
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _root() -> Path:
    """Choose the shortest private place: paths of sockets are limited to about a hundred bytes."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and os.access(runtime, os.W_OK | os.X_OK):
        return Path(runtime)
    short = Path("/tmp")  # noqa: S108 - the folder made in it is private
    return short if sys.platform != "win32" and os.access(short, os.W_OK) else Path(tempfile.gettempdir())
