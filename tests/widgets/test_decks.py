"""Decks on a screen: whole where cards are chosen, and no more than their sentences elsewhere."""

import pytest

from course.programme import LANGUAGES, load
from widgets.decks import deck_view, some_cards, wall_deck

DECK = "competences"


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_a_phone_chooses_from_the_whole_deck(language: str) -> None:
    view = deck_view(DECK, ("fr", language))
    deck = load().decks[DECK]
    assert [card["slug"] for card in view["cards"]] == [card.slug for card in deck.cards]
    assert [family["token"] for family in view["families"]] == [family.token for family in deck.families]
    own = view["words"]["own"]["cards"]
    assert set(own) == {card.slug for card in deck.cards}
    assert all(set(told) == {"text", "examples", "story"} for told in own.values())
    assert own[deck.cards[0].slug]["text"] == deck.words(language).cards[deck.cards[0].slug].text


def test_what_frameworks_say_of_a_card_stays_at_home() -> None:
    assert "references" not in str(deck_view(DECK, ("fr", "fr")))
    assert "lifecomp" not in str(wall_deck(DECK, "fr"))


def test_the_portfolio_gets_the_cards_in_use_and_their_sentences() -> None:
    used = [card.slug for card in load().decks[DECK].cards[3:5]]
    view = some_cards(DECK, ("fr", "ar"), {*used, "a text that somebody typed"})
    assert [card["slug"] for card in view["cards"]] == used
    assert set(view["words"]["own"]["cards"]) == set(used)
    assert all(set(told) == {"text"} for told in view["words"]["room"]["cards"].values())


def test_a_wall_without_a_deck_gets_none() -> None:
    assert wall_deck(None, "fr") is None


def test_a_deck_of_piles_has_no_families() -> None:
    view = wall_deck("competence_statements", "fr")
    assert view is not None
    assert view["families"] == []
    assert {card["pile"] for card in view["cards"]} == {"knowledge", "know_how", "attitude"}
