"""No orphans: a process ends when the one that started it does, whatever the reason."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_PR_SET_PDEATHSIG = 1


def end_with_parent(signum: int = signal.SIGTERM) -> None:
    """Ask Linux to signal this process when its parent ends; elsewhere `hold` and ipykernel's poller do that.

    Args:
        signum: The signal to receive.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signum, 0, 0, 0)


def hold(line: IO[str], on_end: Callable[[], None]) -> None:
    """Call back when the other end of a pipe is closed, which also happens when its holder is killed.

    Args:
        line: The pipe to watch; nothing more is expected on it.
        on_end: What to do then, called from another thread.
    """

    def watch() -> None:
        while line.readline():
            pass
        on_end()

    threading.Thread(target=watch, name="lifeline", daemon=True).start()


def stop_self() -> None:
    """Ask this process to stop as it would at a person's request."""
    os.kill(os.getpid(), signal.SIGTERM)
