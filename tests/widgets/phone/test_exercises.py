"""The exercises that have a shape of their own: rules, the journey, what a competence is."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow


def propose(one: Any, text: Any, share: Any = True) -> None:
    one.note("proposal", text)
    one.tap("Share with the group" if share else "Keep for me")


def test_a_portrait_of_oneself_and_of_the_person_beside(room: Any, phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone().enter()
    for form in ("self", "other"):
        one.begin(form)
        one.page.locator(".chip").first.click()
        one.tap("Next")
        one.tap("Skip")
        one.tap("Done")
        expect(one.page.locator(".note")).to_have_count(int(form == "other"))
        one.tap("Share with the group")
    expect(one.page.locator(".entry.card-shared")).to_have_count(2)
    assert sorted(entry.kind for entry in room.entries()) == ["other", "self"]


def test_an_opinion_is_shared_by_giving_it_and_can_be_changed(room: Any, phone: Any, begin: Any) -> None:
    begin("group_rules")
    first, second = phone().enter(), phone().enter()
    propose(first, "Ce qui est dit ici reste ici.")
    propose(second, "On éteint les téléphones.")
    expect(first.page.locator("[data-vote]")).to_have_count(0)
    room.desk("reveal", "group_rules")
    first.page.click("[data-vote]")
    expect(first.page.locator(".rule")).to_have_text("On éteint les téléphones.")

    def rule() -> None:
        return next(
            one for one in room.desk("wall", "group_rules")["data"]["rules"] if "éteint" in one["text"]
        )

    first.page.click("[data-opinion=agree]")
    expect(first.page.locator("[data-opinion=agree]")).to_have_attribute("aria-pressed", "true")
    first.saved()
    first.page.wait_for_function("phone.sent.some((each) => each.do === 'share')")
    first.page.wait_for_timeout(500)
    assert (rule()["agree"], rule()["discuss"]) == (1, 0)
    first.page.click("[data-opinion=discuss]")
    first.page.wait_for_timeout(1_200)
    assert (rule()["agree"], rule()["discuss"]) == (0, 1)
    first.page.click("[data-opinion=discuss]")
    first.page.wait_for_timeout(1_200)
    assert (rule()["agree"], rule()["discuss"]) == (0, 0)


def test_an_opinion_given_without_the_room_is_counted_later(room: Any, phone: Any, begin: Any) -> None:
    begin("group_rules")
    first, second = phone().enter(), phone().enter()
    propose(second, "On éteint les téléphones.")
    room.desk("reveal", "group_rules")
    first.page.click("[data-vote]")
    first.run("phone.lose()")
    first.page.click("[data-opinion=agree]")
    first.run("phone.restore()")
    first.saved()
    first.page.wait_for_timeout(1_500)
    [rule] = room.desk("wall", "group_rules")["data"]["rules"]
    assert rule["agree"] == 1


def add_step(one: Any, text: Any) -> None:
    one.page.locator(".bar .button").click()
    one.page.locator(".tile").first.click()
    one.tap("Next")
    one.write(text)
    one.tap("Next")
    one.write(f"réussi : {text}")
    for _ in range(3):
        one.tap("Next")
    one.tap("Done")
    expect(one.page.locator(".preview .seen")).to_be_visible()


def test_the_steps_of_a_journey_move_and_stay_shared(room: Any, phone: Any, begin: Any) -> None:
    begin("journey")
    one = phone().enter()
    for text in ("un", "deux", "trois"):
        add_step(one, text)
        one.tap("Share with the group" if text == "trois" else "Keep for me")
    titles = one.page.locator(".step-title")
    expect(titles).to_have_text(["un", "deux", "trois"])
    one.page.locator(".step").nth(2).locator(".move").first.click()
    expect(titles).to_have_text(["un", "trois", "deux"])
    one.page.locator(".step").nth(1).locator(".move").first.click()
    expect(titles).to_have_text(["trois", "un", "deux"])
    one.saved()
    expect(one.page.locator(".step .card-shared")).to_have_count(1)
    one.page.wait_for_timeout(1_000)
    assert {entry.body["title"] for entry in room.entries() if entry.shared} == {"trois"}
    one.page.reload()
    expect(titles).to_have_text(["trois", "un", "deux"])


def test_sorting_then_sharing_all_at_once(room: Any, phone: Any, begin: Any) -> None:
    begin("what_is_a_competence")
    one = phone().enter()
    one.page.click("[data-way=example]")
    expect(one.page.locator(".worked")).to_be_visible()
    one.page.locator(".bar .button").click()
    count = int(one.page.locator("progress").get_attribute("max"))
    assert count > 5
    for at in range(count):
        if at == 0:
            one.tap("Skip")
            continue
        one.page.locator("[data-pile]").nth(at % 3).click()
        one.button("Next").or_(one.button("Done")).click()
    expect(one.page.locator(".many > li")).to_have_count(count - 1)
    one.page.click(".top-back")
    one.page.click("[data-way=sort]")
    one.page.click("[data-pile=attitude]")
    one.page.click(".top-back")
    one.page.click("[data-way=sort]")
    one.tap("Share with the group")
    expect(one.button("Take back")).to_be_visible()
    shared = room.entries()
    assert len(shared) == count
    assert all(entry.shared for entry in shared)
    one.tap("Take back")
    expect(one.button("Share with the group")).to_be_visible()
    assert not any(entry.shared for entry in room.entries())


def test_the_same_pile_again_takes_the_statement_back(room: Any, phone: Any, begin: Any) -> None:
    begin("what_is_a_competence")
    one = phone().enter()
    one.page.click("[data-way=sort]")
    one.page.click("[data-pile=knowledge]")
    one.saved()
    assert len(room.entries()) == 1
    one.page.click("[data-pile=knowledge]")
    expect(one.page.locator("[data-pile=knowledge]")).to_have_attribute("aria-pressed", "false")
    one.page.wait_for_timeout(900)
    assert room.entries() == []
