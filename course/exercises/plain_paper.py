"""The papers of exercises made of forms: sheets to fill in, one's own sheet, what the group sees."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from course.exercises.answers import answered
from course.exercises.entry import Entry
from course.exercises.exercise import PaperRequest
from course.exercises.labels import in_words, label, labels_of
from course.exercises.moderation import Shown
from course.exercises.paper import Sheet, notes_of
from course.exercises.questions import TYPED, Board, Step
from course.exercises.spec import Spec, read_spec
from course.exercises.words import ExerciseWords, words

FEW = 12
"""Up to so many options, each has a box to tick; more are listed, and one writes."""

LINES = {"text": 3, "short": 1, "picture": 1, "choice": 1, "scale": 1, "choices": 2, "card": 1, "cards": 3}


def write(name: str, folder: Path, request: PaperRequest, shown: Shown, wall: Mapping[str, Any]) -> str:
    """Write the paper.

    Args:
        name: The exercise.
        folder: Where the exercises are.
        request: What to print.
        shown: The entries that may be printed.
        wall: What the wall says of them.

    Returns:
        Markdown.
    """
    paper = PlainPaper(name, folder, request)
    if request.entries is None:
        paper.blank()
    elif request.own:
        paper.own(shown.entries)
    else:
        paper.group(wall)
    return paper.render()


class PlainPaper:
    """One paper of one exercise."""

    def __init__(self, name: str, folder: Path, request: PaperRequest) -> None:
        """Begin with the title and the sentence that invites.

        Args:
            name: The exercise.
            folder: Where the exercises are.
            request: What to print.
        """
        self._name, self._folder, self._request = name, folder, request
        self._spec: Spec = read_spec(name, folder)
        self._words: ExerciseWords = words(name, request.language, folder)
        self.sheet = Sheet(pictures=request.pictures)
        self.sheet.title(self._words.title, self._spec.picture)
        self.sheet.text(self._words.invite)

    def render(self) -> str:
        """End with the facilitator's notes.

        Returns:
            Markdown.
        """
        if self._request.edition == "facilitator":
            self.sheet.notes(self._words.paper["notes"], notes_of(self._words.paper))
        return self.sheet.render()

    def blank(self) -> None:
        """Write each form, as often as it is to be filled in; long lists stand beside the first only."""
        for form in self._spec.forms:
            copies = self._spec.blanks(form)
            for place in range(copies):
                self.sheet.section(self._title(form, place, copies))
                for step in self._spec.steps(form):
                    self._question(form, step, first=place == 0)

    def own(self, entries: Sequence[Entry]) -> None:
        """Write one person's entries whole, form by form, in the person's order."""
        for form in self._spec.forms:
            mine = [one for one in entries if one.kind == form and answered(one)]
            mine.sort(key=lambda one: one.body.get("position", 0))
            for place, one in enumerate(mine):
                self.sheet.section(self._title(form, place, len(mine)))
                for step in self._spec.steps(form):
                    self._answer(one, step)

    def group(self, wall: Mapping[str, Any]) -> None:
        """Write what stands on the wall's boards."""
        for board, told in zip(self._spec.wall, wall["boards"], strict=True):
            self.sheet.section(self._words.wall[board.name])
            if told["items"] is None:
                self.sheet.text(self._words.wall["count"].format(n=told["n"]))
            else:
                labels = self._labels(board)
                self.sheet.bullets(_line(item, labels) for item in told["items"])

    def _title(self, form: str, place: int, several: int) -> str:
        title = self._words.forms[form].title
        return f"{title} · {place + 1}" if several > 1 else title

    def _question(self, form: str, step: Step, *, first: bool) -> None:
        told = self._words.forms[form].steps[step.key]
        self.sheet.strong(told.ask)
        if step.input == "links":
            self.sheet.lines(min(step.limit or 1, 3))
            return
        known = labels_of(self._name, form, step, self._request.language, self._folder)
        if step.input in TYPED or not known:
            self.sheet.lines(step.lines or LINES[step.input])
        elif len(known) <= FEW:
            self.sheet.boxes(known)
            if told.free:
                self.sheet.text(told.free)
                self.sheet.lines(1)
        else:
            if first and step.input not in ("card", "cards"):
                self.sheet.text(", ".join(known.values()))
            self.sheet.lines(min(step.limit or 1, LINES[step.input]))

    def _answer(self, entry: Entry, step: Step) -> None:
        said = in_words(entry, step, self._request.language, self._folder) or self._linked(entry, step)
        if not said:
            return
        self.sheet.strong(self._words.forms[entry.kind].steps[step.key].ask)
        if step.input in TYPED:
            self.sheet.text(said[0])
        else:
            self.sheet.bullets(said)

    def _linked(self, entry: Entry, step: Step) -> list[str]:
        """Say what an entry rests on, where the request brings it along."""
        if step.input != "links":
            return []
        every = {one.id: one for one in self._request.entries or ()}
        linked = [every[one] for one in entry.body.get(step.key) or () if one in every]
        return [label(one, self._request.language, self._folder) for one in linked]

    def _labels(self, board: Board) -> dict[str, str]:
        steps = [(form, step) for form in board.form for step in self._spec.steps(form)]
        known: dict[str, str] = {}
        for form, step in steps:
            if step.key in board.fields and step.input not in TYPED:
                known |= labels_of(self._name, form, step, self._request.language, self._folder)
        return known


def _line(item: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    """Write an item of a board: a card's words, or an answer with its count."""
    if "count" not in item:
        chosen = [labels[one["key"]] for one in item["chosen"]]
        return " · ".join([*chosen, *(one["text"] for one in item["texts"])])
    text = item.get("text") or labels[item["key"]]
    return f"{text} × {item['count']}"
