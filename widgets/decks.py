"""Decks on a screen: whole where cards are chosen, their sentences only where they are shown."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from course.programme import load

if TYPE_CHECKING:
    from collections.abc import Collection

    from pydantic.main import IncEx

View = dict[str, Any]
DRAWN = {"slug", "picture", "pile", "family"}
NOT_CHOSEN: dict[str, IncEx | bool] = {"official": True, "former": True, "cards": {"__all__": {"cv"}}}
"""What nobody reads while choosing a card."""


@lru_cache(maxsize=16)
def deck_view(slug: str, languages: tuple[str, str]) -> View:
    """Describe a deck to the phone on which cards are chosen.

    Args:
        slug: the deck.
        languages: the room's language and the person's own.

    Returns:
        The deck as ``DeckView`` of ``widgets/shared/types.d.ts``.
    """
    words = load().decks[slug].words
    room, own = (
        words(code).model_dump(mode="json", exclude_defaults=True, exclude=NOT_CHOSEN) for code in languages
    )
    return _drawn(slug) | {"words": {"room": room, "own": own}}


def some_cards(slug: str, languages: tuple[str, str], cards: Collection[str]) -> View:
    """Describe a few cards of a deck, with their sentences and nothing else.

    Args:
        slug: the deck.
        languages: the room's language and the person's own.
        cards: the slugs of these cards.

    Returns:
        The deck as ``DeckView``, with these cards.
    """
    drawn = _drawn(slug)
    room, own = (_sentences(slug, code, cards) for code in languages)
    kept = [card for card in drawn["cards"] if card["slug"] in cards]
    return drawn | {"cards": kept, "words": {"room": room, "own": own}}


@lru_cache(maxsize=16)
def wall_deck(slug: str | None, language: str) -> View | None:
    """Describe a deck to the wall, which only shows cards.

    Args:
        slug: the deck, or None for an exercise without one.
        language: the room's language.

    Returns:
        The deck as ``WallDeck`` of ``widgets/shared/types.d.ts``.
    """
    if slug is None:
        return None
    deck = load().decks[slug]
    return _drawn(slug) | {"words": _sentences(slug, language, {card.slug for card in deck.cards})}


def _drawn(slug: str) -> View:
    deck = load().decks[slug]
    return {
        "slug": slug,
        "cards": [card.model_dump(mode="json", include=DRAWN, exclude_none=True) for card in deck.cards],
        "families": [family.model_dump(mode="json") for family in deck.families],
    }


def _sentences(slug: str, language: str, cards: Collection[str]) -> View:
    words = load().decks[slug].words(language)
    return {
        "title": words.title,
        "families": dict(words.families),
        "cards": {card: {"text": told.text} for card, told in words.cards.items() if card in cards},
    }
