"""What the facilitator can type from paper, as the panel asks it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from course import exercises

if TYPE_CHECKING:
    from course.exercises import FromPaper

View = dict[str, Any]


@lru_cache(maxsize=64)
def sheets(name: str) -> dict[str, View]:
    """Give the forms whose answers the facilitator can put on the wall.

    Args:
        name: the exercise.

    Returns:
        For each form its ``fields``, in order; those it ``needs``; those of which one makes the wall show something
        (``shows``); and whether the wall only counts them (``counted``).
    """
    return {form: _sheet(name, form, known) for form, known in exercises.get(name).from_paper.items()}


def _sheet(name: str, form: str, known: FromPaper) -> View:
    model = exercises.get(name).kinds[form].model.model_fields
    return {
        "fields": list(known.fields),
        "needs": [field for field in known.fields if model[field].is_required()],
        "shows": list(known.shows),
        "counted": known.counted,
    }
