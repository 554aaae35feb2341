"""An entry as its questions and answers, for somebody who reads it: no seat, and nothing it is linked to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course.exercises import picture_of, words
from course.exercises.labels import in_words
from course.exercises.spec import read_spec

if TYPE_CHECKING:
    from course.exercises import Entry


def told(entry: Entry, language: str) -> dict[str, Any]:
    """Say an entry.

    Args:
        entry: An entry that a form of any exercise made.
        language: The reader's; what the person typed stays as it is.

    Returns:
        Its id, the exercise, what one such entry is called, the picture, and every question that was answered.
    """
    own = words(entry.exercise, language)
    form = own.forms[entry.kind]
    steps = read_spec(entry.exercise).steps(entry.kind)
    answers = ((form.steps[step.key].ask, in_words(entry, step, language)) for step in steps)
    return {
        "id": entry.id,
        "exercise": own.title,
        "form": form.title,
        "picture": picture_of(entry) or read_spec(entry.exercise).picture,
        "answers": [{"ask": ask, "said": said} for ask, said in answers if said],
    }
