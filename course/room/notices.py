"""The door's own small pages: full, not allowed, not here, something broke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.programme import LANGUAGES, gettext
from course.room.words import _

if TYPE_CHECKING:
    from jinja2 import Environment

    from course.programme import Language
    from course.room.assets import Assets

FULL = (
    _("The room is full for the moment."),
    _("Wait a little: this page tries again by itself. You can also share a phone with a neighbour."),
)
CLOSED = (
    _("This page is closed."),
    _("Come in again with the QR code, or ask the facilitator for the address."),
)
ABSENT = (
    _("There is nothing here."),
    _("Come in again with the QR code, or ask the facilitator for the address."),
)
BROKEN = (
    _("Something went wrong on our side."),
    _("What was saved is safe. This page tries again by itself."),
)
BY_STATUS = {403: CLOSED, 404: ABSENT, 503: FULL}
SERVER_ERROR = 500


class Notices:
    """Writes notices in every language of the kit, the room's first: their reader has not chosen one yet.

    Args:
        templates: Where ``notice.html.j2`` is.
        assets: The built files.
        language: The language of the room.
    """

    def __init__(self, templates: Environment, assets: Assets, language: str) -> None:
        """Keep what the pages need."""
        self._template = templates.get_template("notice.html.j2")
        self._sheet = assets.address("lean.css")
        self._languages = speakers(language)

    def page(self, status: int) -> str:
        """Write the page for an HTTP status.

        Args:
            status: The status.

        Returns:
            HTML.
        """
        sentences = BY_STATUS.get(status, BROKEN if status >= SERVER_ERROR else CLOSED)
        return self._template.render(
            said=[(one, [gettext(one.code)(each) for each in sentences]) for one in self._languages],
            again=status >= SERVER_ERROR,
            sheet=self._sheet,
        )


def speakers(first: str) -> list[Language]:
    """List the kit's languages.

    Args:
        first: The code of the one to start with.

    Returns:
        All of them.
    """
    return [LANGUAGES[first], *(one for code, one in LANGUAGES.items() if code != first)]


def spoken(sentence: str, first: str) -> list[tuple[Language, str]]:
    """Say a sentence in every language of the kit.

    Args:
        sentence: In English, marked for the catalogues.
        first: The code of the language to start with.

    Returns:
        Each language and the sentence in it.
    """
    return [(one, gettext(one.code)(sentence)) for one in speakers(first)]
