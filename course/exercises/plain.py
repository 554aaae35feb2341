"""Exercises made of forms: `exercise.yaml` and the words say all that there is to say."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from course.exercises.answers import answered
from course.exercises.boards import card_of, wall_of
from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.forms import kinds_of
from course.exercises.from_paper import FromPaper, of_boards
from course.exercises.kinds import Kind
from course.exercises.moderation import Shown
from course.exercises.plain_paper import write
from course.exercises.spec import FOLDER, Spec, read_spec

POSITION = "the order in which the person puts the entries"


class Plain(Exercise):
    """An exercise without code of its own. One with something particular to it inherits from this.

    Attributes:
        folder: Where its folder is.
    """

    def __init__(self, name: str = "", folder: Path = FOLDER) -> None:
        """Take the exercise's files; they are read when they are first needed.

        Args:
            name: The exercise; a class of its own says it itself.
            folder: Where its folder is.
        """
        if name:
            self.name = name
        self.folder = folder

    @property
    def structure(self) -> Spec:
        """What `exercise.yaml` says."""
        return read_spec(self.name, self.folder)

    @cached_property
    def kinds(self) -> Mapping[str, Kind]:
        """A kind for each form."""
        return kinds_of(self.name, self.structure, self.folder)

    @property
    def purposes(self) -> Mapping[str, str]:
        """Why each field is asked, as `exercise.yaml` says."""
        spec = self.structure
        steps = [(form, step) for form in spec.forms for step in spec.steps(form)]
        told = {f"{form}.{step.key}": step.purpose for form, step in steps if step.purpose}
        ordered = {f"{form}.position": POSITION for form, one in spec.forms.items() if one.ordered}
        return told | ordered

    @cached_property
    def from_paper(self) -> Mapping[str, FromPaper]:
        """The forms whose answers stand on a board."""
        return of_boards(self.structure)

    def wall(self, shown: Shown) -> dict[str, Any]:
        """Give the boards of `exercise.yaml`."""
        return wall_of(self.structure, shown)

    def card(self, entry: Entry) -> dict[str, Any]:
        """Give what others see of one entry; empty when it is only counted, or never leaves its owner."""
        return card_of(self.structure, entry)

    def counted(self, shown: Shown) -> int:
        """Count the shared entries that the boards are made of; all of them where there is no board."""
        spec = self.structure
        forms = {form for board in spec.wall for form in board.form} or set(spec.forms)
        return sum(one.kind in forms and answered(one) for one in shown.entries)

    def shown(self, request: PaperRequest) -> Shown:
        """Give the entries that a paper may print; linked ones of other exercises may come along unprinted."""
        own = tuple(one for one in request.entries or () if one.exercise == self.name)
        return super().shown(replace(request, entries=own))

    def paper(self, request: PaperRequest) -> str:
        """Give sheets to fill in, one's own sheet, or what the wall shows."""
        shown = self.shown(request)
        return write(self.name, self.folder, request, shown, self.wall(shown))
