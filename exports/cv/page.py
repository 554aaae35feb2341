"""The parts of a CV's page, in one language: the layouts put them in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.exercises.words import words
from course.programme import gettext
from exports.cv import levels
from exports.cv.printed import visible
from exports.cv.sources import Sources
from exports.document.blocks import Group, Heading, Item, Items, Photo, Run, Text
from exports.document.sentence import sentence
from exports.errors import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from exports.cv.model import Cv, Level, Line
    from exports.cv.printed import Printed
    from exports.document.blocks import Block, Inline

EMPTY = _("This CV is still empty. Choose a first line in your portfolio: it will stand here.")
BETWEEN = Run(" · ")


class Page:
    """A CV's page in one language. A part that has nothing to say is no block at all."""

    def __init__(self, cv: Cv, language: str, printed: Printed) -> None:
        """Take what the parts are made from.

        Args:
            cv: The CV.
            language: The language of the page.
            printed: What the person adds on paper.
        """
        self._cv, self._language, self._printed = cv, language, printed
        self._say = gettext(language)
        self._words = words("cv", language)
        self._sources = Sources(language, cv.own)

    @property
    def name(self) -> str:
        """The name to print."""
        chosen = (one for one in (self._printed.name, self._cv.alias) if visible(one))
        return next(chosen, self._words.title)

    def top(self, *, wish: bool = True) -> Iterator[Block]:
        """Begin with the name, what the person looks for, and how to reach them.

        Args:
            wish: Whether the wish stands here.
        """
        blocks: list[Block] = []
        if self._printed.photo:
            alt = self._say(_("Photograph of {name}")).format(name=self.name)
            blocks.append(Photo(self._printed.photo, alt))
        blocks.append(Heading(1, (Run(self.name, isolated=True),), "name"))
        if wish and visible(self._cv.wish):
            blocks.append(Text((self._wish(),), "lead"))
        if contact := self._contact():
            blocks.append(Text(contact))
        yield Group(tuple(blocks), "top")
        if self._cv.empty:
            yield Text((Run(self._say(EMPTY)),), "lead")

    def profile(self) -> Iterator[Block]:
        """Introduce the person."""
        if told := self._cv.introduction(self._language):
            yield from self._part(self._say(_("Profile")), "profile", [Text((told,))])

    def wish(self) -> Iterator[Block]:
        """Say what the person looks for, and introduce them."""
        told = [self._wish()] if visible(self._cv.wish) else []
        blocks: list[Block] = [Text((one,), "lead") for one in told]
        blocks += [Text((one,)) for one in [self._cv.introduction(self._language)] if one]
        if blocks:
            yield from self._part(self._say(_("What I am looking for")), "wish", blocks)

    def lines(self, section: str | None, title: str = "") -> Iterator[Block]:
        """List the lines of a section.

        Args:
            section: The section; None for lines without one.
            title: An English title of the catalogue; the section's own when empty.
        """
        if said := self._said(section):
            told = self._say(title) if title else self._title(section)
            yield from self._part(told, section or "other", _bullets(said))

    def experiences(self, section: str) -> Iterator[Block]:
        """Give the lines of a section, each with the tasks that the person linked to it.

        Args:
            section: The section.
        """
        lines = self._cv.lines.get(section, ())
        if not any(self._sources.tasks(one) for one in lines):
            yield from self.lines(section)
            return
        yield from self._part(self._title(section), section, map(self._with_tasks, lines))

    def competences(self) -> Iterator[Block]:
        """Give what the person can do, with a true example and where it comes from."""
        lines = self._cv.lines.get("competence", ())
        if any(self._sources.example(one) or self._sources.where(one) for one in lines):
            told = map(self._with_sources, lines)
            yield from self._part(self._title("competence"), "competence", told)
        else:
            yield from self.lines("competence")

    def languages(self) -> Iterator[Block]:
        """Give the lines about languages, then the level in each skill, in words that a machine reads too."""
        if said := self._said("languages"):
            told = [levels.in_words(one, self._language) for one in self._levels()]
            source = [levels.source(self._language)] if told else []
            blocks = _bullets([*said, *((Run(one),) for one in told)])
            yield from self._part(self._title("languages"), "languages", [*blocks, *source])

    def levels(self) -> Iterator[Block]:
        """Give the lines about languages, then the level in each skill as a table."""
        if said := self._said("languages"):
            shown = self._levels()
            table = levels.table(shown, self._language), levels.source(self._language)
            blocks = [*_bullets(said), *(table if shown else ())]
            yield from self._part(self._title("languages"), "languages", blocks)

    def availability(self) -> Iterator[Block]:
        """Say when the person can work, if they wrote it."""
        if visible(self._printed.availability):
            told = Text((Run(self._printed.availability, isolated=True),))
            yield from self._part(self._say(_("Availability")), "availability", [told])

    def _part(self, title: str, name: str, blocks: Iterable[Block]) -> Iterator[Block]:
        """Open a part; it is no group, because a long list may go over to the next page."""
        yield Heading(2, (Run(title),), name)
        yield from blocks

    def _title(self, section: str | None) -> str:
        options = self._words.forms["line"].steps["section"].options
        return options[section] if section else self._words.paper["other"]

    def _wish(self) -> Run:
        return Run(self._cv.wish, language=self._other(self._cv.room), isolated=True)

    def _other(self, language: str) -> str | None:
        return language if language != self._language else None

    def _contact(self) -> Inline:
        told = [Run(one, isolated=True) for one in self._printed.contact()]
        return tuple(part for one in told for part in (BETWEEN, one))[1:]

    def _said(self, section: str | None) -> list[Inline]:
        return [(one.said(self._language),) for one in self._cv.lines.get(section, ())]

    def _with_tasks(self, line: Line) -> Group:
        return self._detailed(line, ((_("Tasks: {text}"), self._sources.tasks(line)),))

    def _with_sources(self, line: Line) -> Group:
        told = (
            (_("Example: {text}"), self._sources.example(line)),
            (_("Experience: {text}"), self._sources.where(line)),
        )
        return self._detailed(line, told)

    def _detailed(self, line: Line, details: Iterable[tuple[str, str]]) -> Group:
        """Put what stands behind a line below it, in the same paragraph: they belong together on the page."""
        said = line.said(self._language)
        below = [sentence(self._say(message), text=text) for message, text in details if text]
        more = tuple(part for told in below for part in (Run("\n"), *told))
        return Group((Text((Run(said.text, True, said.language, isolated=True), *more)),), "line")

    def _levels(self) -> tuple[Level, ...]:
        return self._cv.levels if self._printed.levels else ()


def _bullets(said: Iterable[Inline]) -> list[Block]:
    return [Items(tuple(Item(one) for one in said))]
