"""The wall: everything fits, large enough for six metres, and nothing shows before it is revealed."""

import re
from collections.abc import Callable
from hashlib import blake2b
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from course.exercises import spec
from course.programme import load
from widgets.decks import wall_deck

EXERCISES = ["portraits", "expectations", "group_rules", "journey", "what_is_a_competence"]
SIZES = [(1920, 1080), (1280, 720)]
COUNTS = [0, 3, 12, 40]
AT_ONCE = 7
A_FRAME = 50
"""Milliseconds; a change is drawn in the next frame."""
CANARY = "canary-of-the-wall"
PILES = ("knowledge", "know_how", "attitude")
SAYINGS = [
    "Oui.",
    "J’ai appris à trouver mon chemin dans une grande ville, avec un plan.",
    "أريد أن أستعيد الثقة بنفسي عندما أتحدث في مقابلة عمل، وأن أتعرف على أشخاص يعيشون مثل تجربتي.",
    "Comprendre comment on cherche un travail : à qui parler, quoi écrire, quand rappeler. " * 3,
    "W" * 200,
    "أتمنى أن أجد تدريبًا قصيرًا في المطبخ أو في رعاية الأطفال، قريبًا من بيتي. " * 3,
]
View = dict[str, Any]
JOIN = {
    "address": "http://192.168.100.200:8866/",
    "code": "K7P M42",
    "qr": ["1011001" * 5] * 35,
    "wifi_qr": ["1101001" * 5] * 35,
}


def said(count: int, most: int) -> list[str]:
    """Give texts from one word to the longest that the exercise takes."""
    return [text[:most].strip() for text in islice(cycle(SAYINGS), count)]


def cards(count: int, most: int, **more: Any) -> list[View]:
    return [
        {"id": blake2b(f"{place}{text}".encode(), digest_size=16).hexdigest(), "text": text} | more
        for place, text in enumerate(said(count, most))
    ]


def portraits(count: int) -> View:
    spoken = ["fr", "ar", "en", "ff", "bm", "wo", "snk", "ps", "fa", "ti", "es", "ku", "tr", "zh"]
    languages = [{"key": key, "count": max(1, count - place)} for place, key in enumerate(spoken[:count])]
    typed = [one | {"field": "languages.0", "count": 1} for one in cards(count // 3, 40)]
    teach = [one | {"field": "teach.0", "count": 1 + place % 3} for place, one in enumerate(cards(count, 60))]
    return {"languages": languages + typed, "proud": cards(count, 200), "teach": teach, "portraits": count}


def group_rules(count: int) -> View:
    rules = cards(count, 160, merged=[], adopted=None, agree=3, discuss=12)
    for place, rule in enumerate(rules):
        rule["adopted"] = place % 3 == 1 or None
        rule["merged"] = said(2, 160) if place % 4 == 2 else []
    return {"rules": rules}


def what_is_a_competence(count: int) -> View:
    slugs = [card.slug for card in load().decks["competence_statements"].cards]
    counts = [dict(zip(PILES, (place % 3, count, place % 12), strict=True)) for place in range(len(slugs))]
    statements = [{"slug": slug, "counts": each} for slug, each in zip(slugs[:count], counts, strict=False)]
    examples = [
        {"id": one["id"], "task": one["text"], "competence": one["text"], "merged": said(2, 120)}
        for one in cards(count // 2, 120)
    ]
    return {"statements": statements, "examples": examples}


DATA: dict[str, Callable[[int], View]] = {
    "portraits": portraits,
    "expectations": lambda count: {
        "hopes": cards(count - count // 3, 160, merged=said(1, 160)),
        "worries": cards(count // 3, 160, merged=[]),
    },
    "group_rules": group_rules,
    "journey": lambda count: {
        "managed": [one | {"picture": "bus"} for one in cards(count, 200)],
        "steps": count,
    },
    "what_is_a_competence": what_is_a_competence,
}


def wall(language: str = "fr", mode: str = "idle", **more: Any) -> View:
    session = load().sessions["02_migration_experience"].words(language)
    view: View = {
        "language": language,
        "club": "Le club du jeudi soir, à la Cité des métiers",
        "mode": mode,
        "session_title": session.title,
        "title": None,
        "objective": None,
        "objectives": list(session.objectives),
        "clock": None,
        "join": JOIN,
        "arrivals": [],
        "here": 0,
        "exercise": None,
    }
    return view | more


@pytest.fixture
def exercise(texts: Callable[[str, str], View]) -> Callable[..., View]:
    """Make the wall's view of an exercise."""

    def make(name: str, count: int, language: str = "fr", *, revealed: bool = True) -> View:
        shown = {"name": name, "revealed": revealed, "count": count, "data": DATA[name](count)}
        clock = {"opened_ms": 1, "paused_ms": 0, "paused_at": 1, "paused": True, "minutes": 120}
        words = texts(name, language)
        return wall(
            language,
            "exercise",
            clock=clock,
            exercise={
                "name": name,
                "words": words,
                "wall": shown,
                "deck": wall_deck("competence_statements", language),
                "spec": spec(name),
            },
        )

    return make


LOOK = Path(__file__).with_name("fits.js").read_text()


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("name", EXERCISES)
def test_everything_fits_at_every_size(stage: Any, exercise: Any, name: str, language: str) -> None:
    shown = stage("wall")
    for width, height in SIZES:
        shown.page.set_viewport_size({"width": width, "height": height})
        for count in COUNTS:
            shown.show(exercise(name, count, language)).settled()
            pages = page_count(shown)
            assert (pages > 1) == (count > AT_ONCE) or 0 < count <= AT_ONCE
            for page in range(pages):
                found = shown.page.evaluate(LOOK)
                assert found["trouble"] == [], (name, count, width, page)
                assert found["things"] <= AT_ONCE
                shown.page.keyboard.press("ArrowDown")


def page_count(shown: Any) -> int:
    """Read how many pages there are from what a screen reader is told."""
    said = shown.page.locator(".dots[aria-label]")
    if said.count() == 0:
        return 1
    return max(int(number) for number in re.findall(r"\d+", said.get_attribute("aria-label") or ""))


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("mode", ["join", "activity", "idle", "ended"])
def test_other_scenes_fit(stage: Any, language: str, mode: str) -> None:
    arrivals = [{"alias": f"Rivière bleue et calme {place}"[:24], "picture": "bird"} for place in range(40)]
    clock = {"opened_ms": 1, "paused_ms": 0, "paused_at": 9_000_000, "paused": True, "minutes": 10}
    told = load().sessions["02_migration_experience"].words(language).activities
    longest = max(told.values(), key=lambda each: len(each.title) + len(each.seat))
    shown = stage("wall")
    for width, height in SIZES:
        shown.page.set_viewport_size({"width": width, "height": height})
        for join in (JOIN, JOIN | {"wifi_qr": None}, None):
            view = wall(language, mode, join=join, arrivals=arrivals, here=40, clock=clock)
            shown.show(view | {"title": longest.title, "objective": longest.seat}).settled()
            assert shown.page.evaluate(LOOK)["trouble"] == []


@pytest.mark.parametrize("name", EXERCISES)
def test_hidden_shows_a_number_and_nothing_else(stage: Any, exercise: Any, name: str) -> None:
    view = exercise(name, 12, revealed=False)
    view["exercise"]["wall"]["data"] = dict.fromkeys(DATA[name](1), CANARY)
    shown = stage("wall").show(view)
    expect(shown.page.locator(".wall-number strong")).to_have_text("12")
    assert CANARY not in shown.page.content()
    assert not any(text[:20] in shown.page.content() for text in SAYINGS[1:])


def test_revealing_shows_the_texts_and_hiding_takes_them_away(stage: Any, exercise: Any) -> None:
    shown = stage("wall").show(exercise("journey", 3, revealed=False))
    expect(shown.page.locator(".board-card")).to_have_count(0)
    shown.change(**exercise("journey", 3))
    expect(shown.page.locator(".board-card")).to_have_count(3)
    expect(shown.page.locator(".board-card .said").nth(2)).to_have_attribute("dir", "auto")
    shown.change(**exercise("journey", 3, revealed=False))
    expect(shown.page.locator(".board-card")).to_have_count(0)


def test_pages_turn_by_themselves_until_stopped(stage: Any, exercise: Any) -> None:
    shown = stage("wall")
    shown.page.clock.install()
    shown.show(exercise("expectations", 12))
    current = shown.page.locator(".dot[aria-current=page]")
    first = current.get_attribute("aria-label")
    shown.page.clock.run_for(11_000)
    assert current.get_attribute("aria-label") == first
    shown.page.clock.run_for(1_500)
    second = current.get_attribute("aria-label")
    assert second != first
    shown.page.keyboard.press(" ")
    expect(shown.page.get_by_role("button", name=shown.say("Stop turning the pages"))).to_have_attribute(
        "aria-pressed", "true"
    )
    shown.page.clock.run_for(60_000)
    assert current.get_attribute("aria-label") == second


def test_the_clock_empties_stops_and_says_what_is_over(stage: Any) -> None:
    shown = stage("wall")
    shown.page.clock.install(time=1_699_999_900)
    shown.page.clock.pause_at(1_700_000_000)
    now = 1_700_000_000_000
    clock = {
        "opened_ms": now - 8 * 60_000,
        "paused_ms": 60_000,
        "paused_at": None,
        "paused": False,
        "minutes": 20,
    }
    shown.show(wall(mode="activity", title="Accueil", objective="Nous arrivons.", clock=clock))
    number = shown.page.locator(".ring-number")
    expect(number).to_have_text("13")
    shown.page.clock.run_for(5 * 60_000 + 1_000)
    expect(number).to_have_text("8")
    shown.change(clock=clock | {"paused_at": now, "paused": True})
    shown.page.clock.run_for(A_FRAME)
    expect(number).to_have_text("13")
    shown.change(clock=clock | {"minutes": 5})
    shown.page.clock.run_for(A_FRAME)
    expect(number).to_have_text("+7")


def test_an_arrival_comes_first_and_is_told_politely(stage: Any) -> None:
    before = [{"alias": alias, "picture": "bird"} for alias in ("Baobab", "Étoile")]
    shown = stage("wall").show(wall(mode="join", arrivals=before, here=2))
    live = shown.page.locator("[aria-live=polite]")
    expect(live).to_be_empty()
    shown.change(arrivals=[*before, {"alias": "قمر", "picture": "moon"}], here=3)
    expect(live).to_have_text("قمر")
    expect(shown.page.locator(".wall-chip").first).to_contain_text("قمر")


def test_the_wifi_code_comes_first_when_there_is_one(stage: Any) -> None:
    shown = stage("wall").show(wall(mode="join"))
    expect(shown.page.locator(".wall-code .qr")).to_have_count(2)
    expect(shown.page.locator(".wall-step")).to_have_text(["1", "2"])
    shown.change(join=JOIN | {"wifi_qr": None})
    expect(shown.page.locator(".wall-code .qr")).to_have_count(1)
    expect(shown.page.locator(".wall-address")).to_have_text("192.168.100.200:8866")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nothing_stands_in_anybodys_way(stage: Any, exercise: Any, language: str, theme: str) -> None:
    shown = stage("wall", 1920, 1080)
    scenes = [exercise(name, 12, language) for name in EXERCISES]
    scenes += [exercise("journey", 0, language), exercise("expectations", 7, language, revealed=False)]
    arrivals = [{"alias": "Baobab", "picture": "bird"}]
    modes = ("join", "idle", "ended", "activity")
    scenes += [wall(language, mode, arrivals=arrivals, here=1, title="Accueil") for mode in modes]
    for view in scenes:
        shown.show(view, theme).settled()
        assert shown.complaints() == [], (view["mode"], view["exercise"] and view["exercise"]["name"])


def test_leaving_leaves_nothing_behind(stage: Any, exercise: Any) -> None:
    shown = stage("wall").show(exercise("journey", 12))
    assert shown.page.evaluate("() => stage.leave()") == 0
    assert shown.page.locator("#place").inner_text().strip() == ""
