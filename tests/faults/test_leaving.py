"""A real evening: phones come, write, come back to what is theirs, and leave nothing running behind them."""

import logging
import os
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psutil
import pytest
from players import Evening, Phone, own_book, real_club

pytestmark = pytest.mark.slow

PHONES = int(os.environ.get("PASSERELLE_PHONES", "6"))
"""PASSERELLE_PHONES=30 is a whole evening; half of them then vanish without a word, which takes half a minute."""

SILENT = PHONES // 2 if PHONES >= 30 else 0
MINUTE = 60.0
LEAVING_S = 7.0
"""By now the kernel of a page that said goodbye has ended."""

log = logging.getLogger(__name__)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("club")


@pytest.fixture(scope="module")
def evening(folder: Path) -> Iterator[Evening]:
    with real_club(folder) as club:
        yield club


class Visitor(Phone):
    """A phone that can say goodbye, and load its page again."""

    def leave(self) -> None:
        """Close the page as a browser does."""
        request = urllib.request.Request(
            f"{self.origin}/leave/{self.kernel}", method="POST", data=b"", headers={"Origin": "null"}
        )
        with urllib.request.urlopen(request, timeout=20):
            self.close()

    def load_again(self) -> None:
        """Load the page again, on the same phone."""
        self.close()
        with self._news:
            assert self._news.wait_for(lambda: self.lost, 20)
        self.view, self.number, self.frames = {}, 0, []
        self._open(f"{self.origin}/")


def figures(evening: Evening) -> dict[str, int]:
    """Count what runs for the phones: processes, and the door's own descriptors and threads."""
    door = evening.doors()["participants"]
    return {
        "kernels": len(evening.kernels()),
        "processes": len(evening.processes()),
        "descriptors": door.num_fds(),
        "threads": door.num_threads(),
    }


def settled(evening: Evening, until: Callable[[dict[str, int]], Any], seconds: float) -> dict[str, int]:
    """Wait until the figures are as they should be; give the last ones."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            now = figures(evening)
        except psutil.Error:
            continue  # one has ended while it was looked at
        if until(now):
            break
        time.sleep(0.2)
    return now


def quiet(evening: Evening) -> dict[str, int]:
    """Wait until the pool is full: the same figures for two seconds."""
    last, since = figures(evening), time.monotonic()
    while time.monotonic() - since < 2:
        time.sleep(0.2)
        if (now := figures(evening)) != last:
            last, since = now, time.monotonic()
    return last


def test_phones_come_and_go_and_leave_nothing_behind(evening: Evening, folder: Path) -> None:
    first = Visitor(evening, "Avant")
    first.leave()  # what a door makes once, it has made by now
    time.sleep(LEAVING_S)
    before = quiet(evening)

    with ThreadPoolExecutor(8) as together:
        phones = list(together.map(lambda n: Visitor(evening, f"Essai {n}"), range(PHONES)))
    for phone in phones:
        phone.save("expectations", "hope", {"text": "quelque chose"})
    during = figures(evening)
    assert during["kernels"] >= PHONES
    for phone in phones[:SILENT]:
        phone.close()
    for phone in phones[SILENT:]:
        phone.leave()
    left = time.monotonic()
    time.sleep(LEAVING_S)
    after = settled(evening, lambda now: all(now[one] <= before[one] for one in before), MINUTE - LEAVING_S)
    log.info(
        "before %s\nwith %d phones %s\nafter %.0f s %s",
        before,
        PHONES,
        during,
        time.monotonic() - left,
        after,
    )
    assert all(after[one] <= before[one] for one in before), (before, after)
    with own_book(folder) as book:
        assert len(book.desk().seats()) == PHONES + 1


def test_a_phone_comes_back_to_its_own_kernel_and_must_show_its_key_again(evening: Evening) -> None:
    phone = Visitor(evening, "Zoraida")
    model, kernel, secret = phone.model, phone.kernel, phone.secret
    phone.load_again()
    assert phone.model == model
    assert phone.kernel != kernel
    assert phone.view["stage"] == "enter"
    assert phone.frames
    assert [frame for frame in phone.frames if b"Zoraida" in frame] == []
    assert phone.tell("hello", secret=secret)["ok"]
    phone.wait_for(lambda: "me" in phone.view)
    assert phone.view["me"]["alias"] == "Zoraida"
    phone.leave()
