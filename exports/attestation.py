"""An attestation of participation: it says who came to what, and that it certifies nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import format_date
from babel.lists import format_list
from babel.units import format_unit

from course.exercises import label
from course.programme import gettext, load
from exports.cv.printed import visible
from exports.document.blocks import Document, Group, Heading, Item, Items, Lines, Run, Table, Text
from exports.document.sentence import sentence
from exports.errors import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from exports.document.blocks import Block
    from exports.person import Attended, Person

CHOSEN = (("competence_cards", "competence"), ("social_experiences", "migration"))
HOUR = 60
NOT_SET = "–"


def attestation(
    person: Person, language: str | None = None, *, name: str = "", competences: Collection[str] = ()
) -> Document:
    """Compose an attestation of participation.

    Args:
        person: Whose it is.
        language: Its language; the room's when not given, because others will read it.
        name: The name to print, kept nowhere; the alias when empty.
        competences: The ids of the competences that the person chose to name; any other id is passed over.

    Returns:
        The document.
    """
    code = language or person.room
    say = gettext(code)
    who = name if visible(name) else person.alias
    title = say(_("Attestation of participation"))
    blocks = (
        Heading(1, (Run(title),)),
        *_participation(person, code, who),
        *_named(person, code, competences),
        Group(
            (Heading(2, (Run(say(_("What this attestation says"))),)), Text((Run(say(CERTIFIES_NOTHING)),))),
            "worth",
        ),
        _signature(person, code),
    )
    return Document(title, code, blocks, "letter", numbered=False)


CERTIFIES_NOTHING = _(
    "This attestation says that the person came. It is not a diploma: it certifies neither a level nor a competence."
)


def duration(minutes: int, language: str) -> str:
    """Say how long something lasts.

    Args:
        minutes: Its length.
        language: The language to say it in.

    Returns:
        For example "2 hours and 30 minutes", with the words and the plurals of the language.
    """
    hours, rest = divmod(minutes, HOUR)
    parts = [(hours, "hour"), (rest, "minute")]
    told = [
        format_unit(number, f"duration-{unit}", "long", locale=language)
        for number, unit in parts
        if number or (unit == "minute" and not hours)
    ]
    return format_list(told, locale=language)


def _participation(person: Person, language: str, who: str) -> Iterator[Block]:
    say = gettext(language)
    if not person.attended:
        told = say(
            _("No presence of {name} is noted yet. The club fills in this attestation after a first session.")
        )
        yield Text(sentence(told, name=who), "lead")
        return
    club = person.club or say(_("The club"))
    if person.cycle:
        told = say(
            _("{club} attests that {name} took part in the following sessions of the cycle “{cycle}”.")
        )
        yield Text(
            sentence(told, club=club, name=Run(who, strong=True, isolated=True), cycle=person.cycle), "lead"
        )
    else:
        told = say(_("{club} attests that {name} took part in the following sessions."))
        yield Text(sentence(told, club=club, name=Run(who, strong=True, isolated=True)), "lead")
    header = tuple((Run(say(one)),) for one in (_("Session"), _("Date"), _("Length")))
    rows = tuple(_row(one, language) for one in person.attended)
    yield Table(header, rows, widths=(6, 3, 2))
    total = sum(one.minutes or 0 for one in person.attended)
    told = say(_("In all: {sessions} sessions, {hours}."))
    if len(person.attended) == 1:
        told = say(_("In all: one session, {hours}."))
    yield Text(sentence(told, sessions=str(len(person.attended)), hours=duration(total, language)))


def _row(one: Attended, language: str) -> tuple[tuple[Run, ...], ...]:
    title = load().title(one.session, language)
    date = format_date(one.day, "long", locale=language) if one.day else NOT_SET
    length = duration(one.minutes, language) if one.minutes else NOT_SET
    return (Run(title),), (Run(date),), (Run(length),)


def _named(person: Person, language: str, competences: Collection[str]) -> Iterator[Block]:
    chosen = [one for kind in CHOSEN for one in person.of_kind(*kind) if one.id in set(competences)]
    if chosen:
        told = gettext(language)(_("Competences that the person chose to name"))
        items = tuple(dict.fromkeys(Item((Run(label(one, language)),)) for one in chosen))
        yield Group((Heading(2, (Run(told),), "competence"), Items(items)), "competence")


def _signature(person: Person, language: str) -> Group:
    say = gettext(language)
    told = say(_("For the club: name, date and signature"))
    if person.club:
        told = say(_("For {club}: name, date and signature"))
    return Group((Text(sentence(told, club=person.club), "ask"), Lines(2)), "signature")
