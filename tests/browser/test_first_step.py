"""The first step is there before the script, in the same place, and no tap on it is lost."""

import io
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Route, expect

from course.programme import LANGUAGES, interface

pytestmark = pytest.mark.slow

SCRIPT, SCREEN = "**/static/lean.*.js", "**/static/seat.*.js"
WITHOUT_SCRIPT = "#screen .lean-first"
DRAWN = "#screen > .phone .enter"
IDLE_MS = 3_500
"""Longer than a browser waits before it does what can be done later."""

MOST_REQUESTS = 6
"""The page, its style, its two scripts and what they share, the connection."""

LETTERS = re.compile(r"/(fonts|noto)")
"""Our own letters come when nothing else does: the list is in the phone's."""

ROWS = """[...document.querySelectorAll("[data-language], h1, .bridge, .foot")].map((one) => {
  const {x, y, width, height} = one.getBoundingClientRect();
  return [one.tagName === "H1" ? "title" : one.dataset.language ?? "", x, y, width, height].join(" ");
})"""
SIZES = {"a phone": (360, 740), "the narrowest phone": (320, 568), "held sideways": (740, 360)}


@pytest.fixture
def phone(club: Any) -> Iterator[Any]:
    """Phones at the entrance, in any size."""
    made = []

    def make(size: tuple[int, int] = SIZES["a phone"], **options: Any) -> Any:
        viewport = {"width": size[0], "height": size[1]}
        made.append(club.phone(viewport=viewport, **options))
        return made[-1]

    yield make
    for one in made:
        one.context.close()
    club.people.clear()


def lose(route: Route) -> None:
    """Let a file not arrive."""
    route.abort()


def hold(phone: Any) -> Callable[[], None]:
    """Keep the screen's script back until told to let it go."""
    waiting: list[Route] = []

    def keep(route: Route) -> None:
        waiting.append(route)

    def let_go() -> None:
        for route in waiting:
            route.continue_()

    phone.page.route(SCREEN, keep)
    return let_go


def picture(phone: Any) -> Image.Image:
    """See the page."""
    return Image.open(io.BytesIO(phone.page.screenshot())).convert("RGB")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_script_draws_what_was_there(phone: Any, size: tuple[int, int], scheme: str) -> None:
    one = phone(size, color_scheme=scheme)
    one.page.route(SCRIPT, lose)
    one.go().see(WITHOUT_SCRIPT)
    expect(one.page.locator("#kernel")).to_be_attached()
    places, seen = one.page.evaluate(ROWS), picture(one)

    one.page.unroute(SCRIPT)
    one.page.reload()
    one.see(DRAWN)
    assert one.page.evaluate(ROWS) == places
    assert len(places) == len(LANGUAGES) + 4
    assert ImageChops.difference(picture(one), seen).getbbox() is None


def test_a_finger_that_is_down_when_the_script_comes(phone: Any) -> None:
    one = phone()
    let_go = hold(one)
    one.go().page.locator("[data-language=ar]").hover()
    expect(one.page.locator("html")).to_have_attribute("data-connection", "open")
    one.page.mouse.down()
    let_go()
    one.page.wait_for_timeout(800)
    one.page.mouse.up()
    one.see("[data-picture-choice]")
    expect(one.page.locator(".passerelle-seat")).to_have_attribute("lang", "ar")


def test_before_the_first_tap_a_phone_asks_for_little(phone: Any) -> None:
    one = phone()
    one.go().see(DRAWN)
    one.page.wait_for_timeout(IDLE_MS)
    before = {each for each in one.asked if not LETTERS.search(each)}
    assert len(before) <= MOST_REQUESTS, "\n".join(before)
    one.tap("[data-language=fr]").see("[data-picture-choice]")
    one.page.wait_for_timeout(IDLE_MS)
    assert {each for each in one.asked if not LETTERS.search(each)} > before, (
        "what is behind the entrance comes while a picture is chosen"
    )


@pytest.mark.parametrize("moment", range(0, 600, 50))
def test_no_tap_is_lost_at_any_moment(phone: Any, moment: int) -> None:
    one = phone()
    one.page.goto(one.address, wait_until="commit")
    one.see("[data-language=ar]")
    one.page.wait_for_timeout(moment)
    one.page.locator("[data-language=ar]").tap(force=True)
    one.see("[data-picture-choice]")
    expect(one.page.locator(".passerelle-seat")).to_have_attribute("lang", "ar")


def test_what_was_tapped_says_that_it_is_coming(phone: Any) -> None:
    one = phone()
    one.page.route(SCRIPT, lose)
    one.go().tap("[data-language=fr]")
    said = one.page.locator("[data-language=fr] .lean-soon")
    expect(said).to_have_text(interface("fr")["One moment, the page is coming."])
    assert one.page.locator(".lean-soon:visible").count() == 1


def test_a_card_can_be_asked_for_at_once(phone: Any) -> None:
    one = phone()
    let_go = hold(one)
    one.go().tap("[data-language=card]")
    expect(one.page.locator("html")).to_have_attribute("data-connection", "open")
    let_go()
    one.see(".field-code")


def test_the_keyboard_keeps_its_place(phone: Any) -> None:
    one = phone()
    let_go = hold(one)
    one.go().page.locator("[data-language=card] input").focus()
    expect(one.page.locator("html")).to_have_attribute("data-connection", "open")
    let_go()
    one.see(DRAWN)
    assert one.page.evaluate("document.activeElement.dataset.language") == "card"


def test_somebody_who_reloads_further_on_does_not_see_the_list_again(phone: Any) -> None:
    one = phone()
    one.go().tap("[data-language=fr]").see("[data-picture-choice]")
    let_go = hold(one)
    one.page.reload()
    expect(one.page.locator(".lean-waiting [lang=fr]")).to_be_visible()
    expect(one.page.locator(WITHOUT_SCRIPT)).to_be_hidden()
    let_go()
    one.see("[data-picture-choice]")
