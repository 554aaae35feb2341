"""What the report adds to the indicators, masked so that no two tables together tell what one alone hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.book import Distribution
from course.book.masking import FEW, few, masked, tellable
from course.exercises.indicators.figures import Figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def with_told(counts: Mapping[str, int], answer: str, told: float | None) -> Distribution:
    """Mask a distribution of which the indicators tell, or hide, one answer.

    Args:
        counts: How many for each answer.
        answer: The answer that is an indicator too.
        told: What the indicators tell of it; None when they hide it.

    Returns:
        The distribution; it tells of that answer exactly what the indicators tell.
    """
    total = sum(counts.values())
    if total < FEW:
        return Distribution(dict.fromkeys(counts), None)
    if told is None:
        return Distribution(masked(counts, also=(answer,)), total)
    rest = {key: count for key, count in counts.items() if key != answer}
    # What remains is five or more, or nobody: else the indicators would not tell the answer.
    shown = masked(rest) if any(rest.values()) else rest
    return Distribution({key: shown.get(key, counts[key]) for key in counts}, total)


def of_sheets(counts: Mapping[str, int], typed: Mapping[str, int]) -> Distribution:
    """Mask a distribution of which the facilitator has typed a part from paper.

    Who typed it knows that part, and could take it off: what people gave by themselves is masked too.

    Args:
        counts: How many sheets for each answer, typed ones included.
        typed: How many of them the facilitator typed.

    Returns:
        The distribution.
    """
    given = {key: count - typed.get(key, 0) for key, count in counts.items()}
    own = sum(given.values())
    if sum(counts.values()) < FEW or few(own):
        return Distribution(dict.fromkeys(counts), None)
    also = [key for key, count in masked(given).items() if count is None] if own else []
    return Distribution(masked(counts, also), sum(counts.values()))


def of_choices(ticks: Mapping[str, Sequence[int]], typed: int, given: int) -> dict[str, Figure]:
    """Mask how many chose each of several answers, where one can choose as many as one likes.

    Args:
        ticks: For each answer, how many typed sheets and how many given ones chose it.
        typed: How many sheets the facilitator typed.
        given: How many sheets people gave by themselves.

    Returns:
        A figure for each answer, among all sheets.
    """
    of = typed + given
    known = of >= FEW and not few(given)
    return {
        answer: Figure(sum(some) if known and _tells(some, typed, given) else None, of if known else None)
        for answer, some in ticks.items()
    }


def _tells(some: Sequence[int], typed: int, given: int) -> bool:
    own = some[1]
    return tellable(sum(some), typed + given) and not few(own) and not few(given - own)
