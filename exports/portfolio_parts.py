"""How each exercise stands in a printed portfolio; one without a way of its own is told form by form."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from course.exercises.spec import read_spec
from course.exercises.words import words
from course.programme import gettext, load
from exports.document.blocks import Item, Items, Run, Table, Text
from exports.errors import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from course.exercises import Entry
    from exports.document.blocks import Block, Inline
    from exports.person import Person
    from exports.telling import Teller

    Part: TypeAlias = Callable[[Teller, Person, Sequence[Entry]], Iterator[Block]]


NOT_SAID: Inline = (Run("–"),)
COLUMNS = {
    "when": _("When"),
    "where": _("Where"),
    "managed": _("What I managed to do"),
    "token": _("My token"),
}


def everything(teller: Teller, person: Person, entries: Sequence[Entry]) -> Iterator[Block]:
    """Tell an exercise form by form.

    Args:
        teller: Tells the entries.
        person: Whose they are.
        entries: What the person answered in this exercise.

    Yields:
        The answers of a form that is filled in once; a group for each entry of the others.
    """
    del person
    for form, spec in read_spec(entries[0].exercise).forms.items() if entries else ():
        mine = [one for one in entries if one.kind == form]
        for one in mine:
            if spec.limit != 1:
                yield teller.entry(one)
            elif said := teller.asked(one):
                yield from _once(teller, one, said)


def _once(teller: Teller, entry: Entry, said: Sequence[Inline]) -> Iterator[Block]:
    title = words(entry.exercise, teller.language).forms[entry.kind].title
    yield Text((Run(title, strong=True), *teller.marks(entry)), "ask")
    yield Items(tuple(Item(one) for one in said))


def journey(teller: Teller, person: Person, entries: Sequence[Entry]) -> Iterator[Block]:
    """Put the journey into a table, in the person's order; a column that nobody filled in is not there.

    Args:
        teller: Tells the entries.
        person: Whose they are.
        entries: The steps.

    Yields:
        The table.
    """
    del person
    there = [key for key in COLUMNS if any(one.body.get(key) for one in entries)]
    rows = [(teller.title(one).words, teller.answers(one)) for one in entries]
    if rows:
        say = gettext(teller.language)
        header = ((Run(say(_("Step"))),), *((Run(say(COLUMNS[key])),) for key in there))
        cells = tuple((title, *(told.get(key, NOT_SAID) for key in there)) for title, told in rows)
        yield Table(header, cells, widths=(3, *(4 if key == "managed" else 2 for key in there)))


def sorting(teller: Teller, person: Person, entries: Sequence[Entry]) -> Iterator[Block]:
    """Put the statements that the person sorted together, pile by pile, then the examples.

    Args:
        teller: Tells the entries.
        person: Whose they are.
        entries: The statements, and the examples.

    Yields:
        The piles; the examples.
    """
    del person
    deck = load().decks[read_spec("what_is_a_competence").deck or ""].words(teller.language).cards
    piles = words("what_is_a_competence", teller.language).forms["sorting"].steps["pile"].options
    for pile, title in piles.items():
        mine = [one for one in entries if one.kind == "sorting" and one.body["pile"] == pile]
        if mine:
            yield Text((Run(title, strong=True),), "ask")
            yield Items(tuple(Item((Run(deck[one.body["statement"]].text),)) for one in mine))
    for one in entries:
        if one.kind == "example":
            yield teller.entry(one)


def experiences(teller: Teller, person: Person, entries: Sequence[Entry]) -> Iterator[Block]:
    """Tell experiences, each with its tasks below it and the competences that it led to.

    Args:
        teller: Tells the entries.
        person: Whose they are.
        entries: Experiences, tasks, and what the migration taught.

    Yields:
        A group for each experience; the tasks that belong to none of them; the rest.
    """
    tasks = [one for one in entries if one.kind == "task"]
    for one in entries:
        if one.kind == "experience":
            own = [task for task in tasks if one.id in (task.body.get("experience") or ())]
            tasks_below = [teller.line(task, without=("experience",)) for task in own]
            yield teller.entry(one, *tasks_below, *_led_to(teller, person, [one, *own]))
    known = {one.id for one in entries if one.kind == "experience"}
    for one in entries:
        if one.kind != "experience" and not known & set(one.body.get("experience") or ()):
            yield teller.entry(one)


def _led_to(teller: Teller, person: Person, sources: Sequence[Entry]) -> Iterator[Inline]:
    ids = {one.id for one in sources}
    led = [
        one
        for one in person.entries
        if one.exercise not in ("cv", sources[0].exercise)
        and any(it.id in ids for it in person.rests_on(one))
    ]
    if led:
        before, _sign, after = gettext(teller.language)(_("It led to: {text}")).partition("{text}")
        yield (Run(before), *teller.names(led), *([Run(after)] if after else []))


def cv(teller: Teller, person: Person, entries: Sequence[Entry]) -> Iterator[Block]:
    """Tell the CV's lines by section, each with what it rests on.

    Args:
        teller: Tells the entries.
        person: Whose they are.
        entries: The top of the CV, and its lines.

    Yields:
        The top; each section's title, then its lines.
    """
    yield from everything(teller, person, [one for one in entries if one.kind == "heading"])
    titles = words("cv", teller.language)
    options = titles.forms["line"].steps["section"].options
    for section, title in (*options.items(), (None, titles.paper["other"])):
        mine = [one for one in entries if one.kind == "line" and one.body.get("section") == section]
        if mine:
            yield Text((Run(title, strong=True),), "ask")
        for one in mine:
            yield teller.entry(one, without=("section",))


PARTS: Mapping[str, Part] = MappingProxyType(
    {
        "journey": journey,
        "what_is_a_competence": sorting,
        "experiences": experiences,
        "social_experiences": experiences,
        "cv": cv,
    }
)
"""The exercises that have a way of their own."""
