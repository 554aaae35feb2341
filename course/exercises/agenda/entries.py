"""What is remembered of the meeting: which session and activity are open, the clock, what is revealed."""

from typing import Annotated

from pydantic import Field

from course.exercises.kinds import Body, Kind, Slug

Milliseconds = Annotated[int, Field(ge=0)]


class Room(Body):
    """The state of the room; one entry, whose id is `room`.

    Attributes:
        session: The session that is open.
        activity: The activity that is open.
        opened: When the activity was opened, in milliseconds since 1970.
        paused: When its clock was paused; None while it runs.
        paused_ms: How long it was paused before that, in milliseconds.
        revealed: The exercises whose wall is revealed.
        ended: The sessions that were ended.
        begun: After which revision of the book this cycle began.
    """

    session: Slug | None = None
    activity: Slug | None = None
    opened: Milliseconds | None = None
    paused: Milliseconds | None = None
    paused_ms: Milliseconds = 0
    revealed: tuple[Slug, ...] = ()
    ended: tuple[Slug, ...] = ()
    begun: Annotated[int, Field(ge=0)] = 0


KINDS = {"room": Kind(Room, by="desk", shareable=False)}
