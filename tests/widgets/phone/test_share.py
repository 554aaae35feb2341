"""Private until the gesture of sharing; what others will see is shown first; it can be taken back."""

from typing import Any

import pytest
from playwright.sync_api import expect

from course.exercises import preview

pytestmark = pytest.mark.slow


def test_private_until_shared_then_taken_back(room: Any, phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Trouver une formation")
    assert [entry.shared for entry in room.entries()] == [False]
    expect(one.page.locator(".badge")).to_have_text(one.say("Only me"))
    one.tap("Share with the group")
    expect(one.page.locator(".entry.card-shared")).to_be_visible()
    assert [entry.shared for entry in room.entries()] == [True]
    one.page.click(".entry")
    expect(one.page.locator(".badge")).to_have_text(one.say("Shared"))
    one.tap("Take back")
    expect(one.button("Share with the group")).to_be_visible()
    assert [entry.shared for entry in room.entries()] == [False]


def test_the_preview_is_what_others_will_see_and_no_more(room: Any, phone: Any, begin: Any) -> None:
    begin("journey")
    one = phone().enter()
    one.page.locator(".bar .button").click()
    one.page.locator(".tile").nth(3).click()
    for text in (None, "Un titre secret", "Faire le pain", None, "Un lieu secret", "Une date secrète"):
        if text:
            one.write(text)
        one.button("Next").or_(one.button("Done")).click()
    seen = one.page.locator(".preview .seen")
    expect(seen).to_have_text("Faire le pain")
    [entry] = room.entries()
    assert preview("journey", entry)["text"] == "Faire le pain"
    expect(one.page.locator(".entry-whole")).to_contain_text("Un lieu secret")
    expect(one.page.locator(".entry-whole")).not_to_contain_text("Faire le pain")


def test_what_is_only_counted_says_so(phone: Any, begin: Any) -> None:
    begin("journey")
    one = phone().enter()
    one.page.locator(".bar .button").click()
    one.page.locator(".tile").nth(3).click()
    for _ in range(5):
        one.tap("Next")
    one.tap("Done")
    sentence = one.say("The others see none of your words here; it only adds one to the count.")
    expect(one.page.locator(".preview")).to_contain_text(sentence)


def test_new_words_are_private_again(room: Any, phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Trouver une formation")
    one.tap("Share with the group")
    one.page.click(".entry")
    one.tap("Change")
    one.write("Trouver un travail")
    one.tap("Done")
    expect(one.page.locator(".badge")).to_have_text(one.say("Only me"))
    expect(one.page.locator(".preview .seen")).to_have_text("Trouver un travail")
    assert [entry.shared for entry in room.entries()] == [False]


def test_private_and_shared_differ_without_colour(phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    for text, gesture in (("un", "Keep for me"), ("deux", "Share with the group")):
        one.note("hope", text)
        one.tap(gesture)
    expect(one.page.locator(".entry.card-shared")).to_be_visible()
    styles = [
        one.page.locator(f".entry.card-{state}").evaluate(
            "(card) => [getComputedStyle(card).borderInlineStartStyle,"
            " getComputedStyle(card).borderInlineStartWidth,"
            " card.querySelector('.badge svg').dataset.picture, card.querySelector('.badge').innerText]"
        )
        for state in ("private", "shared")
    ]
    assert all(private != shared for private, shared in zip(*styles, strict=True))


def test_removing_asks_once(room: Any, phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Trouver une formation")
    one.tap("Remove")
    one.tap("Keep it")
    assert len(room.entries()) == 1
    one.tap("Remove")
    one.tap("Remove")
    expect(one.page.locator(".exercise-home")).to_be_visible()
    expect(one.page.locator(".entry")).to_have_count(0)
    assert room.entries() == []


def test_nothing_is_shared_before_it_is_in_the_book(room: Any, phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Trouver une formation")
    one.run("phone.lose()")
    one.tap("Share with the group")
    one.run("phone.restore()")
    expect(one.page.locator(".entry.card-shared")).to_be_visible()
    assert [entry.shared for entry in room.entries()] == [True]


def test_the_group_is_seen_only_once_revealed(room: Any, phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Trouver une formation")
    one.tap("Share with the group")
    expect(one.page.locator(".begin-group")).to_have_count(0)
    room.desk("reveal", "expectations")
    one.page.click(".begin-group")
    expect(one.page.locator(".group-item")).to_have_text(["Trouver une formation"])
