"""Small groups are not told: a figure under five can point at people, and so can a difference between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

FEW = 5
"""A group of fewer people than this is not told."""


def few(count: int) -> bool:
    """Say whether a difference between two figures would tell of too few people.

    Args:
        count: The difference.

    Returns:
        Whether it is not nobody, and fewer than five.
    """
    return 0 < abs(count) < FEW


def tellable(count: int, of: int) -> bool:
    """Say whether a part of a group can be told.

    Args:
        count: The part.
        of: The whole group, which is told too.

    Returns:
        Whether neither the part nor the rest is too small.
    """
    return count >= FEW and not few(of - count)


def masked(counts: Mapping[str, int], also: Collection[str] = ()) -> dict[str, int | None]:
    """Hide small counts of a distribution whose total is told, and as many others as it takes.

    Args:
        counts: How many for each answer.
        also: Answers whose count another table hides, so that this one must not tell it.

    Returns:
        The counts; None for the hidden ones. What is hidden is at least five in all, spread over at least two
        answers, so that subtraction finds none of them.
    """
    if sum(counts.values()) < FEW:
        return dict.fromkeys(counts)
    hidden = {key for key, count in counts.items() if few(count) or key in also}
    if hidden:
        hidden |= {key for key, count in counts.items() if count == 0}
    while hidden and (len(hidden) == 1 or sum(counts[key] for key in hidden) < FEW):
        rest = [key for key in counts if key not in hidden]
        if not rest:
            break
        hidden.add(min(rest, key=lambda key: counts[key]))
    return {key: None if key in hidden else count for key, count in counts.items()}
