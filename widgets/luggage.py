"""A portfolio's file on its way to a phone or from one, in parts that one message can carry."""

from __future__ import annotations

import binascii
import time
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from widgets.refusals import Declined

if TYPE_CHECKING:
    from collections.abc import Callable

Reply = dict[str, Any]

PART_BYTES = 30_000
"""40 KB in base64: below the 64 KB of a message, and sent within a beat of the connection on a slow network."""
PART_LETTERS = 40_000
MOST_BYTES = 2_000_000
"""What a kernel holds of a file; a full portfolio of ordinary answers is a tenth of it."""
MOST_PARTS = -(-MOST_BYTES // PART_BYTES)
BURST = 6.0
EVERY_S = 10.0


class Turns:
    """How often a phone may pack or open a file: a locked one costs this computer a second.

    Args:
        clock: Seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Start with a few in hand."""
        self._clock = clock
        self._left, self._at = BURST, clock()

    def take(self) -> None:
        """Take a turn.

        Raises:
            Declined: `wait`, when there were too many in a short time.
        """
        now = self._clock()
        self._left = min(BURST, self._left + (now - self._at) / EVERY_S)
        self._at = now
        if self._left < 1:
            raise Declined("wait")
        self._left -= 1


class Outgoing:
    """A file that the phone fetches part by part; a part may be asked for again.

    Args:
        raw: The file.
        name: What the phone calls it.
    """

    def __init__(self, raw: bytes = b"", name: str = "") -> None:
        """Hold the file."""
        self._raw, self._name = raw, name

    def part(self, number: int) -> Reply:
        """Give one part.

        Args:
            number: Which one, from 0.

        Returns:
            The file's name and size, how many parts there are, and this one in base64.

        Raises:
            Declined: `not_whole`, when there is no such part.
        """
        of = -(-len(self._raw) // PART_BYTES)
        if not 0 <= number < of:
            raise Declined("not_whole")
        piece = self._raw[number * PART_BYTES : (number + 1) * PART_BYTES]
        return {
            "file": self._name,
            "size": len(self._raw),
            "part": number,
            "of": of,
            "data": b64encode(piece).decode(),
        }


class Incoming:
    """A file that the phone sends part by part, in order; a part may come again."""

    def __init__(self) -> None:
        """Wait for a first part."""
        self.answer: Reply | None = None
        """What became of the file; it is given again when its last part comes again."""
        self._file, self._of = "", 0
        self._parts: list[bytes] = []

    @property
    def raw(self) -> bytes | None:
        """The file, once it is whole."""
        return b"".join(self._parts) if self._parts and len(self._parts) == self._of else None

    def receive(self, file: str, part: int, of: int, data: str) -> None:
        """Take one part; what does not fit empties the hands, so that the phone begins again.

        Args:
            file: The phone's id of this sending; another one starts anew.
            part: Which part it is, from 0.
            of: How many there are.
            data: The part in base64.

        Raises:
            Declined: `too_big`, or `not_whole` for a part that is out of order or no base64.
        """
        if file != self._file:
            self.forget()
            self._file, self._of = file, of
        try:
            self._take(part, of, data)
        except Declined:
            self.forget()
            raise

    def forget(self) -> None:
        """Let go of what came."""
        self.answer, self._file, self._of, self._parts = None, "", 0, []

    def _take(self, part: int, of: int, data: str) -> None:
        if of > MOST_PARTS:
            raise Declined("too_big")
        piece = _decoded(data)
        if of == self._of and part < len(self._parts) and self._parts[part] == piece:
            return
        if of != self._of or part != len(self._parts) or part >= of or not piece:
            raise Declined("not_whole")
        if sum(map(len, self._parts)) + len(piece) > MOST_BYTES:
            raise Declined("too_big")
        self._parts.append(piece)


def _decoded(data: str) -> bytes:
    try:
        return b64decode(data, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Declined("not_whole") from error
