"""Portfolios made up from a seed: every exercise that a seat fills in, any letters, links that hold."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course.book import SeatRecord
from course.exercises import Entry, get, names
from course.exercises.questions import FREE, TYPED, Step
from course.exercises.spec import Spec, read_spec
from course.programme import LANGUAGES, load
from exports.person import Person

if TYPE_CHECKING:
    from random import Random

HOW_MANY = int(os.environ.get("PASSERELLE_PORTFOLIOS", "2000"))
"""How many portfolios the slow tests make."""

LETTERS = (
    *(chr(one) for one in range(0x20, 0x7F)),
    *"éàçœÉß’« » – …\u00a0\u202f",
    *(chr(one) for one in range(0x0620, 0x064A)),
    *(chr(one) for one in range(0x1200, 0x1240)),
    *(chr(one) for one in range(0x0410, 0x0450)),
    *(chr(one) for one in range(0x03B1, 0x03C9)),
    *"漢字かな한글😀👩🏽‍🍳e\u0301\u200f\u200d\n\\\"'<>&{}$#=+-@|*_`",
)


@dataclass
class Maker:
    """Makes one portfolio after another from a seed.

    Attributes:
        random: Where chance comes from.
    """

    random: Random
    _number: int = field(default=0)

    def record(self) -> SeatRecord:
        alias = self.text(20).replace("\n", " ").strip() or "x"
        picture = self.random.choice(("bird", "tree-palm", "mountain"))
        return SeatRecord(
            id=self.new_id(), alias=alias, picture=picture, language=self.random.choice(list(LANGUAGES))
        )

    def person(self) -> Person:
        record = self.record()
        return Person(record.alias, record.picture, record.language, tuple(self.entries()))

    def entries(self) -> list[Entry]:
        made: list[Entry] = []
        for name in names(tools=False):
            spec = read_spec(name)
            for form in spec.forms:
                kind = get(name).kinds[form]
                if kind.to != "owner" and not (kind.about or kind.needs_about or spec.forms[form].each):
                    most = min(kind.most or 1, self.random.choice((0, 1, 1, 2, 6)))
                    for _ in range(most):
                        made += self._entry(name, form, spec, made)
        return made

    def new_id(self) -> str:
        self._number += 1
        return f"{self.random.getrandbits(96):024x}{self._number:08x}"

    def text(self, most: int) -> str:
        """Make a text which stays below `most` letters whatever form Unicode gives it."""
        length = self.random.randint(1, max(1, most // 3))
        return "x" + "".join(self.random.choices(LETTERS, k=length - 1))

    def _entry(self, name: str, form: str, spec: Spec, made: list[Entry]) -> list[Entry]:
        body: dict[str, Any] = {}
        for step in spec.steps(form):
            if step.key in spec.needs(form) or self.random.random() < 0.7:
                body[step.key] = self._answer(step, spec, made)
        if name in ("expectations", "group_rules"):
            body["text"] = self.text(100)
        if name == "what_is_a_competence":
            body |= {"task": self.text(100), "competence": self.text(100)}
        if spec.forms[form].ordered:
            body["position"] = self.random.randint(0, 30)
        body = get(name).kinds[form].clean(body)
        created = 1_700_000_000 + self._number
        return [Entry(self.new_id(), name, form, None, body, False, 0, created=created)]

    def _answer(self, step: Step, spec: Spec, made: list[Entry]) -> Any:
        if step.limit is None:
            return self._one(step, spec)
        if step.input == "links":
            there = [one.id for one in made if f"{one.exercise}.{one.kind}" in step.of]
            return self.random.sample(there, min(len(there), step.limit, self.random.randint(0, 3)))
        several = [self._one(step, spec) for _ in range(self.random.randint(1, min(step.limit, 4)))]
        return list({one.casefold(): one for one in several}.values())

    def _one(self, step: Step, spec: Spec) -> str:
        if step.input in TYPED or (step.free and step.input in FREE and self.random.random() < 0.4):
            return self.text(step.length or 60)
        if step.input in ("card", "cards"):
            return self.random.choice(load().decks[spec.deck or ""].cards).slug
        return self.random.choice(list(step.options or {}))
