"""The parts of `exercise.yaml`: what is asked, screen after screen, and what of it the wall shows."""

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from course.exercises.kinds import Slug

TYPED = ("text", "short")
CHOSEN = ("choices", "choice", "picture", "scale")
SEVERAL = ("choices", "cards", "links")
FREE = ("choices", "picture")
MOST_CARDS = 60
MOST_LINKS = 20


class Part(BaseModel):
    """A part of `exercise.yaml`."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def one_or_several(value: object) -> object:
    """Read one name as a list of one.

    Args:
        value: What stands in the file.

    Returns:
        A list, or the value when it is not a text.
    """
    return [value] if isinstance(value, str) else value


Names = Annotated[tuple[Slug, ...], BeforeValidator(one_or_several), Field(min_length=1)]
Target = Annotated[str, Field(pattern=r"^[a-z][a-z_]*\.[a-z][a-z_]*$")]


class Option(Part):
    """Something to choose, always with a picture beside its words."""

    picture: Slug


class Step(Part):
    """One question, on one screen.

    Attributes:
        key: The field of the entry that it fills.
        input: How it is answered: several chips, one choice, one of a grid of pictures, one row of a scale, a
            text, one line, a card of the deck, several cards, or links to one's own entries.
        purpose: Why this is asked, in English, for the register of what is kept.
        most: How many can be chosen.
        free: Whether a person can type another answer.
        of: For links, the forms whose entries can be chosen, as `experiences.task`.
        options: What can be chosen.
        lines: How high the writing space is.
        length: How long a typed text may be.
    """

    key: Slug
    input: Literal["choices", "choice", "picture", "text", "short", "scale", "card", "cards", "links"]
    purpose: Annotated[str, Field(min_length=1)] | None = None
    most: Annotated[int, Field(ge=1)] | None = None
    free: bool | None = None
    of: tuple[Target, ...] = ()
    options: dict[Slug, Option] | None = None
    lines: Annotated[int, Field(ge=1, le=8)] | None = None
    length: Annotated[int, Field(ge=1, le=500)] | None = None

    @property
    def limit(self) -> int | None:
        """How many answers there can be; None where there is one."""
        if self.input not in SEVERAL:
            return None
        every = {"choices": len(self.options or {}) or 1, "cards": MOST_CARDS, "links": MOST_LINKS}
        return self.most or every[self.input]


class Form(Part):
    """The screens that make one entry; the form's name is the entry's kind.

    Attributes:
        most: How many entries a seat makes; one list screen shows them.
        each: One entry for each of these: the deck's `card`, or the group's entries of another kind.
        like: Another form with the same questions, instead of `steps`; its options are not written again.
        needs: The fields without which an entry is nothing.
        to: Who can get the entry: the group; only the owner of the entry that it is about; nobody.
        named: Whether those who get it see who made it.
        about: The form whose entries it speaks of.
        anonymous: Whether sharing hands it over for good, without any tie to its owner.
        ordered: Whether the person puts the entries in an order.
        copies: How many times it is printed on a sheet to fill in.
        steps: The questions, in order.
    """

    most: Annotated[int, Field(ge=1)] | None = None
    each: Slug | None = None
    like: Slug | None = None
    needs: tuple[Slug, ...] = ()
    to: Literal["group", "owner", "nobody"] = "group"
    named: bool = False
    about: Slug | None = None
    anonymous: bool = False
    ordered: bool = False
    copies: Annotated[int, Field(ge=1, le=12)] | None = None
    steps: tuple[Step, ...] = ()

    @model_validator(mode="after")
    def asks_something(self) -> "Form":
        """Refuse a form that asks nothing, or twice."""
        if bool(self.like) == bool(self.steps):
            raise ValueError("either `steps` or `like`")
        return self

    @property
    def limit(self) -> int | None:
        """How many entries a seat makes; None where something else limits them."""
        return self.most if self.each or self.about else self.most or 1


class Board(Part):
    """A part of the wall.

    Attributes:
        name: The key of its title in the words of the wall.
        form: The forms whose entries it shows.
        field: The fields of theirs that it shows, and no other.
        show: `said`, each entry's words on a card; `counts`, how many people chose or typed each answer, most
            frequent first; `distribution`, how many chose each option, in order.
        picture: A field whose picture stands on the cards of `said`.
    """

    name: Slug
    form: Names
    field: Names
    show: Literal["said", "counts", "distribution"]
    picture: Slug | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """Every field that it shows something of."""
        return (*self.field, *filter(None, [self.picture]))
