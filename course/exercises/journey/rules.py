"""What the group sees of the journeys: what people managed to do, never when, where or how it felt."""

from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.from_paper import FromPaper
from course.exercises.journey.entries import KINDS
from course.exercises.journey.paper import write
from course.exercises.moderation import Shown
from course.exercises.wall import unordered

FROM_PAPER = {"step": FromPaper(("picture", "managed"), ("managed",))}


class Journey(Exercise):
    """Draw your path, step by step."""

    name = "journey"
    kinds = KINDS
    from_paper = FROM_PAPER

    def wall(self, shown: Shown) -> dict[str, Any]:
        """Give what the group managed to do, together."""
        steps = shown.of("step")
        return {"managed": unordered(filter(None, map(self.card, steps))), "steps": len(steps)}

    def card(self, entry: Entry) -> dict[str, Any]:
        """Give what the person managed to do; a step without it is only counted."""
        if not entry.body.get("managed"):
            return {}
        return {"id": entry.id, "picture": entry.body.get("picture"), "text": entry.body["managed"]}

    def paper(self, request: PaperRequest) -> str:
        """Give a path to fill in, one's own path, or what the group managed to do."""
        shown = self.shown(request)
        return write(request, shown.of("step"), self.wall(shown))
