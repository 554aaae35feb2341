"""Ids of decisions can be worked out: a phone that gives one to its own entry decides nothing by it."""

from collections.abc import Callable

import pytest

from course.book import Book, Desk, Seat
from course.book.decisions import decision_id

NewId = Callable[[], str]


@pytest.fixture
def desk(book: Book) -> Desk:
    return book.desk()


@pytest.fixture
def seats(book: Book) -> tuple[Seat, Seat]:
    return book.join("Aube", "bird", "fr")[0], book.join("Brise", "tree", "fr")[0]


def forge(seat: Seat, kind: str, about: str) -> None:
    seat.save(decision_id(kind, about), "group_rules", "proposal", {"text": "à moi"})


def proposed(seat: Seat, one: str, text: str) -> str:
    seat.save(one, "group_rules", "proposal", {"text": text})
    seat.share([one], True)
    return one


def rules(desk: Desk) -> list[str]:
    return [one["text"] for one in desk.wall("group_rules", revealed=True)["data"]["rules"]]


def test_an_entry_is_withheld_all_the_same(desk: Desk, seats: tuple[Seat, Seat], new_id: NewId) -> None:
    one = proposed(seats[0], new_id(), "parler fort")
    forge(seats[0], "withheld", one)
    desk.withhold(one)
    assert rules(desk) == []
    desk.restore(one)
    assert rules(desk) == ["parler fort"]


def test_another_person_s_words_stay_that_person_s(
    desk: Desk, seats: tuple[Seat, Seat], new_id: NewId, refused: Callable[[str, Callable[[], object]], None]
) -> None:
    one = proposed(seats[1], new_id(), "écouter")
    forge(seats[0], "from_paper", one)
    desk.correct(one, "text", "s’écouter")
    assert rules(desk) == ["s’écouter"]
    assert [entry.body["text"] for entry in seats[1].mine()] == ["écouter"]
    refused("not_yours", lambda: desk.take_away(one))


def test_two_entries_are_put_together_all_the_same(
    desk: Desk, seats: tuple[Seat, Seat], new_id: NewId
) -> None:
    one, two = proposed(seats[0], new_id(), "à l’heure"), proposed(seats[1], new_id(), "être à l’heure")
    forge(seats[0], "merge", one)
    forge(seats[0], "merge", two)
    desk.merge(one, two)
    assert rules(desk) == ["être à l’heure"]
    desk.unmerge(one)
    assert sorted(rules(desk)) == ["à l’heure", "être à l’heure"]


def test_a_correction_and_an_adoption_are_the_desk_s(
    desk: Desk, seats: tuple[Seat, Seat], new_id: NewId
) -> None:
    one = proposed(seats[0], new_id(), "crier")
    forge(seats[0], "correction", one)
    forge(seats[0], "adoption", one)
    desk.correct(one, "text", "parler doucement")
    desk.adopt(one, True)
    (rule,) = desk.wall("group_rules", revealed=True)["data"]["rules"]
    assert (rule["text"], rule["adopted"]) == ("parler doucement", True)


def test_a_presence_is_noted_all_the_same(desk: Desk, seats: tuple[Seat, Seat]) -> None:
    session = "01_presentation_and_group_dynamics"
    forge(seats[0], session, seats[0].id)
    desk.mark_present(seats[0].id, session, True)
    assert desk.attendance(session) == {seats[0].id: True}
