"""How much memory is left, for this computer or for the container it is."""

from __future__ import annotations

from pathlib import Path

import psutil

MB = 1 << 20
GROUP = Path("/sys/fs/cgroup")


def free(group: Path = GROUP) -> int:
    """Measure the memory that new processes can have without harm to the others.

    Args:
        group: Where Linux tells a container's limits.

    Returns:
        Megabytes.
    """
    left = int(psutil.virtual_memory().available)
    limit, used, cached = _read(group / "memory.max"), _read(group / "memory.current"), _cached(group)
    if limit is not None and used is not None:
        left = min(left, max(0, limit - used + cached))
    return left // MB


def _read(file: Path) -> int | None:
    """Read a number; "max" is none, and so is a file that is not there."""
    try:
        text = file.read_text(encoding="ascii").strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None


def _cached(group: Path) -> int:
    """Read what the system gives back by itself when memory is short."""
    try:
        lines = (group / "memory.stat").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(value) for name, value in (line.split() for line in lines) if name == "inactive_file")
