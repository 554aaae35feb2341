"""What the gate lets through, and how it refuses the rest."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1

from course.room.gate import BURST, MOST_BYTES, MOST_REFUSALS, PER_SECOND, BadFrame, Gate, Pace, read_frame

WIDGET = "a" * 32
Written = Callable[[str, list[bytes]], bytes]


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def gate() -> Gate:
    return Gate(WIDGET, Clock())


def parts(header: Any = None, content: Any = None) -> list[bytes]:
    told = {"comm_id": WIDGET, "data": {"method": "request_state"}}
    return [json.dumps(one).encode() for one in (header or {"msg_type": "comm_msg"}, {}, {}, content or told)]


@pytest.mark.parametrize(
    "data", [{"method": "request_state"}, {"method": "custom", "content": {"n": 1, "é": [None]}}]
)
def test_two_messages_pass_written_anew(gate: Gate, written_frame: Written, data: dict[str, Any]) -> None:
    header = {"msg_type": "comm_msg", "username": "root", "session": "theirs", "msg_id": "theirs", "extra": 1}
    sent = written_frame(
        "shell", parts(header, {"comm_id": WIDGET, "data": data | {"state": 1}, "target_name": "x"})
    )

    passed = gate.incoming(sent)

    assert passed is not None
    channel, kept = deserialize_msg_from_ws_v1(passed)
    fresh, parent, metadata, content = (json.loads(part) for part in kept)
    assert channel == "shell"
    assert content == {"comm_id": WIDGET, "data": data}
    assert (parent, metadata) == ({}, {})
    assert (fresh["msg_type"], fresh["username"]) == ("comm_msg", "")
    assert "theirs" not in (fresh["session"], fresh["msg_id"])
    assert gate.refusals == 0


FORGED = {
    "another channel": ("control", parts()),
    "stdin": ("stdin", parts()),
    "execute": ("shell", parts({"msg_type": "execute_request"})),
    "shutdown": ("shell", parts({"msg_type": "shutdown_request"})),
    "comm_open": ("shell", parts({"msg_type": "comm_open"})),
    "comm_close": ("shell", parts({"msg_type": "comm_close"})),
    "comm_info": ("shell", parts({"msg_type": "comm_info_request"})),
    "update": (
        "shell",
        parts(content={"comm_id": WIDGET, "data": {"method": "update", "state": {"view": {}}}}),
    ),
    "another widget": ("shell", parts(content={"comm_id": "b" * 32, "data": {"method": "request_state"}})),
    "all states": ("shell", parts(content={"comm_id": WIDGET, "data": {"method": "request_states"}})),
    "no data": ("shell", parts(content={"comm_id": WIDGET})),
    "data is a list": ("shell", parts(content={"comm_id": WIDGET, "data": ["custom"]})),
    "a list": ("shell", parts(content=[1])),
    "a method that is no word": ("shell", parts(content={"comm_id": WIDGET, "data": {"method": {}}})),
    "no header": ("shell", [b"null", b"{}", b"{}", parts()[3]]),
    "buffers": ("shell", [*parts(), b"more"]),
    "no JSON": ("shell", [parts()[0], b"{}", b"{}", b"{"]),
    "too deep": ("shell", [parts()[0], b"{}", b"{}", b'{"data":' + b"[" * 30_000]),
    "too long": (
        "shell",
        parts(content={"comm_id": WIDGET, "data": {"method": "custom", "content": "x" * MOST_BYTES}}),
    ),
}


@pytest.mark.parametrize("name", FORGED)
def test_everything_else_is_refused(gate: Gate, written_frame: Written, name: str) -> None:
    assert gate.incoming(written_frame(*FORGED[name])) is None
    assert gate.refusals == 1


def test_text_is_refused(gate: Gate) -> None:
    assert gate.incoming(json.dumps({"channel": "shell", "header": {"msg_type": "comm_msg"}})) is None


@given(st.binary(max_size=400))
def test_no_bytes_break_the_gate(noise: bytes) -> None:
    assert Gate(WIDGET).incoming(noise) is None


@given(st.text("abcxyz", max_size=9), st.lists(st.binary(max_size=30), min_size=4, max_size=8))
def test_frames_are_read_as_they_are_written(channel: str, kept: list[bytes]) -> None:
    assert read_frame(serialize_msg_to_ws_v1(kept, channel)) == (channel, kept)


@given(st.integers(0, 2**64 - 1), st.integers(0, 8))
def test_a_forged_table_is_no_frame(number: int, at: int) -> None:
    frame = bytearray(Gate(WIDGET)._written("comm_msg", {}, []))
    frame[8 * at : 8 * at + 8] = number.to_bytes(8, "little")
    try:
        channel, kept = read_frame(bytes(frame))
    except BadFrame:
        return
    assert sum(map(len, [channel, *kept])) <= len(frame)


def test_beyond_the_pace_even_a_good_message_is_refused(gate: Gate, written_frame: Written) -> None:
    sent = written_frame("shell", parts())

    assert sum(gate.incoming(sent) is not None for _ in range(1000)) == BURST


def test_twenty_refusals_are_enough(gate: Gate) -> None:
    for _ in range(MOST_REFUSALS - 1):
        gate.incoming("noise")
    assert not gate.exhausted
    gate.incoming("noise")
    assert gate.exhausted


def test_the_pace_allows_a_burst_then_so_many_a_second() -> None:
    clock = Clock()
    pace = Pace(clock)

    assert sum(pace.allows() for _ in range(1000)) == BURST
    clock.now += 1
    assert sum(pace.allows() for _ in range(1000)) == PER_SECOND
    clock.now += 3600
    assert sum(pace.allows() for _ in range(1000)) == BURST


def test_out_goes_the_widgets_own_message_without_the_account_of_this_computer(
    gate: Gate, written_frame: Written
) -> None:
    header = {"msg_type": "comm_msg", "username": "marie", "session": "s", "msg_id": "m", "date": "d"}
    content = {"comm_id": WIDGET, "data": {"method": "update", "state": {"view": {"é": 1}}}}
    sent = written_frame(
        "iopub", [json.dumps(one).encode() for one in (header, header, {}, content)] + [b"\x00buffer"]
    )

    passed = gate.outgoing(sent)

    assert passed is not None
    assert b"marie" not in passed
    channel, kept = deserialize_msg_from_ws_v1(passed)
    assert channel == "iopub"
    assert json.loads(kept[3]) == content
    assert kept[4] == b"\x00buffer"


@pytest.mark.parametrize(
    ("channel", "kind", "comm"),
    [
        ("iopub", "comm_msg", "b" * 32),
        ("iopub", "comm_open", WIDGET),
        ("iopub", "stream", WIDGET),
        ("iopub", "error", WIDGET),
        ("iopub", "execute_input", WIDGET),
        ("iopub", "status", WIDGET),
        ("shell", "comm_info_reply", WIDGET),
        ("control", "comm_msg", WIDGET),
    ],
)
def test_nothing_else_goes_out(
    gate: Gate, written_frame: Written, channel: str, kind: str, comm: str
) -> None:
    sent = written_frame(channel, parts({"msg_type": kind}, {"comm_id": comm, "data": {}}))

    assert gate.outgoing(sent) is None


def test_a_kernel_that_was_somebody_else_s_says_nothing_until_it_has_forgotten_them(
    gate: Gate, written_frame: Written
) -> None:
    _, asked = deserialize_msg_from_ws_v1(gate.unseat())
    data = json.loads(asked[3])["data"]
    assert (data["method"], data["content"]["do"]) == ("custom", "leave")

    def says(kind: str, **content: Any) -> bytes:
        return written_frame("iopub", parts({"msg_type": kind}, {"comm_id": WIDGET, **content}))

    answer = {"method": "custom", "content": {"re": data["content"]["n"], "ok": True}}
    view = says("comm_msg", data={"method": "update", "state": {"view": {"me": "theirs"}}})
    other = says("comm_msg", data={"method": "custom", "content": {"re": 1}})
    assert [gate.outgoing(one) for one in (view, other)] == [None, None]
    assert not gate.unseated
    assert gate.outgoing(says("comm_msg", data=answer)) is None
    assert gate.unseated
    assert gate.outgoing(view) is not None
    assert gate.outgoing(says("comm_close")) is not None
