"""How reports say numbers, days and titles."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from babel.dates import format_date
from babel.numbers import format_percent

from course.exercises.indicators.figures import say_number
from course.exercises.words import words
from course.programme import gettext, load
from exports.errors import _

if TYPE_CHECKING:
    from datetime import date

    from exports.report.cycle import Cycle

PERIOD = _("From {first} to {last}")


def share(part: float, whole: int, language: str) -> str:
    """Say a part in percent, without decimals: among a few dozen people they would promise too much.

    Args:
        part: The part.
        whole: The whole.
        language: The language.

    Returns:
        For example `58 %`.
    """
    return str(format_percent(Decimal(rounded(part, whole)) / 100, locale=language))


def rounded(part: float, whole: int) -> int:
    """Give a part in whole percent.

    Args:
        part: The part.
        whole: The whole.

    Returns:
        The percentage.
    """
    return round(100 * part / whole)


def counted(value: int | None, of: int | None, language: str) -> str:
    """Say a count among others, with its share.

    Args:
        value: The count; None when it is not told.
        of: Among how many; None when that is hidden.
        language: The language.

    Returns:
        For example `7 (58 %)`.
    """
    if value is None:
        return words("indicators", language).paper["hidden"]
    if of is None:
        return say_number(value, language)
    return f"{say_number(value, language)} ({share(value, of, language)})"


def day(when: date, language: str) -> str:
    """Say a day.

    Args:
        when: The day.
        language: The language.

    Returns:
        For example `6 octobre 2026`.
    """
    return str(format_date(when, format="long", locale=language))


def period(cycle: Cycle, language: str) -> str:
    """Say from when to when a cycle went.

    Args:
        cycle: The cycle.
        language: The language.

    Returns:
        A sentence; empty when no day is set.
    """
    if not cycle.days:
        return ""
    first, last = min(cycle.days.values()), max(cycle.days.values())
    return gettext(language)(PERIOD).format(first=day(first, language), last=day(last, language))


def session_title(slug: str, language: str) -> str:
    """Say a session's number and title.

    Args:
        slug: The session.
        language: The language.

    Returns:
        For example `2 · Expérience migratoire`.
    """
    number = next((one.number for one in load().cycle if one.slug == slug), "")
    title = load().title(slug, language)
    return f"{number} · {title}" if number else title
