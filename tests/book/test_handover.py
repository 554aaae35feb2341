"""An anonymous answer, once handed over, is nobody's: no gesture, no file and no number leads back."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.book import Book, Seat

Check = Callable[[str, Callable[[], object]], None]
NewId = Callable[[], str]

pytestmark = pytest.mark.usefixtures("peers")

RATING = ("peers", "rating")


@pytest.fixture
def seat(book: Book) -> Seat:
    return book.join("Aube", "bird", "fr")[0]


def rate(seat: Seat, one: str, **fields: object) -> str:
    return seat.save(one, *RATING, {"felt": "good", "learned": "canary"} | fields).id


def test_sharing_leaves_an_empty_entry_and_a_copy_without_a_seat(
    book: Book, seat: Seat, new_id: NewId, clock: Callable[[], float]
) -> None:
    task = seat.save(new_id(), "peers", "task", {"text": "x"}).id
    one = rate(seat, new_id(), tasks=[task])
    seat.show([one], True)
    seat.share([one], True)
    (mine,) = [it for it in seat.mine() if it.kind == "rating"]
    assert (mine.id, mine.body, mine.shared, mine.tutor, mine.created) == (one, {}, True, False, int(clock()))
    (copy,) = [it for it in book.entries() if it.seat is None and it.kind == "rating"]
    assert copy.body == {"felt": "good", "learned": "canary", "tasks": []}, "a link would tell whose it is"
    assert (copy.shared, copy.created, copy.tutor) == (True, 0, False)
    assert copy.id != one
    assert len(copy.id) == 32


def test_it_is_neither_changed_nor_taken_back_nor_shared_again(
    book: Book, seat: Seat, new_id: NewId, refused: Check
) -> None:
    one = rate(seat, new_id())
    seat.share([one], True)
    (copy,) = [it.id for it in book.entries() if it.seat is None]
    before = book.revision()
    refused("gone", lambda: rate(seat, one, learned="other"))
    refused("gone", lambda: seat.share([one], False))
    refused("gone", lambda: seat.show([one], True))
    refused("gone", lambda: seat.remove(one))
    refused("too_many", lambda: rate(seat, new_id()))
    for gesture in (lambda: seat.share([copy], False), lambda: seat.remove(copy), lambda: rate(seat, copy)):
        refused("not_yours", gesture)
    seat.share([one], True)  # the phone had not heard the answer
    assert book.revision() == before
    assert sum(it.seat is None for it in book.entries()) == 1


def test_it_is_counted_once_on_the_wall(book: Book, seat: Seat, new_id: NewId) -> None:
    neighbour, _ = book.join("Brume", "fish", "ar")
    desk = book.desk()
    desk.reveal("peers")
    for one in (seat, neighbour):
        one.share([rate(one, new_id())], True)
    assert desk.wall("peers")["count"] == 2
    assert desk.wall("peers")["data"]["felt"] == ["good", "good"]
    assert len(neighbour.others("peers")) == 2, "one's own comes back like anybody's"
    assert [one.body.get("learned") for one in desk.shared("peers")] == ["canary", "canary"]
    first, second = (one.id for one in desk.shared("peers"))
    desk.correct(first, "learned", "corrected")
    desk.withhold(second)
    third, _ = book.join("Cime", "leaf", "fr")
    third.share([rate(third, new_id())], True)
    assert desk.wall("peers")["count"] == 2
    said = sorted(card["learned"] for card in desk.wall("peers")["data"]["cards"])
    assert said == ["canary", "corrected"], "decisions hold when another comes"
    assert {one.kind for one in desk.shared("peers")} == {"rating", "correction", "withheld"}


def test_no_number_and_no_place_in_the_file_ties_a_copy_to_a_seat(
    book: Book, new_id: NewId, clock: Callable[[], float]
) -> None:
    seats = [book.join(f"Seat {place}", "bird", "fr")[0] for place in range(6)]
    entries = [rate(seat, new_id(), learned=f"said {place}") for place, seat in enumerate(seats)]
    for seat, one in zip(seats, entries, strict=True):
        clock.pass_by(60)
        seat.share([one], True)
    assert {one.revision for one in book.entries()} == {book.revision()}
    copies = [one for one in book.entries() if one.seat is None]
    place = "rowid" if book._store.on_file else "ctid"
    with book._store.reading() as connection:
        found = connection.exec_driver_sql(
            f"SELECT id FROM entry WHERE seat IS NULL ORDER BY {place}"
        ).scalars()
        assert list(found) == sorted(one.id for one in copies)
    assert len(copies) == 6


def test_it_outlives_its_seat(book: Book, seat: Seat, new_id: NewId) -> None:
    seat.share([rate(seat, new_id())], True)
    seat.erase()
    assert [(one.seat, one.body["learned"]) for one in book.entries()] == [(None, "canary")]


def test_what_is_not_shared_goes_with_its_seat(book: Book, seat: Seat, new_id: NewId) -> None:
    rate(seat, new_id())
    seat.erase()
    assert book.entries() == []


def test_it_can_be_handed_over_in_a_larger_transaction(book: Book, seat: Seat, new_id: NewId) -> None:
    with book.together():
        seat.share([rate(seat, new_id())], True)
    assert sum(one.seat is None for one in book.entries()) == 1
    assert book._store.number("swept") < book.removed(), "the next opening sweeps"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["good", "fair", "bad"]), st.text("abcé", max_size=5)), max_size=6))
def test_nothing_is_lost_and_nothing_is_doubled(book: Book, said: list[tuple[str, str]]) -> None:
    before = sorted(repr(one.body) for one in book.entries() if one.seat is None)
    seats = [book.join("Aube", "bird", "fr")[0] for _ in said]
    for seat, (felt, learned) in zip(seats, said, strict=True):
        one = rate(seat, seat.id, felt=felt, learned=learned)
        seat.share([one], True)
    new = [repr({"felt": felt, "learned": learned, "tasks": []}) for felt, learned in said]
    after = sorted(repr(one.body) for one in book.entries() if one.seat is None)
    assert after == sorted(before + new)
    assert all(seat.mine()[0].body == {} for seat in seats)
