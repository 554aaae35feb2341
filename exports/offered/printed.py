"""Recipes for a club's documents. They run where documents are made, so each loads what it needs itself."""

# ruff: noqa: PLC0415 - the facilitator's process knows these names only, and loads none of what they need

from __future__ import annotations

from typing import TYPE_CHECKING

from course.programme import LANGUAGES, gettext
from exports.errors import _
from exports.making.file import File
from exports.names import file_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from course.programme import Session
    from exports.contents import Contents
    from exports.document.blocks import Document
    from exports.printed.journey import Paper
    from exports.report import Audience, Cycle
    from exports.request import Edition


def handout(session: Session, language: str, edition: Edition, to: str, contents: Contents | None) -> File:
    """Make the handout of a session.

    Args:
        session: The session, with the length that the club gives it.
        language: Its language.
        edition: For whom.
        to: The kind of file.
        contents: What fills the sheets; blank when None.

    Returns:
        The file.
    """
    from exports.handouts import Task, file_stem, files_of
    from exports.request import HandoutRequest

    request = HandoutRequest(session, LANGUAGES[language], edition, contents)
    ((name, made),) = files_of(Task((request,), (to,), file_stem(request))).items()
    return File(name, made.data, made.replaced)


def slides(session: Session, language: str) -> File:
    """Make the slides of a session.

    Args:
        session: The session.
        language: Their language.

    Returns:
        One page to open in a browser.
    """
    from exports.places import SESSION_NOTEBOOKS
    from exports.slides import SlidesExporter

    notebook = SESSION_NOTEBOOKS / f"{session.slug}.ipynb"
    text, _resources = SlidesExporter(language=language).from_filename(str(notebook))
    title = gettext(language)(_("Slides"))
    name = file_name(session.number.zfill(2), session.words(language).title, title, language, ending="html")
    return File(name, text.encode())


def attendance(
    language: str, sessions: Sequence[Session], aliases: Sequence[str], dates: Mapping[str, datetime], to: str
) -> File:
    """Make the sheet to sign.

    Args:
        language: Its language.
        sessions: The sessions on it.
        aliases: Who is expected.
        dates: When a session is held, where that is known.
        to: The kind of file.

    Returns:
        The file.
    """
    from exports.printed import attendance as compose

    number = sessions[0].number.zfill(2) if len(sessions) == 1 else ""
    return _written(compose(language, sessions, aliases, dict(dates)), to, before=number)


def cards(languages: Sequence[str]) -> File:
    """Make the deck to cut out.

    Args:
        languages: One, or two that stand on each card.

    Returns:
        The file.
    """
    from exports.printed import cards as compose

    second = languages[1] if len(languages) > 1 else ""
    return _written(compose(languages[0], second or None), "pdf", second=second)


def key_cards(language: str, club: str) -> File:
    """Make blank key cards: only the person holds what stands on one.

    Args:
        language: Their language.
        club: The club's name.

    Returns:
        The file.
    """
    from exports.printed import key_cards as compose

    return _written(compose(language, club), "pdf")


def charter(language: str, paper: Paper, contents: Contents | None, to: str) -> File:
    """Make the charter.

    Args:
        language: The language of its fixed words.
        paper: Its size.
        contents: Whose rules; blank when None.
        to: The kind of file.

    Returns:
        The file.
    """
    from exports.printed import charter as compose

    return _written(compose(language, paper, contents), to)


def journey(language: str, paper: Paper, to: str) -> File:
    """Make the journey to fill in.

    Args:
        language: Its language.
        paper: Its size.
        to: The kind of file.

    Returns:
        The file.
    """
    from exports.printed import journey as compose

    return _written(compose(language, paper), to)


def report(cycle: Cycle, language: str, audience: Audience, to: str) -> File:
    """Make the report of a cycle.

    Args:
        cycle: What can be told of it; small groups are masked already.
        language: Its language.
        audience: Who reads it.
        to: The kind of file.

    Returns:
        The file.
    """
    from exports.formats import written
    from exports.report.document import TITLE, compose
    from exports.report.sheet import table_of

    year = str(max(cycle.days.values()).year) if cycle.days else ""
    inside = gettext(language)(_("team")) if audience == "team" else ""
    name = file_name(gettext(language)(TITLE), year, inside, ending=to)
    if to == "csv":
        return File(name, table_of([cycle], language))
    made = written(compose(cycle, language, audience), to)
    return File(name, made.data, made.replaced)


def _written(document: Document, to: str, *, second: str = "", before: str = "") -> File:
    """Write and name a document as `passerelle print` does."""
    from exports.formats import written
    from exports.printed.files import Print

    made = written(document, to)
    return File(Print(document, second, before).name(to), made.data, made.replaced)
