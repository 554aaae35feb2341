"""Screens learn of changes: at once, or after a moment that answers several changes together."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, cast

from loops import run

from course.book import Book, BookError
from widgets.watch import Watcher

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest


class Pages:
    """A book that says it changed when the test says so."""

    def __init__(self) -> None:
        self.news = 0
        self.away = False

    def changed(self) -> bool:
        if self.away:
            raise BookError("book", "away")
        news, self.news = self.news, 0
        return news > 0


class Ear:
    """A screen that counts how often it was told."""

    def __init__(self) -> None:
        self.told = 0

    def refresh(self) -> None:
        self.told += 1


async def until(true: Callable[[], object]) -> None:
    """Wait until something has happened in the same loop."""
    while not true():  # noqa: ASYNC110 - what happens sets no event
        await asyncio.sleep(0.001)


def hear(patience_s: float, changes: int) -> int:
    """Let a listener hear of changes that follow each other, and count how often it was told."""
    pages, ear, hasty = Pages(), Ear(), Ear()

    async def listen() -> None:
        watcher = Watcher(cast("Book", pages))
        watcher.add(ear.refresh, patience_s)
        watcher.add(hasty.refresh)  # because of it, the book is looked at often
        for number in range(changes):
            pages.news = 1
            await until(lambda: not pages.news)
            assert ear.told <= number + 1
        await until(lambda: ear.told)
        await asyncio.sleep(2 * patience_s)

    run(listen())
    return ear.told


def test_an_impatient_screen_is_told_of_every_change() -> None:
    assert hear(0, changes=4) == 4


def test_a_patient_screen_hears_of_several_changes_at_once() -> None:
    assert hear(2.0, changes=4) == 1


def test_nobody_is_told_when_nothing_changed() -> None:
    pages, ear = Pages(), Ear()

    async def listen() -> None:
        Watcher(cast("Book", pages)).add(ear.refresh)
        await asyncio.sleep(0.3)

    run(listen())
    assert ear.told == 0


def test_a_screen_that_is_gone_is_forgotten() -> None:
    pages, first, second = Pages(), Ear(), Ear()

    async def listen() -> None:
        nonlocal first
        watcher = Watcher(cast("Book", pages))
        watcher.add(first.refresh)
        watcher.add(second.refresh)
        del first
        gc.collect()
        pages.news = 1
        await until(lambda: second.told)

    run(listen())
    assert second.told == 1


def test_a_book_that_is_away_for_a_moment_is_found_again(caplog: pytest.LogCaptureFixture) -> None:
    pages, ear = Pages(), Ear()

    async def listen() -> None:
        Watcher(cast("Book", pages)).add(ear.refresh)
        pages.away = True
        await until(lambda: caplog.records)
        pages.away = False
        await until(lambda: ear.told)

    run(listen())
    assert "trying again" in caplog.text


def test_a_screen_may_ask_to_be_told_again() -> None:
    pages = Pages()

    class Tired(Ear):
        def hear(self) -> float | None:
            self.told += 1
            return 0.01 if self.told < 3 else None

    ear = Tired()

    async def listen() -> None:
        Watcher(cast("Book", pages)).add(ear.hear)
        pages.news = 1
        await until(lambda: ear.told == 3)
        await asyncio.sleep(0.1)

    run(listen())
    assert ear.told == 3


def test_a_screen_whose_page_is_still_to_come_looks_seldom_and_then_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("widgets.watch.UNMET_S", 1000.0)
    pages, ear = Pages(), Ear()

    async def listen() -> None:
        watcher = Watcher(cast("Book", pages))
        watcher.add(ear.refresh, 0.02, unmet=True)
        pages.news = 1
        await asyncio.sleep(0.2)
        assert pages.news, "nobody looked"
        watcher.meet()
        await until(lambda: ear.told)
        watcher.meet()
        pages.news = 1
        await until(lambda: ear.told == 2)

    run(listen())


def test_a_screen_that_is_met_makes_all_of_its_kernel_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("widgets.watch.UNMET_S", 1000.0)
    pages, first, second = Pages(), Ear(), Ear()

    async def listen() -> None:
        watcher = Watcher(cast("Book", pages))
        watcher.add(first.refresh)
        watcher.add(second.refresh, unmet=True)
        pages.news = 1
        await until(lambda: first.told)
        await until(lambda: second.told)

    run(listen())
