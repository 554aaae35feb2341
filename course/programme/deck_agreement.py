"""What one file of a deck alone cannot show: whether its files agree with each other and with the frameworks."""

from collections.abc import Iterable, Iterator

from course.programme.agreement import of_picture, repeated, same_keys
from course.programme.deck_files import SHAPES, DeckFile, DeckWords
from course.programme.errors import Mistake
from course.programme.frameworks import FRAMEWORKS
from course.programme.reading import Document, Key

OF_COMPETENCES = ("examples", "story", "cv")


def of_deck(document: Document, file: str, deck: DeckFile) -> Iterator[Mistake]:
    """Check that each card is there once, with a picture, a pile, a family and references that exist.

    Args:
        document: deck.yaml as read.
        file: How to name it.
        deck: The same, checked.

    Yields:
        Mistakes.
    """
    yield from repeated(document, file, "cards", [one.slug for one in deck.cards])
    for index, card in enumerate(deck.cards):
        key = ("cards", index)
        yield from of_picture(document, file, (*key, "picture"), card.picture)
        if card.pile and card.pile not in deck.piles:
            expected = (
                f"one of the deck's piles: {', '.join(deck.piles)}" if deck.piles else "piles in this deck"
            )
            yield document.mistake(file, (*key, "pile"), expected, f"“{card.pile}”")
        yield from _family(document, file, (*key, "family"), card.family, deck)
        for name, framework in FRAMEWORKS.items():
            for place, term in enumerate(getattr(card.references, name)):
                if term not in framework.terms:
                    where = (*key, "references", name, place)
                    yield _unknown(document, file, where, framework.terms, term)
    yield from _families(document, file, deck)


def of_deck_words(document: Document, file: str, words: DeckWords, deck: DeckFile) -> Iterator[Mistake]:
    """Check that a language has exactly the deck's cards and families, and the fields of such a deck.

    Args:
        document: The language's file as read.
        file: How to name it.
        words: The same, checked.
        deck: The deck without words.

    Yields:
        Mistakes.
    """
    families = [one.slug for one in deck.families]
    yield from same_keys(document, file, "cards", [one.slug for one in deck.cards], words.cards)
    yield from same_keys(document, file, "families", families, words.families)
    for name in ("official", "former"):
        for slug in getattr(words, name):
            if slug not in families:
                yield _unknown(document, file, (name, slug), families, slug)
    if families:
        return
    for slug, card in words.cards.items():
        for name in OF_COMPETENCES:
            if name in card.model_fields_set:
                yield document.mistake(file, ("cards", slug, name), "families in this deck", "none")


def _family(document: Document, file: str, key: Key, found: str | None, deck: DeckFile) -> Iterator[Mistake]:
    families = [one.slug for one in deck.families]
    if families and found is None:
        yield document.mistake(file, key, "this key", "nothing")
    elif families and found is not None and found not in families:
        yield _unknown(document, file, key, families, found)
    elif found and not families:
        yield document.mistake(file, key, "families in this deck", f"“{found}”")


def _families(document: Document, file: str, deck: DeckFile) -> Iterator[Mistake]:
    yield from repeated(document, file, "families", [one.slug for one in deck.families])
    used = {card.family for card in deck.cards}
    for index, family in enumerate(deck.families):
        key = ("families", index)
        yield from of_picture(document, file, (*key, "picture"), family.picture)
        if family.token not in SHAPES:
            yield _unknown(document, file, (*key, "token"), SHAPES, family.token)
        if family.token in [one.token for one in deck.families[:index]]:
            yield document.mistake(file, (*key, "token"), "each token once", f"“{family.token}” again")
        if family.slug not in used:
            yield document.mistake(file, (*key, "slug"), "a family with cards", f"“{family.slug}”, without")


def _unknown(document: Document, file: str, key: Key, known: Iterable[str], found: str) -> Mistake:
    return document.mistake(file, key, f"one of: {', '.join(known)}", f"“{found}”")
