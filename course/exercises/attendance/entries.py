"""What is remembered of who was there."""

from course.exercises.kinds import Body, Kind, Slug


class Presence(Body):
    """Whether the entry's seat was at a session.

    Attributes:
        session: The session.
        present: Whether the person came.
    """

    session: Slug
    present: bool


KINDS = {"presence": Kind(Presence, by="desk", shareable=False)}
