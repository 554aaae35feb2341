"""The demo club in a book: fictional people, through the same seats and desk as real ones."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from course.book.errors import Refused
from course.book.records import ClubSettings, SessionDate
from course.programme import DemoClub, load_demo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from course.book.book import Book
    from course.book.desk import Desk
    from course.book.seat import Seat
    from course.programme.demo import DemoEntry

_LENGTH = timedelta(minutes=100)


def fill(book: Book, club: DemoClub | None = None) -> dict[str, str]:
    """Write the demo club into an empty book.

    Ids and times come from the club's files, so that two demos are alike, papers included; only the seats'
    secrets are random.

    Args:
        book: An empty book.
        club: The club; the kit's own when not given.

    Returns:
        The secret of each seat, by alias.

    Raises:
        Refused: The book refuses an entry; a note on the exception names it.
    """
    known = club or load_demo()
    clock, new_id = book.clock, book.new_id
    handed = (demo_id(f"handed over {number}") for number in count(1))
    book.new_id = lambda: next(handed)
    try:
        with book.together():
            return _fill(book, known)
    finally:
        book.clock, book.new_id = clock, new_id


def demo_id(key: str) -> str:
    """Give the id of a seat or of an entry of the demo.

    Args:
        key: Its name in the club's files.

    Returns:
        32 hexadecimal digits, always the same.
    """
    return hashlib.blake2b(key.encode(), digest_size=16, person=b"passerelle.demo").hexdigest()


def _fill(book: Book, club: DemoClub) -> dict[str, str]:
    dates = club.dates()
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
    # The demo stands between the last session that is over and the next one.
    book.clock = _Clock(max(dates[slug] for slug in club.desk.ended if slug in dates) + _LENGTH)
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
    return seats, secrets


def _enter(seats: dict[str, Seat], club: DemoClub) -> None:
    for wave in club.waves():
        for person, one in wave:
            with _told(one.key):
                about = [demo_id(key) for key in one.about]
                seats[person.key].save(demo_id(one.key), one.exercise, one.kind, _body(one), about)
        for person in club.seats:
            mine = [one for whose, one in wave if whose is person]
            with _told(person.key):
                seats[person.key].share(_marked(mine, "shared"), True)
                seats[person.key].show(_marked(mine, "shown"), True)


def _body(one: DemoEntry) -> dict[str, Any]:
    """Give the whole body: in the book, links name entries by their ids."""
    return one.body | {field: [demo_id(key) for key in keys] for field, keys in one.links.items()}


def _marked(entries: Sequence[DemoEntry], mark: str) -> list[str]:
    return [demo_id(one.key) for one in entries if getattr(one, mark)]


@contextmanager
def _told(key: str) -> Iterator[None]:
    """Name what the book refuses: its own words never repeat what somebody wrote."""
    try:
        yield
    except Refused as refused:
        refused.add_note(f"in the demo club: {key}")
        raise


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
    for person, noted in club.desk.sheets.items():
        desk.write_sheet(demo_id(f"seat {person}"), noted)


class _Clock:
    """A clock of the demo, in Coordinated Universal Time wherever it runs.

    It goes on by a second each time it is read, so that what stands first in a person's file is the oldest.
    """

    def __init__(self, moment: datetime) -> None:
        self._seconds = count(int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()))

    def __call__(self) -> float:
        return float(next(self._seconds))
