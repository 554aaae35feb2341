"""What the group sees: where the statements were put, and competences found in everyday tasks."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.from_paper import FromPaper
from course.exercises.kinds import Kind
from course.exercises.moderation import Shown, latest
from course.exercises.wall import unordered
from course.exercises.what_is_a_competence.deck import deck
from course.exercises.what_is_a_competence.entries import kinds
from course.exercises.what_is_a_competence.paper import write

PILES = ("knowledge", "know_how", "attitude")

SORTED, SAID = ("statement", "pile"), ("task", "competence")
FROM_PAPER = {"sorting": FromPaper(SORTED, SORTED, counted=True), "example": FromPaper(SAID, SAID)}


class WhatIsACompetence(Exercise):
    """Sort statements; find the competence in a task."""

    name = "what_is_a_competence"
    from_paper = FROM_PAPER

    @cached_property
    def kinds(self) -> dict[str, Kind]:
        """The kinds; read late, since each card of the deck is sorted once."""
        return kinds()

    def wall(self, shown: Shown) -> dict[str, Any]:
        """Give each statement's piles, and the examples."""
        said = shown.of("sorting")
        sorted_once = latest(((one.seat or one.id, one.body["statement"]), one) for one in said)
        return {
            "statements": [_statement(card.slug, sorted_once) for card in deck().cards],
            "examples": unordered(_example(one, shown) for one in shown.of("example")),
        }

    def card(self, entry: Entry) -> dict[str, Any]:
        """Give one statement's pile, or one example."""
        if entry.kind == "sorting":
            return _statement(entry.body["statement"], [entry]) | {"pile": entry.body["pile"]}
        return _example(entry, Shown((), {}))

    def paper(self, request: PaperRequest) -> str:
        """Give the statements to sort and the worked example; or what was sorted and found."""
        shown = self.shown(request)
        return write(request, shown.of("sorting"), self.wall(shown))


def _statement(slug: str, sortings: Sequence[Entry]) -> dict[str, Any]:
    counts = Counter(one.body["pile"] for one in sortings if one.body["statement"] == slug)
    return {"slug": slug, "counts": {pile: counts[pile] for pile in PILES}}


def _example(entry: Entry, shown: Shown) -> dict[str, Any]:
    merged = [one.body["competence"] for one in shown.merged(entry.id)]
    return {
        "id": entry.id,
        "task": entry.body["task"],
        "competence": entry.body["competence"],
        "merged": merged,
    }
