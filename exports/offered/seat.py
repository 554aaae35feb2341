"""What a person can take from their own seat."""

# ruff: noqa: PLC0415 - a phone that joins pays for nothing that it may never ask for

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course.exercises import label
from course.programme import LANGUAGES, gettext

if TYPE_CHECKING:
    from collections.abc import Mapping

    from course.book import Club, Seat
    from exports.making.order import Order

COMPETENCES = frozenset({("competence_cards", "competence"), ("social_experiences", "migration")})
"""The entries that an attestation can name."""


class SeatDocuments:
    """A person's documents, from what that person's own seat holds; no other seat is ever read."""

    def offered(self, club: Club, seat: Seat) -> dict[str, Any]:
        """Say which documents there are, and in which languages.

        Args:
            club: The club.
            seat: The person's seat.

        Returns:
            The documents and whether each would be empty; the languages, the room's and the person's first; the
            pair that a CV can stand in, when these two differ; the competences that an attestation can name.
        """
        written = {one.exercise for one in seat.mine()}
        full = {
            "cv": "cv" in written,
            "portfolio": bool(written),
            "action_plan": "action_plan" in written,
            "attestation": bool(seat.attended()),
        }
        first = list(dict.fromkeys((club.book.settings().language, seat.record().language)))
        codes = dict.fromkeys((*first, *LANGUAGES))
        return {
            "documents": [{"name": name, "empty": not full[name]} for name in full],
            "languages": [{"code": code, "name": LANGUAGES[code].name} for code in codes],
            "pair": first if len(first) > 1 else [],
            "competences": [
                {"id": one.id, "room": label(one, first[0]), "own": label(one, first[-1])}
                for one in seat.mine()
                if (one.exercise, one.kind) in COMPETENCES
            ],
        }

    def order(self, club: Club, seat: Seat, wish: Mapping[str, Any], photo: bytes | None) -> Order:
        """Take an order.

        Args:
            club: The club.
            seat: The person's seat; what it holds is read now.
            wish: What the phone sent.
            photo: The photograph that the phone sent.

        Returns:
            What makes the document.

        Raises:
            pydantic.ValidationError: The wish is none that a phone can send.
            Refused: `gone`, when the seat was erased.
        """
        from dataclasses import replace
        from datetime import UTC, datetime
        from functools import partial

        from exports.making.order import Order, Piece
        from exports.offered.personal import TITLES, personal
        from exports.offered.wishes import PERSON_WISH
        from exports.person import Person

        wanted = PERSON_WISH.validate_python(wish)
        known = Person.of(club.book, seat)
        person = replace(known, seen=dict(known.seen))  # a read-only view of a mapping does not travel
        month = f"{datetime.now(tz=UTC).astimezone():%Y-%m}"
        recipe = partial(personal, person, wanted, month, photo)
        return Order([Piece(gettext(person.language)(TITLES[wanted.what]), recipe)])
