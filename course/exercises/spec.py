"""What an exercise asks on a phone, screen after screen, without any language."""

from functools import cache
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, Field, model_validator

from course.exercises.kinds import Slug
from course.exercises.questions import Board, Form, Part, Step
from course.programme import Document, Mistake, need, read_yaml, validate

FOLDER = Path(__file__).parent
SPEC_FILE = "exercise.yaml"
Model = TypeVar("Model", bound=BaseModel)


class Spec(Part):
    """The whole of `exercise.yaml`.

    Attributes:
        picture: The exercise's own picture.
        deck: The deck whose cards it uses.
        copies: How many times a form that makes several entries is printed, where the form does not say.
        forms: The forms, in the order in which a phone offers them.
        wall: What the group sees of them, and no more.
    """

    picture: Slug
    deck: Slug | None = None
    copies: Annotated[int, Field(ge=1, le=12)] | None = None
    forms: Annotated[dict[Slug, Form], Field(default_factory=dict)]
    wall: tuple[Board, ...] = ()

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

    def needs(self, form: str) -> tuple[str, ...]:
        """Give the fields without which an entry is nothing.

        Args:
            form: The form.

        Returns:
            Its own, or those of the form that it is like.
        """
        one = self.forms[form]
        return one.needs or self.forms[one.like or form].needs

    def blanks(self, form: str) -> int:
        """Say how many times a form is printed on a sheet to fill in.

        Args:
            form: The form.

        Returns:
            At least 1; no more than the entries that a person makes.
        """
        one = self.forms[form]
        return min(one.copies or self.copies or 1, one.limit or 12)


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
def read_spec(name: str, folder: Path = FOLDER) -> Spec:
    """Read an exercise's structure.

    Args:
        name: The exercise.
        folder: Where the exercises are.

    Returns:
        The structure.

    Raises:
        ContentError: When the file says something it should not.
    """
    mistakes: list[Mistake] = []
    return need(read_part(Spec, name, SPEC_FILE, mistakes, folder)[0], mistakes)


def spec(name: str, folder: Path = FOLDER) -> dict[str, Any]:
    """Give an exercise's structure as plain data, for a phone.

    Args:
        name: The exercise.
        folder: Where the exercises are.

    Returns:
        What `exercise.yaml` says, every form with its steps and every limit; what it leaves out is left out,
        and so is what only paper and the register need.

    Raises:
        ContentError: When the file says something it should not.
    """
    read = read_spec(name, folder)
    plain = read.model_dump(mode="json", exclude_defaults=True, exclude={"forms", "copies"})
    return plain | {"forms": {form: _form(read, form) for form in read.forms}}


def _form(read: Spec, name: str) -> dict[str, Any]:
    form = read.forms[name]
    told = form.model_dump(mode="json", exclude_defaults=True, exclude={"like", "copies", "needs", "steps"})
    limits: dict[str, Any] = {"most": form.limit} if form.limit else {}
    needs: dict[str, Any] = {"needs": list(read.needs(name))} if read.needs(name) else {}
    return told | limits | needs | {"steps": [_step(one) for one in read.steps(name)]}


def _step(step: Step) -> dict[str, Any]:
    told = step.model_dump(mode="json", exclude_defaults=True, exclude={"purpose"})
    return told | ({"most": step.limit} if step.limit else {})
