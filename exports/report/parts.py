"""The figures of a report: what is counted, a chart where it can be drawn, and its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.exercises.indicators.figures import FIGURES, say, say_number
from course.exercises.words import words
from course.programme import gettext
from exports.document.blocks import Bars, Group
from exports.errors import _
from exports.report.charts import NOTHING_TOLD, PEOPLE, SHARES, drawn_as, tells
from exports.report.cycle import MOMENTS
from exports.report.words import counted, day, session_title
from exports.report.writing import bullets, heading, run, table, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from course.book import Distribution
    from exports.document.blocks import Block
    from exports.report.cycle import Cycle

NOT_NOTED = _("No presence was noted.")


def figures(cycle: Cycle, language: str) -> Iterator[Block]:
    """Give the indicators, each with its definition and among how many.

    Args:
        cycle: The cycle.
        language: The language.

    Yields:
        The part.
    """
    told_ = words("indicators", language).paper
    yield heading(2, words("indicators", language).title)
    rows = [(told_[name], say(name, cycle.figures[name], language), told_[f"{name}_is"]) for name in FIGURES]
    yield table((told_["what"], told_["figure"], told_["means"]), rows, (3, 2.5, 6))
    yield text(told_["hidden_means"], "small")


def attendance(cycle: Cycle, language: str) -> Iterator[Block]:
    """Give the attendance of each session.

    Args:
        cycle: The cycle.
        language: The language.

    Yields:
        The part.
    """
    translate, told_ = gettext(language), words("indicators", language).paper
    yield heading(2, told_["attended"])
    if not cycle.sessions:
        yield text(translate(NOT_NOTED))
        return
    yield Group((text(told_["attended_is"]), *_sessions(cycle, language)))


def _sessions(cycle: Cycle, language: str) -> Iterator[Block]:
    translate, told_ = gettext(language), words("indicators", language).paper
    titles = [session_title(slug, language) for slug in cycle.sessions]
    values = tuple(one.value for one in cycle.sessions.values())
    most = max(one.of or one.value or 0 for one in cycle.sessions.values())
    if any(one is not None for one in values):
        yield Bars(tuple(titles), ((translate(PEOPLE), values),), told_["attended"], most)
    days = [day(cycle.days[slug], language) if slug in cycle.days else "–" for slug in cycle.sessions]
    said = [say("attended", one, language) for one in cycle.sessions.values()]
    header = (translate(_("Session")), translate(_("Day")), told_["figure"])
    yield table(header, zip(titles, days, said, strict=True), (5, 2, 2))


def confidence(cycle: Cycle, language: str) -> Iterator[Block]:
    """Give the confidence at the start and at the end, statement by statement.

    Args:
        cycle: The cycle.
        language: The language.

    Yields:
        The part.
    """
    told_ = words("indicators", language).paper
    yield heading(2, told_["confidence"])
    yield bullets(run(told_[f"confidence_{moment}_is"]) for moment in MOMENTS)
    if not any(one.n or tells(one) for some in cycle.confidence.values() for one in some.values()):
        yield text(told_["few_answers"])
        return
    steps, hidden = words("confidence", language).forms["start"].steps, []
    for key, some in cycle.confidence.items():
        if any(tells(one) for one in some.values()):
            yield _statement(steps[key].ask, steps[key].options, some, language)
        else:
            hidden.append((steps[key].ask, *(_number_of(one, language) for one in some.values())))
    if hidden:
        header = (told_["what"], *(f"{told_[moment]} ({told_['n']})" for moment in MOMENTS))
        yield Group((text(gettext(language)(NOTHING_TOLD)), table(header, hidden, (4, 1, 1))))


def _number_of(one: Distribution, language: str) -> str:
    return words("indicators", language).paper["hidden"] if one.n is None else say_number(one.n, language)


def _statement(
    ask: str, answers: Mapping[str, str], some: Mapping[str, Distribution], language: str
) -> Group:
    told_ = words("indicators", language).paper
    named, most, values = drawn_as(tuple(some.values()))
    series = tuple(
        (f"{told_[key]}, % (n = {some[key].n})" if named == SHARES and some[key].n else told_[key], bars)
        for key, bars in zip(some, values, strict=True)
    )
    rows = [
        (told_[key], *(counted(one.counts[it], one.n, language) for it in answers), _number_of(one, language))
        for key, one in some.items()
    ]
    chart = Bars(tuple(answers.values()), series, f"{ask} {gettext(language)(named)}", most)
    rest = table((told_["when"], *answers.values(), told_["n"]), rows)
    return Group((heading(3, ask), chart, rest), "statement")
