"""A hundred CVs: how long they take, and how long a single one takes once the fonts are warm.

    python tests/bench/hundred_cvs.py [--cvs 100]

The people of the demo club, each layout in turn, every other CV in two languages; from the person to the bytes of the
PDF, in one process. The first CV is told apart: it also reads the fonts.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from demo_people import people

from exports.cv import LAYOUTS, Cv, Printed, cv
from exports.writers.pdf import pdf

FACES = (("fr",), ("fr", "ar"))


def make(number: int) -> list[float]:
    """Make so many CVs, no two alike.

    Returns:
        The seconds that each took.
    """
    written = cycle([one for one in people().values() if Cv.of(one).lines])
    took = []
    for place, person, layout, faces in zip(
        range(number), written, cycle(LAYOUTS), cycle(FACES), strict=False
    ):
        started = time.perf_counter()
        pdf(cv(person, layout, faces, Printed(name=f"Mariam {place}")))
        took.append(time.perf_counter() - started)
    return took


def main() -> None:
    """Make CVs and tell the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cvs", type=int, default=100)
    first, *others = make(parser.parse_args().cvs + 1)
    print(f"first CV, fonts included: {first * 1000:.0f} ms")
    print(f"{len(others)} CVs: {sum(others):.2f} s (target: under 5 s for 100)")
    ordered = sorted(others)
    p95 = ordered[int(len(ordered) * 0.95)]
    print(
        f"one warm CV: p50 {statistics.median(others) * 1000:.0f} ms, p95 {p95 * 1000:.0f} ms (target: under 50 ms)"
    )


if __name__ == "__main__":
    main()
