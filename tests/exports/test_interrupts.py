"""A moment in which Ctrl-C is not heard, and no longer."""

import os
import signal
import threading

import pytest

from exports.interrupts import unbroken


def test_ctrl_c_is_not_heard_inside_and_is_heard_after() -> None:
    with unbroken():
        os.kill(os.getpid(), signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_a_failure_inside_gives_ctrl_c_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(ValueError, match="inside"), unbroken():
        raise ValueError("inside")
    assert signal.getsignal(signal.SIGINT) is before


def test_other_threads_may_use_it_too() -> None:
    seen: list[bool] = []

    def work() -> None:
        with unbroken():
            seen.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [True]
