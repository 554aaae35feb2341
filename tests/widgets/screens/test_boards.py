"""Walls and panels of exercises made of forms: every board fits, reads without colour, and hides what it must."""

import runpy
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import expect

from course import exercises
from widgets.decks import wall_deck

HERE = Path(__file__).parent
LOOK = (HERE / "fits.js").read_text()
SAMPLE = SimpleNamespace(**runpy.run_path(str(HERE.parent / "plain" / "sample.py")))
SIZES = [(1920, 1080), (1280, 720)]
AT_ONCE = 7
PLAIN = [
    name
    for name in exercises.names(tools=False)
    if isinstance(exercises.get(name), exercises.Plain) and exercises.spec(name).get("wall")
]
SAYINGS = [
    "Oui.",
    "J’ai appris à trouver mon chemin dans une grande ville, avec un plan.",
    "أريد أن أستعيد الثقة بنفسي عندما أتحدث في مقابلة عمل، وأن أتعرف على أشخاص يعيشون مثل تجربتي.",
    "Comprendre comment on cherche un travail\u00a0: à qui parler, quoi écrire, quand rappeler. " * 2,
    "W" * 200,
]
View = dict[str, Any]


def wall(language: str, count: int, *, revealed: bool = True) -> View:
    """Give the wall's view with so many things said."""
    told = [text.strip()[:200] for text in islice(cycle(SAYINGS), count)]
    clock = {"opened_ms": 1, "paused_ms": 0, "paused_at": 1, "paused": True, "minutes": 20}
    return {
        "language": language,
        "club": "Le club du jeudi soir",
        "mode": "exercise",
        "session_title": "Une séance",
        "title": None,
        "objective": None,
        "objectives": [],
        "clock": clock,
        "join": None,
        "arrivals": [],
        "here": 0,
        "exercise": SAMPLE.wall(language, told, revealed=revealed),
    }


def pages(shown: Any) -> Iterator[int]:
    """Turn the pages, one after the other."""
    for page in range(max(1, shown.page.locator(".dot").count())):
        yield page
        shown.page.keyboard.press("ArrowDown")


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_board_fits(stage: Any, language: str) -> None:
    shown = stage("wall")
    for width, height in SIZES:
        shown.page.set_viewport_size({"width": width, "height": height})
        for count in (0, 1, 12):
            shown.show(wall(language, count)).settled()
            for page in pages(shown):
                found = shown.page.evaluate(LOOK)
                assert found["trouble"] == [], (count, width, page)
                assert 0 < found["things"] <= AT_ONCE


def of_the_kit(name: str, language: str) -> View:
    """Give the wall of an exercise of the kit, with much on each board."""
    spec = exercises.spec(name)
    boards: list[View] = []
    for board in spec["wall"]:
        step = next(
            one for one in spec["forms"][board["form"][0]]["steps"] if one["key"] == board["field"][0]
        )
        deck = [card["slug"] for card in SAMPLE.deck(language)["cards"]]
        keys = list(step.get("options") or deck[:12])
        items: list[View] = [{"key": key, "count": 1 + place % 12} for place, key in enumerate(keys)]
        if board["show"] == "said":
            texts = [text.strip()[: step.get("length", 60)] for text in islice(cycle(SAYINGS), 9)]
            items = [
                SAMPLE.said(f"{at:032x}", "house", **{board["field"][0]: text})
                for at, text in enumerate(texts)
            ]
        boards.append({"name": board["name"], "show": board["show"], "items": items, "n": 12})
    view = wall(language, 0)
    view["exercise"] = {
        "name": name,
        "words": exercises.words(name, language).model_dump(mode="json"),
        "wall": {"name": name, "revealed": True, "count": 12, "data": {"boards": boards}},
        "deck": wall_deck(spec.get("deck"), language),
        "spec": spec,
    }
    return view


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("name", PLAIN)
def test_every_wall_of_the_kit_fits(stage: Any, name: str, language: str) -> None:
    assert len(PLAIN) >= 10
    shown = stage("wall", 1920, 1080).show(of_the_kit(name, language)).settled()
    for page in pages(shown):
        found = shown.page.evaluate(LOOK)
        assert found["trouble"] == [], page
        assert 0 < found["things"] <= AT_ONCE


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_no_board_stands_in_anybodys_way(stage: Any, language: str, theme: str) -> None:
    shown = stage("wall", 1920, 1080).show(wall(language, 3), theme).settled()
    for page in pages(shown):
        assert (page, shown.complaints()) == (page, [])


def test_a_scale_keeps_its_order_and_says_each_number(stage: Any) -> None:
    shown = stage("wall").show(wall("fr", 0)).settled()
    shown.page.keyboard.press("ArrowDown")
    scale = shown.page.locator(".board-scale").first
    expect(scale.locator("li .count-words")).to_have_text(["jamais", "rarement", "souvent", "très souvent"])
    expect(scale.locator("li strong")).to_have_text(["0", "3", "12", "5"])
    bars = scale.locator(".bar-line > span").all()
    widths = [bar.bounding_box() for bar in bars]
    assert [round(box["width"]) > 0 if box else False for box in widths] == [False, True, True, True]
    expect(scale).to_contain_text(shown.say("{n} answers", n=20))


def test_too_few_answers_show_none(stage: Any) -> None:
    shown = stage("wall").show(wall("fr", 0)).settled()
    shown.page.keyboard.press("ArrowDown")
    masked = shown.page.locator(".board-scale").nth(1)
    expect(masked).to_contain_text(shown.say("Fewer than five answers: nothing is shown."))
    expect(masked.locator(".bar-line, strong, .board-times")).to_have_count(0)


def test_cards_are_counted_with_their_shape(stage: Any) -> None:
    shown = stage("wall").show(wall("fr", 0)).settled()
    for _ in range(2):
        shown.page.keyboard.press("ArrowDown")
    counts = shown.page.locator(".board-count")
    expect(counts.locator("[class*=shape-]").first).to_be_visible()
    shapes = [each.get_attribute("class") for each in shown.page.locator("[class*=shape-]").all()]
    assert len(set(shapes)) == len(shapes) == counts.count()
    assert 4 <= counts.count() <= 7  # as many as their sentences leave room for


def test_hidden_shows_a_number_and_nothing_else(stage: Any) -> None:
    shown = stage("wall").show(wall("fr", 3, revealed=False))
    expect(shown.page.locator(".wall-number strong")).to_have_text("12")
    expect(shown.page.locator(".board-card")).to_have_count(0)


def test_an_exercise_without_any_answer_invites(stage: Any) -> None:
    view = wall("fr", 0)
    view["exercise"]["wall"]["data"] = {"boards": [{"name": "fields", "show": "counts", "items": [], "n": 0}]}
    shown = stage("wall").show(view)
    expect(shown.page.locator(".wall-nothing")).to_contain_text("Rien encore.")


def test_the_panel_lists_what_stands_on_the_boards(stage: Any) -> None:
    body = {"field": "kitchen", "tools": ["knife", "un four"], "managed": "Le repas de quarante personnes."}
    skill = {"card": SAMPLE.deck("fr")["cards"][0]["slug"]}
    told = SAMPLE.wall("fr", ["Le repas de quarante personnes."])
    view = {
        "language": "fr",
        "name": "experiences",
        "revealed": False,
        "count": 2,
        "is_current": True,
        "words": told["words"],
        "wall": told["wall"]["data"],
        "deck": told["deck"],
        "spec": told["spec"],
        "paper": {},
        "raw": [SAMPLE.entry("a" * 32, "work", body), SAMPLE.entry("b" * 32, "skill", skill)],
    }
    shown = stage("plain").show(view).settled()
    expect(shown.page.locator(".panel-words")).to_have_text(
        ["la cuisine", "des couteaux", "un four", "Le repas de quarante personnes.", card_text(told)]
    )
    shown.press("Correct")
    expect(shown.page.locator(".panel-correct textarea")).to_have_count(2)
    shown.page.locator(".panel-correct textarea").first.fill("un grand four")
    shown.press("Keep")
    assert shown.sent == [{"do": "correct", "id": "a" * 32, "field": "tools.1", "text": "un grand four"}]
    shown.press("Show on the wall")
    assert shown.sent[-1] == {"do": "reveal"}
    assert shown.complaints() == []


def card_text(told: View) -> str:
    """Give the sentence of the deck's first card."""
    first = told["deck"]["cards"][0]["slug"]
    return str(told["deck"]["words"]["cards"][first]["text"])
