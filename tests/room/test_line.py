"""The line in front of a door: in order, moving by itself, left by whoever goes away."""

import asyncio

import pytest
from loops import run

from course.room import line as module
from course.room.line import Line


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SAY_S", 0.01)


def test_a_few_start_the_others_stand_in_order() -> None:
    line = Line(2)
    tickets = [line.enter() for _ in range(5)]
    assert [line.place(one) for one in tickets] == [0, 0, 1, 2, 3]
    line.leave(tickets[1])
    assert [line.place(one) for one in tickets] == [0, 0, 0, 1, 2]
    line.leave(tickets[3])
    line.leave(tickets[3])
    assert [line.place(one) for one in tickets] == [0, 0, 0, 0, 1]
    assert len(line) == 3


def test_who_waits_is_told_each_place_and_then_goes_on() -> None:
    async def evening() -> None:
        line = Line(1)
        first, second, third = (line.enter() for _ in range(3))
        told: list[int] = []

        async def wait() -> None:
            async for place in line.wait(third):
                told.append(place)
                line.leave(first if place == 2 else second)

        await wait()
        assert told == [2, 1]
        assert line.place(third) == 0

    run(evening())


def test_whoever_need_not_wait_is_told_nothing() -> None:
    async def evening() -> None:
        line = Line(3)
        assert [place async for place in line.wait(line.enter())] == []

    run(evening())


def test_a_page_that_went_away_waits_no_longer() -> None:
    async def evening() -> None:
        line = Line(1)
        line.enter()
        gone = line.enter()
        asyncio.get_running_loop().call_later(0.05, line.leave, gone)
        assert [place async for place in line.wait(gone)] == [1]

    run(evening())


def test_short_waits_are_told_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SAY_S", 60.0)

    async def evening() -> None:
        line = Line(1)
        first, second = line.enter(), line.enter()
        asyncio.get_running_loop().call_later(0.05, line.leave, first)
        assert [place async for place in line.wait(second)] == []

    run(evening())
