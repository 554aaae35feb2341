"""Whether the names inside the demo's files mean something: seats, entries, sessions, cards, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from course.programme.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from course.programme.demo.club import DemoClub, DemoSeat
    from course.programme.errors import Mistake
    from course.programme.programme import Programme
    from course.programme.reading import Document, Key

CLUB = ""
"""Where club.yaml stands among the sheets; no seat has an empty key."""

CARDS = ("statement", "card", "cards")
"""The fields, of any exercise, that hold cards of a deck."""


class Sheet(NamedTuple):
    """A file as read, and how to name it."""

    document: Document
    file: str

    def mistake(self, key: Key, expected: str, found: str) -> Mistake:
        """Locate a mistake; see `Document.mistake`."""
        return self.document.mistake(self.file, key, expected, found)


class _Name(NamedTuple):
    """A name, where it stands, and what it should be one of."""

    sheet: str
    key: Key
    name: str
    known: Collection[str]
    what: str


def of_club(sheets: Mapping[str, Sheet], club: DemoClub, programme: Programme) -> Iterator[Mistake]:
    """Check every name that refers to something else.

    Args:
        sheets: The files as read: those of the seats by their keys, and club.yaml under `CLUB`.
        club: The same, checked.
        programme: The programme it belongs to.

    Yields:
        Mistakes.
    """
    seats = {one.key for one in club.seats}
    for name in sorted(sheets.keys() - seats - {CLUB}):
        yield sheets[name].mistake((), "the file of a seat of club.yaml", f"“{name}”")
    for one in (*_of_seats(club, programme), *_of_entries(club, programme), *_of_desk(club, programme)):
        if one.name not in one.known:
            yield sheets[one.sheet].mistake(one.key, one.what, f"“{one.name}”")
    for sheet, key, name in _again(_named(club)):
        yield sheets[sheet].mistake(key, "each name once", f"“{name}” again")
    for sheet, key, name in _circling(club):
        yield sheets[sheet].mistake(key, "an entry that does not lead back here", f"“{name}”")


def _of_seats(club: DemoClub, programme: Programme) -> Iterator[_Name]:
    pictures = {card.picture for card in programme.seats.cards}
    for index, seat in enumerate(club.seats):
        at: Key = ("seats", index)
        yield _Name(CLUB, (*at, "language"), seat.language, LANGUAGES, f"one of: {', '.join(LANGUAGES)}")
        yield _Name(CLUB, (*at, "picture"), seat.picture, pictures, "a picture of seats/deck.yaml")
        yield _Name(CLUB, (*at, "joined"), seat.joined, club.dates(), "a session of this club with a date")


def _of_entries(club: DemoClub, programme: Programme) -> Iterator[_Name]:
    everything = _entry_keys(club)
    cards = {card.slug for deck in programme.decks.values() for card in deck.cards}
    for seat in club.seats:
        before: set[str] = set()
        for place, entry in enumerate(seat.entries):
            at: Key = ("entries", place)
            for about in entry.about:
                yield _Name(seat.key, (*at, "about"), about, everything, "the key of an entry")
            for field, keys in entry.links.items():
                for key in keys:
                    what = "the key of an entry further up in this file"
                    yield _Name(seat.key, (*at, "links", field), key, frozenset(before), what)
            yield from _cards(seat, place, cards)
            before.add(entry.key)


def _cards(seat: DemoSeat, place: int, cards: Collection[str]) -> Iterator[_Name]:
    body = seat.entries[place].body
    for field in CARDS:
        value = body.get(field) or ()
        for slug in value if isinstance(value, list | tuple) else (value,):
            yield _Name(seat.key, ("entries", place, "body", field), str(slug), cards, "a card of a deck")


def _of_desk(club: DemoClub, programme: Programme) -> Iterator[_Name]:
    entries, sessions = _entry_keys(club), {one.slug for one in club.sessions}
    seats, planned = {one.key for one in club.seats}, {one.slug for one in programme.cycle}
    desk: Key = ("desk",)
    for index, session in enumerate(club.sessions):
        key: Key = ("sessions", index, "slug")
        yield _Name(CLUB, key, session.slug, planned, "a session of cycle/cycle.yaml")
    for slug, people in club.desk.presence.items():
        yield _Name(CLUB, (*desk, "presence", slug), slug, sessions, "a session of this club")
        for name in people:
            yield _Name(CLUB, (*desk, "presence", slug, name), name, seats, "the key of a seat")
    for index, merge in enumerate(club.desk.merged):
        for field, name in (("entry", merge.entry), ("into", merge.into)):
            yield _Name(CLUB, (*desk, "merged", index, field), name, entries, "the key of an entry")
    for name in club.desk.adopted:
        yield _Name(CLUB, (*desk, "adopted", name), name, entries, "the key of an entry")
    for index, slug in enumerate(club.desk.ended):
        yield _Name(CLUB, (*desk, "ended", index), slug, sessions, "a session of this club")
    for name in club.desk.sheets:
        yield _Name(CLUB, (*desk, "sheets", name), name, seats, "the key of a seat")


def _entry_keys(club: DemoClub) -> frozenset[str]:
    return frozenset(entry.key for seat in club.seats for entry in seat.entries)


def _named(club: DemoClub) -> Iterator[tuple[str, str, Key, str]]:
    """Give every name that must be the only one of its sort: the sort, the sheet, the place, the name."""
    for index, seat in enumerate(club.seats):
        yield "seat", CLUB, ("seats", index, "key"), seat.key
        yield "alias", CLUB, ("seats", index, "alias"), seat.alias.casefold()
        for place, entry in enumerate(seat.entries):
            yield "entry", seat.key, ("entries", place, "key"), entry.key
    for index, session in enumerate(club.sessions):
        yield "session", CLUB, ("sessions", index, "slug"), session.slug


def _again(named: Iterator[tuple[str, str, Key, str]]) -> Iterator[tuple[str, Key, str]]:
    seen: set[tuple[str, str]] = set()
    for sort, sheet, key, name in named:
        if (sort, name) in seen:
            yield sheet, key, name
        seen.add((sort, name))


def _circling(club: DemoClub) -> Iterator[tuple[str, Key, str]]:
    """Find the entries that are about each other in a circle; those about nothing known are told already."""
    about = {entry.key: set(entry.about) for seat in club.seats for entry in seat.entries}
    known = set(about)
    while True:
        ends = {key for key in known if not about[key] & known}
        if not ends:
            break
        known -= ends
    for seat in club.seats:
        for place, entry in enumerate(seat.entries):
            if entry.key in known:
                yield seat.key, ("entries", place, "about"), entry.key
