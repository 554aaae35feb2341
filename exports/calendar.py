"""The cycle as a calendar file, for telephones and agendas."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from icalendar import Calendar, Event

from course.programme import gettext, load

if TYPE_CHECKING:
    from course.book import ClubSettings, SessionDate


def calendar(settings: ClubSettings, language: str | None = None) -> bytes:
    """Write the dated sessions of a cycle as iCalendar (RFC 5545).

    The hours are those of the clock in the room, without a time zone: a club meets in one place. Nothing in the
    file tells of any person.

    Args:
        settings: The club's settings.
        language: A code of `LANGUAGES`; the room's when not given.

    Returns:
        The file. A session without a date is not in it.
    """
    spoken = language or settings.language
    made = Calendar()
    made.add("prodid", "-//Passerelle//FR")
    made.add("version", "2.0")
    made.add("x-wr-calname", settings.cycle_name or settings.name)
    for one in settings.sessions:
        if one.date is not None:
            made.add_component(_event(settings, one, one.date, spoken))
    file: bytes = made.to_ical()
    return file


def _event(settings: ClubSettings, planned: SessionDate, start: datetime, language: str) -> Event:
    programme = load()
    known = {one.slug: one for one in programme.cycle}[planned.slug]
    minutes = planned.minutes or known.minutes or 0
    event = Event()
    # The same number when the file is made again, so that a changed date replaces the old one.
    number = hashlib.blake2b(f"{settings.name}/{settings.cycle_name}/{planned.slug}".encode(), digest_size=16)
    event.add("uid", f"{number.hexdigest()}@passerelle")
    event.add("dtstamp", datetime.now(UTC))
    event.add("dtstart", start.replace(tzinfo=None))
    event.add("duration", timedelta(minutes=minutes))
    event.add("summary", f"{settings.name} · {programme.title(planned.slug, language)}")
    if planned.slug in programme.sessions:
        objectives = programme.sessions[planned.slug].words(language).objectives
        event.add("description", "\n".join(objectives))
    event.add("categories", [gettext(language)("Session {number}").format(number=known.number)])
    return event
