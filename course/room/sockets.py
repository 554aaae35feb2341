"""The WebSocket between a page and its kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import HTTPError
from tornado.websocket import WebSocketHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from course.room.gate import Gate
from course.room.guard import Guard, same_origin

if TYPE_CHECKING:
    from collections.abc import Awaitable

PROTOCOL = "v1.kernel.websocket.jupyter.org"
PING, PONG = "?", "!"
"""A phone cannot see WebSocket pings: it asks by itself whether the connection still carries."""

POLICY_VIOLATION = 1008
PING_S = PONG_S = 10
"""A phone that is gone without a word is noticed after at most twice as long, and a few seconds."""


class RoomSocket(Guard, VoilaKernelWebsocketHandler):  # type: ignore[misc]
    """Lets the page's own origin in, and through the gate only what a lean page may say."""

    ping_interval: float = PING_S
    ping_timeout = PONG_S

    async def get(self, kernel_id: str) -> None:
        """Open the connection.

        Args:
            kernel_id: What the page calls its kernel: a secret that only the page holds.

        Raises:
            HTTPError: 404 without such a kernel, 403 for a foreign origin.
        """
        kernel = self.kernel_manager.lives.called(kernel_id)
        screen = self.kernel_manager.screen_of(kernel)
        if kernel not in self.kernel_manager or (
            screen is None and self.settings["door"].role == "participants"
        ):
            raise HTTPError(404, "no such kernel")
        if self.request.headers.get("Upgrade", "").lower() != "websocket":
            # The page asks plainly whether its kernel is still there: the browser must not note that as a mistake.
            self.set_status(204)
            return
        if not same_origin(self.request):
            raise HTTPError(403, "foreign Origin")
        self.gate = Gate(screen) if screen else None
        await super().get(kernel_id=kernel)  # type: ignore[misc]

    def check_origin(self, origin: str | None = None) -> bool:  # noqa: ARG002 - tornado's
        """Check again what `get` checked; tornado asks too."""
        return same_origin(self.request)

    async def open(self, kernel_id: str) -> None:
        """Start passing messages.

        Args:
            kernel_id: The kernel.
        """
        self.set_nodelay(True)
        self.kernel_manager.sockets.setdefault(kernel_id, set()).add(self)
        self.ping_interval = 0  # tornado has begun to ping; Jupyter would too, and in other units
        await super().open(kernel_id)
        if self.ws_connection is None:
            return  # its kernel went to the phone's new page while this one was still connecting
        if self.gate is not None and self.kernel_manager.lives.used(kernel_id):
            super().on_message(self.gate.unseat())

    def on_message(self, message: str | bytes) -> None:
        """Pass a message from the page.

        Args:
            message: What came.
        """
        if message == PING:
            WebSocketHandler.write_message(self, PONG)
            return
        if self.gate is None:
            super().on_message(message)
            return
        if self.gate.exhausted:
            return  # what was on its way when the connection was cut off
        kept = self.gate.incoming(message)
        if kept is not None:
            super().on_message(kept)
        elif self.gate.exhausted:
            self.log.error(
                "A page sent %d messages that no page of ours sends; it was cut off.", self.gate.refusals
            )
            self.close(POLICY_VIOLATION, "policy")

    def write_message(self, message: object, binary: bool = False) -> Awaitable[None] | None:
        """Pass a message to the page.

        Args:
            message: What the kernel sent.
            binary: Whether it is bytes.

        Returns:
            Tornado's future, or None when nothing was sent.
        """
        kept: object = message
        if self.gate is not None:
            kept, binary = self.gate.outgoing(message) if isinstance(message, bytes) else None, True
            if self.gate.unseated:
                self.kernel_manager.lives.used(self.kernel_id, cleared=True)
        sent: Awaitable[None] | None = None if kept is None else super().write_message(kept, binary)
        return sent

    def on_close(self) -> None:
        """Forget the page."""
        self.kernel_manager.sockets.get(self.kernel_id, set()).discard(self)
        if self.connection is not None:
            super().on_close()

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        """Speak the one protocol that the gate reads.

        Args:
            subprotocols: What the page offers.

        Returns:
            The protocol.
        """
        return PROTOCOL if PROTOCOL in subprotocols else None
