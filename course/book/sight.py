"""What leaves the book of an entry that is shared: what its owner saw before sharing, and no more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from course.exercises import Entry, get, preview

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def cards(exercise: str, entries: Iterable[Entry]) -> list[Entry]:
    """Give entries as the wall's cards.

    Args:
        exercise: The exercise.
        entries: What others may read.

    Returns:
        Anonymous entries whose body is their card. What the wall only counts, or spreads over several
        lists, has no card of its own and is left out.
    """
    shown = (replace(one, body=preview(exercise, one)) for one in entries)
    return anonymous(one for one in shown if one.body.get("id") == one.id)


def for_moderation(exercise: str, entries: Iterable[Entry]) -> list[Entry]:
    """Give entries with their fields under their own names, so that one can be corrected.

    Args:
        exercise: The exercise.
        entries: What people shared and what the desk decided.

    Returns:
        Anonymous entries; the fields that a seat's card does not show are left out.
    """
    kinds = get(exercise).kinds
    seats = {name for name, kind in kinds.items() if kind.by == "seat"}
    return anonymous(_as_seen(one) if one.kind in seats else one for one in entries)


def anonymous(entries: Iterable[Entry]) -> list[Entry]:
    """Take away whatever could tell who made which entry, or that two are of one hand.

    Args:
        entries: Shared entries.

    Returns:
        The entries by id, without seat; time and revision, which one gesture gives to several, are 0.
    """
    bare = (replace(one, seat=None, revision=0, created=0) for one in entries)
    return sorted(bare, key=lambda one: one.id)


def _as_seen(entry: Entry) -> Entry:
    seen = set(_texts(preview(entry.exercise, entry)))
    return replace(
        entry, body={name: value for name, value in entry.body.items() if seen & set(_texts(value))}
    )


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - any plain data
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
