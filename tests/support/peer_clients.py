"""The peers' pages without a browser: each speaks its peer's own protocol until Python has answered its button.

A client asks for the page, opens the WebSocket as the page's script would, presses *Answer* and waits for the answer.
The page's files are not in it. A client raises when it is refused or waits too long.
"""

from __future__ import annotations

import importlib
import json
import re
import secrets
import urllib.request
import uuid
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any

import websocket

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ANSWER = "It is 42."
PATIENCE_S = 120
V1 = "v1.kernel.websocket.jupyter.org"


class Visit:
    """A page fetched and a WebSocket, with the page's cookies.

    Args:
        origin: the server.
        path: the page.
    """

    def __init__(self, origin: str, path: str = "/") -> None:
        self.origin = origin
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        with self.opener.open(origin + path, timeout=PATIENCE_S) as answer:
            self.page = answer.read().decode()

    def connect(self, path: str, protocols: list[str] | None = None) -> websocket.WebSocket:
        """Open the WebSocket."""
        self.socket = websocket.create_connection(
            self.origin.replace("http", "ws") + path,
            origin=self.origin,
            subprotocols=protocols,
            timeout=PATIENCE_S,
            cookie="; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar),
        )
        return self.socket

    def found(self, pattern: str) -> str:
        """Give what stands in the page."""
        match = re.search(pattern, self.page)
        assert match, pattern
        return match[1]

    def frames(self) -> Iterator[Any]:
        """Give what arrives, until the server hangs up."""
        while raw := self.socket.recv():
            yield raw
        raise ConnectionError("the server hung up")

    def until(self, text: str) -> Any:
        """Wait for a frame that holds a text, and give it."""
        for raw in self.frames():
            if text in (raw if isinstance(raw, str) else raw.decode(errors="replace")):
                return raw
        raise AssertionError  # frames() never ends quietly

    def close(self) -> None:
        """Hang up."""
        self.socket.close()


def jupyter(kind: str, content: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """Give header, parent, metadata and content of a message to a kernel."""
    header = {
        "msg_id": secrets.token_hex(8),
        "msg_type": kind,
        "session": "s",
        "username": "",
        "version": "5.3",
    }
    return header, {}, {"version": "1.0.0"}, content


def v1_frame(kind: str, content: dict[str, Any]) -> bytes:
    """Write a message as Jupyter's newer framing has it."""
    parts = [b"shell", *(json.dumps(part).encode() for part in jupyter(kind, content))]
    table = [8 * (len(parts) + 2)]
    for part in parts:
        table.append(table[-1] + len(part))
    return b"".join(n.to_bytes(8, "little") for n in [len(table), *table]) + b"".join(parts)


def v1_content(raw: bytes) -> dict[str, Any]:
    """Read the content of a message in the newer framing."""
    count = int.from_bytes(raw[:8], "little")
    table = [int.from_bytes(raw[8 * at + 8 : 8 * at + 16], "little") for at in range(count)]
    return dict(json.loads(raw[table[4] : table[5]]))


PRESS = {"method": "custom", "content": {"event": "click"}}


def voila(origin: str) -> Visit:
    """Ask for all widgets' states at once, as ipywidgets' manager does; press; wait for the label."""
    visit = Visit(origin)
    kernel = visit.found(r'"kernelId": "([0-9a-f-]{36})"')
    visit.connect(f"/api/kernels/{kernel}/channels", [V1])
    control = secrets.token_hex(16)
    opening = {"comm_id": control, "target_name": "jupyter.widget.control", "data": {}}
    visit.socket.send_binary(v1_frame("comm_open", opening))
    visit.socket.send_binary(v1_frame("comm_msg", {"comm_id": control, "data": {"method": "request_states"}}))
    states = v1_content(visit.until('"update_states"'))["data"]["states"]
    button = next(comm for comm, one in states.items() if one["model_name"] == "ButtonModel")
    visit.socket.send_binary(v1_frame("comm_msg", {"comm_id": button, "data": PRESS}))
    visit.until(ANSWER)
    return visit


def solara(origin: str) -> Visit:
    """Run the app over its control comm; press its button; wait for the text."""
    visit = Visit(origin)
    visit.connect(f"/jupyter/api/kernels/{uuid.uuid4()}/channels?session_id={uuid.uuid4()}")

    def send(kind: str, content: dict[str, Any]) -> None:
        names = ("header", "parent_header", "metadata", "content")
        message = dict(zip(names, jupyter(kind, content), strict=True))
        visit.socket.send(json.dumps(message | {"channel": "shell", "buffers": []}))

    control = secrets.token_hex(16)
    send("comm_open", {"comm_id": control, "target_name": "solara.control", "data": {}})
    running = {"method": "run", "args": {"path": "/", "appName": "__default__"}}
    send("comm_msg", {"comm_id": control, "data": running})
    button = ""
    for raw in visit.frames():
        text = raw if isinstance(raw, str) else raw.decode(errors="replace")
        if '"BtnModel"' in text:
            button = _content(raw)["comm_id"]
        if '"finished"' in text:
            break
    press = {"method": "custom", "content": {"event": "click", "data": {}}}
    send("comm_msg", {"comm_id": button, "data": press})
    visit.until(ANSWER)
    return visit


def _content(raw: str | bytes) -> dict[str, Any]:
    """Read a message in Jupyter's older framing, binary when it has buffers."""
    if isinstance(raw, str):
        return dict(json.loads(raw)["content"])
    start, end = (int.from_bytes(raw[at : at + 4], "big") for at in (4, 8))
    return dict(json.loads(raw[start : end if end > start else None])["content"])


def panel(origin: str) -> Visit:
    """Pull the document; send the button's event; wait for the patch."""
    visit = Visit(origin, "/panel_form")
    token = visit.found(r'"token":"([^"]+)"')
    visit.connect("/panel_form/ws", ["bokeh", token])

    def send(kind: str, content: dict[str, Any]) -> None:
        visit.socket.send(json.dumps({"msgid": secrets.token_hex(8), "msgtype": kind}))
        visit.socket.send("{}")
        visit.socket.send(json.dumps(content))

    visit.until('"ACK"')
    send("PULL-DOC-REQ", {})
    whole = visit.until('"roots"')
    button = re.search(r'"name":"(?:[\w.]*\.)?Button","id":"(\w+)"', whole)
    assert button, "no button"
    model = ["model", {"id": button[1]}]
    event = {"type": "event", "name": "button_click", "values": {"type": "map", "entries": [model]}}
    told = {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": event}
    send("PATCH-DOC", {"events": [told]})
    visit.until(ANSWER)
    return visit


def streamlit(origin: str) -> Visit:
    """Have the script run; have it run again with the button's trigger; wait for the text."""
    kinds = importlib.import_module("streamlit.proto.BackMsg_pb2")
    forward = importlib.import_module("streamlit.proto.ForwardMsg_pb2").ForwardMsg
    visit = Visit(origin)
    visit.connect("/_stcore/stream", ["streamlit"])
    back = kinds.BackMsg()
    back.rerun_script.query_string = ""
    visit.socket.send_binary(back.SerializeToString())
    button = ""
    for raw in visit.frames():
        message = forward.FromString(raw)
        element = message.delta.new_element
        if element.WhichOneof("type") == "button":
            button = element.button.id
        if message.WhichOneof("type") == "script_finished":
            break
    state = back.rerun_script.widget_states.widgets.add()
    state.id, state.trigger_value = button, True
    visit.socket.send_binary(back.SerializeToString())
    visit.until(ANSWER)
    return visit


def marimo(origin: str) -> Visit:
    """Let the cells run; set the button's value over HTTP; wait for the cell that shows it."""
    visit = Visit(origin)
    session = f"s_{secrets.token_hex(3)}"
    visit.connect(f"/ws?session_id={session}")
    shown = visit.until("marimo-button")
    text = shown if isinstance(shown, str) else shown.decode()
    button = re.findall(r"object-id=\W+([\w-]+)\W+[^<]*<marimo-button", text)
    assert button, text
    visit.until('"completed-run"')
    headers = {
        "Content-Type": "application/json",
        "Marimo-Session-Id": session,
        "Marimo-Server-Token": visit.found(r'"serverToken": "([^"]*)"'),
    }
    body = json.dumps({"objectIds": button[-1:], "values": [1]}).encode()
    asked = urllib.request.Request(
        f"{origin}/api/kernel/set_ui_element_value", data=body, headers=headers, method="POST"
    )
    visit.opener.open(asked, timeout=PATIENCE_S).close()
    visit.until(ANSWER)
    return visit


CLIENTS: dict[str, Callable[[str], Visit]] = {
    "voila": voila,
    "solara": solara,
    "panel": panel,
    "streamlit": streamlit,
    "marimo": marimo,
}
