"""Which processes are kernels, however they were started."""

import time
from contextlib import suppress

import psutil

STARTED, FORKED = "course.room.kernel", "course.room.preloaded"


def is_kernel(process: psutil.Process) -> bool:
    """Say whether a process is a page's kernel: started as one, or forked from the preloaded process."""
    with suppress(psutil.Error):
        command = process.cmdline()
        if STARTED in command:
            return True
        parent = process.parent()
        return FORKED in command and parent is not None and FORKED in parent.cmdline()
    return False


def kernels_of(pid: int) -> list[psutil.Process]:
    """List the kernels that a door started, or had forked."""
    try:
        return [one for one in psutil.Process(pid).children(recursive=True) if is_kernel(one)]
    except psutil.NoSuchProcess:
        return []


def at_rest(root: psutil.Process, still_s: float, most_s: float = 60.0) -> None:
    """Wait until no process below one has come or gone for a while, for example until a pool is full."""
    known, since, until = -1, time.monotonic(), time.monotonic() + most_s
    while time.monotonic() < min(until, since + still_s):
        count = len(root.children(recursive=True))
        if count != known:
            known, since = count, time.monotonic()
        time.sleep(0.5)
