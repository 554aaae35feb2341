"""What is remembered of a journey. Nothing is compulsory: neither a place, nor a date, nor a reason."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from course.exercises.kinds import Body, Kind, Tidy
from course.exercises.options import only_option

Picture = Annotated[str, AfterValidator(only_option("journey", "step", "picture"))]
Short = Annotated[str | None, Field(max_length=40), Tidy]


class Step(Body):
    """One step of a person's timeline.

    Attributes:
        picture: What it was about.
        title: A name for it.
        when: When, in any words.
        where: Where, in any words.
        token: "green" for what helped, "red" for what was difficult.
        managed: What the person managed to do there.
        position: Its place on the timeline.
    """

    picture: Picture | None = None
    title: Annotated[str | None, Field(max_length=60), Tidy] = None
    when: Short = None
    where: Short = None
    token: Literal["green", "red"] | None = None
    managed: Annotated[str | None, Field(max_length=200), Tidy] = None
    position: Annotated[int, Field(ge=0, le=999)] = 0


KINDS = {"step": Kind(Step, most=20)}
