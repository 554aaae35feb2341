"""The figures that a club tells its partners, and what each one says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFINITIONS: Mapping[str, str] = {
    "enrolled": "Participants who have a seat in the club now. Who erased it is not counted any more.",
    "started": "Participants noted present at one session or more.",
    "attended": "Participants noted present at the session, among those expected: noted present or absent, or "
    "enrolled by that day.",
    "attendance_rate": "Presences divided by expected presences, over all sessions whose presences were noted.",
    "completed": "Participants noted present at the last session of the cycle, or noted by the facilitator as having "
    "followed the programme to the end.",
    "completion_rate": "Completed divided by enrolled. It is not the attendance rate.",
    "through_former": "Participants who were told about the club by a former participant, among those who shared "
    "how they heard of it.",
    "confidence_start": "Answers at the beginning, for each statement, of those who shared them.",
    "confidence_end": "Answers at the end, for each statement, of those who shared them.",
    "actions_planned": "Actions that participants wrote into their plans. They are counted without being read.",
    "actions_done": "Actions that participants marked as done, among those planned. They are counted without being "
    "read.",
    "cvs": "Participants whose CV has one line or more, among those enrolled. CVs are counted without being read.",
}
"""What each figure says, in English; the screens translate it. Under five, or when a difference with another figure
would tell of fewer than five, a figure is None."""


@dataclass(frozen=True)
class Figure:
    """One figure.

    Attributes:
        value: A number of people, of presences or of actions, or a rate in percent; None when it is masked, or
            when there is nothing to count yet.
        of: Among how many; None when there is no such number, or it is masked.
        definition: What it says.
    """

    value: float | None
    of: int | None
    definition: str


@dataclass(frozen=True)
class Distribution:
    """How many gave each answer to one statement.

    Attributes:
        counts: People by answer, in order; None where masked.
        n: How many answered; None when they are too few, or so near another number that the two together would
            tell of fewer than five. Answers may be told all the same.
    """

    counts: Mapping[str, int | None]
    n: int | None


@dataclass(frozen=True)
class Indicators:
    """All figures; `DEFINITIONS` defines each.

    Attributes:
        enrolled: See `DEFINITIONS`, as for all.
        started: Of the enrolled.
        attended: By session, in the order of the cycle; of the expected.
        attendance_rate: In percent, of the expected presences.
        completed: Of the enrolled; nothing until the last session took place, or somebody was noted.
        completion_rate: In percent, of the enrolled.
        through_former: Of those who shared how they heard of the club.
        confidence_start: By statement.
        confidence_end: By statement.
        actions_planned: Actions, not people.
        actions_done: Of the planned.
        cvs: Of the enrolled.
    """

    enrolled: Figure
    started: Figure
    attended: Mapping[str, Figure]
    attendance_rate: Figure
    completed: Figure
    completion_rate: Figure
    through_former: Figure
    confidence_start: Mapping[str, Distribution]
    confidence_end: Mapping[str, Distribution]
    actions_planned: Figure
    actions_done: Figure
    cvs: Figure
