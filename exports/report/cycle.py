"""What can be told of a cycle: read once from the book, masked, and nothing else goes further."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course.book import Distribution, compute_indicators
from course.book.presences import presences
from course.exercises import spec
from course.exercises.indicators.figures import FIGURES, Figure, pending
from course.exercises.moderation import latest
from exports.report.masks import with_told
from exports.report.opinions import Opinions, opinions, said_together

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from course.book import Book, ClubSettings, Indicators

FORMER = "former_participant"
MOMENTS = ("start", "end")


@dataclass(frozen=True)
class Cycle:
    """All that reports say of a cycle; small groups are masked already.

    Attributes:
        club: The club's name.
        name: The cycle's name; may be empty.
        days: The days of the sessions, by slug; only those that are set.
        figures: The indicators that are one number each.
        sessions: The attendance of each session whose presences were noted.
        confidence: By statement and moment, `start` or `end`.
        heard: How people heard of the club.
        opinions: The evaluation.
        together: What the group said of itself, for the team.
    """

    club: str
    name: str
    days: Mapping[str, date]
    figures: Mapping[str, Figure]
    sessions: Mapping[str, Figure]
    confidence: Mapping[str, Mapping[str, Distribution]]
    heard: Distribution
    opinions: Opinions
    together: tuple[str, ...]


def cycle_of(book: Book) -> Cycle:
    """Read a cycle.

    Args:
        book: The club's book; it is not needed any more afterwards.

    Returns:
        What can be told of it. Its figures are those of `compute_indicators`.
    """
    settings, counted, noted = book.settings(), compute_indicators(book), presences(book)
    waiting = pending(begun=bool(noted.sessions), ended=noted.ended)
    return Cycle(
        club=settings.name,
        name=settings.cycle_name,
        days=_days(settings),
        figures={
            name: Figure(one.value, one.of, name in waiting)
            for name, one in ((name, getattr(counted, name)) for name in FIGURES)
        },
        sessions={slug: Figure(one.value, one.of) for slug, one in counted.attended.items()},
        confidence=_confidence(counted),
        heard=_heard(book, noted.people, counted),
        opinions=opinions(book, len(noted.people)),
        together=said_together(book),
    )


def _days(settings: ClubSettings) -> dict[str, date]:
    return {one.slug: one.date.date() for one in settings.sessions if one.date}


def _confidence(counted: Indicators) -> dict[str, dict[str, Distribution]]:
    start, end = counted.confidence_start, counted.confidence_end
    return {key: dict(zip(MOMENTS, (start[key], end[key]), strict=True)) for key in start}


def _heard(book: Book, people: frozenset[str], counted: Indicators) -> Distribution:
    """Count how people heard of the club, as the indicators do, and tell no more of former participants."""
    entries = (one for one in book.entries("intake") if one.kind == "heard" and one.shared)
    last = latest((one.seat, one) for one in entries if one.seat in people)
    said = Counter(one.body["how"] for one in last if one.body.get("how"))
    (step,) = spec("intake")["forms"]["heard"]["steps"]
    return with_told(
        {answer: said[answer] for answer in step["options"]},
        FORMER,
        counted.through_former.value,
        counted.through_former.of,
        len(people),
    )
