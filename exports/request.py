"""What a handout is to be: asked by the command line or by Python, read by preprocessors and template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from course.programme import LANGUAGES, Language, Session, gettext, load
from exports.errors import HandoutError, _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nbformat import NotebookNode

    from exports.contents import Contents

__all__ = [
    "EDITIONS",
    "NO_SESSION",
    "Edition",
    "HandoutError",
    "HandoutRequest",
    "check_known",
    "check_languages",
    "session_named",
    "session_of",
]

Edition = Literal["participant", "facilitator"]
EDITIONS: tuple[Edition, ...] = ("participant", "facilitator")
NO_SESSION = _("There is no session “{name}”; there are: {known}.")
TITLES = {"participant": _("Worksheets"), "facilitator": _("Facilitator’s guide")}


@dataclass(frozen=True)
class HandoutRequest:
    """One handout.

    Attributes:
        session: The session.
        language: The language of its texts.
        edition: For whom it is.
        contents: What to fill in; None for blank sheets.
    """

    session: Session
    language: Language
    edition: Edition
    contents: Contents | None = None

    def __post_init__(self) -> None:
        """Refuse a guide in a language that has no texts for facilitators.

        Raises:
            HandoutError: The facilitator's texts do not exist in this language.
        """
        if self.edition == "facilitator" and not self.language.facilitators:
            able = ", ".join(one.code for one in LANGUAGES.values() if one.facilitators)
            raise HandoutError(
                _("There is no facilitator’s edition in {language}. Languages that have one: {able}."),
                language=self.language.name,
                able=able,
            )

    @property
    def title(self) -> str:
        """The session's title."""
        return self.session.words(self.language.code).title

    @property
    def labels(self) -> dict[str, str]:
        """The few words of the handout itself, which stand in no paper."""
        translate = gettext(self.language.code)
        return {
            "session": translate(_("Session {number}")).format(number=self.session.number),
            "minutes": translate(_("{n} minutes")).format(n=self.session.minutes),
            "edition": translate(TITLES[self.edition]),
            "all": translate(_("All sessions")),
        }


def check_languages(asked: Iterable[str]) -> None:
    """Refuse a language that there is not.

    Args:
        asked: Codes.

    Raises:
        HandoutError: It names the first one that there is not.
    """
    check_known(_("There is no language “{name}”; there are: {known}."), asked, LANGUAGES)


def check_known(message: str, asked: Iterable[str], known: Iterable[str]) -> None:
    """Refuse a word that is not known.

    Args:
        message: What to say: a sentence with `{name}` and `{known}`.
        asked: The words.
        known: Those that there are.

    Raises:
        HandoutError: It names the first one that there is not.
    """
    able = tuple(known)
    for one in asked:
        if one not in able:
            raise HandoutError(message, name=one, known=", ".join(able))


def session_named(name: str) -> Session:
    """Find a session by its slug or its number.

    Args:
        name: Such as `01_presentation_and_group_dynamics`, `1`, `01` or `v`.

    Returns:
        The session.

    Raises:
        HandoutError: There is none of that name.
    """
    sessions = load().sessions
    for one in sessions.values():
        if name.casefold() in {one.slug, one.number.casefold(), one.number.zfill(2)}:
            return one
    raise HandoutError(NO_SESSION, name=name, known=", ".join(sessions))


def session_of(notebook: NotebookNode, resources: dict[str, Any]) -> Session:
    """Find the session of a notebook: the one its papers name, else the one of the same name.

    Args:
        notebook: The notebook, with its stored outputs.
        resources: nbconvert's resources, which know the file's name.

    Returns:
        The session.

    Raises:
        HandoutError: The notebook belongs to no session of the programme.
    """
    sessions = load().sessions
    outputs = (output for cell in notebook.cells for output in cell.get("outputs", ()))
    named = (output.get("metadata", {}).get("passerelle", {}).get("session") for output in outputs)
    name = next(filter(None, named), resources["metadata"]["name"])
    if name not in sessions:
        raise HandoutError(NO_SESSION, name=name, known=", ".join(sessions))
    return sessions[name]
