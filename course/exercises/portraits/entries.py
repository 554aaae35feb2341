"""What is remembered of a portrait. There is no name in it, nor a country."""

from typing import Annotated

from pydantic import AfterValidator, Field

from course.exercises.kinds import Body, Kind, Once, Tidy
from course.exercises.options import option_or_words

Language = Annotated[
    str, Field(max_length=40), Tidy, AfterValidator(option_or_words("portraits", "self", "languages"))
]
Talent = Annotated[
    str, Field(max_length=60), Tidy, AfterValidator(option_or_words("portraits", "self", "teach"))
]


class Portrait(Body):
    """One person: oneself, or one's neighbour.

    Attributes:
        languages: Options, or languages typed in one's own words.
        proud: Something the person is proud of.
        teach: Options, or what the person can teach, typed.
    """

    languages: Annotated[tuple[Language, ...], Field(max_length=8), Once] = ()
    proud: Annotated[str | None, Field(max_length=200), Tidy] = None
    teach: Annotated[tuple[Talent, ...], Field(max_length=5), Once] = ()


KINDS = {"self": Kind(Portrait, most=1), "other": Kind(Portrait, most=1)}
