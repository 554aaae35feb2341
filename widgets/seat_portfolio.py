"""A person's portfolio on a phone: the list of its parts, and all that is in one of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from course.programme import load
from widgets.asked import heading, said_twice, structure
from widgets.decks import some_cards
from widgets.entries import entry_json, linkable

if TYPE_CHECKING:
    from course.book import RoomState
    from course.exercises import Entry

View = dict[str, Any]
Pair = tuple[str, str]


def parts(mine: list[Entry], room: RoomState, languages: Pair) -> list[View]:
    """List the exercises this person may go to: those the group has come to, and those already written in.

    Args:
        mine: all entries of the person.
        room: what happens in the room.
        languages: the room's language and the person's own.

    Returns:
        For each exercise with questions its title, its picture, and how many entries are there, shared with the
        group, and shown to the tutors.
    """
    count = Counter(entry.exercise for entry in mine)
    shared = Counter(entry.exercise for entry in mine if entry.shared)
    tutor = Counter(entry.exercise for entry in mine if entry.tutor)
    return [
        heading(name, languages) | {"count": count[name], "shared": shared[name], "tutor": tutor[name]}
        for name in dict.fromkeys([*_reached(room), *count])
        if structure(name).get("forms")
    ]


def _reached(room: RoomState) -> list[str]:
    sessions = [*room.ended, *([room.session] if room.session else [])]
    activities = (activity for slug in sessions for activity in load().sessions[slug].activities)
    return [activity.exercise for activity in activities if activity.exercise]


def portfolio(mine: list[Entry], languages: Pair, only: str | None = None) -> View:
    """Give everything a person entered, with what each exercise's entries are drawn with.

    Args:
        mine: all entries of the person.
        languages: the room's language and the person's own.
        only: one exercise, instead of all.

    Returns:
        ``entries``; and ``exercises``: for each, its questions, its words, the cards that are in use.
    """
    told = [entry for entry in mine if only in {None, entry.exercise}]
    return {
        "entries": [entry_json(entry) for entry in told],
        "exercises": {
            name: _frame(name, [entry for entry in told if entry.exercise == name], mine, languages)
            for name in dict.fromkeys(entry.exercise for entry in told)
        },
    }


def _frame(name: str, entries: list[Entry], mine: list[Entry], languages: Pair) -> View:
    spec = structure(name)
    used = {str(value) for entry in entries for value in _values(entry)}
    return {
        "spec": spec,
        "words": said_twice(name, languages),
        "deck": some_cards(spec["deck"], languages, used) if spec.get("deck") else None,
        "linkable": linkable(spec, mine, languages),
    }


def _values(entry: Entry) -> list[object]:
    several = (value if isinstance(value, list) else [value] for value in entry.body.values())
    return [value for values in several for value in values]
