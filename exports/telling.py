"""What a person entered, told as blocks: the question, the answer, what it rests on, who has seen it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from course.exercises import label, picture_of
from course.exercises.cv.suggestions import COMMA
from course.exercises.labels import in_words
from course.exercises.questions import TYPED
from course.exercises.spec import read_spec
from course.exercises.words import words
from course.programme import gettext
from exports.document.blocks import Group, Item, Items, Picture, Run, Text
from exports.document.sentence import sentence
from exports.errors import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from course.exercises import Entry
    from course.exercises.questions import Step
    from exports.document.blocks import Inline
    from exports.person import Person

IN_ROOM = ("text", "wish", "about")
SHARED, SHOWN = "eye", "hand-heart"
"""The pictures beside what the group, or the tutors, may read."""


class Teller:
    """Tells one person's entries in one language.

    Attributes:
        language: The language of the questions.
    """

    def __init__(self, person: Person, language: str) -> None:
        """Take the person.

        Args:
            person: Whose entries they are.
            language: The language of the questions, options and cards.
        """
        self._person, self.language = person, language
        self._say = gettext(language)

    def name(self, entry: Entry) -> Run:
        """Say an entry in a few words.

        Args:
            entry: One of the person's.

        Returns:
            What `label` says; what the person typed is marked as theirs.
        """
        text = label(entry, self.language)
        return self._run(text, entry, typed=text in entry.body.values())

    def names(self, entries: Iterable[Entry]) -> Inline:
        """Say several entries after each other.

        Args:
            entries: The person's.

        Returns:
            Their names, with commas.
        """
        comma = Run(COMMA.get(self.language, ", "))
        names = [self.name(one) for one in entries]
        listed = names if len(names) == 1 else [replace(one, text=one.text.rstrip(".")) for one in names]
        return tuple(part for one in listed for part in (comma, one))[1:]

    def title(self, entry: Entry) -> Text:
        """Give the first line of an entry: its picture, its name, who may see it.

        Args:
            entry: One of the person's.

        Returns:
            The line.
        """
        return Text((*self._named(entry), *self.marks(entry)))

    def line(self, entry: Entry, without: Iterable[str] = ()) -> Inline:
        """Tell an entry in one line: its picture, its name, what it answers, who may see it.

        Args:
            entry: One of the person's.
            without: Questions to leave out.

        Returns:
            The line.
        """
        name = label(entry, self.language)
        said = [said for _step, said in self._told(entry, without) if _text(said) != name]
        told = (part for one in said for part in (Run(" · "), *one))
        return (*self._named(entry), *told, *self.marks(entry))

    def entry(self, entry: Entry, *more: Inline, without: Iterable[str] = ()) -> Group:
        """Tell an entry: its first line, what was chosen in one line, then the person's words and the rest.

        Args:
            entry: One of the person's.
            *more: Lines to add.
            without: Questions to leave out.

        Returns:
            The lines, which stay together.
        """
        name = label(entry, self.language)
        told = [one for one in self._told(entry, without) if _text(one[1]) != name]
        chosen = [said for step, said in told if step.input not in (*TYPED, "links")]
        typed = [(step, said) for step, said in told if step.input in TYPED]
        alone = [said for _step, said in typed] if len(typed) == 1 else []
        asked = [one for one in told if one[0].input == "links" or (one in typed and not alone)]
        lines = [*_in_one_line(chosen), *alone, *(self._asked(entry, *one) for one in asked)]
        items = tuple(Item(one) for one in (*lines, *self._seen(entry), *more))
        return Group((self.title(entry), *([Items(items)] if items else [])), "entry")

    def answers(self, entry: Entry, without: Iterable[str] = ()) -> dict[str, Inline]:
        """Give what an entry answers.

        Args:
            entry: One of the person's.
            without: Questions to leave out.

        Returns:
            The answers by the key of their question; skipped ones are left out.
        """
        return {step.key: said for step, said in self._told(entry, without)}

    def asked(self, entry: Entry) -> list[Inline]:
        """Give what an entry answers, each answer after its question.

        Args:
            entry: One of the person's.

        Returns:
            Questions with their answers; skipped ones are left out.
        """
        return [self._asked(entry, step, said) for step, said in self._told(entry)]

    def marks(self, entry: Entry) -> Inline:
        """Say who may see an entry.

        Args:
            entry: One of the person's.

        Returns:
            A picture and its words for each; nothing for what stayed private.
        """
        told = (
            (entry.shared, SHARED, _("shown to the group")),
            (entry.tutor, SHOWN, _("shown to the tutors")),
        )
        marks = [(Run(" "), Picture(drawn), Run(self._say(words))) for on, drawn, words in told if on]
        return tuple(part for mark in marks for part in mark)

    def _named(self, entry: Entry) -> Inline:
        name, picture = self.name(entry), picture_of(entry)
        drawn = (Picture(picture),) if picture else ()
        return (*drawn, Run(name.text, True, name.language, isolated=True))

    def _told(self, entry: Entry, without: Iterable[str] = ()) -> list[tuple[Step, Inline]]:
        steps = read_spec(entry.exercise).steps(entry.kind)
        told = [(step, self._said(entry, step)) for step in steps if step.key not in without]
        return [(step, said) for step, said in told if said]

    def _asked(self, entry: Entry, step: Step, said: Inline) -> Inline:
        ask = words(entry.exercise, self.language).forms[entry.kind].steps[step.key].ask
        return (Run(f"{ask} "), *(replace(one, strong=True) if isinstance(one, Run) else one for one in said))

    def _said(self, entry: Entry, step: Step) -> Inline:
        if step.input == "links":
            there = {one.id: one for one in self._person.entries}
            return self.names(there[one] for one in entry.body.get(step.key) or () if one in there)
        told = in_words(entry, step, self.language)
        listed = told if len(told) == 1 else [one.rstrip(".") for one in told]
        text = COMMA.get(self.language, ", ").join(listed)
        return (self._run(text, entry, typed=text == entry.body.get(step.key)),) if text else ()

    def _seen(self, entry: Entry) -> Iterator[Inline]:
        for text in self._person.seen.get(entry.id, ()):
            if text != entry.body.get("card"):
                yield sentence(self._say(_("Somebody saw it: {text}")), text=text)
            else:
                yield (Run(self._say(_("Somebody of the group saw it."))),)

    def _run(self, text: str, entry: Entry, *, typed: bool) -> Run:
        """Mark what the person typed: the lines of a CV are in the language of the room, all else in their own."""
        in_room = entry.exercise == "cv" and text in {entry.body.get(key) for key in IN_ROOM}
        spoken = self._person.room if in_room else self._person.language
        return Run(text, language=spoken if typed and spoken != self.language else None, isolated=True)


def _in_one_line(said: Iterable[Inline]) -> list[Inline]:
    line = tuple(part for one in said for part in (Run(" · "), *one))[1:]
    return [line] if line else []


def _text(words: Inline) -> str:
    return "".join(one.text for one in words if isinstance(one, Run))
