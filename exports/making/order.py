"""Documents made in a process of their own, which ends with the last one.

What makes documents takes 30 MB (the compiler and its fonts) that a process never gives back, and a phone's kernel has
no more itself; and a process can be stopped, or break, without anybody losing a screen. It is given what is to be told
and nothing else: neither a book nor a key.
"""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, Any

from exports.making.file import File

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import IO

ROOT = Path(__file__).parents[2]
PATIENCE_S = 180.0
"""The longest that one document may take, with the time for which others go before."""
OWN_VARIABLES = "PASSERELLE_"
NOT_MADE = File(flaw="not_made")


@dataclass(frozen=True)
class Piece:
    """One document of an order.

    Attributes:
        title: What is said while it is being made.
        recipe: Makes it; it travels to the other process, so it is a function of a module, or a `partial` of one.
    """

    title: str
    recipe: Callable[[], File]


class Order:
    """Documents to be made.

    Args:
        pieces: The documents, at least one.
        bundle: The name of the archive, where there are several.
    """

    def __init__(self, pieces: Iterable[Piece], bundle: str = "") -> None:
        """Hold what is to be made."""
        self.pieces = tuple(pieces)
        self._bundle = bundle
        self._stopped = False
        self._process: subprocess.Popen[bytes] | None = None

    def make(self, progress: Callable[[int, int, str], None]) -> File:
        """Make them; this waits until they are there.

        Args:
            progress: Told before each document: how many are done, how many there are, its title.

        Returns:
            The document, or all of them in an archive; or why there is none.
        """
        given = pickle.dumps((self.pieces, self._bundle))
        try:
            with subprocess.Popen(
                [sys.executable, "-m", "exports.making.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={name: value for name, value in os.environ.items() if not name.startswith(OWN_VARIABLES)},
                cwd=ROOT,
            ) as process:
                return self._made(process, given, progress)
        except OSError:  # it did not start, or it ended before it had read everything
            return NOT_MADE

    def stop(self) -> None:
        """Stop the making, from any thread."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()

    def _made(
        self, process: subprocess.Popen[bytes], given: bytes, progress: Callable[[int, int, str], None]
    ) -> File:
        self._process = process
        if self._stopped:
            process.kill()
        try:
            return _watched(process, given, progress)
        finally:
            process.kill()


def _watched(
    process: subprocess.Popen[bytes], given: bytes, progress: Callable[[int, int, str], None]
) -> File:
    to, back = process.stdin, process.stdout
    if to is None or back is None:
        raise OSError("a process without pipes")
    timer = _patience(process)
    try:
        with to:
            to.write(given)
        for line in back:
            told = json.loads(line)
            timer.cancel()
            if "size" in told:
                return _received(told, back)
            timer = _patience(process)
            progress(told["done"], told["of"], told["title"])
    finally:
        timer.cancel()
    return NOT_MADE


def _patience(process: subprocess.Popen[bytes]) -> Timer:
    timer = Timer(PATIENCE_S, process.kill)
    timer.daemon = True
    timer.start()
    return timer


def _received(told: dict[str, Any], back: IO[bytes]) -> File:
    size = told.pop("size")
    data = back.read(size)
    if len(data) != size:
        return NOT_MADE
    return File(told["name"], data, tuple(told["replaced"]), tuple(told["left_out"]), told["flaw"])
