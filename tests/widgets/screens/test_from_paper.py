"""Typing from paper on the panel, with the built screens, Python's answers and a real book behind them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

import widgets
from course.book import Book, Club, Place, new_key
from widgets.panel import Panel

PLACE = Place("http://192.0.2.7:8867/", "http://127.0.0.1:8866/wall", "S" * 26, "ABCD1234")
FIRST = "01_presentation_and_group_dynamics"


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Club]:
    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        yield Club(book, PLACE)


class Room:
    """A panel on a screen; what it sends is carried out by Python.

    Args:
        stage: makes stages.
        panel: the exercise's panel.
        script: its built script.
    """

    def __init__(self, stage: Callable[..., Any], panel: Panel, script: str) -> None:
        self.python, self.answered = panel, 0
        self.panel = stage(script).show(panel.view)
        self.page = self.panel.page

    def settle(self) -> None:
        """Carry out what was sent, and show what follows from it."""
        replies: list[Any] = []
        self.python.send = replies.append
        sent = self.page.evaluate("() => stage.sent")
        for content in sent[self.answered :]:
            self.python._answer(self.python, content, [])
        self.answered = len(sent)
        self.panel.change(**self.python.view)
        for reply in replies:
            self.page.evaluate("reply => stage.answer(reply)", reply)

    def open(self) -> None:
        self.page.locator(".panel-paper summary").click()

    def field(self, name: str) -> Locator:
        found: Locator = self.page.locator(f".panel-paper [data-field={name}]")
        return found


def wall(stage: Callable[..., Any], club: Club) -> Any:
    """Show what the projector shows now."""
    return stage("wall").show(widgets.Wall(club).view).settled()


def test_typed_it_stands_on_the_wall_and_taken_away_it_is_gone(stage: Any, club: Club) -> None:
    desk = club.book.desk()
    desk.open_session(FIRST)
    desk.open_activity("expectations")
    room = Room(stage, widgets.Expectations(club, FIRST), "expectations")
    expect(room.page.locator(".paper-sheet")).to_be_hidden()
    room.open()
    area = room.field("text").locator("textarea")
    area.fill("Parler devant les autres.")
    area.press("Enter")
    room.settle()
    expect(area).to_have_value("")
    expect(area).to_be_focused()
    expect(room.page.locator(".panel-words")).to_have_text(["Parler devant les autres."])
    expect(room.page.locator(".panel-typed")).to_have_text(room.panel.say("From paper"))
    hidden = wall(stage, club)
    assert "Parler devant" not in hidden.page.content(), "nothing is on the wall before it is revealed"
    room.panel.press("Show on the wall")
    room.settle()
    expect(wall(stage, club).page.locator(".board-card")).to_have_text(["Parler devant les autres."])
    room.panel.press("Correct")
    room.page.locator(".panel-correct textarea").fill("Parler en public.")
    room.panel.press("Keep")
    room.settle()
    expect(room.page.locator(".panel-words")).to_have_text(["Parler en public."])
    expect(room.page.locator(".panel-was")).to_have_count(0)
    expect(wall(stage, club).page.locator(".board-card")).to_have_text(["Parler en public."])
    room.panel.press("Remove")
    room.settle()
    expect(room.page.locator(".panel-words")).to_have_count(0)
    expect(wall(stage, club).page.locator(".board-card")).to_have_count(0)
    assert club.book.entries("expectations") == []


def test_a_keyboard_is_enough(stage: Any, club: Club) -> None:
    room = Room(stage, widgets.Expectations(club), "expectations")
    room.page.locator(".panel-paper summary").focus()
    room.page.keyboard.press("Enter")
    expect(room.page.locator(".paper-sheet")).to_be_visible()
    for _ in range(2):
        room.page.keyboard.press("Tab")
    expect(room.page.locator("[data-sheet=worry]")).to_be_focused()
    room.page.keyboard.press("Space")
    room.page.keyboard.press("Tab")
    room.page.keyboard.type("Le bus est rare.")
    room.page.keyboard.press("Shift+Enter")
    room.page.keyboard.type("Il est cher.")
    room.page.keyboard.press("Tab")
    room.page.keyboard.press("Enter")
    room.settle()
    (one,) = (entry for entry in club.book.entries("expectations") if entry.kind == "worry")
    assert (one.body, one.seat) == ({"text": "Le bus est rare.\nIl est cher."}, None)


def test_raised_hands_are_counted_in_one_gesture(stage: Any, club: Club) -> None:
    room = Room(stage, widgets.WhatIsACompetence(club), "what_is_a_competence")
    room.open()
    add = room.page.get_by_role("button", name=room.panel.say("Add to the wall"), exact=True)
    expect(add).to_be_disabled()
    room.field("statement").locator("select").select_option(index=1)
    expect(add).to_be_disabled()
    room.field("pile").get_by_role("button", name="Savoir-faire").click()
    room.page.get_by_role("spinbutton").fill("6")
    add.click()
    room.settle()
    expect(room.page.locator(".panel-typed .numbers")).to_have_text("× 6")
    assert room.python.view["wall"]["statements"][0]["counts"]["know_how"] == 6
    expect(room.page.get_by_role("spinbutton")).to_have_value("1")
    room.panel.press("Remove")
    room.settle()
    expect(room.page.locator(".panel-typed .numbers")).to_have_text("× 5")


def test_words_of_one_s_own_are_added_even_when_the_plus_was_forgotten(stage: Any, club: Club) -> None:
    room = Room(stage, widgets.Portraits(club), "portraits")
    room.open()
    room.field("languages").get_by_role("textbox").fill("bafia")
    add = room.page.get_by_role("button", name=room.panel.say("Add to the wall"), exact=True)
    add.click(force=True)
    room.page.wait_for_function("stage.sent.length", timeout=5_000)
    room.settle()
    expect(room.field("languages").locator(".chip[aria-pressed=true]")).to_have_count(0)
    assert [one["text"] for one in room.python.view["wall"]["languages"]] == ["bafia"]


def test_a_refusal_keeps_what_was_typed(stage: Any, club: Club) -> None:
    room = Room(stage, widgets.Expectations(club), "expectations")
    room.open()
    area = room.field("text").locator("textarea")
    area.fill("Parler.")
    area.press("Enter")
    room.page.evaluate(
        "() => stage.answer({re: 1, ok: false, code: 'book', say: {room: 'Réessayez.', own: ''}})"
    )
    expect(room.page.get_by_role("alert")).to_have_text("Réessayez.")
    expect(area).to_have_value("Parler.")
    area.press("Enter")
    first, again = room.panel.sent
    assert first == again, "the same gesture again, so that it is one if both arrive"


def test_cards_and_answers_are_drawn_with_the_form_s_own_inputs(stage: Any, club: Club) -> None:
    made: tuple[tuple[type[Panel], str], ...] = (
        (widgets.Portraits, "portraits"),
        (widgets.ActionPlan, "plain"),
        (widgets.Confidence, "plain"),
    )
    for panel, script in made:
        room = Room(stage, panel(club), script)
        room.open()
        room.panel.settled()
        assert room.panel.complaints() == []
        fields = room.page.evaluate(
            "[...document.querySelectorAll('.panel-paper [data-field]')].map((e) => e.dataset.field)"
        )
        assert fields == next(iter(room.python.view["paper"].values()))["fields"]


def test_each_sheet_of_cards_is_chosen_from_the_whole_deck(stage: Any, club: Club) -> None:
    room = Room(stage, widgets.ActionPlan(club), "plain")
    room.open()
    select = room.field("cards").locator("select")
    expect(select.locator("optgroup")).to_have_count(9)
    for _ in range(3):
        select.select_option(index=1)
    expect(room.field("cards").locator(".chip")).to_have_count(3)
    expect(select).to_have_count(0)
    room.field("cards").locator(".chip").first.click()
    expect(select).to_have_count(1)
    room.panel.press("Add to the wall")
    room.settle()
    (goal,) = (entry for entry in club.book.entries("action_plan") if entry.kind == "goal")
    assert len(goal.body["cards"]) == 2
