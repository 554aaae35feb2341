"""The WebSocket of a phone: its own widget and nothing else, whatever is sent."""

import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
import websocket

from course.room.gate import MOST_REFUSALS


@pytest.fixture(scope="module")
def page(phones: Any) -> Any:
    return phones.page()


@pytest.fixture
def line(page: Any) -> Iterator[Any]:
    opened = page.connect()
    yield opened
    opened.close()


def count(line: Any) -> int:
    """Ask for the state; the answer must be the very next message."""
    line.send({"method": "request_state"})
    message = line.receive()
    assert message["header"] == {"msg_type": "comm_msg"}
    assert message["content"]["data"]["method"] == "update"
    return int(message["content"]["data"]["state"]["view"]["count"])


def ended(line: Any) -> bool:
    """Read until the door ends the connection."""
    with suppress(websocket.WebSocketConnectionClosedException, ConnectionError):
        while True:
            line.receive()
    return True


def test_a_page_gets_its_state_and_its_answers(line: Any) -> None:
    before = count(line)

    line.tell(n=7, say="hello")

    assert line.until("update")["state"]["view"] == {"count": before + 1, "said": "hello"}
    answer = line.until("custom")["content"]
    assert (answer["re"], answer["ok"]) == (7, True)


@pytest.mark.parametrize(
    "forged",
    [
        {"header": {"msg_type": "execute_request"}, "content": {"code": "1/0", "silent": False}},
        {"header": {"msg_type": "comm_info_request"}, "content": {}},
        {"header": {"msg_type": "kernel_info_request"}, "content": {}},
        {"header": {"msg_type": "shutdown_request"}, "content": {"restart": False}},
        {"header": {"msg_type": "shutdown_request"}, "content": {"restart": False}, "channel": "control"},
        {
            "header": {"msg_type": "comm_open"},
            "content": {"comm_id": "x", "target_name": "jupyter.widget", "data": {}},
        },
        {"data": {"method": "update", "state": {"view": {"count": 99}}, "buffer_paths": []}},
        {"data": {"method": "request_states"}},
        {"data": {"method": "custom", "content": {}}, "buffers": [b"x"]},
    ],
)
def test_forged_messages_neither_read_nor_change_anything(line: Any, forged: dict[str, Any]) -> None:
    before = count(line)

    line.send(**forged)

    assert count(line) == before


def test_other_widgets_of_the_kernel_are_out_of_reach(line: Any) -> None:
    for widget in (secrets.token_hex(16), "", "*"):
        line.send(content={"comm_id": widget, "data": {"method": "request_state"}})
    assert line.silent(0.5)


def test_whoever_keeps_forging_is_cut_off(page: Any) -> None:
    line = page.connect()
    before = count(line)
    for _ in range(MOST_REFUSALS):
        line.send({"method": "update", "state": {}})

    opcode, data = line.socket.recv_data()

    assert opcode == websocket.ABNF.OPCODE_CLOSE
    assert int.from_bytes(data[:2], "big") == 1008
    # The page itself may come back, and nothing was changed.
    again = page.connect()
    assert count(again) == before
    again.close()


def test_a_message_beyond_the_limit_ends_the_connection(page: Any) -> None:
    line = page.connect()
    before = count(line)
    line.tell(say="x" * 70_000)
    assert ended(line)

    again = page.connect()
    assert count(again) == before
    again.close()


def test_a_flood_is_cut_off(page: Any) -> None:
    line = page.connect()
    with suppress(websocket.WebSocketException, OSError):
        for n in range(2000):
            line.tell(n=n)
    assert ended(line)

    again = page.connect()
    while not again.silent(1.0):
        pass  # the kernel still answers what came through
    assert count(again) < 1000
    again.close()


def test_a_phone_can_ask_whether_the_line_still_carries(line: Any) -> None:
    line.socket.send("?")

    assert line.socket.recv() == "!"


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1.evil.example", "file://"],
)
def test_other_origins_are_refused(page: Any, origin: str) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
        page.connect(origin=origin)


def test_no_origin_is_refused(page: Any) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
        page.connect(suppress_origin=True)


def test_a_foreign_name_is_refused(page: Any) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
        page.connect(origin="http://evil.example", host="evil.example")


def test_an_unknown_kernel_is_not_there(page: Any) -> None:
    page = replace(page, kernel="00000000-0000-4000-8000-000000000000")
    with pytest.raises(websocket.WebSocketBadStatusException, match="404"):
        page.connect()


def test_one_page_never_hears_another(phones: Any, page: Any) -> None:
    mine, theirs = page, phones.page()
    assert (mine.kernel, mine.widget) != (theirs.kernel, theirs.widget)
    listening, speaking = mine.connect(), theirs.connect()
    listening.widget = theirs.widget
    listening.send({"method": "request_state"})
    speaking.tell(n=1, say="canary")

    assert speaking.until("custom")["content"]["ok"]
    assert listening.silent(0.5)
    listening.close()
    speaking.close()


def test_the_wall_is_gated_too_and_needs_the_cookie(desk: Any) -> None:
    page = desk.page("/wall")
    line = page.connect()
    line.send({"method": "update", "state": {"view": {"count": 5}}, "buffer_paths": []})
    assert count(line) == 0
    line.close()

    known = dict(desk.cookies)
    desk.cookies.clear()
    with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
        page.connect()
    desk.cookies.update(known)
