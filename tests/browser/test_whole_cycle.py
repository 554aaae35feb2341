"""A whole cycle: twelve seats through every session, with absences, a farewell, a new phone and a power cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from cycle_players import Reader, Walker, Writer

from course.book import compute_indicators
from course.exercises import chain, get, spec
from course.programme import load

if TYPE_CHECKING:
    from course.book import Book

pytestmark = pytest.mark.slow

SESSIONS = list(load().sessions)
BROWSERS = ("fr", "fr", "en", "ar", "fr")
"""Five phones with a browser; the last one's person reads nothing: pictures, and the first of what is offered."""
LIGHT = 7
"""Seven more seats, as phones that speak the protocol without a browser."""
AWAY = {"03_former_professional_experience": 0, "05_social_experience": 1}
"""Two absences: session to the place of the person among the light ones."""
LEAVES = "04_professional_competences"
NEW_PHONE = "forum_visit"
POWER_CUT = "05_social_experience"
ROOTS = {"experiences", "social_experiences", "journey"}


class Cycle:
    """The club, its twelve people, and what should become of them."""

    def __init__(self, club: Any) -> None:
        self.club = club
        self.presenter, self.wall = club.presenter(), club.wall().go()
        self.people: list[Walker] = []
        self.gone: list[Walker] = []
        self.revealed: set[str] = set()
        self.present: dict[str, int] = {}
        self.expected: dict[str, int] = {}

    def come_in(self) -> None:
        """Everybody comes in, the first time."""
        for place, language in enumerate(BROWSERS):
            phone = self.club.phone(language).go()
            phone.come_in()
            reads = place < len(BROWSERS) - 1
            self.people.append((Writer if reads else Reader)(phone))
        self.people += [Walker(self.club.evening, f"Siège {place}") for place in range(LIGHT)]

    def light(self, place: int) -> Walker:
        """Give one of the seats without a browser."""
        return [one for one in self.people if not isinstance(one, Writer)][place]

    def hold(self, slug: str) -> None:
        """Hold one session, from the first activity to the goodbye."""
        away = [self.light(AWAY[slug])] if slug in AWAY else []
        here = [one for one in self.people if one not in away]
        self.presenter.session(slug)
        self._mark(slug, here)
        done: set[str] = set()
        for activity in load().sessions[slug].activities:
            self.presenter.on()
            if activity.exercise and activity.exercise not in done:
                done.add(activity.exercise)
                self._play(slug, activity.exercise, here)
        self.presenter.end()
        self.wall.mode("ended")

    def _mark(self, slug: str, here: list[Walker]) -> None:
        with self.club.book() as book:
            desk = book.desk()
            for record in desk.seats():
                desk.mark_present(record.id, slug, any(one.alias == record.alias for one in here))
        self.present[slug], self.expected[slug] = len(here), len(self.people)

    def _play(self, slug: str, exercise: str, here: list[Walker]) -> None:
        last = slug == SESSIONS[-1]
        for one in here:
            one.play(exercise, last=last)
        if exercise not in self.revealed:  # what comes back in a later session is still revealed
            self.presenter.turn(exercise)
            self.revealed.add(exercise)
        self.wall.see(".wall-revealed")

    def leave(self, one: Walker) -> None:
        """A person erases everything and goes; nothing of them is left."""
        marks = one.erase()
        self.people.remove(one)
        self.gone.append(one)
        with self.club.book() as book:
            kept = repr(book.entries()) + repr(book.desk().seats())
        assert marks
        assert [mark for mark in marks if mark in kept] == []

    def power_cut(self) -> None:
        """Everything dies at once; the club is opened again, and everybody goes on where they were."""
        with self.club.book() as book:
            before = {one.id: (one.body, one.shared) for one in book.entries() if one.seat}
        self.club.reopen()
        with self.club.book() as book:
            assert {one.id: (one.body, one.shared) for one in book.entries() if one.seat} == before
        self.presenter, self.wall = self.club.presenter(), self.club.wall().go()
        for one in self.people:
            one.come_back(self.club)


def test_a_whole_cycle(cycle_club: Any) -> None:
    cycle = Cycle(cycle_club)
    cycle.come_in()
    for slug in SESSIONS:
        if slug == POWER_CUT:
            cycle.power_cut()
        if slug == NEW_PHONE:
            cycle.people[0].new_phone(cycle_club)
        cycle.hold(slug)
        if slug == LEAVES:
            cycle.leave(cycle.light(LIGHT - 1))
    with cycle_club.book() as book:
        everybody_leaves_with_a_portfolio(cycle, book)
        the_figures_are_right(cycle, book)
    the_chain_is_walked_on_the_phone(cycle.people[0])
    cycle_club.check()


def everybody_leaves_with_a_portfolio(cycle: Cycle, book: Book) -> None:
    records = book.desk().seats()
    assert len(records) == len(cycle.people) == 11
    for record in records:
        mine = [one for one in book.entries() if one.seat == record.id]
        played = {one.exercise for one in mine} - {"attendance"}
        missed = {
            activity.exercise
            for slug, place in AWAY.items()
            if cycle.light(place).alias == record.alias
            for activity in load().sessions[slug].activities
        }
        wanted = {name for name in load().exercises() if _asks(name)} - missed
        assert wanted <= played, (record.alias, wanted - played)
        assert [one for one in mine if (one.exercise, one.kind) == ("action_plan", "action")]
        lines = [one for one in mine if (one.exercise, one.kind) == ("cv", "line")]
        assert lines
        for line in lines:
            assert ROOTS & _roots(chain(mine, line.id)["from"]), f"{record.alias}: {line.body}"


def _asks(name: str) -> bool:
    return any(get(name).kinds[form].to != "owner" for form in spec(name)["forms"])


def _roots(trees: list[dict[str, Any]]) -> set[str]:
    return {one["exercise"] for one in trees} | {root for one in trees for root in _roots(one["from"])}


def the_figures_are_right(cycle: Cycle, book: Book) -> None:
    """Compare with what was counted by hand while playing; a seat that erased itself is in no figure."""
    told = compute_indicators(book)
    assert told.enrolled.value == 11
    assert told.started.value == told.completed.value == 11
    assert told.completion_rate.value == 100.0
    stayed = [one.alias for one in cycle.people]
    present = {slug: count - (slug in _before_leaving()) for slug, count in cycle.present.items()}
    assert len(stayed) == 11
    assert sum(present.values()) == 11 * len(SESSIONS) - len(AWAY)
    # One person away among eleven would be told by subtraction: these two figures are masked.
    for slug, figure in told.attended.items():
        assert (figure.value, figure.of) == ((None if slug in AWAY else 11), 11), slug
    assert told.cvs.value == 11
    assert told.actions_planned.value == sum(one.actions for one in cycle.people)
    for kind, found in (("start", told.confidence_start), ("end", told.confidence_end)):
        counted = [one.confidence[kind] for one in cycle.people if kind in one.confidence]
        assert len(counted) == 11
        for step, distribution in found.items():
            values = [answers[step] for answers in counted if answers.get(step)]
            assert distribution.n == len(values)
            whole = {key: values.count(key) for key in distribution.counts or {}}
            assert {
                key: one for key, one in (distribution.counts or {}).items() if one is not None
            }.items() <= whole.items()


def _before_leaving() -> set[str]:
    return set(SESSIONS[: SESSIONS.index(LEAVES) + 1])


def the_chain_is_walked_on_the_phone(one: Walker) -> None:
    """From a line of the CV down to an experience, and back up, with taps only."""
    assert isinstance(one, Writer)
    one.walk_the_chain()
