"""Every exercise, by name, and what the rest of the house asks of them."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.moderation import moderate
from course.exercises.plain import Plain
from course.exercises.spec import FOLDER

NAMES = (
    "intake",
    "confidence",
    "portraits",
    "expectations",
    "group_rules",
    "journey",
    "what_is_a_competence",
    "experiences",
    "competence_cards",
    "competence_profile",
    "social_experiences",
    "forum_visit",
    "project",
    "action_plan",
    "job_interview",
    "cv",
    "evaluation",
    "interview",
    "agenda",
    "activity",
    "join",
    "attendance",
    "people",
    "indicators",
)
"""Every exercise in the order of the programme, then the meeting's tools."""


def _make(name: str) -> Exercise:
    """Make an exercise: by its rules when it has any of its own, as its forms say when not."""
    if not (FOLDER / name / "rules.py").exists():
        return Plain(name)
    rules = import_module(f"course.exercises.{name}.rules")
    own = [one for one in vars(rules).values() if isinstance(one, type) and one.__module__ == rules.__name__]
    (made,) = (one for one in own if issubclass(one, Exercise))
    return made()


EXERCISES: Mapping[str, Exercise] = MappingProxyType({name: _make(name) for name in NAMES})


def names(*, tools: bool = True) -> tuple[str, ...]:
    """List the exercises.

    Args:
        tools: Whether the meeting's tools (agenda, activity, join, attendance, people, indicators) are in the list.

    Returns:
        Their names, in the order of the programme.
    """
    return tuple(name for name, one in EXERCISES.items() if tools or not one.tool)


def get(name: str) -> Exercise:
    """Give an exercise.

    Args:
        name: Its folder's name.

    Returns:
        The exercise.

    Raises:
        KeyError: When there is none of this name; the message lists those there are.
    """
    if name not in EXERCISES:
        raise KeyError(f"no exercise {name!r}; there are: {', '.join(EXERCISES)}")
    return EXERCISES[name]


def wall_view(name: str, entries: Iterable[Entry], revealed: bool) -> dict[str, Any]:
    """Give what the wall shows of an exercise.

    Args:
        name: The exercise.
        entries: Its entries, with the desk's: private ones are left out here, whoever calls. Give them with
            their seats, so that one seat has one voice; no seat comes out again.
        revealed: Whether the facilitator has revealed it.

    Returns:
        `{"name", "revealed", "count", "data"}`; before the reveal, the data is None.

    Raises:
        KeyError: When there is no such exercise.
    """
    exercise = get(name)
    shown = moderate(entries, exercise.kinds)
    data = exercise.wall(shown) if revealed else None
    return {"name": name, "revealed": revealed, "count": exercise.counted(shown), "data": data}


def preview(name: str, entry: Entry) -> dict[str, Any]:
    """Give exactly what the others will see of one entry.

    Args:
        name: The exercise.
        entry: An entry of a seat, shared or not yet.

    Returns:
        The wall's card of this entry; empty when the entry is only counted.

    Raises:
        KeyError: When there is no such exercise.
    """
    return get(name).card(entry)


def visible(name: str, entries: Iterable[Entry]) -> list[Entry]:
    """Give the entries that others may read: shared, not withheld, corrected, not merged into another one.

    Args:
        name: The exercise.
        entries: Its entries, with the desk's.

    Returns:
        The seats' entries, oldest change first.

    Raises:
        KeyError: When there is no such exercise.
    """
    exercise = get(name)
    seats = [kind for kind, one in exercise.kinds.items() if one.by == "seat"]
    return moderate(entries, exercise.kinds).of(*seats)


def paper(name: str, request: PaperRequest) -> str:
    """Give an exercise's paper.

    Args:
        name: The exercise.
        request: What to print.

    Returns:
        Markdown that ends with a newline.

    Raises:
        KeyError: When there is no such exercise, session or activity.
    """
    return get(name).paper(request)
