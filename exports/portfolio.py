"""The portfolio to read and to print: what a person entered, session after session, and what rests on what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.exercises import names
from course.exercises.answers import answered
from course.exercises.spec import read_spec
from course.exercises.words import words
from course.programme import PICTURES, gettext, load
from exports.document.blocks import Document, Group, Heading, Picture, Run, Text
from exports.document.sentence import sentence
from exports.errors import _
from exports.portfolio_parts import PARTS, everything
from exports.telling import SHARED, SHOWN, Teller

if TYPE_CHECKING:
    from collections.abc import Iterator

    from exports.document.blocks import Block
    from exports.person import Person


def portfolio(person: Person, language: str | None = None) -> Document:
    """Compose a person's portfolio.

    Args:
        person: Whose it is.
        language: The language of everything but the person's own words; the person's when not given.

    Returns:
        The document; it says so kindly when there is nothing in the portfolio yet.
    """
    code = language or person.language
    say = gettext(code)
    title = say(_("Portfolio – {name}"))
    blocks = tuple(_sessions(person, code)) or (Text((Run(say(EMPTY)),), "lead"),)
    drawn = (Picture(person.picture),) if person.picture in PICTURES else ()
    heading = Heading(1, (*drawn, *sentence(title, name=person.alias)), "name")
    told = title.format(name=person.alias)
    return Document(told, code, (heading, *_legend(person, code), *blocks), "report", footer=told)


EMPTY = _("There is nothing in this portfolio yet. What you enter at the club will stand here, in order.")


def _legend(person: Person, language: str) -> Iterator[Block]:
    say = gettext(language)
    if person.entries:
        yield Text((Run(say(_("This portfolio is yours: you alone decide to whom you show it."))),), "lead")
    if any(one.shared for one in person.entries):
        told = say(_("What you have shown to the group has this picture; the rest is private."))
        yield Text((Picture(SHARED), Run(f" {told}")), "small")
    if any(one.tutor for one in person.entries):
        told = say(_("What you have shown to the tutors has this picture."))
        yield Text((Picture(SHOWN), Run(f" {told}")), "small")


def _sessions(person: Person, language: str) -> Iterator[Block]:
    """Give each session that asks for something the person answered; an exercise stands where it first comes."""
    programme, told = load(), set()
    for session in programme.sessions.values():
        asked = [one.exercise for one in session.activities if one.exercise and one.exercise not in told]
        told |= set(asked)
        yield from _part(person, programme.title(session.slug, language), asked, language)
    others = [name for name in names(tools=False) if name not in told]
    yield from _part(person, gettext(language)(_("And also")), others, language)


def _part(person: Person, title: str, exercises: list[str], language: str) -> Iterator[Block]:
    blocks = [block for name in dict.fromkeys(exercises) for block in _exercise(person, name, language)]
    if blocks:
        yield Group((Heading(2, (Run(title),), "session"), blocks[0]), "session")
        yield from blocks[1:]


def _exercise(person: Person, name: str, language: str) -> list[Block]:
    """Give an exercise's blocks, its title together with the first; nothing when nothing was answered."""
    mine = [one for one in person.of_kind(name) if answered(one)]
    blocks = list(PARTS.get(name, everything)(Teller(person, language), person, mine))
    if not blocks:
        return []
    picture = Picture(read_spec(name).picture)
    heading = Heading(3, (picture, Run(words(name, language).title)), name)
    return [Group((heading, blocks[0]), "exercise"), *blocks[1:]]
