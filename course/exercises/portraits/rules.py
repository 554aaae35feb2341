"""What the group sees of the portraits: its languages and its talents."""

from collections.abc import Sequence
from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.from_paper import FromPaper
from course.exercises.moderation import Shown
from course.exercises.portraits.entries import KINDS
from course.exercises.portraits.paper import write
from course.exercises.wall import tally, unordered

ASKED = ("languages", "proud", "teach")
FROM_PAPER = {kind: FromPaper(ASKED, ASKED) for kind in KINDS}


class Portraits(Exercise):
    """Present yourself, and your neighbour."""

    name = "portraits"
    kinds = KINDS
    from_paper = FROM_PAPER

    def wall(self, shown: Shown) -> dict[str, Any]:
        """Give the languages, the talents, and what people are proud of; nothing ties them to one person."""
        portraits = shown.of("self", "other")
        return _cards(portraits) | {"portraits": len(portraits)}

    def card(self, entry: Entry) -> dict[str, Any]:
        """Give what one portrait adds to the wall."""
        return _cards([entry])

    def paper(self, request: PaperRequest) -> str:
        """Give two portraits to write, or the portraits' languages and talents."""
        shown = self.shown(request)
        return write(request, shown, self.wall(shown))


def _cards(portraits: Sequence[Entry]) -> dict[str, Any]:
    proud = [
        {"id": one.id, "text": one.body["proud"], "kind": one.kind}
        for one in portraits
        if one.body.get("proud")
    ]
    return {
        "languages": tally("portraits", "languages", portraits),
        "proud": unordered(proud),
        "teach": tally("portraits", "teach", portraits),
    }
