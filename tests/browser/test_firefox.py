"""The same pages in Firefox: join, write, share, reload, on the narrowest phone and in both directions."""

import os
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from firefox import FIREFOX, NO_FIREFOX, THERE, Firefox, Tab
from players import Evening, own_book, real_club

from course.book import Book

pytestmark = pytest.mark.slow

SESSION = "01_presentation_and_group_dynamics"
TEXTS = {"fr": ("Apprendre à nager", "Me tromper"), "ar": ("أن أتعلم السباحة", "أن أخطئ")}
ENTRY = "[data-form={}] .entry"
DIRECTION = "(selector) => getComputedStyle(document.querySelector(selector)).direction"
STICKS_OUT = "({scrollWidth, clientWidth} = document.documentElement) => scrollWidth - clientWidth"
ELSEWHERE = "http://127.0.0.1:9009"
ASKS = f"""
  const done = () => document.body.setAttribute("data-asked", "");
  console.error("a complaint");
  new WebSocket("{ELSEWHERE}/socket").onerror = () => fetch("{ELSEWHERE}/fetched").catch(done);
"""
PHONE, WALL = (360, 740), (1920, 1080)


class Room(NamedTuple):
    """A running club, its book, which this test reads beside it, and the browser in which people look at it."""

    firefox: Firefox
    evening: Evening
    book: Book

    def tab(self, size: tuple[int, int], address: str) -> Tab:
        """Open a page of one more person."""
        return self.firefox.tab(*size).go(address)


@pytest.fixture(scope="module")
def firefox() -> Iterator[Firefox]:
    if FIREFOX is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(NO_FIREFOX)
    with Firefox() as firefox:
        yield firefox


@pytest.fixture(scope="module")
def room(firefox: Firefox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A real club at the activity in which people write their hopes, revealed on its wall."""
    folder = tmp_path_factory.mktemp("firefox") / "Le club du jeudi"
    folder.mkdir()
    with real_club(folder) as evening, own_book(folder) as book:
        book.desk().open_session(SESSION)
        book.desk().open_activity("expectations")
        book.desk().reveal("expectations")
        yield Room(firefox, evening, book)


def come_in(phone: Tab, language: str) -> str:
    """From the entrance to one's seat; give the alias."""
    phone.tap(f"[data-language={language}]")
    # The second language makes the page longer when its words come.
    phone.tap(f"#screen[lang={language}] [data-picture-choice]").tap(".name-bar .button-main")
    phone.see(".exercise-home")
    return phone.text(".me-alias")


def write(phone: Tab, form: str, text: str, *, shared: bool) -> None:
    """Write an entry of one question, and share it or keep it."""
    phone.tap(f"[data-form={form}] .begin").type(".main .field", text).tap(".bar .bar-main")
    phone.see(".preview .seen, .preview p")
    phone.tap(".bar .button-share" if shared else ".bar .button:not(.button-share)")
    phone.see(".exercise-home")
    phone.see(".kept[data-state=saved]", THERE)


def stayed_in_the_room(tab: Tab, address: str) -> None:
    """Nothing was asked of any other door, and the page complained of nothing."""
    asked = [urlsplit(one) for one in tab.asked if not one.startswith(("data:", "blob:"))]
    assert any(one.path.endswith("/channels") for one in asked), "the page's own WebSocket was not noticed"
    assert {one.netloc for one in asked} == {urlsplit(address).netloc}
    assert tab.errors == []


@pytest.mark.parametrize("language", TEXTS)
def test_one_joins_writes_shares_and_reloads(room: Room, language: str) -> None:
    phone, wall = room.tab(PHONE, room.evening.participants), room.tab(WALL, room.evening.wall)
    told, kept = TEXTS[language]
    alias = come_in(phone, language)
    write(phone, "hope", told, shared=True)
    write(phone, "worry", kept, shared=False)
    written = {one.body["text"]: one.shared for one in room.book.entries("expectations") if one.seat}
    assert (written[told], written[kept]) == (True, False)

    phone.reload().see(ENTRY.format("worry"))
    assert phone.text(".me-alias") == alias
    assert told in phone.text(ENTRY.format("hope"))
    assert kept in phone.text(ENTRY.format("worry"))
    assert phone.ask(DIRECTION, ENTRY.format("hope")) == ("rtl" if language == "ar" else "ltr")
    assert phone.ask("() => innerWidth") == PHONE[0]
    assert phone.ask(STICKS_OUT) == 0

    wall.see(".wall-revealed")
    assert told in wall.text()
    assert kept not in wall.text()
    stayed_in_the_room(phone, room.evening.participants)
    stayed_in_the_room(wall, room.evening.wall)


def test_what_is_asked_elsewhere_is_noticed(firefox: Firefox) -> None:
    tab = firefox.tab(*PHONE).go(f"data:text/html,<img src={ELSEWHERE}/picture><script>{ASKS}</script>")
    tab.see("[data-asked]", THERE)
    asked = {one for one in tab.asked if not one.startswith("data:")}
    assert asked == {f"{ELSEWHERE}/{what}" for what in ("picture", "socket", "fetched")}
    assert "a complaint" in tab.errors
