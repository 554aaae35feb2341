"""A room for one phone: the built page in a real browser, the real seat and an encrypted book behind it."""

import json
import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, TypeVar

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from course.book import Book, Club, ClubSettings, Place
from course.programme import interface
from widgets.seat import Seat

STATIC = Path(__file__).parents[3] / "widgets" / "page" / "static"
PAGE = Path(__file__).with_name("phone.html")
JOIN = "J0JNRRMSECRETZZZZZZZZZZZZZ"
CODE = "K7PM42"
SESSION_1, SESSION_2 = "01_presentation_and_group_dynamics", "02_migration_experience"
T = TypeVar("T")

expect.set_options(timeout=6_000)


class RoomSeat(Seat):
    """The seat as it is, its answers kept instead of going to a kernel's comm."""

    def __init__(self, club: Club, documents: Any) -> None:
        self.replies: list[Any] = []
        self.busy = 0
        super().__init__(club, documents)

    def send(self, content: Any, buffers: Any = None) -> None:
        self.replies.append(
            {"content": content, "buffers": [b64encode(one).decode() for one in buffers or ()]}
        )

    def receive(self, content: Any) -> dict[str, Any]:
        """Carry out one message, or none, and say what the page gets."""
        if content is not None and self.busy > 0:
            self.busy -= 1
            self.send({"re": content["n"], **self._refusal("book")})
        elif content is not None:
            self._answer(self, content, [])
        self.refresh()
        replies, self.replies = self.replies, []
        return {"replies": replies, "view": self.view, "words": self.words, "deck": self.deck}


class Room:
    """One club, one server for its phones; everything of the book happens in one thread."""

    join, code = JOIN, CODE
    documents: Any = None

    def __init__(self, folder: Path) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._seats: dict[str, RoomSeat] = {}
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        self.book = self.do(lambda: Book.create(f"sqlite:///{folder / 'club.passerelle'}", bytes(range(32))))
        self.do(lambda: self.book.set_settings(ClubSettings(name="Le club du jeudi")))
        place = Place(participants=f"{self.address}/", wall="", join=JOIN, code=CODE)
        self.club = Club(self.book, place)
        Thread(target=self.server.serve_forever, daemon=True).start()

    def do(self, what: Callable[[], T]) -> T:
        """Do something with the book, where the book lives."""
        return self._thread.submit(what).result(timeout=30)

    def desk(self, name: str, *values: Any) -> Any:
        """Do something at the facilitator's desk."""
        return self.do(lambda: getattr(self.book.desk(), name)(*values))

    def entries(self) -> list[Any]:
        """Give everything that phones entered, private or not."""
        return self.do(lambda: [one for one in self.book.entries() if one.seat])

    def bodies(self) -> list[dict[str, Any]]:
        """Give what the book holds, without what is empty."""
        return [{key: value for key, value in one.body.items() if value} for one in self.entries()]

    def be_busy(self, times: int) -> None:
        """Refuse the next messages, as when the book is busy."""
        for seat in self._seats.values():
            seat.busy = times

    def message(self, page: str, content: Any) -> dict[str, Any]:
        def answer() -> dict[str, Any]:
            seat = self._seats.get(page) or self._seats.setdefault(page, RoomSeat(self.club, self.documents))
            return seat.receive(content)

        return self.do(answer)

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.do(self.book.close)
        self._thread.shutdown()

    def _handler(room) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name = self.path.partition("?")[0].removeprefix("/static/")
                if self.path.startswith("/static/") and (STATIC / name).is_file():
                    self.answer((STATIC / name).read_bytes(), TYPES[Path(name).suffix])
                elif self.path == "/":
                    self.answer(page_text().encode(), TYPES[".html"])
                else:
                    self.send_error(404)

            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                self.answer(json.dumps(room.message(**asked)).encode(), "application/json")

            def answer(self, body: bytes, kind: str) -> None:
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_values: Any) -> None:
                pass

        return Handler


TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".woff2": "font/woff2",
    ".json": "application/json",
}


def page_text() -> str:
    """Give the page, with the names of the built files in it."""
    names = json.loads((STATIC / "manifest.json").read_text())
    text = PAGE.read_text()
    text = text.replace("FONTS_CSS", names["fonts.css"])
    return text.replace("LEAN_CSS", names["lean.css"]).replace("SEAT_JS", names["seat.js"])


class Phone:
    """A phone and the gestures of its person."""

    def __init__(self, page: Page, room: Room, language: str) -> None:
        self.page, self.room, self.language = page, room, language
        self.outside: list[str] = []
        page.on("request", lambda request: self._watch(request.url))
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _watch(self, url: str) -> None:
        if not url.removeprefix("blob:").startswith(self.room.address):
            self.outside.append(url)

    def say(self, msgid: str, **values: Any) -> str:
        """Give an interface sentence in the person's own language."""
        text = interface(self.language).get(msgid) or msgid
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", f"\u2068{value}\u2069")
        return text

    def open(self, fragment: str = f"#j={JOIN}") -> "Phone":
        """Go to the room's address."""
        self.page.goto(f"{self.room.address}/{fragment}")
        self.page.wait_for_function("window.phone?.ready")
        return self

    def enter(self) -> "Phone":
        """Come in: three taps."""
        self.open()
        self.page.click(f"[data-language={self.language}]")
        self.page.locator("[data-picture-choice]").first.click()
        self.page.click(".name-bar .button-main")
        expect(self.page.locator(".me")).to_be_visible()
        return self

    def button(self, msgid: str) -> Locator:
        """Find a button by its words."""
        text = re.compile(rf"(^|\s){re.escape(self.say(msgid))}(\s|$)")
        return self.page.get_by_role("button", name=text)

    def tap(self, msgid: str) -> None:
        """Tap a button by its words."""
        self.button(msgid).first.click()

    def write(self, text: str) -> None:
        """Write in the field of the question."""
        self.page.locator(".main .field").first.fill(text)

    @property
    def title(self) -> Locator:
        return self.page.locator("h1")

    def begin(self, form: str) -> None:
        """Start an entry from the first screen of an exercise."""
        self.page.click(f"[data-form={form}] .begin")

    def note(self, form: str, text: str) -> None:
        """Write an entry of one question, up to the choice of sharing it."""
        self.begin(form)
        self.write(text)
        self.tap("Done")
        expect(self.page.locator(".preview .seen")).to_be_visible()

    def saved(self) -> None:
        """Wait until the phone says that everything is in the book."""
        expect(self.page.locator(".kept[data-state=saved]")).to_be_attached()

    def on_phone(self) -> str:
        """Give everything that the phone itself keeps."""
        return str(self.run("JSON.stringify([{...localStorage}, {...sessionStorage}])"))

    def run(self, script: str) -> Any:
        return self.page.evaluate(script)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.close()


@pytest.fixture
def phone(browser: Browser, room: Room) -> Iterator[Callable[..., Phone]]:
    """Make phones: `phone("ar", color_scheme="dark")`."""
    contexts: list[BrowserContext] = []
    phones: list[Phone] = []

    def make(language: str = "fr", **options: Any) -> Phone:
        shape = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "reduced_motion": "reduce"}
        contexts.append(browser.new_context(**shape | options))
        phones.append(Phone(contexts[-1].new_page(), room, language))
        return phones[-1]

    yield make
    for context in contexts:
        context.close()
    for one in phones:
        assert one.errors == []
        assert one.outside == []


@pytest.fixture
def begin(room: Room) -> Callable[[str], None]:
    """Let the facilitator open the activity of an exercise."""

    def open_exercise(exercise: str) -> None:
        session = SESSION_1 if exercise in {"portraits", "expectations", "group_rules"} else SESSION_2
        room.desk("open_session", session)
        room.desk("open_activity", exercise)

    return open_exercise
