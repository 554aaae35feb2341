"""The demo club in a book: always the same, and made through seats and desk only."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest

from course.book import Book, compute_indicators
from course.book.demo import demo_id, fill
from course.book.errors import Refused
from course.exercises import Exercise, get, names
from course.programme import load, load_demo
from course.programme.demo import DemoEntry

Check = Callable[[str, Callable[[], object]], None]
KEY = bytes(32)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Fill the demo club once; each test opens a copy."""
    path = tmp_path_factory.mktemp("demo") / "demo.passerelle"
    with Book.create(path, KEY) as book:
        return path, fill(book)


@pytest.fixture
def demo(filled: tuple[Path, dict[str, str]], tmp_path: Path) -> Iterator[tuple[Book, dict[str, str]]]:
    path, secrets = filled
    with Book.open(shutil.copy(path, tmp_path / "demo.passerelle"), KEY) as book:
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
    made: list[Any] = []
    for _ in range(2):
        with Book.create(new_url(), key, clock) as book:
            secrets = fill(book)
            desk = book.desk()
            walls = {name: desk.wall(name, True) for name in names(tools=False)}
            made.append((book.entries(), desk.seats(), book.settings(), walls, desk.shown_to_tutors()))
            made.append(sorted(secrets.values()))
        clock.pass_by(12_345)
    assert made[0] == made[2]
    assert made[1] != made[3]


def test_the_clock_goes_on_afterwards_and_ids_are_random_again(file_url: str, key: bytes, clock: Any) -> None:
    with Book.create(file_url, key, clock) as book:
        before = book.new_id
        fill(book)
        assert book.clock() == clock.now
        assert book.new_id is before
        assert len({book.new_id() for _ in range(3)}) == 3


def test_everything_was_entered_in_order_before_the_session_that_is_next(
    demo: tuple[Book, dict[str, str]],
) -> None:
    book, secrets = demo
    club = load_demo()
    dates = {slug: date.replace(tzinfo=UTC).timestamp() for slug, date in club.dates().items()}
    moments = {one.created for one in book.entries() if one.seat}
    assert moments
    assert all(dates["complementary_workshop"] < one < dates["07_cv_and_evaluation"] for one in moments)
    seat = book.seat(secrets[club.seats[0].alias])
    assert seat is not None
    oldest_first = [one.id for one in sorted(seat.mine(), key=lambda one: (one.created, one.id))]
    assert oldest_first == [demo_id(one.key) for whose, one in club.in_order() if whose is club.seats[0]]


def test_every_exercise_of_the_sessions_has_something_on_its_wall(demo: tuple[Book, dict[str, str]]) -> None:
    desk, club = demo[0].desk(), load_demo()
    played = {it.exercise for slug in club.desk.ended for it in load().sessions[slug].activities}
    played |= {one.exercise for seat in club.seats for one in seat.entries if one.shared}
    shared = [
        name
        for name in names(tools=False)
        if name in played and any(kind.shareable for kind in get(name).kinds.values())
    ]
    assert len(shared) > 4
    for name in shared:
        assert desk.wall(name)["count"] > 0, name


def test_a_club_file_that_the_book_refuses_stops_the_demo(file_url: str, key: bytes, refused: Check) -> None:
    club = load_demo()
    first = club.seats[0]
    wrong = first.entries[0].model_copy(update={"body": {"nationality": "x"}})
    seat = first.model_copy(update={"entries": (wrong, *first.entries[1:])})
    with Book.create(file_url, key) as book:
        wrong_club = club.model_copy(update={"seats": (seat, *club.seats[1:])})
        refused("invalid", lambda: fill(book, wrong_club))
        with pytest.raises(Refused) as raised:
            fill(book, wrong_club)
    assert raised.value.__notes__ == [f"in the demo club: {wrong.key}"]


def test_a_person_links_answers_and_hands_over_in_the_demo_too(
    file_url: str, key: bytes, peers: Exercise
) -> None:
    def entry(name: str, kind: str, *about: str, shared: bool = False, **body: Any) -> DemoEntry:
        links = {"tasks": body.pop("tasks")} if "tasks" in body else {}
        return DemoEntry(
            exercise=peers.name, kind=kind, key=name, about=about, links=links, body=body, shared=shared
        )

    club = load_demo()
    mine = (
        entry("answered", "answer", "letter", accepted="yes"),
        entry("task", "task", text="x"),
        entry("ability", "ability", tasks=["task"]),
        entry("offer", "offer", wish="x", shared=True),
        entry("rating", "rating", felt="good", shared=True),
    )
    first = club.seats[0].model_copy(update={"entries": mine})
    second = club.seats[1].model_copy(update={"entries": (entry("letter", "letter", "offer", card="x"),)})
    desk = club.desk.model_copy(update={"merged": (), "adopted": {}})
    rest = [one.model_copy(update={"entries": ()}) for one in club.seats[2:]]
    made = []
    for place in range(2):
        with Book.create(f"{file_url}{place}", key) as book:
            fill(book, club.model_copy(update={"seats": (first, second, *rest), "desk": desk}))
            found = {one.id: one for one in book.entries("peers")}
            assert found[demo_id("ability")].body["tasks"] == [demo_id("task")]
            assert found[demo_id("answered")].about == (demo_id("letter"),)
            assert found[demo_id("rating")].body == {}
            made.append(book.entries())
    assert made[0] == made[1]


def test_people_read_what_was_written_to_them_and_what_they_rest_on(
    demo: tuple[Book, dict[str, str]],
) -> None:
    book, secrets = demo
    club = load_demo()
    letters = [(whose, one) for whose, one in club.in_order() if one.kind in {"seen", "feedback"}]
    owners = {one.key: whose for whose, one in club.in_order()}
    assert len(letters) > 8
    for giver, letter in letters:
        seat = book.seat(secrets[owners[letter.about[0]].alias])
        assert seat is not None
        (found,) = [one for one in seat.received(letter.exercise) if one.id == demo_id(letter.key)]
        assert found.by == (giver.alias, giver.picture)
    links = 0
    kept = {one.id: one for one in book.entries()}
    for _, one in club.in_order():
        for field, keys in one.links.items():
            links += len(keys)
            assert kept[demo_id(one.key)].body[field] == [demo_id(key) for key in keys]
    assert links > 150


def test_the_tutors_read_what_was_shown_and_the_sheet(demo: tuple[Book, dict[str, str]]) -> None:
    desk, club = demo[0].desk(), load_demo()
    shown = {
        demo_id(f"seat {seat.key}"): [demo_id(one.key) for one in seat.entries if one.shown]
        for seat in club.seats
    }
    assert {seat: [one.id for one in found] for seat, found in desk.shown_to_tutors().items()} == {
        seat: found for seat, found in shown.items() if found
    }
    assert sum(map(bool, shown.values())) >= 2
    for key, noted in club.desk.sheets.items():
        sheet = desk.sheet(demo_id(f"seat {key}"))
        assert sheet is not None
        assert sheet.body == noted


def test_the_demo_has_figures_to_show(demo: tuple[Book, dict[str, str]]) -> None:
    figures = compute_indicators(demo[0])
    assert (figures.enrolled.value, figures.started.value) == (10, 10)
    assert figures.attendance_rate.value is not None
    assert figures.attendance_rate.value > 85
    assert any(figures.confidence_start["speak"].counts.values())


def test_entries_that_speak_of_each_other_in_a_circle_are_told(file_url: str, key: bytes) -> None:
    club = load_demo()
    first = club.seats[0]
    circle = [one.model_copy(update={"about": (one.key,)}) for one in first.entries[:1]]
    seats = (first.model_copy(update={"entries": tuple(circle)}), *club.seats[1:])
    with (
        Book.create(file_url, key) as book,
        pytest.raises(ValueError, match=f"in a circle: .*{first.entries[0].key}"),
    ):
        fill(book, club.model_copy(update={"seats": seats}))
