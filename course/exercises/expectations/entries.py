"""What is remembered of hopes and worries."""

from typing import Annotated

from pydantic import Field

from course.exercises.kinds import Body, Kind, Tidy

MOST = 3


class Expectation(Body):
    """One hope, or one worry.

    Attributes:
        text: It, in the person's own words.
    """

    text: Annotated[str, Field(max_length=160), Tidy]


KINDS = {
    "hope": Kind(Expectation, most=MOST, mergeable=True),
    "worry": Kind(Expectation, most=MOST, mergeable=True),
}
