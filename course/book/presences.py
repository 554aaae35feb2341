"""Who came to what, counted from what the facilitator noted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from course.book.records import day
from course.programme import load

if TYPE_CHECKING:
    from collections.abc import Mapping

    from course.book.book import Book
    from course.book.records import ClubSettings
    from course.exercises import Entry


class Attended(NamedTuple):
    """One session's presences.

    Attributes:
        present: Participants noted present.
        expected: Participants noted present or absent, or enrolled by that day.
    """

    present: int
    expected: int


@dataclass(frozen=True)
class Presences:
    """What was noted of the participants who have a seat now.

    Attributes:
        people: Their seats.
        sessions: The sessions whose presences were noted, in the order of the cycle.
        started: Who came to one session or more.
        completed: Who came to the last session of the cycle, or was noted as having followed to the end.
        ended: Whether the last session's presences were noted, or anybody's end was.
    """

    people: frozenset[str]
    sessions: Mapping[str, Attended]
    started: frozenset[str]
    completed: frozenset[str]
    ended: bool


def presences(book: Book) -> Presences:
    """Count presences.

    Args:
        book: The club's book.

    Returns:
        The counts, nothing masked.
    """
    joined = {one.id: day(one.joined) for one in book.desk().seats() if one.role == "participant"}
    noted = _noted(book, joined)
    settings = book.settings()
    order = _order(settings)
    known = [slug for slug in order if slug in noted] + sorted(noted.keys() - set(order))
    marked = {seat for seat, completed in book.desk().completed().items() if completed and seat in joined}
    came = {slug: {one.seat for one in some.values() if one.body["present"]} for slug, some in noted.items()}
    return Presences(
        people=frozenset(joined),
        sessions={slug: _attended(noted[slug], joined, _day(slug, settings, noted[slug])) for slug in known},
        started=frozenset(one for some in came.values() for one in some if one),
        completed=frozenset({one for one in came.get(order[-1], ()) if one} | marked),
        ended=order[-1] in noted or bool(marked),
    )


def _order(settings: ClubSettings) -> list[str]:
    """Give the club's sessions; those of the usual cycle when it has set none."""
    return [one.slug for one in settings.sessions] or [one.slug for one in load().cycle]


def _noted(book: Book, people: Mapping[str, int]) -> dict[str, dict[str, Entry]]:
    """Give the notes of presence by session and seat."""
    noted: dict[str, dict[str, Entry]] = {}
    for one in book.entries("attendance"):
        if one.kind == "presence" and one.seat and one.seat in people:
            noted.setdefault(one.body["session"], {})[one.seat] = one
    return noted


def _day(slug: str, settings: ClubSettings, noted: Mapping[str, Entry]) -> int:
    """Give a session's day: its date, or else the day on which its first presence was noted."""
    date = next((one.date for one in settings.sessions if one.slug == slug), None)
    return date.toordinal() if date else day(min(one.created for one in noted.values()))


def _attended(noted: Mapping[str, Entry], joined: Mapping[str, int], when: int) -> Attended:
    expected = set(noted) | {seat for seat, came_in in joined.items() if came_in <= when}
    return Attended(sum(one.body["present"] for one in noted.values()), len(expected))
