"""The report of a cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from course.exercises.words import words
from course.programme import gettext
from exports.document.blocks import Document, Run, Text
from exports.errors import _
from exports.report.answers import evaluation, heard, quotations
from exports.report.cycle import Cycle, cycle_of
from exports.report.parts import attendance, confidence, figures
from exports.report.words import period
from exports.report.writing import bullets, heading, named, own, run, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from course.book import Book
    from exports.document.blocks import Block

Audience = Literal["funders", "team"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)

TITLE = _("Report of the cycle")
FOR_TEAM = _("For the team: not to be handed on. The other edition is for partners.")
CLUB = (
    _(
        "A portfolio club brings together people who have migrated, to see in a group what they know how to do."
    ),
    _(
        "Over a few sessions, each retraces a path, names competences gained at work, in the family, with others "
        "and on the way, and leaves with a plan and a CV."
    ),
)
NOT_EMPLOYMENT = _(
    "Employment is not an indicator. The club neither asks nor counts who has found work: that depends on much "
    "that a club does not decide, and to follow people up would make them pay for what they trusted it with."
)
NOBODY = _("No figure speaks of one person, and nothing here was written under a name.")
TOGETHER = _("What the group said at the last interview")
TOGETHER_MEANS = _(
    "Written for the group and shown on its wall. Nobody was asked whether it may leave the club: keep it."
)
NOTHING_SAID = _("Nothing was noted.")
TO_READ = _("To read these figures together")


def report(book: Book, language: str, audience: Audience = "funders") -> Document:
    """Write the report of a cycle.

    Args:
        book: The club's book.
        language: A code of `LANGUAGES`.
        audience: Who reads it; the team's has what the group said among itself besides.

    Returns:
        The document; small groups are masked, and nobody is named.
    """
    return compose(cycle_of(book), language, audience)


def compose(cycle: Cycle, language: str, audience: Audience) -> Document:
    """Write the report of a cycle that was read before.

    Args:
        cycle: The cycle.
        language: A code of `LANGUAGES`.
        audience: Who reads it.

    Returns:
        The document.
    """
    title = gettext(language)(TITLE)
    blocks = (
        *_opening(cycle, language, audience),
        *figures(cycle, language),
        *_not_employment(language),
        *attendance(cycle, language),
        *confidence(cycle, language),
        *heard(cycle, language),
        *evaluation(cycle, language),
        *quotations(cycle, language),
        *(_for_the_team(cycle, language) if audience == "team" else ()),
    )
    footer = " · ".join(one for one in (cycle.club, cycle.name) if one)
    return Document(f"{title} · {cycle.club}", language, blocks, design="report", footer=footer)


def _opening(cycle: Cycle, language: str, audience: Audience) -> Iterator[Block]:
    translate = gettext(language)
    yield heading(1, translate(TITLE))
    yield Text(named(cycle, strong=True), "lead")
    if when := period(cycle, language):
        yield text(when)
    if audience == "team":
        yield text(translate(FOR_TEAM))
    yield heading(2, translate(_("The club")))
    yield text(" ".join(translate(one) for one in CLUB))


def _not_employment(language: str) -> Iterator[Block]:
    translate = gettext(language)
    yield Text((Run(translate(NOT_EMPLOYMENT), strong=True),))
    yield text(translate(NOBODY))


def _for_the_team(cycle: Cycle, language: str) -> Iterator[Block]:
    translate, told = gettext(language), words("indicators", language).paper
    yield heading(2, translate(TOGETHER))
    yield text(translate(TOGETHER_MEANS), "small")
    if cycle.together:
        yield bullets(own(one) for one in cycle.together)
    else:
        yield text(translate(NOTHING_SAID))
    yield heading(2, translate(TO_READ))
    yield bullets(run(told[key]) for key in sorted(told) if key.startswith("note_"))
