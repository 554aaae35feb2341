"""The page of a phone or of the wall: one notebook, one widget, a few kilobytes."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from jupyter_server.base.handlers import JupyterHandler
from nbformat import NO_CONVERT, read
from tornado.iostream import StreamClosedError

from course.programme import LANGUAGES, gettext
from course.programme.pictures import picture
from course.room.arrival import Arrival
from course.room.guard import Guard
from course.room.notices import speakers, spoken
from course.room.words import _

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from jinja2 import Template

    from course.programme import Language
    from course.room.assets import Assets
    from course.room.pool import Pool
    from course.room.settings import DoorSettings

REMEMBERED_S = 600
"""A phone is recognised for so long; its kernel waits for less."""

SENTENCES = {
    "waiting": _("One moment, the page is coming."),
    "lost": _("Not connected. What is saved is safe; this page comes back by itself."),
    "line": _("Many people are coming in. You are number {place} in the line; this page moves on by itself."),
    "no_script": _("This page needs JavaScript. Ask for a paper sheet: everything is also there on paper."),
    "trouble": _("The page could not be opened. It tries again by itself."),
}


class LeanScreen:
    """What a lean page is made of.

    Args:
        name: The screen: ``seat`` or ``wall``.
        notebook: Its notebook.
        template: The page.
        assets: The built files.
        door: The settings of the door: the club's name, the language of the room.
    """

    def __init__(
        self, name: str, notebook: Path, template: Template, assets: Assets, door: DoorSettings
    ) -> None:
        """Read the notebook once; every page gets its own copy."""
        self.notebook = read(notebook, NO_CONVERT)
        self.template = template
        language = door.language
        self.facts: dict[str, Any] = {
            "title": door.club,
            "club": door.club,
            "languages": speakers(language),
            "runtime": assets.address("lean.js"),
            "module": assets.address(f"{name}.js"),
            "sheet": assets.address("lean.css" if name == "seat" else f"{name}.css"),
            "entrance": assets.address("entrance.js") if name == "seat" else None,
            "fonts": assets.address("fonts.css") if name == "seat" else None,
        }
        self.facts |= {key: spoken(sentence, language) for key, sentence in SENTENCES.items()}
        if name == "seat":
            self.facts |= {
                "chosen": [(one, gettext(one.code)(SENTENCES["waiting"])) for one in LANGUAGES.values()],
                "chosen_label": [text for _language, text in spoken(_("Your language"), language)],
                "shapes": {name: _shapes(name) for name in ("arrow-right", "key")},
                "card": gettext(language)(_("I have a card")),
            }


def _shapes(name: str) -> str:
    drawn = picture(name)
    return drawn[drawn.index(">") + 1 : drawn.rindex("</svg>")]


class LeanPage(Guard, JupyterHandler):  # type: ignore[misc]
    """Answers with a fresh kernel and a page for its one widget."""

    def initialize(self, screen: LeanScreen, pool: Pool) -> None:
        """Keep the screen.

        Args:
            screen: What to show.
            pool: Where its kernels are.
        """
        self.screen, self.pool = screen, pool
        self.arrival: Arrival | None = None

    async def get(self) -> None:
        """Send the page's first part, then find a kernel that has run the notebook, then send the rest."""
        if self.shed_token():
            return
        phone = self.phone()
        self.arrival = arrival = Arrival(self.pool, self.kernel_manager, phone, self.flush)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        try:
            pieces = self.screen.template.generate_async(
                **self.screen.facts, places=lambda: self._places(arrival), opened=arrival.opened
            )
            async for piece in pieces:
                self.write(piece)
        except StreamClosedError:
            pass  # nobody waits for it any more
        finally:
            arrival.close()

    def on_connection_close(self) -> None:
        """Let the next ones forward when somebody goes away."""
        super().on_connection_close()
        if self.arrival is not None:
            self.arrival.give_up()

    def phone(self) -> str | None:
        """Recognise a phone that was here a moment ago, or give it what it will be known by.

        Returns:
            Its proof; None at a door where nobody comes back.
        """
        door = self.settings["door"]
        if door.role != "participants":
            return None
        name = f"passerelle-phone-{door.port}"
        proof = self.get_cookie(name, "")
        if not proof or not self.kernel_manager.lives.knows(proof):
            proof = secrets.token_urlsafe(32)
        self.set_cookie(name, proof, max_age=REMEMBERED_S, httponly=True, samesite="Strict", path="/")
        return proof

    async def _places(self, arrival: Arrival) -> AsyncIterator[list[tuple[Language, str]]]:
        """Say where the page stands in the line, each time that it has moved."""
        async for place in arrival.places():
            yield [(language, text.format(place=place)) for language, text in self.screen.facts["line"]]
