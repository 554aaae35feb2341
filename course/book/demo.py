"""The demo club in a book: fictional people, through the same seats and desk as real ones."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from course.book.records import ClubSettings, SessionDate
from course.programme import DemoClub, load_demo

if TYPE_CHECKING:
    from course.book.book import Book
    from course.book.desk import Desk
    from course.book.seat import Seat

_LENGTH = timedelta(minutes=100)


def fill(book: Book, club: DemoClub | None = None) -> dict[str, str]:
    """Write the demo club into an empty book.

    Ids and times come from the club's file, so that two demos are alike, papers included; only the seats'
    secrets are random.

    Args:
        book: An empty book.
        club: The club; the kit's own when not given.

    Returns:
        The secret of each seat, by alias.
    """
    known = club or load_demo()
    clock = book.clock
    try:
        with book.together():
            return _fill(book, known)
    finally:
        book.clock = clock


def demo_id(key: str) -> str:
    """Give the id of a seat or of an entry of the demo.

    Args:
        key: Its name in the club's file.

    Returns:
        32 hexadecimal digits, always the same.
    """
    return hashlib.blake2b(key.encode(), digest_size=16, person=b"passerelle.demo").hexdigest()


def _fill(book: Book, club: DemoClub) -> dict[str, str]:
    dates = {one.slug: one.date for one in club.sessions}
    book.clock = _Clock(min(dates.values()))
    book.set_settings(
        ClubSettings(
            name=club.name,
            language=club.language,
            cycle_name=club.cycle_name,
            sessions=tuple(SessionDate(slug=one.slug, date=one.date) for one in club.sessions),
        )
    )
    seats, secrets = _join(book, club, dates)
    _enter(seats, club)
    _decide(book.desk(), club)
    return secrets


def _join(book: Book, club: DemoClub, dates: dict[str, datetime]) -> tuple[dict[str, Seat], dict[str, str]]:
    seats: dict[str, Seat] = {}
    secrets: dict[str, str] = {}
    for place, one in enumerate(club.seats):
        # Nobody comes in at the same second: the list of arrivals keeps the file's order.
        book.clock = _Clock(dates[one.joined] + timedelta(seconds=10 * place))
        known = demo_id(f"seat {one.key}")
        seats[one.key], secrets[one.alias] = book.join(
            one.alias, one.picture, one.language, one.role, seat_id=known
        )
    book.clock = _Clock(max(dates.values()) + _LENGTH)
    return seats, secrets


def _enter(seats: dict[str, Seat], club: DemoClub) -> None:
    for speaks in (False, True):  # what an entry speaks of must be shared before
        for person, one in club.in_order():
            if bool(one.about) == speaks:
                about = [demo_id(key) for key in one.about]
                seats[person.key].save(demo_id(one.key), one.exercise, one.kind, one.body, about)
        for person in club.seats:
            shown = [one for one in person.entries if one.shared and bool(one.about) == speaks]
            seats[person.key].share([demo_id(one.key) for one in shown], True)


def _decide(desk: Desk, club: DemoClub) -> None:
    for session, people in club.desk.presence.items():
        for person, present in people.items():
            desk.mark_present(demo_id(f"seat {person}"), session, present)
    for one in club.desk.merged:
        desk.merge(demo_id(one.entry), demo_id(one.into))
    for proposal, adopted in club.desk.adopted.items():
        desk.adopt(demo_id(proposal), adopted)
    for exercise in club.desk.revealed:
        desk.reveal(exercise)
    for session in club.desk.ended:
        desk.open_session(session)
        desk.end_session()


class _Clock:
    """A clock that stands still, in Coordinated Universal Time wherever the demo runs."""

    def __init__(self, moment: datetime) -> None:
        self._seconds = moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()

    def __call__(self) -> float:
        return self._seconds
