"""Each exercise by keyboard alone: everything is reached by Tab, done by Enter or Space, left by Escape."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow

MOST_TABS = 60


class Keys:
    """Somebody who has no pointer."""

    def __init__(self, one: Any) -> None:
        self.one, self.keyboard = one, one.page.keyboard

    def reach(self, selector: Any) -> None:
        """Wait until the element can be used, press Tab until it has the focus, and see that the focus shows."""
        expect(self.one.page.locator(selector).first).to_be_enabled()
        here = f"""((here) => here.matches({selector!r}) && getComputedStyle(here).outline)
            (document.activeElement)"""
        for _ in range(MOST_TABS):
            outline = self.one.run(here)
            if outline:
                assert "solid" in outline, (selector, outline)
                return self
            self.keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {selector}")

    def press(self, selector: Any, key: Any = "Enter") -> None:
        self.reach(selector).keyboard.press(key)

    def type(self, selector: Any, text: Any) -> None:
        self.reach(selector).keyboard.type(text)


@pytest.fixture
def keys(phone: Any) -> None:
    one = phone().open()
    keys = Keys(one)
    keys.press("[data-language=fr]")
    keys.press("[data-picture-choice=bird]", "Space")
    keys.press(".name-bar .button-main")
    expect(one.page.locator(".me")).to_be_visible()
    return keys


def test_portraits(keys: Any, room: Any, begin: Any) -> None:
    begin("portraits")
    keys.press("[data-form=self] .begin")
    keys.press(".chip", "Space")
    keys.press(".bar-main")
    keys.type("textarea", "Je répare les vélos")
    keys.press(".bar-main")
    keys.press(".bar-main")
    keys.press(".button-share")
    expect(keys.one.page.locator(".card-shared")).to_be_visible()
    [entry] = room.entries()
    assert entry.shared
    assert entry.body["proud"] == "Je répare les vélos"


def test_expectations_and_escape(keys: Any, room: Any, begin: Any) -> None:
    begin("expectations")
    keys.press("[data-form=hope] .begin")
    keys.press(".example")
    keys.keyboard.press("Escape")
    keys.press(".entry")
    keys.press(".button-share")
    expect(keys.one.page.locator(".badge-shared")).to_be_visible()
    keys.keyboard.press("Escape")
    expect(keys.one.page.locator(".exercise-home")).to_be_visible()
    assert [entry.shared for entry in room.entries()] == [True]


def test_group_rules(keys: Any, room: Any, begin: Any, phone: Any) -> None:
    begin("group_rules")
    other = phone().enter()
    other.note("proposal", "On éteint les téléphones.")
    other.tap("Share with the group")
    keys.press("[data-form=proposal] .begin")
    keys.type("textarea", "On arrive à l’heure.")
    keys.press(".bar-main")
    keys.press(".button-share")
    expect(keys.one.page.locator(".card-shared")).to_be_visible()
    room.desk("reveal", "group_rules")
    keys.press("[data-vote]")
    keys.press("[data-opinion=agree]", "Space")
    keys.press(".bar-main")
    keys.one.page.wait_for_timeout(1_200)
    assert sorted(entry.kind for entry in room.entries() if entry.shared) == [
        "opinion",
        "proposal",
        "proposal",
    ]


def test_journey(keys: Any, room: Any, begin: Any) -> None:
    begin("journey")
    expect(keys.one.page.locator(".exercise-home")).to_be_visible()
    for _ in range(2):
        keys.press(".bar .button")
        keys.press(".tile:nth-child(4)", "Space")
        keys.press(".bar-main")
        keys.type("input.field", "Une étape")
        keys.keyboard.press("Enter")
        expect(keys.one.page.locator("textarea")).to_be_visible()
        for _ in range(4):
            keys.press(".bar-main")
        keys.press(".bar .button:not(.button-share)")
        expect(keys.one.page.locator(".path")).to_be_visible()
    keys.press(".move:not([aria-disabled])")
    keys.one.saved()
    assert len(room.entries()) == 2


def test_what_is_a_competence(keys: Any, room: Any, begin: Any) -> None:
    begin("what_is_a_competence")
    keys.press("[data-way=example]")
    keys.press(".bar .button")
    keys.press("[data-pile=know_how]", "Space")
    keys.press(".bar-main")
    keys.keyboard.press("Escape")
    keys.keyboard.press("Escape")
    keys.press("[data-form=example] .begin")
    keys.type("textarea", "Garder les enfants")
    keys.press(".bar-main")
    keys.type("textarea", "Rassurer")
    keys.press(".bar-main")
    keys.press(".button-share")
    expect(keys.one.page.locator(".card-shared")).to_be_visible()
    assert sorted(entry.kind for entry in room.entries()) == ["example", "sorting"]


def test_a_new_question_takes_the_focus(keys: Any, begin: Any) -> None:
    begin("portraits")
    keys.press("[data-form=self] .begin")
    expect(keys.one.title).to_be_focused()
    keys.press(".bar-main")
    expect(keys.one.title).to_be_focused()
