"""The pictures a person may choose for a seat, each with names to start from."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from course.programme import load
from widgets.both import both


@lru_cache(maxsize=64)
def seat_pictures(languages: tuple[str, str]) -> list[dict[str, Any]]:
    """List the pictures of the seats' deck.

    Args:
        languages: the room's language and the person's own.

    Returns:
        For each picture its name, its label in both languages and the aliases proposed in the person's own.
    """
    deck = load().seats
    own = deck.words(languages[1]).cards
    return [
        {
            "name": card.picture,
            "label": both(lambda code, slug=card.slug: deck.words(code).cards[slug].text, languages),  # type: ignore[misc]
            "aliases": list(own[card.slug].aliases),
        }
        for card in deck.cards
    ]
