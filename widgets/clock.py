"""The clock of an activity, as the screens need it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from course.book import RoomState


def clock(room: RoomState, minutes: int) -> dict[str, Any] | None:
    """Describe the running clock of the open activity.

    Args:
        room: the state of the room.
        minutes: the activity's planned length, in minutes.

    Returns:
        When it opened (milliseconds since the epoch), the time it stood still so far, when it was stopped (or None),
        and its planned length; None when no activity is open.
    """
    if room.opened is None:
        return None
    return {
        "opened_ms": room.opened,
        "paused_ms": room.paused_ms,
        "paused_at": room.paused,
        "paused": room.paused is not None,
        "minutes": minutes,
    }
