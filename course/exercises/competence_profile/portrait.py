"""A person's cards, sorted into families: how often, how autonomously, and how often seen by others."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from course.exercises.entry import Entry
from course.programme import Deck

CARDS = "competence_cards"
Ratings = dict[str, str | None]
UNRATED: Ratings = {"often": None, "autonomy": None}


def families(entries: Sequence[Entry], deck: Deck) -> list[dict[str, Any]]:
    """Sort a person's cards into the families of the deck.

    Args:
        entries: All of the person's entries, and what others sent to the person.
        deck: The deck of the cards.

    Returns:
        Each family in the deck's order, `{"slug", "count", "cards": [{"slug", "often", "autonomy", "seen"}]}`,
        the cards in the deck's order too: nothing ranks them. A card is there when the person chose it, found
        it in a step of the path, or kept what somebody saw.
    """
    rated = _chosen(entries)
    seen = _kept(entries)
    told: list[dict[str, Any]] = []
    for family, cards in deck.by_family().items():
        slugs = [card.slug for card in cards if card.slug in rated or seen[card.slug]]
        mine = [{"slug": slug, **rated.get(slug, UNRATED), "seen": seen[slug]} for slug in slugs]
        told.append({"slug": family, "count": len(mine), "cards": mine})
    return told


def origins(entries: Sequence[Entry]) -> dict[str, dict[str, str]]:
    """Tell where each card was chosen, so that a screen can open it there.

    Args:
        entries: All of the person's entries, and what others sent to the person.

    Returns:
        For each card, the `exercise` and the `id` of the entry that speaks of it: the last choice before a step
        of the path. A card that only others saw has none.
    """
    found = [
        *_of(entries, "social_experiences", "migration"),
        *_of(entries, CARDS, "competence"),
    ]
    return {
        one.body["card"]: {"exercise": one.exercise, "id": one.id} for one in found if one.body.get("card")
    }


def _of(entries: Iterable[Entry], exercise: str, kind: str) -> list[Entry]:
    """Give the entries of a kind, oldest change first."""
    found = [one for one in entries if (one.exercise, one.kind) == (exercise, kind)]
    return sorted(found, key=lambda one: (one.revision, one.id))


def _chosen(entries: Sequence[Entry]) -> dict[str, Ratings]:
    """Give how each card was rated; of a card chosen twice, the last answer that was given."""
    rated: dict[str, Ratings] = {}
    for one in _of(entries, "social_experiences", "migration"):
        if one.body.get("card"):
            rated[one.body["card"]] = UNRATED
    for one in _of(entries, CARDS, "competence"):
        before = rated.get(one.body["card"], {})
        rated[one.body["card"]] = {key: one.body.get(key) or before.get(key) for key in UNRATED}
    return rated


def _kept(entries: Sequence[Entry]) -> Counter[str]:
    """Count, card by card, what others saw and the person kept.

    What the person saw of others, and how others answered it, are among the entries too.
    """
    rounds = {one.id for one in _of(entries, CARDS, "round")}
    received = [one for one in _of(entries, CARDS, "seen") if rounds & set(one.about)]
    answers = {about: one.body["accepted"] for one in _of(entries, CARDS, "answer") for about in one.about}
    return Counter(one.body["card"] for one in received if answers.get(one.id) == "yes")
