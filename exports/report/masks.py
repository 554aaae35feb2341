"""What the report adds to the indicators, masked so that no two tables together tell what one alone hides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from course.book import Distribution
from course.book.masking import FEW, Numbers, few, masked, masked_without_n, tellable
from course.exercises.indicators.figures import Figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def with_told(
    counts: Mapping[str, int], answer: str, told: float | None, of: int | None, enrolled: int
) -> Distribution:
    """Mask a distribution of which the indicators tell, or hide, one answer.

    Args:
        counts: How many for each answer.
        answer: The answer that is an indicator too.
        told: What the indicators tell of it; None when they hide it.
        of: Among how many, as the indicators tell it; None when they hide it.
        enrolled: How many could have answered.

    Returns:
        The distribution; it tells of that answer exactly what the indicators tell.
    """
    total = sum(counts.values())
    if total < FEW:
        return Distribution(dict.fromkeys(counts), None)
    if of is None:
        also, known = ((answer,), ()) if told is None else ((), (answer,))
        return Distribution(masked_without_n(counts, enrolled, also, known), None)
    if told is None:
        return Distribution(masked(counts, also=(answer,)), total)
    rest = {key: count for key, count in counts.items() if key != answer}
    # What remains is five or more, or nobody: else the indicators would not tell the answer.
    shown = masked(rest) if any(rest.values()) else rest
    return Distribution({key: shown.get(key, counts[key]) for key in counts}, total)


@dataclass(frozen=True)
class Sheets:
    """How many sheets there are, and whether that is told.

    Attributes:
        typed: How many the facilitator typed.
        given: How many people gave by themselves.
        enrolled: How many could have given one.
        n: All of them; None where they are too few, or one to four more or fewer than the enrolled.
    """

    typed: int
    given: int
    enrolled: int
    n: int | None

    @classmethod
    def of(cls, typed: int, given: int, enrolled: int) -> Self:
        """Count sheets.

        Args:
            typed: How many the facilitator typed.
            given: How many people gave by themselves.
            enrolled: How many could have given one.

        Returns:
            The sheets.
        """
        numbers = Numbers([enrolled] if enrolled >= FEW else [])
        return cls(typed, given, enrolled, None if few(given) else numbers.tell(typed + given))


def of_sheets(counts: Mapping[str, int], typed: Mapping[str, int], sheets: Sheets) -> Distribution:
    """Mask a distribution of which the facilitator has typed a part from paper.

    Who typed it knows that part, and could take it off: what people gave by themselves is masked too.

    Args:
        counts: How many sheets for each answer, typed ones included.
        typed: How many of them the facilitator typed.
        sheets: All sheets.

    Returns:
        The distribution.
    """
    given = {key: count - typed.get(key, 0) for key, count in counts.items()}
    own = sum(given.values())
    if sum(counts.values()) < FEW or few(own):
        return Distribution(dict.fromkeys(counts), None)
    also = [key for key, count in masked(given).items() if count is None] if own else []
    if sheets.n is None:
        return Distribution(masked_without_n(counts, sheets.enrolled, also), None)
    return Distribution(masked(counts, also), sum(counts.values()))


def of_choices(ticks: Mapping[str, Sequence[int]], sheets: Sheets) -> dict[str, Figure]:
    """Mask how many chose each of several answers, where one can choose as many as one likes.

    Args:
        ticks: For each answer, how many typed sheets and how many given ones chose it.
        sheets: All sheets.

    Returns:
        A figure for each answer, among all sheets.
    """
    return {
        answer: Figure(sum(some) if _tells(some, sheets) else None, sheets.n)
        for answer, some in ticks.items()
    }


def _tells(some: Sequence[int], sheets: Sheets) -> bool:
    own, every = some[1], sum(some)
    if few(sheets.given) or few(own) or few(sheets.given - own):
        return False
    # Where n is hidden because it stands near the enrolled, so is what stands near them.
    near = sheets.n is None and few(sheets.enrolled - every)
    return tellable(every, sheets.typed + sheets.given) and not near
