"""The process that makes documents: an order comes in, files go out. Run as `python -m exports.making.worker`.

Only as many work at once as the computer has processors; the others wait before they have loaded anything.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISDIR
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from exports.making.file import File
    from exports.making.order import Piece

PRIVATE = 0o700
OTHERS = 0o077
NOT_OURS = (
    "No document can be made: {folder} is not a folder of yours alone. Delete it, or choose another folder for "
    "temporary files (TMPDIR)."
)


def main() -> None:
    """Make what the order says; it comes by stdin, and everything that is told goes by stdout."""
    sys.excepthook = _tell_no_words
    # What a library may print must not stand among the answers.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    parent = os.getppid()
    with _turn():
        if os.getppid() != parent:  # whoever asked went away while this process waited
            return
        import pickle  # noqa: PLC0415 - nothing is loaded before it is this process's turn

        pieces, bundle = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by our own process, see `order`
        _work(pieces, bundle, out, parent)


def _work(pieces: tuple[Piece, ...], bundle: str, out: BinaryIO, parent: int) -> None:
    files: list[File] = []
    for done, piece in enumerate(pieces):
        _tell(out, {"done": done, "of": len(pieces), "title": piece.title})
        files.append(piece.recipe())
        if files[-1].flaw or os.getppid() != parent:
            break
    made = files[-1] if len(pieces) == 1 or files[-1].flaw else _bundled(files, bundle)
    told = {"name": made.name, "replaced": made.replaced, "left_out": made.left_out, "flaw": made.flaw}
    _tell(out, told | {"size": len(made.data)})
    out.write(made.data)
    out.flush()


def _tell(out: BinaryIO, told: dict[str, object]) -> None:
    out.write(json.dumps(told).encode() + b"\n")
    out.flush()


def _bundled(files: list[File], name: str) -> File:
    from io import BytesIO  # noqa: PLC0415 - as above
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo  # noqa: PLC0415

    from exports.making.file import File  # noqa: PLC0415

    whole = BytesIO()
    with ZipFile(whole, "w") as archive:
        for one in files:
            # With no time of its own: an archive tells no more than what is in it.
            archive.writestr(ZipInfo(one.name), one.data, ZIP_DEFLATED)
    replaced = dict.fromkeys(letter for one in files for letter in one.replaced)
    left_out = dict.fromkeys(text for one in files for text in one.left_out)
    return File(name, whole.getvalue(), tuple(replaced), tuple(left_out))


@contextmanager
def _turn() -> Iterator[None]:
    """Wait for a processor; a process that ends gives its place back, however it ends."""
    try:
        import fcntl  # noqa: PLC0415
    except ImportError:  # Windows: whoever comes is served
        yield
        return
    folder = _queue()
    places = [_opened(folder / str(number)) for number in range(os.cpu_count() or 1)]
    for place in places:
        with suppress(BlockingIOError):
            fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
    else:  # no place is free: queue for one of them
        fcntl.flock(places[os.getpid() % len(places)], fcntl.LOCK_EX)
    yield  # the place is held until this process ends


def _queue() -> Path:
    """Give the folder where places are kept; one that others can write to could hold this process up for ever."""
    folder = Path(tempfile.gettempdir()) / f"passerelle-making-{os.getuid()}"
    folder.mkdir(mode=PRIVATE, exist_ok=True)
    found = folder.lstat()
    if not S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & OTHERS:
        raise SystemExit(NOT_OURS.format(folder=folder))
    return folder


def _opened(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)


def _tell_no_words(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say where it broke, and not what stood there: a message may hold what a person wrote."""
    del error
    places = "".join(f"  {one.filename}:{one.lineno} {one.name}\n" for one in traceback.extract_tb(trace))
    sys.stderr.write(f"A document could not be made: {kind.__name__}\n{places}")


if __name__ == "__main__":
    main()
