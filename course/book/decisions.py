"""What the desk decides about an entry: one id for each decision, so that it is found without a search."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from course.book import rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

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


def hosts(connection: Connection, entry_id: str) -> list[str]:
    """Follow merges from an entry.

    Args:
        connection: The book, in a transaction.
        entry_id: The entry.

    Returns:
        The ids of the entries it stands under, itself first.
    """
    chain = [entry_id]
    while merge := rows.find(connection, decision_id("merge", chain[-1])):
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
    return rows.find(connection, decision_id(FROM_PAPER, entry_id)) is not None
