"""What the group sees of its rules: proposals, how many agree, what was adopted."""

from typing import Any

from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.from_paper import FromPaper
from course.exercises.group_rules.entries import KINDS
from course.exercises.group_rules.paper import write
from course.exercises.moderation import Shown
from course.exercises.wall import unordered

# Opinions are given by raising hands; what the group decides is adopted on the panel.
FROM_PAPER = {"proposal": FromPaper(("text",), ("text",))}


class GroupRules(Exercise):
    """Propose rules, discuss them, adopt them."""

    name = "group_rules"
    kinds = KINDS
    from_paper = FROM_PAPER

    def wall(self, shown: Shown) -> dict[str, Any]:
        """Give the rules; a rule takes along the voices of those merged into it."""
        return {"rules": unordered(_rule(one, shown) for one in shown.of("proposal"))}

    def card(self, entry: Entry) -> dict[str, Any]:
        """Give a proposal nobody has voted on yet, or what an opinion adds to one."""
        if entry.kind == "proposal":
            return _rule(entry, Shown((entry,), {}))
        value = entry.body["value"]
        voices = {"agree": int(value == "agree"), "discuss": int(value == "discuss")}
        return {"id": entry.about[0], "value": value} | voices

    def counted(self, shown: Shown) -> int:
        """Count the proposals."""
        return sum(one.kind == "proposal" for one in shown.entries)

    def paper(self, request: PaperRequest) -> str:
        """Give the charter to sign."""
        return write(request, self.wall(self.shown(request)))


def _rule(entry: Entry, shown: Shown) -> dict[str, Any]:
    values = [one.body["value"] for one in shown.about(entry.id, "opinion")]
    decided = [
        one.body["adopted"] for one in shown.entries if one.kind == "adoption" and entry.id in one.about
    ]
    return {
        "id": entry.id,
        "text": entry.body["text"],
        "agree": values.count("agree"),
        "discuss": values.count("discuss"),
        "adopted": decided[-1] if decided else None,
        "merged": [one.body["text"] for one in shown.merged(entry.id)],
    }
