"""What participants answered, as a report tells it: how they heard of the club, what they say of the programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.book import Distribution
from course.exercises.indicators.figures import say_number
from course.exercises.words import words
from course.programme import gettext
from exports.document.blocks import Group
from exports.errors import _
from exports.report.charts import distribution, tells
from exports.report.opinions import NO_ANSWER
from exports.report.writing import bullets, heading, own, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from course.exercises.indicators.figures import Figure
    from exports.document.blocks import Block
    from exports.report.cycle import Cycle

BEGINNING = 3
"""So many sentences stay with their question on a page; the others may go on on the next one."""

NO_ANSWER_SAID = _("no answer")
SHEETS = _(
    "Sheets handed over without a name: n = {n}. One that is empty, or that the wall does not show, is not in n."
)
FEW_SHEETS = _("Fewer than five people handed over a sheet, or fewer than five did not. So nothing is shown.")
FEW_HEARD = _(
    "Fewer than five people shared how they heard of the club, or fewer than five did not. So nothing is shown."
)
HEARD_MEANS = _("Participants who shared how they heard of the club: n = {n}.")
SAID = _("What participants said")
SAID_MEANS = _(
    "Sentences that their authors let the club quote outside, without a name, word for word. One that names "
    "somebody is left out. The others stay in the group."
)
NOBODY_SAID = _("There is no sentence that can be quoted.")
SEVERAL = _("One could choose several answers.")


def heard(cycle: Cycle, language: str) -> Iterator[Block]:
    """Give how people heard of the club.

    Args:
        cycle: The cycle.
        language: The language.

    Yields:
        The part.
    """
    translate, step = gettext(language), words("intake", language).forms["heard"].steps["how"]
    yield heading(2, translate(_("How people heard of the club")))
    if cycle.heard.n is None and not tells(cycle.heard):
        yield text(translate(FEW_HEARD))
        return
    said = text(translate(HEARD_MEANS).format(n=_number(cycle.heard.n, language)))
    yield from distribution((said,), step.ask, step.options, cycle.heard, language)


def _number(n: int | None, language: str) -> str:
    return words("indicators", language).paper["hidden"] if n is None else say_number(n, language)


def evaluation(cycle: Cycle, language: str) -> Iterator[Block]:
    """Give the evaluation: what people chose.

    Args:
        cycle: The cycle.
        language: The language.

    Yields:
        The part.
    """
    translate, said = gettext(language), words("evaluation", language)
    steps, n = said.forms["answers"].steps, cycle.opinions.felt.n
    opening: tuple[Block, ...] = (heading(2, said.title),)
    if n is None and not _any_opinion(cycle):
        yield from (*opening, text(translate(FEW_SHEETS)))
        return
    opening = (*opening, text(translate(SHEETS).format(n=_number(n, language))))
    for key, one in (("felt", cycle.opinions.felt), ("bring", cycle.opinions.bring)):
        answers = {**steps[key].options, NO_ANSWER: translate(NO_ANSWER_SAID)}
        yield from distribution(
            (*opening, heading(3, steps[key].ask)), steps[key].ask, answers, one, language
        )
        opening = ()
    yield from _useful(cycle.opinions.useful, language)


def _any_opinion(cycle: Cycle) -> bool:
    told = cycle.opinions
    return tells(told.felt) or tells(told.bring) or any(one.value is not None for one in told.useful.values())


def _useful(useful: Mapping[str, Figure], language: str) -> Iterator[Block]:
    translate, step = gettext(language), words("evaluation", language).forms["answers"].steps["useful"]
    counts = {key: None if one.value is None else int(one.value) for key, one in useful.items()}
    one = Distribution(counts, next(iter(useful.values())).of)
    opening = (heading(3, step.ask), text(translate(SEVERAL), "small"))
    yield from distribution(opening, step.ask, step.options, one, language)


def quotations(cycle: Cycle, language: str) -> Iterator[Block]:
    """Give what participants let the club quote.

    Args:
        cycle: The cycle.
        language: The language.

    Yields:
        The part.
    """
    translate, steps = gettext(language), words("evaluation", language).forms["answers"].steps
    opening: tuple[Block, ...] = (heading(2, translate(SAID)),)
    quoted = {"learned": cycle.opinions.learned, "change": cycle.opinions.change}
    if not any(quoted.values()):
        yield from (*opening, text(translate(NOBODY_SAID)))
        return
    opening = (*opening, text(translate(SAID_MEANS)))
    for key, some in quoted.items():
        if some:
            first, rest = some[:BEGINNING], some[BEGINNING:]
            yield Group((*opening, heading(3, steps[key].ask), bullets(own(one) for one in first)))
            if rest:
                yield bullets(own(one) for one in rest)
            opening = ()
