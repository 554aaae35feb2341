"""What is going on in the room: one entry that only the desk writes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from course.book import rows
from course.exercises import Entry, get

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from course.book.store import Store, Writing

ENTRY = "room"
EXERCISE = "agenda"


@dataclass(frozen=True)
class RoomState:
    """The open session and activity, the clock, what is revealed and what is over.

    Attributes:
        session: The open session's slug.
        activity: The open activity's slug.
        opened: When the activity was opened, in milliseconds since 1970.
        paused: Since when its clock stands still, in milliseconds since 1970; None while it runs.
        paused_ms: How long its clock stood still before, in milliseconds.
        revealed: The exercises whose wall is shown.
        ended: The sessions that are over.
        begun: After which revision of the book this cycle began.
    """

    session: str | None = None
    activity: str | None = None
    opened: int | None = None
    paused: int | None = None
    paused_ms: int = 0
    revealed: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    begun: int = 0

    @property
    def running(self) -> bool:
        """Say whether the clock of the activity runs."""
        return self.opened is not None and self.paused is None

    def elapsed_ms(self, now_ms: int) -> int:
        """Say how long the activity has run, pauses taken off.

        Args:
            now_ms: The time, in milliseconds since 1970.

        Returns:
            Milliseconds; 0 when no activity is open.
        """
        if self.opened is None:
            return 0
        until = now_ms if self.paused is None else self.paused
        return max(0, until - self.opened - self.paused_ms)


def read(connection: Connection) -> RoomState:
    """Read the room.

    Args:
        connection: The book, in a transaction.

    Returns:
        The room; an empty one when nothing was opened yet.
    """
    found = rows.find(connection, ENTRY)
    if found is None:
        return RoomState()
    lists = {name: tuple(found.body[name]) for name in ("revealed", "ended")}
    return RoomState(**found.body | lists)


def now(store: Store) -> RoomState:
    """Give the room; every screen asks for it, several times.

    Args:
        store: The book.

    Returns:
        The room, as `read` has it.
    """
    return store.kept("room", read)


def write(writing: Writing, state: RoomState, now: int) -> None:
    """Write the room.

    Args:
        writing: The write transaction.
        state: The room as it is now.
        now: The time, in seconds since 1970.
    """
    body = get(EXERCISE).kinds["room"].clean(asdict(state))
    rows.put(writing, Entry(ENTRY, EXERCISE, "room", None, body, shared=False, revision=0, created=now))
