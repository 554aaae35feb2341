"""What a person shows to the tutors, what they note, and how a part of it all is erased."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.book import Book, Desk, Seat
from course.exercises import names
from course.exercises.what_is_a_competence.deck import deck

Check = Callable[[str, Callable[[], object]], None]
NewId = Callable[[], str]

pytestmark = pytest.mark.usefixtures("peers")


@pytest.fixture
def seat(book: Book) -> Seat:
    return book.join("Aube", "bird", "fr")[0]


@pytest.fixture
def desk(other: Book) -> Desk:
    return other.desk()


def test_nothing_is_shown_to_a_tutor_by_default(seat: Seat, desk: Desk, new_id: NewId) -> None:
    shared = seat.save(new_id(), "peers", "task", {"text": "x"}).id
    seat.share([shared], True)
    assert desk.shown_to_tutors() == {}


def test_what_is_shown_to_the_tutors_is_shown_whole_and_to_nobody_else(
    book: Book, seat: Seat, desk: Desk, new_id: NewId, clock: Any
) -> None:
    ability = seat.save(new_id(), "peers", "ability", {"text": "canary"}).id
    clock.pass_by(1)
    line = seat.save(new_id(), "peers", "line", {"rests_on": [ability]}).id
    assert seat.show([line, ability], True) == book.revision()
    shown = desk.shown_to_tutors()
    assert [one.id for one in shown[seat.id]] == [ability, line]
    assert shown[seat.id][0].body["text"] == "canary"
    assert all(one.tutor and not one.shared for one in seat.mine())
    neighbour, _ = book.join("Brume", "fish", "ar")
    desk.reveal("peers")
    told = [
        [neighbour.others(one), neighbour.wall(one), desk.shared(one), desk.wall(one)]
        for one in names(tools=False)
    ]
    assert "canary" not in repr(told)
    seat.show([ability], False)
    assert [one.id for one in desk.shown_to_tutors()[seat.id]] == [line]
    revision = book.revision()
    seat.show([ability], False)
    assert book.revision() == revision
    seat.erase()
    assert desk.shown_to_tutors() == {}


def test_showing_is_all_or_nothing(book: Book, seat: Seat, desk: Desk, new_id: NewId, refused: Check) -> None:
    neighbour, _ = book.join("Brume", "fish", "ar")
    mine = seat.save(new_id(), "peers", "task", {"text": "x"}).id
    theirs = neighbour.save(new_id(), "peers", "task", {"text": "x"}).id
    refused("not_yours", lambda: seat.show([mine, theirs], True))
    refused("gone", lambda: seat.show([mine, "f" * 32], True))
    refused("invalid", lambda: seat.show(mine, True))
    assert desk.shown_to_tutors() == {}


def test_new_words_are_private_to_the_tutors_again_but_another_place_is_not(
    seat: Seat, desk: Desk, new_id: NewId
) -> None:
    one = seat.save(new_id(), "peers", "task", {"text": "x", "hidden": "y"}).id
    seat.show([one], True)
    assert seat.save(one, "peers", "task", {"text": "x", "hidden": "y", "position": 3}).tutor
    assert seat.save(one, "peers", "task", {"text": "x", "hidden": "y", "position": 3}).tutor
    assert not seat.save(one, "peers", "task", {"text": "x", "hidden": "z", "position": 3}).tutor
    assert desk.shown_to_tutors() == {}


def test_what_others_do_not_see_changes_without_hiding_the_rest(
    book: Book, seat: Seat, new_id: NewId
) -> None:
    step = new_id()
    seat.save(step, "journey", "step", {"managed": "canary", "where": "a"})
    seat.share([step], True)
    desk = book.desk()
    desk.correct(step, "managed", "corrected")
    kept = seat.save(
        step, "journey", "step", {"managed": "canary", "where": "b", "token": "red", "position": 4}
    )
    assert (kept.shared, kept.body["where"]) == (True, "b")
    assert [card["text"] for card in desk.wall("journey", True)["data"]["managed"]] == ["corrected"]
    changed = seat.save(step, "journey", "step", {"managed": "other", "where": "b"})
    assert changed.shared is False
    assert [one.kind for one in book.entries()] == ["step"]


def test_what_is_only_counted_hides_again_when_its_count_changes(seat: Seat, new_id: NewId) -> None:
    card, one = deck().cards[0].slug, new_id()
    seat.save(one, "what_is_a_competence", "sorting", {"statement": card, "pile": "attitude"})
    seat.share([one], True)
    assert not seat.save(
        one, "what_is_a_competence", "sorting", {"statement": card, "pile": "know_how"}
    ).shared


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(
        st.tuples(st.sampled_from(["text", "hidden", "position"]), st.integers(0, 2)), max_size=5
    )
)
def test_an_entry_stays_shared_as_long_as_its_card_is_the_same(
    book: Book, changes: list[tuple[str, int]]
) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    body: dict[str, Any] = {"text": "0", "hidden": "0", "position": 0}
    seat.save(seat.id, "peers", "task", body)
    seat.share([seat.id], True)
    seat.show([seat.id], True)
    shared = tutor = True
    for field, value in changes:
        new = body | {field: value if field == "position" else str(value)}
        shared = shared and new["text"] == body["text"]
        tutor = tutor and (new["text"], new["hidden"]) == (body["text"], body["hidden"])
        body = new
        saved = seat.save(seat.id, "peers", "task", body)
        assert (saved.shared, saved.tutor, saved.body) == (shared, tutor, body)
    assert [(one.shared, one.tutor) for one in seat.mine()] == [(shared, tutor)]


def test_a_sheet_is_read_by_the_person_it_is_about(
    book: Book, seat: Seat, desk: Desk, refused: Check
) -> None:
    neighbour, _ = book.join("Brume", "fish", "ar")
    assert desk.sheet(seat.id) is None
    assert seat.sheets() == []
    desk.write_sheet(seat.id, {"said": " canary ", "agreed": "agreed"})
    written = book.desk().write_sheet(seat.id, {"next": "call"})
    assert written.body == {"said": "canary", "agreed": "agreed", "next": "call"}
    assert seat.sheets() == [desk.sheet(seat.id)] == [written]
    assert neighbour.sheets() == seat.mine() == []
    revision = book.revision()
    desk.write_sheet(seat.id, {"next": "call "})
    assert book.revision() == revision
    refused("not_yours", lambda: seat.remove(written.id))
    refused("invalid", lambda: desk.write_sheet(seat.id, {"nothing": "x"}))
    refused("invalid", lambda: desk.write_sheet(seat.id, "x"))
    refused("too_long", lambda: desk.write_sheet(seat.id, {"said": "x" * 1001}))
    refused("gone", lambda: desk.write_sheet("f" * 32, {"said": "x"}))
    refused("unknown_kind", lambda: seat.save("a" * 32, "interview", "sheet", {"said": "x"}))
    seat.erase()
    assert desk.sheet(seat.id) is None
    assert book.entries() == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.booleans(), st.sampled_from(["said", "agreed", "next"]), st.text("ab", min_size=1)),
        max_size=8,
    )
)
def test_two_tutors_write_one_sheet(book: Book, other: Book, writes: list[tuple[bool, str, str]]) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    expected: dict[str, str | None] = dict.fromkeys(("said", "agreed", "next"))
    for first, field, text in writes:
        (book if first else other).desk().write_sheet(seat.id, {field: text})
        expected[field] = text
    assert [one.body for one in seat.sheets()] == ([expected] if writes else [])


def test_the_end_is_noted_and_taken_back(seat: Seat, desk: Desk, refused: Check) -> None:
    assert desk.completed() == {}
    desk.mark_present(seat.id, "02_migration_experience", True)
    desk.mark_completed(seat.id, True)
    assert desk.completed() == {seat.id: True}
    desk.mark_completed(seat.id, False)
    assert desk.completed() == {seat.id: False}
    assert desk.attendance("02_migration_experience") == {seat.id: True}
    refused("gone", lambda: desk.mark_completed("f" * 32, True))
    refused("invalid", lambda: desk.mark_completed(seat.id, "maybe"))


def test_a_part_is_erased_with_all_that_was_said_of_it(
    book: Book, seat: Seat, new_id: NewId, refused: Check
) -> None:
    neighbour, _ = book.join("Brume", "fish", "ar")
    rule, hope = new_id(), new_id()
    seat.save(rule, "group_rules", "proposal", {"text": "canary"})
    seat.save(hope, "expectations", "hope", {"text": "kept"})
    seat.share([rule], True)
    neighbour.save(new_id(), "group_rules", "opinion", {"value": "agree"}, [rule])
    book.desk().correct(rule, "text", "canary corrected")
    book.desk().mark_present(seat.id, "02_migration_experience", True)
    assert seat.erase_part("group_rules") == 3
    assert {one.kind for one in book.entries()} == {"hope", "presence"}
    assert book._store.number("swept") == book.removed()
    assert seat.erase_part("group_rules") == 0
    for wrong in ("nothing", "attendance", "agenda", ["expectations"]):
        refused("invalid", lambda wrong=wrong: seat.erase_part(wrong))
    assert seat.record().alias == "Aube"
    seat.erase()
    refused("gone", lambda: seat.erase_part("expectations"))


def test_an_erased_part_takes_what_was_handed_over_from_the_seat_only(
    book: Book, seat: Seat, new_id: NewId
) -> None:
    one = seat.save(new_id(), "peers", "rating", {"felt": "good"}).id
    seat.share([one], True)
    seat.erase_part("peers")
    assert [one.seat for one in book.entries()] == [None]
