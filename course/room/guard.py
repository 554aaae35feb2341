"""What every answer of a door has in common: who is asked, safe headers, and errors in plain words."""

from __future__ import annotations

import ipaddress
import logging
from http.client import responses
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from jupyter_server.base.handlers import JupyterHandler
from tornado.web import HTTPError, RequestHandler
from tornado.websocket import WebSocketHandler

from course.room.network import is_loopback

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tornado.httputil import HTTPServerRequest

log = logging.getLogger(__name__)

HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
FULL = 503
_EVERYWHERE = "base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
LEAN_POLICY = _EVERYWHERE + (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "font-src 'self'; connect-src 'self' ws://{host}; form-action 'none'"
)
"""For phones and the wall: our own files, no script in the page. Safari needs the WebSocket's address."""

NOTEBOOK_POLICY = _EVERYWHERE + (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self' ws://{host}; worker-src 'self' blob:; form-action 'self'"
)
"""For the facilitator's notebooks: whatever a trainer's widget needs, except any other computer."""


def answers_to(host: str, names: tuple[str, ...], *, anywhere: bool) -> bool:
    """Say whether a request's Host is one of ours: no web page elsewhere can point a name at this door.

    Args:
        host: The ``Host`` header.
        names: The names given to this door.
        anywhere: Whether any address will do, as for phones; else only this computer's own.

    Returns:
        True when the door may answer.
    """
    name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return name == "localhost" or name in names or (anywhere and name.endswith(".local"))
    return anywhere or address.is_loopback


def same_origin(request: HTTPServerRequest) -> bool:
    """Say whether a request comes from a page of this very door.

    Args:
        request: The request.

    Returns:
        False when it names no origin, or another.
    """
    origin = urlsplit(request.headers.get("Origin", ""))
    return origin.scheme in {"http", "https"} and origin.netloc == request.headers.get("Host")


class Guard(RequestHandler):
    """Put before another handler class, it guards what that one does."""

    policy = LEAN_POLICY

    def set_default_headers(self) -> None:
        """Say little, allow little."""
        self.clear_header("Server")
        for name, value in HEADERS.items():
            self.set_header(name, value)
        if is_loopback(urlsplit(f"//{self.request.host}").hostname or ""):
            # Browsers heed it on such an address only, and complain about it on any other without HTTPS.
            self.set_header("Cross-Origin-Opener-Policy", "same-origin")
        self.set_header("Content-Security-Policy", self.policy.format(host=self.request.host))

    def prepare(self) -> Awaitable[None] | None:
        """Refuse a foreign Host, then let the guarded class prepare.

        Returns:
            What the guarded class returns.

        Raises:
            HTTPError: 403 when the Host is not ours, 404 for a path that climbs.
        """
        door = self.settings["door"]
        if not answers_to(self.request.host, door.names, anywhere=door.role == "participants"):
            raise HTTPError(403, "foreign Host")
        if ".." in unquote(self.request.path):
            raise HTTPError(404, "not a path of ours")
        if isinstance(self, JupyterHandler) and not isinstance(self, WebSocketHandler):
            # Nobody is sent to a login page: the link in the terminal is the key.
            return super().prepare(_redirect_to_login=False)  # type: ignore[call-arg]
        return super().prepare()

    def shed_token(self) -> bool:
        """Leave the token behind once it has become a cookie: an address may be projected, or bookmarked.

        Returns:
            Whether the answer is given: the same page without the token.
        """
        if not self.get_query_argument("token", ""):
            return False
        self.redirect(self.request.path)
        return True

    def check_xsrf_cookie(self) -> None:
        """Leave it to `same_origin`: pages hold no xsrf cookie."""

    def set_cors_headers(self) -> None:
        """Allow no other origin, token or not."""

    def log_exception(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """Log what broke, not what was refused: an address may hold a token, a kernel, a person's network.

        Args:
            _kind: The exception's class.
            error: The exception.
            _trace: Where it happened.
        """
        if not isinstance(error, HTTPError):
            log.error("%s could not answer.", type(self).__name__, exc_info=error)

    def write_error(self, status_code: int, **_details: object) -> None:
        """Answer in plain words; what went wrong is for the terminal.

        Args:
            status_code: The HTTP status.
            **_details: The exception.
        """
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Content-Security-Policy", LEAN_POLICY.format(host=self.request.host))
        if status_code == FULL:
            self.set_header("Retry-After", "20")
        self.finish(self.settings["notices"].page(status_code))


class NotHere(Guard):
    """Every address that is not on the door's list."""

    def prepare(self) -> None:
        """Refuse.

        Raises:
            HTTPError: 404, or 403 for a foreign Host.
        """
        super().prepare()
        raise HTTPError(404, responses[404])


def guarded(handler: type[RequestHandler], policy: str = LEAN_POLICY) -> type[RequestHandler]:
    """Guard a handler class of Voila, Jupyter or tornado.

    Args:
        handler: The class.
        policy: Its Content-Security-Policy.

    Returns:
        The same class behind a guard.
    """
    return type(f"Guarded{handler.__name__}", (Guard, handler), {"policy": policy})
