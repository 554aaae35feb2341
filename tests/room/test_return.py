"""Phones that come back, make room, or vanish, at a real door, on both roads."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest
import websocket

from course.room.settings import POSSIBLE, Patience

ROADS = [pytest.param(False, id="stock")]
if POSSIBLE:
    ROADS.append(pytest.param(True, id="forked"))
WAITS = Patience(unseen=8, silent=60, alone=3, leaving=1, look=0.1)


@pytest.fixture(scope="module", params=ROADS)
def door(request: pytest.FixtureRequest, open_door: Callable[..., Any]) -> Any:
    return open_door("participants", seats=3, patience=WAITS, forked=request.param)


@pytest.fixture(autouse=True)
def empty(door: Any, eventually: Callable[..., Any]) -> Iterator[None]:
    door.cookies.clear()
    yield
    door.one_phone = False
    eventually(lambda: not door.kernels(), 15, "the end of all kernels")


def state(line: Any) -> Any:
    line.send({"method": "request_state"})
    return line.until("update")["state"]["view"]


def test_a_phone_finds_its_own_kernel_and_nobody_sits_there(door: Any) -> None:
    door.one_phone = True
    page = door.page()
    assert re.fullmatch(r"[\w-]{43}", next(iter(door.cookies.values())))
    line = page.connect()
    line.tell(n=1, say="a secret")
    line.until("custom")
    [process] = door.kernels()
    line.close()  # the phone let go of the page without a word

    again = door.page()
    assert door.kernels() == [process]
    assert again.widget == page.widget
    assert again.kernel != page.kernel
    with pytest.raises(websocket.WebSocketBadStatusException, match="404"):
        page.connect()
    assert door.ask(f"/api/kernels/{page.kernel}/channels").status == 404
    back = again.connect()
    assert "a secret" not in str(state(back))
    back.tell(n=2)
    assert back.until("custom")["content"] == {"re": 2, "ok": True}
    back.close()
    door.ask(f"/leave/{again.kernel}", "POST")


def test_another_phone_gets_another_kernel_and_so_does_a_second_tab(door: Any) -> None:
    door.one_phone = True
    page = door.page()
    line = page.connect()
    tab = door.page()
    second = tab.connect()
    assert len(door.kernels()) == 2
    line.close()

    mine = dict(door.cookies)
    door.cookies.clear()
    other = door.page()
    assert other.widget not in {page.widget, tab.widget}
    door.cookies = {name: value[::-1] for name, value in mine.items()}
    assert door.ask("/").status == 503  # a guess is nobody's proof
    second.close()
    for one in (page, tab, other):
        door.ask(f"/leave/{one.kernel}", "POST")


def test_a_reload_in_a_full_room_is_let_in(door: Any) -> None:
    others = [door.page() for _ in range(2)]
    lines = [one.connect() for one in others]
    door.one_phone = True
    page = door.page()
    line = page.connect()
    mine, door.cookies = door.cookies, {}
    assert door.ask("/").status == 503

    door.cookies = mine
    with ThreadPoolExecutor(1) as browser:
        reload = browser.submit(door.page)
        door.ask(f"/leave/{page.kernel}", "POST", {"Origin": "null"})
        again = reload.result()
    back = again.connect()
    back.tell(n=1)
    assert back.until("custom")["content"]["ok"]
    for one in (line, back, *lines):
        one.close()
    for one in (page, again, *others):
        door.ask(f"/leave/{one.kernel}", "POST")


def test_a_page_loaded_again_while_it_still_connects_leaves_nothing(
    door: Any, eventually: Callable[..., Any]
) -> None:
    door.one_phone = True
    for _ in range(6):
        page = door.page()
        line = page.connect()
        door.ask(f"/leave/{page.kernel}", "POST")
        again = door.page()
        assert again.widget == page.widget
        line.close()
        door.ask(f"/leave/{again.kernel}", "POST")
        eventually(lambda: not door.kernels(), 5, "the end of its kernel")


def test_a_page_that_is_lost_for_long_gives_way_to_somebody_new(
    door: Any, eventually: Callable[..., Any]
) -> None:
    pages = [door.page() for _ in range(3)]
    lines = [one.connect() for one in pages]
    lines[0].close()
    assert door.ask("/").status == 503

    def let_in() -> Any:
        with suppress(AssertionError):
            return door.page()

    new = eventually(let_in, 8, "a place")
    eventually(lambda: len(door.kernels()) == 3, 5, "the end of the lost one")
    for line, page in zip(lines[1:], pages[1:], strict=True):
        line.tell(n=1)
        assert line.until("custom")["content"]["ok"]
        line.close()
        door.ask(f"/leave/{page.kernel}", "POST")
    door.ask(f"/leave/{new.kernel}", "POST")


def test_the_last_phone_leaves_nothing_even_without_a_word(door: Any, eventually: Callable[..., Any]) -> None:
    lines = [door.page().connect() for _ in range(2)]
    assert len(door.kernels()) == 2
    for line in lines:
        line.socket.sock.close()
    eventually(lambda: not door.kernels(), 3 + 5, "the end of the last kernels")
