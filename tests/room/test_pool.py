"""Kernels ready before anybody comes; waiting in order; a page's kernel is nobody else's."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psutil
import pytest

from course.room.settings import POSSIBLE

pytestmark = pytest.mark.skipif(not POSSIBLE, reason="this system cannot fork kernels safely")
READY = 3


@pytest.fixture(scope="module")
def pooled(open_door: Callable[..., Any], eventually: Callable[..., Any]) -> Any:
    door = open_door("participants", seats=5, ready=READY, forked=True)
    eventually(lambda: len(door.kernels()) == READY, 30, "a full pool")
    return door


def test_a_ready_kernel_serves_one_page_and_is_replaced(pooled: Any, eventually: Callable[..., Any]) -> None:
    before = set(pooled.kernels())
    page = pooled.page()
    line = page.connect()
    line.tell(n=1)
    assert line.until("custom")["content"]["ok"]

    eventually(lambda: len(pooled.kernels()) == READY + 1, 10, "a refill")
    assert before < set(pooled.kernels())
    other = pooled.page()
    assert other.kernel != page.kernel
    assert other.widget != page.widget
    for one in (page, other):
        pooled.ask(f"/leave/{one.kernel}", "POST")
    line.close()
    eventually(lambda: len(pooled.kernels()) == READY, 15, "the end of both")


def test_ready_kernels_take_nobody_s_seat(pooled: Any, eventually: Callable[..., Any]) -> None:
    pages = [pooled.page() for _ in range(5)]
    lines = [one.connect() for one in pages]
    assert len({one.kernel for one in pages}) == 5
    assert pooled.ask("/").status == 503
    for line, page in zip(lines, pages, strict=True):
        line.close()
        pooled.ask(f"/leave/{page.kernel}", "POST")
    eventually(lambda: len(pooled.kernels()) == READY, 20, "an empty room with a full pool")


def test_a_ready_kernel_that_died_is_given_to_nobody(pooled: Any, eventually: Callable[..., Any]) -> None:
    ready = [psutil.Process(pid) for pid in pooled.kernels()]
    for one in ready:
        one.kill()
    psutil.wait_procs(ready, 5)

    page = pooled.page()
    line = page.connect()
    line.tell(n=1)
    assert line.until("custom")["content"]["ok"]
    line.close()
    pooled.ask(f"/leave/{page.kernel}", "POST")
    eventually(lambda: len(pooled.kernels()) == READY, 20, "a full pool")


def test_the_preloaded_process_comes_back_when_it_dies(pooled: Any, eventually: Callable[..., Any]) -> None:
    ready = [psutil.Process(pid) for pid in pooled.kernels()]
    parent = ready[0].parent()
    assert parent is not None
    parent.kill()
    psutil.wait_procs([parent, *ready], 5)

    page = pooled.page()
    line = page.connect()
    line.tell(n=1)
    assert line.until("custom")["content"]["ok"]
    line.close()
    pooled.ask(f"/leave/{page.kernel}", "POST")
    eventually(lambda: len(pooled.kernels()) == READY, 20, "a full pool")


def test_a_burst_beyond_the_limit_is_answered_politely_and_nobody_gets_half_a_page(
    open_door: Callable[..., Any],
) -> None:
    door = open_door("participants", seats=3, forked=True)
    with ThreadPoolExecutor(8) as together:
        answers = list(together.map(lambda _: door.ask("/"), range(8)))
    assert sorted(one.status for one in answers) == [200] * 3 + [503] * 5
    assert all('<data id="kernel"' in one.body for one in answers if one.status == 200)
