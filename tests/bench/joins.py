"""Many phones at once: from the request for the page to the answer to *join*.

    python tests/bench/joins.py [--phones 15] [--rounds 3]

Two rooms in one run, so that the figures can be compared on any machine: kernels forked from a preloaded process and
kept ready, and stock kernels, a process started for each. Clients without a browser play the phones; the page's
files are not in it. CPU is what the door, its kernels and the preloaded process used during the burst, in seconds a
phone; memory is the kernels' proportional set size after it.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from phone_to_wall import summary
from players import Evening, Phone, real_club
from processes import kernels_of

if TYPE_CHECKING:
    import psutil

SETTLED_S = 3.0


def burst(evening: Evening, phones: int) -> list[float]:
    """Let phones come in together.

    Returns:
        Seconds for each, from the request to the answer to *join*.
    """
    times: list[float] = []
    opened: list[Phone] = []
    gate = threading.Barrier(phones)

    def come(number: int) -> None:
        gate.wait()
        started = time.perf_counter()
        opened.append(Phone(evening, f"Essai {number}"))
        times.append(time.perf_counter() - started)

    threads = [threading.Thread(target=come, args=(number,)) for number in range(phones)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(times) == phones, "somebody did not come in"
    for phone in opened:
        phone.close()
    return times


def cpu(door: psutil.Process) -> float:
    """Add up the processor time of a door and of all that it started."""
    every = [door, *door.children(recursive=True)]
    return sum(sum(one.cpu_times()[:2]) for one in every)


def megabytes(door: psutil.Process) -> float:
    """Give a kernel's mean proportional set size, with its part of what it was forked from."""
    kernels = kernels_of(door.pid)
    origins = {one.parent() for one in kernels} - {door, None}
    sizes = [one.memory_full_info().pss / 1e6 for one in [*kernels, *origins]]
    return sum(sizes) / len(kernels)


def measure(road: str, phones: int, rounds: int) -> None:
    """Measure one road and print its figures."""
    os.environ["PASSERELLE_KERNELS"] = road
    with (
        TemporaryDirectory() as folder,
        real_club(Path(folder), "--seats", str(phones * (rounds + 1))) as evening,
    ):
        door = evening.doors()["participants"]
        for number in range(rounds):
            time.sleep(SETTLED_S)
            before = cpu(door)
            times = burst(evening, phones)
            used = (cpu(door) - before) / phones
            print(f"{road:>6} {number + 1}: {summary(times)}, {used:.3f} CPU s, {megabytes(door):.0f} MB")


def main() -> None:
    """Measure both roads."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--phones", type=int, default=15)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    for road in ("forked", "stock"):
        measure(road, chosen.phones, chosen.rounds)


if __name__ == "__main__":
    main()
