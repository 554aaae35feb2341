"""A slow phone on a crowded hotspot: Chromium with a slowed processor and a narrow line, and what it fetched.

The page is tapped from within, as soon as there is something to tap, so that no messages of a test tool pass through
the slowed processor. A tap not heeded for a second is made again; a step is usable from the tap that was heeded.
A choice that the page shows as made before its scripts have come counts as heeded, if nobody has to make it again.
"""

from __future__ import annotations

import base64
import json
import time
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from peer_clients import ANSWER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

PHONE = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True, "locale": "fr"}
SLOW_DOWN = 4
BYTES_PER_S = 1_600_000 / 8
PATIENCE_S = 150.0
SETTLE_S = 1.5

JOIN = {"taps": ["[data-language=fr]", "[data-picture-choice]", ".name-bar .button-main"], "answered": ".me"}
"""Passerelle's join step: a language, a picture with its name, enter; answered when the seat is there."""

FORM = {"taps": ["Answer"], "answered": ANSWER}
"""The peers' form: its button, by what it says; answered when the sentence is there."""

TAPPER = """
((script) => {
  const selector = (text) => /^[.\\[]/.test(text);
  const roots = (root, found = [root]) => {
    for (const { shadowRoot } of root.querySelectorAll("*")) {
      if (shadowRoot) { found.push(shadowRoot); roots(shadowRoot, found); }
    }
    return found;
  };
  const shown = (one) => one.getClientRects().length > 0 && !one.disabled;
  const button = (text) => {
    if (selector(text)) return [...document.querySelectorAll(text)].find(shown);
    for (const root of roots(document)) for (const one of root.querySelectorAll("button, [role=button]"))
      if (shown(one) && one.textContent.trim() === text) return one;
  };
  const there = (text) => selector(text) ? button(text) : roots(document).some((root) =>
    (root.body ?? root).textContent?.includes(text));
  const told = { taps: [], usable: null, answered: null };
  window.__told = told;
  let step = 0, tapped = 0;
  const look = () => {
    const now = performance.now();
    const last = step === script.taps.length;
    const next = last ? there(script.answered) : button(script.taps[step]);
    if (next) {
      if (step > 0) told.usable ??= tapped;
      if (last) { told.answered = now; return; }
      told.taps.push(script.taps[step]);
      tapped = now; step += 1; next.click();
    } else if (step > 0 && now - tapped > 1000) {
      const again = button(script.taps[step - 1]);
      // A choice that the page itself shows as made is not lost: nobody would tap it again.
      if (again && !again.querySelector("input:checked")) {
        told.taps.push(script.taps[step - 1]);
        tapped = now; again.click();
      }
    }
    setTimeout(look, 25);
  };
  const begin = () => (document.body ? look() : setTimeout(begin, 25));
  begin();
})(SCRIPT)
"""


@dataclass
class Wire:
    """What went over the wire, by the moment it arrived.

    Attributes:
        began: when the page was asked for, on the browser's clock.
        pieces: moment, bytes and request of each piece, answers' heads included; WebSocket messages as small as their
            server's compression makes them, where it was agreed on.
        requests: moment of each request that left the phone, WebSockets included.
        addresses: what was asked for.
        deflating: the compression of each WebSocket that has one.
    """

    began: float = 0.0
    pieces: list[tuple[float, float, str]] = field(default_factory=list)
    requests: dict[str, float] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    deflating: dict[str, Any] = field(default_factory=dict)

    def sized(self, socket: str, raw: bytes) -> int:
        """Give what a WebSocket message weighs: the browser tells it only as it was before it was compressed."""
        if (deflate := self.deflating.get(socket)) is None:
            return len(raw)
        return len(deflate.compress(raw) + deflate.flush(zlib.Z_SYNC_FLUSH))

    def until(self, moment: float | None) -> tuple[int, int]:
        """Give the bytes and the requests up to so many seconds after the beginning."""
        end = float("inf") if moment is None else self.began + moment
        size = sum(size for at, size, _request in self.pieces if at <= end)
        return int(size), sum(at <= end for at in self.requests.values())

    def by_file(self) -> dict[str, int]:
        """Give the bytes of each file, and of the WebSocket."""
        sizes: dict[str, int] = {}
        for _at, size, request in self.pieces:
            name = self.addresses.get(request, "WebSocket").partition("?")[0].rpartition("/")[2] or "the page"
            sizes[name] = sizes.get(name, 0) + int(size)
        return sizes


@dataclass(frozen=True)
class Seen:
    """One visit.

    Attributes:
        usable_s: seconds from the request to the first tap that was heeded.
        answered_s: seconds to the answer from Python.
        first: bytes and requests until the first tap.
        whole: bytes and requests until a moment after the answer.
        taps: how many taps it took, those made again included.
        files: the bytes of each file.
    """

    usable_s: float
    answered_s: float
    first: tuple[int, int]
    whole: tuple[int, int]
    taps: int
    files: dict[str, int]


def watch(session: CDPSession) -> Wire:
    """Note everything that a page fetches."""
    wire = Wire()

    def asked(event: dict[str, Any]) -> None:
        if event["request"]["url"].startswith("http"):
            wire.began = wire.began or event["timestamp"]
            wire.requests[event["requestId"]] = event["timestamp"]
            wire.addresses[event["requestId"]] = event["request"]["url"]

    def kept(request: str) -> None:
        wire.requests.pop(request, None)

    def answered(event: dict[str, Any]) -> None:
        answer = event["response"]
        if answer.get("fromDiskCache") or answer.get("fromPrefetchCache"):
            kept(event["requestId"])
        head = max(0, answer.get("encodedDataLength", 0))
        wire.pieces.append((event["timestamp"], head, event["requestId"]))

    def greeted(event: dict[str, Any]) -> None:
        heads = {name.lower(): value for name, value in event["response"]["headers"].items()}
        if "permessage-deflate" in heads.get("sec-websocket-extensions", ""):
            wire.deflating[event["requestId"]] = zlib.compressobj(wbits=-zlib.MAX_WBITS)

    def framed(event: dict[str, Any]) -> None:
        payload = event["response"]["payloadData"]
        raw = base64.b64decode(payload) if event["response"]["opcode"] == 2 else payload.encode()
        request = event["requestId"]
        wire.pieces.append((event["timestamp"], wire.sized(request, raw), request))

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.requestServedFromCache", lambda event: kept(event["requestId"]))
    session.on("Network.responseReceived", answered)
    session.on(
        "Network.dataReceived",
        lambda event: wire.pieces.append(
            (event["timestamp"], event["encodedDataLength"], event["requestId"])
        ),
    )
    session.on(
        "Network.webSocketWillSendHandshakeRequest",
        lambda event: wire.requests.update({event["requestId"]: event["timestamp"]}),
    )
    session.on("Network.webSocketHandshakeResponseReceived", greeted)
    session.on("Network.webSocketFrameReceived", framed)
    session.send("Network.enable")
    return wire


def slow_down(session: CDPSession, latency_ms: float) -> None:
    """Slow the processor and the line."""
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_DOWN})
    line = {"downloadThroughput": BYTES_PER_S, "uploadThroughput": BYTES_PER_S, "latency": latency_ms}
    session.send("Network.emulateNetworkConditions", {"offline": False, **line})


@contextmanager
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """Take a phone that has never seen the page."""
    context = browser.new_context(**PHONE)
    try:
        yield context
    finally:
        context.close()


def visit(
    context: BrowserContext, address: str, script: dict[str, Any], *, slow: bool = True, latency_ms: float = 0
) -> Seen:
    """Open a page, tap through its first exercise, and close it.

    Args:
        context: the phone; its cache is warm when it was here before.
        address: the page.
        script: what to tap and what answers: `JOIN` or `FORM`.
        slow: whether processor and line are slowed.
        latency_ms: added to each way to the server.
    """
    page = context.new_page()
    session = context.new_cdp_session(page)
    wire = watch(session)
    if slow:
        slow_down(session, latency_ms)
    stay(page, address, script)
    told = tapped(page)
    page.wait_for_timeout(SETTLE_S * 1000)
    # What the next visit finds is the cache, not the person: it begins at the same first step.
    page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
    page.close()
    usable, answered = told["usable"] / 1000, told["answered"] / 1000
    return Seen(usable, answered, wire.until(usable), wire.until(None), len(told["taps"]), wire.by_file())


def stay(page: Page, address: str, script: dict[str, Any]) -> None:
    """Open a page that will be tapped from within."""
    page.add_init_script(TAPPER.replace("SCRIPT", json.dumps(script)))
    page.goto(address, wait_until="commit", timeout=PATIENCE_S * 1000)


def tapped(page: Page) -> dict[str, Any]:
    """Wait until a page was tapped through; give what its taps tell."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        told: dict[str, Any] = page.evaluate("() => window.__told ?? {}")
        if told.get("answered") is not None:
            return told
        page.wait_for_timeout(200)
    raise AssertionError(f"no answer in {PATIENCE_S:.0f} s: {told}")
