"""A session in another length: everything still adds up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.programme import Session, load
from course.programme.timetable import fitted, shared_out

SESSIONS = list(load().sessions.values())
SHARES = st.lists(st.integers(1, 60), min_size=1, max_size=12)


@given(SHARES, st.integers(0, 600))
def test_minutes_are_shared_out_whole_and_in_proportion(shares: list[int], more: int) -> None:
    total = len(shares) + more
    given_out = shared_out(total, shares)
    assert sum(given_out) == total
    assert min(given_out) >= 1
    for one, other in zip(shares, given_out, strict=True):
        # Rounding to five minutes, and never under one, moves a share by a few minutes at most.
        assert other <= one * total / sum(shares) + 6


@given(SHARES)
def test_the_same_length_gives_the_same_shares(shares: list[int]) -> None:
    fives = [5 * one for one in shares]
    assert shared_out(sum(fives), fives) == fives


def test_a_round_session_has_round_activities() -> None:
    given_out = shared_out(90, [10, 30, 10, 15, 10, 20, 15, 10])
    assert sum(given_out) == 90
    assert all(one % 5 == 0 for one in given_out)


def test_too_little_time_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 3 minutes are needed; there are 2"):
        shared_out(2, [1, 1, 1])


@pytest.mark.parametrize("session", SESSIONS, ids=lambda one: one.slug)
@pytest.mark.parametrize("share", [0.6, 0.75, 1.25, 2])
def test_a_session_of_another_length_adds_up(session: Session, share: float) -> None:
    minutes = round(session.minutes * share)
    other = fitted(session, minutes)
    assert sum(one.minutes for one in other.activities) == other.minutes == minutes
    assert [one.slug for one in other.activities] == [one.slug for one in session.activities]
    length = {one.slug: one.minutes for one in other.activities}
    for words in other.texts.values():
        for slug, told in words.activities.items():
            assert sum(step.minutes for step in told.steps) == (length[slug] if told.steps else 0)
            assert all(step.minutes >= 1 for step in told.steps)


def test_the_programmes_own_length_changes_nothing() -> None:
    assert fitted(SESSIONS[0], None) is fitted(SESSIONS[0], SESSIONS[0].minutes) is SESSIONS[0]
