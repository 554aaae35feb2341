"""What a seat may write, and what it is refused."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from course.book import Book, Refused, Seat
from course.exercises import get

Check = Callable[[str, Callable[[], object]], None]

HOPE = ("expectations", "hope")


@pytest.fixture
def seat(book: Book) -> Seat:
    return book.join("Aube", "bird", "fr")[0]


@pytest.fixture
def neighbour(other: Book) -> Seat:
    return other.join("Brume", "fish", "ar")[0]


def test_an_entry_is_private_until_shared(seat: Seat, new_id: Callable[[], str], clock: Any) -> None:
    saved = seat.save(new_id(), *HOPE, {"text": "  parler  "})
    assert (saved.body, saved.shared, saved.seat, saved.created) == (
        {"text": "parler"},
        False,
        seat.id,
        int(clock()),
    )
    assert seat.mine() == [saved]


def test_the_same_call_again_changes_nothing(
    book: Book, seat: Seat, new_id: Callable[[], str], clock: Any
) -> None:
    one = new_id()
    first = seat.save(one, *HOPE, {"text": "parler"})
    seat.share([one], True)
    revision = book.revision()
    clock.pass_by(100)
    again = seat.save(one, *HOPE, {"text": "parler "})
    assert (again.body, again.shared, again.created) == (first.body, True, first.created)
    assert seat.share([one], True) == revision
    assert book.revision() == revision


def test_new_words_make_a_shared_entry_private_again(seat: Seat, new_id: Callable[[], str]) -> None:
    one = new_id()
    seat.save(one, *HOPE, {"text": "parler"})
    seat.share([one], True)
    assert seat.save(one, *HOPE, {"text": "écouter"}).shared is False
    assert [(mine.body["text"], mine.shared) for mine in seat.mine()] == [("écouter", False)]


def test_an_opinion_stays_shared_when_it_changes(
    seat: Seat, neighbour: Seat, new_id: Callable[[], str]
) -> None:
    rule, opinion = new_id(), new_id()
    seat.save(rule, "group_rules", "proposal", {"text": "être à l'heure"})
    seat.share([rule], True)
    neighbour.save(opinion, "group_rules", "opinion", {"value": "agree"}, [rule])
    neighbour.share([opinion], True)
    changed = neighbour.save(opinion, "group_rules", "opinion", {"value": "discuss"}, [rule])
    assert (changed.shared, changed.body, changed.about) == (True, {"value": "discuss"}, (rule,))


def test_new_words_end_what_was_said_of_the_old_ones(
    seat: Seat, neighbour: Seat, book: Book, new_id: Callable[[], str]
) -> None:
    rule, twin = new_id(), new_id()
    for one in (rule, twin):
        seat.save(one, "group_rules", "proposal", {"text": f"règle {one[-1]}"})
    seat.share([rule, twin], True)
    neighbour.save(new_id(), "group_rules", "opinion", {"value": "agree"}, [rule])
    desk = book.desk()
    desk.correct(rule, "text", "corrigé")
    desk.adopt(rule, True)
    desk.merge(rule, twin)
    desk.withhold(rule)
    seat.save(rule, "group_rules", "proposal", {"text": "autre chose"})
    assert neighbour.mine() == []
    assert {one.kind for one in book.entries() if rule in one.about} == {"withheld"}


@pytest.mark.parametrize(
    ("write", "code"),
    [
        (("nothing", "hope", {"text": "x"}), "unknown_kind"),
        (("expectations", "nothing", {"text": "x"}), "unknown_kind"),
        (("expectations", "withheld", {}), "unknown_kind"),
        (("group_rules", "adoption", {"adopted": True}), "unknown_kind"),
        (("agenda", "room", {}), "unknown_kind"),
        (("attendance", "presence", {"session": "x", "present": True}), "unknown_kind"),
        ((["expectations"], {}, {"text": "x"}), "unknown_kind"),
        (("expectations", "hope", {"text": "x" * 161}), "too_long"),
        (("expectations", "hope", {"text": ""}), "invalid"),
        (("expectations", "hope", {"text": 7}), "invalid"),
        (("expectations", "hope", {"text": "x", "nationality": "x"}), "invalid"),
        (("expectations", "hope", {"text": "\ud800"}), "invalid"),
        (("expectations", "hope", {}), "invalid"),
        (("expectations", "hope", None), "invalid"),
        (("expectations", "hope", "x"), "invalid"),
    ],
)
def test_what_no_seat_may_write_is_refused(book: Book, refused: Check, write: Any, code: str) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    before = book.revision()
    refused(code, lambda: seat.save("a" * 32, *write))
    assert (seat.mine(), book.revision()) == ([], before)


@pytest.mark.parametrize(
    "bad", ["", "room", "A" * 32, "a" * 31, "a" * 33, "a" * 31 + "\n", 7, None, ["a" * 32]]
)
def test_an_id_is_what_a_phone_makes(seat: Seat, refused: Check, bad: Any) -> None:
    refused("invalid", lambda: seat.save(bad, *HOPE, {"text": "x"}))
    refused("invalid", lambda: seat.save("a" * 32, *HOPE, {"text": "x"}, [bad]))
    refused("invalid", lambda: seat.share([bad], True))
    refused("invalid", lambda: seat.remove(bad))


@pytest.mark.parametrize("bad", ["a" * 32, 7, None, {"a" * 32}])
def test_ids_come_as_a_list(seat: Seat, refused: Check, bad: Any) -> None:
    refused("invalid", lambda: seat.share(bad, True))
    refused("invalid", lambda: seat.save("a" * 32, *HOPE, {"text": "x"}, bad))


def test_a_message_never_repeats_what_was_written(seat: Seat, new_id: Callable[[], str]) -> None:
    for body in ({"text": "canary" * 40}, {"canary": "canary"}, {"text": ["canary"]}):
        with pytest.raises(Refused) as caught:
            seat.save(new_id(), *HOPE, body)
        assert "canary" not in str(caught.value)
        assert caught.value.__cause__ is None


def test_nobody_writes_over_another(
    seat: Seat, neighbour: Seat, refused: Check, new_id: Callable[[], str]
) -> None:
    one = new_id()
    seat.save(one, *HOPE, {"text": "parler"})
    refused("not_yours", lambda: neighbour.save(one, *HOPE, {"text": "pris"}))
    refused("not_yours", lambda: neighbour.share([one], True))
    refused("not_yours", lambda: neighbour.remove(one))
    assert [mine.body for mine in seat.mine()] == [{"text": "parler"}]


def test_what_the_desk_noted_of_a_seat_is_not_the_seats_to_change(
    seat: Seat, book: Book, refused: Check
) -> None:
    book.desk().mark_present(seat.id, "01_presentation_and_group_dynamics", False)
    (presence,) = book.entries()
    refused("not_yours", lambda: seat.remove(presence.id))
    refused("not_yours", lambda: seat.share([presence.id], True))
    assert seat.mine() == []


def test_an_entry_stays_what_it_is(seat: Seat, refused: Check, new_id: Callable[[], str]) -> None:
    one = new_id()
    seat.save(one, *HOPE, {"text": "parler"})
    refused("invalid", lambda: seat.save(one, "expectations", "worry", {"text": "parler"}))
    refused("invalid", lambda: seat.save(one, "group_rules", "proposal", {"text": "parler"}))


def test_there_are_only_so_many(
    seat: Seat, neighbour: Seat, refused: Check, new_id: Callable[[], str]
) -> None:
    ids = [new_id() for _ in range(3)]
    for one in ids:
        seat.save(one, *HOPE, {"text": one})
    refused("too_many", lambda: seat.save(new_id(), *HOPE, {"text": "x"}))
    neighbour.save(new_id(), *HOPE, {"text": "x"})
    seat.save(ids[0], *HOPE, {"text": "changed"})
    seat.remove(ids[1])
    seat.save(new_id(), *HOPE, {"text": "again"})
    assert len(seat.mine()) == 3


def test_a_seat_keeps_only_so_much_in_all(
    seat: Seat, refused: Check, new_id: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("course.book.writes.MOST_ENTRIES", 2)
    seat.save(new_id(), *HOPE, {"text": "x"})
    seat.save(new_id(), "expectations", "worry", {"text": "x"})
    refused("too_many", lambda: seat.save(new_id(), "journey", "step", {}))


def test_an_opinion_speaks_of_one_shared_proposal(
    seat: Seat, neighbour: Seat, refused: Check, new_id: Callable[[], str]
) -> None:
    rule, hope = new_id(), new_id()
    seat.save(rule, "group_rules", "proposal", {"text": "être à l'heure"})
    seat.save(hope, *HOPE, {"text": "parler"})

    def think(*about: str) -> None:
        neighbour.save(new_id(), "group_rules", "opinion", {"value": "agree"}, about)

    refused("invalid", think)
    refused("gone", lambda: think(rule))  # private: from here it must look like nothing
    refused("gone", lambda: think("f" * 32))
    seat.share([rule, hope], True)
    refused("invalid", lambda: think(hope))
    refused("invalid", lambda: think(rule, hope))
    refused("invalid", lambda: think(rule, rule))
    think(rule)
    refused("too_many", lambda: think(rule))
    refused("invalid", lambda: neighbour.save(new_id(), *HOPE, {"text": "x"}, [rule]))
    refused("invalid", lambda: think(neighbour.mine("group_rules")[0].id))


def test_sharing_is_all_or_nothing(
    book: Book, seat: Seat, neighbour: Seat, refused: Check, new_id: Callable[[], str]
) -> None:
    mine, theirs = new_id(), new_id()
    seat.save(mine, *HOPE, {"text": "x"})
    neighbour.save(theirs, *HOPE, {"text": "y"})
    refused("not_yours", lambda: seat.share([mine, theirs], True))
    refused("gone", lambda: seat.share([mine, "f" * 32], True))
    assert [one.shared for one in book.entries()] == [False, False]
    assert seat.share([mine, mine], True) == book.revision()
    assert seat.share([mine], False) == book.revision()
    assert [one.shared for one in book.entries()] == [False, False]


def test_a_kind_that_is_never_shared(
    seat: Seat, refused: Check, new_id: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = new_id()
    seat.save(one, *HOPE, {"text": "x"})
    kinds = get("expectations").kinds
    monkeypatch.setitem(kinds, "hope", replace(kinds["hope"], shareable=False))
    refused("not_shareable", lambda: seat.share([one], True))
    assert seat.share([one], False)


def test_removing_takes_along_what_was_said_of_it(
    seat: Seat, neighbour: Seat, book: Book, new_id: Callable[[], str]
) -> None:
    rule, opinion = new_id(), new_id()
    seat.save(rule, "group_rules", "proposal", {"text": "x"})
    seat.share([rule], True)
    neighbour.save(opinion, "group_rules", "opinion", {"value": "agree"}, [rule])
    book.desk().adopt(rule, True)
    revision = book.revision()
    seat.remove(rule)
    assert book.entries() == []
    assert book.removed() == book.revision() == revision + 1
    seat.remove(rule)  # the phone did not hear the answer and asks again
    assert book.revision() == revision + 1


def test_profile(book: Book, seat: Seat, other: Book, refused: Check) -> None:
    seat.profile(alias="  Aurore ", language="ar")
    (record,) = other.desk().seats()
    assert (record.alias, record.picture, record.language) == ("Aurore", "bird", "ar")
    revision = book.revision()
    seat.profile(alias="Aurore")
    assert book.revision() == revision
    refused("invalid", lambda: seat.profile(language="xx"))
    refused("invalid", lambda: seat.profile(alias=""))
    refused("too_long", lambda: seat.profile(alias="x" * 41))


def test_an_erased_seat_writes_nothing_any_more(
    seat: Seat, other: Book, book: Book, refused: Check, new_id: Callable[[], str]
) -> None:
    elsewhere = other.desk().seats()[0]
    seat.erase()
    refused("gone", lambda: seat.save(new_id(), *HOPE, {"text": "x"}))
    refused("gone", lambda: seat.share([], True))
    refused("gone", lambda: seat.remove(new_id()))
    refused("gone", seat.record)
    refused("gone", lambda: seat.profile(alias="x"))
    refused("gone", lambda: other.desk().mark_present(elsewhere.id, "02_migration_experience", True))
    seat.erase()
    assert book.entries() == []


def test_a_portfolio_is_of_one_exercise_or_of_all(seat: Seat, new_id: Callable[[], str]) -> None:
    seat.save(new_id(), *HOPE, {"text": "x"})
    seat.save(new_id(), "journey", "step", {"managed": "y"})
    assert [one.exercise for one in seat.mine()] == ["expectations", "journey"]
    assert [one.exercise for one in seat.mine("journey")] == ["journey"]
    assert seat.mine("nothing") == []


def test_the_seat_follows_the_room(seat: Seat, book: Book, refused: Check) -> None:
    book.desk().open_session("01_presentation_and_group_dynamics")
    assert seat.room().session == "01_presentation_and_group_dynamics"
    refused("invalid", lambda: seat.wall("nothing"))
    refused("invalid", lambda: seat.others(["expectations"]))


def test_a_seat_tells_the_sessions_that_its_own_person_came_to(seat: Seat, book: Book) -> None:
    neighbour, _ = book.join("Brume", "fish", "ar")
    desk = book.desk()
    desk.mark_present(seat.id, "02_migration_experience", True)
    desk.mark_present(seat.id, "05_social_experience", False)
    desk.mark_present(neighbour.id, "06_action_plan", True)
    assert seat.attended() == ("02_migration_experience",)
    desk.mark_present(seat.id, "02_migration_experience", False)
    assert seat.attended() == ()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=160) | st.text("أهلاً, \u200f\u202e\x00🌱e\u0301", max_size=40))
def test_any_text_comes_back_as_it_was_understood(book: Book, text: str) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    kind = get("expectations").kinds["hope"]
    try:
        understood = kind.clean({"text": text})
    except ValidationError:
        with pytest.raises(Refused):
            seat.save(seat.id, *HOPE, {"text": text})
        assert seat.mine() == []
    else:
        seat.save(seat.id, *HOPE, {"text": text})
        assert [one.body for one in seat.mine()] == [understood]
