"""No orphans: whoever is killed, nobody is left."""

import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from roads import FORKED, ROADS

KILLED = signal.SIGKILL


@pytest.fixture(params=ROADS)
def door(open_door: Callable[..., Any], request: pytest.FixtureRequest) -> Any:
    return open_door("participants", forked=request.param == FORKED)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, KILLED])
def test_kernels_end_with_their_door(door: Any, eventually: Callable[..., Any], how: signal.Signals) -> None:
    line = door.page().connect()
    kernels = [psutil.Process(pid) for pid in door.kernels()]
    assert kernels

    door.process.send_signal(how)

    eventually(lambda: not any(one.is_running() for one in kernels), 4, "the end of the kernels")
    door.process.wait(5)
    line.close()
    if how is not KILLED:
        assert not (Path(door.settings.folder) / "p").exists()


def test_a_door_ends_with_its_supervisor(door: Any, eventually: Callable[..., Any]) -> None:
    line = door.page().connect()
    kernels = [psutil.Process(pid) for pid in door.kernels()]
    (Path(door.settings.folder) / "demo.passerelle").write_bytes(b"a book")

    door.process.stdin.close()

    assert door.process.wait(6) == 0
    eventually(lambda: not any(one.is_running() for one in kernels), 4, "the end of the kernels")
    assert not Path(door.settings.folder).exists()
    line.close()
