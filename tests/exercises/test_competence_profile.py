from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.exercises import Entry, PaperRequest, get, paper, preview, words
from course.exercises.competence_profile.portrait import families
from course.programme import LANGUAGES, load

Make = Callable[..., Entry]
DECK = load().decks["competences"]
FIRST, SECOND = (card.slug for card in DECK.by_family()["literacy"][:2])
MIGRATION = DECK.by_family()["migration"][0].slug
NONE = {"often": None, "autonomy": None, "seen": 0}


def rated(entries: list[Entry]) -> dict[str, dict[str, Any]]:
    return {card["slug"]: card for family in families(entries, DECK) for card in family["cards"]}


def card(make: Make, slug: str, **said: Any) -> Entry:
    return make("competence_cards", "competence", {"card": slug, **said}, shared=False)


def heard(make: Make, slug: str, accepted: str | None, *, mine: bool = True) -> list[Entry]:
    """Make what somebody saw in my round, or what I saw in somebody else's, and the answer to it."""
    asked = make("competence_cards", "round", {"wish": "hands"}, shared=True)
    seen = make("competence_cards", "seen", {"card": slug, "when": "canary"}, about=(asked.id,))
    answer = [
        make("competence_cards", "answer", {"accepted": one}, about=(seen.id,))
        for one in filter(None, [accepted])
    ]
    return [*([asked] if mine else []), seen, *answer]


def test_nothing_chosen_gives_nine_empty_families_in_the_decks_order() -> None:
    assert families([], DECK) == [{"slug": one.slug, "count": 0, "cards": []} for one in DECK.families]
    assert len(DECK.families) == 9


def test_a_card_stands_in_its_family_with_what_was_said_of_it(make: Make) -> None:
    said = card(make, FIRST, often="rarely", autonomy="show_others", example="canary")
    literacy = next(one for one in families([said], DECK) if one["slug"] == "literacy")
    told = {"slug": FIRST, "often": "rarely", "autonomy": "show_others", "seen": 0}
    assert literacy == {"slug": "literacy", "count": 1, "cards": [told]}


def test_cards_stand_in_the_decks_order_whatever_was_answered(make: Make) -> None:
    entries = [card(make, SECOND, often="very_often"), card(make, FIRST, often="never")]
    assert list(rated(entries)) == [FIRST, SECOND]


def test_of_a_card_chosen_twice_the_last_answer_counts_and_a_skipped_one_does_not(make: Make) -> None:
    entries = [
        card(make, FIRST, often="rarely", autonomy="alone"),
        card(make, FIRST, often="often"),
    ]
    assert rated(entries[::-1]) == {FIRST: {"slug": FIRST, "often": "often", "autonomy": "alone", "seen": 0}}


def test_a_competence_found_in_the_path_is_in_the_portrait(make: Make) -> None:
    found = make("social_experiences", "migration", {"card": MIGRATION, "example": "canary"})
    skipped = make("social_experiences", "migration", {"example": "canary"})
    assert rated([found, skipped]) == {MIGRATION: {"slug": MIGRATION, **NONE}}


@pytest.mark.parametrize(("accepted", "count"), [("yes", 1), ("no", 0), (None, 0)])
def test_what_was_seen_counts_only_once_the_person_keeps_it(
    make: Make, accepted: str | None, count: int
) -> None:
    entries = [card(make, FIRST), *heard(make, FIRST, accepted)]
    assert rated(entries)[FIRST]["seen"] == count
    assert (SECOND in rated([*entries, *heard(make, SECOND, accepted)])) is bool(count)


def test_a_card_leads_to_where_it_was_chosen_and_one_that_only_others_saw_leads_nowhere(make: Make) -> None:
    found = make("social_experiences", "migration", {"card": MIGRATION}, shared=False)
    both = make("social_experiences", "migration", {"card": FIRST}, shared=False)
    chosen = card(make, FIRST)
    seen = heard(make, SECOND, "yes")
    own = get("competence_profile").own([chosen, both, found, *seen], "fr")
    assert own["entries"] == {
        FIRST: {"exercise": "competence_cards", "id": chosen.id},
        MIGRATION: {"exercise": "social_experiences", "id": found.id},
    }
    assert rated(seen)[SECOND]["seen"] == 1


def test_a_later_no_takes_it_back(make: Make) -> None:
    entries = heard(make, FIRST, "yes")
    entries += [make("competence_cards", "answer", {"accepted": "no"}, about=entries[-1].about)]
    assert rated(entries) == {}


def test_what_one_saw_of_others_is_not_in_ones_own_portrait(make: Make) -> None:
    assert rated(heard(make, FIRST, "yes", mine=False)) == {}


@given(chosen=st.lists(st.sampled_from([one.slug for one in DECK.cards]), max_size=12))
def test_each_card_is_counted_once(chosen: list[str]) -> None:
    entries = [
        Entry(f"{place:032x}", "competence_cards", "competence", "me", {"card": slug}, False, place)
        for place, slug in enumerate(chosen)
    ]
    told = families(entries, DECK)
    assert sum(one["count"] for one in told) == len(set(chosen))
    assert all(one["count"] == len(one["cards"]) for one in told)


def test_the_portrait_names_its_ratings_in_every_language_and_gives_no_text_of_anybody(make: Make) -> None:
    own = get("competence_profile").own(
        [card(make, FIRST, example="canary"), *heard(make, FIRST, "yes")], "ar"
    )
    assert own.keys() == {"families", "entries", "labels"}
    assert "canary" not in repr(own)
    for code in LANGUAGES:
        asked = words("competence_cards", code).forms["competence"].steps
        assert own["labels"][code] == {one: asked[one].options for one in ("often", "autonomy")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_paper_is_a_table_with_shapes_in_words(make: Make, language: str) -> None:
    note = make("competence_profile", "note", {"text": "canary"}, shared=False)
    entries = (card(make, FIRST, often="often"), *heard(make, FIRST, "yes"), note)
    sheet = paper("competence_profile", PaperRequest(language, entries=entries, own=True))
    told, asked = words("competence_profile", language), words("competence_cards", language)
    row = next(line for line in sheet.splitlines() if DECK.words(language).cards[FIRST].text in line)
    assert row.split("|")[2].strip() == told.paper["square"]
    assert row.split("|")[4].strip() == asked.forms["competence"].steps["often"].options["often"]
    assert row.split("|")[6].strip() == "1"
    assert sheet.count("\n| ") == 2 + 9  # the header and its line; a family without cards keeps its row
    assert "canary" in sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_blank_has_a_row_for_each_family_and_the_question(language: str) -> None:
    sheet = paper("competence_profile", PaperRequest(language))
    told = words("competence_profile", language)
    for family in DECK.families:
        assert f"| {DECK.words(language).families[family.slug]} | {told.paper[family.shape]} |" in sheet
    assert told.forms["note"].steps["text"].ask in sheet


def test_the_groups_paper_has_sentences_and_nobodys_portrait(make: Make) -> None:
    entries = (
        card(make, FIRST, often="often"),
        make("competence_profile", "note", {"text": "canary shown"}),
        make("competence_profile", "note", {"text": "canary kept"}, shared=False),
    )
    sheet = paper("competence_profile", PaperRequest("fr", entries=entries))
    assert "canary shown" in sheet
    assert "canary kept" not in sheet
    assert "|" not in sheet


def test_others_see_the_sentence_as_it_is_on_the_wall(make: Make) -> None:
    note = make("competence_profile", "note", {"text": "canary"})
    assert preview("competence_profile", note)["texts"] == [{"field": "text", "text": "canary"}]
