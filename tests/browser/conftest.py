"""A club in a real browser: presenter, wall and phones, each watched for what it asks and receives."""

import secrets
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from axe_playwright_python.sync_playwright import Axe
from players import PASSERELLE, PASSPHRASE, Evening, real_club
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Request,
    WebSocket,
    expect,
)

from course.book import Book, open_key_file
from course.programme import interface

PATIENCE_MS = 45_000
"""Far more than anything takes: two cores may be shared by a browser, seven kernels and other tests."""

PHONE = {
    "viewport": {"width": 360, "height": 740},
    "is_mobile": True,
    "has_touch": True,
    "reduced_motion": "reduce",
}
WALL = {"viewport": {"width": 1920, "height": 1080}, "reduced_motion": "reduce"}
PRESENTER = {"viewport": {"width": 1366, "height": 768}, "reduced_motion": "reduce"}


class Watched:
    """One person's page, and all that it asked, received and complained of since it exists.

    Args:
        context: the browser context; the page is its own.
        address: where the page begins; it may ask this computer's door and no other.
    """

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.context, self.address = context, address
        self.origin = urlsplit(address).netloc
        self.asked: list[str] = []
        self.frames: list[bytes] = []
        self.sources: list[str] = []
        self.errors: list[str] = []
        self.offline = False
        context.on("request", self._request)
        self.new_page()

    def new_page(self) -> None:
        """Open a page, also in place of one that was closed."""
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.on("websocket", self._socket)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda said: self._said(said.type, said.text))

    def _request(self, request: Request) -> None:
        if urlsplit(request.url).scheme not in {"data", "blob"}:
            self.asked.append(request.url)

    def _socket(self, socket: WebSocket) -> None:
        self.asked.append(socket.url)
        socket.on(
            "framereceived",
            lambda frame: self.frames.append(frame.encode() if isinstance(frame, str) else frame),
        )

    def _said(self, kind: str, text: str) -> None:
        if kind == "error" and not self.offline:
            self.errors.append(text)

    def go(self, address: str | None = None) -> Self:
        """Go to an address; what the door sent is kept."""
        answer = self.page.goto(address or self.address)
        if answer is not None:
            self.sources.append(answer.text())
        return self

    @property
    def elsewhere(self) -> list[str]:
        """The requests to any other computer or door."""
        return [each for each in self.asked if urlsplit(each).netloc != self.origin]

    def everything(self) -> dict[str, str]:
        """Give all the places where a word could be found: the page now, and all that it was ever sent."""
        return {
            "what it shows": self.page.content(),
            "what a screen reader is told": self.page.locator("body").aria_snapshot(),
            "its source": "".join(self.sources),
            "its WebSocket": b"".join(self.frames).decode("utf-8", "replace"),
        }

    def see(self, selector: str) -> Locator:
        """Wait until something is visible."""
        found = self.page.locator(selector).first
        expect(found).to_be_visible()
        return found

    def complaints(self) -> list[str]:
        """Say what axe finds serious or critical, in light; and in dark, where only colours may differ."""
        self.page.evaluate("() => document.fonts.ready")
        self.page.emulate_media(color_scheme="light")
        script = "" if self.page.evaluate("() => 'axe' in window") else AXE_SCRIPT
        only = {"resultTypes": ["violations"]}
        found = Axe(script).run(self.page, options=only).response["violations"]
        self.page.emulate_media(color_scheme="dark")
        colours = only | {"runOnly": ["color-contrast", "link-in-text-block"]}
        found += Axe("").run(self.page, options=colours).response["violations"]
        return [
            f"{each['id']}: {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
            for each in found
            if each["impact"] in {"serious", "critical"}
            for node in each["nodes"]
        ]


class Phone(Watched):
    """A phone and the gestures of its person."""

    def __init__(self, context: BrowserContext, address: str, language: str) -> None:
        super().__init__(context, address)
        self.language = language
        self.taps = 0
        self.private: list[str] = []
        self.shared: list[str] = []

    def tap(self, what: str | Locator) -> Self:
        """Tap something once it is there."""
        found = self.page.locator(what) if isinstance(what, str) else what
        found.first.tap()
        self.taps += 1
        return self

    def come_in(self) -> Self:
        """From the entrance to one's seat."""
        self.tap(f"[data-language={self.language}]")
        self.tap("[data-picture-choice]")
        self.tap(".name-bar .button-main")
        self.see(".me")
        return self

    def words(self, msgid: str, **values: Any) -> str:
        """Give an interface sentence in the person's own language, as the page writes it."""
        text = interface(self.language).get(msgid) or msgid
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", f"\u2068{value}\u2069")
        return text

    def secret(self, text: str = "à moi seule") -> str:
        """Make a text with a canary that must stay on this phone."""
        self.private.append(f"canari{secrets.token_hex(5)}")
        return f"{text} {self.private[-1]}"

    def for_all(self, text: str = "pour le groupe") -> str:
        """Make a text with a canary that will be shared."""
        self.shared.append(f"partage{secrets.token_hex(5)}")
        return f"{text} {self.shared[-1]}"

    def write(self, text: str) -> Self:
        """Write in the field of the question."""
        self.page.locator(".main .field").first.fill(text)
        return self

    def begin(self, form: str) -> Self:
        """Start an entry from the first screen of an exercise."""
        return self.tap(f"[data-form={form}] .begin")

    def next(self) -> Self:
        """On to the next question, or done."""
        return self.tap(".bar .bar-main")

    def skip(self) -> Self:
        """Leave a question out."""
        return self.tap(".bar .bar-skip")

    def back(self) -> Self:
        """To the screen before."""
        return self.tap(".top-back")

    def share(self) -> Self:
        """Make the gesture of sharing: only after the preview has come."""
        self.see(".preview .seen, .preview p")
        return self.tap(".bar .button-share")

    def keep(self) -> Self:
        """Keep what was just written for oneself."""
        self.see(".preview .seen, .preview p")
        self.tap(".bar .button:not(.button-share)")
        self.at_home()
        return self

    def at_home(self) -> Self:
        """Wait for the first screen of the exercise."""
        self.see(".exercise-home")
        return self

    def note(self, form: str, text: str) -> Self:
        """Write an entry of one question, up to the choice of sharing it."""
        return self.begin(form).write(text).next()

    def follows(self, selector: str) -> Self:
        """Wait until the phone has followed the room."""
        self.see(selector)
        return self

    def saved(self) -> Self:
        """Wait until the phone says that everything is in the book."""
        expect(self.page.locator(".kept")).to_have_attribute("data-state", "saved")
        return self

    def unplug(self) -> None:
        """Take the network away; what the browser itself says about that is expected."""
        self.offline = True
        self.context.set_offline(True)

    def plug_in(self) -> None:
        """Give the network back."""
        self.context.set_offline(False)

    def on_phone(self) -> dict[str, Any]:
        """Give everything that the phone itself keeps."""
        return dict(
            self.page.evaluate("[{...localStorage}, {...sessionStorage}].reduce((a, b) => ({...a, ...b}))")
        )

    @property
    def alias(self) -> str:
        return self.page.locator(".me-alias").inner_text()


class Wall(Watched):
    """The projected wall."""

    def mode(self, name: str) -> Self:
        """Wait for a kind of scene: join, activity, exercise, ended."""
        self.see(f".wall-{name}")
        return self

    def tells(self) -> str:
        """Read all its pages, one after the other."""
        dots = self.page.locator(".pages > .dots .dot")
        read = [self.page.locator(".wall").inner_text()]
        for number in range(dots.count()):
            dots.nth(number).click()
            read.append(self.page.locator(".wall").inner_text())
        return "\n".join(read)


class Presenter(Watched):
    """The facilitator's pages: home, and one page for each session."""

    def words(self, msgid: str) -> str:
        """Give an interface sentence in the room's language."""
        return interface("fr").get(msgid) or msgid

    def home(self) -> Self:
        """Go to the first page."""
        self.go().see(".home-session")
        return self

    def session(self, slug: str) -> Self:
        """Open a session from the first page and start it."""
        self.home().page.locator(f".home-session a.button[href*='{slug}']").click()
        self.see(".agenda-now > .button").click()
        self.see(".agenda-on")
        return self

    def on(self) -> str:
        """Open the next activity; give its name."""
        before = self.page.locator(".agenda-row[aria-current=step] .agenda-name")
        was = before.inner_text() if before.count() else ""
        self.see(".agenda-on").click()
        expect(before).not_to_have_text(was) if was else expect(before).to_be_visible()
        return before.inner_text()

    def end(self) -> None:
        """End the session; asked twice."""
        self.page.locator(".agenda-end").click()
        self.page.locator(".agenda-sure .button-alert").click()
        expect(self.page.locator(".agenda-end")).to_have_count(0)

    def panel(self, exercise: str) -> Locator:
        """Give the panel of an exercise."""
        return self.page.locator(f".passerelle-{exercise} section.panel")

    def turn(self, exercise: str) -> None:
        """Reveal the exercise on the wall, or hide it again."""
        panel = self.panel(exercise)
        badge = panel.locator(".desk-head .badge")
        was = badge.inner_text()
        panel.locator(".desk-head > .button").click()
        expect(badge).not_to_have_text(was)

    def shared(self, exercise: str, text: str) -> Locator:
        """Give the line of a shared entry in the panel, once it is there."""
        found = self.panel(exercise).locator(".panel-entry", has_text=text)
        expect(found).to_be_visible()
        return found

    def press(self, where: Locator, msgid: str) -> None:
        """Press a button by its words."""
        where.get_by_role("button", name=self.words(msgid), exact=True).click()


class ClubInBrowser:
    """A running club and the people on it.

    Args:
        browser: the one browser.
        evening: the running club.
        folder: where its book is, when it is a real club.
    """

    def __init__(self, browser: Browser, evening: Evening, folder: Path | None = None) -> None:
        self.browser, self.evening, self.folder = browser, evening, folder
        self._key: bytes | None = None
        self.people: list[Any] = []

    def _add(self, person: Any) -> Any:
        self.people.append(person)
        return person

    def presenter(self, **options: Any) -> Presenter:
        """Open a laptop for the facilitator."""
        return self._add(Presenter(self.browser.new_context(**PRESENTER | options), self.evening.facilitator))

    def wall(self, **options: Any) -> Wall:
        """Open the wall's window."""
        return self._add(Wall(self.browser.new_context(**WALL | options), self.evening.wall))

    def phone(self, language: str = "fr", address: str | None = None, **options: Any) -> Phone:
        """Take a phone; it opens the address of the QR code unless told another."""
        context = self.browser.new_context(**PHONE | {"locale": language} | options)
        return self._add(Phone(context, address or self.evening.participants, language))

    def book(self) -> Book:
        """Open the club's book, beside the club; opening its key takes a second, so that is done once."""
        assert self.folder is not None
        if self._key is None:
            self._key = open_key_file(self.folder / "club.key", PASSPHRASE)
        return Book.open(self.folder / "club.passerelle", self._key)

    def bodies(self, exercise: str | None = None) -> list[dict[str, Any]]:
        """Give what people entered, as the book holds it, without what is empty."""
        with self.book() as book:
            found = [one for one in book.entries(exercise) if one.seat and one.kind != "presence"]
        return [{key: value for key, value in one.body.items() if value} for one in found]

    def check(self) -> None:
        """See that no page asked any other computer, and that none complained."""
        for person in self.people:
            assert person.asked, "the page asked nothing at all: it was never opened"
            assert person.elsewhere == []
            assert person.errors == []

    def reopen(self) -> None:
        """Kill everything at once and open the club again, at the same addresses as far as phones know them."""
        assert self.folder is not None
        for person in self.people:
            person.offline = True  # what the browser says of a power cut is expected
        port = int(urlsplit(self.evening.facilitator).port or 0)
        self.evening.kill()
        self.evening = real_club(self.folder, "--port", str(port))

    def close(self) -> None:
        for person in self.people:
            with suppress(Exception):
                person.context.close()


@pytest.fixture(autouse=True)
def _patience() -> None:
    expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="module")
def club(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClubInBrowser]:
    """A real club, new and empty."""
    folder = tmp_path_factory.mktemp("evening") / "Le club du jeudi"
    folder.mkdir()
    with real_club(folder) as evening:
        club = ClubInBrowser(browser, evening, folder)
        yield club
        club.close()


@pytest.fixture(scope="module")
def demo(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClubInBrowser]:
    """A real club full of the demo's fictional people."""
    folder = tmp_path_factory.mktemp("demo")
    with real_club(folder, demo=True) as evening:
        club = ClubInBrowser(browser, evening, folder)
        yield club
        club.close()


@pytest.fixture
def cycle_club(browser: Browser, tmp_path: Path) -> Iterator[ClubInBrowser]:
    """A real club, new and empty, with a cycle of nine weeks."""
    folder = tmp_path / "Le club du mardi"
    folder.mkdir()
    (folder / "words.txt").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    plan = ["--format", "nine_weeks", "--first", "2026-12-01 18:30", "--name", "Hiver"]
    command = [PASSERELLE, "cycle", "new", str(folder), "--passphrase-file", str(folder / "words.txt"), *plan]
    subprocess.run(command, check=True, capture_output=True)
    club = ClubInBrowser(browser, real_club(folder, "--port", "9740"), folder)
    yield club
    club.close()
    club.evening.stop()
