"""Which page has which kernel, and until when, by a clock that is set by hand."""

from typing import Any

import pytest

from course.room.lives import Lives, Waits


class Clock:
    """Seconds that go on when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lives(clock: Clock) -> Lives:
    return Lives(Waits(unseen=30, silent=300, alone=30, leaving=5), clock)


def page(lives: Lives, kernel: str, phone: str | None = None, *, connected: bool = True) -> None:
    """Open a page, as the door does."""
    lives.sent(kernel, f"widget of {kernel}")
    if phone is not None:
        lives.belongs(kernel, phone)
    if connected:
        lives.connected(kernel)


def test_a_page_that_never_comes_is_over_after_its_time(lives: Lives, clock: Clock) -> None:
    page(lives, "a", connected=False)
    clock.now += 29
    assert lives.over() == []
    clock.now += 1
    assert lives.over() == ["a"]


def test_a_connected_page_is_never_over(lives: Lives, clock: Clock) -> None:
    page(lives, "a")
    lives.farewell("a")
    clock.now += 100_000
    assert lives.over() == []


def test_a_lost_page_has_minutes_while_others_are_there(lives: Lives, clock: Clock) -> None:
    page(lives, "a")
    page(lives, "b")
    lives.disconnected("a")
    clock.now += 299
    assert lives.over() == []
    clock.now += 1
    assert lives.over() == ["a"]
    lives.connected("a")
    assert lives.over() == []


def test_nothing_is_left_half_a_minute_after_the_last_page_was_lost(lives: Lives, clock: Clock) -> None:
    for kernel in "abc":
        page(lives, kernel)
    lives.disconnected("a")
    clock.now += 20
    lives.disconnected("b")
    lives.disconnected("c")
    clock.now += 10
    assert lives.over() == ["a"]
    clock.now += 20
    assert lives.over() == ["a", "b", "c"]


def test_a_farewell_is_believed_soon_unless_the_page_comes_back(lives: Lives, clock: Clock) -> None:
    page(lives, "a")
    page(lives, "other")
    lives.farewell("a")
    lives.disconnected("a")
    clock.now += 4
    assert lives.over() == []
    clock.now += 1
    assert lives.over() == ["a"]
    lives.connected("a")
    lives.disconnected("a")
    clock.now += 5
    assert lives.over() == []


def test_two_connections_are_two(lives: Lives, clock: Clock) -> None:
    page(lives, "a")
    lives.connected("a")
    lives.disconnected("a")
    clock.now += 1000
    assert lives.over() == []


def test_the_page_lost_for_longest_gives_way_after_a_moment(lives: Lives, clock: Clock) -> None:
    for kernel in "abcd":
        page(lives, kernel)
    lives.disconnected("b")
    clock.now += 1
    lives.disconnected("a")
    clock.now += 28
    assert not lives.make_room()
    clock.now += 2
    assert lives.make_room()
    assert lives.over() == ["b"]
    assert lives.seats == 3
    lives.connected("b")  # it came back at the last moment
    assert lives.over() == []
    assert lives.seats == 4


def test_a_phone_gets_back_what_it_has_left_under_another_name(lives: Lives, clock: Clock) -> None:
    page(lives, "a", "phone")
    page(lives, "b", "phone")
    assert lives.back("phone") is None  # both tabs are open
    lives.disconnected("a")
    clock.now += 60
    assert lives.back("phone") == "a"
    assert lives.used("a")
    assert lives.called("a") is None  # the old page, and whoever knew its kernel, reach nothing
    assert lives.called(lives.of("a").name) == "a"
    assert lives.back("phone") is None  # it was given once
    lives.connected("a")
    lives.used("a", cleared=True)
    assert not lives.used("a")


@pytest.mark.parametrize("how", ["unseen", "another phone", "no proof", "over"])
def test_nobody_else_gets_it_and_not_too_late(lives: Lives, clock: Clock, how: str) -> None:
    page(lives, "other")
    page(lives, "a", None if how == "no proof" else "phone", connected=how != "unseen")
    if how != "unseen":
        lives.disconnected("a")
    if how == "over":
        clock.now += 300
    assert lives.back("somebody" if how in {"another phone", "no proof"} else "phone") is None


def test_the_last_page_that_was_left_comes_back_first(lives: Lives, clock: Clock) -> None:
    for kernel in "ab":
        page(lives, kernel, "phone")
    lives.disconnected("b")
    clock.now += 1
    lives.disconnected("a")
    assert [lives.back("phone"), lives.back("phone"), lives.back("phone")] == ["a", "b", None]


def test_a_farewell_is_enough_to_come_back(lives: Lives) -> None:
    page(lives, "a", "phone")
    lives.farewell("a")  # the old page's connection may close a moment later
    assert lives.back("phone") == "a"


def test_what_is_unknown_or_has_ended_does_no_harm(lives: Lives) -> None:
    lives.farewell("x")
    lives.disconnected("x")
    lives.belongs("x", "phone")
    assert not lives.used("x")
    found: dict[str, Any] = lives.by_kernel
    assert found == {}
