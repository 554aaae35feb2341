"""A portfolio that comes into a seat: every entry is checked as if a phone had sent it, and comes in private."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course.book import checks, rows, schema, writes
from course.book.errors import Refused
from course.book.speaking import speaks
from course.exercises import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from course.book.portfolio import Carried, Portfolio
    from course.book.store import Writing
    from course.exercises import Kind


@dataclass(frozen=True)
class Brought:
    """What became of a portfolio's entries.

    Attributes:
        added: How many came in.
        here: How many were here already; they stay as they are here.
        left: How many found no place: their exercise is unknown here, or full, or asks something else.
    """

    added: int
    here: int
    left: int


def bring_in(writing: Writing, seat: str, portfolio: Portfolio) -> Brought:
    """Put a portfolio into a seat; the same one again changes nothing.

    Args:
        writing: The write transaction.
        seat: The seat.
        portfolio: What the file says.

    Returns:
        What came in, what was here already, and what found no place.
    """
    here = {one.id: one for one in rows.fetch(writing.connection, schema.entry.c.seat == seat)}
    ids = _ids(writing, seat, [one.id for one in portfolio.entries])
    unknown = {ids[one.id]: one for one in portfolio.entries if ids[one.id] not in here}
    coming = _that_fit(seat, list(unknown.values()), ids, here)
    for one in sorted(coming, key=lambda one: (len(one.about), one.created, one.id)):
        rows.put(writing, one)
    known = len(portfolio.entries) - len(unknown)
    return Brought(len(coming), known, len(unknown) - len(coming))


def _ids(writing: Writing, seat: str, ids: Sequence[str]) -> dict[str, str]:
    """Give an entry another id where somebody else's has it, the same one each time it comes."""
    taken = {
        one.id
        for one in rows.fetch(writing.connection, schema.entry.c.id.in_(ids))
        if one.seat != seat or not checks.made_by_a_seat(one)
    }
    return {one: _another(seat, one) if one in taken else one for one in ids}


def _another(seat: str, one: str) -> str:
    made = f"{seat}:{one}".encode()
    return hashlib.blake2b(made, digest_size=16, person=b"passerelle.file").hexdigest()


def _that_fit(
    seat: str, waiting: list[Carried], ids: Mapping[str, str], here: Mapping[str, Entry]
) -> list[Entry]:
    """Find the entries that can all come in together; without one of them, another may not stand any more."""
    while True:
        there = {ids[one.id]: (one.exercise, one.kind) for one in waiting if not one.about}
        there |= {one.id: (one.exercise, one.kind) for one in here.values() if not one.about}
        made = [(one, _made(one, seat, ids, there)) for one in waiting]
        fit = _with_room([(one, entry) for one, entry in made if entry is not None], here.values())
        if len(fit) == len(waiting):
            return [entry for _, entry in fit]
        waiting = [one for one, _ in fit]


def _made(
    one: Carried, seat: str, ids: Mapping[str, str], there: Mapping[str, tuple[str, str]]
) -> Entry | None:
    """Make an entry as a phone would have sent it; None when it cannot be one here."""
    try:
        kind = checks.seat_kind(one.exercise, one.kind)
        body = checks.body_of(kind, one.body | _links(one, kind, ids, there))
    except Refused:
        return None
    about = tuple(ids.get(it, it) for it in one.about)
    targets = [there.get(it) for it in about]
    if kind.to == "owner" or len(about) != int(speaks(kind)):
        return None
    if any(it is None or it[0] != one.exercise or kind.about not in {None, it[1]} for it in targets):
        return None
    return Entry(ids[one.id], one.exercise, one.kind, seat, body, False, 0, about, one.created)


def _links(
    one: Carried, kind: Kind, ids: Mapping[str, str], there: Mapping[str, tuple[str, str]]
) -> dict[str, list[str]]:
    """Lead the links to where the entries are now; those that lead nowhere are dropped."""
    kept = {}
    for field, allowed in kind.links.items():
        sent = one.body.get(field)
        told = [it for it in sent if isinstance(it, str)] if isinstance(sent, list) else []
        moved = dict.fromkeys(ids.get(it, it) for it in told)
        kept[field] = [it for it in moved if there.get(it) in set(allowed) and it != ids[one.id]]
    return kept


def _with_room(fit: list[tuple[Carried, Entry]], here: Iterable[Entry]) -> list[tuple[Carried, Entry]]:
    """Keep as many as the seat may have, oldest first; what is here already goes first."""
    counts = Counter((one.exercise, one.kind) for one in here)
    total, kept = sum(counts.values()), []
    for one, entry in fit:
        most = checks.seat_kind(entry.exercise, entry.kind).most
        place = (entry.exercise, entry.kind)
        if total < writes.MOST_ENTRIES and (most is None or counts[place] < most):
            counts[place] += 1
            total += 1
            kept.append((one, entry))
    return kept
