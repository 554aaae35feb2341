"""The figures of cycles as rows: one figure a row, for tables that people compute with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from course.exercises.indicators.figures import FIGURES, Figure
from course.exercises.words import words
from course.programme import gettext
from exports.errors import _
from exports.report.answers import NO_ANSWER_SAID
from exports.report.opinions import NO_ANSWER
from exports.report.words import session_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from course.book import Distribution
    from exports.report.cycle import Cycle

EVALUATION_IS = _("Sheets handed over without a name, as far as the wall shows them.")
HEARD_IS = _("Participants who shared how they heard of the club.")


class Row(NamedTuple):
    """One figure.

    Attributes:
        indicator: What it belongs to.
        what: The session, the statement or the question; empty for a figure of the whole cycle.
        answer: The answer, where one is counted.
        figure: The figure.
        definition: What it says.
    """

    indicator: str
    what: str
    answer: str
    figure: Figure
    definition: str


def rows(cycle: Cycle, language: str) -> Iterator[Row]:
    """Give every figure that the report tells, or hides.

    Args:
        cycle: The cycle.
        language: The language of the words.

    Yields:
        Rows, in the order of the report.
    """
    told = words("indicators", language).paper
    for name in FIGURES:
        yield Row(told[name], "", "", cycle.figures[name], told[f"{name}_is"])
    for slug, one in cycle.sessions.items():
        title = session_title(slug, language)
        yield Row(told["attended"], title, "", one, told["attended_is"])
    yield from _confidence(cycle, language)
    translate, how = gettext(language), words("intake", language).forms["heard"].steps["how"]
    heard = translate(_("How people heard of the club"))
    yield from _distribution((heard, how.ask, translate(HEARD_IS)), how.options, cycle.heard)
    yield from _evaluation(cycle, language)


def _confidence(cycle: Cycle, language: str) -> Iterator[Row]:
    told, steps = words("indicators", language).paper, words("confidence", language).forms["start"].steps
    for key, some in cycle.confidence.items():
        for moment, one in some.items():
            indicator = f"{told['confidence']} – {told[moment]}"
            said = (indicator, steps[key].ask, told[f"confidence_{moment}_is"])
            yield from _distribution(said, steps[key].options, one)


def _evaluation(cycle: Cycle, language: str) -> Iterator[Row]:
    translate, said = gettext(language), words("evaluation", language)
    steps, means = said.forms["answers"].steps, translate(EVALUATION_IS)
    for key, one in (("felt", cycle.opinions.felt), ("bring", cycle.opinions.bring)):
        answers = {**steps[key].options, NO_ANSWER: translate(NO_ANSWER_SAID)}
        yield from _distribution((said.title, steps[key].ask, means), answers, one)
    for key, figure in cycle.opinions.useful.items():
        yield Row(said.title, steps["useful"].ask, steps["useful"].options[key], figure, means)


def _distribution(said: tuple[str, str, str], answers: Mapping[str, str], one: Distribution) -> Iterator[Row]:
    indicator, what, means = said
    for key, count in one.counts.items():
        yield Row(indicator, what, answers[key], Figure(count, one.n), means)
