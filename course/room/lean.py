"""The page of a phone or of the wall: one notebook, one widget, a few kilobytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jupyter_server.base.handlers import JupyterHandler
from nbformat import NO_CONVERT, read

from course.room.guard import Guard
from course.room.notices import speakers, spoken
from course.room.words import _

if TYPE_CHECKING:
    from pathlib import Path

    from jinja2 import Template

    from course.room.assets import Assets
    from course.room.opening import Opened
    from course.room.pool import Pool

SENTENCES = {
    "waiting": _("One moment, the page is coming."),
    "lost": _("Not connected. What is saved is safe; this page comes back by itself."),
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
        language: The language of the room.
    """

    def __init__(self, name: str, notebook: Path, template: Template, assets: Assets, language: str) -> None:
        """Read the notebook once; every page gets its own copy."""
        self.notebook = read(notebook, NO_CONVERT)
        self.template = template
        self.facts: dict[str, Any] = {
            "title": "Passerelle",
            "languages": speakers(language),
            "runtime": assets.address("lean.js"),
            "module": assets.address(f"{name}.js"),
            "sheet": assets.address("lean.css" if name == "seat" else f"{name}.css"),
        }
        self.facts |= {key: spoken(sentence, language) for key, sentence in SENTENCES.items()}


class LeanPage(Guard, JupyterHandler):  # type: ignore[misc]
    """Answers with a fresh kernel and a page for its one widget."""

    def initialize(self, screen: LeanScreen, pool: Pool) -> None:
        """Keep the screen.

        Args:
            screen: What to show.
            pool: Where its kernels are.
        """
        self.screen, self.pool = screen, pool

    async def get(self) -> None:
        """Send the page's first part, then find a kernel that has run the notebook, then send the rest."""
        if self.shed_token():
            return
        place = self.kernel_manager.reserve()
        self.set_header("Content-Type", "text/html; charset=utf-8")

        async def opened() -> Opened | None:
            try:
                await self.flush()
                return await self.pool.take()
            finally:
                self.kernel_manager.release(place)

        try:
            async for piece in self.screen.template.generate_async(**self.screen.facts, opened=opened):
                self.write(piece)
        finally:
            self.kernel_manager.release(place)
