"""A CV that grows out of the portfolio: lines to choose from, and the whole CV on paper in two languages."""

from collections.abc import Sequence
from typing import Any

from course.exercises.answers import answered
from course.exercises.cv.suggestions import suggestions
from course.exercises.entry import Entry
from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet
from course.exercises.plain import Plain
from course.exercises.plain_paper import PlainPaper
from course.exercises.words import ExerciseWords, words

ROWS = 3


class Cv(Plain):
    """Make a CV from what is in the portfolio."""

    name = "cv"

    def own(self, entries: Sequence[Entry], language: str) -> dict[str, Any]:
        """Give the lines that the person's portfolio proposes.

        Args:
            entries: All of the person's entries, and what others sent to the person.
            language: The person's language; each line is given in all of them.

        Returns:
            `suggestions`, as in `suggestions.suggestions`.
        """
        del language
        return {"suggestions": suggestions(entries, self.folder)}

    def paper(self, request: PaperRequest) -> str:
        """Give a CV to fill in, one's own CV, or how many were begun."""
        shown = self.shown(request)
        told = words(self.name, request.language, self.folder)
        paper = PlainPaper(self.name, self.folder, request)
        if request.entries is None:
            self._blank(paper.sheet, told)
        elif request.own:
            self._whole(paper.sheet, told, shown.entries)
        else:
            paper.sheet.text(told.wall["count"].format(n=self.counted(shown)))
        return paper.render()

    def _blank(self, sheet: Sheet, told: ExerciseWords) -> None:
        sheet.text(told.paper["free"])
        sheet.section(told.forms["heading"].title)
        for step in self.structure.steps("heading"):
            sheet.strong(told.forms["heading"].steps[step.key].ask)
            sheet.lines(step.lines or 1)
        for section, title in told.forms["line"].steps["section"].options.items():
            sheet.section(title, self._picture(section))
            _both(sheet, told, [("", "")] * ROWS)

    def _whole(self, sheet: Sheet, told: ExerciseWords, entries: Sequence[Entry]) -> None:
        for one in entries:
            if one.kind == "heading" and answered(one):
                _heading(sheet, one)
        lines = [one for one in entries if one.kind == "line"]
        lines.sort(key=lambda one: one.body["position"])
        titles = told.forms["line"].steps["section"].options
        for section, title in (*titles.items(), (None, told.paper["other"])):
            _section(
                sheet,
                told,
                (title, self._picture(section)),
                [one for one in lines if one.body.get("section") == section],
            )

    def _picture(self, section: str | None) -> str | None:
        (step,) = (one for one in self.structure.steps("line") if one.key == "section")
        return (step.options or {})[section].picture if section else None


def _heading(sheet: Sheet, entry: Entry) -> None:
    if entry.body.get("wish"):
        sheet.strong(entry.body["wish"])
    for key in ("about", "own_about"):
        if entry.body.get(key):
            sheet.text(entry.body[key])


def _section(
    sheet: Sheet, told: ExerciseWords, title: tuple[str, str | None], lines: Sequence[Entry]
) -> None:
    """Write the lines of a section; beside each other in two languages where any has both."""
    rows = [(one.body.get("text") or "", one.body.get("own_text") or "") for one in lines]
    rows = [row for row in rows if any(row)]
    if not rows:
        return
    sheet.section(*title)
    if any(own for _, own in rows):
        _both(sheet, told, rows)
    else:
        sheet.bullets(text for text, _ in rows)


def _both(sheet: Sheet, told: ExerciseWords, rows: Sequence[tuple[str, str]]) -> None:
    sheet.table((told.paper["in_room"], told.paper["in_own"]), rows)
