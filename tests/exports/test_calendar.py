"""The cycle as a calendar file."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Calendar, Event

from course.book import ClubSettings, SessionDate
from course.programme import load
from exports.calendar import calendar

START = datetime(2026, 12, 1, 18, 30)  # noqa: DTZ001 - the hour on the club's own clock
SETTINGS = ClubSettings(
    name="Le club ; des, Tilleuls",
    cycle_name="Hiver",
    sessions=(
        SessionDate(slug="00_preparatory_meeting"),
        SessionDate(slug="01_presentation_and_group_dynamics", date=START),
        SessionDate(slug="02_migration_experience", date=START + timedelta(weeks=1), minutes=90),
    ),
)


def events_of(file: bytes) -> list[Event]:
    """Read a calendar as another program does."""
    read = Calendar.from_ical(file)
    assert isinstance(read, Calendar)
    return read.events


def test_each_dated_session_is_an_event() -> None:
    events = events_of(calendar(SETTINGS))
    titles = [load().title(one.slug, "fr") for one in SETTINGS.sessions[1:]]
    assert [one.summary for one in events] == [f"Le club ; des, Tilleuls · {title}" for title in titles]
    assert [one.start for one in events] == [START, START + timedelta(weeks=1)]
    assert [one.duration for one in events] == [timedelta(minutes=120), timedelta(minutes=90)]


def test_a_calendar_made_again_replaces_the_old_one() -> None:
    later = SETTINGS.model_copy(
        update={"sessions": (SETTINGS.sessions[1].model_copy(update={"date": START + timedelta(1)}),)}
    )
    (new,) = events_of(calendar(later))
    old, other = events_of(calendar(SETTINGS))
    assert new.uid == old.uid != other.uid
    assert new.start != old.start


def test_it_speaks_the_language_asked_for() -> None:
    events = events_of(calendar(SETTINGS, "en"))
    assert load().title("02_migration_experience", "en") in str(events[1].summary)
    assert str(events[1].description).splitlines() == list(
        load().sessions["02_migration_experience"].words("en").objectives
    )
