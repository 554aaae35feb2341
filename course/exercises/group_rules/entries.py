"""What is remembered of the group's rules."""

from typing import Annotated, Literal

from pydantic import Field

from course.exercises.kinds import Body, Kind, Tidy


class Proposal(Body):
    """A rule that somebody proposes.

    Attributes:
        text: The rule.
    """

    text: Annotated[str, Field(max_length=160), Tidy]


class Opinion(Body):
    """What a seat thinks of a proposal; one for each.

    Attributes:
        value: "agree", or "discuss" to speak of it first.
    """

    value: Literal["agree", "discuss"]


class Adoption(Body):
    """What the group decided on a proposal, as the facilitator notes it.

    Attributes:
        adopted: Whether it is a rule of the group.
    """

    adopted: bool


KINDS = {
    "proposal": Kind(Proposal, most=3, mergeable=True),
    "opinion": Kind(Opinion, needs_about=True),
    "adoption": Kind(Adoption, by="desk", needs_about=True, shareable=False),
}
