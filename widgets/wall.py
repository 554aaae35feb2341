"""The group's view, projected: only what was shared, and only once it is revealed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import traitlets

from widgets.arrivals import arrivals
from widgets.asked import said, structure
from widgets.clock import clock
from widgets.decks import wall_deck
from widgets.join import join_codes
from widgets.screen import Screen

if TYPE_CHECKING:
    from course.book import ClubSettings, RoomState

View = dict[str, Any]


class Wall(Screen):
    """The wall: it follows the room and answers nothing."""

    _esm = traitlets.Unicode("").tag(sync=True)
    """Empty: the wall's page brings this screen's script itself."""

    patience_s = 0.0
    """Everybody looks at it."""

    def compute(self) -> View:
        """Compute what the projector shows."""
        settings = self.club.book.settings()
        room = self.club.book.desk().room()
        here = arrivals(self.club)
        view: View = {
            "language": settings.language,
            "club": settings.name,
            "mode": "join",
            "session_title": None,
            "title": None,
            "objective": None,
            "objectives": [],
            "clock": None,
            "join": join_codes(self.club),
            "arrivals": here,
            "here": len(here),
            "exercise": None,
        }
        if room.session is None:
            # Once everybody has gone home, the wall is ready for the next evening.
            return view | ({"mode": "ended"} if room.ended and here else {})
        return view | self._session(room, settings)

    def _session(self, room: RoomState, settings: ClubSettings) -> View:
        language, session = settings.language, settings.session(str(room.session))
        words = session.words(language)
        shown: View = {"session_title": words.title, "objectives": list(words.objectives)}
        if room.activity is None:
            return shown
        activity = next(each for each in session.activities if each.slug == room.activity)
        told = words.activities[room.activity]
        # The objectives are told at the start; later the wall belongs to what people say.
        opening = activity is session.activities[0]
        return shown | {
            "objectives": shown["objectives"] if opening else [],
            "mode": "exercise" if activity.exercise else "activity",
            "title": told.title,
            "objective": told.seat,
            "clock": clock(room, activity.minutes),
            "exercise": self._exercise(activity.exercise, language) if activity.exercise else None,
        }

    def _exercise(self, name: str, language: str) -> View:
        spec = structure(name)
        return {
            "name": name,
            "words": said(name, language),
            "wall": self.club.book.desk().wall(name),
            "deck": wall_deck(spec.get("deck"), language),
            "spec": spec,
        }
