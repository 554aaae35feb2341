"""Counting a club's figures, and masking them; nothing about any one person comes out.

People who erased their seat are in no figure: the club keeps nothing about them, not even a count.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from course.book.figures import DEFINITIONS, Distribution, Figure, Indicators
from course.book.masking import FEW, Numbers, few, masked, masked_without_n, tellable
from course.book.presences import Presences, presences
from course.exercises import names, spec
from course.exercises.moderation import latest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from course.book.book import Book
    from course.exercises import Entry

FORMER = "former_participant"
DONE = "done"


def compute_indicators(book: Book) -> Indicators:
    """Compute a club's figures.

    Args:
        book: The club's book.

    Returns:
        The figures, small groups masked.
    """
    return _Counts(book).indicators()


def percent(part: float, whole: float) -> float:
    """Compute a rate.

    Args:
        part: The part.
        whole: The whole, not 0.

    Returns:
        Percent, to one decimal.
    """
    return round(100 * part / whole, 1)


class _Counts:
    """What is counted before anything is masked."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.noted: Presences = presences(book)
        self.enrolled = len(self.noted.people)
        told = self._numbers()
        self._expected = {slug: told.tell(one.expected) for slug, one in self.noted.sessions.items()}
        self._answered = self._numbers()

    def indicators(self) -> Indicators:
        """Count and mask everything; of two numbers that stand too near, the one that comes first is told."""
        return Indicators(
            enrolled=_figure("enrolled", self.enrolled if self.enrolled >= FEW else None),
            started=self._of_enrolled("started", self._told_started),
            attended={slug: self._attended(slug) for slug in self.noted.sessions},
            attendance_rate=self._attendance_rate(),
            completed=self._of_enrolled("completed", self._told_completed),
            completion_rate=self._completion_rate(),
            through_former=self._through_former(),
            confidence_start=self._confidence("start"),
            confidence_end=self._confidence("end"),
            actions_planned=self._actions()[0],
            actions_done=self._actions()[1],
            cvs=self._of_enrolled("cvs", self._told(self._cvs)),
        )

    def _told(self, count: int) -> int | None:
        return count if tellable(count, self.enrolled) else None

    def _of_enrolled(self, name: str, value: int | None) -> Figure:
        return _figure(name, value, self.enrolled if self.enrolled >= FEW else None)

    @cached_property
    def _told_completed(self) -> int | None:
        return self._told(len(self.noted.completed)) if self.noted.ended else None

    @cached_property
    def _told_started(self) -> int | None:
        """Give how many started, unless it would tell of the few who started and did not complete."""
        started = self._told(len(self.noted.started))
        if started is None or self._told_completed is None:
            return started
        return None if few(started - self._told_completed) else started

    @cached_property
    def _told_sessions(self) -> frozenset[str]:
        """Give the sessions whose presences can be told, beside what is told of starting and completing."""
        told = [self._told_started, self._told_completed]
        return frozenset(
            slug
            for slug, one in self.noted.sessions.items()
            if tellable(one.present, one.expected) and self._apart(one.present)
            if not any(few(it - one.present) for it in told if it)
        )

    def _attended(self, slug: str) -> Figure:
        one = self.noted.sessions[slug]
        value = one.present if slug in self._told_sessions else None
        return _figure("attended", value, self._expected[slug])

    def _numbers(self) -> Numbers:
        """Begin numbers of people that are parts of the enrolled, and can be taken off each other."""
        return Numbers([self.enrolled] if self.enrolled >= FEW else [])

    def _apart(self, count: int) -> bool:
        """Say whether a part of the enrolled leaves nobody, or five or more."""
        return not few(self.enrolled - count)

    def _attendance_rate(self) -> Figure:
        """Give the rate, unless taking the sessions that are told off it would tell of the others."""
        every = self.noted.sessions
        present, expected = (sum(one[place] for one in every.values()) for place in (0, 1))
        hidden = [one for slug, one in every.items() if slug not in self._told_sessions]
        rest, of = (sum(one[place] for one in hidden) for place in (0, 1))
        if not expected or not tellable(present, expected) or (hidden and not tellable(rest, of)):
            return _figure("attendance_rate", None)
        # The one hidden session, or the expected of those that hide them, would be what is left.
        if len(hidden) == 1 or None in self._expected.values():
            return _figure("attendance_rate", None)
        return _figure("attendance_rate", percent(present, expected), expected)

    def _completion_rate(self) -> Figure:
        completed = self._told_completed
        rate = None if completed is None else percent(completed, self.enrolled)
        return _figure("completion_rate", rate, self.enrolled if self.enrolled >= FEW else None)

    def _entries(self, exercise: str, kind: str, *, shared: bool) -> list[Entry]:
        """Give the participants' entries of a kind, oldest change first."""
        if exercise not in names():
            return []
        return [
            one
            for one in self._book.entries(exercise)
            if one.kind == kind and one.seat in self.noted.people and (one.shared or not shared)
        ]

    def _last(self, exercise: str, kind: str) -> list[Entry]:
        """Give the last shared entry of each participant."""
        return latest((one.seat, one) for one in self._entries(exercise, kind, shared=True))

    def _through_former(self) -> Figure:
        said = [one.body["how"] for one in self._last("intake", "heard") if one.body.get("how")]
        count = said.count(FORMER)
        told = tellable(count, len(said)) and self._apart(count)
        return _figure("through_former", count if told else None, self._numbers().tell(len(said)))

    def _confidence(self, kind: str) -> dict[str, Distribution]:
        if "confidence" not in names():
            return {}
        told = [one.body for one in self._last("confidence", kind)]
        steps = spec("confidence")["forms"].get(kind, {}).get("steps", [])
        scales = {step["key"]: tuple(step["options"]) for step in steps if step.get("options")}
        return {
            key: self._distribution([body[key] for body in told if body.get(key)], scales[key])
            for key in scales
        }

    def _distribution(self, said: list[str], scale: Iterable[str]) -> Distribution:
        counts = {key: said.count(key) for key in scale}
        if len(said) < FEW:
            return Distribution(dict.fromkeys(counts), None)
        if (n := self._answered.tell(len(said))) is None:
            return Distribution(masked_without_n(counts, self.enrolled), None)
        return Distribution(masked(counts), n)

    def _actions(self) -> tuple[Figure, Figure]:
        planned = {one.id: one.seat for one in self._entries("action_plan", "action", shared=False)}
        states: dict[str, str | None] = {}
        for one in self._entries("action_plan", "followup", shared=False):
            states |= dict.fromkeys(one.body.get("action") or (), one.body.get("state"))
        done = {one for one, state in states.items() if state == DONE and one in planned}
        told_planned = _told_actions(planned, lambda one: planned[one])
        told_done = _told_actions(done, lambda one: planned[one])
        if few(len(planned) - len(done)):
            told_done = None
        return _figure("actions_planned", told_planned), _figure("actions_done", told_done, told_planned)

    @cached_property
    def _cvs(self) -> int:
        return len({one.seat for one in self._entries("cv", "line", shared=False)})


def _figure(name: str, value: float | None, of: int | None = None) -> Figure:
    return Figure(value, of, DEFINITIONS[name])


def _told_actions(actions: Iterable[str], whose: Callable[[str], str | None]) -> int | None:
    """Count actions, when five people or more made them."""
    every = list(actions)
    return len(every) if len({whose(one) for one in every}) >= FEW else None
