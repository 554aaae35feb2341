"""Figures as a table for the README: Markdown, with machine and date, and nothing that tells whose machine it is."""

from __future__ import annotations

import math
import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import psutil


def machine() -> str:
    """Say where and when: processors, memory, system, Python."""
    memory = psutil.virtual_memory().total / 2**30
    load = os.getloadavg()[0]
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores ({_processor()}), {memory:.0f} GB, "
        f"{platform.system()} {platform.release().split('-')[0]}, Python {platform.python_version()}; "
        f"load at the end of the run: {load:.1f}."
    )


def _processor() -> str:
    names = Path("/proc/cpuinfo")
    if names.is_file():
        for line in names.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.machine()


def markdown(heads: list[str], rows: list[list[str]]) -> str:
    """Write a table."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def seconds(value: float) -> str:
    """Write seconds as one reads them."""
    return "never" if math.isinf(value) else f"{value:.2f} s"


def ratio(value: float, best: float) -> str:
    """Write how a value stands to the best peer's."""
    return "-" if math.isnan(best) or not math.isfinite(value) else f"{value / best:.2f}"
