"""What the report adds is masked together with what the indicators tell."""

from hypothesis import given
from hypothesis import strategies as st
from report_attack import distribution, groups_found

from course.book import Distribution
from course.book.masking import tellable
from exports.report.masks import Sheets, of_choices, of_sheets, with_told

ANSWERS = "abcdef"
COUNTS = st.fixed_dictionaries({key: st.integers(0, 14) for key in ANSWERS})


@given(COUNTS)
def test_one_answer_is_told_as_the_indicators_tell_it(counts: dict[str, int]) -> None:
    total = sum(counts.values())
    told = counts["a"] if tellable(counts["a"], total) else None
    made = with_told(counts, "a", told, total if total >= 5 else None, total)
    assert list(made.counts) == list(counts)
    assert made.n == (total if total >= 5 else None)
    assert made.counts["a"] == told
    assert all(value in (None, counts[key]) for key, value in made.counts.items())
    known = distribution(made.counts, made.n) | distribution({"a": told}, None)
    assert groups_found(known) == []


def test_large_answers_are_all_told() -> None:
    counts = {"a": 7, "b": 6, "c": 0}
    assert with_told(counts, "a", 7, 13, 13).counts == counts
    assert with_told({"a": 9, "b": 0, "c": 0}, "a", 9, 9, 9).counts == {"a": 9, "b": 0, "c": 0}


@given(COUNTS, st.integers(1, 4))
def test_who_skipped_the_question_is_not_found_beside_the_enrolled(counts: dict[str, int], few: int) -> None:
    total = sum(counts.values())
    enrolled = total + few
    told = counts["a"] if tellable(counts["a"], total) and tellable(counts["a"], enrolled) else None
    made = with_told(counts, "a", told, None, enrolled)
    assert made.n is None
    assert made.counts["a"] == (told if total >= 5 else None)
    known = distribution(made.counts, None) | {frozenset([*ANSWERS, "skipped"]): enrolled}
    if enrolled >= 5:
        assert groups_found(known) == []


def test_an_answer_that_the_indicators_hide_is_not_told_when_nobody_gave_it() -> None:
    made = with_told({"a": 0, "b": 6, "c": 7}, "a", None, 13, 13)
    assert made.counts == {"a": None, "b": None, "c": 7}


@given(COUNTS, st.fixed_dictionaries({key: st.integers(0, 14) for key in ANSWERS}))
def test_who_typed_sheets_from_paper_cannot_take_them_off(
    typed: dict[str, int], given_: dict[str, int]
) -> None:
    counts = {key: typed[key] + given_[key] for key in typed}
    made = of_sheets(counts, typed, sheets_of(counts, typed))
    assert all(value in (None, counts[key]) for key, value in made.counts.items())
    assert groups_found(distribution(made.counts, made.n)) == []
    alone = {key: None if value is None else value - typed[key] for key, value in made.counts.items()}
    left = None if made.n is None else made.n - sum(typed.values())
    assert groups_found(distribution(alone, left)) == []


def test_without_paper_only_small_answers_are_hidden() -> None:
    assert masked_sheets({"a": 8, "b": 5, "c": 0}, {}).counts == {"a": 8, "b": 5, "c": 0}
    assert masked_sheets({"a": 8, "b": 3, "c": 2}, {}).counts == {"a": 8, "b": None, "c": None}
    assert masked_sheets({"a": 8, "b": 5, "c": 0}, {"a": 8, "b": 5}).n == 13, (
        "all of them typed: nobody's to find"
    )
    assert masked_sheets({"a": 9, "b": 7}, {"a": 8, "b": 5}).n is None, "three of them given"


@given(COUNTS, st.integers(1, 4))
def test_who_handed_over_no_sheet_is_not_found(counts: dict[str, int], few: int) -> None:
    total = sum(counts.values())
    made = of_sheets(counts, {}, Sheets.of(0, total, total + few))
    assert made.n is None or total + few < 5
    known = distribution(made.counts, made.n) | {frozenset([*ANSWERS, "none"]): total + few}
    if total + few >= 5:
        assert groups_found(known) == []


def sheets_of(counts: dict[str, int], typed: dict[str, int]) -> Sheets:
    """Count sheets of as many people as there are sheets."""
    by_hand, every = sum(typed.values()), sum(counts.values())
    return Sheets.of(by_hand, every - by_hand, every)


def masked_sheets(counts: dict[str, int], typed: dict[str, int]) -> Distribution:
    return of_sheets(counts, typed, sheets_of(counts, typed))


@given(
    st.dictionaries(st.sampled_from(ANSWERS), st.tuples(st.integers(0, 9), st.integers(0, 9))),
    st.integers(0, 9),
)
def test_several_answers_are_masked_one_by_one(ticks: dict[str, tuple[int, int]], more: int) -> None:
    typed = max((some[0] for some in ticks.values()), default=0)
    own = max((some[1] for some in ticks.values()), default=0) + more
    for answer, one in of_choices(ticks, Sheets.of(typed, own, typed + own)).items():
        assert one.value in (None, sum(ticks[answer]))
        assert one.of in (None, typed + own)
        if one.value is not None and one.of is not None:
            for value, of in ((one.value, one.of), (one.value - typed_of(ticks, answer), one.of - typed)):
                assert groups_found({frozenset("a"): int(value), frozenset("ab"): int(of)}) == []


def typed_of(ticks: dict[str, tuple[int, int]], answer: str) -> int:
    return ticks[answer][0]
