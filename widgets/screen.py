"""What every screen has in common: a view computed from the book, and messages checked on arrival.

A screen shows; it never sets. Python computes ``view`` from the book and sends it: whole to a page that opens, comes
back or missed something, and else only what is different. The browser answers with messages, each of which is
validated here and carried out by one method marked with :func:`message`.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import traitlets
from pydantic import ConfigDict, ValidationError, validate_call

from course.book import BookError, Club, Refused
from course.exercises import PaperRequest, paper
from course.programme import interface
from widgets.refusals import Declined, sentence
from widgets.sending import WHOLE, Sending
from widgets.watch import PATIENCE_S, watching

if TYPE_CHECKING:
    from course.book import RoomState

STATIC = Path(__file__).parent / "page" / "static"
STRICT = ConfigDict(strict=True)

LONGEST_REST_S = 2.0
"""Nobody's view is older than this, and a moment more."""

Reply = dict[str, Any]
BUFFERS = "buffers"
"""The key of a reply under which bytes travel beside its JSON."""
F = TypeVar("F", bound=Callable[..., Any])


def message(method: F) -> F:
    """Mark a method ``do_<name>`` as the answer to the message ``<name>``.

    Its arguments are validated strictly against its annotations before it runs: a forged message is refused, not tried.

    Args:
        method: the method; it returns what goes into the reply (a mapping), or None.

    Returns:
        The same method, validating.
    """
    checked = validate_call(config=STRICT)(method)
    checked.answers = True  # type: ignore[attr-defined]
    return checked


class Screen(Sending):
    """One exercise or tool on a screen.

    Args:
        club: the club whose book is shown.
        session: the session's slug, where the screen belongs to one.
    """

    words = traitlets.Dict().tag(sync=True)
    """Interface strings: ``{"room": {msgid: text}, "own": {msgid: text}}``."""

    paper_name: ClassVar[str] = ""
    """The exercise or tool whose paper is this screen's text."""

    patience_s: ClassVar[float] = PATIENCE_S
    """How long a change made elsewhere may wait, in seconds; one's own gestures are answered at once."""

    unmet: ClassVar[bool] = False
    """Whether its page always speaks first: a screen that was made ahead then need not follow the book before."""

    rest: ClassVar[float] = 10
    """How many times as long as it took a view may be left as it is, while others write."""

    def __init_subclass__(cls, **keywords: object) -> None:
        """Take the built script and style sheet that share the module's stem."""
        stem = cls.__module__.rpartition(".")[2]
        if "_esm" not in cls.__dict__ and (STATIC / f"{stem}.js").exists():
            cls._esm = STATIC / f"{stem}.js"
            cls._css = STATIC / f"{stem}.css"
        super().__init_subclass__(**keywords)

    def __init__(self, club: Club, session: str | None = None) -> None:
        """Compute the first view and watch the book."""
        self.club = club
        self.session = session
        self._room: RoomState | None = None
        self._rested_at = 0.0
        self._moment: object = None
        super().__init__()
        self.on_msg(self._answer)
        self.refresh()
        watching(club).add(self.hear, self.patience_s, unmet=self.unmet)

    # --- what is shown -------------------------------------------------------------------------------------------

    def compute(self) -> dict[str, Any]:
        """Compute the view from the book.

        Returns:
            The view, JSON values only.
        """
        raise NotImplementedError

    def languages(self) -> tuple[str, str]:
        """Say which languages this screen speaks.

        Returns:
            The room's language and the person's own.
        """
        room = self.club.book.settings().language
        return room, room

    def refresh(self) -> None:
        """Compute the view again and send it if it changed."""
        self._moment = self.club.book.moment()
        room, own = self.languages()
        words = {"room": interface(room), "own": interface(own)}
        if words != self.words:
            self.words = words
        self.show(self.compute())

    def hear(self) -> float | None:
        """Take a change of the book that was made elsewhere.

        Where the room goes, every screen goes at once. What others write may wait: a screen rests many times as long
        as its last view took, so that a hundred of them leave the computer to those who write.

        Returns:
            How many seconds to wait for the rest of it; None when nothing is left to be shown.
        """
        if self._moment is not None and self._moment == self.club.book.moment():
            return None  # one's own gesture, and the view that followed it
        room, now = self.club.book.desk().room(), time.perf_counter()
        rest_s = self._rested_at - now if room == self._room else 0.0
        if rest_s > 0:
            return rest_s
        self._room = room
        self.refresh()
        took_s = time.perf_counter() - now
        self._rested_at = now + took_s + (min(self.rest * took_s, LONGEST_REST_S) if self.patience_s else 0.0)
        return None

    # --- what is sent --------------------------------------------------------------------------------------------

    @message
    def do_whole(self) -> None:
        """Send the whole view to a page that missed a change."""
        self.send_state(WHOLE)

    # --- what arrives --------------------------------------------------------------------------------------------

    def set_state(self, sync_data: Mapping[str, Any]) -> None:
        """Ignore states sent by a browser: the view is written here only."""

    def _handle_msg(self, msg: dict[str, Any]) -> None:
        """Take any message of the page; the first one says that it has come."""
        if self.unmet:
            watching(self.club).meet()
        super()._handle_msg(msg)

    def _answer(self, _widget: object, content: object, _buffers: object) -> None:
        """Carry out one message and reply to it."""
        if not isinstance(content, dict):
            return
        reply: Reply = {"re": content.get("n")}
        try:
            reply |= {"ok": True, **(self._carry_out(content) or {})}
        except ValidationError:
            reply |= self._refusal("invalid")
        except (Refused, Declined) as refused:
            reply |= self._refusal(str(refused.code))
        except BookError:
            reply |= self._refusal("book")
        buffers = reply.pop(BUFFERS, None)
        self.send(reply) if buffers is None else self.send(reply, buffers)
        self.refresh()

    def _carry_out(self, content: dict[str, Any]) -> Reply | None:
        method = inspect.getattr_static(type(self), f"do_{content.get('do')}", None)
        if not getattr(method, "answers", False):
            raise Declined("unknown_message")
        arguments = {str(key): value for key, value in content.items() if key not in {"n", "do"}}
        return method(self, **arguments)  # type: ignore[no-any-return]

    def _refusal(self, code: str) -> Reply:
        room, own = self.languages()
        return {"ok": False, "code": code, "say": {"room": sentence(code, room), "own": sentence(code, own)}}

    # --- what is printed -----------------------------------------------------------------------------------------

    def request(self) -> PaperRequest:
        """Describe the paper that is this screen's text output.

        Returns:
            The request, in the room's language, for the facilitator's edition, filled in from the book.
        """
        return PaperRequest(
            language=self.languages()[0],
            edition="facilitator",
            session=self.session,
            activity=None,
            entries=self.entries(),
            facts={},
            minutes=self.club.book.settings().session(self.session).minutes if self.session else None,
        )

    def entries(self) -> tuple[Any, ...] | None:
        """Say which entries fill the paper.

        Returns:
            The entries, or None for a blank sheet.
        """
        return None

    def __repr__(self) -> str:
        """Name the screen without a memory address, so that notebooks stay equal."""
        return f"<{type(self).__name__}>"

    def _repr_mimebundle_(self, **keywords: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """Add the paper to the widget's own view."""
        data, metadata = super()._repr_mimebundle_(**keywords)
        if not self.paper_name:
            return data, metadata
        request = self.request()
        place = {"paper": self.paper_name, "session": request.session, "activity": request.activity}
        return (
            {**data, "text/markdown": paper(self.paper_name, request)},
            {**metadata, "passerelle": {key: value for key, value in place.items() if value}},
        )
