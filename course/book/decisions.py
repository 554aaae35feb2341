"""What the desk decides about an entry: one id for each decision, so that it is found without a search."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from course.book import rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from course.book.store import Writing
    from course.exercises import Entry

FROM_PAPER = "from_paper"
"""The decision's kind that marks what the facilitator typed from paper."""


def decision_id(kind: str, about: str) -> str:
    """Give one id to each decision, so that the same one twice is one.

    Args:
        kind: What is decided.
        about: What it is decided about.

    Returns:
        32 hexadecimal digits.
    """
    return hashlib.blake2b(f"{kind}:{about}".encode(), digest_size=16, person=b"passerelle.desk").hexdigest()


def find(connection: Connection, kind: str, about: str) -> Entry | None:
    """Read a decision. Ids can be worked out, so a phone may have given one to an entry of its own: that is none.

    Args:
        connection: The book, in a transaction.
        kind: What is decided.
        about: It is about this entry.

    Returns:
        The desk's decision, or None when there is none.
    """
    found = rows.find(connection, decision_id(kind, about))
    return found if found and found.kind == kind and found.seat is None else None


def put(writing: Writing, decision: Entry) -> Entry:
    """Write what the desk decided or noted; an entry that a phone put in its place goes.

    Args:
        writing: The write transaction.
        decision: The decision, under its `decision_id`.

    Returns:
        The decision as the book holds it now.
    """
    old = rows.find(writing.connection, decision.id)
    if old and (old.exercise, old.kind, old.seat) != (decision.exercise, decision.kind, decision.seat):
        rows.remove(writing, [decision.id])
    return rows.put(writing, decision)


def hosts(connection: Connection, entry_id: str) -> list[str]:
    """Follow merges from an entry.

    Args:
        connection: The book, in a transaction.
        entry_id: The entry.

    Returns:
        The ids of the entries it stands under, itself first.
    """
    chain = [entry_id]
    while merge := find(connection, "merge", chain[-1]):
        chain.append(merge.body["into"])
    return chain


def from_paper(connection: Connection, entry_id: str) -> bool:
    """Tell what the facilitator typed from paper.

    Args:
        connection: The book, in a transaction.
        entry_id: An entry.

    Returns:
        Whether no person keeps it.
    """
    return find(connection, FROM_PAPER, entry_id) is not None
