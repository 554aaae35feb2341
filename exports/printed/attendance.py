"""The attendance sheet: signed on paper, and kept on paper. One session, or all sessions of a cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.exercises import words
from course.exercises.spec import read_spec
from course.programme import gettext, load
from exports.document.blocks import Document, Heading, Inline, Run, Table, Text
from exports.errors import _
from exports.printed.words import drawn, said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from course.programme import Session

ROWS = 15
ROWS_ON_ITS_SIDE = 11
SPARE = 3
NAME_SHARE = 2.0
DAY = "%d/%m"
DOTS = "………………………"


def attendance(
    language: str,
    sessions: Sequence[Session] = (),
    aliases: Sequence[str] = (),
    dates: dict[str, datetime] | None = None,
) -> Document:
    """Compose the sheet to sign.

    Args:
        language: Its language.
        sessions: The sessions; all of the programme that the group attends together when empty.
        aliases: Who is expected; rows for those who come unannounced follow.
        dates: When a session is held, where that is known.

    Returns:
        The document: upright for one session, lying on its side for several.
    """
    shown = list(sessions) or _together()
    told = words("attendance", language)
    tables = _one if len(shown) == 1 else _several
    return Document(
        title=told.title,
        language=language,
        blocks=(
            Heading(1, drawn(read_spec("attendance").picture, told.title)),
            *tables(language, shown, [*aliases, *_spare(len(aliases), len(shown))], dates or {}),
            Text(said(told.paper["stays"]), "small"),
        ),
        landscape=len(shown) > 1,
    )


def _together() -> list[Session]:
    alone = {one.slug for one in load().cycle if one.individual}
    return [one for one in load().sessions.values() if one.slug not in alone]


def _spare(expected: int, sessions: int) -> list[str]:
    """Leave rows for those who come unannounced; a page is filled where few are expected."""
    return [""] * max(SPARE, (ROWS if sessions == 1 else ROWS_ON_ITS_SIDE) - expected)


def _one(
    language: str, shown: list[Session], names: list[str], dates: dict[str, datetime]
) -> list[Text | Table]:
    own, session = words("attendance", language).paper, shown[0]
    held = (
        f"{own['date']} · {dates[session.slug]:{DAY}/%Y}"
        if session.slug in dates
        else f"{own['date']} {DOTS}"
    )
    where = f"{_named(session, language)} · {session.words(language).title}"
    table = Table(
        (said(own["alias"]), said(own["signature"])), tuple((_alias(one), ()) for one in names), tall=True
    )
    return [Text(said(where), "lead"), Text(said(held)), table]


def _several(
    language: str, shown: list[Session], names: list[str], dates: dict[str, datetime]
) -> list[Text | Table]:
    own = words("attendance", language).paper
    heads = [said(_head(one, language, dates)) for one in shown]
    rows = tuple((_alias(one), *((),) * len(shown)) for one in names)
    widths = (NAME_SHARE, *(1.0,) * len(shown))
    return [Table((said(own["alias"]), *heads), rows, widths=widths, tall=True)]


def _head(session: Session, language: str, dates: dict[str, datetime]) -> str:
    day = f"\n{dates[session.slug]:{DAY}}" if session.slug in dates else ""
    return _named(session, language) + day


def _named(session: Session, language: str) -> str:
    return gettext(language)(_("Session {number}")).format(number=session.number)


def _alias(name: str) -> Inline:
    return (Run(name, isolated=True),) if name else ()
