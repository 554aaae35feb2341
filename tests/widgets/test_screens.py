"""The screens' Python side: what each shows, and what a forged message can and cannot do."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import widgets
from course.book import Book, Club, Place, new_key
from course.book.demo import fill
from course.exercises import names
from course.programme import LANGUAGES, interface, load
from course.room.settings import NOTEBOOKS
from widgets.panel import Panel
from widgets.refusals import SENTENCES, sentence
from widgets.screen import Screen

FIRST, SECOND = "01_presentation_and_group_dynamics", "02_migration_experience"
PLACE = Place("http://192.0.2.7:8867/", "http://127.0.0.1:8866/wall", "S" * 26, "ABCD1234")
Tell = Callable[..., dict[str, Any]]


KEY = new_key()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fill the demo club once; each test opens a copy."""
    path = tmp_path_factory.mktemp("demo") / "demo.passerelle"
    with Book.create(path, KEY) as book:
        fill(book)
    return path


@pytest.fixture
def club(demo: Path, tmp_path: Path) -> Iterator[Club]:
    with Book.open(shutil.copy(demo, tmp_path / "club.passerelle"), KEY) as book:
        yield Club(book, PLACE)


def tell(screen: Screen, do: str, **values: object) -> dict[str, Any]:
    """Send a message as a browser would and give back the reply."""
    replies: list[dict[str, Any]] = []
    screen.send = replies.append
    screen._answer(screen, {"n": 7, "do": do, **values}, [])
    assert len(replies) == 1
    assert replies[0]["re"] == 7
    return replies[0]


def enter(club: Club, alias: str = "Loutre", language: str = "fr") -> widgets.Seat:
    seat = widgets.Seat(club)
    reply = tell(seat, "join", alias=alias, picture="leaf", language=language, join=PLACE.join)
    assert reply["ok"]
    return seat


def all_screens(club: Club) -> list[Screen]:
    tools = [widgets.Join, widgets.Agenda, widgets.Attendance]
    panels = [widgets.Portraits, widgets.Expectations, widgets.GroupRules, widgets.Journey]
    return [
        *(tool(club, FIRST) for tool in tools),
        *(panel(club, FIRST) for panel in [*panels, widgets.WhatIsACompetence]),
        widgets.Activity(club, FIRST, "welcome"),
        widgets.Home(club),
        widgets.People(club),
        widgets.Indicators(club),
        widgets.Wall(club),
        widgets.Seat(club),
    ]


def test_every_screen_computes_plain_json(club: Club) -> None:
    for screen in all_screens(club):
        assert json.loads(json.dumps(screen.view)) == screen.view
        assert screen.view


def test_every_exercise_has_a_panel_of_its_name() -> None:
    panels = {panel.exercise for panel in Panel.__subclasses__()}
    assert panels == set(names(tools=False))


def test_every_paper_is_markdown_and_says_where_it_comes_from(club: Club) -> None:
    papers = [screen for screen in all_screens(club) if screen.paper_name]
    assert len(papers) >= 9
    for screen in papers:
        data, metadata = screen._repr_mimebundle_()
        assert data["text/markdown"].startswith("#")
        assert metadata["passerelle"]["paper"] == screen.paper_name
        assert "0x" not in data["text/plain"]


def test_a_browser_cannot_write_the_view(club: Club) -> None:
    wall = widgets.Wall(club)
    before = dict(wall.view)
    wall.set_state({"view": {"language": "xx"}, "words": {}})
    assert wall.view == before


def test_the_screen_speaks_of_nothing_but_its_messages(club: Club) -> None:
    seat = enter(club)
    for forged in (
        "compute",
        "refresh",
        "close",
        "open_",
        "__init__",
        "send_state",
        "do_erase",
        "_leave",
        "",
    ):
        reply = tell(seat, forged)
        assert not reply["ok"], forged
        assert reply["code"] in {"unknown_message", "invalid"}


def test_joining_needs_the_rooms_secret_or_its_code(club: Club) -> None:
    seat = widgets.Seat(club)
    wrong = tell(seat, "join", alias="Loutre", picture="leaf", language="fr", join="ZZZZZZZZ")
    assert (wrong["ok"], wrong["code"]) == (False, "wrong_code")
    assert seat.view["stage"] == "enter"
    typed = tell(seat, "join", alias="Loutre", picture="leaf", language="fr", join="abcd-1234")
    assert typed["ok"]
    assert seat.view["me"]["alias"] == "Loutre"


def test_guessing_codes_is_slowed_down(club: Club) -> None:
    seat = widgets.Seat(club)
    codes = [
        tell(seat, "join", alias="a", picture="leaf", language="fr", join=f"AAAA{n:04}")["code"]
        for n in range(8)
    ]
    assert "wait" in codes
    scanned = tell(widgets.Seat(club), "join", alias="Loutre", picture="leaf", language="fr", join=PLACE.join)
    assert scanned["ok"], "whoever scans the room's code still comes in"


def test_a_key_card_brings_back_the_same_seat(club: Club) -> None:
    first = enter(club)
    entry = {"id": "a" * 32, "exercise": "expectations", "kind": "hope", "body": {"text": "un canari"}}
    assert tell(first, "save", **entry)["ok"]
    card = tell(first, "card")
    assert card["address"] == f"{PLACE.participants}#k={card['code']}"
    assert "?" not in card["address"]
    second = widgets.Seat(club)
    assert tell(second, "hello", secret=card["code"].lower())["ok"]
    assert second.view["me"] == first.view["me"]
    assert "un canari" in json.dumps(tell(second, "portfolio"), ensure_ascii=False)


def test_what_is_private_is_in_no_other_screen(club: Club) -> None:
    seat = enter(club)
    tell(seat, "save", id="b" * 32, exercise="expectations", kind="hope", body={"text": "canari-prive"})
    desk = club.book.desk()
    desk.open_session(FIRST)
    desk.open_activity("expectations")
    desk.reveal("expectations")
    others = [*all_screens(club), enter(club, "Cygne")]
    assert not any("canari-prive" in json.dumps(screen.view) for screen in others)
    assert "canari-prive" in json.dumps(seat.view) or tell(seat, "portfolio")["entries"]
    tell(seat, "share", ids=["b" * 32], shared=True)
    shown = [
        type(screen).__name__ for screen in all_screens(club) if "canari-prive" in json.dumps(screen.view)
    ]
    assert {"Wall", "Expectations"} <= set(shown)
    tell(seat, "share", ids=["b" * 32], shared=False)
    assert not any("canari-prive" in json.dumps(screen.view) for screen in all_screens(club))


def test_the_portfolio_comes_with_what_its_entries_are_drawn_with(club: Club) -> None:
    seat = enter(club, language="ar")
    tell(seat, "save", id="f" * 32, exercise="expectations", kind="hope", body={"text": "أمل"})
    portfolio = tell(seat, "portfolio")
    assert set(portfolio["exercises"]) == {"expectations"}
    drawn = portfolio["exercises"]["expectations"]
    assert set(drawn) == {"spec", "words", "deck", "linkable"}
    assert drawn["words"]["room"] != drawn["words"]["own"]


def test_the_preview_is_the_walls_card(club: Club) -> None:
    seat = enter(club)
    tell(seat, "save", id="c" * 32, exercise="expectations", kind="hope", body={"text": "Trouver des mots"})
    assert tell(seat, "preview", id="c" * 32)["card"]["text"] == "Trouver des mots"
    assert not tell(seat, "preview", id="d" * 32)["ok"]


def test_nobody_elses_entry_can_be_touched(club: Club) -> None:
    owner, thief = enter(club), enter(club, "Pie")
    tell(owner, "save", id="e" * 32, exercise="expectations", kind="hope", body={"text": "à moi"})
    for do, values in [
        ("save", {"exercise": "expectations", "kind": "hope", "body": {"text": "volé"}}),
        ("remove", {}),
        ("preview", {}),
    ]:
        assert not tell(thief, do, id="e" * 32, **values)["ok"], do
    tell(thief, "share", ids=["e" * 32], shared=True)
    mine = tell(owner, "portfolio")["entries"]
    assert [(entry["body"]["text"], entry["shared"]) for entry in mine] == [("à moi", False)]


def test_leaving_and_erasing(club: Club) -> None:
    seat = enter(club)
    secret = tell(seat, "card")["code"]
    tell(seat, "leave")
    assert seat.view["stage"] == "enter"
    assert not tell(seat, "portfolio")["ok"]
    assert tell(seat, "hello", secret=secret)["ok"]
    assert tell(seat, "erase")["ok"]
    again = tell(widgets.Seat(club), "hello", secret=secret)
    assert (again["ok"], again["code"]) == (False, "wrong_code")


def test_a_seat_erased_elsewhere_is_left_at_once(club: Club) -> None:
    phone, other = enter(club), widgets.Seat(club)
    assert tell(other, "hello", secret=tell(phone, "card")["code"])["ok"]
    tell(other, "erase")
    phone.refresh()
    assert phone.view["stage"] == "enter"


def test_opening_an_activity_moves_the_wall_and_the_phones(club: Club) -> None:
    agenda, wall, seat = widgets.Agenda(club, FIRST), widgets.Wall(club), enter(club)
    assert tell(agenda, "open", activity="portraits")["ok"]
    wall.refresh()
    seat.refresh()
    assert (wall.view["mode"], wall.view["exercise"]["name"]) == ("exercise", "portraits")
    assert seat.view["exercise"]["name"] == "portraits"
    assert not tell(agenda, "open", activity="nowhere")["ok"]
    tell(agenda, "end")
    wall.refresh()
    assert wall.view["mode"] == "ended"


def test_before_anybody_came_the_wall_shows_the_way_in(club: Club) -> None:
    assert club.book.desk().room().ended
    assert widgets.Wall(club).view["mode"] == "join"


def test_before_the_reveal_the_wall_holds_a_count_only(club: Club) -> None:
    desk = club.book.desk()
    desk.open_session(FIRST)
    desk.open_activity("expectations")
    desk.hide("expectations")
    wall = widgets.Wall(club)
    assert wall.view["exercise"]["wall"]["data"] is None
    assert wall.view["exercise"]["wall"]["count"] > 0
    panel = widgets.Expectations(club, FIRST)
    assert tell(panel, "reveal")["ok"]
    wall.refresh()
    assert wall.view["exercise"]["wall"]["data"]["hopes"]


def test_the_agenda_reveals_what_the_open_activity_collected(club: Club) -> None:
    agenda = widgets.Agenda(club, FIRST)
    assert not tell(agenda, "reveal")["ok"], "nothing is open yet"
    tell(agenda, "open", activity="expectations")
    tell(agenda, "hide")
    assert agenda.view["exercise"]["revealed"] is False
    assert agenda.view["exercise"]["count"] > 0
    assert tell(agenda, "reveal")["ok"]
    assert agenda.view["exercise"]["revealed"] is True
    assert "expectations" in club.book.desk().room().revealed
    tell(agenda, "open", activity="welcome")
    assert agenda.view["exercise"] is None


def test_the_facilitator_puts_the_wall_right(club: Club) -> None:
    panel = widgets.Expectations(club, FIRST)
    first = panel.view["wall"]["hopes"][0]
    assert tell(panel, "correct", id=first["id"], field="text", text="corrigé")["ok"]
    assert "corrigé" in [hope["text"] for hope in panel.view["wall"]["hopes"]]
    assert tell(panel, "withhold", id=first["id"])["ok"]
    assert first["id"] not in [hope["id"] for hope in panel.view["wall"]["hopes"]]
    assert tell(panel, "restore", id=first["id"])["ok"]
    assert first["id"] in [hope["id"] for hope in panel.view["wall"]["hopes"]]


def test_a_joined_phone_is_proposed_as_present(club: Club) -> None:
    enter(club)
    screen = widgets.Attendance(club, SECOND)
    row = next(seat for seat in screen.view["seats"] if seat["alias"] == "Loutre")
    assert (row["joined_today"], row["present"]) == (True, None)
    assert tell(screen, "mark", seat=row["id"], present=True)["ok"]
    row = next(seat for seat in screen.view["seats"] if seat["alias"] == "Loutre")
    assert row["present"] is True


def test_home_lists_the_cycle_and_speaks_the_rooms_language(club: Club) -> None:
    home = widgets.Home(club)
    sessions = home.view["cycle"]["sessions"]
    assert [row["state"] for row in sessions].count("next") == 1
    written = {row["slug"] for row in sessions} & set(load().sessions)
    assert {row["slug"] for row in sessions if row["notebook"]} == written != set()
    assert tell(home, "language", code="en")["ok"]
    assert home.view["language"] == "en"
    assert not tell(home, "language", code="ar")["ok"], "the facilitator's texts are French and English"


def test_home_says_what_to_prepare_for_the_session_that_is_open_or_next(club: Club) -> None:
    home = widgets.Home(club)
    ahead = load().sessions[home.view["next"]]
    assert home.view["prepare"]["slug"] == ahead.slug
    assert home.view["prepare"]["before"] == list(ahead.words("fr").before) != []
    assert (NOTEBOOKS / home.view["cycle_notebook"]).is_file()
    desk = club.book.desk()
    desk.open_session(FIRST)
    home.refresh()
    states = {row["slug"]: row["state"] for row in home.view["cycle"]["sessions"]}
    assert states[FIRST] == "now"
    assert home.view["prepare"]["title"] == load().title(FIRST, "fr")


def test_every_refusal_has_its_sentence_in_every_language() -> None:
    assert SENTENCES
    for language in LANGUAGES:
        for code in SENTENCES:
            assert sentence(code, language).strip()
            assert language == "en" or SENTENCES[code] in interface(language)


plain = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=20)
    | st.lists(st.text(max_size=3), max_size=3)
)
messages = st.sampled_from(
    [
        "hello",
        "speak",
        "join",
        "save",
        "share",
        "remove",
        "preview",
        "portfolio",
        "open",
        "profile",
        "card",
        "erase",
        "leave",
        "reveal",
        "adopt",
    ]
)
keys = st.sampled_from(
    [
        "secret",
        "language",
        "alias",
        "picture",
        "join",
        "id",
        "ids",
        "exercise",
        "kind",
        "body",
        "about",
        "shared",
        "code",
        "adopted",
    ]
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    do=messages, values=st.dictionaries(keys, plain | st.dictionaries(st.text(max_size=5), plain, max_size=3))
)
def test_whatever_a_phone_sends_gets_one_plain_answer(club: Club, do: str, values: dict[str, object]) -> None:
    """Forged messages are refused or carried out on the phone's own seat; nothing raises, others keep theirs."""
    before = {seat.id for seat in club.book.desk().seats()}
    seat = widgets.Seat(club)
    reply = tell(seat, do, **values)
    assert isinstance(reply["ok"], bool)
    assert reply["ok"] or reply["say"]["room"]
    assert before <= {record.id for record in club.book.desk().seats()}
