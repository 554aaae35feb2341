"""The levels of languages in a CV: as a table, and in words that a machine reads too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.exercises import label
from course.exercises.cv.suggestions import COMMA
from course.programme import gettext
from exports.cv.model import SKILLS
from exports.document.blocks import Run, Table, Text
from exports.errors import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from exports.cv.model import Level

NAMES = {
    "listening": _("listening"),
    "speaking": _("speaking"),
    "reading": _("reading"),
    "writing": _("writing"),
}
NOT_TOLD = "–"


def named(level: Level, language: str) -> str:
    """Name the language that a level is about.

    Args:
        level: The level.
        language: The language to say it in.

    Returns:
        Its name, with a capital where there are any: it opens a line.
    """
    name = label(level.entry, language)
    return name[:1].upper() + name[1:]


def in_words(level: Level, language: str) -> str:
    """Say the levels of a language in one line.

    Args:
        level: The language, with its levels.
        language: The language to say it in.

    Returns:
        For example "French: listening B1, speaking A2"; the level alone when it is the same for all.
    """
    say = gettext(language)
    degrees = list(level.placed.values())
    told = [f"{say(NAMES[skill])} {degree}" for skill, degree in level.placed.items()]
    if len(told) == len(SKILLS) and len(set(degrees)) == 1:
        told = degrees[:1]
    levels = COMMA.get(language, ", ").join(told)
    return say(_("{language}: {levels}")).format(language=named(level, language), levels=levels)


def table(levels: Iterable[Level], language: str) -> Table:
    """Put the levels of languages into a table.

    Args:
        levels: The languages, with their levels.
        language: The language to say it in.

    Returns:
        A row for each language, a column for each skill.
    """
    say = gettext(language)
    header = [say(_("Language")), *(_capital(say(one)) for one in NAMES.values())]
    rows = [[named(one, language), *(one.placed.get(key, NOT_TOLD) for key in SKILLS)] for one in levels]
    return Table(_cells(header), tuple(_cells(row) for row in rows), widths=(2, 1, 1, 1, 1))


def source(language: str) -> Text:
    """Say where the levels come from.

    Args:
        language: The language to say it in.

    Returns:
        A small text: a CV promises nothing that nobody examined.
    """
    told = _("Levels of the Common European Framework (CEFR), by self-assessment.")
    return Text((Run(gettext(language)(told)),), "small")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _cells(texts: Iterable[str]) -> tuple[tuple[Run, ...], ...]:
    return tuple((Run(one),) for one in texts)
