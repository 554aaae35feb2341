"""Entries on a screen: as plain data, in a few words, and with what they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course import exercises
from widgets.both import both
from widgets.refusals import Declined

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from course.exercises import Entry

View = dict[str, Any]
Pair = tuple[str, str]


def entry_json(entry: Entry) -> View:
    """Describe an entry to its own phone, or to others: never whose it is, except by the alias it is signed with.

    Args:
        entry: the entry.

    Returns:
        Its JSON values without the seat.
    """
    return {
        "id": entry.id,
        "exercise": entry.exercise,
        "kind": entry.kind,
        "body": entry.body,
        "shared": entry.shared,
        "revision": entry.revision,
        "about": list(entry.about),
        "by": list(entry.by) if entry.by else None,
        "tutor": entry.tutor,
    }


def in_few_words(entry: Entry, languages: Pair) -> View:
    """Describe one of a person's entries where it is chosen in a list, or stands in the chain.

    Args:
        entry: the entry.
        languages: the room's language and the person's own.

    Returns:
        Its id, exercise and kind, a few words and the picture.
    """
    return {
        "id": entry.id,
        "exercise": entry.exercise,
        "kind": entry.kind,
        "label": both(lambda code: exercises.label(entry, code), languages),
        "picture": exercises.picture_of(entry),
    }


def linkable(spec: Mapping[str, Any], mine: Sequence[Entry], languages: Pair) -> dict[str, list[View]]:
    """List the entries that a person can link to, for each question that asks for links.

    Args:
        spec: the structure of the exercise that asks.
        mine: all entries of the person, of every exercise.
        languages: the room's language and the person's own.

    Returns:
        For each question's key, the entries in the order of the forms it names.
    """
    return {
        step["key"]: [
            in_few_words(entry, languages) | {"group": _form_title(entry, languages)}
            for form in step["of"]
            for entry in mine
            if f"{entry.exercise}.{entry.kind}" == form
        ]
        for form in spec.get("forms", {}).values()
        for step in form["steps"]
        if step["input"] == "links"
    }


def _form_title(entry: Entry, languages: Pair) -> View:
    return dict(both(lambda code: exercises.words(entry.exercise, code).forms[entry.kind].title, languages))


def chain(mine: Sequence[Entry], entry_id: str, languages: Pair) -> View:
    """Follow the links of one entry, both ways.

    Args:
        mine: all entries of the person, of every exercise.
        entry_id: the entry to start from.
        languages: the room's language and the person's own.

    Returns:
        ``from`` and ``to``: trees whose items say themselves in a few words.

    Raises:
        Declined: if the entry is not this person's, or gone.
    """
    known = {entry.id: entry for entry in mine}
    if entry_id not in known:
        raise Declined("gone")
    found = exercises.chain(mine, entry_id)
    return {way: _told(found[way], way, known, languages) for way in ("from", "to")}


def _told(
    items: Iterable[Mapping[str, Any]], way: str, known: Mapping[str, Entry], languages: Pair
) -> list[View]:
    return [
        in_few_words(known[item["id"]], languages) | {way: _told(item[way], way, known, languages)}
        for item in items
    ]
