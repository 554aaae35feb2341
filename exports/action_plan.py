"""The action plan on paper: the goal, the small actions, and boxes to tick as one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.exercises.spec import read_spec
from course.exercises.words import words
from course.programme import gettext, load
from exports.document.blocks import Document, Group, Heading, Item, Items, Lines, Run, Table, Text
from exports.errors import _
from exports.telling import Teller

if TYPE_CHECKING:
    from collections.abc import Iterator

    from course.exercises import Entry
    from exports.document.blocks import Block
    from exports.person import Person

ROWS = 3
COLUMNS = {
    "what": _("What"),
    "when": _("When"),
    "with_whom": _("With whom"),
    "first_step": _("First step"),
    "plan_b": _("Plan B"),
}


def action_plan(person: Person, language: str | None = None) -> Document:
    """Compose a person's action plan.

    Args:
        person: Whose it is.
        language: The language of everything but the person's own words; the person's when not given.

    Returns:
        The document; where nothing is decided yet, it says so kindly and leaves room to write.
    """
    plan = _Plan(person, language or person.language)
    blocks = (*plan.top(), *plan.goal(), *plan.table(), *plan.followup())
    return Document(plan.title, plan.language, blocks, "letter")


class _Plan:
    """The parts of a plan."""

    def __init__(self, person: Person, language: str) -> None:
        self.language = language
        self._words = words("action_plan", language)
        self._say = gettext(language)
        self._teller = Teller(person, language)
        self._goals = person.of_kind("action_plan", "goal")
        self._actions = person.of_kind("action_plan", "action")
        self._followups = person.of_kind("action_plan", "followup")

    @property
    def title(self) -> str:
        return self._words.title

    def top(self) -> Iterator[Block]:
        yield Heading(1, (Run(self.title),))
        if not (self._goals or self._actions):
            yield Text((Run(self._say(EMPTY)),), "lead")

    def goal(self) -> Iterator[Block]:
        goal = next((self._teller.answers(one) for one in self._goals), {})
        heading = Heading(2, (Run(self._words.forms["goal"].title),), "goal")
        told = Text(goal["goal"], "lead") if "goal" in goal else Lines(2)
        yield Group((heading, told), "goal")
        if cards := [card for one in self._goals for card in one.body["cards"]]:
            deck = load().decks[read_spec("action_plan").deck or ""].words(self.language).cards
            ask = Text((Run(self._words.forms["goal"].steps["cards"].ask),), "ask")
            yield Group((ask, Items(tuple(Item((Run(deck[card].text),)) for card in cards))), "cards")

    def table(self) -> Iterator[Block]:
        header = tuple((Run(self._say(title)),) for title in COLUMNS.values())
        told = [self._teller.answers(one) for one in self._actions]
        rows = [tuple(one.get(key, ()) for key in COLUMNS) for one in told] or [((),) * len(COLUMNS)] * ROWS
        heading = Heading(2, (Run(self._say(_("My small actions"))),), "actions")
        yield Group((heading, Table(header, tuple(rows), widths=(4, 3, 3, 4, 4), tall=not told)), "actions")

    def followup(self) -> Iterator[Block]:
        """Give boxes to tick for each action; the last answer is ticked, and what was noted stands below."""
        heading = Heading(2, (Run(self._words.forms["followup"].title),), "followup")
        for number, one in enumerate(self._actions):
            mine = [it for it in self._followups if one.id in (it.body.get("action") or ())]
            asked = Text((self._teller.name(one),), "ask")
            group = Group((asked, self._boxes(mine), *self._notes(mine)), "action")
            yield group if number else Group((heading, group), "followup")

    def _boxes(self, followups: list[Entry]) -> Items:
        states = self._words.forms["followup"].steps["state"].options
        last = followups[-1].body.get("state") if followups else None
        return Items(tuple(Item((Run(text),), key == last) for key, text in states.items()), "boxes")

    def _notes(self, followups: list[Entry]) -> list[Block]:
        told = [self._teller.answers(one)["note"] for one in followups if one.body.get("note")]
        return [Text(one) for one in told] or [Lines(1)]


EMPTY = _("Nothing is decided yet, and that is fine: one small action is enough. Here is room to write.")
