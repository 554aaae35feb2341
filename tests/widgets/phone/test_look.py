"""What every screen must be: readable, reachable, right in both directions, wide enough at 320 pixels."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.slow

SMALLEST_TARGET = 44
"""A little under 48: a line of text in a chip may round down."""
SMALL_TARGETS = f"""[...document.querySelectorAll('button, input, textarea, a[href]')]
    .filter((each) => each.checkVisibility() && !each.closest('.hidden-but-said'))
    .map((each) => [each.className, each.getBoundingClientRect()])
    .filter(([, box]) => box.width < {SMALLEST_TARGET} || box.height < {SMALLEST_TARGET})
    .map(([name, box]) => `${{name}} ${{Math.round(box.width)}}x${{Math.round(box.height)}}`)"""
TOO_WIDE = """[...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1
        || each.getBoundingClientRect().left < -1)
    .filter((each) => !each.closest('.hidden-but-said')).map((each) => each.className || each.tagName)"""
UNTOLD = """[...document.querySelectorAll('.both-room, .both-own, h1')]
    .filter((each) => each.textContent.trim() && !each.closest('[lang]')).map((each) => each.textContent)"""


def tour(one: Any, begin: Any) -> Iterator[str]:  # noqa: PLR0915 - one line a screen
    """Go through the screens of a phone, and name each."""
    one.open()
    yield "languages"
    one.page.click(f"[data-language={one.language}]")
    one.page.locator("[data-picture-choice]").first.click()
    yield "who"
    one.page.click(".name-bar .button-main")
    expect(one.page.locator(".me")).to_be_visible()
    yield "welcome"
    one.tap("See my card")
    expect(one.page.locator(".qr")).to_be_visible()
    yield "card"
    one.page.click(".top-back")
    begin("portraits")
    one.begin("self")
    one.page.locator(".chip").first.click()
    yield "chips"
    one.tap("Next")
    yield "text"
    one.page.locator(".example").first.click()
    one.tap("Next")
    one.tap("Done")
    expect(one.page.locator(".preview .seen")).to_be_visible()
    yield "share"
    one.tap("Share with the group")
    expect(one.page.locator(".card-shared")).to_be_visible()
    yield "home"
    begin("journey")
    expect(one.page.locator(".exercise-home")).to_be_visible()
    one.page.locator(".bar .button").click()
    yield "pictures"
    one.page.locator(".tile").first.click()
    for _ in range(3):
        one.tap("Next")
    one.page.locator(".row-choice").first.click()
    yield "choice"
    one.tap("Next")
    one.tap("Next")
    one.tap("Done")
    expect(one.page.locator("figure.preview")).to_be_visible()
    one.tap("Keep for me")
    expect(one.page.locator(".path")).to_be_visible()
    yield "path"
    begin("what_is_a_competence")
    one.page.click("[data-way=example]")
    yield "example"
    one.page.locator(".bar .button").click()
    one.page.locator("[data-pile]").first.click()
    yield "sort"
    one.page.click(".top-back")
    one.page.click(".tool")
    expect(one.page.locator(".part-head").first).to_be_visible()
    yield "portfolio"
    one.page.click(".top-back")
    one.page.click(".me")
    yield "settings"
    one.run("phone.lose()")
    one.page.click("[data-setting=erase]")
    expect(one.page.locator(".notice-lost")).to_be_visible()
    yield "erase, not connected"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nothing_serious_for_axe(phone: Any, begin: Any, language: Any, scheme: Any) -> None:
    one = phone(language, color_scheme=scheme)
    axe, found, seen = Axe(), [], 0
    for screen in tour(one, begin):
        seen += 1
        # The one rule about whole sites: a phone's page is one screen, and needs no link to skip to it.
        results = axe.run(one.page, options={"rules": {"bypass": {"enabled": False}}})
        found += [
            (screen, each["id"], [node["html"][:160] for node in each["nodes"][:3]])
            for each in results.response["violations"]
            if each["impact"] in {"serious", "critical"}
        ]
    assert seen > 12
    assert found == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_320_pixels_are_enough_and_targets_are_large(phone: Any, begin: Any, language: Any) -> None:
    one = phone(language, viewport={"width": 320, "height": 640})
    for screen in tour(one, begin):
        assert (screen, one.run(TOO_WIDE)) == (screen, [])
        assert (screen, one.run(SMALL_TARGETS)) == (screen, [])


def test_every_text_says_its_language_and_direction(phone: Any, begin: Any) -> None:
    one = phone("ar")
    for screen in tour(one, begin):
        assert (screen, one.run(UNTOLD)) == (screen, [])
        # All in one look: a screen that is drawn again in between has other elements.
        pairs = one.run(
            "[...document.querySelectorAll('.both')]"
            ".map((both) => [...both.children].map(({lang, dir}) => [lang, dir]))"
        )
        assert all(pair == [["fr", "ltr"], ["ar", "rtl"]] for pair in pairs), screen


def test_neither_language_is_a_footnote(phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone("ar").enter()
    sizes = one.run(
        "[...document.querySelectorAll('.main .both')].map((both) =>"
        " [...both.children].map((each) => getComputedStyle(each).fontSize))"
    )
    assert sizes
    assert all(room == own for room, own in sizes)


def test_one_language_is_shown_once(phone: Any, begin: Any) -> None:
    begin("portraits")
    one = phone("fr").enter()
    expect(one.title).to_be_visible()
    expect(one.page.locator(".both")).to_have_count(0)


def test_arrows_turn_with_the_direction(phone: Any, begin: Any) -> None:
    begin("portraits")
    turns = []
    for language in ("fr", "ar"):
        one = phone(language).enter()
        one.begin("self")
        turns.append(one.run("getComputedStyle(document.querySelector('.top-back svg')).transform"))
    assert turns == ["none", "matrix(-1, 0, 0, 1, 0, 0)"]


def test_letters_come_from_the_room(phone: Any) -> None:
    one = phone("ar").enter()
    loaded = one.run(
        "document.fonts.ready.then(() =>"
        " [...document.fonts].filter((each) => each.status === 'loaded').map((each) => each.unicodeRange))"
    )
    assert len(loaded) >= 2
    assert any("621-63a" in each.lower() for each in loaded)
