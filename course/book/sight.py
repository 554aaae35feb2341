"""What leaves the book of an entry that is shared: what its owner saw before sharing, and no more."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from course.book.decisions import FROM_PAPER
from course.book.links import unlinked
from course.book.schema import seat
from course.exercises import Entry, get, preview, wall_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection

FEW = 5
"""A wall may hide what fewer people than this chose."""

Giver = tuple[str, str]
"""An alias and a picture."""


def givers(connection: Connection, entries: Iterable[Entry]) -> dict[str, Giver]:
    """Read who made entries.

    Args:
        connection: The book, in a transaction.
        entries: Entries with their seats.

    Returns:
        The alias and the picture of each seat.
    """
    seats = {one.seat for one in entries if one.seat}
    wanted = select(seat.c.id, seat.c.alias, seat.c.picture).where(seat.c.id.in_(seats))
    return {row.id: (row.alias, row.picture) for row in connection.execute(wanted)} if seats else {}


def cards(exercise: str, entries: Iterable[Entry], people: Mapping[str, Giver]) -> list[Entry]:
    """Give entries as the wall's cards.

    Args:
        exercise: The exercise.
        entries: What others may read.
        people: Who made those of a named kind; see `givers`.

    Returns:
        Entries whose body is their card, without a seat. What the wall only counts, or spreads over several
        lists, has no card of its own and is left out, unless it says whom one can write to.
    """
    kinds, known = get(exercise).kinds, list(entries)
    items = _on_boards(exercise, known)
    shown = (
        replace(one, body=preview(exercise, one) if kinds[one.kind].named else _card(one, items))
        for one in known
    )
    kept = (one for one in shown if one.body.get("id") == one.id or kinds[one.kind].named)
    return anonymous(named(kept, people))


Items = dict[str, list[dict[str, Any]]]
"""What the boards of a wall say under each entry's id."""


def _card(one: Entry, items: Items | None) -> dict[str, Any]:
    """Give an entry's card without what boards only count: few people's counts may be hidden."""
    if items is None:
        return preview(one.exercise, one)
    said = [item for item in items.get(one.id, ()) if "count" not in item]
    lists = {key: _each_once(item[key] for item in said) for key in ("texts", "chosen")}
    return {**said[0], **lists} if said else {}


def _on_boards(exercise: str, entries: Iterable[Entry]) -> Items | None:
    """Give what the boards say of entries; None for a wall without boards."""
    shown = (replace(one, shared=True) for one in entries)
    data = wall_view(exercise, shown, revealed=True)["data"]
    if "boards" not in data:
        return None
    found: Items = {}
    for item in (it for board in data["boards"] for it in board["items"] or () if "id" in it):
        found.setdefault(item["id"], []).append(item)
    return found


def _each_once(lists: Iterable[list[Any]]) -> list[Any]:
    kept: list[Any] = []
    for one in chain.from_iterable(lists):
        if one not in kept:
            kept.append(one)
    return kept


def letters(exercise: str, entries: Iterable[Entry], people: Mapping[str, Giver]) -> list[Entry]:
    """Give what others wrote to one person, as they wrote it.

    Args:
        exercise: The exercise.
        entries: Entries for the owner of what they are about.
        people: Who made those of a named kind; see `givers`.

    Returns:
        Entries without a seat, nor links to their owners' other entries.
    """
    kinds = get(exercise).kinds
    return anonymous(named((unlinked(one, kinds.get(one.kind)) for one in entries), people))


def named(entries: Iterable[Entry], people: Mapping[str, Giver]) -> Iterator[Entry]:
    """Write the giver on entries of named kinds, and on no other.

    Args:
        entries: Entries with their seats.
        people: The alias and the picture of each seat.

    Yields:
        The entries.
    """
    for one in entries:
        kind = get(one.exercise).kinds[one.kind]
        yield replace(one, by=people.get(one.seat or "") if kind.named else None)


def looks_the_same(old: Entry, new: Entry) -> bool:
    """Say whether the group would see nothing of a change.

    Args:
        old: A seat's entry.
        new: The same with other fields.

    Returns:
        Whether the card is the same, and a wall full of such entries too.
    """
    if preview(old.exercise, old) != preview(new.exercise, new):
        return False
    return _wall_of(old) == _wall_of(new)


def _wall_of(one: Entry) -> dict[str, Any]:
    crowd = [replace(one, id=f"{place:032x}", seat=str(place), shared=True) for place in range(FEW)]
    return wall_view(one.exercise, crowd, revealed=True)


def for_moderation(exercise: str, entries: Iterable[Entry]) -> list[Entry]:
    """Give entries with their fields under their own names, so that one can be corrected.

    Args:
        exercise: The exercise.
        entries: What people shared and what the desk decided.

    Returns:
        Anonymous entries; of a person's, the fields that the card does not show, or that boards only count, are
        left out. What the facilitator typed from paper is whole.
    """
    known, kinds = list(entries), get(exercise).kinds
    seats = {name for name, kind in kinds.items() if kind.by == "seat"}
    typed = {about for one in known if one.kind == FROM_PAPER for about in one.about}
    return anonymous(_as_seen(one) if one.kind in seats and one.id not in typed else one for one in known)


def anonymous(entries: Iterable[Entry]) -> list[Entry]:
    """Take away whatever could tell who made which entry, or that two are of one hand.

    Args:
        entries: Entries that another person will read.

    Returns:
        The entries by id, without seat; time and revision, which one gesture gives to several, are 0; the
        mark for the tutors is their owners' business.
    """
    bare = (replace(one, seat=None, revision=0, created=0, tutor=False) for one in entries)
    return sorted(bare, key=lambda one: one.id)


def _as_seen(entry: Entry) -> Entry:
    kind, items = get(entry.exercise).kinds[entry.kind], _on_boards(entry.exercise, [entry])
    card = preview(entry.exercise, entry) if items is None or kind.named or kind.needs_about else items
    seen = set(_texts(card))
    return replace(
        entry, body={name: value for name, value in entry.body.items() if seen & set(_texts(value))}
    )


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - any plain data
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
