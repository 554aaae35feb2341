"""One participant's place: the only way for a participant's kernel to reach the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course.book import arrivals, checks, handover, portfolio, rows
from course.book.errors import Refusal, Refused
from course.book.outlook import Outlook
from course.book.writes import keep, own, refuse_handed_over
from course.exercises import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from course.book.arrivals import Brought


class Seat(Outlook):
    """One person's own entries, what the group has shared, and what others wrote to this person.

    Args:
        store: The book.
        seat_id: Whose seat it is.
    """

    def save(self, entry_id: str, exercise: str, kind: str, body: object, about: Iterable[str] = ()) -> Entry:
        """Keep an entry; it is in the book when this returns.

        The same call again changes nothing. A change that the group would see makes a shared entry private
        again, except for an opinion, where giving it is the gesture of sharing; any new words make it private
        to the tutors again. Links to what the person has since removed are dropped.

        Args:
            entry_id: 32 hexadecimal digits made by the phone; a known one means a change of that entry.
            exercise: The exercise it belongs to.
            kind: One of the exercise's kinds for seats.
            body: The fields.
            about: The entries it speaks of.

        Returns:
            The entry as the book holds it now.

        Raises:
            Refused: `unknown_kind`, `invalid`, `too_long`, `not_yours`, `too_many` or `gone`.
        """
        known = checks.seat_kind(exercise, kind)
        new = Entry(
            checks.entry_id(entry_id),
            exercise,
            kind,
            self.id,
            checks.body_of(known, body),
            shared=False,
            revision=0,
            about=checks.entry_ids(about),
            created=int(self._store.clock()),
        )
        with self._store.writing() as writing:
            self._record(writing.connection)
            return keep(writing, new, known)

    def share(self, ids: Iterable[str], shared: bool) -> int:
        """Show entries to the group, or take them back.

        An entry of an anonymous kind is handed over: the group gets a copy that nobody can trace, and an
        empty entry stays here, which can neither be changed, taken back nor shared again.

        Args:
            ids: One's own entries.
            shared: Whether the group sees them.

        Returns:
            The club's revision.

        Raises:
            Refused: `invalid`, `gone`, `not_yours` or `not_shareable`; then nothing was changed.
        """
        wanted = dict.fromkeys(checks.entry_ids(ids))
        with self._store.writing() as writing:
            self._record(writing.connection)
            mine = own(writing.connection, self.id, wanted)
            if not shared:
                refuse_handed_over(mine)
            elif not all(map(_for_the_group, mine)):
                raise Refused(Refusal.NOT_SHAREABLE, "an entry of this kind is never shared")
            new = [one for one in mine if one.shared != shared]
            handed = [one for one in new if shared and checks.seat_kind(one.exercise, one.kind).anonymous]
            rows.share(writing, [one.id for one in new if one not in handed], shared)
            handover.hand_over(writing, handed, self._store.new_id)
            revision = self._store.number("revision")
        if handed:
            self._store.sweep_soon()
        return revision

    def show(self, ids: Iterable[str], shown: bool) -> int:
        """Show entries to the tutors, or to them no more; what one wrote to another person is not shown.

        Args:
            ids: One's own entries.
            shown: Whether the tutors can read them, whole.

        Returns:
            The club's revision.

        Raises:
            Refused: `invalid`, `gone`, `not_yours` or `not_shareable`; then nothing was changed.
        """
        wanted = dict.fromkeys(checks.entry_ids(ids))
        with self._store.writing() as writing:
            self._record(writing.connection)
            mine = own(writing.connection, self.id, wanted)
            refuse_handed_over(mine)
            if shown and any(checks.seat_kind(one.exercise, one.kind).to == "owner" for one in mine):
                raise Refused(Refusal.NOT_SHAREABLE, "it is for the person it was written to")
            rows.show(writing, [one.id for one in mine if one.tutor != shown], shown)
            return self._store.number("revision")

    def remove(self, entry_id: str) -> None:
        """Remove one of one's own entries and all that is about it; again is fine.

        Args:
            entry_id: The entry.

        Raises:
            Refused: `invalid`, `not_yours`, or `gone` when the seat was erased or the entry was handed over.
        """
        checks.entry_id(entry_id)
        with self._store.writing() as writing:
            self._record(writing.connection)
            if rows.find(writing.connection, entry_id) is None:
                return
            refuse_handed_over(own(writing.connection, self.id, [entry_id]))
            rows.remove(writing, [entry_id])
        self._store.sweep_soon()

    def take_away(self, passphrase: str | None = None) -> bytes:
        """Give the person's portfolio as one file; see `course.book.portfolio`.

        Args:
            passphrase: What will open it; None for a file that anybody can read.

        Returns:
            The file.

        Raises:
            Refused: `gone`, when the seat was erased.
            PortfolioError: The passphrase is empty.
        """
        record, mine = self.record(), self.mine()
        accepted = [one for name in dict.fromkeys(e.exercise for e in mine) for one in self._accepted(name)]
        return portfolio.pack(record, mine, accepted, passphrase)

    def bring_in(self, raw: bytes, passphrase: str | None = None) -> Brought:
        """Put a portfolio from another club, or from before, into this seat; all of it comes in private.

        Args:
            raw: The file.
            passphrase: What opens it; None for a file that anybody can read.

        Returns:
            What came in, what was here already, and what found no place.

        Raises:
            PortfolioError: The file cannot be used; then nothing was changed.
            Refused: `gone`, when the seat was erased.
        """
        brought = portfolio.unpack(raw, passphrase)
        with self._store.writing() as writing:
            self._record(writing.connection)
            return arrivals.bring_in(writing, self.id, brought)

    def _accepted(self, exercise: str) -> list[Entry]:
        """Give what others wrote to this person, and the person accepted."""
        yes = {
            about for one in self.mine(exercise) if one.body.get("accepted") == "yes" for about in one.about
        }
        return [one for one in self.received(exercise) if one.id in yes]


def _for_the_group(one: Entry) -> bool:
    kind = checks.seat_kind(one.exercise, one.kind)
    return kind.shareable and kind.to == "group"
