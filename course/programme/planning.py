"""The dates of a cycle, from its first evening."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from course.programme.loader import load

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date, datetime

WEEK = 7


def plan(
    sessions: Sequence[str], first: datetime, every: int = WEEK, without: Collection[date] = ()
) -> dict[str, datetime | None]:
    """Give each session its date.

    Args:
        sessions: Slugs, in order.
        first: The day and hour of the first meeting of the group.
        every: Days from one meeting to the next.
        without: Days on which nobody meets; the meeting moves on by `every` days.

    Returns:
        Slug to date; None for a session that is an appointment with each person.

    Raises:
        KeyError: The cycle has no such session.
    """
    known = {one.slug: one for one in load().cycle}
    dates: dict[str, datetime | None] = {}
    day = _free(first, every, without)
    for slug in sessions:
        if known[slug].individual:
            dates[slug] = None
        else:
            dates[slug] = day
            day = _free(day + timedelta(days=every), every, without)
    return dates


def _free(day: datetime, every: int, without: Collection[date]) -> datetime:
    while day.date() in without:
        day += timedelta(days=every)
    return day
