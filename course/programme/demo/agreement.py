"""Whether the names inside a club file mean something: seats, entries, sessions, cards, pictures."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from course.programme.languages import LANGUAGES

if TYPE_CHECKING:
    from course.programme.demo import DemoClub, DemoSeat
    from course.programme.errors import Mistake
    from course.programme.programme import Programme
    from course.programme.reading import Document, Key

_Names = tuple["Key", str, Collection[str], str]


def of_club(document: Document, file: str, club: DemoClub, programme: Programme) -> Iterator[Mistake]:
    """Check every name that refers to something else.

    Args:
        document: The club file as read.
        file: How to name it.
        club: The same, checked.
        programme: The programme it belongs to.

    Yields:
        Mistakes.
    """
    for key, name, known, what in (*_of_seats(club, programme), *_of_desk(club, programme)):
        if name not in known:
            yield document.mistake(file, key, what, f"“{name}”")
    for key, names in _unique(club):
        for index, name in enumerate(names):
            if name in names[:index]:
                yield document.mistake(file, key, "each name once", f"“{name}” again")


def _of_seats(club: DemoClub, programme: Programme) -> Iterator[_Names]:
    entries = _entry_keys(club)
    sessions = {one.slug for one in club.sessions}
    pictures = {card.picture for card in programme.seats.cards}
    for index, seat in enumerate(club.seats):
        at: Key = ("seats", index)
        yield (*at, "language"), seat.language, LANGUAGES, f"one of: {', '.join(LANGUAGES)}"
        yield (*at, "picture"), seat.picture, pictures, "a picture of seats/deck.yaml"
        yield (*at, "joined"), seat.joined, sessions, "a session of this club"
        for place, entry in enumerate(seat.entries):
            for about in entry.about:
                yield (*at, "entries", place, "about"), about, entries, "the key of an entry"
        yield from _cards(at, seat, programme)


def _cards(at: Key, seat: DemoSeat, programme: Programme) -> Iterator[_Names]:
    known = {card.slug for deck in programme.decks.values() for card in deck.cards}
    for place, entry in enumerate(seat.entries):
        statement = entry.body.get("statement")
        if statement is not None:
            yield (*at, "entries", place, "body", "statement"), str(statement), known, "a card of a deck"


def _of_desk(club: DemoClub, programme: Programme) -> Iterator[_Names]:
    entries, sessions = _entry_keys(club), {one.slug for one in club.sessions}
    seats, planned = {one.key for one in club.seats}, {one.slug for one in programme.cycle}
    for index, session in enumerate(club.sessions):
        yield ("sessions", index, "slug"), session.slug, planned, "a session of cycle/cycle.yaml"
    for slug, people in club.desk.presence.items():
        yield ("desk", "presence", slug), slug, sessions, "a session of this club"
        for name in people:
            yield ("desk", "presence", slug, name), name, seats, "the key of a seat"
    for index, merge in enumerate(club.desk.merged):
        for field in ("entry", "into"):
            yield ("desk", "merged", index, field), getattr(merge, field), entries, "the key of an entry"
    for name in club.desk.adopted:
        yield ("desk", "adopted", name), name, entries, "the key of an entry"
    for index, slug in enumerate(club.desk.ended):
        yield ("desk", "ended", index), slug, sessions, "a session of this club"


def _entry_keys(club: DemoClub) -> list[str]:
    return [entry.key for seat in club.seats for entry in seat.entries]


def _unique(club: DemoClub) -> Iterator[tuple[Key, list[str]]]:
    yield ("seats",), [seat.key for seat in club.seats]
    yield ("seats",), [seat.alias.casefold() for seat in club.seats]
    yield ("seats",), _entry_keys(club)
    yield ("sessions",), [one.slug for one in club.sessions]
