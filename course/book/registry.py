"""Everything the book holds, declared: why, who sees it, how long, and how it goes.

A test walks the tables and the exercises' models, and fails on whatever is not declared here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from course.book.notes import NOTES
from course.exercises import MODERATION, get, names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from course.exercises import Kind

CYCLE = "until erased, or until the club's book is ended"
CLUB = "as long as the club"
MINUTES = "overwritten by the next guess; it counts for two minutes"

NOBODY = "nobody"
OWNER = "the person"
DESK = "the facilitator"
GROUP = "the person; once shared, the group, as far as the card on the wall shows it"
NAMED = "the person; once shared, the group, as far as its card shows it, with the person's alias and picture"
ADDRESSEE = "the person who wrote it, and the person it is for"
HANDED = "the person until it is shared; then the group, without whose it is: not even the person can find it"
TUTORS = "; and the tutors, when the person shows it to them"

WITH_SEAT = "with the seat, at once"
WITH_ENTRY = "with the entry it speaks of, at once"
WITH_EITHER = "with the seat, or with the entry it speaks of, at once"
WITH_CLUB = "with the club's key"
HANDED_OVER = "with the seat, at once; once handed over, with the club's key: nothing tells whose it was"
TYPED = "; typed from paper, when the facilitator takes it away, at once"


@dataclass(frozen=True)
class Declared:
    """What is said of one column or field.

    Attributes:
        purpose: Why it is kept.
        shown_to: Who can see it.
        kept: For how long.
        exported: Whether the person's portfolio carries it.
        erased: When it goes.
    """

    purpose: str
    shown_to: str
    kept: str
    exported: bool
    erased: str


def _club(purpose: str, shown_to: str = NOBODY) -> Declared:
    return Declared(purpose, shown_to, CLUB, exported=False, erased=WITH_CLUB)


def _person(purpose: str, shown_to: str = OWNER, *, exported: bool = False) -> Declared:
    return Declared(purpose, shown_to, CYCLE, exported, WITH_SEAT)


def _guess(purpose: str) -> Declared:
    return Declared(purpose, NOBODY, MINUTES, exported=False, erased=WITH_CLUB)


COLUMNS: dict[str, Declared] = {
    "meta.id": _club("there is one row"),
    "meta.version": _club("which form the book has, so that old books open"),
    "meta.book": _club("tells this book from others on the same server"),
    "meta.key_check": _club("recognises the club's key; the key cannot be found from it"),
    "meta.revision": _club("numbers the changes, so that screens learn of them"),
    "meta.removed": _club("the last change that removed something, so that screens forget it"),
    "meta.swept": _club("up to which removal no trace is left in the files"),
    "meta.settings": _club("the club's name and language, the cycle's name, sessions and dates", "the club"),
    "seat.id": _person("ties a person's entries together"),
    "seat.secret_hash": _person("recognises the person's secret; the secret cannot be found from it", NOBODY),
    "seat.alias": _person("the name the person chose for the club", "the club", exported=True),
    "seat.picture": _person("the picture the person chose for the club", "the club", exported=True),
    "seat.language": _person("the language of the person's screens and papers", "the club", exported=True),
    "seat.role": _person("participant, tutor or facilitator", "the club"),
    "seat.joined": _person("the order of arrivals", DESK),
    "seat.arrived": _person("the last day the person came in, to propose them as present", "the club"),
    "entry.id": _person(
        "lets a phone send again after a lost connection without a second copy, and holds links",
        GROUP,
        exported=True,
    ),
    "entry.exercise": _person("the exercise the entry belongs to", GROUP, exported=True),
    "entry.kind": _person("what sort of entry it is", GROUP, exported=True),
    "entry.seat": _person(
        "whose entry it is; nobody's, once it was handed over anonymously or when it was typed from paper"
    ),
    "entry.body": _person("what was entered; each field is declared below", GROUP, exported=True),
    "entry.shared": _person("whether the person shows it to the group"),
    "entry.tutor": _person("whether the person shows it to the tutors", "the person; the tutors"),
    "entry.revision": _person("lets screens ask for what is new", NOBODY),
    "entry.created": _person("the order of one's own entries", exported=True),
    "entry_about.entry": _person("an entry that speaks of another", GROUP),
    "entry_about.about": _person("the entry it speaks of", GROUP, exported=True),
    "entry_about.position": _person("which of two merged entries goes under the other", NOBODY),
    "pace.door": _guess("what was guessed at: the room's code or a seat's secret"),
    "pace.wrong": _guess("how many wrong guesses, of all visitors together"),
    "pace.last_ms": _guess("when the last wrong guess came, of any visitor"),
    "pace.until_ms": _guess("until when guesses are not looked at"),
}
"""Every column of every table."""

PURPOSES: dict[str, str] = {
    "portraits.self.languages": "the languages the person speaks, to find the group's languages",
    "portraits.self.proud": "something the person is proud of, to meet as people with a worth",
    "portraits.self.teach": "what the person could teach, to find the group's talents",
    "portraits.other.languages": "the languages a neighbour speaks, as the person understood",
    "portraits.other.proud": "something a neighbour is proud of, to present each other",
    "portraits.other.teach": "what a neighbour could teach, to present each other",
    "expectations.hope.text": "a hope, so that the workshop can answer it",
    "expectations.worry.text": "a worry, so that the group can ease it",
    "group_rules.proposal.text": "a rule that the person proposes to the group",
    "group_rules.opinion.value": "whether the person agrees with a proposal or wants to speak of it",
    "group_rules.adoption.adopted": "whether the group made a proposal its rule",
    "journey.step.picture": "what a step of the path was about, without words",
    "journey.step.title": "the person's own name for a step",
    "journey.step.when": "when, in any words, to put steps in order",
    "journey.step.where": "where, in any words, for the person's own memory",
    "journey.step.token": "what helped and what was difficult, for the person's own reading",
    "journey.step.managed": "what the person managed to do there: where competences are found",
    "journey.step.position": "the order of the steps",
    "what_is_a_competence.sorting.statement": "the statement that is sorted",
    "what_is_a_competence.sorting.pile": "where the person puts it, to compare afterwards",
    "what_is_a_competence.example.task": "a task the person knows",
    "what_is_a_competence.example.competence": "the competence the person finds in that task",
    "agenda.room.session": "which session is open, so that all screens follow",
    "agenda.room.activity": "which activity is open, so that all screens follow",
    "agenda.room.opened": "when the activity was opened, for the clock",
    "agenda.room.paused": "since when the clock stands still",
    "agenda.room.paused_ms": "how long the clock stood still",
    "agenda.room.revealed": "which walls are revealed",
    "agenda.room.ended": "which sessions are over",
    "agenda.room.begun": "where this cycle begins in the book, so that walls show no earlier one",
    "attendance.presence.session": "the session a person came to or missed",
    "attendance.presence.present": "whether the person came, for the counts that funders ask for",
    "attendance.completion.completed": "whether the person followed to the end, where presence does not say it",
    "interview.sheet.said": "what the person said in the interview, to go on from there",
    "interview.sheet.agreed": "what the person and the tutor agreed",
    "interview.sheet.next": "the next step, so that neither forgets it",
    "moderation.correction.*": "other words for the wall; the person's own stay as they are",
    "moderation.merge.into": "the similar entry under which another is shown",
}
"""Why each field of each kind of entry is asked for; exercises made of forms say it in `exercise.yaml`."""


def purposes() -> dict[str, str]:
    """Say why each field is asked for.

    Returns:
        The purposes by `exercise.kind.field`, those that exercises declare themselves included.
    """
    theirs = {f"{name}.{field}": why for name in names() for field, why in get(name).purposes.items()}
    return PURPOSES | theirs


def fields() -> Iterator[tuple[str, Kind]]:
    """Walk the fields that entries can have.

    Yields:
        `exercise.kind.field` with its kind; moderation, which every exercise has, stands as an exercise of
        that name. A model that takes fields of any name gives `*`.
    """
    everything: dict[str, Mapping[str, Kind]] = dict(NOTES)
    everything |= {name: {**get(name).kinds, **NOTES.get(name, {})} for name in names()}
    everything["moderation"] = MODERATION
    for exercise, kinds in everything.items():
        for name, kind in kinds.items():
            open_ended = kind.model.model_config.get("extra") == "allow"
            for field in (*kind.model.model_fields, *(["*"] if open_ended else [])):
                yield f"{exercise}.{name}.{field}", kind


def declared_fields() -> dict[str, Declared]:
    """Declare every field of every exercise's entries.

    Returns:
        What is said of each, by `exercise.kind.field`.

    Raises:
        KeyError: A field has no purpose: then it must not be asked for.
    """
    why = purposes()
    return {name: _also_typed(name, _of_field(name, kind, why[name])) for name, kind in fields()}


def _also_typed(name: str, declared: Declared) -> Declared:
    """Say how what the facilitator typed from paper goes, where it can be typed."""
    exercise, kind, field = name.split(".")
    form = get(exercise).from_paper.get(kind) if exercise in names() else None
    return replace(declared, erased=declared.erased + TYPED) if form and field in form.fields else declared


def _of_field(name: str, kind: Kind, purpose: str) -> Declared:
    if kind.by == "seat":
        return _of_a_person(purpose, kind)
    if name.startswith("agenda.room."):
        return Declared(purpose, "the club", CLUB, exported=False, erased=WITH_CLUB)
    if kind.needs_about:
        return Declared(purpose, "the facilitator; its effect, the group", CYCLE, False, WITH_ENTRY)
    also = {
        "interview.sheet": "the tutors, and the person",
        "attendance.presence": f"{DESK}, and the person in an attestation",
    }
    shown_to = also.get(name.rpartition(".")[0], DESK)
    return Declared(purpose, shown_to, CYCLE, exported=False, erased=WITH_SEAT)


def _of_a_person(purpose: str, kind: Kind) -> Declared:
    if kind.to == "owner":
        # What somebody accepted of it goes along in that person's portfolio, as text.
        return Declared(purpose, ADDRESSEE, CYCLE, exported=False, erased=WITH_EITHER)
    if kind.anonymous:
        return Declared(purpose, HANDED, CLUB, exported=True, erased=HANDED_OVER)
    if kind.to == "nobody" or not kind.shareable:
        return Declared(purpose, OWNER + TUTORS, CYCLE, exported=True, erased=WITH_SEAT)
    shown_to = (NAMED if kind.named else GROUP) + TUTORS
    erased = WITH_EITHER if kind.needs_about else WITH_SEAT
    return Declared(purpose, shown_to, CYCLE, exported=True, erased=erased)
