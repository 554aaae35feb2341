"""Passerelle beside its peers, on the same exercise, in the same run, as tables for the README.

    pip install -e '.[bench]'
    python tests/bench/peers.py [--rounds 3] [--seats 15,100] [--no-phones] [--only passerelle,marimo] [--small]

Nothing is installed and nothing outside a temporary folder is written; a peer that is not installed is left out with a
sentence. The peers show a form of thirty widgets (tests/bench/peers), whose button Python answers; Passerelle plays its
own join step, about as large, whose answer is also committed to the encrypted book. A round starts each server afresh,
one at a time, and in turn, lets one phone in, and waits until no process has come or gone for six seconds.

*Joins*: clients without a browser come in together; each asks for the page, opens the WebSocket and speaks the server's
own protocol until Python has answered a first gesture. Files of the page are not in it. CPU is what the server's
processes used for the burst, a kernel's from its birth on even where it was made ahead; memory is the proportional set
size that a seat adds.

*Phones*: Chromium with the processor slowed four times and a line of 1.6 Mbit/s, which is a fifteenth of a hotspot's;
cold, then once more with the cache. No other computer is reached: a page that wants a CDN does without.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import threading
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from chromium import chromium
from contenders import COMMANDS, PASSERELLE, Contender, Weight, installed, running, titled
from figures_table import machine, markdown, ratio, seconds
from processes import at_rest
from slow_phone import FORM, JOIN, Seen, phone, visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

REST_S = 6.0
AFTER_S = 2.0
LOST_AFTER_S = 150.0


@dataclass(frozen=True)
class Burst:
    """A burst of joins.

    Attributes:
        times: seconds of each that was answered.
        lost: how many were not.
        cpu_s: processor time a seat, in seconds.
        pss_mb: memory a seat, in megabytes.
    """

    times: list[float]
    lost: int
    cpu_s: float
    pss_mb: float

    @property
    def p95(self) -> float:
        """The slowest but five of a hundred; who was lost waited for ever."""
        ordered = sorted([*self.times, *[float("inf")] * self.lost])
        return ordered[max(0, round(0.95 * len(ordered)) - 1)]


def burst(contender: Contender, seats: int) -> Burst:
    """Let phones without a browser come in together, and weigh the server before and after."""
    before = contender.weigh()
    times: list[float] = []
    ends: list[Callable[[], None]] = []
    gate = threading.Barrier(seats)

    def come(number: int) -> None:
        gate.wait()
        started = time.perf_counter()
        try:
            end = contender.come(number)
        except Exception as error:  # noqa: BLE001 - whatever it was, this phone is lost, and that is the figure
            print(f"    lost: {error!r}"[:160], file=sys.stderr)
            return
        times.append(time.perf_counter() - started)
        ends.append(end)

    threads = [threading.Thread(target=come, args=(number,), daemon=True) for number in range(1, seats + 1)]
    for one in threads:
        one.start()
    until = time.monotonic() + LOST_AFTER_S
    for one in threads:
        one.join(max(0.0, until - time.monotonic()))
    time.sleep(AFTER_S)
    after = contender.weigh()
    for end in ends:
        end()
    return Burst(times, seats - len(times), *a_seat(before, after, seats))


def a_seat(before: Weight, after: Weight, seats: int) -> tuple[float, float]:
    """Give processor seconds and megabytes of one seat: what the server took for all, and a kernel's own."""
    cpu, pss = (after.cpu - before.cpu) / seats, (after.pss - before.pss) / seats / 1e6
    if after.kernels:
        cpu += statistics.mean(spent for spent, _size in after.kernels)
        pss += statistics.mean(size for _spent, size in after.kernels) / 1e6
    return cpu, pss


def joins(name: str, seats: int) -> Burst:
    """Start a server, let one phone in so that everything is loaded, and then all at once."""
    with running(name, seats + 5) as contender:
        contender.come(0)()
        at_rest(contender.root, REST_S)
        return burst(contender, seats)


def phones(name: str, browser: Browser) -> tuple[Seen, Seen]:
    """Start a server and open its page twice on a slow phone: cold and warm."""
    script = JOIN if name == PASSERELLE else FORM
    with running(name, 15) as contender, phone(browser) as one:
        contender.come(0)()
        at_rest(contender.root, REST_S)
        return visit(one, contender.page, script), visit(one, contender.page, script)


def join_table(found: dict[str, list[Burst]], seats: int) -> str:
    """Write the medians of the rounds, and the ratios to the fastest peer."""
    p95 = {name: statistics.median(one.p95 for one in bursts) for name, bursts in found.items()}
    best = min((value for name, value in p95.items() if name != PASSERELLE), default=float("nan"))
    rows = []
    for name, bursts in found.items():
        spread = f"{seconds(min(one.p95 for one in bursts))}-{seconds(max(one.p95 for one in bursts))}"
        middle = statistics.median(time_ for one in bursts for time_ in one.times or [float("inf")])
        rows.append(
            [
                titled(name),
                seconds(middle),
                seconds(p95[name]),
                spread,
                ratio(p95[name], best),
                str(sum(one.lost for one in bursts)),
                f"{statistics.median(one.cpu_s for one in bursts):.3f} s",
                f"{statistics.median(one.pss_mb for one in bursts):.1f} MB",
            ]
        )
    heads = [
        "",
        "median",
        "p95",
        "p95 of each round",
        "to the best peer",
        "lost",
        "CPU a seat",
        "memory a seat",
    ]
    return f"**{seats} join at once** ({in_rounds(found)})\n\n{markdown(heads, rows)}"


def phone_table(found: dict[str, list[tuple[Seen, Seen]]]) -> str:
    """Write the medians of cold and warm visits, and the ratios to the fastest peer."""
    rows = []
    middle = {
        (name, warm): statistics.median(pair[warm].usable_s for pair in pairs)
        for name, pairs in found.items()
        for warm in (0, 1)
    }
    for name, pairs in found.items():
        row = [titled(name)]
        for warm in (0, 1):
            peers = [
                value for (other, which), value in middle.items() if which == warm and other != PASSERELLE
            ]
            answered = statistics.median(pair[warm].answered_s for pair in pairs)
            size, requests = pairs[-1][warm].first
            row += [
                seconds(middle[name, warm]),
                ratio(middle[name, warm], min(peers, default=float("nan"))),
                seconds(answered),
                f"{size / 1000:.0f} KB in {requests}",
                f"{pairs[-1][warm].whole[0] / 1000:.0f} KB in {pairs[-1][warm].whole[1]}",
            ]
        rows.append(row)
    heads = [""]
    for visit_ in ("cold", "warm"):
        heads += [f"{visit_}: usable", "to the best peer", "answered", "fetched until usable", "in all"]
    return f"**A slow phone opens the page** ({in_rounds(found)})\n\n{markdown(heads, rows)}"


def in_rounds(found: dict[str, list[Burst]] | dict[str, list[tuple[Seen, Seen]]]) -> str:
    """Say over how many rounds the medians are."""
    most = max(map(len, found.values()))
    return f"{most} round{'s' if most > 1 else ''}"


def compare(names: list[str], rounds: int, sizes: list[int], with_phones: bool) -> list[str]:
    """Play all rounds, in turn, and give the tables."""
    bursts: dict[int, dict[str, list[Burst]]] = {size: defaultdict(list) for size in sizes}
    visits: dict[str, list[tuple[Seen, Seen]]] = defaultdict(list)
    with chromium() as browser:
        for number in range(rounds):
            turn = names[number % len(names) :] + names[: number % len(names)]
            for size in sizes:
                for name in turn:
                    one = joins(name, size)
                    bursts[size][name].append(one)
                    print(
                        f"  {number + 1}: {name}, {size}: p95 {one.p95:.2f} s, lost {one.lost}",
                        file=sys.stderr,
                    )
            for name in turn if with_phones else []:
                try:
                    seen = phones(name, browser)
                except AssertionError as trouble:
                    print(f"  {number + 1}: {name}: the page was never usable: {trouble}", file=sys.stderr)
                    continue
                visits[name].append(seen)
                print(
                    f"  {number + 1}: {name}: {seen[0].usable_s:.2f} s, {seen[1].usable_s:.2f} s",
                    file=sys.stderr,
                )
    ordered = {size: {name: found[name] for name in names} for size, found in bursts.items()}
    tables = [join_table(found, size) for size, found in ordered.items()]
    if visits:
        tables.append(phone_table({name: visits[name] for name in names if visits[name]}))
    return tables


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seats", default="15,100", help="sizes of the bursts")
    parser.add_argument("--only", help="names, separated by commas")
    parser.add_argument("--no-phones", action="store_true")
    parser.add_argument("--small", action="store_true", help="one round, five seats")
    chosen = parser.parse_args()
    names = chosen.only.split(",") if chosen.only else installed()
    for name in COMMANDS.keys() - set(installed()):
        print(f"{name} is not installed: left out (pip install -e '.[bench]' brings it)", file=sys.stderr)
    sizes = [5] if chosen.small else [int(size) for size in chosen.seats.split(",") if size]
    tables = compare(names, 1 if chosen.small else chosen.rounds, sizes, not chosen.no_phones)
    print(f"\n{machine()}\n\n" + "\n\n".join(tables))


if __name__ == "__main__":
    main()
