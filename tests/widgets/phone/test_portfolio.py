"""The portfolio on a phone: read by section, shown to the tutors, taken away as a file and brought back, erased."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Download, expect

pytestmark = pytest.mark.slow

SLOW_MS = 30_000
"""A locked file takes a second to open, and more on a busy computer."""
WORDS = "riz menthe théière casserole"


@pytest.fixture
def elsewhere(room: Any, phone: Any, browser: Any, tmp_path: Path) -> Iterator[Any]:
    """Another club, in another book, and a phone for it."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    other = type(room)(folder)
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    person = type(phone())(context.new_page(), other, "fr")
    yield SimpleNamespace(room=other, phone=person)
    context.close()
    other.close()
    assert person.errors == []
    assert person.outside == []


@pytest.fixture
def person(phone: Any, begin: Any) -> Callable[..., Any]:
    """Somebody who wrote in two parts of the portfolio."""

    def make(language: str = "fr", **options: Any) -> Any:
        begin("expectations")
        one = phone(language, **options).enter()
        one.note("hope", "Trouver une formation")
        one.tap("Share with the group")
        one.note("worry", "أن أنسى الكلمات")
        one.tap("Keep for me")
        begin("journey")
        one.page.click(".exercise-home ~ .foot .bar .button")
        one.page.locator(".tile").nth(3).click()
        one.tap("Next")
        one.write("Un titre")
        one.saved()
        one.page.click(".top-back")
        one.page.click(".top-back")
        return opened(one)

    return make


def opened(one: Any) -> Any:
    one.page.click(".tool")
    expect(one.page.locator("[data-setting=bring]")).to_be_visible()
    return one


def part(one: Any, exercise: str) -> Any:
    one.page.click(f"[data-exercise={exercise}]")
    expect(one.page.locator(f"[data-part={exercise}] .entry").first).to_be_visible()
    return one


def save(one: Any, folder: Path) -> Path:
    """Tap the file and keep what the browser downloads."""
    with one.page.expect_download() as coming:
        one.page.click("a[download]")
    file: Download = coming.value
    path = folder / file.suggested_filename
    file.save_as(path)
    return path


def take(one: Any, folder: Path, words: str | None = None) -> Path:
    one.page.click("[data-setting=take]")
    one.page.click(f"[data-way={'lock' if words else 'open'}]")
    if words:
        one.write(words)
        one.tap("Next")
        expect(one.page.locator("input.field")).to_have_value("")
        one.write(words)
        one.tap("Lock the file")
    return save(one, folder)


def choose(one: Any, path: Path) -> None:
    with one.page.expect_file_chooser() as chooser:
        one.tap("Choose the file")
    chooser.value.set_files(path)


def told(room: Any) -> list[tuple[Any, ...]]:
    return sorted((one.id, one.exercise, one.kind, json.dumps(one.body), one.about) for one in room.entries())


def test_it_is_read_by_section_in_the_order_of_the_model(person: Any) -> None:
    one = person()
    names = one.run("[...document.querySelectorAll('.section')].map((each) => each.dataset.section)")
    assert names == ["migration", "competences", "rest"]
    hopes = one.page.locator("[data-exercise=expectations] .part-counts")
    expect(hopes.locator(".badge-private .numbers")).to_have_text("1")
    expect(hopes.locator(".badge-shared .numbers")).to_have_text("1")
    expect(hopes.locator(".badge-tutor")).to_have_count(0)
    part(one, "expectations")
    expect(one.page.locator(".part-entries")).to_contain_text("Trouver une formation")
    expect(one.page.locator(".part-entries .badge-shared")).to_have_count(1)
    one.page.locator(".part-entries .entry").first.click()
    one.tap("Change")
    one.write("Trouver un travail")
    one.tap("Done")
    one.page.click(".top-back")
    one.page.click(".top-back")
    expect(one.page.locator(".part-entries")).to_contain_text("Trouver un travail")
    one.page.click(".top-back")
    expect(one.page.locator(".section").first).to_be_visible()


def test_a_whole_part_is_shown_to_the_tutors_and_taken_back(room: Any, person: Any) -> None:
    one = part(person(), "expectations")
    one.page.click("[data-setting=show]")
    expect(one.page.locator("[data-named]")).to_contain_text("2")
    one.tap("Not now")
    assert room.desk("shown_to_tutors") == {}
    one.page.click("[data-setting=show]")
    one.tap("Show to the tutors")
    expect(one.page.locator(".part-entries .badge-tutor")).to_have_count(2)
    expect(one.page.locator("[data-setting=show]")).to_have_count(0)
    [shown] = room.desk("shown_to_tutors").values()
    assert {entry.exercise for entry in shown} == {"expectations"}
    assert [entry.shared for entry in room.entries() if entry.kind == "worry"] == [False], (
        "the group sees no more"
    )
    one.page.click(".top-back")
    expect(one.page.locator("[data-exercise=expectations] .badge-tutor .numbers")).to_have_text("2")
    part(one, "expectations")
    one.page.click("[data-setting=hide]")
    expect(one.page.locator(".part-entries .badge-tutor")).to_have_count(0)
    assert room.desk("shown_to_tutors") == {}


def test_the_interviews_sheet_is_read_and_not_written(room: Any, person: Any) -> None:
    one = person()
    expect(one.page.locator("[data-setting=sheets]")).to_have_count(0)
    [seat] = room.desk("seats")
    room.desk("write_sheet", seat.id, {"said": "Je cuisine bien", "next": "Appeler <b>le</b> centre"})
    one.page.click(".top-back")
    opened(one).page.click("[data-section=project] [data-setting=sheets]")
    expect(one.page.locator("[data-sheet]")).to_contain_text("Appeler <b>le</b> centre")
    expect(one.page.locator("[data-sheet] dt")).to_have_count(2)
    expect(one.page.locator("input, textarea")).to_have_count(0)


@pytest.mark.parametrize("how", [("fr", None), ("fr", WORDS), ("ar", None), ("ar", WORDS)])
def test_taken_away_and_brought_into_another_club(
    room: Any, elsewhere: Any, person: Any, tmp_path: Path, how: tuple[str, str | None]
) -> None:
    language, words = how
    one = person(language)
    one.saved()
    path = take(one, tmp_path, words)
    assert path.name.startswith("passerelle-20")
    assert path.suffix == (".age" if words else ".json")
    assert (b"formation" in path.read_bytes()) is not bool(words)
    assert words is None or words not in one.on_phone()
    other = elsewhere.phone
    other.language = language
    other.enter()
    other.tap("I bring a portfolio from another club")
    choose(other, path)
    if words:
        other.write("riz")
        other.tap("Open")
        expect(other.page.locator(".trouble")).to_have_text(re.compile(other.say(SAID[0])), timeout=SLOW_MS)
        assert elsewhere.room.entries() == []
        other.write(words)
        other.tap("Open")
    expect(other.page.locator("[data-came=added]")).to_contain_text("3", timeout=SLOW_MS)
    assert told(elsewhere.room) == told(room)
    assert not any(entry.shared for entry in elsewhere.room.entries())
    other.tap("See my portfolio")
    part(other, "expectations")
    expect(other.page.locator(".part-entries .badge-private")).to_have_count(2)


def test_the_words_are_typed_twice_the_same(person: Any) -> None:
    one = person()
    one.page.click("[data-setting=take]")
    one.page.click("[data-way=lock]")
    expect(one.page.locator("input.field")).to_have_attribute("type", "password")
    one.tap("Show the words")
    expect(one.page.locator("input.field")).to_have_attribute("type", "text")
    one.write("riz")
    one.tap("Next")
    one.write("ris")
    one.tap("Lock the file")
    expect(one.page.locator(".trouble")).to_be_visible()
    expect(one.page.locator("a[download]")).to_have_count(0)
    one.tap("Other words")
    expect(one.page.locator("input.field")).to_have_value("")
    one.tap("Do not lock it")
    expect(one.page.locator("a[download]")).to_be_visible()
    assert not any(one.run("phone.sent.map((each) => 'passphrase' in each)"))


def test_a_file_that_cannot_come_in_says_why_and_changes_nothing(
    room: Any, person: Any, tmp_path: Path
) -> None:
    one = person()
    before = told(room)
    path = take(one, tmp_path)
    one.tap("Done")
    one.page.click("[data-setting=bring]")
    for name, content, code in [
        ("photo.jpg", b"\xff\xd8\xff" * 20_000, "not a portfolio"),
        ("empty.json", b"", "whole"),
        ("large.json", b"{" * 2_000_001, "too big"),
        ("cut.json", path.read_bytes()[:-9], "not complete"),
        ("changed.json", path.read_bytes().replace(b"formation", b"maison"), "outside a club"),
    ]:
        wrong = tmp_path / name
        wrong.write_bytes(content)
        choose(one, wrong)
        said = next(each for each in SAID if code in each)
        expect(one.page.locator(".trouble")).to_have_text(one.say(said))
        assert told(room) == before
    choose(one, path)
    expect(one.page.locator("[data-came=here]")).to_contain_text("3")
    assert told(room) == before


SAID = (
    "These words do not open the file. Nothing was changed. Please check each letter, then try again.",
    "This file is not a portfolio. Nothing was changed. Please choose the file that you took from a club.",
    "This file is not complete. Nothing was changed. Please take it again from where you keep it.",
    "This file was changed outside a club. Nothing was brought in. Please choose another copy.",
    "This file is too big. Nothing was changed. Please choose the file that you took from a club.",
    "The file did not arrive whole. Nothing was changed. Please choose it again.",
)


def test_a_lost_answer_does_not_bring_it_in_twice(room: Any, person: Any, phone: Any, tmp_path: Path) -> None:
    path = take(person(), tmp_path)
    other = phone().enter()
    opened(other).page.click("[data-setting=bring]")
    before = len(room.entries())
    other.run("phone.deafen(true)")
    choose(other, path)
    other.page.wait_for_function("phone.sent.some((each) => each.do === 'bring')")
    other.run("phone.lose(); phone.deafen(false); phone.restore()")
    expect(other.page.locator("[data-came=added]")).to_contain_text("3", timeout=SLOW_MS)
    assert len(room.entries()) == before + 3


def test_a_part_is_erased_after_it_was_named(room: Any, person: Any) -> None:
    one = part(person(), "expectations")
    one.page.click("[data-setting=erase]")
    expect(one.page.locator("[data-named]")).to_contain_text("2")
    one.tap("Keep it")
    assert len(room.entries()) == 3
    one.page.click("[data-setting=erase]")
    one.page.click(".button-alert")
    expect(one.page.locator("[data-exercise=journey]")).to_be_visible()
    expect(one.page.locator("[data-exercise=expectations]")).to_have_count(0)
    assert [entry.exercise for entry in room.entries()] == ["journey"]
    part(one, "journey").page.click("[data-setting=erase]")
    one.page.click(".button-alert")
    expect(one.page.locator("[data-exercise=journey]")).to_contain_text(one.say("Nothing written yet"))
    assert room.entries() == []
    one.page.click("[data-exercise=journey]")
    expect(one.page.locator(".exercise-home")).to_be_visible()
    expect(one.page.locator(".path .way")).to_have_count(0)
    expect(one.page.locator(".main")).not_to_contain_text("Un titre")


def test_everything_is_erased_from_here_too(room: Any, person: Any) -> None:
    one = person()
    one.page.click("[data-setting=erase]")
    expect(one.title).to_have_text(one.say("Erase everything?"))
    one.page.click(".button-alert")
    expect(one.title).to_have_text(one.say("Everything is erased"))
    assert room.entries() == []


def test_by_keyboard_alone(person: Any, tmp_path: Path) -> None:
    one = person()
    keyboard = one.page.keyboard

    def press(selector: str, key: str = "Enter") -> None:
        expect(one.page.locator(selector).first).to_be_visible(timeout=SLOW_MS)
        for _ in range(60):
            if one.run(f"document.activeElement.matches({selector!r})"):
                assert "solid" in one.run("getComputedStyle(document.activeElement).outline")
                keyboard.press(key)
                return
            keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {selector}")

    press("[data-exercise=expectations]")
    press("[data-setting=show]", "Space")
    press(".bar-main")
    expect(one.page.locator(".part-entries .badge-tutor")).to_have_count(2)
    keyboard.press("Escape")
    press("[data-setting=take]")
    press("[data-way=lock]")
    for _ in range(2):
        press("input.field", "r")
        keyboard.type("iz")
        keyboard.press("Enter")
    expect(one.page.locator("a[download]")).to_be_visible(timeout=SLOW_MS)
    with one.page.expect_download() as coming:
        press("a[download]")
    coming.value.save_as(tmp_path / "mine.age")
    press("button.button-main")
    press("[data-setting=bring]")
    with one.page.expect_file_chooser() as chooser:
        press(".bar-main")
    chooser.value.set_files(tmp_path / "mine.age")
    press("input.field", "r")
    keyboard.type("iz")
    keyboard.press("Enter")
    expect(one.page.locator("[data-came=here]")).to_contain_text("3", timeout=SLOW_MS)
    keyboard.press("Escape")
    expect(one.page.locator("[data-setting=take]")).to_be_visible()


def screens(one: Any, room: Any, folder: Path) -> Iterator[str]:
    """Go through every screen of the portfolio, and name each."""
    [seat] = room.desk("seats")
    room.desk("write_sheet", seat.id, {"said": "Je cuisine bien", "agreed": "Un stage", "next": "Appeler"})
    one.page.click(".top-back")
    opened(one)
    yield "list"
    one.page.click("[data-setting=sheets]")
    yield "sheets"
    one.page.click(".top-back")
    part(one, "expectations")
    yield "part"
    one.page.click("[data-setting=show]")
    yield "show"
    one.page.click(".bar-main")
    expect(one.page.locator(".part-entries .badge-tutor")).to_have_count(2)
    yield "shown"
    one.page.click("[data-setting=erase]")
    yield "erase"
    one.page.click(".top-back")
    one.page.click(".top-back")
    one.page.click("[data-setting=take]")
    yield "how"
    one.page.click("[data-way=lock]")
    one.write("riz")
    yield "words"
    one.page.click(".bar-main")
    one.write("blé")
    one.page.click(".bar-main")
    expect(one.page.locator(".trouble")).to_be_visible()
    yield "other words"
    one.write("riz")
    one.page.click(".bar-main")
    expect(one.page.locator("a[download]")).to_be_visible(timeout=SLOW_MS)
    yield "ready"
    path = save(one, folder)
    yield "saved"
    one.tap("Done")
    one.page.click("[data-setting=bring]")
    yield "bring"
    choose(one, path)
    expect(one.page.locator("input.field")).to_be_visible()
    yield "unlock"
    one.write("blé")
    one.page.click(".bar-main")
    expect(one.page.locator(".trouble")).to_be_visible(timeout=SLOW_MS)
    yield "wrong words"
    one.write("riz")
    one.page.click(".bar-main")
    expect(one.page.locator("[data-came=here]")).to_be_visible(timeout=SLOW_MS)
    yield "came"


TOO_WIDE = """[...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1
        || each.getBoundingClientRect().left < -1)
    .filter((each) => !each.closest('.hidden-but-said')).map((each) => each.className || each.tagName)"""
SMALL = """[...document.querySelectorAll('button, input:not([hidden]), a[href]')]
    .filter((each) => each.checkVisibility() && !each.closest('.hidden-but-said'))
    .filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.className)"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_screen_is_readable_reachable_and_narrow_enough(
    room: Any, person: Any, tmp_path: Path, language: str, scheme: str
) -> None:
    one, axe, found, seen = person(language, color_scheme=scheme), Axe(), [], 0
    for screen in screens(one, room, tmp_path):
        seen += 1
        results = axe.run(one.page, options={"rules": {"bypass": {"enabled": False}}})
        found += [
            (screen, each["id"], [node["html"][:160] for node in each["nodes"][:3]])
            for each in results.response["violations"]
            if each["impact"] in {"serious", "critical"}
        ]
        one.page.set_viewport_size({"width": 320, "height": 640})
        assert (screen, one.run(TOO_WIDE)) == (screen, [])
        assert (screen, one.run(SMALL)) == (screen, [])
        one.page.set_viewport_size({"width": 360, "height": 740})
    assert seen == 15
    assert found == []
