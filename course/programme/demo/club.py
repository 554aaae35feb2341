"""What the files of the demo club look like."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from course.programme.texts import Content, Slug, Text


class DemoEntry(Content):
    """One thing that a seat has entered.

    Attributes:
        exercise: The exercise it belongs to.
        kind: The form of the exercise.
        key: Its name, unique in the club.
        about: The keys of the entries it is about.
        links: Field -> the keys of the person's own entries it rests on, which stand before it in the file.
        body: The other fields, as the exercise's entry has them.
        shared: Whether the person shared it.
        shown: Whether the person showed it to the tutors.
    """

    exercise: Slug
    kind: Slug
    key: Slug
    about: tuple[Slug, ...] = ()
    links: dict[str, tuple[Slug, ...]] = Field(default_factory=dict)
    body: dict[str, Any] = Field(default_factory=dict)
    shared: bool = False
    shown: bool = False


class DemoPages(Content):
    """What one person has entered: a file seats/<key>.yaml.

    Attributes:
        entries: The entries, in order.
    """

    entries: tuple[DemoEntry, ...]


class DemoPlace(Content):
    """One person's place, as club.yaml says it.

    Attributes:
        key: Its name in these files.
        alias: The name the person goes by in the club.
        picture: A picture of the seats' deck.
        language: The person's own language.
        role: participant or tutor.
        joined: The session at which the person came for the first time; one with a date.
    """

    key: Slug
    alias: Annotated[Text, Field(max_length=24)]
    picture: str
    language: str
    role: Literal["participant", "tutor"] = "participant"
    joined: Slug


class DemoSeat(DemoPlace, DemoPages):
    """One person's place, with what the person has entered."""


class DemoSession(Content):
    """A session of the demo's cycle.

    Attributes:
        slug: The session.
        date: Its day and hour; None for one that is an appointment with each person.
    """

    slug: Slug
    date: datetime | None = None


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
        sheets: Seat key -> what a tutor noted in the interview, field by field.
    """

    presence: dict[str, dict[str, bool]]
    merged: tuple[DemoMerge, ...] = ()
    adopted: dict[str, bool] = Field(default_factory=dict)
    revealed: tuple[Slug, ...] = ()
    ended: tuple[Slug, ...] = ()
    sheets: dict[str, dict[str, str]] = Field(default_factory=dict)


class DemoFile(Content):
    """The file club.yaml: all but what people have entered.

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
    seats: tuple[DemoPlace, ...]
    desk: DemoDesk


class DemoClub(DemoFile):
    """The whole demo club.

    Attributes:
        seats: The people in it, with what they have entered.
    """

    seats: tuple[DemoSeat, ...]

    def dates(self) -> dict[str, datetime]:
        """Give the dates of the sessions that have one.

        Returns:
            Session to date, in order.
        """
        return {one.slug: one.date for one in self.sessions if one.date}

    def waves(self) -> Iterator[list[tuple[DemoSeat, DemoEntry]]]:
        """Go through the entries so that each comes in a later wave than those it is about.

        What an answer is about must be shared, or have reached the person, before the answer is given.

        Yields:
            Entries with their seats, in the order of the files: first those that are about nothing.

        Raises:
            ValueError: Entries are about each other in a circle, or about what is not there.
        """
        left = [(seat, entry) for seat in self.seats for entry in seat.entries]
        known: set[str] = set()
        while left:
            wave = [pair for pair in left if known.issuperset(pair[1].about)]
            if not wave:
                raise ValueError(f"about what is not there, or in a circle: {[one.key for _, one in left]}")
            yield wave
            known |= {entry.key for _, entry in wave}
            left = [pair for pair in left if pair[1].key not in known]

    def in_order(self) -> Iterator[tuple[DemoSeat, DemoEntry]]:
        """Go through all entries so that an entry comes after those it is about.

        Yields:
            Each entry with its seat.
        """
        for wave in self.waves():
            yield from wave
