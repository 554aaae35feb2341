"""How the facilitator conducts a session: open, pause, reveal, end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from course.book import room
from course.book.errors import Refusal, Refused
from course.book.room import RoomState
from course.exercises import names
from course.programme import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from course.book.store import Store
    from course.programme import Session


class Conduct:
    """The part of the desk that moves the room.

    Args:
        store: The book.
    """

    def __init__(self, store: Store) -> None:
        """Sit down."""
        self._store = store

    def room(self) -> RoomState:
        """Say what is going on.

        Returns:
            The open session and activity, the clock, and what is revealed.
        """
        return room.now(self._store)

    def open_session(self, slug: str) -> RoomState:
        """Open a session, also one that was ended by mistake.

        Args:
            slug: The session.

        Returns:
            The room as it is now.

        Raises:
            Refused: `invalid`, when the programme has no such session.
        """
        known_session(slug)

        def opened(old: RoomState) -> RoomState:
            ended = tuple(one for one in old.ended if one != slug)
            return old if old.session == slug else replace(_closed(old), session=slug, ended=ended)

        return self._room(opened)

    def open_activity(self, slug: str | None) -> RoomState:
        """Open an activity of the open session, or close the one that is open.

        Args:
            slug: The activity; None closes.

        Returns:
            The room as it is now.

        Raises:
            Refused: `invalid`, when the open session has no such activity.
        """

        def opened(old: RoomState) -> RoomState:
            if slug is None:
                return _closed(old)
            if old.session is None or slug not in {one.slug for one in known_session(old.session).activities}:
                raise Refused(Refusal.INVALID, "the open session has no such activity")
            if old.activity == slug:
                return old
            return replace(_closed(old), activity=slug, opened=self._now_ms())

        return self._room(opened)

    def pause(self) -> RoomState:
        """Stop the clock of the open activity.

        Returns:
            The room as it is now.
        """
        return self._room(lambda old: replace(old, paused=self._now_ms()) if old.running else old)

    def resume(self) -> RoomState:
        """Let the clock run on.

        Returns:
            The room as it is now.
        """

        def resumed(old: RoomState) -> RoomState:
            if old.paused is None:
                return old
            stood = old.paused_ms + max(0, self._now_ms() - old.paused)
            return replace(old, paused=None, paused_ms=stood)

        return self._room(resumed)

    def reveal(self, exercise: str) -> RoomState:
        """Show the group's view of an exercise.

        Args:
            exercise: The exercise.

        Returns:
            The room as it is now.

        Raises:
            Refused: `invalid`, when there is no such exercise.
        """
        if exercise not in names(tools=False):
            raise Refused(Refusal.INVALID, "there is no such exercise")
        return self._room(lambda old: replace(old, revealed=_with(old.revealed, exercise)))

    def hide(self, exercise: str) -> RoomState:
        """Hide the group's view of an exercise again.

        Args:
            exercise: The exercise.

        Returns:
            The room as it is now.
        """
        return self._room(
            lambda old: replace(old, revealed=tuple(one for one in old.revealed if one != exercise))
        )

    def end_session(self) -> RoomState:
        """End the open session.

        Returns:
            The room as it is now.
        """

        def ended(old: RoomState) -> RoomState:
            if old.session is None:
                return old
            return replace(_closed(old), session=None, ended=_with(old.ended, old.session))

        return self._room(ended)

    def begin_cycle(self) -> RoomState:
        """Begin another run of the programme: all sessions are to come, all walls empty.

        People keep their seats and all they wrote; on a wall comes only what is shared from now on.

        Returns:
            The room as it is now.
        """
        with self._store.writing():
            begun = self._store.number("revision")
            return self._room(lambda _old: RoomState(begun=begun))

    def _now_ms(self) -> int:
        return int(self._store.clock() * 1000)

    def _room(self, change: Callable[[RoomState], RoomState]) -> RoomState:
        with self._store.writing() as writing:
            old = room.read(writing.connection)
            new = change(old)
            if new != old:
                room.write(writing, new, int(self._store.clock()))
            return new


def known_session(slug: str) -> Session:
    """Give a session of the programme.

    Args:
        slug: The session.

    Returns:
        The session.

    Raises:
        Refused: `invalid`, when there is none of this name.
    """
    found = load().sessions.get(slug)
    if found is None:
        raise Refused(Refusal.INVALID, "the programme has no such session")
    return found


def _closed(old: RoomState) -> RoomState:
    return replace(old, activity=None, opened=None, paused=None, paused_ms=0)


def _with(names_: tuple[str, ...], name: str) -> tuple[str, ...]:
    return names_ if name in names_ else (*names_, name)
