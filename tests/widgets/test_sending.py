"""What travels to a page: the whole view once, then only what is different."""

import json
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import widgets
from course.book import Book, Club, Seat, new_key
from widgets.changes import applied
from widgets.screen import Screen

FIRST = "01_presentation_and_group_dynamics"
State = dict[str, Any]


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Club]:
    """Open a club in which thirty hopes are on the wall."""
    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        book.desk().open_session(FIRST)
        book.desk().open_activity("expectations")
        book.desk().reveal("expectations")
        for person in range(10):
            seat, _ = book.join(f"Loutre {person}", "leaf", "fr")
            for number in range(3):
                hope(seat, f"Je voudrais parler {person} {number}")
        yield Club(book, None)


def hope(seat: Seat, text: str) -> None:
    entry = seat.save(secrets.token_hex(16), "expectations", "hope", {"text": text})
    seat.share([entry.id], True)


class Page:
    """A page that knows what it was sent, and nothing else."""

    def __init__(self, screen: Screen) -> None:
        self.sent: list[State] = []
        screen._send = lambda message, **_: self.sent.append(message["state"])
        screen.send_state()
        self.view, self.number = self.sent[0]["view"], self.sent[0]["view_number"]
        assert "change" not in self.sent.pop(0), "a whole view needs no change"

    def read(self) -> list[State]:
        """Take what came since."""
        came, self.sent[:] = list(self.sent), []
        for state in came:
            news = json.loads(json.dumps(state["change"]))
            assert news["number"] == self.number + 1
            self.view, self.number = applied(self.view, news["change"]), news["number"]
        return came


@pytest.mark.parametrize("make", [widgets.Wall, widgets.Expectations])
def test_one_entry_more_sends_this_entry_alone(club: Club, make: type[Screen]) -> None:
    screen = make(club)
    page = Page(screen)
    seat, _ = club.book.join("Aube", "bird", "fr")
    hope(seat, "Je voudrais chanter")
    screen.refresh()
    (came,) = page.read()
    assert set(came) == {"change"}
    told = json.dumps(came)
    assert "chanter" in told
    assert "parler" not in told
    assert len(told) < len(json.dumps(screen.view)) / 10
    assert page.view == screen.view


def test_a_phone_gets_one_entry_and_not_the_list(club: Club) -> None:
    screen = widgets.Seat(club)
    screen._sit(*club.book.join("Aube", "bird", "fr"))
    screen.refresh()
    page = Page(screen)
    other, _ = club.book.join("Brume", "bird", "fr")
    hope(other, "Je voudrais chanter")
    screen.refresh()
    told = json.dumps(page.read())
    assert "chanter" in told
    assert "parler" not in told
    assert page.view == screen.view


def test_a_page_never_falls_behind(club: Club) -> None:
    wall = widgets.Wall(club)
    page, desk = Page(wall), club.book.desk()
    gestures: list[Callable[[], object]] = [
        lambda: desk.hide("expectations"),
        lambda: desk.reveal("expectations"),
        lambda: desk.open_activity("portraits"),
        desk.end_session,
        lambda: desk.open_session(FIRST),
    ]
    for gesture in gestures:
        gesture()
        wall.refresh()
        assert len(page.read()) == 1
        assert page.view == wall.view


def test_nothing_is_sent_when_nothing_changed(club: Club) -> None:
    wall = widgets.Wall(club)
    page = Page(wall)
    wall.refresh()
    assert page.read() == []


def test_a_page_that_missed_a_change_gets_the_whole(club: Club) -> None:
    wall = widgets.Wall(club)
    page = Page(wall)
    club.book.desk().hide("expectations")
    wall.refresh()
    page.sent.clear()
    wall.send = lambda _reply: None
    wall._answer(wall, {"do": "whole"}, [])
    (came,) = page.sent
    assert set(came) == {"view", "view_number"}
    assert (came["view"], came["view_number"]) == (wall.view, page.number + 1)


def test_a_deck_travels_with_the_view_it_belongs_to(club: Club) -> None:
    screen = widgets.Seat(club)
    screen._sit(*club.book.join("Aube", "bird", "fr"))
    screen.refresh()
    page = Page(screen)
    screen.do_open("competence_cards")
    screen.refresh()
    (came,) = page.read()
    assert set(came) == {"change", "deck"}
    assert came["deck"]["slug"] == page.view["exercise"]["deck"]


def heard(screen: Screen, monkeypatch: pytest.MonkeyPatch, took_s: float) -> list[float | None]:
    """Let a screen hear of three changes at once, when its view takes so long; say what it answers."""
    moments = iter([10.0, 10.0 + took_s, 10.0 + took_s, 10.0 + 50 * took_s])
    monkeypatch.setattr("widgets.screen.time", SimpleNamespace(perf_counter=lambda: next(moments)))
    return [hear_of_somebody(screen) for _ in range(3)]


def hear_of_somebody(screen: Screen) -> float | None:
    """Let somebody come in, and the screen hear of it."""
    screen.club.book.join("Aube", "bird", "fr")
    return screen.hear()


def test_a_phone_rests_after_a_view_that_took_long(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    first, then, later = heard(widgets.Seat(club), monkeypatch, took_s=0.00375)
    assert first is None
    assert then == pytest.approx(1.5)
    assert later == pytest.approx(1.5 - 49 * 0.00375)


def test_no_rest_is_longer_than_two_seconds(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    assert heard(widgets.Seat(club), monkeypatch, took_s=0.03)[1] == pytest.approx(2.0)


def test_the_wall_never_rests(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("widgets.screen.LONGEST_REST_S", 1000.0)
    wall = widgets.Wall(club)
    assert [hear_of_somebody(wall) for _ in range(3)] == [None, None, None]


def test_the_view_that_follows_a_gesture_is_not_made_again_when_the_book_tells_of_it(
    club: Club, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, made = widgets.Seat(club), []
    compute = screen.compute
    monkeypatch.setattr(screen, "compute", lambda: made.append(1) or compute())
    screen.send = lambda _reply: None
    screen._answer(screen, {"n": 1, "do": "speak", "language": "en"}, [])
    screen._sit(*club.book.join("Aube", "bird", "fr"))
    screen.refresh()
    made.clear()
    assert club.book.changed()
    assert screen.hear() is None
    assert made == []
    club.book.join("Brume", "bird", "fr")
    assert screen.hear() is None
    assert made == [1]


def test_a_phone_that_rests_follows_the_room_all_the_same(
    club: Club, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(widgets.Seat, "rest", 1e9)
    screen = widgets.Seat(club)
    screen._sit(*club.book.join("Aube", "bird", "fr"))
    assert screen.hear() is None
    club.book.desk().open_activity("portraits")
    assert screen.hear() is None
    assert screen.view["exercise"]["name"] == "portraits"
    hope(club.book.join("Brume", "bird", "fr")[0], "Je voudrais chanter")
    assert (screen.hear() or 0) > 1


def test_the_first_message_of_a_page_meets_its_seat(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[object] = []

    def meet(self: object) -> None:
        met.append(self)

    monkeypatch.setattr("widgets.watch.Watcher.meet", meet)
    seat, wall = widgets.Seat(club), widgets.Wall(club)
    asking = {"content": {"data": {"method": "request_state"}}}
    wall._handle_msg(asking)
    assert met == []
    seat._handle_msg(asking)
    assert len(met) == 1
