"""What stands behind a line of a CV: what was done, a true example, where it was learned."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course.exercises.answers import answers
from course.exercises.cv.suggestions import COMMA
from course.exercises.labels import labels_of
from course.exercises.spec import read_spec
from course.programme import LANGUAGES
from exports.cv.printed import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from course.exercises import Entry
    from course.exercises.questions import Step
    from exports.cv.model import Line

EXPERIENCES = (("experiences", "experience"), ("social_experiences", "experience"))
TASKS = (("experiences", "task"), ("social_experiences", "task"))


@dataclass(frozen=True)
class Sources:
    """What stands behind the lines of one CV, told in one language.

    Words that the person typed are in the person's own language, most often: they come along where the page is in
    that language, or visibly in its script. A card, an option or a picture is told in every language.

    Attributes:
        language: The language of the page.
        own: The person's own language.
    """

    language: str
    own: str

    def tasks(self, line: Line) -> str:
        """Name the tasks that the person linked to a line.

        Args:
            line: The line.

        Returns:
            Their names after each other, without what the line says itself; empty when there is none.
        """
        tasks = [one for one in line.linked if (one.exercise, one.kind) in TASKS]
        return self._listed(self._names(tasks, "task"), line)

    def where(self, line: Line) -> str:
        """Name the experiences that a line comes from.

        Args:
            line: The line.

        Returns:
            Their names after each other, without what the line says itself; empty when there is none.
        """
        found = [one for one in line.rests if (one.exercise, one.kind) in EXPERIENCES]
        return self._listed(self._names(found, "role", "field"), line)

    def example(self, line: Line) -> str:
        """Give a true example of what a line says.

        Args:
            line: The line.

        Returns:
            The nearest one that the person told; empty when there is none that fits on this page.
        """
        told = (one.body.get("example") or "" for one in line.rests)
        return next((text for text in told if visible(text) and self.fits(text)), "")

    def fits(self, text: str) -> bool:
        """Tell whether what a person typed can stand on the page.

        Args:
            text: The words.

        Returns:
            Whether they are in the page's language, as far as one can see.
        """
        page, own = LANGUAGES[self.language].direction, LANGUAGES[self.own].direction
        return self.language == self.own or own != page == _direction(text)

    def _names(self, entries: Iterable[Entry], *fields: str) -> Iterator[str]:
        for one in entries:
            steps = {step.key: step for step in read_spec(one.exercise).steps(one.kind)}
            told = (text for field in fields for text in self._told(one, steps[field]))
            yield from list(told)[:1]

    def _told(self, entry: Entry, step: Step) -> Iterator[str]:
        known = labels_of(entry.exercise, entry.kind, step, self.language)
        for one in answers(step, entry):
            if one.chosen:
                yield known[one.value]
            elif visible(one.value) and self.fits(one.value):
                yield one.value

    def _listed(self, names: Iterable[str], line: Line) -> str:
        said = line.said(self.language).text.casefold()
        kept = {one.casefold(): one for one in names if one.casefold() != said}
        return COMMA.get(self.language, ", ").join(kept.values())


def _direction(text: str) -> str:
    """Tell how a text is written, by its first letter."""
    strong = (unicodedata.bidirectional(one) for one in text)
    return next(("ltr" if one == "L" else "rtl" for one in strong if one in ("L", "R", "AL")), "")
