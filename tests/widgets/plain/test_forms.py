"""Entries of forms: in the person's order, for nobody, for the tutors, handed over without a name; and the chain."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow
A, B, C = ("a" * 32, "b" * 32, "c" * 32)


def works(sample: Any) -> list[dict[str, Any]]:
    """Give two entries of one form, the later place first."""
    return [
        sample.entry(B, "work", {"field": "shop", "position": 80}),
        sample.entry(A, "work", {"field": "kitchen", "managed": "Le repas.", "position": 40}),
    ]


def test_entries_stand_in_the_persons_order_and_move(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat(mine=works(sample)))
    entries = one.page.locator(".ordered .entry")
    expect(entries).to_contain_text(["la cuisine", "le commerce"])
    one.page.locator(".ordered li").nth(1).locator(".move").first.click()
    expect(entries).to_contain_text(["le commerce", "la cuisine"])
    moved = one.saved("work")
    assert (moved["id"], moved["body"]["position"]) == (B, 20)


def test_a_new_entry_comes_last(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat(mine=works(sample)))
    one.begin("work")
    one.page.locator(".tile").nth(2).click()
    assert one.saved("work")["body"]["position"] == 120


def test_the_card_shows_what_the_others_see_and_the_rest_stays_apart(phone: Any, sample: Any) -> None:
    card = sample.said(A, "cooking-pot", (("field", "kitchen"),), managed="Le repas.")
    mine = [sample.entry(A, "work", {"field": "kitchen", "managed": "Le repas.", "often": "often"})]
    one = phone().show(sample.seat(mine=mine), preview={A: {"card": card}})
    one.page.click(".entry")
    seen = one.page.locator(".preview .seen")
    expect(seen.locator("[data-picture=cooking-pot]").first).to_be_visible()
    expect(seen).to_contain_text("Le repas.")
    expect(seen).to_contain_text("la cuisine")
    expect(seen).not_to_contain_text("souvent")
    expect(one.page.locator(".entry-whole")).to_contain_text("souvent")
    expect(one.page.locator(".entry-whole")).not_to_contain_text("Le repas.")


def test_what_is_for_nobody_is_never_offered_to_the_group(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    one.begin("later")
    one.page.locator("[data-family]").first.click()
    one.page.locator("[data-card]").first.click()
    one.tap("Done")
    expect(one.page.locator(".exercise-home")).to_be_visible()
    one.page.click("[data-form=later] .entry")
    expect(one.page.locator(".badge-private")).to_be_visible()
    expect(one.page.locator(".preview")).to_have_count(0)
    expect(one.button("Share with the group")).to_have_count(0)
    assert one.sent("share") == []


def test_the_tutors_see_what_the_person_shows_them_and_no_longer(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat(mine=works(sample)))
    one.page.locator(".entry").first.click()
    one.tap("Show it to the tutors")
    expect(one.page.locator(".badge-tutor")).to_be_visible()
    one.tap("Hide it from the tutors")
    expect(one.page.locator(".badge-tutor")).to_have_count(0)
    assert [(told["ids"], told["shown"]) for told in one.sent("show")] == [([A], True), ([A], False)]


def test_handing_over_without_a_name_is_asked_once_more(phone: Any, sample: Any) -> None:
    mine = [sample.entry(A, "opinion", {"felt": "often", "change": "Plus de temps."})]
    card = sample.said(A, None, (("felt", "often"),), change="Plus de temps.")
    one = phone().show(sample.seat(mine=mine), preview={A: {"card": card}})
    one.page.click("[data-form=opinion] .entry")
    one.tap("Give it without my name")
    expect(one.page.locator("h1")).to_have_text(one.say("Give this without your name?"))
    one.tap("Not yet")
    assert one.sent("share") == []
    one.tap("Give it without my name")
    one.tap("Give it")
    given = one.page.locator("[data-given]")
    expect(given).to_contain_text(one.say("Given, without your name."))
    expect(one.page.locator("[data-form=opinion] :is(.entry, .begin)")).to_have_count(0)
    assert [(told["ids"], told["shared"]) for told in one.sent("share")] == [([A], True)]


def test_the_chain_is_walked_both_ways_and_back(phone: Any, sample: Any) -> None:
    step = {"id": A, "exercise": "sample", "kind": "work", "picture": "cooking-pot"}
    step |= {"label": {"room": "La cuisine", "own": "La cuisine"}}
    skill = step | {"id": C, "kind": "skill", "label": {"room": "Une carte", "own": "Une carte"}}
    far = step | {"id": "d" * 32, "exercise": "other", "label": {"room": "Loin", "own": "Loin"}}
    chains = {C: {"from": [step | {"from": [far | {"from": []}]}]}, A: {"to": [skill | {"to": []}]}}
    slug = sample.deck("fr")["cards"][0]["slug"]
    mine = [*works(sample), sample.entry(C, "skill", {"card": slug, "works": [A]})]
    one = phone().show(sample.seat(mine=mine), chain=chains)
    one.page.click("[data-form=skill] .entry")
    expect(one.page.locator("[data-chain=from] [data-step]")).to_have_count(2)
    expect(one.page.locator("[data-chain=to]")).to_have_count(0)
    one.page.locator("[data-step]").first.click()
    expect(one.page.locator("[data-chain=to] [data-step]")).to_have_count(1)
    expect(one.page.locator(".entry-whole, .preview")).to_contain_text(["Le repas."])
    one.page.click(".top-back")
    expect(one.page.locator("[data-chain=from] [data-step]")).to_have_count(2)
    one.page.click(".top-back")
    expect(one.page.locator(".exercise-home")).to_be_visible()


def test_the_chain_leads_to_another_exercise_and_back(phone: Any, sample: Any) -> None:
    far = "d" * 32
    step = {
        "id": far,
        "exercise": "other",
        "kind": "work",
        "picture": None,
        "label": {"room": "Loin", "own": "Loin"},
    }
    there = {"name": "other", "mine": [sample.entry(far, "work", {"field": "land"}, exercise="other")]}
    mine = works(sample)
    one = phone().show(sample.seat(mine=mine), chain={A: {"from": [step | {"from": []}]}})
    one.page.evaluate(
        "(known) => { stage.exercises = known; }",
        {"other": there, "sample": {"name": "sample", "mine": mine}},
    )
    one.page.locator(".entry").first.click()
    one.page.click(f"[data-step='{far}']")
    expect(one.page.locator(".entry-whole")).to_contain_text("la terre")
    one.page.click(".top-back")
    expect(one.page.locator("[data-chain=from]")).to_be_visible()
    assert [told["exercise"] for told in one.sent("open")] == ["other", "sample"]
