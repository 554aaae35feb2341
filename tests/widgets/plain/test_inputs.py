"""Each way to answer a question: by hand, by keyboard alone, and what the room gets of it."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow


def body(one: Any, kind: str) -> dict[str, Any]:
    """Give what the phone last sent of an entry."""
    told: dict[str, Any] = one.saved(kind)["body"]
    return told


def test_a_picture_or_other_words(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.begin("work")
    one.page.locator(".tile").nth(1).click()
    assert body(one, "work")["field"] == "building"
    one.page.fill(".free .field", "  la mécanique  ")
    one.page.click(".free .button")
    expect(one.page.locator(".tile[aria-pressed=true]")).to_have_count(0)
    assert body(one, "work")["field"] == "la mécanique"
    one.page.click(".other .chip")
    expect(one.page.locator(".free .field")).to_be_visible()


def test_other_words_typed_but_not_added_are_kept(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.begin("work")
    one.page.fill(".free .field", "la pêche")
    one.tap("Next")
    assert body(one, "work")["field"] == "la pêche"


def test_a_scale_has_its_steps_in_order_and_one_answer(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.begin("work")
    one.page.locator(".tile").first.click()
    one.tap("Next")
    stops = one.page.locator(".scale [data-option]")
    assert [stop.get_attribute("data-option") for stop in stops.all()] == list(sample.OFTEN)
    stops.nth(1).click()
    stops.nth(3).click()
    expect(one.page.locator(".scale [aria-pressed=true]")).to_have_count(1)
    assert body(one, "work")["often"] == "very_often"
    stops.nth(3).click()
    assert body(one, "work")["often"] is None


def test_a_card_by_its_family(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.begin("skill")
    families = one.page.locator("[data-family]")
    shapes = [family.locator("[class*=shape-]").get_attribute("class") for family in families.all()]
    assert len(set(shapes)) == len(shapes) == len(sample.deck("fr")["families"])
    families.nth(1).click()
    cards = one.page.locator("[data-card]")
    expect(cards).to_have_count(6)
    expect(one.page.locator(".deck-more")).to_have_count(0)
    cards.nth(2).click()
    expect(one.page.locator(".deck-more li")).to_have_count(3)
    expect(one.page.locator(".deck-story")).to_be_visible()
    slug = cards.nth(2).get_attribute("data-card")
    assert body(one, "skill")["card"] == slug
    one.page.click("[data-families]")
    expect(one.page.locator("[data-card]")).to_have_count(1)
    expect(families.nth(1).locator(".badge-chosen")).to_have_text("1")


def test_back_goes_from_a_family_to_the_families_and_not_to_the_last_question(
    phone: Any, sample: Any
) -> None:
    one = phone().show(sample.seat())
    one.begin("skill")
    one.page.locator("[data-family]").first.click()
    one.page.keyboard.press("Escape")
    expect(one.page.locator("[data-family]")).to_have_count(9)
    one.page.keyboard.press("Escape")
    expect(one.page.locator(".exercise-home")).to_be_visible()


def test_a_card_already_chosen_says_so(phone: Any, sample: Any) -> None:
    first = sample.deck("fr")["cards"][0]["slug"]
    one = phone().show(sample.seat(mine=[sample.entry("f" * 32, "skill", {"card": first})]))
    one.begin("skill")
    one.page.locator("[data-family]").first.click()
    expect(one.page.locator(f"[data-card={first}]")).to_contain_text(one.say("Already in my cards"))
    expect(one.page.get_by_text(one.say("Already in my cards"))).to_have_count(1)


def test_a_card_is_heard_with_its_examples_once_it_is_open(phone: Any, sample: Any) -> None:
    one = phone()
    one.page.add_init_script(
        """speechSynthesis.getVoices = () => [{lang: 'fr-FR', localService: true, name: 'x'}];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        window.heard = [];
        speechSynthesis.speak = ({ text }) => heard.push(text);"""
    )
    one.show(sample.seat(), aloud=True)
    one.begin("skill")
    one.page.locator("[data-family]").first.click()
    first = sample.deck("fr")["words"]["own"]["cards"][sample.deck("fr")["cards"][0]["slug"]]
    one.page.locator(".deck-line .aloud").first.click()
    one.page.locator("[data-card]").first.click()
    one.page.locator(".deck-line .aloud").first.click()
    heard = one.page.evaluate("heard")
    assert heard == [first["text"], " ".join([first["text"], *first["examples"], first["story"]])]


def test_several_cards_up_to_the_most(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.begin("later")
    one.page.locator("[data-family]").first.click()
    cards = one.page.locator("[data-card]")
    for place in range(4):
        cards.nth(place).evaluate("card => card.click()")  # also a card that may not be chosen any more
    expect(one.page.locator("[data-card][aria-pressed=true]")).to_have_count(3)
    expect(cards.nth(4)).to_have_attribute("aria-disabled", "true")
    assert len(body(one, "later")["learn"]) == 3
    one.page.click("[data-families]")
    expect(one.page.locator("[data-card]")).to_have_count(3)


def test_links_are_ones_own_entries_in_their_groups(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.begin("skill")
    one.page.locator("[data-family]").first.click()
    one.page.locator("[data-card]").first.click()
    one.tap("Next")
    expect(one.page.locator(".links h2")).to_have_text(["Un travail", "Une étape"])
    for letter in "abcd":
        one.page.click(f"[data-link^={letter}]", force=True)
    expect(one.page.locator("[data-link][aria-pressed=true]")).to_have_count(3)
    assert body(one, "skill")["works"] == [letter * 32 for letter in "abc"]
    one.page.click("[data-link^=b]")
    assert body(one, "skill")["works"] == ["a" * 32, "c" * 32]


def test_with_nothing_to_link_to_one_goes_on(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat(linkable={"works": []}))
    one.at("skill", 1)
    expect(
        one.page.get_by_text(one.say("There is nothing to choose from yet. You can go on."))
    ).to_be_visible()


def test_what_is_needed_is_asked_again_and_can_still_be_left(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.at("work", 3)
    one.page.fill("textarea", "J’ai nourri quarante personnes.")
    one.tap("Done")
    expect(one.page.get_by_text(one.say("Without this answer, the rest cannot be kept."))).to_be_visible()
    assert one.sent("save") == []
    one.tap("Skip")
    expect(one.page.locator(".exercise-home .entry")).to_contain_text("quarante")
    one.page.click(".exercise-home .entry")
    one.page.locator(".tile").first.click()
    assert body(one, "work") == {
        "field": "kitchen",
        "managed": "J’ai nourri quarante personnes.",
        "position": 40,
    }


def test_by_keyboard_alone(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.page.locator("[data-form=work] .begin").focus()

    def press_on(selector: str) -> None:
        """Go on with Tab until it is reached, then press it."""
        for _ in range(60):
            one.page.keyboard.press("Tab")
            if one.page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
                one.page.keyboard.press("Enter")
                return
        raise AssertionError(selector)

    one.page.keyboard.press("Enter")
    press_on(".tile")
    press_on(".bar .bar-main")
    press_on("[data-option=often]")
    one.page.keyboard.press("Escape")
    one.page.keyboard.press("Escape")
    press_on("[data-form=skill] .begin")
    press_on("[data-family=multilingual]")
    press_on("[data-card]")
    press_on(".bar .bar-main")
    press_on("[data-link]")
    expect(one.page.locator("[data-link][aria-pressed=true]")).to_have_count(1)
    assert body(one, "work")["often"] == "often"
    assert body(one, "skill")["works"] == ["a" * 32]
