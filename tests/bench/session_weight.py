"""What a phone loads in a whole session: bytes on the wire, by file, in a Latin and in an Arabic script.

    python tests/bench/session_weight.py [--languages fr,ar] [--sessions 01_presentation_and_group_dynamics | all]

A fresh phone joins and follows the room through every activity of the session. Files are told apart from what the
kernel says over the WebSocket.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from chromium import chromium
from figures_table import machine, markdown
from players import own_book, real_club
from slow_phone import JOIN, phone, stay, tapped, watch

from course.programme import load

if TYPE_CHECKING:
    from players import Evening
    from playwright.sync_api import Browser
    from slow_phone import Wire

FOLLOW_MS = 1_200
SOCKET = "WebSocket"


def follow(browser: Browser, evening: Evening, folder: Path, session: str, language: str) -> Wire:
    """Let a phone join and follow the room through a session."""
    with phone(browser) as one, own_book(folder) as book:
        page = one.new_page()
        wire = watch(one.new_cdp_session(page))
        taps = [tap.replace("=fr]", f"={language}]") for tap in JOIN["taps"]]
        stay(page, f"{evening.local}#j={evening.join}", JOIN | {"taps": taps})
        tapped(page)
        desk = book.desk()
        desk.open_session(session)
        for activity in book.settings().session(session).activities:
            desk.open_activity(activity.slug)
            page.wait_for_timeout(FOLLOW_MS)
        desk.end_session()
        page.wait_for_timeout(FOLLOW_MS)
    return wire


def row(session: str, language: str, wire: Wire) -> list[str]:
    """Write one phone as a line of the table."""
    files = wire.by_file()
    socket = files.pop(SOCKET, 0)
    heaviest = sorted(files.items(), key=lambda one: -one[1])[:4]
    return [
        f"{session}, {language}",
        f"{sum(files.values()) / 1000:.1f} KB",
        str(wire.until(None)[1]),
        f"{socket / 1000:.1f} KB",
        ", ".join(f"{name} {size / 1000:.1f}" for name, size in heaviest),
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--languages", default="fr,ar")
    parser.add_argument("--sessions", default="01_presentation_and_group_dynamics")
    chosen = parser.parse_args()
    sessions = list(load().sessions) if chosen.sessions == "all" else chosen.sessions.split(",")
    rows = []
    with chromium() as browser, TemporaryDirectory() as place, real_club(Path(place)) as evening:
        time.sleep(2)
        for session in sessions:
            for language in chosen.languages.split(","):
                rows.append(row(session, language, follow(browser, evening, Path(place), session, language)))
                print(" | ".join(rows[-1]), file=sys.stderr)
    print(f"{machine()}\n\n{markdown(['', 'files', 'requests', 'WebSocket', 'the heaviest (KB)'], rows)}")


if __name__ == "__main__":
    main()
