"""The first page: the cycle, who is here, what is next."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Field

from course.programme import LANGUAGES, load
from widgets.arrivals import arrivals
from widgets.refusals import Declined
from widgets.screen import Screen, message


class Home(Screen):
    """The club's home: its sessions and dates, the people here by alias, the next step."""

    paper_name: ClassVar[str] = ""

    def compute(self) -> dict[str, Any]:
        """Compute the page from the club's settings and the state of the room."""
        settings = self.club.book.settings()
        sessions = self._sessions()
        place = self.club.place
        return {
            "language": settings.language,
            "languages": [each.model_dump() for each in LANGUAGES.values() if each.facilitators],
            "club": {"name": settings.name},
            "cycle": {"name": settings.cycle_name, "sessions": sessions},
            "here": arrivals(self.club),
            "next": next((each["slug"] for each in sessions if each["state"] in {"now", "next"}), None),
            "wall": place.wall if place else None,
            "participants": place.participants if place else None,
            "door": place.door if place else None,
        }

    def _sessions(self) -> list[dict[str, Any]]:
        settings = self.club.book.settings()
        room = self.club.book.desk().room()
        known = {each.slug: each for each in load().cycle}
        rows: list[dict[str, Any]] = []
        for planned in settings.sessions:
            session = known[planned.slug]
            state = (
                "now" if room.session == session.slug else "done" if session.slug in room.ended else "later"
            )
            if state == "later" and not any(row["state"] in {"now", "next"} for row in rows):
                state = "next"
            rows.append(
                {
                    "slug": session.slug,
                    "number": session.number,
                    "title": load().title(session.slug, settings.language),
                    "date": planned.date.date().isoformat() if planned.date else None,
                    "time": planned.date.strftime("%H:%M") if planned.date else None,
                    "minutes": session.minutes,
                    "state": state,
                    "notebook": f"{session.slug}.ipynb" if session.written else None,
                }
            )
        return rows

    @message
    def do_language(self, code: Annotated[str, Field(max_length=8)]) -> None:
        """Choose the language of the room."""
        if code not in LANGUAGES or not LANGUAGES[code].facilitators:
            raise Declined("invalid")
        book = self.club.book
        book.set_settings(book.settings().model_copy(update={"language": code}))
