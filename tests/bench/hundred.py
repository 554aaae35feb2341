"""A room full of phones for a while: who writes reaches the wall, what it costs, and what is left afterwards.

    python tests/bench/hundred.py [--seats 100,30,15] [--minutes 10] [--every 5]

Real doors, one process a seat, WebSocket clients in place of browsers. Each seat writes a hope every five seconds,
shares it, and takes an old one back when it has three. It prints how long from *share* to the wall, whether every hope
came, the processor time of a join and of a minute, memory a seat (proportional set size) at the end, the growth of all
after the first minute, and what is left a minute after the last phone said farewell: kernels, processes and file
descriptors beyond those of the empty room.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
import urllib.request
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

import psutil
from figures_table import machine, markdown
from players import Phone, Screen, own_book, real_club
from processes import at_rest, is_kernel

if TYPE_CHECKING:
    from players import Evening

SESSION = "01_presentation_and_group_dynamics"
MOST = 3
REST_S = 7.0
"""Longer than a kernel lives after its page's farewell."""
ARRIVE_TOGETHER = 15
LEFT_S = 60.0


@dataclass(frozen=True)
class State:
    """What a club uses at one moment.

    Attributes:
        pss: proportional set size of all its processes, in bytes.
        seats: that of its kernels alone, the ready ones included.
        kernels: how many those are.
        processes: how many processes.
        files: how many file descriptors they hold, the kernels' own left out.
        cpu: seconds of processor time of all that live.
        born: that of the kernels alone.
    """

    pss: float
    seats: float
    kernels: int
    processes: int
    files: int
    cpu: float
    born: float

    @classmethod
    def of(cls, evening: Evening) -> State:
        """Look at a club."""
        pss, cpu, files, born, seats = 0.0, 0.0, 0, 0.0, []
        every = evening.processes()
        for one in every:
            with suppress(psutil.Error):
                size, spent = one.memory_full_info().pss, sum(one.cpu_times()[:2])
                cpu, pss = cpu + spent, pss + size
                if is_kernel(one):
                    born += spent
                    seats.append(size)
                else:
                    files += one.num_fds()
        return cls(pss, sum(seats), len(seats), len(every), files, cpu, born)


@dataclass
class Played:
    """What came out.

    Attributes:
        seats: how many.
        sent: when each hope was shared.
        seen: when it came to the wall.
        empty: the room before the first phone.
        joined: when the last one has come in.
        ready: a little later.
        first: a minute later, or at half time when it is shorter.
        last: before the first phone left.
        left: the empty room again.
        left_s: how long it took to become so, up to a minute.
        minutes: how long they wrote.
        wall_bytes: what the wall was sent while they wrote.
        troubles: what went wrong, in the words of the exceptions.
    """

    seats: int
    minutes: float
    sent: dict[str, float] = field(default_factory=dict)
    seen: dict[str, float] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)
    wall_bytes: int = 0
    left_s: float = 0.0
    empty: State | None = None
    joined: State | None = None
    ready: State | None = None
    first: State | None = None
    last: State | None = None
    left: State | None = None

    def way(self, share: float) -> float:
        """Give a quantile of the milliseconds from *share* to the wall."""
        times = sorted(1000 * (self.seen[word] - self.sent[word]) for word in self.sent if word in self.seen)
        return times[max(0, round(share * len(times)) - 1)] if times else float("nan")

    @property
    def join_cpu(self) -> float:
        """Seconds of a join: a kernel's own since it was made, ahead or not, and a share of what the doors took."""
        assert self.empty
        assert self.joined
        doors = (self.joined.cpu - self.joined.born) - (self.empty.cpu - self.empty.born)
        return doors / self.seats + self.joined.born / max(1, self.joined.kernels)

    @property
    def missing(self) -> int:
        """How many hopes never came to the wall."""
        return len(self.sent.keys() - self.seen.keys())


def farewell(phone: Phone) -> None:
    """Say that the page closes, as its script does, and hang up."""
    asked = urllib.request.Request(f"{phone.origin}/leave/{phone.kernel}", data=b"", method="POST")
    with suppress(OSError):
        urllib.request.urlopen(asked, timeout=30).close()
    phone.close()


def play(seats: int, minutes: float, every: float = 5.0) -> Played:
    """Open a club, let the seats come in and write, and wait until the room is empty again."""
    played = Played(seats, minutes)
    with TemporaryDirectory() as folder, real_club(Path(folder), "--seats", str(seats + 5)) as evening:
        with own_book(Path(folder)) as book:
            book.desk().open_session(SESSION)
            book.desk().open_activity("expectations")
            book.desk().reveal("expectations")
        wall = Screen(evening.wall)
        wall.wait_for(lambda: wall.view["exercise"] and wall.view["exercise"]["wall"]["revealed"])
        # What is opened once and for all is opened by the first who comes.
        farewell(Phone(evening, "Essai"))
        at_rest(psutil.Process(evening.process.pid), REST_S)
        played.empty = State.of(evening)
        phones = come_in(evening, seats)
        played.joined = State.of(evening)
        at_rest(psutil.Process(evening.process.pid), REST_S)
        played.ready = State.of(evening)
        write(played, evening, wall, phones, every)
        for one in phones:
            farewell(one)
        empty_again(played, evening)
        wall.close()
    return played


def come_in(evening: Evening, seats: int) -> list[Phone]:
    """Let phones come in, so many at a time."""
    phones: list[Phone] = []
    for start in range(0, seats, ARRIVE_TOGETHER):
        group = [
            threading.Thread(target=lambda n=number: phones.append(Phone(evening, f"Essai {n}")))
            for number in range(start, min(seats, start + ARRIVE_TOGETHER))
        ]
        for one in group:
            one.start()
        for one in group:
            one.join()
    assert len(phones) == seats, "somebody did not come in"
    return phones


def write(played: Played, evening: Evening, wall: Screen, phones: list[Phone], every: float) -> None:
    """Let every seat write at its own pace until the time is over, and wait for the last hope."""
    frames = len(wall.frames)

    def note(view: dict[str, Any], arrived: float) -> None:
        exercise = view.get("exercise") or {}
        for hope in (exercise.get("wall", {}).get("data") or {}).get("hopes", []):
            played.seen.setdefault(hope["text"], arrived)

    wall.on_view = note
    began = time.monotonic()
    end = began + 60 * played.minutes
    threads = [
        threading.Thread(
            target=_write_one,
            args=(played, phone, every, began + every * number / len(phones), end),
            daemon=True,
        )
        for number, phone in enumerate(phones)
    ]
    for one in threads:
        one.start()
    time.sleep(min(60.0, 30 * played.minutes))
    played.first = State.of(evening)
    for one in threads:
        one.join()
    until = time.monotonic() + 10
    while played.missing and time.monotonic() < until:
        time.sleep(0.05)
    played.last = State.of(evening)
    played.wall_bytes = sum(len(frame) for frame in wall.frames[frames:])


def _write_one(played: Played, phone: Phone, every: float, due: float, end: float) -> None:
    """Write a hope at each of this seat's moments, the first one when it is due."""
    kept: list[str] = []
    try:
        while due < end:
            time.sleep(max(0.0, due - time.monotonic()))
            if len(kept) == MOST:
                phone.tell("remove", id=kept.pop(0))
            word = f"espoir {time.time_ns()} {phone.kernel[:8]}"
            kept.append(phone.save("expectations", "hope", {"text": word}))
            played.sent[word] = time.perf_counter()
            reply = phone.tell("share", ids=kept[-1:], shared=True)
            assert reply["ok"], reply
            due += every
            phone.frames.clear()  # this client's own memory, not the room's
    except (AssertionError, ConnectionError) as trouble:
        played.troubles.append(f"a seat stopped: {trouble}")


def empty_again(played: Played, evening: Evening) -> None:
    """Wait until nothing is left of the phones, at most a minute; and then for the pool, which could hide something."""
    assert played.empty is not None
    began = time.monotonic()
    while played.left_s < LEFT_S:
        played.left = State.of(evening)
        played.left_s = time.monotonic() - began
        if max(left_over(played)) <= 0:
            break
        time.sleep(2)
    at_rest(psutil.Process(evening.process.pid), REST_S)
    played.left = State.of(evening)


def left_over(played: Played) -> tuple[int, int, int]:
    """Give the kernels, processes and file descriptors beyond those of the empty room."""
    assert played.empty is not None
    assert played.left is not None
    return (
        played.left.kernels - played.empty.kernels,
        played.left.processes - played.empty.processes,
        played.left.files - played.empty.files,
    )


def row(played: Played) -> list[str]:
    """Write one room as a line of the table."""
    ready, first, last = played.ready, played.first, played.last
    assert ready
    assert first
    assert last
    kernels, processes, files = left_over(played)
    each = last.seats / last.kernels / 1e6 if last.kernels else 0.0
    return [
        f"{played.seats} for {played.minutes:g} min",
        f"{len(played.sent) - played.missing} of {len(played.sent)}",
        f"{played.way(0.5):.0f} ms",
        f"{played.way(0.95):.0f} ms",
        f"{played.join_cpu:.3f} s",
        f"{(last.cpu - ready.cpu) / played.minutes / played.seats:.2f} s",
        f"{each:.1f} MB",
        f"{100 * (last.pss / first.pss - 1):+.1f} %",
        f"{max(0, kernels)}, {max(0, processes)}, {max(0, files)} after {played.left_s:.0f} s",
        f"{played.wall_bytes / max(1, len(played.sent)) / 1000:.1f} KB",
    ]


HEADS = [
    "seats",
    "on the wall",
    "to the wall, p50",
    "p95",
    "CPU a join",
    "CPU a seat and minute",
    "memory a seat at the end",
    "growth of all after the first minute",
    "left: kernels, processes, files",
    "sent to the wall an entry",
]


def main() -> None:
    """Play the rooms and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seats", default="100,30,15")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--every", type=float, default=5.0, help="seconds between two entries of a seat")
    chosen = parser.parse_args()
    rows = []
    for seats in (int(one) for one in chosen.seats.split(",")):
        played = play(seats, chosen.minutes, chosen.every)
        rows.append(row(played))
        print(" | ".join(rows[-1]), *played.troubles[:5], sep="\n", file=sys.stderr)
    print(f"{machine()}\n\n{markdown(HEADS, rows)}")


if __name__ == "__main__":
    main()
