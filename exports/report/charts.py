"""A distribution as a chart and its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.programme import gettext
from exports.document.blocks import Bars, Group
from exports.errors import _
from exports.report.words import counted, rounded
from exports.report.writing import table, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from course.book import Distribution
    from exports.document.blocks import Block

WHOLE = 100
"""Charts of shares go up to here, so that they can be compared."""

TOGETHER = 8
"""A table with more rows than this may go on without its chart on the next page."""

ANSWER = _("Answer")
PEOPLE = _("People")
SHARES = _("People in percent of n")
IN_PERCENT = _("People (percent of n)")
NOTHING_TOLD = _(
    "No answer can be shown: each figure, or its difference with another, would speak of fewer than five people."
)


def distribution(
    opening: tuple[Block, ...], ask: str, answers: Mapping[str, str], one: Distribution, language: str
) -> Iterator[Block]:
    """Draw a distribution, and give its table.

    Args:
        opening: What stands before it and stays with it.
        ask: The question.
        answers: The words of each answer.
        one: The distribution.
        language: The language.

    Yields:
        The blocks; a sentence where nothing can be told.
    """
    translate = gettext(language)
    if not tells(one):
        yield Group((*opening, text(translate(NOTHING_TOLD))))
        return
    named, most, (values,) = drawn_as((one,))
    series = ((translate(named), values),)
    chart = Bars(tuple(answers.values()), series, f"{ask} {translate(named)}", most)
    drawn = (*opening, chart)
    rows = [(answers[key], counted(count, one.n, language)) for key, count in one.counts.items()]
    said = table((translate(ANSWER), translate(IN_PERCENT)), rows, (2, 1))
    yield from (Group((*drawn, said)),) if len(rows) <= TOGETHER else (Group(drawn), said)


def drawn_as(some: Sequence[Distribution]) -> tuple[str, float, list[tuple[float | None, ...]]]:
    """Say how distributions are drawn beside each other: as shares of n, or as people where an n is hidden.

    Args:
        some: The distributions, at least one of which tells of an answer.

    Returns:
        What the bars are, in English of the catalogue; how much the longest could be; the bars of each.
    """
    told = [one for one in some if tells(one)]
    if all(one.n for one in told):
        return SHARES, WHOLE, [shares(one) for one in some]
    counts: list[tuple[float | None, ...]] = [tuple(one.counts.values()) for one in some]
    return PEOPLE, max(value or 1 for values in counts for value in values), counts


def tells(one: Distribution) -> bool:
    """Say whether a distribution tells of any answer.

    Args:
        one: The distribution.

    Returns:
        Whether one count at least is not hidden.
    """
    return any(count is not None for count in one.counts.values())


def shares(one: Distribution) -> tuple[float | None, ...]:
    """Give a distribution in percent, as charts draw it.

    Args:
        one: The distribution.

    Returns:
        A share for each answer; None where it is hidden.
    """
    return tuple(
        None if count is None or one.n is None else rounded(count, one.n) for count in one.counts.values()
    )
