"""What may pass between a phone and its kernel: two kinds of message in, two out, for one widget.

The kernel's WebSocket would otherwise let a visitor list every widget, set a disabled button's state or ask
for shutdown. Nothing of a message is passed on as it came: a new one is written from the few known fields.
"""

from __future__ import annotations

import json
import secrets
import time
import uuid
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_BYTES = 64 * 1024
MOST_REFUSALS = 20
PER_SECOND = 60.0
BURST = 200.0

_PARTS = 4  # header, parent header, metadata, content; then the buffers
_WORD = 8
_METHODS = ("request_state", "custom")
_OUTGOING = ("comm_msg", "comm_close")


class BadFrame(ValueError):  # noqa: N818 - it says what happened
    """Bytes that are no message of the kernel protocol."""


def read_frame(frame: bytes) -> tuple[str, list[bytes]]:
    """Take a message of ``v1.kernel.websocket.jupyter.org`` apart.

    Args:
        frame: A little-endian table of offsets, the channel's name, the parts.

    Returns:
        The channel and the parts.

    Raises:
        BadFrame: When the table does not fit the bytes.
    """
    count = int.from_bytes(frame[:_WORD], "little")
    if not _PARTS + 2 <= count <= len(frame) // _WORD - 1:
        raise BadFrame("the table of offsets")
    table = [int.from_bytes(frame[_WORD * (at + 1) : _WORD * (at + 2)], "little") for at in range(count)]
    if table[0] != _WORD * (count + 1) or table != sorted(table) or table[-1] != len(frame):
        raise BadFrame("the offsets")
    parts = [frame[start:end] for start, end in pairwise(table)]
    try:
        return parts[0].decode("ascii"), parts[1:]
    except UnicodeDecodeError as error:
        raise BadFrame("the channel") from error


class Pace:
    """A bucket that fills with time and empties with each message.

    Args:
        clock: Seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Start full."""
        self._clock = clock
        self._left = BURST
        self._at = clock()

    def allows(self) -> bool:
        """Take one message's worth.

        Returns:
            Whether there was enough.
        """
        now = self._clock()
        self._left = min(BURST, self._left + (now - self._at) * PER_SECOND)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Gate:
    """The gate of one WebSocket.

    Args:
        screen: The id of the page's one widget.
        clock: Seconds that never go back.
    """

    def __init__(self, screen: str, clock: Callable[[], float] = time.monotonic) -> None:
        """Start with nothing refused."""
        self.refusals = 0
        self._screen = screen
        self._session = uuid.uuid4().hex
        self._pace = Pace(clock)
        self._asked: int | None = None
        self.unseated = False
        """Whether the kernel has just said that nobody sits there any more."""

    def unseat(self) -> bytes:
        """Ask a kernel that another page had to forget who sat there; until it answers, nothing of it passes.

        Returns:
            The message for the kernel.
        """
        self._asked = secrets.randbelow(1 << 31)
        content = {"n": self._asked, "do": "leave"}
        return self._written(
            "comm_msg", {"comm_id": self._screen, "data": {"method": "custom", "content": content}}, []
        )

    def _holds_back(self, content: dict[str, Any]) -> bool:
        """Say whether a message is still about whoever sat there before, or is the kernel's answer to that."""
        if self._asked is None:
            return False
        reply = content.get("data", {}).get("content")
        if isinstance(reply, dict) and reply.get("re") == self._asked:
            self._asked, self.unseated = None, True
        return True

    @property
    def exhausted(self) -> bool:
        """Whether so much was refused that the connection should end."""
        return self.refusals >= MOST_REFUSALS

    def incoming(self, frame: str | bytes) -> bytes | None:
        """Check a message from the phone.

        Args:
            frame: What came.

        Returns:
            The message for the kernel, or None when it is refused.
        """
        if self._pace.allows() and isinstance(frame, bytes) and len(frame) <= MOST_BYTES:
            try:
                return self._message(*read_frame(frame))
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
                # Whatever is not exactly one of the two messages; what it was does not matter.
                pass
        self.refusals += 1
        return None

    def _message(self, channel: str, parts: list[bytes]) -> bytes:
        header, content = json.loads(parts[0]), json.loads(parts[3])
        data = content["data"]
        known = channel == "shell" and header["msg_type"] == "comm_msg" and len(parts) == _PARTS
        if not known or content["comm_id"] != self._screen or data["method"] not in _METHODS:
            raise BadFrame("not for a phone")
        kept = {key: data[key] for key in ("method", "content") if key in data}
        return self._written("comm_msg", {"comm_id": self._screen, "data": kept}, [])

    def outgoing(self, frame: bytes) -> bytes | None:
        """Check a message from the kernel: the phone gets its widget's messages and nothing else.

        Args:
            frame: What the kernel sent.

        Returns:
            The message for the phone, without the names of this computer's account and sessions, or None.
        """
        channel, parts = read_frame(frame)
        kind = json.loads(parts[0])["msg_type"] if channel == "iopub" else ""
        if kind not in _OUTGOING:
            return None
        content = json.loads(parts[3])
        if content.get("comm_id") != self._screen or self._holds_back(content):
            return None
        bare = [b'{"msg_type":"%s"}' % kind.encode(), b"{}", b"{}", parts[3], *parts[_PARTS:]]
        return bytes(serialize_msg_to_ws_v1(bare, "iopub"))

    def _written(self, kind: str, content: dict[str, Any], buffers: list[bytes]) -> bytes:
        header = {
            "msg_id": uuid.uuid4().hex,
            "msg_type": kind,
            "session": self._session,
            "username": "",
            "date": datetime.now(tz=UTC).isoformat(),
            "version": "5.4",
        }
        texts = [json.dumps(one).encode() for one in (header, {}, {}, content)]
        return bytes(serialize_msg_to_ws_v1([*texts, *buffers], "shell"))
