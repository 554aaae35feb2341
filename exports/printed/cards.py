"""The deck on paper: nine cards to an A4, with cut marks and backs; empty cards fill the last sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.programme import gettext, load
from exports.document.blocks import Block, Card, Cards, Document, Group, Item, Items, Lines, Text
from exports.errors import HandoutError, _
from exports.printed.words import drawn, in_each, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from course.programme import Card as DeckCard
    from course.programme import CardWords, Deck, DeckWords

DECK = "competences"
ACROSS, DOWN = 3, 3
OWN_CARD = _("A card of your own")


def cards(language: str, second: str | None = None, deck: Deck | None = None) -> Document:
    """Compose a deck to print on both sides and cut out.

    Args:
        language: The language of the cards.
        second: Another language to stand below on each card; none when None.
        deck: A deck; the kit's competences when None.

    Returns:
        The document. A card's front has its picture, its sentence and its family; its back has examples and a
        question that brings a story.

    Raises:
        HandoutError: The deck has no words in a language.
    """
    chosen = deck or load().decks[DECK]
    told = [(code, _words(chosen, code)) for code in ((language, second) if second else (language,))]
    made = [_card(chosen, card, told) for card in chosen.cards]
    missing = -len(made) % (ACROSS * DOWN)
    made += [_empty(language) for _place in range(missing)]
    return Document(
        title=told[0][1].title,
        language=language,
        blocks=(Cards(tuple(made), ACROSS, DOWN),),
        design="cards",
        numbered=False,
    )


def _words(deck: Deck, language: str) -> DeckWords:
    try:
        return deck.words(language)
    except LookupError as error:
        able = ", ".join(deck.texts)
        message = _("The deck {deck} has no words in “{name}”; it has: {known}.")
        raise HandoutError(message, deck=deck.slug, name=language, known=able) from error


def _card(deck: Deck, card: DeckCard, told: list[tuple[str, DeckWords]]) -> Card:
    own = told[0][0]
    words = [(code, one.cards[card.slug]) for code, one in told]
    front: list[Block] = [
        Text(drawn(card.picture)),
        *in_each([(code, one.text) for code, one in words], own, "lead"),
    ]
    if card.family:
        names = [(code, one.families[card.family]) for code, one in told]
        front += in_each(names, own, "small")
    token = deck.family(card.family).token if card.family else ""
    return Card(tuple(front), tuple(_back(words, own)), token)


def _back(words: list[tuple[str, CardWords]], own: str) -> Iterator[Block]:
    """Give the examples and the question; a card in two languages has them one after the other."""
    for code, one in words:
        asked = list(in_each([(code, one.story)], own, "ask")) if one.story else []
        if not one.examples:
            yield from asked
        elif code == own:
            yield Items(tuple(Item(said(text)) for text in one.examples))
            yield from asked
        else:
            # A list has one side for its marks, and the other language may need the other side: no marks.
            yield Group((*in_each([(code, text) for text in one.examples], own), *asked), "second")


def _empty(language: str) -> Card:
    """Make a card for what the deck does not say."""
    translate = gettext(language)
    return Card((Text(drawn("pen-line")), Text(said(translate(OWN_CARD)), "lead"), Lines(3)), (Lines(4),))
