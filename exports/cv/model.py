"""What a CV holds, before it has a layout or a language."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from course.exercises import get
from course.exercises.answers import answered
from course.exercises.spec import read_spec
from exports.cv.printed import visible
from exports.document.blocks import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from course.exercises import Entry
    from exports.person import Person

SKILLS = ("listening", "speaking", "reading", "writing")
UNPLACED = (None, "none")
NOTHING: Mapping[str, str] = MappingProxyType({})


def sections() -> tuple[str, ...]:
    """Give the parts of a CV that a person puts lines into, as `exercise.yaml` orders them.

    Returns:
        Their keys.
    """
    (step,) = (one for one in read_spec("cv").steps("line") if one.key == "section")
    return tuple(step.options or ())


@dataclass(frozen=True)
class Line:
    """A line of the CV.

    Attributes:
        text: In the language of the room; None when the person wrote it in their own only.
        own: In the person's own language.
        languages: The codes of these two.
        known: The same words in every language, where the kit itself proposed them.
        rests: What the line rests on: the linked entries first, then what these rest on.
        linked: The linked entries alone.
    """

    text: str | None
    own: str | None
    languages: tuple[str, str]
    known: Mapping[str, str]
    rests: tuple[Entry, ...] = ()
    linked: tuple[Entry, ...] = ()

    def said(self, language: str) -> Run:
        """Say the line.

        Args:
            language: The language of the page.

        Returns:
            The words that the person wrote in it, else the kit's own translation of what it proposed, else the
            words there are, marked as being in another language.
        """
        return _in(language, zip(self.languages, (self.text, self.own), strict=True), self.known) or Run("")


@dataclass(frozen=True)
class Level:
    """How well a person places themselves in a language.

    Attributes:
        entry: Where the person said so.
        placed: Skill -> A1 to C2; a skill in which the person sees no level yet is left out.
    """

    entry: Entry
    placed: Mapping[str, str]


@dataclass(frozen=True)
class Cv:
    """A CV.

    Attributes:
        alias: The name of the person in the club.
        wish: What the person looks for.
        about: How the person introduces themselves, in the language of the room.
        own_about: The same in the person's own language.
        lines: The lines by section, in the person's order; None for those without one.
        levels: The person's languages, where a line of the CV is about languages.
        room: The language of the room.
        own: The person's own language.
    """

    alias: str
    wish: str
    about: str
    own_about: str
    lines: Mapping[str | None, tuple[Line, ...]]
    levels: tuple[Level, ...]
    room: str
    own: str

    @classmethod
    def of(cls, person: Person) -> Self:
        """Read a person's CV.

        Args:
            person: The person.

        Returns:
            The CV; everything in it, the person put there.
        """
        heading = next((one.body for one in person.of_kind("cv", "heading") if answered(one)), {})
        proposed = get("cv").own(person.entries, person.language)["suggestions"]
        written = [
            one
            for one in person.of_kind("cv", "line")
            if visible(one.body.get("text")) or visible(one.body.get("own_text"))
        ]
        lines = {
            section: tuple(_line(one, person, proposed) for one in written if one.body["section"] == section)
            for section in (*sections(), None)
        }
        return cls(
            person.alias,
            heading.get("wish") or "",
            heading.get("about") or "",
            heading.get("own_about") or "",
            {section: some for section, some in lines.items() if some},
            _levels(person) if lines["languages"] else (),
            person.room,
            person.language,
        )

    @property
    def empty(self) -> bool:
        """Whether the person has put nothing into it yet."""
        return not (self.lines or any(map(visible, (self.wish, self.about, self.own_about))))

    def introduction(self, language: str) -> Run | None:
        """Introduce the person.

        Args:
            language: The language of the page.

        Returns:
            The person's words in it, else in the other language, marked so; None when there are none.
        """
        return _in(language, ((self.room, self.about), (self.own, self.own_about)))


def _in(
    language: str, written: Iterable[tuple[str, str | None]], known: Mapping[str, str] = NOTHING
) -> Run | None:
    """Choose among what was written, each with its language."""
    there = [(code, text) for code, text in written if text and visible(text)]
    for code, text in there:
        if code == language:
            return Run(text, isolated=True)
    if language in known:
        return Run(known[language], isolated=True)
    return Run(there[0][1], language=there[0][0], isolated=True) if there else None


def _line(entry: Entry, person: Person, proposed: Sequence[Mapping[str, Any]]) -> Line:
    text, own = (entry.body.get(key) or None for key in ("text", "own_text"))
    linked = person.rests_on(entry)
    ids = {one.id for one in linked}
    ours = (one["text"] for one in proposed if one["id"] in ids and text in one["text"].values())
    known: Mapping[str, str] = next(ours, NOTHING)
    roots = (*linked, *(one for one in person.roots(*linked) if one.id not in ids))
    return Line(text, own, (person.room, person.language), known, roots, linked)


def _levels(person: Person) -> tuple[Level, ...]:
    placed = [
        Level(one, {key: one.body[key].upper() for key in SKILLS if one.body.get(key) not in UNPLACED})
        for one in person.of_kind("intake", "language")
    ]
    return tuple(one for one in placed if one.placed)
