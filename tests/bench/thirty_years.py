"""What thirty years of cycles in one book cost, against one cycle: to join, to save, to refresh the wall.

    python tests/bench/thirty_years.py [--cycles 30] [--seats 100] [--entries 16700] [--rounds 200]

Two books side by side, each with its last cycle just begun again: the same hundred people, the same answers on the
wall; the older book holds all the earlier cycles too. The rounds take turns, so that whatever else the computer does
meets both. Join: a new seat, and the first view of its phone. Save: an entry kept and shared, committed to disk.
Wall: the wall's and the panel's kernel notice it and compute what to send.
"""

from __future__ import annotations

import argparse
import json
import secrets
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

import widgets
from course.book import Book, Club, new_key, schema
from course.book.rows import to_json
from course.exercises import get

if TYPE_CHECKING:
    from collections.abc import Callable

SESSION, EXERCISE = "02_migration_experience", "journey"
SHARES = {
    "journey": ("step", "managed", 0.4),
    "expectations": ("hope", "text", 0.3),
    "group_rules": ("proposal", "text", 0.3),
}
"""What an earlier cycle is made of: exercise, kind, the field that is a text, and which part of all entries."""

TARGET = 1.2


def old_cycle(book: Book, seats: int, entries: int) -> None:
    """Write a whole cycle as if it had been played, and begin another one."""
    with book.together():
        people = [book.join(f"Loutre {n}", "leaf", "fr")[0].id for n in range(seats)]
        with book._store.writing() as writing:
            revision = writing.bump()
            for exercise, (kind, field, part) in SHARES.items():
                clean = get(exercise).kinds[kind].clean
                rows = [
                    {
                        "id": secrets.token_hex(16),
                        "exercise": exercise,
                        "kind": kind,
                        "seat": people[n % seats],
                        "body": to_json(clean({field: f"J’ai appris à trouver mon chemin, et encore {n}"})),
                        "shared": n % 3 != 0,
                        "revision": revision,
                        "created": 0,
                    }
                    for n in range(int(entries * part))
                ]
                writing.connection.execute(insert(schema.entry), rows)
        book.desk().begin_cycle()


class Played:
    """A club whose new cycle has a hundred people and three answers of each on the wall."""

    def __init__(self, folder: Path, cycles: int, seats: int, entries: int) -> None:
        self.key, self.path = new_key(), folder / f"{cycles}.passerelle"
        self.book = Book.create(self.path, self.key)
        for _ in range(cycles):
            old_cycle(self.book, seats, entries)
        with self.book.together():
            self.people = [self.book.join(f"Aube {n}", "leaf", "fr")[0] for n in range(seats)]
            for seat in self.people:
                seat.arrive()
                for n in range(3):
                    self.step(seat, n)
        activities = self.book.settings().session(SESSION).activities
        self.book.desk().open_session(SESSION)
        self.book.desk().open_activity(next(one.slug for one in activities if one.exercise == EXERCISE))
        self.book.desk().reveal(EXERCISE)
        beside = Club(Book.open(self.path, self.key), None)
        self.screens = [widgets.Wall(beside), widgets.Journey(beside, SESSION)]
        self.times: dict[str, list[float]] = {"join": [], "save": [], "wall": []}

    def step(self, seat: Any, n: int) -> None:
        """Keep a step and share it."""
        entry = seat.save(secrets.token_hex(16), EXERCISE, "step", {"managed": f"J’ai trouvé mon chemin {n}"})
        seat.share([entry.id], True)

    def join(self) -> None:
        """Come in with a new phone."""
        seat, secret = self.book.join("Brume", "leaf", "fr")
        phone = widgets.Seat(Club(self.book, None))
        phone.do_hello(secret=secret)
        phone.refresh()
        seat.arrive()

    def wall(self) -> None:
        """Let the wall and the panel notice what is new."""
        assert self.screens[0].club.book.changed()
        numbers = [screen.view_number for screen in self.screens]
        for screen in self.screens:
            screen.refresh()
        assert [screen.view_number for screen in self.screens] == [n + 1 for n in numbers]

    def round(self, n: int) -> None:
        """Do everything once."""
        seat = self.people[n % len(self.people)]
        for name, what in (("save", lambda: self.step(seat, n)), ("wall", self.wall)):
            self._time(name, what)
        if n % 5 == 0:
            self._time("join", self.join)
            for screen in self.screens:
                screen.refresh()

    def _time(self, name: str, what: Callable[[], None]) -> None:
        started = time.perf_counter()
        what()
        self.times[name].append(time.perf_counter() - started)


def play(cycles: int, seats: int, entries: int, rounds: int) -> dict[str, dict[str, list[float]]]:
    """Play both clubs, in turns.

    Returns:
        Seconds, by book (``one``, ``many``) and by what was done.
    """
    with TemporaryDirectory() as folder:
        clubs = {
            "one": Played(Path(folder), 1, seats, entries),
            "many": Played(Path(folder), cycles, seats, entries),
        }
        for n in range(rounds):
            for club in clubs.values() if n % 2 else reversed(clubs.values()):
                club.round(n)
        return {name: club.times for name, club in clubs.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for option, value in (("--cycles", 30), ("--seats", 100), ("--entries", 16_700), ("--rounds", 200)):
        parser.add_argument(option, type=int, default=value)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    times = play(chosen.cycles, chosen.seats, chosen.entries, chosen.rounds)
    if chosen.json:
        print(json.dumps(times))
        return
    print(f"{chosen.cycles} cycles ({chosen.cycles * chosen.entries} entries) against one ({chosen.entries})")
    for name in ("join", "save", "wall"):
        one, many = (statistics.median(times[book][name]) * 1000 for book in ("one", "many"))
        print(
            f"{name}: median {one:.1f} ms, then {many:.1f} ms: {many / one:.2f} times (target: at most {TARGET})"
        )


if __name__ == "__main__":
    main()
