"""Several cycles side by side."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from course.exercises.indicators.figures import FIGURES, RATES, say, say_number
from course.exercises.words import words
from course.programme import gettext
from exports.document.blocks import Bars, Document, Table
from exports.errors import _
from exports.report.cycle import MOMENTS, Cycle, cycle_of
from exports.report.words import counted, period, share
from exports.report.writing import heading, named, run, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from course.book import Book, Distribution
    from exports.document.blocks import Block, Inline

TITLE = _("Cycles side by side")
ABROAD = 4
"""More cycles than this do not stand beside each other on a page: they go on in a table below."""
UPPER = ("mostly", "fully")

NO_RANKING = _(
    "This is not a ranking. Cycles stand in the order of their days. Groups, seasons and rooms differ, and among a "
    "dozen people two more or two fewer change a rate by much: read n first."
)
NO_TOTAL = _(
    "There is no total over cycles: taking the cycles that are told off it would tell of those that are hidden."
)
UPPER_MEANS = _(
    "How many chose one of the two upper answers ({answers}). It is told only where both answers are told by "
    "themselves."
)
RATE_CHART = _("Attendance rate and completion rate of each cycle, in percent")


def comparison(books: Sequence[Book], language: str) -> Document:
    """Put cycles side by side.

    Args:
        books: The club's book of each cycle.
        language: A code of `LANGUAGES`.

    Returns:
        The document; what a cycle's own report hides is hidden here too.
    """
    return compare([cycle_of(book) for book in books], language)


def compare(cycles: Sequence[Cycle], language: str) -> Document:
    """Put cycles that were read before side by side.

    Args:
        cycles: The cycles.
        language: A code of `LANGUAGES`.

    Returns:
        The document.
    """
    ordered = sorted(cycles, key=lambda one: min(one.days.values(), default=date.max))
    translate, told = gettext(language), words("indicators", language).paper
    blocks = (
        heading(1, translate(TITLE)),
        text(translate(NO_RANKING), "lead"),
        text(translate(NO_TOTAL)),
        *_figures(ordered, language),
        text(told["hidden_means"], "small"),
        *_confidence(ordered, language),
        *_definitions(language),
    )
    return Document(translate(TITLE), language, blocks, design="report", landscape=True)


def _figures(cycles: Sequence[Cycle], language: str) -> Iterator[Block]:
    told = words("indicators", language).paper
    yield heading(2, words("indicators", language).title)
    yield from _rates(cycles, language)
    when = (gettext(language)(_("When")), [period(one, language) or "–" for one in cycles])
    rows = [(told[name], [_say(name, one, language) for one in cycles]) for name in FIGURES]
    yield from _side_by_side(cycles, [when, *rows], language)


def _say(name: str, cycle: Cycle, language: str) -> str:
    """Say a figure, with its share where it is a part of people."""
    one = cycle.figures[name]
    said = say(name, one, language)
    if one.value is None or not one.of or name in RATES:
        return said
    return f"{said} ({share(one.value, one.of, language)})"


def _rates(cycles: Sequence[Cycle], language: str) -> Iterator[Block]:
    told = words("indicators", language).paper
    series = tuple((told[name], tuple(one.figures[name].value for one in cycles)) for name in RATES)
    if any(value is not None for _name, values in series for value in values):
        yield Bars(_labels(cycles), series, gettext(language)(RATE_CHART), 100)


def _confidence(cycles: Sequence[Cycle], language: str) -> Iterator[Block]:
    told = words("indicators", language).paper
    steps = words("confidence", language).forms["start"].steps
    yield heading(2, told["confidence"])
    upper = " / ".join(steps["speak"].options[answer] for answer in UPPER)
    yield text(gettext(language)(UPPER_MEANS).format(answers=upper))
    rows = [
        (f"{step.ask} {told[moment]}", [_upper(one.confidence[key][moment], language) for one in cycles])
        for key, step in steps.items()
        for moment in MOMENTS
    ]
    yield from _side_by_side(cycles, rows, language)


def _upper(one: Distribution, language: str) -> str:
    told = words("indicators", language).paper
    parts = [one.counts[answer] for answer in UPPER]
    known = [part for part in parts if part is not None]
    value = sum(known) if len(known) == len(parts) else None
    if one.n is None:
        return told["hidden"] if value is None else say_number(value, language)
    return f"{counted(value, one.n, language)} · n = {one.n}"


def _definitions(language: str) -> Iterator[Block]:
    told = words("indicators", language).paper
    yield heading(2, told["means"])
    rows = tuple((run(told[name]), run(told[f"{name}_is"])) for name in FIGURES)
    yield Table((run(told["what"]), run(told["means"])), rows, widths=(2, 6))


def _side_by_side(
    cycles: Sequence[Cycle], rows: Sequence[tuple[str, Sequence[str]]], language: str
) -> Iterator[Table]:
    what = words("indicators", language).paper["what"]
    for start in range(0, len(cycles), ABROAD):
        some = slice(start, start + ABROAD)
        header: tuple[Inline, ...] = (run(what), *(named(one) for one in cycles[some]))
        cells = tuple((run(title), *map(run, said[some])) for title, said in rows)
        yield Table(header, cells, widths=(3, *(2 for _one in cycles[some])))


def _labels(cycles: Sequence[Cycle]) -> tuple[str, ...]:
    """Name cycles in a chart, where two scripts do not stand in one line: by their club alone if that is enough."""
    clubs = tuple(one.club for one in cycles)
    return clubs if len(set(clubs)) == len(clubs) else tuple(f"{one.club} · {one.name}" for one in cycles)
