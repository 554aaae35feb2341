"""A session in another length: the club says how long it lasts, the activities follow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from course.programme.programme import Session
    from course.programme.session_files import ActivityWords, SessionWords

ROUND = 5
"""Activities last a multiple of this, in minutes, when the session does: that is how people plan."""


def fitted(session: Session, minutes: int | None) -> Session:
    """Give a session the length that a club has set for it.

    Every activity keeps its share of the session, and every step its share of the activity.

    Args:
        session: As the programme has it.
        minutes: The length to reach; None keeps the programme's.

    Returns:
        The session whose activities add up to `minutes`, whose steps add up to their activity.

    Raises:
        ValueError: When there is less than one minute for each step.
    """
    if minutes is None or minutes == session.minutes:
        return session
    own = [one.minutes for one in session.activities]
    least = [_least(session, one.slug) for one in session.activities]
    lengths = shared_out(minutes, own, least)
    activities = tuple(
        one.model_copy(update={"minutes": length})
        for one, length in zip(session.activities, lengths, strict=True)
    )
    length_of = {one.slug: one.minutes for one in activities}
    texts = {code: _steps(words, length_of) for code, words in session.texts.items()}
    return replace(session, minutes=minutes, activities=activities, texts=texts)


def shared_out(total: int, shares: Sequence[int], least: Sequence[int] | None = None) -> list[int]:
    """Share minutes out, in proportion, by the method of the largest remainders.

    Args:
        total: The minutes to share.
        shares: The proportions, each above 0.
        least: The fewest minutes of each; one each when not given.

    Returns:
        Whole minutes that add up to `total`; multiples of `ROUND` when that is possible.

    Raises:
        ValueError: When the fewest minutes add up to more than `total`.
    """
    fewest = list(least or [1] * len(shares))
    if sum(fewest) > total:
        raise ValueError(f"at least {sum(fewest)} minutes are needed; there are {total}")
    unit = ROUND if total % ROUND == 0 and sum(-(-one // ROUND) for one in fewest) * ROUND <= total else 1
    floor = [-(-one // unit) for one in fewest]
    wanted = [one * total / unit / sum(shares) for one in shares]
    given = [max(low, int(exact)) for low, exact in zip(floor, wanted, strict=True)]
    while sum(given) * unit != total:
        step = 1 if sum(given) * unit < total else -1
        movable = [at for at, low in enumerate(floor) if step > 0 or given[at] > low]
        given[max(movable, key=lambda at: step * (wanted[at] - given[at]))] += step
    return [one * unit for one in given]


def _least(session: Session, slug: str) -> int:
    """Count the steps of an activity in the language that has most: each needs a minute."""
    return max(1, *(len(words.activities[slug].steps) for words in session.texts.values()))


def _steps(words: SessionWords, length_of: dict[str, int]) -> SessionWords:
    activities = {slug: _fill(told, length_of[slug]) for slug, told in words.activities.items()}
    return words.model_copy(update={"activities": activities})


def _fill(told: ActivityWords, minutes: int) -> ActivityWords:
    """Let the steps of an activity fill its minutes; a language for participants has no steps."""
    if not told.steps:
        return told
    lengths = shared_out(minutes, [step.minutes for step in told.steps])
    steps = zip(told.steps, lengths, strict=True)
    return told.model_copy(
        update={"steps": tuple(step.model_copy(update={"minutes": length}) for step, length in steps)}
    )
