"""The dates of a cycle."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from course.programme import load
from course.programme.planning import plan

SLUGS = [one.slug for one in load().cycle]
FIRST = datetime(2026, 12, 1, 18, 30)  # noqa: DTZ001 - the hour on the club's own clock


def test_one_session_a_week_without_the_holidays() -> None:
    holidays = {date(2026, 12, 8), date(2026, 12, 22)}
    dates = plan(
        ["01_presentation_and_group_dynamics", "02_migration_experience", "06_action_plan"],
        FIRST,
        without=holidays,
    )
    assert [one and one.day for one in dates.values()] == [1, 15, 29]


def test_an_appointment_with_each_person_has_no_date_and_takes_no_evening() -> None:
    dates = plan(load().formats["eight_weeks"], FIRST)
    assert dates["00_preparatory_meeting"] is None
    assert dates["01_presentation_and_group_dynamics"] == FIRST
    assert dates["07_cv_and_evaluation"] == FIRST + timedelta(weeks=7)
    assert len(plan(load().formats["nine_weeks"], FIRST)) == len(dates) + 1


@given(
    st.lists(st.sampled_from(SLUGS), unique=True),
    st.integers(1, 30),
    st.sets(st.integers(0, 100), max_size=40),
)
def test_nobody_meets_on_a_free_day_and_order_is_kept(slugs: list[str], every: int, off: set[int]) -> None:
    without = {FIRST.date() + timedelta(days=one) for one in off}
    dates = plan(slugs, FIRST, every, without)
    assert list(dates) == slugs
    met = [one for one in dates.values() if one]
    assert len(met) == len([slug for slug in slugs if not slug.startswith("00_")])
    assert met == sorted(set(met))
    for one in met:
        assert one.date() not in without
        assert (one - FIRST).days % every == 0
