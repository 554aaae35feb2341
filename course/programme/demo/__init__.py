"""The demo club: a fictional cycle with fictional seats, as data. Nobody in it exists."""

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from course.programme.demo import agreement
from course.programme.errors import Mistake, need
from course.programme.loader import load
from course.programme.reading import read_yaml, validate
from course.programme.schema import Content, Slug, Text

FILE = Path(__file__).with_name("club.yaml")


class DemoEntry(Content):
    """One thing that a seat has entered.

    Attributes:
        exercise: The exercise it belongs to.
        kind: The form of the exercise.
        key: Its name in this file, unique in the club.
        about: The keys of the entries it is about.
        body: The fields, as the exercise's entry has them.
        shared: Whether the person shared it.
    """

    exercise: Slug
    kind: Slug
    key: Slug
    about: tuple[Slug, ...] = ()
    body: dict[str, Any]
    shared: bool = False


class DemoSeat(Content):
    """One person's place.

    Attributes:
        key: Its name in this file.
        alias: The name the person goes by in the club.
        picture: A picture of the seats' deck.
        language: The person's own language.
        role: participant or tutor.
        joined: The session at which the person came for the first time.
        entries: What the person has entered, in order.
    """

    key: Slug
    alias: Annotated[Text, Field(max_length=24)]
    picture: str
    language: str
    role: Literal["participant", "tutor"] = "participant"
    joined: Slug
    entries: tuple[DemoEntry, ...] = ()


class DemoSession(Content):
    """A dated session of the demo's cycle."""

    slug: Slug
    date: datetime


class DemoMerge(Content):
    """Two similar entries that the desk has put together: `entry` goes into `into`."""

    entry: Slug
    into: Slug


class DemoDesk(Content):
    """What the facilitator has done so far.

    Attributes:
        presence: Session -> seat key -> present or not.
        merged: Similar entries put together.
        adopted: Proposal key -> adopted as a rule of the group, or not.
        revealed: Exercises whose wall is revealed.
        ended: Sessions that are over.
    """

    presence: dict[str, dict[str, bool]]
    merged: tuple[DemoMerge, ...] = ()
    adopted: dict[str, bool] = Field(default_factory=dict)
    revealed: tuple[Slug, ...] = ()
    ended: tuple[Slug, ...] = ()


class DemoClub(Content):
    """The whole demo club, as club.yaml says it.

    Attributes:
        name: The club.
        language: The language of the room.
        cycle_name: The cycle.
        sessions: Its sessions with their dates, in order.
        seats: The people in it.
        desk: What the facilitator has done.
    """

    name: Text
    language: str
    cycle_name: Text
    sessions: tuple[DemoSession, ...]
    seats: tuple[DemoSeat, ...]
    desk: DemoDesk

    def in_order(self) -> Iterator[tuple[DemoSeat, DemoEntry]]:
        """Go through all entries so that an entry comes after those it is about.

        Yields:
            Each entry with its seat: first all that are about nothing, then the others.
        """
        pairs = [(seat, entry) for seat in self.seats for entry in seat.entries]
        yield from (pair for pair in pairs if not pair[1].about)
        yield from (pair for pair in pairs if pair[1].about)


def load_demo(file: Path | None = None) -> DemoClub:
    """Load the demo club.

    Args:
        file: Another club file; the one of the kit when not given (read once, then kept).

    Returns:
        The club.

    Raises:
        ContentError: With every mistake of the file.
    """
    return _packaged() if file is None else _read(file)


@lru_cache(maxsize=1)
def _packaged() -> DemoClub:
    return _read(FILE)


def _read(file: Path) -> DemoClub:
    mistakes: list[Mistake] = []
    name = f"demo/{file.name}"
    document = read_yaml(file)
    club = validate(DemoClub, document, name, mistakes)
    if club:
        mistakes += agreement.of_club(document, name, club, load())
    return need(club, mistakes)
