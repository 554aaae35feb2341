"""A phone on a stage: the built page in a real browser, with the view of an exercise made of forms."""

import json
import re
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from course.programme import interface

HERE = Path(__file__).parent
STATIC = HERE.parents[2] / "widgets" / "page" / "static"
ORIGIN = "http://stage.test"
TYPES = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2"}
SMALLEST_TARGET = 44
TOO_WIDE = """[...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1
        || each.getBoundingClientRect().left < -1)
    .filter((each) => !each.closest('.hidden-but-said')).map((each) => each.className || each.tagName)"""
SMALL = f"""[...document.querySelectorAll('button, input, textarea, a[href]')]
    .filter((each) => each.checkVisibility() && !each.closest('.hidden-but-said'))
    .map((each) => [each.className, each.getBoundingClientRect()])
    .filter(([, box]) => box.width < {SMALLEST_TARGET} || box.height < {SMALLEST_TARGET})
    .map(([name, box]) => `${{name}} ${{Math.round(box.width)}}x${{Math.round(box.height)}}`)"""
View = dict[str, Any]

expect.set_options(timeout=6_000)


class Phone:
    """One phone and the gestures of its person.

    Args:
        page: the page it stands on.
        deck: gives the deck in a language.
    """

    def __init__(self, page: Page, deck: Callable[[str], View]) -> None:
        self.page, self.deck, self.language = page, deck, "fr"
        self.outside: list[str] = []
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.route("**/*", self._serve)

    def _serve(self, route: Route) -> None:
        path = route.request.url.removeprefix(ORIGIN)
        file = STATIC / path.removeprefix("/static/")
        if path in {"/", "/?aloud"}:
            names = json.loads((STATIC / "manifest.json").read_text())
            text = (HERE / "phone.html").read_text()
            text = text.replace("LEAN_CSS", names["lean.css"]).replace("SEAT_JS", names["seat.js"])
            route.fulfill(body=text, content_type="text/html; charset=utf-8")
        elif path.startswith("/static/") and file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=TYPES[file.suffix])
        else:
            self.outside.append(route.request.url)
            route.abort()

    def show(self, view: View, theme: str = "light", *, aloud: bool = False, **replies: View) -> "Phone":
        """Show a view; `replies` are the answers that a book would give, by message and entry."""
        self.page.goto(f"{ORIGIN}/{'?aloud' if aloud else ''}")
        self.page.wait_for_function("window.stage?.ready")
        self.language = view["language"]
        words = {"room": interface(view["room_language"]), "own": interface(self.language)}
        script = "([view, words, deck, replies, theme]) => stage.show(view, words, deck, replies, theme)"
        self.page.evaluate(script, [view, words, self.deck(self.language), replies, theme])
        self.page.wait_for_function("!document.querySelector('[data-coming]')")
        self.page.evaluate("document.fonts.ready")
        return self

    def say(self, msgid: str, **values: Any) -> str:
        """Give an interface sentence in the person's own language."""
        text = interface(self.language).get(msgid) or msgid
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", f"\u2068{value}\u2069")
        return text

    def button(self, msgid: str) -> Locator:
        """Find a button by its words."""
        return self.page.get_by_role("button", name=re.compile(rf"(^|\s){re.escape(self.say(msgid))}(\s|$)"))

    def tap(self, msgid: str) -> None:
        """Tap a button by its words."""
        self.button(msgid).first.click()

    def begin(self, form: str) -> None:
        """Start an entry from the first screen."""
        self.page.click(f"[data-form={form}] .begin")

    def at(self, form: str, step: int) -> None:
        """Start an entry and go on to one of its questions."""
        self.begin(form)
        for _ in range(step):
            self.tap("Skip")

    def sent(self, what: str) -> list[View]:
        """Give the messages of a kind that the phone sent."""
        sent: list[View] = self.page.evaluate("stage.sent")
        return [one for one in sent if one["do"] == what]

    def saved(self, kind: str) -> View:
        """Wait for an entry of a kind, and give the last one sent."""
        found = f"stage.sent.filter((one) => one.do === 'save' && one.kind === '{kind}').at(-1)"
        self.page.wait_for_function(found)
        self.page.wait_for_timeout(700)
        last: View = self.page.evaluate(found)
        return last

    def complaints(self) -> list[str]:
        """Say what axe finds, what is too wide and what is too small to touch."""
        found = Axe().run(self.page, options={"rules": {"bypass": {"enabled": False}}}).response["violations"]
        told = [f"{each['id']}: {node['html'][:140]}" for each in found for node in each["nodes"]]
        return [*told, *self.badly_placed()]

    def badly_placed(self) -> list[str]:
        """Say what is too wide and what is too small to touch."""
        return [*self.page.evaluate(TOO_WIDE), *self.page.evaluate(SMALL)]


@pytest.fixture(scope="session")
def sample() -> Any:
    """Give the sample exercise and its views."""
    return SimpleNamespace(**runpy.run_path(str(HERE / "sample.py")))


@pytest.fixture
def phone(browser: Browser, sample: Any) -> Iterator[Callable[..., Phone]]:
    """Make phones: `phone(width=320)`."""
    contexts: list[BrowserContext] = []
    phones: list[Phone] = []

    def make(width: int = 360, height: int = 740, **options: Any) -> Phone:
        shape = {
            "viewport": {"width": width, "height": height},
            "has_touch": True,
            "reduced_motion": "reduce",
        }
        contexts.append(browser.new_context(**shape | options))
        phones.append(Phone(contexts[-1].new_page(), sample.deck))
        return phones[-1]

    yield make
    for context in contexts:
        context.close()
    for one in phones:
        assert one.errors == []
        assert one.outside == []
