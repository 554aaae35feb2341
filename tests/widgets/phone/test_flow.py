"""One question a screen: going on, skipping, going back, following the room; nothing typed is ever lost."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow


def test_each_answer_reaches_the_book_as_it_is_given(room: Any, phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone().enter()
    one.begin("self")
    one.page.locator(".chip").nth(0).click()
    one.saved()
    assert room.bodies() == [{"languages": ["fr"]}]
    one.tap("Next")
    one.write("Je répare les vélos")
    one.saved()
    one.tap("Next")
    one.page.locator(".chip").nth(0).click()
    one.tap("Done")
    expect(one.page.locator(".preview .seen")).to_be_visible()
    assert room.bodies() == [{"languages": ["fr"], "proud": "Je répare les vélos", "teach": ["cook"]}]
    assert [entry.shared for entry in room.entries()] == [False]


def test_everything_can_be_skipped_and_then_nothing_is_kept(room: Any, phone: Any, begin: Any) -> None:
    begin("journey")
    one = phone().enter()
    one.page.locator(".bar .button").click()
    steps = one.page.locator(".dot").count()
    assert steps > 3
    for _ in range(steps):
        one.tap("Skip")
    expect(one.page.locator(".exercise-home")).to_be_visible()
    assert room.entries() == []


def test_back_loses_nothing(phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone().enter()
    one.begin("self")
    one.page.locator(".chip").nth(2).click()
    one.tap("Next")
    one.write("Je répare les vélos")
    one.page.click(".top-back")
    expect(one.page.locator(".chip").nth(2)).to_have_attribute("aria-pressed", "true")
    one.tap("Next")
    expect(one.page.locator(".field")).to_have_value("Je répare les vélos")
    one.page.click(".top-back")
    one.page.click(".top-back")
    expect(one.page.locator(".exercise-home")).to_be_visible()
    expect(one.page.locator(".entry")).to_contain_text("Je répare les vélos")


def test_the_phones_own_back_and_escape_go_back_one_screen(phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone().enter()
    one.begin("self")
    one.tap("Next")
    one.page.go_back()
    expect(one.page.locator(".chips")).to_be_visible()
    one.page.keyboard.press("Escape")
    expect(one.page.locator(".exercise-home")).to_be_visible()


def test_where_we_are(phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone().enter()
    one.begin("self")
    expect(one.page.locator(".progress-words")).to_have_text(one.say("{n} of {m}", n=1, m=3))
    one.tap("Skip")
    expect(one.page.locator(".progress-words")).to_have_text(one.say("{n} of {m}", n=2, m=3))


def test_an_example_is_one_tap_and_then_gone(phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.begin("hope")
    example = one.page.locator(".example").first
    text = example.inner_text()
    example.click()
    expect(one.page.locator(".field")).to_have_value(text)
    expect(one.page.locator(".example")).to_have_count(0)


def test_a_language_that_is_not_in_the_list(room: Any, phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone().enter()
    one.begin("self")
    one.page.locator(".free input").fill("mooré")
    one.tap("Next")
    one.page.click(".top-back")
    expect(one.page.locator(".chip[aria-pressed=true]")).to_contain_text(["mooré"])
    one.saved()
    assert room.bodies() == [{"languages": ["mooré"]}]


def test_no_more_than_the_most(phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone().enter()
    one.begin("self")
    for at in range(10):
        one.page.locator(".chip").nth(at).click(force=True)
    expect(one.page.locator(".chip[aria-pressed=true]")).to_have_count(8)
    one.page.locator(".chip").nth(0).click()
    expect(one.page.locator(".chip[aria-pressed=true]")).to_have_count(7)


def test_an_unfinished_entry_waits_on_the_phone(room: Any, phone: Any, begin: Any) -> None:
    begin("what_is_a_competence")
    one = phone().enter()
    one.begin("example")
    one.write("Garder les enfants")
    expect(one.page.locator(".kept[data-state=held]")).to_be_attached()
    one.page.reload()
    expect(one.page.locator(".field")).to_have_value("Garder les enfants")
    assert room.entries() == []
    one.tap("Next")
    one.write("Rassurer")
    one.tap("Done")
    expect(one.page.locator(".preview .seen")).to_be_visible()
    assert room.bodies() == [{"task": "Garder les enfants", "competence": "Rassurer"}]


def test_emptying_an_entry_removes_it(room: Any, phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Un espoir")
    one.tap("Change")
    one.write("")
    one.tap("Done")
    expect(one.page.locator(".exercise-home")).to_be_visible()
    expect(one.page.locator(".entry")).to_have_count(0)
    one.saved()
    assert room.entries() == []


def test_a_list_ends_at_its_most(phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    for text in ("un", "deux", "trois"):
        one.note("hope", text)
        one.tap("Keep for me")
    expect(one.page.locator("[data-form=hope] .entry")).to_have_count(3)
    expect(one.page.locator("[data-form=hope] .begin")).to_have_count(0)


def test_the_phone_follows_the_room(room: Any, phone: Any, begin: Any) -> None:
    one = phone().enter()
    room.desk("open_session", "01_presentation_and_group_dynamics")
    room.desk("open_activity", "welcome")
    expect(one.page.locator(".now-say")).to_be_visible()
    begin("expectations")
    one.begin("hope")
    one.write("Un texte que la suite n’attend pas")
    begin("group_rules")
    expect(one.page.locator("[data-form=proposal]")).to_be_visible()
    one.saved()
    assert room.bodies() == [{"text": "Un texte que la suite n’attend pas"}]


def test_ones_own_portfolio_is_always_there(phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Un espoir")
    one.tap("Keep for me")
    begin("group_rules")
    expect(one.page.locator("[data-form=proposal]")).to_be_visible()
    one.page.click(".tool")
    one.page.click("[data-exercise=expectations]")
    one.tap("Go on with this part")
    expect(one.page.locator(".exercise-home")).to_be_visible()
    expect(one.page.locator(".entry")).to_contain_text("Un espoir")
    expect(one.page.locator(".notice-group")).to_be_visible()
    one.page.reload()
    expect(one.page.locator(".entry")).to_contain_text("Un espoir")
    one.tap("Join them")
    expect(one.page.locator("[data-form=proposal]")).to_be_visible()
    begin("expectations")
    expect(one.page.locator("[data-form=hope]")).to_be_visible()
