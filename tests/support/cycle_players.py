"""People who go through a whole cycle: with a browser, or with a phone that only speaks the protocol."""

from __future__ import annotations

import json
import secrets
from typing import Any

from players import Evening, Phone
from playwright.sync_api import expect

from course.exercises import get, spec
from course.programme import load

OWN_SCREENS = {"what_is_a_competence": ("example",), "group_rules": ("proposal",)}
"""Exercises with entries that forms alone do not make: the forms that people fill in here."""

MAIN = {
    "intake": ("language",),
    "portraits": ("self",),
    "expectations": ("hope",),
    "experiences": ("experience", "task"),
    "competence_cards": ("competence", "round"),
    "social_experiences": ("experience",),
    "forum_visit": ("question",),
    "action_plan": ("action",),
    "job_interview": ("presentation",),
    "interview": ("preparation",),
    "cv": ("line",),
}
"""What somebody with a browser fills in, where an exercise has several forms: enough for a portfolio."""


def forms_of(exercise: str, *, last: bool) -> list[str]:
    """Give the forms a person fills in, in order: what is written to others is played elsewhere."""
    if exercise == "confidence":
        return ["end" if last else "start"]
    kinds = get(exercise).kinds
    every = OWN_SCREENS.get(exercise, tuple(spec(exercise)["forms"]))
    return [form for form in every if kinds[form].to != "owner"]


class Walker:
    """Somebody on a phone without a browser, who answers every question.

    Args:
        evening: the club.
        alias: the name the person chooses.
    """

    def __init__(self, evening: Evening, alias: str) -> None:
        self.alias = alias
        self.mark = f"canari{secrets.token_hex(5)}"
        self.own: list[tuple[str, str, str]] = []
        self.actions = 0
        self.confidence: dict[str, dict[str, str]] = {}
        self.light = Phone(evening, alias)

    def play(self, exercise: str, *, last: bool) -> None:
        """Fill in an exercise and share what can be shared."""
        for form in forms_of(exercise, last=last):
            self._fill(exercise, form)

    def _fill(self, exercise: str, form: str) -> None:
        told = spec(exercise)["forms"][form]
        body = {step["key"]: self._answer(step, exercise) for step in told["steps"]}
        entry = self.light.save(exercise, form, body)
        self.note(exercise, form, entry, body)
        kind = get(exercise).kinds[form]
        if kind.shareable and kind.to == "group":
            assert self.light.tell("share", ids=[entry], shared=True)["ok"]

    def note(self, exercise: str, form: str, entry: str, body: dict[str, Any]) -> None:
        """Remember what was done, to compare with the club's figures."""
        self.own.append((entry, exercise, form))
        self.actions += (exercise, form) == ("action_plan", "action")
        if exercise == "confidence":
            self.confidence[form] = body

    def _answer(self, step: dict[str, Any], exercise: str) -> Any:
        kind, most = step["input"], step.get("most")
        if kind in ("text", "short"):
            return f"{self.mark} {step['key']}"[: step["length"]]
        if kind == "links":
            fitting = [entry for entry, name, form in self.own if f"{name}.{form}" in step["of"]]
            return fitting[: most or 3]
        if kind in ("card", "cards"):
            cards = load().decks[spec(exercise)["deck"]].cards
            return cards[0].slug if kind == "card" else [card.slug for card in cards[: most or 2]]
        options = list(step["options"])
        return options[:2] if kind == "choices" else options[0]

    def erase(self) -> list[str]:
        """Erase everything, and give the words that must be gone."""
        assert self.light.tell("erase")["ok"]
        self.light.close()
        return [self.mark, self.alias]

    def come_back(self, club: Any) -> None:
        """Come back after the club was opened again."""
        self.light = Phone(club.evening, secret=self.light.secret)


class Writer(Walker):
    """Somebody with a browser, who taps and writes.

    Args:
        phone: the phone in the browser, already in the club.
    """

    reads = True

    def play(self, exercise: str, *, last: bool) -> None:
        """Fill in the main forms of an exercise, and share what can be shared."""
        for form in MAIN.get(exercise) or forms_of(exercise, last=last):
            self._fill(exercise, form)

    def __init__(self, phone: Any) -> None:
        self.phone = phone
        self.alias = phone.alias
        self.mark = f"canari{secrets.token_hex(5)}"
        self.own = []
        self.actions = 0
        self.confidence = {}

    def _fill(self, exercise: str, form: str) -> None:
        told = spec(exercise)["forms"][form]
        phone = self.phone.at_home()
        phone.tap(
            f"[data-form={form}] .begin, .bar .bar-wide"
            if exercise == "journey"
            else f"[data-form={form}] .begin"
        )
        body = {}
        for step in told["steps"]:
            body[step["key"]] = self._tap(step)
            phone.tap(".bar .bar-main")
        self.note(exercise, form, "", body)
        kind = get(exercise).kinds[form]
        if kind.shareable and kind.to == "group":
            phone.tap(".bar .button-share")
            if kind.anonymous:
                phone.tap(".bar .button-share")
        elif phone.page.locator(".exercise-home").count() == 0:
            phone.back()
        phone.at_home()

    def _tap(self, step: dict[str, Any]) -> Any:
        """Answer one question; give the option chosen, where it is one."""
        phone, kind = self.phone, step["input"]
        phone.see(".bar .bar-main, .bar .bar-skip")
        if kind in ("text", "short"):
            if self.reads:
                phone.write(f"{self.mark} {step['key']}"[: step["length"]])
            else:
                phone.tap(".example")  # what can be heard, and taken with one tap
            return None
        if kind == "links":
            rows = phone.page.locator("[data-link]")
            if rows.count():
                phone.tap(rows)
            return None
        if kind in ("card", "cards"):
            phone.tap("[data-family]").tap("[data-card]")
            return None
        phone.tap({"picture": ".tile", "choices": ".chip"}.get(kind, ".main .row-choice"))
        return next(iter(step["options"]))

    def erase(self) -> list[str]:
        raise NotImplementedError

    def come_back(self, club: Any) -> None:
        """Reload the page: the phone still knows its seat."""
        self.phone.offline = False
        self.phone.page.goto(club.evening.participants.partition("#")[0])
        expect(self.phone.page.locator(".me-alias")).to_have_text(self.alias)

    def new_phone(self, club: Any) -> None:
        """Come back on another phone, with the key card."""
        kept = json.loads(self.phone.on_phone()["passerelle.seat"])["secret"]
        old, language = self.phone, self.phone.language
        other = club.phone(language, club.evening.participants.partition("#")[0] + f"#k={kept}").go()
        old.context.close()
        club.people.remove(old)
        expect(other.page.locator(".me-alias")).to_have_text(self.alias)
        self.phone = other

    def walk_the_chain(self) -> None:
        """Open a line of the CV, go down to where it comes from, and back up."""
        page = self.phone.page
        self.phone.tap(".tool").tap("[data-exercise=cv]").tap(".entry")
        expect(page.locator("[data-chain=from]")).to_be_visible()
        self.phone.tap(page.locator("[data-chain=from] [data-step]"))
        expect(page.locator("[data-chain=to]")).to_be_visible()
        self.phone.tap(page.locator("[data-chain=to] [data-step]"))
        expect(page.locator("[data-chain=from]")).to_be_visible()


class Reader(Writer):
    """Somebody who does not read: taps pictures and the first of what is offered, and writes nothing."""

    reads = False
