"""Thirty years of cycles in one book, about 500,000 entries, beside a book of one cycle, through the real doors.

    python tests/bench/years.py [--entries 500000] [--rounds 3] [--times 15]

Both books are opened by the real command, in turn, round after round; phones without a browser join, save a hope and
share it, and a wall's client waits for it. What past groups shared is still shared; the cycle that runs is the same in
both books. The table gives medians and the ratio of the long book to the short one. Without doors and processes, and so
with less noise, `thirty_years.py` takes the same times.
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from figures_table import machine, markdown
from hundred import SESSION, farewell
from many_cycles import Cycle
from players import PASSPHRASE, Phone, Screen, real_club

from course.book import Book, create_key_file

if TYPE_CHECKING:
    from players import Evening

SETTLE_S = 3.0
WHAT = ("join", "save", "to the wall")


def make(folder: Path, cycle: Cycle, entries: int) -> str:
    """Make a club; give its name for the table."""
    folder.mkdir()
    key = create_key_file(folder / "club.key", PASSPHRASE)
    with Book.create(folder / "club.passerelle", key) as book:
        cycles = cycle.write(book, entries)
        desk = book.desk()
        desk.open_session(SESSION)
        desk.open_activity("expectations")
        desk.reveal("expectations")
    size = (folder / "club.passerelle").stat().st_size / 1e6
    return f"{cycles} cycles, {cycles * len(cycle.entries):,} entries, {size:.0f} MB"


def measure(folder: Path, times: int, taken: dict[str, list[float]]) -> None:
    """Open a club and take the time of joins, saves and ways to the wall."""
    with real_club(folder, "--seats", "60") as evening:
        wall = Screen(evening.wall)
        seen: dict[str, float] = {}

        def note(view: dict[str, Any], arrived: float) -> None:
            exercise = view.get("exercise") or {}
            for hope in (exercise.get("wall", {}).get("data") or {}).get("hopes", []):
                seen.setdefault(hope["text"], arrived)

        wall.on_view = note
        farewell(Phone(evening, "Essai"))
        time.sleep(SETTLE_S)
        for number in range(times):
            try:
                one_person(evening, wall, seen, number, taken)
            except ConnectionError as trouble:
                print(f"    number {number}: {trouble}", file=sys.stderr)
                for what in WHAT:
                    taken[what].append(math.inf)


def one_person(
    evening: Evening, wall: Screen, seen: dict[str, float], number: int, taken: dict[str, list[float]]
) -> None:
    """Let one person come in, write, share and go."""
    word = f"un espoir {time.time_ns()}"
    started = time.perf_counter()
    phone = Phone(evening, f"Essai {number}")
    joined = time.perf_counter()
    entry = phone.save("expectations", "hope", {"text": word})
    saved = time.perf_counter()
    phone.tell("share", ids=[entry], shared=True)
    wall.wait_for(lambda: word in seen)
    for what, took in zip(WHAT, (joined - started, saved - joined, seen[word] - saved), strict=True):
        taken[what].append(took)
    phone.tell("remove", id=entry)
    farewell(phone)


def compare(entries: int, rounds: int, times: int) -> list[list[str]]:
    """Make the books, measure them in turn, and give the lines of the table."""
    cycle = Cycle.of_the_demo()
    with TemporaryDirectory() as place:
        root = Path(place)
        names = {"short": make(root / "short", cycle, 0), "long": make(root / "long", cycle, entries)}
        taken: dict[str, dict[str, list[float]]] = {name: defaultdict(list) for name in names}
        for number in range(rounds):
            for name in names if number % 2 == 0 else reversed(names):
                started = time.perf_counter()
                measure(root / name, times, taken[name])
                print(f"  {number + 1}: {name}: {time.perf_counter() - started:.0f} s", file=sys.stderr)
    middle = {name: [statistics.median(found[what]) for what in WHAT] for name, found in taken.items()}
    rows = [[names[name], *map(_told, middle[name])] for name in names]
    ratios = [long / short for short, long in zip(middle["short"], middle["long"], strict=True)]
    return [*rows, ["ratio", *(f"{one:.2f}" for one in ratios)]]


def _told(value: float) -> str:
    return f"{1000 * value:.0f} ms" if math.isfinite(value) else "never in 60 s"


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--entries", type=int, default=500_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--times", type=int, default=15)
    chosen = parser.parse_args()
    rows = compare(chosen.entries, chosen.rounds, chosen.times)
    print(f"{machine()}\n\n{markdown(['the book', *WHAT], rows)}")


if __name__ == "__main__":
    main()
