"""The built screens: logical names, hashed names, and where the templates are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from course.room.errors import CannotStart
from course.room.settings import ROOT
from course.room.words import _

if TYPE_CHECKING:
    from pathlib import Path

TEMPLATES = ROOT / "widgets" / "page" / "templates"
HASHED = r"[a-z0-9_-]+\.(?:[0-9a-f]{8,64}|[0-9A-Z]{8})\.(?:js|css|woff2|svg|png)"
"""Only files named after their content are served, so that a browser may keep them for ever."""

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
"""Written down, because some systems' own tables are wrong for scripts and fonts."""


class Assets:
    """The addresses of the built files.

    Args:
        folder: Where the build put them, with its ``manifest.json``.

    Raises:
        CannotStart: When nothing is built there.
    """

    def __init__(self, folder: Path) -> None:
        """Read the manifest."""
        self.folder = folder
        try:
            self._names: dict[str, str] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise CannotStart(
                _("The screens are not built: there is no {file}."), file=folder / "manifest.json"
            ) from error

    def address(self, name: str) -> str:
        """Give the address of a file.

        Args:
            name: Its logical name, for example ``seat.js``.

        Returns:
            The path on the door.

        Raises:
            CannotStart: When the build made no such file.
        """
        if name not in self._names:
            raise CannotStart(_("The screens are not built: {file} is missing."), file=name)
        return f"/static/{self._names[name]}"
