"""Everybody can use it: axe on every view, in light and dark; each exercise by keyboard alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow

ONE, TWO = "01_presentation_and_group_dynamics", "02_migration_experience"
WHERE = {
    "portraits": (ONE, "portraits"),
    "expectations": (ONE, "expectations"),
    "group_rules": (ONE, "group_rules"),
    "journey": (TWO, "journey"),
    "what_is_a_competence": (TWO, "what_is_a_competence"),
}


def turn_to(club: Any, session: str, activity: str | None) -> None:
    """Open an activity as the facilitator does."""
    with club.book() as book:
        desk = book.desk()
        if desk.room().session != session:
            desk.open_session(session)
        desk.open_activity(activity)


@contextmanager
def revealed(club: Any, exercise: str, yes: bool) -> Iterator[None]:
    with club.book() as book:
        (book.desk().reveal if yes else book.desk().hide)(exercise)
    yield


# --- axe ---


class Report:
    """What axe finds, view by view."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.found: list[str] = []

    def look(self, person: Any, view: str) -> None:
        self.seen.append(view)
        self.found += [f"{view}: {each}" for each in person.complaints()]


def test_what_is_planted_is_found(demo: Any) -> None:
    phone = demo.phone().go()
    phone.see("#screen > .phone [data-language]")
    phone.page.evaluate(
        """() => {
          const pale = Object.assign(document.createElement("p"), {textContent: "pâle"});
          pale.style = "color: light-dark(#ccc, #333); background: light-dark(#fff, #000)";
          document.querySelector(".main").append(pale, document.createElement("button"));
        }"""
    )
    assert sorted(each.partition(":")[0] for each in phone.complaints()) == [
        "button-name",
        "color-contrast",
        "color-contrast",
    ]
    phone.context.close()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_phone_has_nothing_serious_on_any_screen(demo: Any, language: str) -> None:
    turn_to(demo, ONE, "welcome")
    phone, report = demo.phone(language).go(), Report()
    enter(phone, report)
    for exercise, place in WHERE.items():
        with revealed(demo, exercise, True):
            turn_to(demo, *place)
        phone.see(".exercise-home")
        walk(phone, report, exercise)
    own_screens(phone, report)
    assert len(report.seen) >= 40
    assert report.found == []
    phone.context.close()


def enter(phone: Any, report: Report) -> None:
    phone.see("#screen > .phone [data-language]")
    report.look(phone, "entrance")
    phone.tap(".bar .button").see(".field-code")
    report.look(phone, "entrance, card")
    phone.back().tap(f"[data-language={phone.language}]").tap("[data-picture-choice]").see(".name-bar")
    report.look(phone, "entrance, who")
    phone.tap(".name-bar .button-main").see(".me")
    report.look(phone, "now")


def questions(phone: Any, report: Report, view: str) -> None:
    """Look at each question of a form, answering it, up to the gesture of sharing and after it."""
    while phone.page.locator(".question").count():
        asked = phone.page.locator("h1").inner_text()
        field, choice = (
            phone.page.locator("textarea, .question > div > .field"),
            phone.page.locator(".question :is(.chip, .row-choice, .tile)"),
        )
        phone.write(phone.secret()) if field.count() else phone.tap(choice)
        report.look(phone, f"{view}: {asked}")
        phone.next()
        expect(phone.page.locator("h1")).not_to_have_text(asked)
    phone.see(".preview .seen, .preview p")
    report.look(phone, f"{view}: before sharing")
    phone.share().at_home()


def walk(phone: Any, report: Report, exercise: str) -> None:
    """Look at every screen of an exercise."""
    report.look(phone, exercise)
    form = {"portraits": "self", "expectations": "hope", "group_rules": "proposal"}.get(exercise)
    if exercise == "journey":
        phone.tap(".bar .button")
        questions(phone, report, exercise)
    elif exercise == "what_is_a_competence":
        phone.tap("[data-way=example]").see(".worked")
        report.look(phone, "worked example")
        phone.tap(".bar .bar-wide").tap("[data-pile=attitude]")
        report.look(phone, "sorting")
        phone.back().see(".exercise-home")
        phone.begin("example")
        questions(phone, report, exercise)
    else:
        phone.begin(form)
        questions(phone, report, exercise)
    if exercise == "group_rules":
        phone.tap("[data-vote=begin]").tap("[data-opinion=agree]")
        report.look(phone, "voting")
        phone.back().see(".exercise-home")
    phone.tap(".begin-group:not([data-vote])").see(".group-list")
    report.look(phone, f"{exercise}: what the group wrote")
    phone.back().see(".exercise-home")


def own_screens(phone: Any, report: Report) -> None:
    phone.tap(".tool").see(".part-counts")
    report.look(phone, "portfolio")
    phone.tap("[data-exercise=portraits]").tap(".part-entries .entry").see(".entry-actions")
    report.look(phone, "an entry")
    phone.tap(".entry-actions .button-quiet").see(".bar .button-alert")
    report.look(phone, "removing")
    phone.tap(".bar .bar-main").back().see(".exercise-home")
    phone.back().back().back().tap(".me").see("[data-setting]")
    report.look(phone, "settings")
    for screen in ("language", "me", "look", "leave", "erase"):
        phone.tap(f"[data-setting={screen}]").see(".top-back")
        report.look(phone, f"settings, {screen}")
        phone.back()
    phone.tap("[data-setting=card]").see(".key-card .qr")
    report.look(phone, "key card")
    phone.back()


def test_the_wall_has_nothing_serious_in_any_mode(demo: Any) -> None:
    wall, report = demo.wall().go(), Report()
    turn_to(demo, ONE, None)
    wall.mode("join")
    report.look(wall, "join")
    turn_to(demo, ONE, "welcome")
    wall.mode("activity")
    report.look(wall, "activity")
    for exercise, place in WHERE.items():
        with revealed(demo, exercise, False):
            turn_to(demo, *place)
        wall.see(".wall-number")
        report.look(wall, f"{exercise} hidden")
        with revealed(demo, exercise, True):
            wall.see(".wall-revealed")
        dots = wall.page.locator(".pages > .dots .dot")
        for number in sorted({0, dots.count() // 2, max(0, dots.count() - 1)}):
            if dots.count():
                dots.nth(number).click()
            report.look(wall, f"{exercise} page {number + 1}")
    with demo.book() as book:
        book.desk().end_session()
    wall.mode("ended")
    report.look(wall, "ended")
    assert len(report.seen) >= 13
    assert report.found == []
    wall.context.close()


def test_the_presenter_has_nothing_serious(demo: Any) -> None:
    presenter, report = demo.presenter().home(), Report()
    report.look(presenter, "home")
    presenter.session(ONE)
    presenter.on()
    presenter.see(".panel-entry")
    report.look(presenter, "session 1")
    panel = presenter.panel("group_rules")
    presenter.press(panel.locator(".panel-entry").first, "Correct")
    for number in (1, 2):
        panel.locator(".panel-tick").nth(number).check()
    expect(panel.locator(".panel-together .button")).to_have_count(2)
    presenter.page.locator(".agenda-end").click()
    report.look(presenter, "session 1, putting right")
    presenter.session(TWO)
    presenter.see(".panel-entry")
    report.look(presenter, "session 2")
    assert len(report.seen) == 4
    assert report.found == []
    presenter.context.close()


# --- by keyboard ---


class Keys:
    """A person without a pointer: Tab, Enter, Space, and typing."""

    def __init__(self, phone: Any) -> None:
        self.phone, self.page = phone, phone.page

    def to(self, selector: str) -> "Keys":
        """Tab until something has the focus, and see that the focus can be seen."""
        self.phone.see(selector)
        for _ in range(80):
            if self.page.evaluate("(wanted) => document.activeElement?.matches(wanted) ?? false", selector):
                assert self.page.evaluate(SHOWS_FOCUS), f"{selector}: nothing shows where the focus is"
                return self
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never came to {selector}")

    def press(self, selector: str, key: str = "Enter") -> "Keys":
        self.to(selector).page.keyboard.press(key)
        return self

    def type(self, text: str) -> "Keys":
        self.to(".main textarea.field, .main > form > div > input.field").page.keyboard.type(text)
        return self

    def next(self) -> "Keys":
        asked = self.page.locator("h1").inner_text()
        self.press(".bar .bar-main")
        expect(self.page.locator("h1")).not_to_have_text(asked)
        return self

    def share(self) -> "Keys":
        self.phone.see(".preview .seen, .preview p")
        self.press(".bar .button-share")
        self.phone.at_home()
        return self


SHOWS_FOCUS = """() => {
  const style = getComputedStyle(document.activeElement);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== "none";
}"""


@pytest.fixture(scope="module")
def keys(demo: Any) -> Keys:
    """Somebody who came in by keyboard, with a name of their own."""
    turn_to(demo, ONE, "welcome")
    phone = demo.phone("fr", has_touch=False, is_mobile=False).go()
    keys = Keys(phone)
    keys.press("[data-language=fr]").press("[data-picture-choice=leaf]", "Space").to(".name-bar .field")
    phone.page.keyboard.press("ControlOrMeta+a")
    phone.page.keyboard.type("Clavier")
    phone.page.keyboard.press("Enter")
    phone.see(".me")
    return keys


def play(keys: Keys, exercise: str) -> None:
    if exercise == "portraits":
        keys.press("[data-form=self] .begin").press(".chip", "Space").next().type("Mes mains").next()
        keys.press(".chip", "Space").next().share()
    elif exercise == "expectations":
        keys.press("[data-form=hope] .begin").type("Parler").next().share()
        keys.press("[data-form=worry] .begin").type("Me taire").next().press(
            ".bar .button:not(.button-share)"
        )
    elif exercise == "group_rules":
        keys.press("[data-vote=begin]").press("[data-opinion=agree]", "Space").press(".top-back")
        keys.press("[data-form=proposal] .begin").type("On écoute").next().share()
    elif exercise == "journey":
        keys.press(".bar .button").press(".tile", "Space").next().type("Chez moi").next().type("Tenir").next()
        keys.press(".row-green", "Space").next().press(".bar .bar-skip").press(".bar .bar-skip").share()
    else:
        keys.press("[data-way=example]").press(".bar .bar-wide").press("[data-pile=attitude]", "Space").next()
        keys.press(".top-back").press(".top-back").press("[data-form=example] .begin")
        keys.type("Garder").next().type("Rassurer").next().share()


SAVED = {
    "portraits": [("self", {"languages": ["fr"], "proud": "Mes mains", "teach": ["cook"]}, True)],
    "expectations": [("hope", {"text": "Parler"}, True), ("worry", {"text": "Me taire"}, False)],
    "group_rules": [("opinion", {"value": "agree"}, True), ("proposal", {"text": "On écoute"}, True)],
    "journey": [
        (
            "step",
            {"picture": "house", "title": "Chez moi", "managed": "Tenir", "token": "green", "position": 40},
            True,
        )
    ],
    "what_is_a_competence": [
        ("example", {"task": "Garder", "competence": "Rassurer"}, True),
        ("sorting", {"statement": "bus_lines", "pile": "attitude"}, False),
    ],
}


@pytest.mark.parametrize("exercise", WHERE)
def test_each_exercise_by_keyboard_alone(demo: Any, keys: Keys, exercise: str) -> None:
    with revealed(demo, exercise, True):
        turn_to(demo, *WHERE[exercise])
    keys.phone.see(".exercise-home")
    play(keys, exercise)
    keys.phone.saved()
    with demo.book() as book:
        [seat] = [one.id for one in book.desk().seats() if one.alias == "Clavier"]
        saved = [
            (one.kind, {key: value for key, value in one.body.items() if value}, one.shared)
            for one in book.entries(exercise)
            if one.seat == seat
        ]
    assert sorted(saved, key=lambda one: one[0]) == SAVED[exercise]


def test_no_page_asked_elsewhere_or_complained(demo: Any) -> None:
    demo.check()
