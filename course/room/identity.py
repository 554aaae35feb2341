"""Who may come in: at one door whoever holds the token, at the other anybody, without an account."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from jupyter_server.auth.identity import IdentityProvider, User
from traitlets import Unicode

if TYPE_CHECKING:
    from tornado.web import RequestHandler


class Anybody(IdentityProvider):  # type: ignore[misc]
    """The participants' door: no name; who a person is, their seat's secret says. A cookie only finds a page again."""

    def get_user(self, handler: RequestHandler) -> User:  # noqa: ARG002 - the interface's
        """Name everybody alike.

        Args:
            handler: The request.

        Returns:
            The one user.
        """
        return User("participant")


class TokenHolder(IdentityProvider):  # type: ignore[misc]
    """The facilitator's door: the token opens it, then a cookie that lasts as long as the browser."""

    cookie = Unicode("passerelle", help="The cookie's name; cookies are shared by all ports of a host.").tag(
        config=True
    )
    ticket = Unicode("", help="A second token that opens once: the browser's command line shows it.").tag(
        config=True
    )

    def get_user(self, handler: RequestHandler) -> User | None:
        """Recognise the facilitator.

        Args:
            handler: The request.

        Returns:
            The facilitator, or None.
        """
        if self._opens(handler.get_query_argument("token", "")):
            handler.set_signed_cookie(
                self.cookie, "facilitator", expires_days=None, httponly=True, samesite="Strict", path="/"
            )
            return User("facilitator")
        if handler.get_signed_cookie(self.cookie) == b"facilitator":
            return User("facilitator")
        return None

    def _opens(self, given: str) -> bool:
        if not given:
            return False
        if self.ticket and hmac.compare_digest(given.encode(), self.ticket.encode()):
            self.ticket = ""
            return True
        return hmac.compare_digest(given.encode(), self.token.encode())
