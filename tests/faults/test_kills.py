"""Nothing that was acknowledged is lost, whatever dies: a kernel, a door, everything."""

import os
import random
import secrets
import signal
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
import websocket
from players import Evening, Phone, own_book, real_club

pytestmark = pytest.mark.slow

ROUNDS = int(os.environ.get("PASSERELLE_KILLS", "6"))
SEATS = 3
MOST = 3
Kill = Callable[[Evening], None]


class Typist(threading.Thread):
    """Somebody who keeps writing one expectation after the other, and remembers what was acknowledged."""

    def __init__(self, phone: Phone, name: str) -> None:
        super().__init__(daemon=True)
        self.phone, self.name_ = phone, name
        self.entries = [secrets.token_hex(16) for _ in range(MOST)]
        self.kept: dict[str, str] = {}
        self.sent: dict[str, str] = {}
        self.error: AssertionError | None = None

    def run(self) -> None:
        """Write until the connection ends."""
        number = 0
        while True:
            entry, text = self.entries[number % MOST], f"{self.name_} {number}"
            self.sent[entry] = text
            try:
                self.phone.save("expectations", "hope", {"text": text}, entry)
            except (OSError, websocket.WebSocketException):
                return
            except AssertionError as refused:
                self.error = refused
                return
            self.kept[entry] = text
            number += 1


def kill_a_kernel(evening: Evening) -> None:
    """Kill one phone's kernel: the ones kept ready for others hold no seat, so they go too."""
    for kernel in random.sample(known := evening.kernels(), len(known) - SEATS + 1):
        kernel.send_signal(signal.SIGKILL)


def kill_the_door(evening: Evening) -> None:
    evening.doors()["participants"].send_signal(signal.SIGKILL)


def kill_everything(evening: Evening) -> None:
    evening.kill()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("club")


def test_what_was_acknowledged_outlives_every_kill(folder: Path) -> None:
    """Three people type, something dies at a random moment, they come back by their key cards; six times over.

    PASSERELLE_KILLS=60 makes it twenty times for each of the three.
    """
    evening = real_club(folder)
    secrets_: list[str | None] = [None] * SEATS
    kills: list[Kill] = [kill_a_kernel, kill_the_door, kill_everything]
    chance = random.Random(7)
    acknowledged = 0
    try:
        for round_ in range(ROUNDS):
            phones = [Phone(evening, f"Essai {n}", secret=secrets_[n]) for n in range(SEATS)]
            secrets_ = [phone.secret for phone in phones]
            for phone in phones:
                clear(phone)
            typists = [Typist(phone, f"tour {round_} place {n}") for n, phone in enumerate(phones)]
            for typist in typists:
                typist.start()
            time.sleep(chance.uniform(0.2, 0.6))
            kill = kills[round_ % len(kills)]
            kill(evening)
            if kill is kill_a_kernel:
                hang_up(phones)
            for typist in typists:
                typist.join(30)
                assert not typist.is_alive()
                assert typist.error is None
            if kill is kill_everything:
                evening = real_club(folder)
            wait_until_open(evening)
            for typist, secret in zip(typists, secrets_, strict=True):
                acknowledged += len(typist.kept)
                back = {
                    e["id"]: e["body"]["text"]
                    for e in Phone(evening, secret=secret).tell("portfolio")["entries"]
                }
                for entry, text in typist.kept.items():
                    # The one write that was under way may have landed too, though nobody was told.
                    assert back.get(entry) in {text, typist.sent[entry]}, (kill.__name__, round_)
        assert acknowledged >= ROUNDS
        with own_book(folder) as book:
            assert len(book.desk().seats()) == SEATS
    finally:
        evening.stop()


def clear(phone: Phone) -> None:
    for entry in phone.tell("portfolio")["entries"]:
        assert phone.tell("remove", id=entry["id"])["ok"]


def hang_up(phones: list[Phone]) -> None:
    time.sleep(0.3)
    for phone in phones:
        phone.close()


def wait_until_open(evening: Evening, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            Phone(evening).close()
        except (OSError, AssertionError, KeyError):
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the door did not open again")


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_clean_stop_leaves_no_process_and_no_file(tmp_path: Path, stop: int) -> None:
    temp = Path(tempfile.mkdtemp(prefix="t-"))  # short: sockets live in it
    evening = Evening(
        "demo", folder=tmp_path, environment={"TMPDIR": str(temp), "XDG_RUNTIME_DIR": str(temp)}
    )
    assert list(temp.iterdir()), "this is where the club keeps what is temporary"
    Phone(evening, "Essai")
    processes = evening.processes()
    assert len(processes) >= 4, "a supervisor, two doors and a kernel"
    assert evening.stop(stop) == 0
    _gone, alive = psutil.wait_procs(processes, timeout=15)
    assert alive == []
    assert list(temp.iterdir()) == []
    temp.rmdir()
