"""The facilitator's panel of an exercise: reveal, hide, put right what should not be on the wall, type from paper."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Field, JsonValue

from course.book.scribe import MOST_AT_ONCE
from course.programme import load
from widgets.asked import said, structure
from widgets.decks import wall_deck
from widgets.entries import entry_json
from widgets.from_paper import sheets
from widgets.screen import STATIC, Screen, message

Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
FieldName = Annotated[str, Field(pattern=r"^[a-z_]{1,40}(\.\d{1,2})?$")]
FormName = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,79}$")]
Text = Annotated[str, Field(max_length=400)]
Times = Annotated[int, Field(ge=1, le=MOST_AT_ONCE)]


class Panel(Screen):
    """What the facilitator sees and does with one exercise; its stem names the exercise."""

    exercise: ClassVar[str] = ""

    _esm = STATIC / "plain.js"
    _css = STATIC / "plain.css"
    """Those of an exercise without a wall of its own; one that has its own brings its own."""

    def __init_subclass__(cls, **keywords: object) -> None:
        """Name the exercise and its paper after the module."""
        cls.exercise = cls.paper_name = cls.__module__.rpartition(".")[2]
        super().__init_subclass__(**keywords)

    def compute(self) -> dict[str, Any]:
        """Compute the shared entries and the wall, whether it is revealed or not."""
        language = self.languages()[0]
        desk = self.club.book.desk()
        room = desk.room()
        wall = desk.wall(self.exercise)
        spec = structure(self.exercise)
        return {
            "language": language,
            "name": self.exercise,
            "words": said(self.exercise, language),
            "deck": wall_deck(spec.get("deck"), language),
            "spec": spec,
            "revealed": wall["revealed"],
            "count": wall["count"],
            "wall": desk.wall(self.exercise, revealed=True)["data"],
            "raw": [entry_json(entry) for entry in desk.shared(self.exercise)],
            "paper": sheets(self.exercise),
            "is_current": self._is_current(room.session, room.activity),
        }

    def _is_current(self, session: str | None, activity: str | None) -> bool:
        if session is None or activity is None:
            return False
        activities = load().sessions[session].activities
        return any(each.slug == activity and each.exercise == self.exercise for each in activities)

    def entries(self) -> tuple[Any, ...] | None:
        """Fill the paper with what was shared."""
        return self.club.book.desk().table(self.exercise)

    @message
    def do_reveal(self) -> None:
        """Show the group's answers on the wall."""
        self.club.book.desk().reveal(self.exercise)

    @message
    def do_hide(self) -> None:
        """Hide the group's answers again."""
        self.club.book.desk().hide(self.exercise)

    @message
    def do_withhold(self, id: Id) -> None:
        """Keep one shared entry off the wall."""
        self.club.book.desk().withhold(id)

    @message
    def do_restore(self, id: Id) -> None:
        """Let a withheld entry be shown again."""
        self.club.book.desk().restore(id)

    @message
    def do_correct(self, id: Id, field: FieldName, text: Text) -> None:
        """Correct the words of one shared entry on the wall; the person's own entry stays as it is."""
        self.club.book.desk().correct(id, field, text)

    @message
    def do_merge(self, id: Id, into: Id) -> None:
        """Show one proposal as part of another."""
        self.club.book.desk().merge(id, into)

    @message
    def do_unmerge(self, id: Id) -> None:
        """Show a merged proposal on its own again."""
        self.club.book.desk().unmerge(id)

    @message
    def do_adopt(self, id: Id, adopted: bool) -> None:
        """Record that the group adopted a proposal, or did not."""
        self.club.book.desk().adopt(id, adopted)

    @message
    def do_write_down(self, id: Id, form: FormName, body: dict[str, JsonValue], times: Times = 1) -> None:
        """Put on the wall what somebody wrote on paper; it belongs to no seat."""
        self.club.book.desk().write_down(id, self.exercise, form, body, times)

    @message
    def do_take_away(self, id: Id) -> None:
        """Remove what was typed from paper."""
        self.club.book.desk().take_away(id)
