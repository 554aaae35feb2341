"""What an exercise asks on a phone, screen after screen, without any language."""

from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from course.exercises.kinds import Slug
from course.programme import Document, Mistake, need, read_yaml, validate

FOLDER = Path(__file__).parent
SPEC_FILE = "exercise.yaml"
Model = TypeVar("Model", bound=BaseModel)


class Part(BaseModel):
    """A part of `exercise.yaml`."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Option(Part):
    """Something to choose, always with a picture beside its words."""

    picture: Slug


class Step(Part):
    """One question, on one screen.

    Attributes:
        key: The field of the entry that it fills.
        input: How it is answered: several chips, one choice, one of a grid of pictures, a text, one line.
        most: How many can be chosen.
        free: Whether a person can type another answer.
        options: What can be chosen.
        lines: How high the writing space is.
        length: How long a typed text may be.
    """

    key: Slug
    input: Literal["choices", "choice", "picture", "text", "short"]
    most: Annotated[int, Field(ge=1)] | None = None
    free: bool | None = None
    options: dict[Slug, Option] | None = None
    lines: Annotated[int, Field(ge=1, le=8)] | None = None
    length: Annotated[int, Field(ge=1, le=500)] | None = None


class Form(Part):
    """The screens that make one entry; the form's name is the entry's kind.

    Attributes:
        most: How many entries a seat makes; one list screen shows them.
        each: One entry for each of these: the deck's `card`, or the group's entries of another kind.
        like: Another form with the same questions, instead of `steps`; its options are not written again.
        steps: The questions, in order.
    """

    most: Annotated[int, Field(ge=1)] | None = None
    each: Slug | None = None
    like: Slug | None = None
    steps: tuple[Step, ...] = ()

    @model_validator(mode="after")
    def asks_something(self) -> "Form":
        """Refuse a form that asks nothing, or twice."""
        if bool(self.like) == bool(self.steps):
            raise ValueError("either `steps` or `like`")
        return self


class Spec(Part):
    """The whole of `exercise.yaml`.

    Attributes:
        picture: The exercise's own picture.
        deck: The deck whose cards it uses.
        forms: The forms, in the order in which a phone offers them.
    """

    picture: Slug
    deck: Slug | None = None
    forms: dict[Slug, Form] = {}

    @model_validator(mode="after")
    def like_exists(self) -> "Spec":
        """Refuse a form that is like no other."""
        for form in self.forms.values():
            if form.like and not (form.like in self.forms and self.forms[form.like].steps):
                raise ValueError(f"`like` names a form with steps, not {form.like!r}")
        return self

    def steps(self, form: str) -> tuple[Step, ...]:
        """Give a form's questions.

        Args:
            form: The form.

        Returns:
            Its own, or those of the form that it is like.
        """
        one = self.forms[form]
        return one.steps or self.forms[one.like or form].steps


def read_part(
    model: type[Model], name: str, file: str, mistakes: list[Mistake], folder: Path = FOLDER
) -> tuple[Model | None, Document]:
    """Read one of an exercise's content files.

    Args:
        model: What the file must look like.
        name: The exercise.
        file: The file, named from the exercise's folder.
        mistakes: The list that receives the mistakes.
        folder: Where the exercises are.

    Returns:
        The content, or None when the file has a mistake; and the file as read, to say where something is.
    """
    document = read_yaml(folder / name / file)
    return validate(model, document, file_name(name, file), mistakes), document


def file_name(name: str, file: str) -> str:
    """Name a content file for a person.

    Args:
        name: The exercise.
        file: The file, named from the exercise's folder.

    Returns:
        For example `exercises/portraits/words/fr.yaml`.
    """
    return f"exercises/{name}/{file}"


@cache
def read_spec(name: str) -> Spec:
    """Read an exercise's structure.

    Args:
        name: The exercise.

    Returns:
        The structure.

    Raises:
        ContentError: When the file says something it should not.
    """
    mistakes: list[Mistake] = []
    return need(read_part(Spec, name, SPEC_FILE, mistakes)[0], mistakes)


def spec(name: str) -> dict[str, Any]:
    """Give an exercise's structure as plain data, for a phone.

    Args:
        name: The exercise.

    Returns:
        What `exercise.yaml` says, every form with its steps; what it leaves out is left out.

    Raises:
        ContentError: When the file says something it should not.
    """
    read = read_spec(name)
    plain = read.model_dump(mode="json", exclude_none=True)
    for key, form in plain["forms"].items():
        form.pop("like", None)
        form["steps"] = [one.model_dump(mode="json", exclude_none=True) for one in read.steps(key)]
    return plain
