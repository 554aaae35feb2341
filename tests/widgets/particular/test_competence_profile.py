"""The portrait: a picture that counts cards, the same in a table, and the way to each card and back."""

from typing import Any

import pytest
from playwright.sync_api import expect

from course import exercises
from course.programme import load

pytestmark = pytest.mark.slow
NAME = "competence_profile"
FAMILIES = load().decks["competences"].by_family()
CARDS = {family: [card.slug for card in cards] for family, cards in FAMILIES.items()}


def chosen(make: Any) -> list[Any]:
    """Give five cards of three families, two of them rated, and one found in the path."""
    return [
        make("competence_cards.competence", card=CARDS["literacy"][0], often="often", autonomy="alone"),
        *(make("competence_cards.competence", card=slug) for slug in CARDS["literacy"][1:4]),
        make("competence_cards.competence", card=CARDS["citizenship"][0], often="rarely"),
        make("social_experiences.migration", card=CARDS["migration"][0]),
    ]


def seen(make: Any, slug: str) -> tuple[list[Any], list[Any]]:
    """Give what somebody saw and the person kept: the person's entries, and what was received."""
    asked = make("competence_cards.round", wish="hands", shared=True)
    gift = make("competence_cards.seen", card=slug, on=[asked], by=("Rivière", "waves"))
    return [asked, make("competence_cards.answer", accepted="yes", on=[gift])], [gift]


def sizes(one: Any) -> dict[str, int]:
    """Give the size of each stone."""
    told = "(all) => Object.fromEntries(all.map((each) => [each.dataset.stone, Number(each.dataset.size)]))"
    found: dict[str, int] = one.page.locator("[data-stone]").evaluate_all(told)
    return found


def test_an_empty_portrait_invites_to_the_cards(phone: Any, seat: Any) -> None:
    one = phone().show(seat(NAME))
    expect(one.page.locator("[data-empty]")).to_be_visible()
    expect(one.page.locator(".portrait-table")).to_have_count(0)
    assert len(set(sizes(one).values())) == 1
    one.page.locator("[data-empty] .button").click()
    one.page.wait_for_function("stage.sent.some((sent) => sent.do === 'open')")
    assert [sent["exercise"] for sent in one.sent("open")] == ["competence_cards"]


def test_more_cards_make_a_larger_stone_and_no_number_stands_in_the_picture(
    phone: Any, seat: Any, make: Any
) -> None:
    one = phone().show(seat(NAME, chosen(make)))
    told = sizes(one)
    assert list(told) == list(CARDS)
    assert told["literacy"] > told["citizenship"] == told["migration"] > told["science"]
    assert one.page.locator(".stones").inner_text().strip() == ""
    classes = one.page.locator(".stone [class*=shape-]").evaluate_all(
        "(all) => all.map((each) => each.className)"
    )
    assert len(set(classes)) == 9


def test_the_table_says_what_the_picture_shows_in_the_decks_order(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, chosen(make)))
    expect(one.page.locator(".stones")).to_have_attribute("aria-hidden", "true")
    rows = one.page.locator(".portrait-table tbody tr")
    expect(rows).to_have_count(9)
    families = rows.locator("[data-family]").evaluate_all("(all) => all.map((each) => each.dataset.family)")
    assert families == list(CARDS)
    assert [text.strip() for text in rows.locator("td").all_inner_texts() if text.strip().isdigit()] == [
        "4",
        "1",
        "1",
    ]
    nothing = exercises.words(NAME, "fr").screens["empty_family"]
    expect(rows.nth(1).locator("td")).to_contain_text(nothing)
    expect(one.page.locator(".portrait-table thead th")).to_have_count(2)


def test_a_family_opens_its_cards_and_a_card_opens_where_it_was_chosen(
    phone: Any, seat: Any, make: Any
) -> None:
    mine = chosen(make)
    one = phone().show(seat(NAME, mine))
    one.page.click("[data-family=literacy]")
    cards = one.page.locator("[data-card]")
    expect(cards).to_have_count(4)
    labels = exercises.words("competence_cards", "fr").forms["competence"].steps
    expect(one.page.locator(".portrait-said")).to_have_count(1)
    expect(one.page.locator(".portrait-said dd")).to_have_text(
        [labels["often"].options["often"], labels["autonomy"].options["alone"]]
    )
    one.page.click(f"[data-card={CARDS['literacy'][0]}]")
    one.page.wait_for_function("stage.sent.some((sent) => sent.do === 'open')")
    place = one.page.evaluate("JSON.parse(sessionStorage['passerelle.drafts']).places.competence_cards")
    assert (place["at"], place["id"]) == ("entry", mine[0].id)
    assert place["from"] == {"exercise": NAME, "id": "literacy"}


def test_the_way_back_from_a_card_leads_to_its_family(phone: Any, seat: Any, make: Any) -> None:
    mine = chosen(make)
    here, there = (seat(name, mine)["exercise"] for name in (NAME, "competence_cards"))
    one = phone().show(seat(NAME, mine))
    one.page.evaluate("(known) => { stage.exercises = known; }", {NAME: here, "competence_cards": there})
    one.page.click("[data-stone=citizenship]")
    one.page.click(f"[data-card={CARDS['citizenship'][0]}]")
    expect(one.page.locator(".entry-actions")).to_be_visible()
    one.page.click(".top-back")
    expect(one.page.locator("[data-card]")).to_have_count(1)
    one.page.click(".top-back")
    expect(one.page.locator(".stones")).to_be_visible()


def test_what_only_others_saw_is_there_and_leads_nowhere(phone: Any, seat: Any, make: Any) -> None:
    mine, received = seen(make, CARDS["digital"][2])
    one = phone().show(seat(NAME, mine, received=received))
    expect(one.page.locator(".portrait-table thead th")).to_have_count(3)
    one.page.click("[data-family=digital]")
    expect(one.page.locator("p[data-card]")).to_have_count(1)
    expect(one.page.locator(".portrait-said dd")).to_have_text("1")


def test_a_family_without_cards_says_so_gently(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, chosen(make)))
    one.page.click("[data-family=science]")
    expect(one.page.locator(".main")).to_contain_text(exercises.words(NAME, "fr").screens["empty_family"])
    one.page.locator(".bar .button").click()
    one.page.wait_for_function("stage.sent.some((sent) => sent.do === 'open')")


def test_the_portrait_is_walked_with_the_keyboard_alone(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, chosen(make)))
    first = one.page.locator("[data-family]").first
    for _ in range(12):
        one.page.keyboard.press("Tab")
        if first.evaluate("(each) => each === document.activeElement"):
            break
    one.page.keyboard.press("Enter")
    expect(one.page.locator("[data-card]")).to_have_count(4)
    expect(one.page.locator("h1")).to_be_focused()
    one.page.wait_for_timeout(200)  # the way back is there once the screen has been painted
    one.page.keyboard.press("Escape")
    expect(one.page.locator(".stones")).to_be_visible()


def test_what_one_sees_in_it_can_be_written(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, chosen(make)))
    one.begin("note")
    one.page.fill("textarea", "Mes langues me servent partout.")
    assert one.saved("note")["body"] == {"text": "Mes langues me servent partout."}
