"""What the group sees of hopes and worries: their texts, and nothing of who wrote them."""

from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.expectations.entries import KINDS
from course.exercises.expectations.paper import write
from course.exercises.from_paper import FromPaper
from course.exercises.moderation import Shown
from course.exercises.wall import unordered

FROM_PAPER = {kind: FromPaper(("text",), ("text",)) for kind in KINDS}


class Expectations(Exercise):
    """Say what you hope for, and what worries you."""

    name = "expectations"
    kinds = KINDS
    from_paper = FROM_PAPER

    def wall(self, shown: Shown) -> dict[str, Any]:
        """Give the hopes and the worries."""
        return {name: unordered(_card(one, shown) for one in shown.of(kind)) for kind, name in PILES}

    def card(self, entry: Entry) -> dict[str, Any]:
        """Give one hope or worry."""
        return _card(entry, Shown((), {}))

    def paper(self, request: PaperRequest) -> str:
        """Give a sheet to write on, or the hopes and worries."""
        return write(request, self.wall(self.shown(request)))


PILES = (("hope", "hopes"), ("worry", "worries"))


def _card(entry: Entry, shown: Shown) -> dict[str, Any]:
    merged = [one.body["text"] for one in shown.merged(entry.id)]
    return {"id": entry.id, "text": entry.body["text"], "merged": merged}
