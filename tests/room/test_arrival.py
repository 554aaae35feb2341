"""One page's way in, with kernels that are only names."""

import asyncio
from typing import Any

import pytest
from loops import run
from tornado.web import HTTPError

from course.room import arrival as module
from course.room import line as lines
from course.room.arrival import Arrival
from course.room.line import Line
from course.room.lives import Life, Lives
from course.room.opening import Opened


class Kernels:
    """The door's kernels, of which only the accounts exist."""

    def __init__(self, most: int = 9) -> None:
        self.lives = Lives()
        self.most = most
        self.reserved: set[object] = set()
        self.said: list[str] = []

    def reserve(self, _phone: str | None) -> object:
        if self.lives.seats + len(self.reserved) >= self.most:
            raise HTTPError(503)
        self.reserved.add(place := object())
        return place

    def release(self, place: object) -> None:
        self.reserved.discard(place)

    def farewell(self, name: str) -> None:
        self.said.append(name)

    async def back(self, phone: str) -> Life | None:
        kernel = self.lives.back(phone)
        return None if kernel is None else self.lives.of(kernel)


class Pool:
    """Starts a kernel when it may; nothing is ready."""

    def __init__(self, kernels: Kernels) -> None:
        self.line = Line(1)
        self.started = 0
        self.may = asyncio.Event()
        self.kernels = kernels

    async def ready(self) -> Opened | None:
        return None

    async def start(self) -> Opened | None:
        self.started += 1
        await self.may.wait()
        name = f"kernel {self.started}"
        self.kernels.lives.sent(name, "widget")
        return Opened(name, "widget")


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "SAY_S", 0.01)


async def sent() -> None:
    """Send what is written, to nobody."""


def arriving(pool: Any, phone: str | None = None) -> Arrival:
    return Arrival(pool, pool.kernels, phone, sent)


async def come(arrival: Arrival, told: list[int]) -> Opened | None:
    """Do what the page's template does."""
    try:
        async for place in arrival.places():
            told.append(place)  # noqa: PERF401 - each at its time
        return await arrival.opened()
    finally:
        arrival.close()


def test_three_pages_come_in_one_after_the_other_and_leave_no_place_behind() -> None:
    async def evening() -> None:
        pool = Pool(Kernels())
        told: list[list[int]] = [[], [], []]
        pages = [asyncio.create_task(come(arriving(pool), one)) for one in told]
        await asyncio.sleep(0.1)
        assert (told, pool.started, len(pool.kernels.reserved)) == ([[], [1], [2]], 1, 3)
        pool.may.set()
        assert [(await page) for page in pages] == [Opened(f"kernel {n}", "widget") for n in (1, 2, 3)]
        assert (pool.kernels.reserved, len(pool.line)) == (set(), 0)

    run(evening())


def test_a_page_that_went_away_in_the_line_starts_nothing() -> None:
    async def evening() -> None:
        pool = Pool(Kernels())
        first = asyncio.create_task(come(arriving(pool), []))
        gone = arriving(pool)
        page = asyncio.create_task(come(gone, []))
        await asyncio.sleep(0.05)
        gone.give_up()
        assert await page is None
        pool.may.set()
        await first
        assert (pool.started, pool.kernels.reserved, len(pool.line)) == (1, set(), 0)

    run(evening())


def test_the_kernel_of_a_page_that_went_away_while_it_started_is_ended() -> None:
    async def evening() -> None:
        pool = Pool(Kernels())
        gone = arriving(pool)
        page = asyncio.create_task(come(gone, []))
        await asyncio.sleep(0.05)
        gone.give_up()
        pool.may.set()
        await page
        assert pool.kernels.said == ["kernel 1"]

    run(evening())


def test_a_phone_that_comes_back_gets_its_own_and_waits_for_nobody() -> None:
    async def evening() -> None:
        pool = Pool(Kernels())
        pool.may.set()
        first = await come(arriving(pool, "phone"), [])
        assert first is not None
        pool.kernels.lives.connected(first.kernel)
        pool.kernels.lives.disconnected(first.kernel)
        again = await come(arriving(pool, "phone"), [])
        assert again is not None
        assert again.shown == first.shown
        assert again.kernel != first.kernel  # its page's name for it, that nobody else knows
        assert pool.kernels.lives.called(again.kernel) == first.kernel
        assert pool.started == 1

    run(evening())


def test_a_reload_says_goodbye_after_the_new_page_has_begun() -> None:
    async def evening() -> None:
        pool = Pool(Kernels())
        pool.may.set()
        first = await come(arriving(pool, "phone"), [])
        assert first is not None
        pool.kernels.lives.connected(first.kernel)
        reload = asyncio.create_task(come(arriving(pool, "phone"), []))
        await asyncio.sleep(0.02)
        pool.kernels.lives.farewell(first.kernel)
        again = await reload
        assert again is not None
        assert pool.kernels.lives.called(again.kernel) == first.kernel

    run(evening())


def test_a_second_tab_gets_a_kernel_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RELOAD_S", 0.02)

    async def evening() -> None:
        pool = Pool(Kernels())
        pool.may.set()
        first = await come(arriving(pool, "phone"), [])
        assert first is not None
        pool.kernels.lives.connected(first.kernel)
        second = await come(arriving(pool, "phone"), [])
        assert second == Opened("kernel 2", "widget")

    run(evening())


def test_a_full_room_takes_no_place() -> None:
    async def evening() -> None:
        pool = Pool(Kernels(most=0))
        with pytest.raises(HTTPError):
            arriving(pool)
        assert pool.kernels.reserved == set()

    run(evening())
