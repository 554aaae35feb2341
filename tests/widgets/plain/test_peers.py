"""Words from one person to another: whom to write to, what one received, the answer."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow
MINE, MOON, RIVER, LETTER, SENT, REPLY = (digit * 32 for digit in "123456")


def around(sample: Any, **more: Any) -> dict[str, Any]:
    """Give the view of somebody who shared a wish, with two others who did."""
    told = {
        "mine": [sample.entry(MINE, "round", {"wish": "Ce que vous voyez"}, shared=True)],
        "others": [
            sample.person(MOON, "قمر", "moon", "أريد أن أعرف ما أجيده"),
            sample.person(RIVER, "Rivière", "waves", "Est-ce que j’explique bien\u00a0?"),
        ],
        "revealed": True,
    }
    view: dict[str, Any] = sample.seat(**told | more)
    return view


def letter(sample: Any) -> dict[str, Any]:
    """Give what somebody wrote about the person's wish."""
    said = {"card": "explain_simply", "when": "Pendant le jeu."}
    told: dict[str, Any] = sample.entry(LETTER, "seen", said, MINE, by=["Rivière", "waves"])
    return told


def test_nobody_to_write_to_while_nobody_shared(phone: Any, sample: Any) -> None:
    one = phone().show(sample.seat())
    expect(one.page.locator("[data-form=seen] .begin")).to_have_count(0)
    expect(one.page.locator("[data-form=seen]")).to_contain_text("n’a encore rien montré")


def test_people_are_chosen_by_picture_and_alias(phone: Any, sample: Any) -> None:
    one = phone().show(around(sample))
    one.begin("seen")
    people = one.page.locator("[data-person]")
    expect(people).to_have_count(2)
    expect(people.nth(1)).to_contain_text("Rivière")
    expect(people.nth(1)).to_contain_text("Est-ce que j’explique bien")
    expect(people.nth(1).locator("[data-picture=waves]")).to_be_visible()
    people.nth(1).click()
    expect(one.page.locator(".about-whom")).to_contain_text("Rivière")


def test_a_letter_leaves_when_it_is_done_and_not_word_by_word(phone: Any, sample: Any) -> None:
    one = phone().show(around(sample))
    one.begin("seen")
    one.page.click(f"[data-person='{RIVER}']")
    one.page.locator("[data-family]").first.click()
    one.page.locator("[data-card]").first.click()
    one.tap("Next")
    one.page.fill("textarea", "Pendant le jeu.")
    one.page.wait_for_timeout(900)
    assert one.sent("save") == []
    one.tap("Done")
    sent = one.saved("seen")
    assert (sent["about"], sent["body"]["when"]) == ([RIVER], "Pendant le jeu.")
    assert one.sent("share") == []
    expect(one.page.locator("[data-form=seen] .written-to")).to_contain_text("Rivière")
    one.begin("seen")
    one.page.click(f"[data-person='{RIVER}']")
    expect(one.page.locator(".about-whom")).to_contain_text("Rivière")
    expect(one.button("Share with the group")).to_have_count(0)
    expect(one.page.locator("[data-tutors]")).to_have_count(0)


def test_what_one_received_is_answered_in_one_tap(phone: Any, sample: Any) -> None:
    one = phone().show(around(sample, received=[letter(sample)]))
    gift = one.page.locator("[data-received=seen] .gift")
    expect(gift).to_contain_text("Rivière")
    expect(gift).to_contain_text("Pendant le jeu.")
    expect(gift.locator("[class*=shape-literacy]")).to_have_count(1)
    gift.locator("[data-answer=yes]").click()
    expect(gift.locator("[data-answer=yes]")).to_have_attribute("aria-pressed", "true")
    sent = one.saved("answer")
    assert (sent["about"], sent["body"]) == ([LETTER], {"accepted": "yes"})
    gift.locator("[data-answer=no]").click()
    again = one.saved("answer")
    assert (again["id"], again["body"]) == (sent["id"], {"accepted": "no"})
    gift.locator("[data-answer=no]").click()
    one.page.wait_for_function("stage.sent.some((one) => one.do === 'remove')")


def test_the_writer_reads_the_answer_beside_the_letter(phone: Any, sample: Any) -> None:
    wrote = sample.entry(SENT, "seen", {"card": "explain_simply", "when": None}, MOON)
    reply = sample.entry(REPLY, "answer", {"accepted": "yes"}, SENT, by=["قمر", "moon"])
    view = around(sample, received=[reply])
    view["exercise"]["mine"].append(wrote)
    one = phone().show(view)
    expect(one.page.locator(".answered")).to_contain_text("Oui, je la garde")
    expect(one.page.locator("[data-received=answer]")).to_have_count(0)


def test_an_answer_is_no_form_of_the_first_screen(phone: Any, sample: Any) -> None:
    one = phone().show(around(sample))
    expect(one.page.locator("[data-form=seen]")).to_have_count(1)
    expect(one.page.locator("[data-form=answer]")).to_have_count(0)
