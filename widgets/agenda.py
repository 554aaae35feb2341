"""The timed activities of a session, its clock, and what opens them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from course.programme import load
from widgets.clock import clock
from widgets.refusals import Declined
from widgets.screen import Screen, message

if TYPE_CHECKING:
    from course.book import RoomState

Slug = Annotated[str, Field(max_length=80)]


class Agenda(Screen):
    """The agenda of one session: opening an activity moves the wall and every phone that follows."""

    paper_name: ClassVar[str] = "agenda"

    def compute(self) -> dict[str, Any]:
        """Compute the timetable and the state of each activity."""
        language = self.languages()[0]
        session = self.club.book.settings().session(str(self.session))
        words = session.words(language)
        room = self.club.book.desk().room()
        here = room.session == session.slug
        minutes = {activity.slug: activity.minutes for activity in session.activities}
        return {
            "language": language,
            "session": session.slug,
            "title": words.title,
            "minutes": session.minutes,
            "objectives": list(words.objectives),
            "activities": self._activities(room if here else None),
            "room": {"session": room.session, "activity": room.activity, "running": room.paused is None},
            "open": here,
            "clock": clock(room, minutes[room.activity]) if here and room.activity else None,
            "exercise": self._exercise(room.activity) if here and room.activity else None,
            "now_ms": int(time.time() * 1000) if here and room.activity else None,
            "ended": session.slug in room.ended,
        }

    def _activities(self, room: RoomState | None) -> list[dict[str, Any]]:
        session = self.club.book.settings().session(str(self.session))
        words = session.words(self.languages()[0])
        slugs = [activity.slug for activity in session.activities]
        current = slugs.index(room.activity) if room and room.activity else None
        rows, start = [], 0
        for position, activity in enumerate(session.activities):
            rows.append(
                {
                    "slug": activity.slug,
                    "title": words.activities[activity.slug].title,
                    "minutes": activity.minutes,
                    "picture": activity.picture,
                    "start": start,
                    "exercise": activity.exercise,
                    "state": _state(position, current),
                }
            )
            start += activity.minutes
        return rows

    def _exercise(self, slug: str) -> dict[str, Any] | None:
        """Say how many answers the open activity collected, and whether the wall shows them."""
        name = self._exercise_of(slug)
        if name is None:
            return None
        wall = self.club.book.desk().wall(name)
        return {"revealed": wall["revealed"], "count": wall["count"]}

    def _exercise_of(self, slug: str | None) -> str | None:
        activities = load().sessions[str(self.session)].activities
        return next((each.exercise for each in activities if each.slug == slug), None)

    def _collecting(self) -> str:
        room = self.club.book.desk().room()
        name = self._exercise_of(room.activity) if room.session == self.session else None
        if name is None:
            raise Declined("gone")
        return name

    @message
    def do_reveal(self) -> None:
        """Show on the wall what the open activity collected."""
        self.club.book.desk().reveal(self._collecting())

    @message
    def do_hide(self) -> None:
        """Hide it again."""
        self.club.book.desk().hide(self._collecting())

    @message
    def do_start(self) -> None:
        """Open this session."""
        self.club.book.desk().open_session(str(self.session))

    @message
    def do_open(self, activity: Slug) -> None:
        """Open an activity, here, on the wall and on the phones."""
        desk = self.club.book.desk()
        if activity not in {each.slug for each in load().sessions[str(self.session)].activities}:
            raise Declined("invalid")
        if self.club.book.desk().room().session != self.session:
            desk.open_session(str(self.session))
        desk.open_activity(activity)

    @message
    def do_close(self) -> None:
        """Close the current activity; the session stays open."""
        self.club.book.desk().open_activity(None)

    @message
    def do_pause(self) -> None:
        """Stop the clock."""
        self.club.book.desk().pause()

    @message
    def do_resume(self) -> None:
        """Let the clock run again."""
        self.club.book.desk().resume()

    @message
    def do_end(self) -> None:
        """End the session."""
        self.club.book.desk().end_session()


def _state(position: int, current: int | None) -> str:
    if current is None:
        return "next" if position == 0 else "later"
    return {0: "now", 1: "next"}.get(position - current, "done" if position < current else "later")
