"""What an entry may speak of: a proposal, what somebody offered to the group by name, what one received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.book import checks, rows
from course.book.errors import Refusal, Refused
from course.book.handover import handed_over

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from course.exercises import Entry, Kind

MOST_TO_ONE = 5
"""How many entries of a kind a seat can send about one entry; an opinion or an answer is given once."""


def speaks(kind: Kind) -> bool:
    """Say whether entries of a kind speak of another.

    Args:
        kind: The kind.

    Returns:
        True for an opinion, for what is sent to an entry's owner, for an answer.
    """
    return kind.needs_about or kind.about is not None or kind.to == "owner"


def check(connection: Connection, new: Entry, kind: Kind) -> None:
    """Check what a new entry speaks of.

    Args:
        connection: The book, in a transaction.
        new: What the seat sent.
        kind: Its kind.

    Raises:
        Refused: `invalid`, `gone` or `too_many`.
    """
    if len(new.about) != int(speaks(kind)):
        raise Refused(Refusal.INVALID, "this kind speaks of one entry, or of none")
    for one in new.about:
        target = rows.find(connection, one)
        # Somebody's private entry and no entry at all must look the same from here.
        if target is None or not _readable(connection, new, target):
            raise Refused(Refusal.GONE, "what it speaks of is not there any more")
        if not _fits(new, kind, target):
            raise Refused(Refusal.INVALID, "it cannot speak of that")
        said = [told for told in rows.about(connection, one, new.kind) if told.seat == new.seat]
        if len(said) >= (MOST_TO_ONE if kind.to == "owner" and not target.about else 1):
            raise Refused(Refusal.TOO_MANY, "enough of this kind for this entry")


def _readable(connection: Connection, new: Entry, target: Entry) -> bool:
    if target.seat == new.seat:
        return True
    kind = checks.kind_of(target)
    if kind is not None and kind.to == "owner":
        return any(one and one.seat == new.seat for one in (rows.find(connection, it) for it in target.about))
    return target.shared and not handed_over(target)


def _fits(new: Entry, kind: Kind, target: Entry) -> bool:
    known = checks.kind_of(target)
    if known is None or known.by != "seat" or target.exercise != new.exercise:
        return False
    if kind.about is not None and target.kind != kind.about:
        return False
    if kind.to == "owner":
        somebody = target.seat is not None and target.seat != new.seat
        return somebody and (known.named or known.to == "owner")
    return not target.about
