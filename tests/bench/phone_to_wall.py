"""From a phone to the wall: how long a shared contribution takes to arrive.

    python tests/bench/phone_to_wall.py [--seats 15] [--contributions 200]

Real doors, real kernels, one process a seat, WebSocket clients in place of browsers. The time runs from the moment a
phone sends *share* until the wall's client has received a view that contains the contribution. The same run also takes
the time of the acknowledgement alone (*save*, committed to disk), so that the two can be compared on any machine.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from players import Phone, Screen, own_book, real_club

SESSION = "01_presentation_and_group_dynamics"


def play(seats: int, contributions: int) -> dict[str, list[float]]:
    """Run the club and let the seats contribute in turn.

    Returns:
        Seconds for each acknowledgement (``saved``) and for each way to the wall (``wall``).
    """
    with TemporaryDirectory() as folder, real_club(Path(folder), "--port", "9860") as evening:
        with own_book(Path(folder)) as book:
            book.desk().open_session(SESSION)
            book.desk().open_activity("expectations")
            book.desk().reveal("expectations")
        wall = Screen(evening.wall)
        phones = [Phone(evening, f"Essai {n}") for n in range(seats)]
        wall.wait_for(lambda: wall.view["exercise"] and wall.view["exercise"]["wall"]["revealed"])
        seen: dict[str, float] = {}

        def note(view: dict[str, Any], arrived: float) -> None:
            for hope in (view["exercise"]["wall"]["data"] or {}).get("hopes", []):
                seen.setdefault(hope["text"], arrived)

        wall.on_view = note
        saved, sent = [], {}
        entries: dict[int, list[str]] = {n: [] for n in range(seats)}
        for number in range(contributions):
            phone, word = phones[number % seats], f"mot {number:04}"
            if len(entries[number % seats]) == 3:
                phone.tell("remove", id=entries[number % seats].pop(0))
            started = time.perf_counter()
            entry = phone.save("expectations", "hope", {"text": word})
            saved.append(time.perf_counter() - started)
            entries[number % seats].append(entry)
            sent[word] = time.perf_counter()
            phone.tell("share", ids=[entry], shared=True)
            time.sleep(0.05)
        until = time.monotonic() + 10
        while len(sent.keys() & seen.keys()) < contributions and time.monotonic() < until:
            time.sleep(0.05)
        missing = sent.keys() - seen.keys()
        assert not missing, f"never on the wall: {sorted(missing)}"
        return {"saved": saved, "wall": [seen[word] - sent[word] for word in sent]}


def summary(times: list[float]) -> str:
    """Say the spread in milliseconds."""
    ordered = sorted(times)
    p95 = ordered[max(0, round(0.95 * len(ordered)) - 1)]
    median, last = statistics.median(ordered), ordered[-1]
    return (
        f"n {len(ordered)}, median {median * 1000:.0f} ms, p95 {p95 * 1000:.0f} ms, max {last * 1000:.0f} ms"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seats", type=int, default=15)
    parser.add_argument("--contributions", type=int, default=200)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    times = play(chosen.seats, chosen.contributions)
    if chosen.json:
        print(json.dumps(times))
        return
    print(f"phone to wall:   {summary(times['wall'])}   (target: p95 150 ms)")
    print(f"acknowledgement: {summary(times['saved'])}")


if __name__ == "__main__":
    main()
