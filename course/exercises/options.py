"""Fields that hold an option of `exercise.yaml`, or words of one's own."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from course.exercises.spec import FOLDER, read_spec
from course.exercises.words import words
from course.programme import LANGUAGES


@cache
def options(name: str, form: str, step: str) -> frozenset[str]:
    """Give what can be chosen at a step.

    Args:
        name: The exercise.
        form: The form.
        step: The step's key.

    Returns:
        The keys of its options.
    """
    steps = read_spec(name).steps(form)
    return frozenset(key for one in steps if one.key == step for key in one.options or {})


def only_option(name: str, form: str, step: str) -> Callable[[str], str]:
    """Make the check of a field that holds an option and nothing else.

    Args:
        name: The exercise.
        form: The form.
        step: The step's key.

    Returns:
        A pydantic validator.
    """

    def checked(value: str) -> str:
        if value not in options(name, form, step):
            raise ValueError(f"{value!r} is not an option of {name}, {step}")
        return value

    return checked


def option_or_words(name: str, form: str, step: str, folder: Path = FOLDER) -> Callable[[str], str]:
    """Make the check of a field that holds an option, or words of one's own.

    Args:
        name: The exercise.
        form: The form.
        step: The step's key.
        folder: Where the exercises are.

    Returns:
        A pydantic validator: who types what an option says, in any language, chooses that option.
    """
    return lambda value: _labels(name, form, step, folder).get(value.casefold(), value)


@cache
def _labels(name: str, form: str, step: str, folder: Path) -> dict[str, str]:
    every = (words(name, language, folder).forms[form].steps[step].options for language in LANGUAGES)
    return {label.casefold(): key for one in every for key, label in one.items()}
