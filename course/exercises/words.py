"""The fixed words of an exercise, in one language."""

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from course.exercises.kinds import Slug
from course.exercises.spec import FOLDER, read_part, read_spec
from course.programme import Mistake, need

Sentence = Annotated[str, Field(min_length=1)]
Sentences = dict[Slug, Sentence]

# What every exercise says on a phone; an exercise adds sentences of its own.
SCREENS = (
    "intro",  # what we do, and why
    "start",  # the first button
    "done",  # all questions seen
    "private",  # beside what only its owner sees
    "shared",  # beside what the group may see
    "pick",  # above one's entries, to choose what to show
    "preview",  # above the card that the others will see
    "nothing_mine",  # the list of one's entries, still empty
    "nothing_shared",  # what others shared, still empty
    "waiting",  # before the facilitator reveals the wall
    "revealed",  # above what the group shared
)


class Words(BaseModel):
    """A part of a words file."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class StepWords(Words):
    """The words of one question.

    Attributes:
        ask: The question, in at most twelve words.
        why: Why it is asked, or how to answer, in one short line.
        examples: Three everyday answers, where one types.
        options: The words beside each picture.
        free: The words that invite another answer.
    """

    ask: Sentence
    why: Sentence
    examples: tuple[Sentence, ...] = ()
    options: Sentences = {}
    free: Sentence | None = None


class FormWords(Words):
    """The words of the screens that make one entry.

    Attributes:
        title: What one entry is called.
        add: The button that makes another one, where a seat makes several.
        steps: The questions.
    """

    title: Sentence
    add: Sentence | None = None
    steps: dict[Slug, StepWords]


class ExerciseWords(Words):
    """The whole of a words file.

    Attributes:
        title: The exercise's name.
        invite: One sentence that invites the group to it.
        forms: The words of each form.
        screens: The other sentences on a phone.
        wall: The sentences on the wall.
        paper: The sentences on paper.
    """

    title: Sentence
    invite: Sentence
    forms: dict[Slug, FormWords] = {}
    screens: Sentences = {}
    wall: Sentences = {}
    paper: Sentences = {}


def words_file(language: str) -> str:
    """Name the words file of a language.

    Args:
        language: Its code.

    Returns:
        The file, from the exercise's folder.
    """
    return f"words/{language}.yaml"


@cache
def words(name: str, language: str, folder: Path = FOLDER) -> ExerciseWords:
    """Give the words of an exercise.

    Args:
        name: The exercise.
        language: A code of `LANGUAGES`.
        folder: Where the exercises are.

    Returns:
        Its words.

    Raises:
        ContentError: When the file is missing or has a mistake.
    """
    mistakes: list[Mistake] = []
    read = need(read_part(ExerciseWords, name, words_file(language), mistakes, folder)[0], mistakes)
    likes = {key: form.like for key, form in read_spec(name, folder).forms.items()}
    forms = {key: _complete(form, likes[key], read) for key, form in read.forms.items()}
    return read.model_copy(update={"forms": forms})


def _complete(form: FormWords, like: str | None, read: ExerciseWords) -> FormWords:
    """Give a form the options of the form that it is like."""
    if like is None:
        return form
    first = read.forms[like].steps
    steps = {step: one.model_copy(update=_options(first[step])) for step, one in form.steps.items()}
    return form.model_copy(update={"steps": steps})


def _options(step: StepWords) -> dict[str, object]:
    return {"options": step.options, "free": step.free}
