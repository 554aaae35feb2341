"""What a person's documents are made from: that person's own words, and nothing of anybody else's."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self

from course.book import checks
from course.book.errors import Refused
from course.book.portfolio import unpack
from course.book.records import SessionDate
from course.exercises import Entry
from course.exercises.chain import linked
from course.programme import load

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from course.book import Book, ClubSettings, Seat
    from course.book.portfolio import Carried, Portfolio


@dataclass(frozen=True)
class Attended:
    """A session at which the person was noted as present.

    Attributes:
        session: Its slug.
        day: Its day; None where the club set none, as for an appointment.
        minutes: How long it lasts in this club; None when nothing says it.
    """

    session: str
    day: date | None
    minutes: int | None


@dataclass(frozen=True)
class Person:
    """A person, for documents.

    Attributes:
        alias: The name the person chose.
        picture: The picture the person chose.
        language: The person's own language.
        entries: What the person entered, oldest first; no seat is named.
        seen: What others wrote about an entry and the person accepted, by the entry's id.
        attended: The sessions the person came to, in the order of the cycle.
        room: The language of the room, in which the lines of a CV are written.
        club: The club's name; empty when only a file is known.
        cycle: The name of this run of the programme.
    """

    alias: str
    picture: str
    language: str
    entries: tuple[Entry, ...] = ()
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    attended: tuple[Attended, ...] = ()
    room: str = "fr"
    club: str = ""
    cycle: str = ""

    @classmethod
    def of(cls, book: Book, seat: Seat) -> Self:
        """Take what a seat holds: what its file would say, and what only the club knows of this person.

        Args:
            book: The club's book, for the club's settings.
            seat: The person's seat.

        Returns:
            The person.

        Raises:
            Refused: `gone`, when the seat was erased.
        """
        settings = book.settings()
        alone = cls.from_portfolio(unpack(seat.take_away()), settings.language)
        marks = {one.id: one for one in seat.mine()}
        return replace(
            alone,
            entries=tuple(_marked(one, marks) for one in alone.entries),
            attended=_attended(settings, set(seat.attended())),
            club=settings.name,
            cycle=settings.cycle_name,
        )

    @classmethod
    def from_portfolio(cls, portfolio: Portfolio, room: str = "fr") -> Self:
        """Take what a portfolio's file says; an entry of an exercise that this kit does not know is left out.

        Args:
            portfolio: The file.
            room: The language in which the lines of the CV were written.

        Returns:
            The person; nothing is marked as shared, and no session is known.
        """
        entries = [(one, made) for one in portfolio.entries if (made := _entry(one))]
        return cls(
            alias=portfolio.alias,
            picture=portfolio.picture,
            language=portfolio.language,
            entries=tuple(sorted((made for _, made in entries), key=lambda one: (one.created, one.id))),
            seen={one.id: tuple(one.seen) for one, _ in entries if one.seen},
            room=room,
        )

    def of_kind(self, exercise: str, *kinds: str) -> tuple[Entry, ...]:
        """Give the entries of an exercise.

        Args:
            exercise: The exercise.
            *kinds: Its kinds; all when none is given.

        Returns:
            The entries, in the order that the person gave them, else oldest first.
        """
        mine = [one for one in self.entries if one.exercise == exercise and (not kinds or one.kind in kinds)]
        return tuple(sorted(mine, key=lambda one: one.body.get("position") or 0))

    def rests_on(self, entry: Entry) -> tuple[Entry, ...]:
        """Give what an entry links to.

        Args:
            entry: One of the entries.

        Returns:
            The entries that are still there, in the order of the links.
        """
        known = {one.id: one for one in self.entries}
        return tuple(known[one] for one in linked(entry) if one in known)

    def roots(self, *entries: Entry) -> tuple[Entry, ...]:
        """Follow links all the way down.

        Args:
            *entries: Where to start from.

        Returns:
            Everything that they rest on, near before far, each once; what links in a circle ends where it began.
        """
        found = {one.id: one for one in entries}
        waiting = list(entries)
        while waiting:
            new = [one for one in self.rests_on(waiting.pop(0)) if one.id not in found]
            found |= {one.id: one for one in new}
            waiting += new
        return tuple(found.values())[len({one.id for one in entries}) :]


def _entry(one: Carried) -> Entry | None:
    """Make an entry of what the file carries; None when no screen of this kit could have made it."""
    try:
        body = checks.body_of(checks.seat_kind(one.exercise, one.kind), one.body)
    except Refused:
        return None
    return Entry(one.id, one.exercise, one.kind, None, body, False, 0, tuple(one.about), one.created)


def _marked(one: Entry, marks: Mapping[str, Entry]) -> Entry:
    mark = marks.get(one.id, one)
    return replace(one, shared=mark.shared, tutor=mark.tutor)


def _attended(settings: ClubSettings, came: set[str]) -> tuple[Attended, ...]:
    """Give the sessions in the club's order; those that only the programme knows come after."""
    usual = {one.slug: one.minutes for one in load().cycle}
    planned = {one.slug: one for one in settings.sessions}
    unplanned = [SessionDate(slug=slug) for slug in usual if slug not in planned]
    return tuple(
        Attended(one.slug, one.date.date() if one.date else None, one.minutes or usual.get(one.slug))
        for one in (*settings.sessions, *unplanned)
        if one.slug in came
    )
