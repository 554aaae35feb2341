"""Firefox as Debian packs it, told what to do in WebDriver BiDi, which it speaks by itself without a driver.

Playwright's own road to an unpatched Firefox asks for commands that the extended support release does not know.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import websocket

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
NO_FIREFOX = "Firefox is not installed: install it (Debian: apt install firefox-esr) to run these tests"
PREFERENCES = {"ui.prefersReducedMotion": 1, "dom.w3c_touch_events.enabled": 1}
PATIENCE_S = 120.0
LOOK_S = 0.05
EVENTS = ["network.beforeRequestSent", "log.entryAdded"]

REACHABLE = """(selector) => [...document.querySelectorAll(selector)].find((one) => {
  if (!one.checkVisibility({visibilityProperty: true})) return false;
  one.scrollIntoView({block: "center"});
  const box = one.getBoundingClientRect();
  return one.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
})"""
"""The first element that can be seen and that a finger in its middle would touch."""
MIDDLE = f"""(selector) => {{
  const box = ({REACHABLE})(selector)?.getBoundingClientRect();
  return box && {{x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2)}};
}}"""
"""Its middle: a finger touches a place, and whatever stands there at that moment gets the tap."""
THERE = "(selector) => document.querySelector(selector)"
"""The first element, seen or not."""


class Firefox:
    """A Firefox without a window, and its WebSocket for commands."""

    def __init__(self) -> None:
        assert FIREFOX is not None
        self.profile = Path(tempfile.mkdtemp(prefix="firefox-"))
        lines = [f"user_pref({json.dumps(name)}, {value});" for name, value in PREFERENCES.items()]
        (self.profile / "user.js").write_text("\n".join(lines))
        self.log = self.profile / "log.txt"
        options = ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile"]
        with self.log.open("w") as log:
            self.process = subprocess.Popen([FIREFOX, *options, str(self.profile)], stdout=log, stderr=log)
        self.tabs: dict[str, Tab] = {}
        self._number = 0
        address = f"{self._listens_at()}/session"
        self.socket = websocket.create_connection(address, suppress_origin=True, timeout=PATIENCE_S)
        self.tell("session.new", capabilities={})
        self.tell("session.subscribe", events=EVENTS)

    def _listens_at(self) -> str:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until and self.process.poll() is None:
            if found := re.search(r"BiDi listening on (ws://\S+)\n", self.log.read_text()):
                return found[1]
            time.sleep(LOOK_S)
        said = self.log.read_text()
        self.close()
        raise AssertionError(f"Firefox did not start:\n{said}")

    def tell(self, method: str, **params: Any) -> dict[str, Any]:
        """Give a command and wait for its answer; what happens meanwhile is noted."""
        self._number += 1
        self.socket.send(json.dumps({"id": self._number, "method": method, "params": params}))
        while (said := json.loads(self.socket.recv())).get("id") != self._number:
            if said["type"] == "event":
                self._note(said["method"], said["params"])
        assert said["type"] == "success", f"{method}: {said.get('error')}: {said.get('message')}"
        return dict(said["result"])

    def _note(self, event: str, told: dict[str, Any]) -> None:
        tab = self.tabs.get(told.get("context") or told.get("source", {}).get("context"))
        if tab and event == "network.beforeRequestSent":
            tab.asked.append(told["request"]["url"])
        elif tab and told.get("level") == "error":
            tab.errors.append(told["text"])

    def tab(self, width: int, height: int) -> Tab:
        """Open a page of one person, who shares no cookie and no storage with the others."""
        person = self.tell("browser.createUserContext")["userContext"]
        context = self.tell("browsingContext.create", type="window", userContext=person)["context"]
        self.tell("browsingContext.setViewport", context=context, viewport={"width": width, "height": height})
        self.tabs[context] = Tab(self, context)
        return self.tabs[context]

    def close(self) -> None:
        """Let it end, or end it."""
        with suppress(AttributeError, OSError, websocket.WebSocketException):
            self.tell("browser.close")
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class Tab:
    """One page, what it asked for and what it complained of."""

    def __init__(self, firefox: Firefox, context: str) -> None:
        self.firefox, self.context = firefox, context
        self.asked: list[str] = []
        self.errors: list[str] = []

    def go(self, address: str) -> Self:
        """Go to an address."""
        self.firefox.tell("browsingContext.navigate", context=self.context, url=address, wait="complete")
        return self

    def reload(self) -> Self:
        """Load the page again."""
        self.firefox.tell("browsingContext.reload", context=self.context, wait="complete")
        return self

    def call(self, function: str, *words: str) -> dict[str, Any]:
        """Call a JavaScript function; give its result as the protocol tells it."""
        told = self.firefox.tell(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[{"type": "string", "value": word} for word in words],
            target={"context": self.context},
            awaitPromise=True,
        )
        assert told["type"] == "success", told["exceptionDetails"]["text"]
        return dict(told["result"])

    def ask(self, function: str, *words: str) -> Any:
        """Call a JavaScript function; give its result as Python has it."""
        told = self.call(f"(...words) => JSON.stringify(({function})(...words) ?? null)", *words)
        return json.loads(told["value"])

    def see(self, selector: str, how: str = REACHABLE) -> dict[str, Any]:
        """Wait until a finger could touch something, or until it is there otherwise; give the element."""
        until = time.monotonic() + PATIENCE_S
        while (found := self.call(how, selector))["type"] != "node":
            if time.monotonic() > until:
                raise AssertionError(f"{selector} never came; the page says: {self.text()}")
            time.sleep(LOOK_S)
        return found

    def tap(self, selector: str) -> Self:
        """Touch something once it is there and stands still."""
        place = None
        while (now := self.ask(MIDDLE, selector)) is None or now != place:
            self.see(selector)
            place = now
            time.sleep(LOOK_S)
        move = {"type": "pointerMove", **place, "origin": "viewport"}
        touch = [move, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        finger = {"type": "pointer", "id": "finger", "parameters": {"pointerType": "touch"}}
        self._act(finger | {"actions": touch})
        return self

    def type(self, selector: str, text: str) -> Self:
        """Write in a field, key by key."""
        self.tap(selector)
        keys = [{"type": kind, "value": letter} for letter in text for kind in ("keyDown", "keyUp")]
        self._act({"type": "key", "id": "keys", "actions": keys})
        return self

    def _act(self, source: dict[str, Any]) -> None:
        self.firefox.tell("input.performActions", context=self.context, actions=[source])

    def text(self, selector: str = "body") -> str:
        """Read what something shows."""
        return str(self.ask("(selector) => document.querySelector(selector)?.innerText ?? ''", selector))
