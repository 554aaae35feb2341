"""Moments in which Ctrl-C is not listened to."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unbroken() -> Iterator[None]:
    """Let no Ctrl-C in for a moment; processes begun meanwhile do not hear it either, as long as they live.

    Yields:
        Once it is not heard; other threads than the main one never hear it.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
