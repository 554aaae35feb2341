"""What the facilitator types from paper: on every wall, nobody's, and gone when it is taken away."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filling import FROM_PAPER, on_paper

from course.book import Book, Desk, Seat, compute_indicators
from course.book.scribe import MOST, MOST_AT_ONCE
from course.exercises import get, names, preview

Check = Callable[[str, Callable[[], object]], None]
NewId = Callable[[], str]
PAGE = 4096
WITHOUT_A_WALL = {"cv"}
"""Its wall shows a count and nothing else, and a CV belongs to one person."""


@pytest.fixture
def desk(book: Book) -> Desk:
    return book.desk()


@pytest.fixture
def seat(other: Book) -> Seat:
    return other.join("Aube", "bird", "fr")[0]


def shown(desk: Desk, exercise: str) -> Any:
    return desk.wall(exercise, revealed=True)["data"]


def test_every_exercise_with_a_wall_can_be_typed_from_paper() -> None:
    assert {name for name, _ in FROM_PAPER} == set(names(tools=False)) - WITHOUT_A_WALL
    assert len(FROM_PAPER) > 20


@pytest.mark.parametrize(("exercise", "form"), FROM_PAPER)
def test_what_is_typed_stands_on_the_wall_and_goes_again(
    desk: Desk, other: Book, new_id: NewId, exercise: str, form: str
) -> None:
    empty, one = shown(desk, exercise), new_id()
    desk.write_down(one, exercise, form, on_paper(exercise, form))
    assert shown(desk, exercise) != empty
    assert other.desk().wall(exercise)["count"] == 1
    assert desk.wall(exercise)["data"] is None, "the facilitator reveals it, like everything else"
    (mine,) = (entry for entry in desk.table(exercise) if entry.id == one)
    assert (mine.seat, mine.shared, mine.created) == (None, True, 0)
    assert [mark.about for mark in desk.shared(exercise) if mark.kind == "from_paper"] == [(one,)]
    desk.take_away(one)
    assert shown(desk, exercise) == empty
    assert desk.table(exercise) == ()
    desk.take_away(one)


@pytest.mark.parametrize(("exercise", "form"), FROM_PAPER)
def test_nothing_is_typed_that_the_wall_does_not_show(
    desk: Desk, new_id: NewId, refused: Check, exercise: str, form: str
) -> None:
    known, kind = get(exercise).from_paper[form], get(exercise).kinds[form]
    assert kind.to == "group"
    assert not kind.named
    assert not kind.needs_about
    for field in set(kind.model.model_fields) - set(known.fields):
        secret = on_paper(exercise, form) | {field: "x"}
        refused("invalid", lambda body=secret: desk.write_down(new_id(), exercise, form, body))  # type: ignore[misc]
    refused(
        "invalid", lambda: desk.write_down(new_id(), exercise, form, on_paper(exercise, form) | {"name": "x"})
    )
    refused("invalid", lambda: desk.write_down(new_id(), exercise, form, {}))
    assert desk.table(exercise) == ()


@pytest.mark.parametrize("exercise", names())
def test_other_forms_are_refused(desk: Desk, new_id: NewId, refused: Check, exercise: str) -> None:
    others = [kind for kind in get(exercise).kinds if kind not in get(exercise).from_paper]
    for form in [*others, "nothing", "from_paper", "correction", "withheld"]:
        refused("unknown_kind", lambda form=form: desk.write_down(new_id(), exercise, form, {"text": "x"}))  # type: ignore[misc]


def test_a_picture_alone_is_no_answer(desk: Desk, new_id: NewId, refused: Check) -> None:
    refused("invalid", lambda: desk.write_down(new_id(), "experiences", "experience", {"field": "land"}))
    refused(
        "invalid", lambda: desk.write_down(new_id(), "journey", "step", {"picture": "bus", "managed": " "})
    )


def test_what_is_not_plain_is_refused(desk: Desk, new_id: NewId, refused: Check, seat: Seat) -> None:
    def write(body: object, times: int = 1, entry_id: str = "") -> Callable[[], object]:
        return lambda: desk.write_down(entry_id or new_id(), "expectations", "hope", body, times)

    refused("invalid", write(["text"]))
    refused("invalid", write({"text": 3}))
    refused("too_long", write({"text": "x" * 161}))
    refused("invalid", write({"text": "x"}, times=2))
    refused("invalid", write({"text": "x"}, times=0))
    refused("invalid", write({"text": "x"}, entry_id="short"))
    refused("invalid", lambda: desk.write_down(new_id(), "nothing", "hope", {"text": "x"}))
    theirs = new_id()
    seat.save(theirs, "expectations", "hope", {"text": "mine"})
    refused("not_yours", write({"text": "x"}, entry_id=theirs))
    refused("not_yours", lambda: desk.take_away(theirs))
    refused("invalid", lambda: desk.take_away("short"))
    assert [one.body for one in seat.mine()] == [{"text": "mine"}]


def test_several_people_answered_the_same(desk: Desk, book: Book, new_id: NewId, refused: Check) -> None:
    one, body = new_id(), {"task": "cook"}
    desk.write_down(one, "experiences", "task", body, times=4)
    revision = book.revision()
    desk.write_down(one, "experiences", "task", body, times=4)
    assert book.revision() == revision, "the same gesture twice is one"
    (board, *_) = shown(desk, "experiences")["boards"]
    assert board["items"] == [{"key": "cook", "count": 4}]
    desk.take_away(one)
    assert shown(desk, "experiences")["boards"][0]["items"] == [{"key": "cook", "count": 3}]
    refused("invalid", lambda: desk.write_down(new_id(), "experiences", "task", body, times=MOST_AT_ONCE + 1))


def test_there_is_an_end_to_it(desk: Desk, new_id: NewId, refused: Check) -> None:
    for _ in range(MOST // MOST_AT_ONCE):
        desk.write_down(new_id(), "experiences", "task", {"task": "cook"}, times=MOST_AT_ONCE)
    many = MOST % MOST_AT_ONCE + 1
    refused(
        "too_many", lambda: desk.write_down(new_id(), "experiences", "task", {"task": "cook"}, times=many)
    )
    assert desk.wall("experiences")["count"] == MOST - MOST % MOST_AT_ONCE, "all or none of one gesture"
    desk.write_down(new_id(), "expectations", "hope", {"text": "another wall has room"})


def test_it_is_moderated_like_the_rest(desk: Desk, seat: Seat, new_id: NewId) -> None:
    paper, phone = new_id(), new_id()
    desk.write_down(paper, "group_rules", "proposal", {"text": "on arrive à l’heure"})
    seat.save(phone, "group_rules", "proposal", {"text": "être à l’heure"})
    seat.share([phone], True)
    desk.reveal("group_rules")
    (theirs,) = seat.others("group_rules")
    assert theirs.body["text"] == "on arrive à l’heure"
    opinion = new_id()
    seat.save(opinion, "group_rules", "opinion", {"value": "agree"}, [paper])
    seat.share([opinion], True)
    desk.merge(phone, paper)
    desk.adopt(paper, True)
    (rule,) = shown(desk, "group_rules")["rules"]
    assert (rule["agree"], rule["adopted"], rule["merged"]) == (1, True, ["être à l’heure"])
    desk.withhold(paper)
    assert [one["text"] for one in shown(desk, "group_rules")["rules"]] == ["être à l’heure"]
    desk.restore(paper)
    desk.take_away(paper)
    assert seat.mine("group_rules") != []
    assert [entry.id for entry in desk.table("group_rules")] == [phone]


def test_no_seat_can_touch_it(desk: Desk, seat: Seat, new_id: NewId, refused: Check) -> None:
    one = new_id()
    desk.write_down(one, "expectations", "hope", {"text": "à nous"})
    refused("not_yours", lambda: seat.save(one, "expectations", "hope", {"text": "à moi"}))
    refused("not_yours", lambda: seat.share([one], False))
    refused("not_yours", lambda: seat.remove(one))
    refused("not_yours", lambda: seat.show([one], True))
    assert seat.mine() == []


def test_a_name_typed_by_mistake_is_gone_not_covered(desk: Desk, new_id: NewId, refused: Check) -> None:
    one = new_id()
    desk.write_down(one, "portraits", "self", {"languages": ["bafia"], "proud": "Zénobie chante"})
    desk.correct(one, "proud", "elle chante")
    desk.correct(one, "languages.0", "ewondo")
    (mine,) = (entry for entry in desk.table("portraits") if entry.id == one)
    assert (mine.body["proud"], mine.body["languages"]) == ("elle chante", ["ewondo"])
    assert {entry.kind for entry in desk.table("portraits")} == {"self", "from_paper"}
    other = new_id()
    desk.write_down(other, "journey", "step", {"managed": "traverser"})
    refused("invalid", lambda: desk.correct(other, "managed", ""))
    refused("too_long", lambda: desk.correct(other, "managed", "x" * 201))


def test_the_panel_sees_whole_what_the_facilitator_typed(desk: Desk, seat: Seat, new_id: NewId) -> None:
    paper, phone = new_id(), new_id()
    desk.write_down(paper, "confidence", "start", {"speak": "fully"})
    seat.save(phone, "confidence", "start", {"speak": "a_little"})
    seat.share([phone], True)
    bodies = {one.id: one.body for one in desk.shared("confidence")}
    assert bodies[paper]["speak"] == "fully"
    assert bodies[phone] == {}


def test_paper_counts_but_unmasks_nobody(desk: Desk, other: Book, new_id: NewId) -> None:
    def speak() -> Any:
        return next(board for board in shown(desk, "confidence")["boards"] if board["name"] == "speak_start")

    def person(place: int) -> None:
        seat, one = other.join(f"P{place}", "bird", "fr")[0], new_id()
        seat.save(one, "confidence", "start", {"speak": "a_little"})
        seat.share([one], True)

    desk.write_down(new_id(), "confidence", "start", {"speak": "fully"}, times=4)
    assert (speak()["items"], speak()["n"]) == (None, 4)
    desk.write_down(new_id(), "confidence", "start", {"speak": "fully"})
    assert sum(one["count"] for one in speak()["items"]) == 5
    for place in range(4):
        person(place)
        assert speak()["items"] is None, "five papers off the figures would leave these few"
    person(4)
    assert {one["key"]: one["count"] for one in speak()["items"] if one["count"]} == {
        "a_little": 5,
        "fully": 5,
    }


def test_anonymous_answers_and_papers_stand_together(desk: Desk, seat: Seat, new_id: NewId) -> None:
    paper, phone = new_id(), new_id()
    desk.write_down(paper, "evaluation", "answers", {"learned": "parler"})
    seat.save(phone, "evaluation", "answers", {"learned": "écouter"})
    seat.share([phone], True)
    said = next(board for board in shown(desk, "evaluation")["boards"] if board["name"] == "learned")
    assert {card["texts"][0]["text"] for card in said["items"]} == {"parler", "écouter"}
    marks = [one.about for one in desk.table("evaluation") if one.kind == "from_paper"]
    assert marks == [(paper,)], "an answer that was handed over is not taken for the facilitator's"
    desk.take_away(paper)
    assert desk.wall("evaluation")["count"] == 1


def test_paper_is_in_no_indicator(desk: Desk, book: Book, new_id: NewId) -> None:
    before = compute_indicators(book)
    desk.write_down(new_id(), "confidence", "start", {"speak": "fully"}, times=20)
    desk.write_down(new_id(), "intake", "heard", {"how": "former_participant"}, times=20)
    desk.write_down(new_id(), "action_plan", "action", {"what": "phone"})
    assert compute_indicators(book) == before
    assert desk.seats() == []


@pytest.mark.parametrize("gesture", ["take_away", "correct"])
def test_no_byte_waits_in_the_log(file_url: str, key: bytes, new_id: NewId, gesture: str) -> None:
    log, one = Path(f"{file_url.removeprefix('sqlite:///')}-wal"), new_id()
    with Book.create(file_url, key) as book:
        desk = book.desk()
        desk.write_down(one, "expectations", "hope", {"text": "Zénobie espère"})
        assert log.stat().st_size > 2 * PAGE
        desk.take_away(one) if gesture == "take_away" else desk.correct(one, "text", "espérer")
        assert log.stat().st_size < 2 * PAGE, "only the book's own numbers"
        assert book.removed() == book.revision()
        desk.take_away(one) if gesture == "take_away" else desk.correct(one, "text", "espérer")
        assert book.removed() == book.revision(), "the same gesture twice is one"


def test_its_card_is_the_walls_card(desk: Desk, new_id: NewId) -> None:
    one = new_id()
    desk.write_down(one, "forum_visit", "question", {"whom": "adviser", "text": "Qui m’aide ?"})
    (entry,) = (entry for entry in desk.table("forum_visit") if entry.id == one)
    assert preview("forum_visit", entry) == shown(desk, "forum_visit")["boards"][0]["items"][0]
