"""Documents on a screen: ordered, watched, stopped, fetched; whatever is forged is refused and reaches nobody else."""

import json
import time
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Any

import pytest

import widgets
from course.book import Book, Club, Place, new_key
from course.book import Seat as BookSeat
from course.room.gate import MOST_BYTES as MOST_MESSAGE
from widgets.luggage import BURST, EVERY_S, Turns
from widgets.making import PART_BYTES
from widgets.refusals import SENTENCES

PLACE = Place("http://192.0.2.7:8867/", "http://127.0.0.1:8866/wall", "S" * 26, "ABCD1234")
DATA = bytes(range(256)) * 1000
WISH = {"what": "cv", "name": "Zébulon Quark"}
FILE = "f" * 32


@dataclass(frozen=True)
class Ready:
    """A file, as a maker of documents gives it."""

    name: str = "cv.pdf"
    type: str = "application/pdf"
    data: bytes = DATA
    replaced: tuple[str, ...] = ("☃",)
    left_out: tuple[str, ...] = ()
    flaw: str = ""


@dataclass
class Work:
    """An order that waits until it is told to go on."""

    result: Ready = field(default_factory=Ready)
    go: Event = field(default_factory=Event)
    stopped: bool = False

    def make(self, progress: Callable[[int, int, str], None]) -> Ready:
        progress(1, 3, "the second one")
        self.go.wait(20)
        if self.result.name == "broken":
            raise RuntimeError("a maker that breaks")
        return self.result

    def stop(self) -> None:
        self.stopped = True
        self.go.set()


class Maker:
    """What makes documents, and all that it was asked."""

    def __init__(self) -> None:
        self.work: list[Work] = []
        self.asked: list[tuple[str, Mapping[str, Any], bytes | None]] = []
        self.next = Ready()

    def offered(self, _club: Club, seat: BookSeat | str | None) -> dict[str, Any]:
        return {
            "documents": [{"name": "cv", "empty": False}],
            "kinds": [{"name": "x"}],
            "seat": seat is not None,
        }

    def order(self, _club: Club, seat: Any, wish: Mapping[str, Any], photo: bytes | None = None) -> Work:
        self.asked.append((getattr(seat, "id", str(seat)), wish, photo))
        self.work.append(Work(self.next))
        return self.work[-1]


class Screen:
    """A screen and what its browser sends."""

    def __init__(self, screen: Any) -> None:
        self.screen = screen
        self.now = 0.0
        screen._orders = Turns(lambda: self.now)

    def tell(self, do: str, **values: object) -> dict[str, Any]:
        """Send a message; give the one answer, its bytes under `buffers`."""
        replies: list[dict[str, Any]] = []
        self.screen.send = lambda content, buffers=(): replies.append({**content, "buffers": list(buffers)})
        self.screen._answer(self.screen, {"n": 7, "do": do, **values}, [])
        [reply] = replies
        return reply

    def made(self, job: str) -> dict[str, Any]:
        """Ask until it is not being made any more."""
        until = time.monotonic() + 20
        while time.monotonic() < until:
            reply = self.tell("made", job=job)
            if not reply["ok"] or reply["ready"]:
                return reply
            time.sleep(0.01)
        raise TimeoutError


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Club]:
    with Book.create(f"sqlite:///{tmp_path / 'club'}.passerelle", new_key()) as book:
        yield Club(book, PLACE)


@pytest.fixture
def maker() -> Maker:
    return Maker()


def seated(club: Club, maker: Maker | None, alias: str = "Loutre") -> Screen:
    screen = Screen(widgets.Seat(club, maker))
    assert screen.tell("join", alias=alias, picture="leaf", language="fr", join=PLACE.join)["ok"]
    return screen


@pytest.fixture
def phone(club: Club, maker: Maker) -> Screen:
    return seated(club, maker)


def refused(reply: dict[str, Any], code: str) -> None:
    assert (reply["ok"], reply.get("code")) == (False, code)
    assert reply["say"]["own"]


def test_a_document_is_ordered_watched_and_fetched(phone: Screen, maker: Maker) -> None:
    begun = phone.tell("make", wish=WISH)
    assert begun["ok"]
    until = time.monotonic() + 10
    while (at := phone.tell("made", job=begun["job"]))["done"] == 0 and time.monotonic() < until:
        time.sleep(0.01)
    assert (at["ready"], at["done"], at["of"], at["name"]) == (False, 1, 3, "the second one")
    maker.work[0].go.set()
    ready = phone.made(begun["job"])
    assert (ready["file"], ready["type"], ready["size"]) == ("cv.pdf", "application/pdf", len(DATA))
    assert (ready["replaced"], ready["left_out"]) == (["☃"], [])
    parts = [phone.tell("made_part", job=begun["job"], part=part) for part in range(ready["parts"])]
    assert len(parts) > 1
    assert b"".join(piece for one in parts for piece in one["buffers"]) == DATA
    assert all(len(piece) <= PART_BYTES < MOST_MESSAGE for one in parts for piece in one["buffers"])
    assert phone.tell("made_part", job=begun["job"], part=0)["buffers"] == parts[0]["buffers"]


def test_only_ones_own_seat_is_handed_over(club: Club, phone: Screen, maker: Maker) -> None:
    other = seated(club, maker, "Hibou")
    phone.tell("make", wish=WISH)
    other.tell("make", wish=WISH)
    assert [seat for seat, _, _ in maker.asked] == [phone.screen._seat.id, other.screen._seat.id]
    assert phone.screen._seat.id != other.screen._seat.id
    refused(other.tell("made", job=phone.screen._job.id), "not_made")
    refused(other.tell("made_part", job=phone.screen._job.id, part=0), "not_made")
    refused(other.tell("stop", job=phone.screen._job.id), "not_made")
    assert not maker.work[0].stopped


@pytest.mark.parametrize("do", ["offers", "make", "photo"])
def test_nobody_at_the_entrance_gets_a_document(club: Club, maker: Maker, do: str) -> None:
    screen = Screen(widgets.Seat(club, maker))
    values = {"make": {"wish": WISH}, "photo": {"file": FILE, "part": 0, "of": 1, "data": "AAAA"}}.get(do, {})
    refused(screen.tell(do, **values), "no_seat")
    assert maker.asked == []


def test_without_a_maker_nothing_is_offered(club: Club) -> None:
    screen = seated(club, None)
    assert screen.tell("offers")["documents"] == []
    refused(screen.tell("make", wish=WISH), "invalid")


@pytest.mark.parametrize(
    "message",
    [
        {"do": "make"},
        {"do": "make", "wish": "cv"},
        {"do": "make", "wish": [WISH]},
        {"do": "make", "wish": WISH, "seat": "0" * 32},
        {"do": "made", "job": "x"},
        {"do": "made", "job": 7},
        {"do": "made_part", "job": "0" * 16, "part": -1},
        {"do": "made_part", "job": "0" * 16, "part": "0"},
        {"do": "made_part", "job": "0" * 16, "part": 10**9},
        {"do": "photo", "file": "x", "part": 0, "of": 1, "data": "AAAA"},
        {"do": "photo", "file": FILE, "part": 0, "of": 1, "data": "A" * 50_000},
        {"do": "order", "wish": WISH},
        {"do": "let_go"},
    ],
    ids=json.dumps,
)
def test_forged_messages_change_nothing(phone: Screen, maker: Maker, message: dict[str, Any]) -> None:
    reply = phone.tell(**message)
    assert not reply["ok"]
    assert reply["code"] in {"invalid", "unknown_message"}
    assert maker.asked == []


def test_parts_that_there_are_not_are_refused(phone: Screen, maker: Maker) -> None:
    job = phone.tell("make", wish=WISH)["job"]
    refused(phone.tell("made_part", job=job, part=0), "not_whole")
    maker.work[0].go.set()
    parts = phone.made(job)["parts"]
    refused(phone.tell("made_part", job=job, part=parts), "not_whole")


def test_it_can_be_stopped_and_is_forgotten(phone: Screen, maker: Maker) -> None:
    job = phone.tell("make", wish=WISH)["job"]
    assert phone.tell("stop", job=job)["ok"]
    assert maker.work[0].stopped
    refused(phone.tell("made", job=job), "not_made")


@pytest.mark.parametrize("flaw", ["photo", "not_made"])
def test_why_there_is_no_file_is_said(phone: Screen, maker: Maker, flaw: str) -> None:
    maker.next = Ready(flaw=flaw, data=b"")
    job = phone.tell("make", wish=WISH)["job"]
    maker.work[0].go.set()
    refused(phone.made(job), flaw)
    assert flaw in SENTENCES


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_maker_that_breaks_leaves_a_screen_that_answers(phone: Screen, maker: Maker) -> None:
    maker.next = Ready("broken")
    job = phone.tell("make", wish=WISH)["job"]
    maker.work[0].go.set()
    refused(phone.made(job), "not_made")
    maker.next = Ready()
    again = phone.tell("make", wish=WISH)["job"]
    maker.work[1].go.set()
    assert phone.made(again)["ready"]


def test_another_order_gives_up_the_first(phone: Screen, maker: Maker) -> None:
    phone.tell("make", wish=WISH)
    phone.tell("make", wish=WISH)
    assert [one.stopped for one in maker.work] == [True, False]


def test_orders_are_paced(phone: Screen) -> None:
    replies = [phone.tell("make", wish=WISH) for _ in range(int(BURST) + 1)]
    assert [one["ok"] for one in replies] == [True] * int(BURST) + [False]
    refused(replies[-1], "wait")
    phone.now += EVERY_S
    assert phone.tell("make", wish=WISH)["ok"]


@pytest.mark.parametrize("leave", ["leave", "erase", "forget"])
def test_whoever_leaves_takes_the_file_and_the_photograph_along(
    phone: Screen, maker: Maker, leave: str
) -> None:
    photo = b64encode(b"photograph").decode()
    assert phone.tell("photo", file=FILE, part=0, of=1, data=photo)["ok"]
    job = phone.tell("make", wish=WISH)["job"]
    assert maker.asked[0][2] == b"photograph"
    phone.tell(leave)
    assert maker.work[0].stopped
    assert not phone.tell("made", job=job)["ok"]
    assert phone.screen._job is None
    assert phone.screen._photo.raw is None


def test_the_photograph_of_one_person_is_not_the_next_ones(phone: Screen, maker: Maker) -> None:
    phone.tell("photo", file=FILE, part=0, of=1, data=b64encode(b"photograph").decode())
    phone.tell("leave")
    assert phone.tell("join", alias="Hibou", picture="bird", language="fr", join=PLACE.join)["ok"]
    phone.tell("make", wish=WISH)
    assert maker.asked[-1][2] is None


def test_the_facilitators_panel_orders_for_its_session(club: Club, maker: Maker) -> None:
    panel = Screen(widgets.Documents(club, maker, "02_migration_experience"))
    assert panel.screen.view["session"] == "02_migration_experience"
    assert panel.screen.view["kinds"] == [{"name": "x"}]
    job = panel.tell("make", wish={"what": "handouts"})["job"]
    maker.work[0].go.set()
    assert panel.made(job)["ready"]
    assert maker.asked == [("02_migration_experience", {"what": "handouts"}, None)]
