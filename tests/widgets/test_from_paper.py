"""What the facilitator types from paper, as messages: every panel takes them, and nothing that is forged."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from filling import FROM_PAPER, on_paper

import widgets
from course.book import Book, Club, Place, new_key
from course.exercises import names
from widgets.panel import Panel

PLACE = Place("http://192.0.2.7:8867/", "http://127.0.0.1:8866/wall", "S" * 26, "ABCD1234")
ID, OTHER = "a" * 32, "b" * 32
PANELS = {panel.exercise: panel for panel in Panel.__subclasses__()}


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Club]:
    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        yield Club(book, PLACE)


def tell(screen: Any, do: str, **values: object) -> dict[str, Any]:
    replies: list[dict[str, Any]] = []
    screen.send = replies.append
    screen._answer(screen, {"n": 7, "do": do, **values}, [])
    (reply,) = replies
    return reply


@pytest.mark.parametrize("name", names(tools=False))
def test_every_panel_says_what_can_be_typed(club: Club, name: str) -> None:
    view = PANELS[name](club).view
    assert json.loads(json.dumps(view)) == view
    assert list(view["paper"]) == [form for exercise, form in FROM_PAPER if exercise == name]
    for form, sheet in view["paper"].items():
        assert sheet["shows"]
        assert {*sheet["shows"], *sheet["needs"]} <= set(sheet["fields"])
        assert set(view["words"]["forms"][form]["steps"]) | set(view["words"]["paper"]) >= set(
            sheet["fields"]
        )


@pytest.mark.parametrize(("name", "form"), FROM_PAPER)
def test_a_sheet_is_typed_listed_and_taken_away(club: Club, name: str, form: str) -> None:
    panel, body = PANELS[name](club), on_paper(name, form)
    empty = panel.view["wall"]
    assert set(panel.view["paper"][form]["needs"]) <= set(body)
    assert tell(panel, "write_down", id=ID, form=form, body=body)["ok"]
    assert (panel.view["count"], panel.view["revealed"]) == (1, False)
    assert panel.view["wall"] != empty
    listed = {one["kind"]: one for one in panel.view["raw"]}
    assert set(listed) == {form, "from_paper"}
    assert {field: listed[form]["body"][field] for field in body} == body
    assert listed["from_paper"]["about"] == [ID]
    assert tell(panel, "take_away", id=ID)["ok"]
    assert (panel.view["count"], panel.view["wall"], panel.view["raw"]) == (0, empty, [])


@pytest.mark.parametrize(
    ("forged", "code"),
    [
        ({"form": "hope", "body": {"text": "x"}, "id": "short"}, "invalid"),
        ({"form": "hope", "body": {"text": "x"}, "id": "g" * 32}, "invalid"),
        ({"form": "hope", "body": "text", "id": ID}, "invalid"),
        ({"form": "hope", "body": {"text": {"deep": 1}}, "id": ID}, "invalid"),
        ({"form": "hope", "body": {"text": "x", "seat": "me"}, "id": ID}, "invalid"),
        ({"form": "hope", "body": {"text": "x"}, "id": ID, "seat": "me"}, "invalid"),
        ({"form": "hope", "body": {"text": "x"}, "id": ID, "exercise": "cv"}, "invalid"),
        ({"form": "hope", "body": {"text": "x"}, "id": ID, "times": 2}, "invalid"),
        ({"form": "hope", "body": {"text": "x"}, "id": ID, "times": "1"}, "invalid"),
        ({"form": "hope", "body": {"text": "x"}, "id": ID, "times": 10_000}, "invalid"),
        ({"form": "hope", "body": {"text": " "}, "id": ID}, "invalid"),
        ({"form": "hope", "body": {"text": "x" * 161}, "id": ID}, "too_long"),
        ({"form": "withheld", "body": {}, "id": ID}, "unknown_kind"),
        ({"form": "../hope", "body": {"text": "x"}, "id": ID}, "invalid"),
        ({"form": None, "body": {"text": "x"}, "id": ID}, "invalid"),
        ({"body": {"text": "x"}, "id": ID}, "invalid"),
    ],
)
def test_forged_messages_write_nothing(club: Club, forged: dict[str, Any], code: str) -> None:
    panel = widgets.Expectations(club)
    reply = tell(panel, "write_down", **forged)
    assert (reply["ok"], reply["code"]) == (False, code)
    assert reply["say"]["room"]
    assert club.book.entries() == []


def test_what_is_private_or_for_one_person_is_never_typed(club: Club) -> None:
    for name, form, body in (
        ("intake", "consent", {"agree": "yes"}),
        ("interview", "preparation", {"changed": "x"}),
        ("competence_cards", "round", {"wish": "x"}),
        ("competence_cards", "seen", {"card": "read", "when": "x"}),
        ("group_rules", "opinion", {"value": "agree"}),
        ("cv", "heading", {"wish": "x"}),
        ("action_plan", "followup", {"state": "done"}),
    ):
        reply = tell(PANELS[name](club), "write_down", id=ID, form=form, body=body)
        assert (reply["ok"], reply["code"]) == (False, "unknown_kind"), (name, form)
    assert club.book.entries() == []


def test_a_persons_entry_is_not_taken_away(club: Club) -> None:
    seat, _ = club.book.join("Aube", "bird", "fr")
    seat.save(ID, "expectations", "hope", {"text": "à moi"})
    seat.share([ID], True)
    panel = widgets.Expectations(club)
    for do, more in (("take_away", {}), ("write_down", {"form": "hope", "body": {"text": "à nous"}})):
        reply = tell(panel, do, id=ID, **more)
        assert (reply["ok"], reply["code"]) == (False, "not_yours")
    assert [one.body for one in seat.mine()] == [{"text": "à moi"}]


def test_neither_wall_nor_phone_can_type(club: Club) -> None:
    seat = widgets.Seat(club)
    assert tell(seat, "join", alias="Aube", picture="leaf", language="fr", join=PLACE.join)["ok"]
    for screen in (widgets.Wall(club), seat):
        for do in ("write_down", "take_away"):
            assert tell(screen, do, id=ID, form="hope", body={"text": "x"})["code"] == "unknown_message"
    assert club.book.entries() == []
