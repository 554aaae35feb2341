"""Drawing the wall and a panel while a hundred people write: bytes of each update, and how long the page is held up.

    python tests/bench/wall_drawing.py [--seats 100] [--each 3] [--updates 200] [--a-second 20] [--static FOLDER]

The wall at 1920x1080 and the facilitator's panel in Chromium, not slowed down. Updates come in bursts of five, as they
come from Python: small changes, or with `--whole` whole views, for comparison; `--static` takes other built files.
Long tasks are what the browser itself reports: anything that holds the page for more than 50 ms.
"""

from __future__ import annotations

import argparse
import json
import secrets
import statistics
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Page, Route, sync_playwright

import widgets
from course.book import Book, Club, new_key
from widgets.changes import difference

STATIC = Path(widgets.__file__).parent / "page" / "static"
SESSION, EXERCISE = "02_migration_experience", "journey"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-sync",
]
TYPES = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2"}
SAYINGS = (
    "J’ai trouvé mon chemin dans une grande ville",
    "تعلمت اللغة وحدي في المساء",
    "Garder trois enfants et préparer un concours",
)

PLAY = """
async ([script, sheets, state, updates, pause]) => {
  const listeners = {};
  const emit = (event) => (listeners[event] ?? []).forEach((each) => each());
  const model = {
    get: (key) => state[key], set() {}, save_changes() {}, send() {}, off() {},
    on: (event, call) => (listeners[event] ??= []).push(call),
  };
  await Promise.all(sheets.map((href) => new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload, onerror }));
  })));
  const el = document.body.appendChild(document.createElement("div"));
  const { default: screen } = await import(script);
  screen.render({ model, el });
  await document.fonts.ready;
  await new Promise((done) => setTimeout(done, 2000));
  const long = [];
  new PerformanceObserver((list) => long.push(...list.getEntries().map((one) => one.duration)))
    .observe({ entryTypes: ["longtask"] });
  const work = [];
  for (let at = 0; at < updates.length; at += 5) {
    const started = performance.now();
    for (const text of updates.slice(at, at + 5)) {
      const part = JSON.parse(text);
      Object.assign(state, part);
      for (const key of Object.keys(part)) emit(`change:${key}`);
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    work.push(performance.now() - started);
    await new Promise((done) => setTimeout(done, pause));
  }
  await new Promise((done) => setTimeout(done, 500));
  return { long, work };
}
"""


def updates(
    club: Club, screen: widgets.Wall | widgets.Journey, seats: list[Any], count: int, whole: bool
) -> list[str]:
    """Let people write, one entry after the other, and collect what is sent of each."""
    sent = []
    for n in range(count):
        before = screen.view
        entry = seats[n % len(seats)].save(
            secrets.token_hex(16), EXERCISE, "step", {"managed": f"{SAYINGS[n % 3]} {n}"}
        )
        seats[n % len(seats)].share([entry.id], True)
        screen.refresh()
        change = {"number": screen.view_number, "change": difference(before, screen.view)}
        state = {"view": screen.view, "view_number": screen.view_number} if whole else {"change": change}
        sent.append(json.dumps(state, ensure_ascii=False))
    assert club.book.revision() > count
    return sent


def opened(page: Page, static: Path) -> Page:
    """Give the page the built files, and nothing else."""

    def serve(route: Route) -> None:
        file = static / route.request.url.rpartition("/")[2]
        if file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=TYPES[file.suffix])
        else:
            route.fulfill(
                body="<!doctype html><html lang=fr><body style='margin:0'>",
                content_type="text/html; charset=utf-8",
            )

    page.route("**/*", serve)
    page.goto("http://stage.test/")
    return page


def measure(page: Page, screen: Any, played: list[Any], static: Path) -> dict[str, Any]:
    """Play on a page: the state it begins with, the updates, the pause after each burst in milliseconds."""
    names = json.loads((static / "manifest.json").read_text())
    is_wall = isinstance(screen, widgets.Wall)
    sheets = [names["wall.css"]] if is_wall else [names["presenter.css"], f"{EXERCISE}.css"]
    script = names["wall.js"] if is_wall else f"{EXERCISE}.js"
    files = [f"/{script}", [f"/{sheet}" for sheet in sheets]]
    told: dict[str, Any] = opened(page, static).evaluate(PLAY, [*files, *played])
    return told | {"bytes": [len(one.encode()) for one in played[1]]}


def play(chosen: argparse.Namespace) -> dict[str, dict[str, Any]]:
    """Play the wall, then the panel.

    Returns:
        By screen: ``long`` tasks and ``work`` of each burst in milliseconds, ``bytes`` of each update.
    """
    found = {}
    with (
        TemporaryDirectory() as folder,
        Book.create(Path(folder) / "club", new_key()) as book,
        sync_playwright() as pw,
    ):
        club, desk = Club(book, None), book.desk()
        desk.open_session(SESSION)
        activities = book.settings().session(SESSION).activities
        desk.open_activity(next(one.slug for one in activities if one.exercise == EXERCISE))
        desk.reveal(EXERCISE)
        seats = [book.join(f"Aube {n}", "leaf", "fr")[0] for n in range(chosen.seats)]
        first = widgets.Wall(club)
        updates(club, first, seats, chosen.seats * chosen.each, whole=True)
        browser = pw.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for name, screen in (("wall", widgets.Wall(club)), ("panel", widgets.Journey(club, SESSION))):
            state = {key: getattr(screen, key) for key in ("view", "view_number", "words")}
            state = json.loads(json.dumps(state))
            sent = updates(club, screen, seats, chosen.updates, chosen.whole)
            page = browser.new_page(viewport={"width": 1920, "height": 1080})
            found[name] = measure(page, screen, [state, sent, 5000 / chosen.a_second], chosen.static)
            page.close()
        browser.close()
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for option, value in (("--seats", 100), ("--each", 3), ("--updates", 200), ("--a-second", 20)):
        parser.add_argument(option, type=int, default=value)
    parser.add_argument("--whole", action="store_true", help="send whole views")
    parser.add_argument("--static", type=Path, default=STATIC, help="the built files")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    found = play(chosen)
    if chosen.json:
        json.dump(found, sys.stdout)
        return
    for name, one in found.items():
        size, work = (sorted(one[key]) for key in ("bytes", "work"))
        print(f"{name}: an update {statistics.median(size):.0f} bytes", end="; ")
        print(f"a burst of five drawn in {statistics.median(work):.0f} ms", end=" ")
        print(f"(p95 {work[int(0.95 * len(work))]:.0f})", end="; ")
        print(
            f"{len(one['long'])} long tasks, longest {max(one['long'], default=0):.0f} ms, {len(work)} bursts"
        )


if __name__ == "__main__":
    main()
