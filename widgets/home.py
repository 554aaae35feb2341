"""The first page: the cycle, who is here, what is next and what to prepare for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from course.programme import LANGUAGES, load
from widgets.arrivals import arrivals
from widgets.refusals import Declined
from widgets.screen import Screen, message

if TYPE_CHECKING:
    from course.book import SessionDate
    from course.programme.programme import CycleSession

CYCLE = "cycle.ipynb"
"""The notebook about the people and the figures of the whole cycle."""


class Home(Screen):
    """The club's home: its sessions and dates, the people here by alias, the next step."""

    paper_name: ClassVar[str] = ""

    def compute(self) -> dict[str, Any]:
        """Compute the page from the club's settings and the state of the room."""
        settings = self.club.book.settings()
        sessions = self._sessions()
        place = self.club.place
        ahead = next((each for each in sessions if each["state"] in {"now", "next"}), None)
        return {
            "language": settings.language,
            "languages": [each.model_dump() for each in LANGUAGES.values() if each.facilitators],
            "club": {"name": settings.name},
            "cycle": {"name": settings.cycle_name, "sessions": sessions},
            "here": arrivals(self.club),
            "next": ahead["slug"] if ahead else None,
            "prepare": self._prepare(ahead),
            "cycle_notebook": CYCLE,
            "wall": place.wall if place else None,
            "participants": place.participants if place else None,
            "door": place.door if place else None,
        }

    def _sessions(self) -> list[dict[str, Any]]:
        known = {each.slug: each for each in load().cycle}
        planned = self.club.book.settings().sessions
        states = self._states([known[each.slug] for each in planned])
        return [self._row(each, known[each.slug]) | {"state": states[each.slug]} for each in planned]

    def _states(self, sessions: list[CycleSession]) -> dict[str, str]:
        """Say where the club is: appointments with each person are behind it once a meeting of the group was held."""
        room = self.club.book.desk().room()
        states = {each.slug: "done" if each.slug in room.ended else "later" for each in sessions}
        if room.session in states:
            return states | {room.session: "now"}
        held = [place for place, each in enumerate(sessions) if each.slug in room.ended]
        waiting = [
            each.slug
            for place, each in enumerate(sessions)
            if states[each.slug] == "later" and not (each.individual and held and place < held[-1])
        ]
        return states | dict.fromkeys(waiting[:1], "next")

    def _row(self, planned: SessionDate, session: CycleSession) -> dict[str, Any]:
        return {
            "slug": session.slug,
            "number": session.number,
            "title": load().title(session.slug, self.languages()[0]),
            "date": planned.date.date().isoformat() if planned.date else None,
            "time": planned.date.strftime("%H:%M") if planned.date else None,
            "minutes": planned.minutes or session.minutes,
            "notebook": f"{session.slug}.ipynb" if session.written else None,
            "individual": session.individual,
        }

    def _prepare(self, row: dict[str, Any] | None) -> dict[str, Any] | None:
        """Say what to have ready for a session; nothing where the programme says nothing."""
        if row is None or row["slug"] not in load().sessions:
            return None
        before = load().sessions[row["slug"]].words(self.languages()[0]).before
        return {"slug": row["slug"], "title": row["title"], "before": list(before)} if before else None

    @message
    def do_language(self, code: Annotated[str, Field(max_length=8)]) -> None:
        """Choose the language of the room."""
        if code not in LANGUAGES or not LANGUAGES[code].facilitators:
            raise Declined("invalid")
        book = self.club.book
        book.set_settings(book.settings().model_copy(update={"language": code}))
