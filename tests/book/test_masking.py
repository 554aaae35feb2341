"""Small groups are not told, nor found by subtraction."""

from hypothesis import given
from hypothesis import strategies as st

from course.book.masking import masked, tellable

COUNTS = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30), min_size=1)


def test_a_part_is_told_when_it_and_the_rest_are_large_enough() -> None:
    assert [tellable(count, 12) for count in (0, 4, 5, 7, 8, 11, 12)] == [
        False,
        False,
        True,
        True,
        False,
        False,
        True,
    ]
    assert not tellable(4, 4)


@given(COUNTS)
def test_no_small_count_is_told(counts: dict[str, int]) -> None:
    shown = masked(counts)
    assert list(shown) == list(counts)
    assert all(value in (None, counts[key]) for key, value in shown.items())
    assert all(value is None or value == 0 or value >= 5 for value in shown.values())


@given(COUNTS)
def test_what_is_hidden_is_not_found_by_subtraction(counts: dict[str, int]) -> None:
    hidden = [counts[key] for key, value in masked(counts).items() if value is None]
    if hidden and sum(counts.values()) >= 5 and len(counts) > 1:
        assert len(hidden) > 1
        assert sum(hidden) >= 5


@given(COUNTS)
def test_large_counts_are_told(counts: dict[str, int]) -> None:
    large = {key: value or 5 + value for key, value in counts.items() if value == 0 or value >= 5}
    if sum(large.values()) >= 5:
        assert masked(large) == large


@given(COUNTS, st.sets(st.sampled_from("abcdef")))
def test_what_another_table_hides_is_hidden_here_too(counts: dict[str, int], also: set[str]) -> None:
    shown = masked(counts, also)
    assert all(shown[key] is None for key in also & counts.keys())
    hidden = [counts[key] for key, value in shown.items() if value is None]
    if hidden and sum(counts.values()) >= 5 and len(counts) > 1:
        assert len(hidden) > 1
        assert sum(hidden) >= 5
