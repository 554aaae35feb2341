"""The facilitator's gestures: the room, the wall, attendance."""

from collections.abc import Callable
from typing import Any

import pytest

from course.book import Book, Desk, RoomState, Seat

Check = Callable[[str, Callable[[], object]], None]

FIRST, SECOND = "01_presentation_and_group_dynamics", "02_migration_experience"


@pytest.fixture
def desk(book: Book) -> Desk:
    return book.desk()


@pytest.fixture
def seat(other: Book) -> Seat:
    return other.join("Aube", "bird", "fr")[0]


@pytest.fixture
def proposals(seat: Seat, new_id: Callable[[], str]) -> list[str]:
    ids = [new_id() for _ in range(3)]
    for place, one in enumerate(ids):
        seat.save(one, "group_rules", "proposal", {"text": f"règle {place}"})
    seat.share(ids, True)
    return ids


def texts(desk: Desk) -> list[tuple[str, list[str]]]:
    return [(rule["text"], rule["merged"]) for rule in desk.wall("group_rules", True)["data"]["rules"]]


def test_an_empty_room(desk: Desk) -> None:
    assert desk.room() == RoomState()
    assert desk.open_activity(None) == desk.pause() == desk.resume() == desk.end_session() == RoomState()


def test_a_session_opens_and_ends(desk: Desk, other: Book, refused: Check) -> None:
    refused("invalid", lambda: desk.open_session("nothing"))
    refused("invalid", lambda: desk.open_activity("portraits"))
    desk.open_session(FIRST)
    opened = desk.open_activity("portraits")
    assert desk.open_session(FIRST) == opened, "opening what is open closes nothing"
    desk.end_session()
    assert other.desk().room() == RoomState(ended=(FIRST,))
    desk.open_session(SECOND)
    assert desk.room() == RoomState(session=SECOND, ended=(FIRST,))
    desk.open_session(FIRST)
    assert desk.room() == RoomState(session=FIRST), "a session ended by mistake is taken up again"


def test_the_clock_of_an_activity(desk: Desk, clock: Any, refused: Check) -> None:
    start = int(clock() * 1000)
    desk.open_session(FIRST)
    refused("invalid", lambda: desk.open_activity("nothing"))
    assert desk.open_activity("portraits").opened == start
    clock.pass_by(10)
    assert desk.open_activity("portraits").opened == start, "the same gesture twice is one"
    assert desk.room().elapsed_ms(start + 10_000) == 10_000
    assert desk.pause().running is False
    clock.pass_by(5)
    assert desk.pause().elapsed_ms(int(clock() * 1000)) == 10_000
    assert desk.resume().running is True
    desk.resume()
    clock.pass_by(7)
    assert desk.room().elapsed_ms(int(clock() * 1000)) == 17_000
    desk.pause()
    clock.pass_by(3)
    desk.resume()
    assert desk.room().elapsed_ms(int(clock() * 1000)) == 17_000
    desk.open_activity("expectations")
    assert desk.room().elapsed_ms(int(clock() * 1000)) == 0
    assert desk.open_activity(None) == RoomState(session=FIRST)


def test_gestures_made_twice_change_nothing(desk: Desk, book: Book, proposals: list[str], seat: Seat) -> None:
    one, two, _ = proposals
    gestures = (
        lambda: desk.open_session(FIRST),
        lambda: desk.open_activity("group_rules"),
        desk.pause,
        lambda: desk.reveal("group_rules"),
        lambda: desk.withhold(one),
        lambda: desk.correct(one, "text", "corrigé"),
        lambda: desk.merge(one, two),
        lambda: desk.adopt(two, True),
        lambda: desk.mark_present(seat.id, FIRST, True),
        lambda: desk.unmerge(one),
        lambda: desk.restore(one),
        lambda: desk.hide("group_rules"),
        desk.resume,
        desk.end_session,
    )
    for gesture in gestures:
        before = book.revision()
        gesture()
        once = book.revision()
        gesture()
        assert (once, book.revision()) == (before + 1, before + 1), gesture


@pytest.mark.usefixtures("proposals")
def test_reveal_and_hide(desk: Desk, seat: Seat, refused: Check) -> None:
    assert desk.wall("group_rules") == {"name": "group_rules", "revealed": False, "count": 3, "data": None}
    assert seat.wall("group_rules")["data"] is None
    desk.reveal("group_rules")
    assert len(seat.wall("group_rules")["data"]["rules"]) == 3
    assert desk.wall("group_rules", revealed=False)["data"] is None
    desk.hide("group_rules")
    assert desk.wall("group_rules")["data"] is None
    assert desk.wall("group_rules", revealed=True)["data"] is not None
    refused("invalid", lambda: desk.reveal("agenda"))
    refused("invalid", lambda: desk.reveal("nothing"))


def test_withhold_and_restore(desk: Desk, proposals: list[str]) -> None:
    desk.withhold(proposals[0])
    assert texts(desk) == [("règle 1", []), ("règle 2", [])]
    assert "withheld" in {one.kind for one in desk.shared("group_rules")}
    desk.restore(proposals[0])
    assert len(texts(desk)) == 3
    desk.restore(proposals[0])


def test_correct(desk: Desk, seat: Seat, proposals: list[str], refused: Check) -> None:
    one = proposals[0]
    desk.correct(one, "text", "règle corrigée")
    assert ("règle corrigée", []) in texts(desk)
    assert "règle 0" in {mine.body["text"] for mine in seat.mine()}, "its owner keeps the own words"
    desk.correct(one, "text", "encore")
    assert ("encore", []) in texts(desk)
    refused("invalid", lambda: desk.correct(one, "nothing", "x"))
    refused("invalid", lambda: desk.correct(one, "text.0", "x"))
    refused("invalid", lambda: desk.correct(one, "../text", "x"))
    refused("invalid", lambda: desk.correct(one, "text", ""))
    refused("too_long", lambda: desk.correct(one, "text", "x" * 161))
    refused("gone", lambda: desk.correct("f" * 32, "text", "x"))


def test_correct_several_fields(desk: Desk, other: Book, new_id: Callable[[], str]) -> None:
    seat, one = other.join("Brume", "fish", "ar")[0], new_id()
    seat.save(one, "what_is_a_competence", "example", {"task": "t", "competence": "c"})
    seat.share([one], True)
    desk.correct(one, "task", "tâche")
    desk.correct(one, "competence", "compétence")
    (card,) = desk.wall("what_is_a_competence", True)["data"]["examples"]
    assert (card["task"], card["competence"]) == ("tâche", "compétence")


def test_merge_and_unmerge(
    desk: Desk, proposals: list[str], refused: Check, other: Book, new_id: Callable[[], str]
) -> None:
    one, two, three = proposals
    desk.merge(one, two)
    assert texts(desk) == [("règle 1", ["règle 0"]), ("règle 2", [])]
    refused("invalid", lambda: desk.merge(two, one))
    refused("invalid", lambda: desk.merge(two, two))
    desk.merge(two, three)
    refused("invalid", lambda: desk.merge(three, one))
    desk.merge(one, three)
    desk.unmerge(two)
    assert texts(desk) == [("règle 1", []), ("règle 2", ["règle 0"])]
    refused("gone", lambda: desk.merge(one, "f" * 32))
    seat, hope = other.join("Brume", "fish", "ar")[0], new_id()
    seat.save(hope, "expectations", "hope", {"text": "x"})
    seat.share([hope], True)
    refused("invalid", lambda: desk.merge(one, hope))


def test_steps_of_a_path_are_not_put_together(
    desk: Desk, other: Book, refused: Check, new_id: Callable[[], str]
) -> None:
    seat, ids = other.join("Brume", "fish", "ar")[0], [new_id(), new_id()]
    for one in ids:
        seat.save(one, "journey", "step", {"managed": "x"})
    seat.share(ids, True)
    refused("invalid", lambda: desk.merge(*ids))
    refused("unknown_kind", lambda: desk.adopt(ids[0], True))


def test_adopt(desk: Desk, proposals: list[str]) -> None:
    def adopted() -> dict[str, bool | None]:
        return {rule["text"]: rule["adopted"] for rule in desk.wall("group_rules", True)["data"]["rules"]}

    desk.adopt(proposals[0], True)
    desk.adopt(proposals[1], False)
    assert adopted() == {"règle 0": True, "règle 1": False, "règle 2": None}
    desk.adopt(proposals[0], False)
    assert adopted()["règle 0"] is False


def test_nothing_is_decided_about_what_is_private(
    desk: Desk, seat: Seat, proposals: list[str], refused: Check
) -> None:
    one, two, _ = proposals
    seat.share([one], False)
    refused("gone", lambda: desk.withhold(one))
    refused("gone", lambda: desk.correct(one, "text", "x"))
    refused("gone", lambda: desk.merge(one, two))
    refused("gone", lambda: desk.merge(two, one))
    refused("gone", lambda: desk.adopt(one, True))


def test_what_is_taken_back_leaves_the_desk_with_all_that_was_said_of_it(
    desk: Desk, seat: Seat, proposals: list[str]
) -> None:
    one, two, _ = proposals
    desk.correct(one, "text", "corrigé")
    desk.merge(one, two)
    seat.share([one], False)
    assert {shared.id for shared in desk.shared("group_rules")} == set(proposals[1:])
    seat.share([one], True)
    assert {shared.kind for shared in desk.shared("group_rules")} == {"proposal", "correction", "merge"}


def test_attendance(desk: Desk, other: Book, seat: Seat, refused: Check) -> None:
    absent = other.join("Brume", "fish", "ar")[0]
    desk.mark_present(seat.id, FIRST, True)
    desk.mark_present(absent.id, FIRST, True)
    desk.mark_present(absent.id, FIRST, False)
    desk.mark_present(seat.id, SECOND, False)
    assert other.desk().attendance(FIRST) == {seat.id: True, absent.id: False}
    assert desk.attendance(SECOND) == {seat.id: False}
    refused("invalid", lambda: desk.mark_present(seat.id, "nothing", True))
    refused("gone", lambda: desk.mark_present("f" * 32, FIRST, True))
    desk.remove_seat(seat.id)
    desk.remove_seat(seat.id)
    assert desk.attendance(FIRST) == {absent.id: False}


def test_seats_come_in_the_order_of_arrival(desk: Desk, other: Book, clock: Any) -> None:
    for alias in ("Aube", "Brume", "Cime"):
        other.join(alias, "bird", "fr")
        clock.pass_by(1)
    assert [one.alias for one in desk.seats()] == ["Aube", "Brume", "Cime"]


def test_who_came_in_today(book: Book, other: Book, seat: Seat, clock: Any, refused: Check) -> None:
    desk, absent = book.desk(), other.join("Brume", "fish", "ar")[0]
    assert desk.here() == []
    seat.arrive()
    revision = book.revision()
    seat.arrive()
    assert book.revision() == revision
    assert [one.id for one in desk.here()] == [seat.id]
    clock.pass_by(86_400)
    assert desk.here() == []
    absent.arrive()
    assert [one.id for one in desk.here()] == [absent.id]
    absent.erase()
    refused("gone", absent.arrive)
