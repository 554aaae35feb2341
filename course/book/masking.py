"""Small groups are not told: a figure under five can point at people, and so can a difference between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

FEW = 5
"""A group of fewer people than this is not told."""


SKIPPED = ""
"""Among the answers to a question: no answer. It is never told by itself."""


class Numbers:
    """The numbers of people (n) that are told of a club: any two are equal, or five or more apart.

    Between two n's stand people who skipped something: a difference of one to four would point at them.
    """

    def __init__(self, told: Iterable[int | None] = ()) -> None:
        """Begin with what is told already.

        Args:
            told: Numbers; None for one that is hidden.
        """
        self._told = {one for one in told if one is not None}

    def tell(self, count: int) -> int | None:
        """Tell a number, if it may be told beside the others.

        Args:
            count: A number of people.

        Returns:
            The number, which is told from now on; None when it is hidden.
        """
        if count < FEW or any(few(count - one) for one in self._told):
            return None
        self._told.add(count)
        return count


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


def masked_without_n(
    counts: Mapping[str, int], whole: int, also: Collection[str] = (), known: Collection[str] = ()
) -> dict[str, int | None]:
    """Hide counts of a distribution whose total is hidden because it stands near another number.

    Args:
        counts: How many for each answer.
        whole: The whole group, those who gave no answer included.
        also: Answers whose count must not be told.
        known: Answers whose count another table tells.

    Returns:
        The counts; None for the hidden ones, which one answer at least is: what is told does not add up to the total.
    """
    rest = {key: count for key, count in counts.items() if key not in known}
    given = [key for key, count in rest.items() if count]
    hidden = {*also, SKIPPED, *sorted(given, key=lambda key: rest[key])[:1]}
    shown = masked({**rest, SKIPPED: max(0, whole - sum(counts.values()))}, hidden)
    return {key: shown.get(key, count) for key, count in counts.items()}
