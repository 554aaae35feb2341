"""One's cards by family, what others saw of them, and the round."""

from typing import Any

import pytest
from playwright.sync_api import expect

from course import exercises
from course.programme import load

pytestmark = pytest.mark.slow
NAME = "competence_cards"
CARDS = {
    family: [card.slug for card in cards] for family, cards in load().decks["competences"].by_family().items()
}
SCREENS = exercises.words(NAME, "fr").screens


def gift(make: Any, slug: str, *answers: str) -> tuple[list[Any], list[Any]]:
    """Give the person's round, what somebody wrote about it, and the person's answer to it."""
    asked = make("competence_cards.round", wish="hands", shared=True)
    seen = make("competence_cards.seen", card=slug, when="Mardi.", on=[asked], by=("Rivière", "waves"))
    return [asked, *(make("competence_cards.answer", accepted=one, on=[seen]) for one in answers)], [seen]


def test_before_the_first_card_nine_families_invite(phone: Any, seat: Any) -> None:
    one = phone().show(seat(NAME))
    expect(one.page.locator("[data-nine] [class*=shape-]")).to_have_count(9)
    one.page.click("[data-form=competence] .begin")
    expect(one.page.locator(".deck [data-family]")).to_have_count(9)


def test_a_card_is_chosen_rated_if_one_wants_and_told(phone: Any, seat: Any, make: Any) -> None:
    task = make("experiences.task", task="cook")
    one = phone().show(seat(NAME, [task]))
    one.page.click("[data-form=competence] .begin")
    one.page.click("[data-family=citizenship]")
    one.page.click(f"[data-card={CARDS['citizenship'][1]}]")
    expect(one.page.locator(".deck-more li")).to_have_count(3)
    expect(one.page.locator(".deck-story")).to_be_visible()
    one.tap("Next")
    one.page.click("[data-option=rarely]")
    one.tap("Next")
    one.tap("Skip")
    one.page.fill("textarea", "Au foyer, j’ai organisé les tours de cuisine.")
    one.tap("Next")
    one.page.click(f"[data-link='{task.id}']")
    told = one.saved("competence")["body"]
    assert told["card"] == CARDS["citizenship"][1]
    assert (told["often"], told.get("autonomy"), told["links"]) == ("rarely", None, [task.id])


def test_ones_cards_stand_by_family_in_the_decks_order(phone: Any, seat: Any, make: Any) -> None:
    slugs = [CARDS["migration"][0], CARDS["literacy"][2], CARDS["literacy"][0]]
    mine = [make("competence_cards.competence", card=slug, often="often") for slug in slugs]
    one = phone().show(seat(NAME, mine))
    families = one.page.locator(".my-cards section")
    assert families.evaluate_all("(all) => all.map((each) => each.dataset.family)") == [
        "literacy",
        "migration",
    ]
    shown = one.page.locator(".my-cards [data-entry]").evaluate_all(
        "(all) => all.map((each) => each.dataset.entry)"
    )
    assert shown == [mine[2].id, mine[1].id, mine[0].id]
    expect(families.first.locator("h3 .shape-literacy")).to_be_visible()
    expect(one.page.locator(".my-cards h2")).to_contain_text("3")


@pytest.mark.parametrize(("answers", "marks"), [(["yes"], 1), (["no"], 0), ([], 0)])
def test_only_what_was_kept_stands_beside_the_card(
    phone: Any, seat: Any, make: Any, answers: list[str], marks: int
) -> None:
    slug = CARDS["personal"][0]
    mine, received = gift(make, slug, *answers)
    mine += [make("competence_cards.competence", card=one) for one in (slug, CARDS["personal"][1])]
    one = phone().show(seat(NAME, mine, received=received))
    expect(one.page.locator("[data-seen-by]")).to_have_count(marks)
    if marks:
        card = one.page.locator(f"[data-entry='{mine[-2].id}']")
        expect(card.locator("[data-seen-by]")).to_contain_text(SCREENS["seen_by"])
        expect(card.locator("[data-seen-by]")).to_contain_text("Rivière")


@pytest.mark.parametrize(("answer", "said"), [("yes", "accept"), ("no", "decline")])
def test_a_gift_is_kept_or_not_and_no_reason_is_asked(
    phone: Any, seat: Any, make: Any, answer: str, said: str
) -> None:
    mine, received = gift(make, CARDS["culture"][0])
    one = phone().show(seat(NAME, mine, received=received))
    expect(one.page.locator("[data-after=to_answer]")).to_contain_text(SCREENS["to_answer"])
    one.page.click(f"[data-answer={answer}]")
    expect(one.page.locator(f"[data-after={said}]")).to_contain_text(SCREENS[said])
    assert one.saved("answer")["body"] == {"accepted": answer}
    expect(one.page.locator("textarea, input")).to_have_count(0)
    expect(one.page.locator("[data-offered]")).to_have_count(1 if answer == "yes" else 0)


def test_what_waits_for_an_answer_stands_first_and_does_not_move_away(
    phone: Any, seat: Any, make: Any
) -> None:
    card = make("competence_cards.competence", card=CARDS["literacy"][0])
    mine, received = gift(make, CARDS["culture"][0])
    one = phone().show(seat(NAME, [card, *mine], received=received))
    first = one.page.locator(":is(.gift, .my-cards) >> nth=0")
    expect(first).to_have_class("card gift")
    one.page.click("[data-answer=no]")
    expect(one.page.locator("[data-after=decline]")).to_be_visible()
    expect(first).to_have_class("card gift")
    mine, received = gift(make, CARDS["culture"][0], "no")
    one.show(seat(NAME, [card, *mine], received=received))
    expect(first).to_have_class("my-cards")
    expect(one.page.locator(".round .gift")).to_be_visible()


def test_a_card_that_others_saw_becomes_ones_own_in_one_tap(phone: Any, seat: Any, make: Any) -> None:
    slug = CARDS["culture"][0]
    mine, received = gift(make, slug, "yes")
    one = phone().show(seat(NAME, mine, received=received))
    one.page.locator(f"[data-offered={slug}] .button").click()
    expect(one.page.locator("[data-option=often]")).to_be_visible()
    told = one.saved("competence")
    assert (told["body"], told["about"]) == ({"card": slug}, [])
    one.page.click(".top-back")
    one.page.click(".top-back")
    expect(one.page.locator("[data-offered]")).to_have_count(0)
    expect(one.page.locator(f"[data-entry='{told['id']}'] [data-seen-by]")).to_be_visible()


def test_the_round_is_joined_and_spoken_in(phone: Any, seat: Any, sample: Any) -> None:
    view = seat(NAME)
    there = sample.person("2" * 32, "Rivière", "waves", "Tout.") | {"exercise": NAME}
    view["exercise"]["others"] = [there]
    one = phone().show(view)
    expect(one.page.locator(".round")).to_contain_text(SCREENS["ask_round"])
    one.begin("round")
    one.page.locator(".tile").first.click()
    assert one.saved("round")["body"] == {"wish": "hands"}
    one.show(view)
    one.begin("seen")
    one.page.locator("[data-person]").click()
    one.page.click("[data-family=literacy]")
    one.page.locator("[data-card]").first.click()
    one.tap("Next")
    one.tap("Done")
    assert one.saved("seen")["about"] == ["2" * 32]
