"""The figures in words, and those of which nothing is known yet."""

import pytest

from course.exercises.indicators.figures import FIGURES, Figure, pending, say


@pytest.mark.parametrize(
    ("begun", "ended", "waiting"),
    [
        (False, False, {"started", "attendance_rate", "completed", "completion_rate"}),
        (True, False, {"completed", "completion_rate"}),
        (True, True, set()),
    ],
)
def test_nothing_is_known_before_it_took_place(begun: bool, ended: bool, waiting: set[str]) -> None:
    found = pending(begun=begun, ended=ended)
    assert set(found) == waiting
    assert set(found) <= set(FIGURES)


def test_a_figure_says_its_number_or_why_there_is_none() -> None:
    assert say("completed", Figure(32, 38), "en") == "32 of 38"
    assert say("completion_rate", Figure(84.2, 38), "en") == "84.2% (n = 38)"
    assert say("completed", Figure(None, 38), "en") == "not shown"
    assert say("completed", Figure(None, None, pending=True), "en") == "not yet"
