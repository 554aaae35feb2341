"""The demo club in a book: always the same, and made through seats and desk only."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from course.book import Book
from course.book.demo import demo_id, fill
from course.exercises import names
from course.programme import load_demo

Check = Callable[[str, Callable[[], object]], None]


@pytest.fixture
def demo(file_url: str, key: bytes, clock: Any) -> Iterator[tuple[Book, dict[str, str]]]:
    with Book.create(file_url, key, clock) as book:
        secrets = fill(book)
        yield book, secrets


def test_everybody_is_there(demo: tuple[Book, dict[str, str]]) -> None:
    book, secrets = demo
    club = load_demo()
    order = [one.slug for one in club.sessions]
    arrivals = sorted(club.seats, key=lambda one: order.index(one.joined))
    assert [one.alias for one in book.desk().seats()] == [one.alias for one in arrivals]
    assert set(secrets) == {one.alias for one in club.seats}
    for one in club.seats:
        seat = book.seat(secrets[one.alias])
        assert seat is not None
        mine = {(kept.id, kept.shared) for kept in seat.mine()}
        assert mine == {(demo_id(entry.key), entry.shared) for entry in one.entries}


def test_the_desk_has_done_what_the_file_says(demo: tuple[Book, dict[str, str]]) -> None:
    book, _ = demo
    club, desk = load_demo(), book.desk()
    assert (desk.room().revealed, desk.room().ended) == (club.desk.revealed, club.desk.ended)
    assert desk.room().session is None
    for session, people in club.desk.presence.items():
        assert desk.attendance(session) == {demo_id(f"seat {key}"): there for key, there in people.items()}
    rules = desk.wall("group_rules", True)["data"]["rules"]
    merged = [about.into for about in club.desk.merged]
    assert merged
    for one in rules:
        assert len(one["merged"]) == sum(demo_id(into) == one["id"] for into in merged)
    assert {rule["id"]: rule["adopted"] for rule in rules if rule["adopted"] is not None} == {
        demo_id(key): adopted for key, adopted in club.desk.adopted.items()
    }
    assert book.settings().name == club.name
    assert [one.slug for one in book.settings().sessions] == [one.slug for one in club.sessions]


def test_two_demos_are_alike_but_for_the_secrets(new_url: Callable[[], str], key: bytes, clock: Any) -> None:
    made = []
    for _ in range(2):
        with Book.create(new_url(), key, clock) as book:
            secrets = fill(book)
            desk = book.desk()
            walls = {name: desk.wall(name, True) for name in names(tools=False)}
            made.append((book.entries(), desk.seats(), book.settings(), walls))
            made.append(sorted(secrets.values()))
        clock.pass_by(12_345)
    assert made[0] == made[2]
    assert made[1] != made[3]


def test_the_clock_goes_on_afterwards(demo: tuple[Book, dict[str, str]], clock: Any) -> None:
    book, _ = demo
    assert book.clock() == clock.now


def test_every_exercise_of_the_sessions_has_something_on_its_wall(demo: tuple[Book, dict[str, str]]) -> None:
    desk = demo[0].desk()
    for name in names(tools=False):
        assert desk.wall(name)["count"] > 0, name


def test_a_club_file_that_the_book_refuses_stops_the_demo(file_url: str, key: bytes, refused: Check) -> None:
    club = load_demo()
    first = club.seats[0]
    wrong = first.entries[0].model_copy(update={"body": {"nationality": "x"}})
    seat = first.model_copy(update={"entries": (wrong, *first.entries[1:])})
    with Book.create(file_url, key) as book:
        refused("invalid", lambda: fill(book, club.model_copy(update={"seats": (seat, *club.seats[1:])})))
