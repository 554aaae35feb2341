"""What walls have in common: counting what people chose or typed, cards in an order that tells nothing."""

from collections.abc import Iterable
from typing import Any

from course.exercises.entry import Entry
from course.exercises.options import options


def tally(name: str, step: str, entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Count chosen options and typed texts, most frequent first.

    Args:
        name: The exercise.
        step: The step's key, which is the field of the entries' bodies too.
        entries: Shown entries.

    Returns:
        `{"key", "count"}` for an option; `{"text", "count", "id", "field"}` for a typed text, with the place
        where the facilitator can correct it.
    """
    items: dict[str, dict[str, Any]] = {}
    for one in entries:
        for place, value in enumerate(one.body.get(step) or ()):
            chosen = value in options(name, one.kind, step)
            new = {"key": value} if chosen else {"text": value, "id": one.id, "field": f"{step}.{place}"}
            items.setdefault(value.casefold(), new | {"count": 0})["count"] += 1
    return sorted(items.values(), key=_most_frequent_first)


def _most_frequent_first(item: dict[str, Any]) -> tuple[int, str, str]:
    return (-item["count"], item.get("key", ""), item.get("text", ""))


def unordered(cards: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put cards in an order that does not tell who wrote first.

    Args:
        cards: Cards with an id.

    Returns:
        The cards by their ids, which are chance: by their words, languages would stand apart from each other.
    """
    return sorted(cards, key=lambda card: str(card["id"]))
