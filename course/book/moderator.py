"""What the facilitator decides about what people shared; what is private is never read here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from course.book import checks, decisions, room, rows
from course.book.decisions import decision_id, from_paper, hosts
from course.book.errors import Refusal, Refused
from course.book.sight import for_moderation
from course.book.table import on_the_table
from course.exercises import MODERATION, Entry, corrected, get, wall_view

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from course.book.store import Store, Writing


class Moderator:
    """The part of the desk that looks after the wall.

    Args:
        store: The book.
    """

    def __init__(self, store: Store) -> None:
        """Sit down."""
        self._store = store

    def shared(self, exercise: str) -> list[Entry]:
        """Give what people shared, as they wrote it, and what the desk decided about it, for moderation.

        Args:
            exercise: The exercise.

        Returns:
            The entries without seat, time and revision, in an order that says nothing; of a person's entry
            only the fields that its card on the wall shows.
        """
        with self._store.reading() as connection:
            return for_moderation(exercise, on_the_table(self._store, connection, exercise))

    def table(self, exercise: str) -> tuple[Entry, ...]:
        """Give what people shared, whole, for `course.exercises.paper` and nothing else.

        The seats stay in it, so that one seat has one voice; a paper names none.

        Args:
            exercise: The exercise.

        Returns:
            The entries, with what the desk decided about them.
        """
        with self._store.reading() as connection:
            return on_the_table(self._store, connection, exercise)

    def wall(self, exercise: str, revealed: bool | None = None) -> dict[str, Any]:
        """Give the group's view of an exercise.

        Args:
            exercise: The exercise.
            revealed: Whether to show more than the count; as the room says when not given.

        Returns:
            What `course.exercises.wall_view` makes of it.
        """
        with self._store.reading() as connection:
            shown = exercise in room.now(self._store).revealed if revealed is None else revealed
            return wall_view(exercise, on_the_table(self._store, connection, exercise), shown)

    def withhold(self, entry_id: str) -> None:
        """Keep a shared entry off the wall; its owner keeps it.

        Args:
            entry_id: The entry.

        Raises:
            Refused: `gone`, when it is not shared any more.
        """
        with self._store.writing() as writing:
            self._decide(writing, self._shared(writing.connection, entry_id), "withheld", {})

    def restore(self, entry_id: str) -> None:
        """Let a withheld entry back onto the wall.

        Args:
            entry_id: The entry.
        """
        self._undo("withheld", entry_id)

    def correct(self, entry_id: str, field: str, text: str) -> None:
        """Show other words on the wall; its owner keeps the old ones.

        Nobody keeps what the facilitator typed from paper: a name typed by mistake is gone, not covered.

        Args:
            entry_id: A shared entry.
            field: A field that is a text; one text of a list by its place, as `teach.0`.
            text: The words to show.

        Raises:
            Refused: `gone`, `invalid` or `too_long`.
        """
        with self._store.writing() as writing:
            target = self._shared(writing.connection, entry_id)
            old = decisions.find(writing.connection, "correction", entry_id)
            body = checks.body_of(MODERATION["correction"], (old.body if old else {}) | {field: text})
            new = _corrected(target, body)
            typed = from_paper(writing.connection, entry_id)
            if typed:
                _rewrite(writing, target, new)
            else:
                self._decide(writing, target, "correction", body)
        if typed:
            self._store.sweep_soon()

    def merge(self, entry_id: str, into: str) -> None:
        """Show an entry with a similar one.

        Args:
            entry_id: The entry that goes under the other.
            into: The entry that stays.

        Raises:
            Refused: `gone` or `invalid`.
        """
        with self._store.writing() as writing:
            target, host = (self._shared(writing.connection, one) for one in (entry_id, into))
            alike = (target.exercise, target.kind) == (host.exercise, host.kind)
            if not alike or not get(target.exercise).kinds[target.kind].mergeable:
                raise Refused(Refusal.INVALID, "these two cannot be put together")
            if entry_id in hosts(writing.connection, into):
                raise Refused(Refusal.INVALID, "the other is already under this one")
            self._decide(writing, target, "merge", {"into": into}, into)

    def unmerge(self, entry_id: str) -> None:
        """Let an entry stand by itself again.

        Args:
            entry_id: The entry that went under another.
        """
        self._undo("merge", entry_id)

    def adopt(self, entry_id: str, adopted: bool) -> None:
        """Note what the group decided about a proposal.

        Args:
            entry_id: A shared proposal.
            adopted: Whether the group adopts it.

        Raises:
            Refused: `gone`, or `unknown_kind` when its exercise adopts nothing.
        """
        with self._store.writing() as writing:
            target = self._shared(writing.connection, entry_id)
            self._decide(writing, target, "adoption", {"adopted": adopted})

    def _shared(self, connection: Connection, entry_id: str) -> Entry:
        found = rows.find(connection, entry_id)
        if found is None or not found.shared:
            raise Refused(Refusal.GONE, "this entry is not shared any more")
        return found

    def _decide(self, writing: Writing, target: Entry, kind: str, body: dict[str, Any], *about: str) -> None:
        known = MODERATION.get(kind) or get(target.exercise).kinds.get(kind)
        if known is None or known.by != "desk":
            raise Refused(Refusal.UNKNOWN_KIND, "nothing of this kind is decided in this exercise")
        clean = checks.body_of(known, body)
        decision, now = decision_id(kind, target.id), int(self._store.clock())
        known_about = (target.id, *about)
        decisions.put(
            writing, Entry(decision, target.exercise, kind, None, clean, False, 0, known_about, created=now)
        )

    def _undo(self, kind: str, entry_id: str) -> None:
        with self._store.writing() as writing:
            rows.remove(writing, [decision_id(kind, entry_id)])


def _corrected(target: Entry, fields: dict[str, Any]) -> dict[str, Any]:
    try:
        return corrected(get(target.exercise).kinds[target.kind], target.body, fields)
    except (KeyError, ValueError) as error:
        if isinstance(error, ValidationError):
            checks.refuse(error)
        raise Refused(Refusal.INVALID, "this entry has no such text") from None


def _rewrite(writing: Writing, target: Entry, body: dict[str, Any]) -> None:
    if not get(target.exercise).from_paper[target.kind].stands(body):
        raise Refused(Refusal.INVALID, "the wall would show nothing of it")
    if body != target.body:
        writing.bump(removing=True)
        rows.put(writing, replace(target, body=body))
