"""What is not shared is nowhere; what is shared says no more than its card."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from course.book import Book, Seat
from course.exercises import PaperRequest, names, paper, preview, spec


@pytest.fixture
def seat(book: Book) -> Seat:
    return book.join("Aube", "bird", "fr")[0]


@pytest.fixture
def neighbour(other: Book) -> Seat:
    return other.join("Brume", "fish", "ar")[0]


def everything_else(book: Book, neighbour: Seat) -> str:
    """Give all that anybody but the owner can read."""
    desk = book.desk()
    return repr(
        [
            [
                desk.shared(one),
                desk.wall(one),
                desk.wall(one, True),
                neighbour.others(one),
                neighbour.wall(one),
            ]
            for one in names(tools=False)
        ]
        + [neighbour.mine(), neighbour.record()]
    )


PRIVATE = {
    ("portraits", "self"): {"languages": ["canary-l"], "proud": "canary-p", "teach": ["canary-t"]},
    ("expectations", "hope"): {"text": "canary-h"},
    ("group_rules", "proposal"): {"text": "canary-r"},
    ("journey", "step"): {
        "title": "canary-t",
        "when": "canary-w",
        "where": "canary-o",
        "managed": "canary-m",
    },
    ("what_is_a_competence", "example"): {"task": "canary-t", "competence": "canary-c"},
}


@pytest.mark.parametrize("revealed", [True, False])
def test_what_is_private_is_nowhere_else(
    book: Book, seat: Seat, neighbour: Seat, new_id: Callable[[], str], revealed: bool
) -> None:
    for (exercise, kind), body in PRIVATE.items():
        seat.save(new_id(), exercise, kind, body)
        if revealed:
            book.desk().reveal(exercise)
    assert "canary" in repr(seat.mine())
    found = everything_else(book, neighbour)
    assert "canary" not in found
    assert seat.id not in found


def test_what_was_taken_back_is_nowhere_else(
    book: Book, seat: Seat, neighbour: Seat, new_id: Callable[[], str]
) -> None:
    ids = [new_id() for _ in PRIVATE]
    for one, ((exercise, kind), body) in zip(ids, PRIVATE.items(), strict=True):
        seat.save(one, exercise, kind, body)
        book.desk().reveal(exercise)
    seat.share(ids, True)
    assert "canary" in everything_else(book, neighbour)
    seat.share(ids, False)
    assert "canary" not in everything_else(book, neighbour)


def test_what_is_shared_says_no_more_than_its_card(
    book: Book, seat: Seat, neighbour: Seat, new_id: Callable[[], str]
) -> None:
    one = new_id()
    seat.save(one, "journey", "step", PRIVATE["journey", "step"] | {"token": "red", "picture": None})
    seat.share([one], True)
    book.desk().reveal("journey")
    found = everything_else(book, neighbour)
    assert "canary-m" in found
    for hidden in ("canary-t", "canary-w", "canary-o", "'red'", seat.id):
        assert hidden not in found
    (shared,) = neighbour.others("journey")
    assert shared.body == preview("journey", seat.mine()[0])
    (raw,) = book.desk().shared("journey")
    assert raw.body == {"managed": "canary-m"}


def test_others_see_nothing_before_the_reveal(
    book: Book, seat: Seat, neighbour: Seat, new_id: Callable[[], str]
) -> None:
    one = new_id()
    seat.save(one, "expectations", "hope", {"text": "parler"})
    seat.share([one], True)
    assert neighbour.others("expectations") == []
    book.desk().reveal("expectations")
    assert [shared.body["text"] for shared in neighbour.others("expectations")] == ["parler"]
    assert seat.others("expectations") == [], "one's own are not the others'"
    book.desk().hide("expectations")
    assert neighbour.others("expectations") == []


def test_others_see_what_the_desk_made_of_it(
    book: Book, seat: Seat, neighbour: Seat, new_id: Callable[[], str]
) -> None:
    ids = [new_id() for _ in range(3)]
    for one in ids:
        seat.save(one, "expectations", "hope", {"text": f"espoir {one[-1]}"})
    seat.share(ids, True)
    desk = book.desk()
    desk.reveal("expectations")
    desk.withhold(ids[0])
    desk.merge(ids[1], ids[2])
    desk.correct(ids[2], "text", "corrigé")
    assert [shared.body["text"] for shared in neighbour.others("expectations")] == ["corrigé"]


def test_nothing_tells_two_entries_of_one_hand(
    book: Book, seat: Seat, neighbour: Seat, new_id: Callable[[], str], clock: Any
) -> None:
    hope, worry = new_id(), new_id()
    for one, kind in ((hope, "hope"), (worry, "worry")):
        seat.save(one, "expectations", kind, {"text": kind})
        clock.pass_by(60)
    seat.share([hope, worry], True)
    book.desk().reveal("expectations")
    for shared in (neighbour.others("expectations"), book.desk().shared("expectations")):
        assert [(one.seat, one.revision, one.created) for one in shared] == [(None, 0, 0)] * 2
        assert [one.id for one in shared] == sorted([hope, worry])


def test_opinions_are_counted_not_named(
    book: Book, seat: Seat, neighbour: Seat, new_id: Callable[[], str]
) -> None:
    rule, opinion = new_id(), new_id()
    seat.save(rule, "group_rules", "proposal", {"text": "être à l'heure"})
    seat.share([rule], True)
    neighbour.save(opinion, "group_rules", "opinion", {"value": "discuss"}, [rule])
    neighbour.share([opinion], True)
    book.desk().reveal("group_rules")
    assert seat.others("group_rules") == []
    assert seat.wall("group_rules")["data"]["rules"][0]["discuss"] == 1
    assert opinion not in json.dumps(seat.wall("group_rules"))
    (told,) = [one for one in book.desk().shared("group_rules") if one.kind == "opinion"]
    assert (told.about, told.seat) == ((rule,), None)


def test_the_order_of_what_is_shared_is_not_the_order_of_writing(
    book: Book, seat: Seat, neighbour: Seat
) -> None:
    late, early = "1" * 32, "2" * 32
    for one in (early, late):
        seat.save(one, "expectations", "hope", {"text": one})
        seat.share([one], True)
    book.desk().reveal("expectations")
    assert [one.id for one in neighbour.others("expectations")] == [late, early]


def test_a_papers_table_has_what_is_shared_only(book: Book, seat: Seat, new_id: Callable[[], str]) -> None:
    shared, private = new_id(), new_id()
    seat.save(shared, "journey", "step", {"managed": "shown", "title": "canary"})
    seat.save(private, "journey", "step", {"managed": "canary"})
    seat.share([shared], True)
    table = book.desk().table("journey")
    assert [one.id for one in table] == [shared]
    written = paper("journey", PaperRequest("fr", session="02_migration_experience", entries=table))
    assert "shown" in written
    assert "canary" not in written
    assert seat.id not in written


def test_what_a_board_only_counts_is_read_of_nobody(
    book: Book, seat: Seat, neighbour: Seat, new_id: Callable[[], str]
) -> None:
    """A distribution is masked under five people: neither the others' phones nor the desk may go around it."""
    confident, rated = new_id(), new_id()
    statements = {
        step["key"]: list(step["options"]) for step in spec("confidence")["forms"]["start"]["steps"]
    }
    seat.save(confident, "confidence", "start", {key: options[0] for key, options in statements.items()})
    seat.save(rated, "evaluation", "answers", {"felt": "not_well", "learned": "shown", "change": "too"})
    seat.share([confident, rated], True)
    for one in ("confidence", "evaluation"):
        book.desk().reveal(one)
    told = everything_else(book, neighbour)
    assert "shown" in told
    assert "not_well" not in told
    assert neighbour.others("confidence") == []
    assert [one.body for one in book.desk().shared("confidence")] == [{}]
    (card,) = neighbour.others("evaluation")
    assert [one["text"] for one in card.body["texts"]] == ["shown", "too"]
    assert card.body["chosen"] == []
    (raw,) = book.desk().shared("evaluation")
    assert raw.body == {"learned": "shown", "change": "too"}
