"""Screens that come when they are opened: nothing of them before, and never a blank page."""

import json
import re
from pathlib import Path
from typing import Any

import playwright.sync_api as playwright

STATIC = Path(__file__).parents[3] / "widgets" / "page" / "static"
PARTS = re.compile(r"/static/part\.")
expect = playwright.expect


def core() -> str:
    """Give the name of what the entrance needs."""
    return str(json.loads((STATIC / "manifest.json").read_text())["entrance.js"])


def test_a_screen_that_does_not_come_says_so_and_is_tried_again(phone: Any) -> None:
    one = phone()
    lost: list[str] = []

    def lose(route: Any) -> None:
        if core() in route.request.url:
            route.continue_()
        else:
            lost.append(route.request.url)
            route.abort()

    one.page.route(PARTS, lose)
    one.open()
    one.page.click(f"[data-language={one.language}]")
    one.page.locator("[data-picture-choice]").first.click()
    one.page.click(".name-bar .button-main")
    said = one.page.get_by_role("status").filter(has=one.page.locator("h1"))
    expect(said).to_contain_text(one.say("The page could not be opened. It tries again by itself."))
    assert lost

    one.page.unroute(PARTS)
    expect(one.page.locator(".me")).to_be_visible(timeout=15_000)


def test_a_language_pointed_at_before_the_script_is_kept(phone: Any) -> None:
    one = phone()
    one.page.add_init_script(
        "addEventListener('DOMContentLoaded', () => {"
        " const screen = Object.assign(document.createElement('div'), {id: 'screen', hidden: true});"
        f" screen.dataset.early = '{one.language}'; document.body.append(screen); }})"
    )
    one.open()
    expect(one.page.locator("[data-picture-choice]").first).to_be_visible()
    expect(one.page.locator(".passerelle-seat")).to_have_attribute("lang", one.language)
