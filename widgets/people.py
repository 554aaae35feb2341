"""The people of the club: presence over the cycle, what each chose to show, the interview's sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import Field

from course.exercises import PaperRequest
from course.programme import load
from widgets.screen import Screen, message
from widgets.telling import told

if TYPE_CHECKING:
    from course.book import SeatRecord

SeatId = Annotated[str, Field(max_length=64)]
Part = Literal["said", "agreed", "next"]
Text = Annotated[str, Field(max_length=4000)]
PARTS: tuple[Part, ...] = ("said", "agreed", "next")


class People(Screen):
    """Everybody by alias and picture; nothing that a person keeps private, except what they show to the tutors."""

    paper_name: ClassVar[str] = "people"

    def compute(self) -> dict[str, Any]:
        """Compute the table of presences, what is shown to the tutors, and the sheets."""
        desk = self.club.book.desk()
        shown = desk.shown_to_tutors()
        completed = desk.completed()
        present = {slug: desk.attendance(slug) for slug in self._sessions()}
        people = sorted(desk.seats(), key=lambda one: (one.role != "participant", one.alias.casefold()))
        language = self.languages()[0]
        return {
            "language": language,
            "sessions": [self._session(slug, present[slug]) for slug in present],
            "people": [
                _person(one, present)
                | {
                    "completed": completed.get(one.id, False),
                    "shown": [told(entry, language) for entry in shown.get(one.id, [])],
                    "sheet": self._sheet(one.id),
                }
                for one in people
            ],
        }

    def _sessions(self) -> list[str]:
        """Give the club's sessions; those of the usual cycle when it has set none."""
        settled = [one.slug for one in self.club.book.settings().sessions]
        return settled or [one.slug for one in load().cycle]

    def _session(self, slug: str, present: dict[str, bool]) -> dict[str, Any]:
        number = next(one.number for one in load().cycle if one.slug == slug)
        title = load().title(slug, self.languages()[0])
        return {"slug": slug, "number": number, "title": title, "noted": bool(present)}

    def _sheet(self, seat: str) -> dict[str, str]:
        sheet = self.club.book.desk().sheet(seat)
        return {part: (sheet.body.get(part) or "") if sheet else "" for part in PARTS}

    @message
    def do_note(self, seat: SeatId, part: Part, text: Text) -> None:
        """Write one part of a person's interview sheet; the other parts stay as they are."""
        self.club.book.desk().write_sheet(seat, {part: text})

    @message
    def do_complete(self, seat: SeatId, completed: bool) -> None:
        """Note that a person followed the programme to the end, or take the note back."""
        self.club.book.desk().mark_completed(seat, completed)

    def request(self) -> PaperRequest:
        """Print the presences of the cycle."""
        people = [one for one in self.view["people"] if one["role"] == "participant"]
        facts = {"sessions": self._sessions(), "people": people}
        return PaperRequest(language=self.languages()[0], edition="facilitator", facts=facts)


def _person(seat: SeatRecord, present: dict[str, dict[str, bool]]) -> dict[str, Any]:
    noted = {slug: some[seat.id] for slug, some in present.items() if seat.id in some}
    return {
        "id": seat.id,
        "alias": seat.alias,
        "picture": seat.picture,
        "role": seat.role,
        "present": noted,
        "came": sum(noted.values()),
        "of": len(noted),
    }
