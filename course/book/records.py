"""What the book tells about itself: a seat, the room, the club's settings."""

from datetime import UTC, datetime
from functools import cache
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from course.exercises.kinds import Tidy
from course.programme import LANGUAGES, Session, load

Role = Literal["participant", "tutor", "facilitator"]
Alias = Annotated[str, Tidy, Field(min_length=1, max_length=40, pattern=r"^[^\n\t]+$")]
Picture = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
LanguageCode = Annotated[str, Field(pattern=rf"^({'|'.join(LANGUAGES)})$")]


class Record(BaseModel):
    """Plain data that never changes in place."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class SeatRecord(Record):
    """What the club knows of a person.

    Attributes:
        id: 32 hexadecimal digits, never shown to others.
        alias: The name the person chose.
        picture: The picture the person chose.
        language: The person's own language.
        role: What the person does in the club.
        joined: When the seat was made, in seconds since 1970.
        arrived: The last day on which the person came in, as `datetime.date.toordinal` counts; 0 for never.
    """

    id: str
    alias: Alias
    picture: Picture
    language: LanguageCode
    role: Role = "participant"
    joined: int = 0
    arrived: int = 0


class SessionDate(Record):
    """When a session of the cycle takes place, and how long it lasts.

    Attributes:
        slug: The session.
        date: Its day and hour; None when it is not set yet.
        minutes: Its length; None keeps the programme's.
    """

    slug: str
    date: datetime | None = None
    minutes: Annotated[int, Field(ge=5, le=480)] | None = None


class ClubSettings(Record):
    """What a club decides about itself.

    Attributes:
        name: The club's name.
        language: The language of the room.
        cycle_name: The name of this run of the programme.
        sessions: The sessions of the cycle, in order.
    """

    name: Annotated[str, Field(min_length=1, max_length=80)]
    language: LanguageCode = "fr"
    cycle_name: Annotated[str, Field(max_length=80)] = ""
    sessions: tuple[SessionDate, ...] = ()

    def session(self, slug: str) -> Session:
        """Give a session in the length that the club has set for it.

        Args:
            slug: The session.

        Returns:
            The session, its activities and steps in proportion.

        Raises:
            KeyError: The programme has no such session.
        """
        return _fitted(slug, next((one.minutes for one in self.sessions if one.slug == slug), None))


@cache
def _fitted(slug: str, minutes: int | None) -> Session:
    return load().sessions[slug].fitted(minutes)


def day(moment: float) -> int:
    """Give the day of a moment, as people in the room count it.

    Args:
        moment: Seconds since 1970.

    Returns:
        The day's number, as `datetime.date.toordinal` counts.
    """
    return datetime.fromtimestamp(moment, tz=UTC).astimezone().toordinal()
