"""A stage for one built screen: a page, a model that only remembers, and nothing of the book behind it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Route

from course.exercises import words
from course.programme import interface

STATIC = Path(__file__).parents[3] / "widgets" / "page" / "static"
PAGE = Path(__file__).with_name("stage.html")
ORIGIN = "http://stage.test"
TYPES = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2"}
View = dict[str, Any]


class Stage:
    """One screen, shown with one view after the other.

    Args:
        page: the page it stands on.
        name: the screen, for example `wall` or `agenda`.
    """

    def __init__(self, page: Page, name: str) -> None:
        self.page = page
        self.outside: list[str] = []
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.route("**/*", self._serve)
        page.goto(f"{ORIGIN}/")
        page.wait_for_function("window.stage?.ready")
        names = json.loads((STATIC / "manifest.json").read_text())
        sheets = [names["wall.css"]] if name == "wall" else [names["presenter.css"], f"{name}.css"]
        script = names["wall.js"] if name == "wall" else f"{name}.js"
        page.evaluate(
            "([script, sheets, title]) => stage.load(script, sheets, title)",
            [
                f"/static/{script}",
                [f"/static/{sheet}" for sheet in sheets],
                "" if name == "wall" else "Séance",
            ],
        )

    def _serve(self, route: Route) -> None:
        path = route.request.url.removeprefix(ORIGIN)
        file = STATIC / path.removeprefix("/static/")
        if path == "/":
            route.fulfill(body=PAGE.read_text(), content_type="text/html; charset=utf-8")
        elif path.startswith("/static/") and file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=TYPES[file.suffix])
        else:
            self.outside.append(route.request.url)
            route.abort()

    def show(self, view: View, theme: str = "light") -> "Stage":
        """Show a view from the beginning, as a page that was just opened."""
        language = view["language"]
        said = {"room": interface(language), "own": interface(language)}
        self.page.evaluate("([view, words, theme]) => stage.show(view, words, theme)", [view, said, theme])
        return self

    def change(self, **view: Any) -> None:
        """Let Python send another view."""
        self.page.evaluate("view => stage.change(view)", view)

    def receive(self, state: View, tells: list[str] | None = None) -> None:
        """Let a part of the state arrive, as Python sends it; `tells`: of what the model then tells the screen."""
        self.page.evaluate("([state, tells]) => stage.receive(state, tells ?? undefined)", [state, tells])

    @property
    def asked(self) -> list[View]:
        """What the page asked by itself: messages without a number."""
        asked: list[View] = self.page.evaluate("() => stage.sent.filter((one) => !one.n)")
        return asked

    @property
    def sent(self) -> list[View]:
        """What the screen sent since it was shown, without the numbers."""
        messages: list[View] = self.page.evaluate("() => stage.sent")
        assert [each.pop("n") for each in messages] == list(range(1, len(messages) + 1))
        return messages

    def say(self, msgid: str, language: str = "fr", **values: Any) -> str:
        """Give an interface sentence as the screen says it."""
        text = interface(language).get(msgid) or msgid
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", f"\u2068{value}\u2069")
        return text

    def press(self, msgid: str, place: int = 0, **values: Any) -> None:
        """Press a button by its words."""
        self.page.get_by_role("button", name=self.say(msgid, **values), exact=True).nth(place).click()

    def settled(self) -> "Stage":
        """Wait until fonts are there and nothing moves any more."""
        self.page.evaluate("() => document.fonts.ready")
        self.page.wait_for_function("document.getAnimations().every((each) => each.playState !== 'running')")
        return self

    def complaints(self) -> list[str]:
        """Say what axe finds."""
        found = Axe().run(self.page).response["violations"]
        return [
            f"{each['id']} ({each['impact']}): {node['html'][:120]}"
            for each in found
            for node in each["nodes"]
        ]


@pytest.fixture
def stage(browser: Browser) -> Iterator[Callable[..., Stage]]:
    """Make stages: `stage("wall", viewport={...})`."""
    contexts: list[BrowserContext] = []
    stages: list[Stage] = []

    def make(name: str, width: int = 1366, height: int = 768, **options: Any) -> Stage:
        shape = {"viewport": {"width": width, "height": height}, "reduced_motion": "reduce"}
        contexts.append(browser.new_context(**shape | options))
        stages.append(Stage(contexts[-1].new_page(), name))
        return stages[-1]

    yield make
    for context in contexts:
        context.close()
    for one in stages:
        assert one.errors == []
        assert one.outside == []


@pytest.fixture
def texts() -> Callable[[str, str], View]:
    """Give the words of an exercise as Python sends them."""
    return lambda name, language: words(name, language).model_dump(mode="json")
