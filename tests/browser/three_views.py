"""Makes the README's picture from the running demo: `PYTHONPATH=tests/support python tests/browser/three_views.py`."""

from __future__ import annotations

import io
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFilter
from players import Evening
from playwright.sync_api import Page, expect, sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PICTURE = Path(__file__).parents[2] / ".readme" / "three_views.png"
MOST_BYTES = 400_000
GROUND, LINE, SHADE = "#f6efe3", "#d9ccb4", (60, 40, 10, 70)
HEIGHT, GAP, ROUND = 620, 44, 16
PRESENTER = {"width": 1180, "height": 800}
WALL = {"width": 1920, "height": 1080}
PHONE = {"width": 360, "height": 740}


def main() -> None:
    """Play a little of the second session, look at it from three places, and put the three side by side."""
    with Evening("demo", "--language", "fr") as evening, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        presenter = _open(browser, evening.facilitator, PRESENTER, 1)
        wall = _open(browser, evening.wall, WALL, 1)
        phone = _open(browser, evening.participants, PHONE, 2)
        play(presenter, wall, phone)
        shots = [Image.open(io.BytesIO(page.screenshot())) for page in (presenter, wall, phone)]
    save(compose(shots))


def _open(browser: Browser, address: str, size: dict[str, int], scale: int) -> Page:
    options = {"viewport": size, "device_scale_factor": scale, "reduced_motion": "reduce"}
    page = browser.new_context(**options, has_touch=size is PHONE).new_page()
    page.set_default_timeout(90_000)
    page.goto(address)
    return page


def play(presenter: Page, wall: Page, phone: Page) -> None:
    """Open the journey: revealed on the wall, written on the phone, guided on the laptop."""
    expect.set_options(timeout=90_000)
    presenter.locator(".home-session a.button").nth(2).click()
    presenter.locator(".agenda-now > .button").click()
    phone.locator("[data-language=ar]").tap()
    phone.locator("[data-picture-choice=leaf]").tap()
    phone.locator(".name-bar .button-main").tap()
    presenter.locator(".agenda-row button").nth(2).click()
    panel = presenter.locator(".passerelle-journey section.panel")
    if panel.locator(".badge-private").count():
        panel.locator(".desk-head > .button").click()
    expect(wall.locator(".board-journey")).to_be_visible()
    wall.locator(".pages > .dots .dot").nth(2).click()  # where several languages meet
    phone.locator(".bar .button").tap()
    phone.locator(".tile").nth(4).tap()
    expect(phone.locator(".kept")).to_have_attribute("data-state", "saved")
    presenter.locator(".guide-now").evaluate("(guide) => guide.scrollIntoView()")
    for page in (presenter, wall, phone):
        page.evaluate("() => document.fonts.ready")


def compose(shots: list[Image.Image]) -> Image.Image:
    """Put the pictures side by side, equally high, on paper.

    Args:
        shots: the screenshots.

    Returns:
        One picture.
    """
    small = [shot.convert("RGB").resize((shot.width * HEIGHT // shot.height, HEIGHT)) for shot in shots]
    width = sum(shot.width for shot in small) + GAP * (len(small) + 1)
    paper = Image.new("RGBA", (width, HEIGHT + 2 * GAP), GROUND)
    left = GAP
    for shot in small:
        place = (left, GAP, left + shot.width, GAP + HEIGHT)
        shade = Image.new("RGBA", paper.size)
        ImageDraw.Draw(shade).rounded_rectangle(
            (place[0], place[1] + 6, place[2], place[3] + 6), ROUND, SHADE
        )
        paper.alpha_composite(shade.filter(ImageFilter.GaussianBlur(10)))
        mask = Image.new("L", shot.size)
        ImageDraw.Draw(mask).rounded_rectangle((0, 0, shot.width - 1, shot.height - 1), ROUND, 255)
        paper.paste(shot, place[:2], mask)
        ImageDraw.Draw(paper).rounded_rectangle(place, ROUND, outline=LINE, width=2)
        left += shot.width + GAP
    return paper.convert("RGB")


def save(picture: Image.Image) -> None:
    """Write the picture, in few enough colours that a clone stays light.

    Args:
        picture: the picture.

    Raises:
        SystemExit: when it is too heavy all the same.
    """
    PICTURE.parent.mkdir(exist_ok=True)
    picture.quantize(200, dither=Image.Dither.NONE).save(PICTURE, optimize=True)
    if PICTURE.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{PICTURE} is heavier than {MOST_BYTES} bytes")


if __name__ == "__main__":
    main()
