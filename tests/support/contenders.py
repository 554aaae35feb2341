"""Passerelle and its peers as servers that one bench can start, visit and weigh in the same way."""

from __future__ import annotations

import importlib.util
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import psutil
from peer_clients import CLIENTS
from players import Phone, real_club
from processes import is_kernel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FORMS = Path(__file__).parents[1] / "bench" / "peers"
START_S = 90.0
TITLES = {"voila": "Voila (stock)", "marimo": "marimo"}
PASSERELLE = "passerelle"
COMMANDS = {
    "voila": ("voila_form.ipynb", "--no-browser", "--Voila.ip=127.0.0.1", "--port={port}"),
    "solara": ("run", "solara_form.py", "--host=127.0.0.1", "--production", "--no-open", "--port={port}"),
    "panel": ("serve", "panel_form.py", "--address=127.0.0.1", "--port={port}"),
    "streamlit": (
        "run",
        "streamlit_form.py",
        "--server.address=127.0.0.1",
        "--server.headless=true",
        "--browser.gatherUsageStats=false",
        "--server.port={port}",
    ),
    "marimo": ("run", "marimo_form.py", "--host=127.0.0.1", "--headless", "--no-token", "--port={port}"),
}
"""Each peer's own command, its settings as they come; only the port, and no window on this computer."""


@dataclass(frozen=True)
class Weight:
    """What a server has used so far.

    Attributes:
        cpu: seconds of processor time of all that is no kernel.
        pss: proportional set size of all that is no kernel, in bytes.
        kernels: of each kernel, its whole processor time and its proportional set size.
    """

    cpu: float
    pss: float
    kernels: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Contender:
    """A server that runs.

    Attributes:
        name: passerelle, voila, solara, ...
        page: what a phone opens.
        root: its first process.
        come: plays one phone without a browser until Python has answered; gives how to hang up.
    """

    name: str
    page: str
    root: psutil.Process
    come: Callable[[int], Callable[[], None]]

    def weigh(self) -> Weight:
        """Add up what its processes have used; those that end meanwhile do not count."""
        cpu, pss, kernels = 0.0, 0.0, []
        for one in [self.root, *self.root.children(recursive=True)]:
            with suppress(psutil.Error):
                spent, size = sum(one.cpu_times()[:2]), one.memory_full_info().pss
                if is_kernel(one) or "ipykernel_launcher" in one.cmdline():
                    kernels.append((spent, size))
                else:
                    cpu, pss = cpu + spent, pss + size
        return Weight(cpu, pss, tuple(kernels))


def installed() -> list[str]:
    """Name Passerelle and the peers that this Python can import."""
    return [PASSERELLE, *(name for name in COMMANDS if importlib.util.find_spec(name))]


def titled(name: str) -> str:
    """Give a contender's name and version."""
    return f"{TITLES.get(name, name.capitalize())} {version(name)}"


@contextmanager
def running(name: str, seats: int) -> Iterator[Contender]:
    """Start a server and stop it at the end.

    Args:
        name: which.
        seats: how many are expected; only Passerelle asks.
    """
    with _club(seats) if name == PASSERELLE else _peer(name) as contender:
        yield contender


@contextmanager
def _club(seats: int) -> Iterator[Contender]:
    with TemporaryDirectory() as folder, real_club(Path(folder), "--seats", str(seats)) as evening:

        def come(number: int) -> Callable[[], None]:
            return Phone(evening, f"Essai {number}").close

        page = f"{evening.local}#j={evening.join}"
        yield Contender(PASSERELLE, page, psutil.Process(evening.process.pid), come)


@contextmanager
def _peer(name: str) -> Iterator[Contender]:
    port = _free_port()
    origin = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", name, *(part.format(port=port) for part in COMMANDS[name])]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
    process = subprocess.Popen(command, cwd=FORMS, start_new_session=True, **quiet)  # type: ignore[call-overload]
    try:
        _answers(origin, process)
        page = f"{origin}/panel_form" if name == "panel" else f"{origin}/"
        yield Contender(name, page, psutil.Process(process.pid), lambda _number: CLIENTS[name](origin).close)
    finally:
        _end(process)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _answers(origin: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers anything at all; no page is asked for, which would start a kernel."""
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(f"{origin}/is-it-there.txt", timeout=5).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"{process.args} did not start")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a peer and all that it started."""
    every: list[psutil.Process] = []
    with suppress(psutil.NoSuchProcess):
        every = psutil.Process(process.pid).children(recursive=True)
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(10)
    for one in every:
        with suppress(psutil.NoSuchProcess):
            one.kill()
    process.kill()
    process.wait(10)
