"""The Python side of the cycle's screens: who is shown what, and what a forged message can do."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import widgets
from course.book import Book, Club, Seat, SessionDate, new_key
from course.exercises import paper
from course.programme import load
from widgets.screen import Screen

FIRST, LAST = (load().cycle[place].slug for place in (1, -1))
TOLD = {"changed": "canari montré", "proud": "canari fier"}


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Club]:
    with Book.create(str(tmp_path / "club.passerelle"), new_key()) as book:
        yield Club(book)


def tell(screen: Screen, do: str, **values: object) -> dict[str, Any]:
    replies: list[dict[str, Any]] = []
    screen.send = replies.append
    screen._answer(screen, {"n": 1, "do": do, **values}, [])
    return replies[0]


def join(club: Club, alias: str, role: str = "participant") -> Seat:
    return club.book.join(alias, "bird", "fr", role)[0]  # type: ignore[arg-type]


def row(screen: widgets.People, alias: str) -> dict[str, Any]:
    screen.refresh()
    return next(one for one in screen.view["people"] if one["alias"] == alias)


# ---- home ----------------------------------------------------------------------------------------


def test_appointments_are_behind_once_the_group_met(club: Club) -> None:
    slugs = [each.slug for each in load().cycle]
    alone = [each.slug for each in load().cycle if each.individual]
    sessions = tuple(SessionDate(slug=slug) for slug in slugs)
    club.book.set_settings(club.book.settings().model_copy(update={"sessions": sessions}))
    home, desk = widgets.Home(club), club.book.desk()
    rows = home.view["cycle"]["sessions"]
    assert [row["slug"] for row in rows if row["individual"]] == alone != []
    assert home.view["next"] == slugs[0] == alone[0]
    desk.open_session(slugs[1])
    desk.end_session()
    home.refresh()
    states = {row["slug"]: row["state"] for row in home.view["cycle"]["sessions"]}
    assert home.view["next"] == slugs[2]
    assert [states[slug] for slug in slugs[:4]] == ["later", "done", "next", "later"]


# ---- people --------------------------------------------------------------------------------------


def test_people_come_by_alias_participants_first(club: Club) -> None:
    for alias, role in [("Zinc", "participant"), ("Aube", "tutor"), ("baobab", "participant")]:
        join(club, alias, role)
    screen = widgets.People(club)
    assert [one["alias"] for one in screen.view["people"]] == ["baobab", "Zinc", "Aube"]
    assert json.loads(json.dumps(screen.view)) == screen.view
    assert [one["slug"] for one in screen.view["sessions"]] == [one.slug for one in load().cycle]
    assert "Aube" not in paper("people", screen.request())


def test_presence_is_what_was_noted(club: Club) -> None:
    join(club, "Aube")
    (seat,) = club.book.desk().seats()
    club.book.desk().mark_present(seat.id, FIRST, True)
    club.book.desk().mark_present(seat.id, LAST, False)
    screen = widgets.People(club)
    aube = row(screen, "Aube")
    assert (aube["present"], aube["came"], aube["of"]) == ({FIRST: True, LAST: False}, 1, 2)
    assert [one["slug"] for one in screen.view["sessions"] if one["noted"]] == [FIRST, LAST]
    assert "| Aube |   | x |" in paper("people", screen.request())


def test_a_tutor_sees_only_what_a_person_chose_to_show(club: Club) -> None:
    seat, screen = join(club, "Aube"), widgets.People(club)
    seat.save("a" * 32, "interview", "preparation", TOLD)
    seat.save("b" * 32, "expectations", "hope", {"text": "canari partagé"})
    seat.share(["b" * 32], True)
    screen.refresh()
    assert row(screen, "Aube")["shown"] == []
    assert "canari" not in json.dumps(screen.view, ensure_ascii=False)
    seat.show(["a" * 32], True)
    (shown,) = row(screen, "Aube")["shown"]
    assert [one["said"] for one in shown["answers"]] == [["canari montré"], ["canari fier"]]
    assert all(one["ask"] for one in shown["answers"])
    assert "canari" not in paper("people", screen.request())
    seat.show(["a" * 32], False)
    assert row(screen, "Aube")["shown"] == []


def test_what_is_shown_rests_on_nothing_that_is_not(club: Club) -> None:
    seat, screen = join(club, "Aube"), widgets.People(club)
    seat.save("c" * 32, "experiences", "experience", {"role": "canari caché"})
    seat.save("d" * 32, "experiences", "task", {"experience": ["c" * 32], "task": "visible"})
    seat.show(["d" * 32], True)
    (shown,) = row(screen, "Aube")["shown"]
    told = json.dumps(shown, ensure_ascii=False)
    assert "visible" in told
    assert "canari" not in told
    assert "c" * 32 not in told


def test_the_sheet_is_written_part_by_part_and_read_by_the_person(club: Club) -> None:
    seat, screen, other = join(club, "Aube"), widgets.People(club), widgets.People(club)
    known = row(screen, "Aube")["id"]
    assert tell(screen, "note", seat=known, part="said", text=" Elle veut coudre. ")["ok"]
    assert tell(other, "note", seat=known, part="next", text="Mardi")["ok"]
    wanted = {"said": "Elle veut coudre.", "agreed": "", "next": "Mardi"}
    assert row(screen, "Aube")["sheet"] == wanted
    assert "Elle veut coudre." in json.dumps([one.body for one in seat.sheets()], ensure_ascii=False)
    assert tell(screen, "note", seat=known, part="said", text="  ")["ok"]
    assert row(screen, "Aube")["sheet"]["said"] == ""


def test_what_cannot_be_noted_is_refused(club: Club) -> None:
    seat, screen = join(club, "Aube"), widgets.People(club)
    known = row(screen, "Aube")["id"]
    for code, values in [
        ("too_long", {"seat": known, "part": "said", "text": "x" * 1001}),
        ("invalid", {"seat": known, "part": "secret", "text": "x"}),
        ("invalid", {"seat": known, "part": "said", "text": 7}),
        ("gone", {"seat": "0" * 32, "part": "said", "text": "x"}),
    ]:
        reply = tell(screen, "note", **values)
        assert (reply["ok"], reply["code"]) == (False, code)
        assert reply["say"]["room"]
    assert row(screen, "Aube")["sheet"] == {"said": "", "agreed": "", "next": ""}
    seat.erase()
    assert tell(screen, "complete", seat=known, completed=True)["code"] == "gone"
    assert screen.view["people"] == []


def test_the_end_is_noted_and_taken_back(club: Club) -> None:
    join(club, "Aube")
    screen = widgets.People(club)
    known = row(screen, "Aube")["id"]
    assert tell(screen, "complete", seat=known, completed=True)["ok"]
    assert row(screen, "Aube")["completed"] is True
    assert tell(screen, "complete", seat=known, completed=False)["ok"]
    assert row(screen, "Aube")["completed"] is False


# ---- figures -------------------------------------------------------------------------------------


def said(screen: widgets.Indicators) -> dict[str, str]:
    screen.refresh()
    return {one["key"]: one["said"].replace("\u202f", "\u00a0") for one in screen.view["figures"]}


def test_thirty_two_of_thirty_eight_is_84_2_percent(club: Club) -> None:
    for place in range(38):
        join(club, f"Alias {place}")
    desk, screen = club.book.desk(), widgets.Indicators(club)
    assert said(screen)["started"] == said(screen)["completion_rate"] == "pas encore"
    for place, seat in enumerate(desk.seats()):
        desk.mark_present(seat.id, FIRST, True)
        if place < 32:
            desk.mark_present(seat.id, LAST, True)
    figures = said(screen)
    assert figures["enrolled"] == "38"
    assert figures["completed"] == "32 sur 38"
    assert figures["completion_rate"] == "84,2\u00a0% (n\u00a0= 38)"
    assert {one["key"]: one["said"] for one in screen.view["sessions"]}[FIRST] == "38 sur 38"
    assert "84,2" in paper("indicators", screen.request())


def test_small_groups_are_not_told(club: Club) -> None:
    seats = [join(club, f"Alias {place}") for place in range(5)]
    for place, seat in enumerate(seats[:4]):
        seat.save(f"{place:032x}", "confidence", "start", {"speak": "a_little"})
        seat.share([f"{place:032x}"], True)
    screen = widgets.Indicators(club)
    speak = next(one for one in screen.view["confidence"] if one["key"] == "speak")
    assert speak["moments"]["start"]["n"] is None
    assert set(speak["moments"]["start"]["counts"].values()) == {None}
    seats[4].save("e" * 32, "confidence", "start", {"speak": "a_little"})
    seats[4].share(["e" * 32], True)
    screen.refresh()
    speak = next(one for one in screen.view["confidence"] if one["key"] == "speak")
    assert speak["moments"]["start"] == {
        "n": 5,
        "counts": {"not_at_all": 0, "a_little": 5, "mostly": 0, "fully": 0},
    }
    assert [one["key"] for one in speak["answers"]] == list(speak["moments"]["start"]["counts"])


def test_figures_hold_nothing_of_anybody(club: Club) -> None:
    seat = join(club, "Canari")
    seat.save("a" * 32, "interview", "preparation", TOLD)
    seat.show(["a" * 32], True)
    screen = widgets.Indicators(club)
    told = json.dumps(screen.view, ensure_ascii=False)
    assert json.loads(told) == screen.view
    assert "canari" not in told.casefold()
