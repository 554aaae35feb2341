"""Who was there: a joined phone is proposed as present, the facilitator confirms."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Field

from course.exercises import PaperRequest
from widgets.screen import Screen, message

SeatId = Annotated[str, Field(max_length=64)]


class Attendance(Screen):
    """The attendance of one session; the signed sheet stays on paper."""

    paper_name: ClassVar[str] = "attendance"

    def compute(self) -> dict[str, Any]:
        """Compute the list of seats with what is known of each."""
        desk = self.club.book.desk()
        present = desk.attendance(str(self.session))
        here = {seat.id for seat in desk.here()}
        return {
            "language": self.languages()[0],
            "session": self.session,
            "seats": [
                {
                    "id": seat.id,
                    "alias": seat.alias,
                    "picture": seat.picture,
                    "role": seat.role,
                    "joined_today": seat.id in here,
                    "present": present.get(seat.id),
                }
                for seat in sorted(desk.seats(), key=lambda seat: seat.alias.casefold())
            ],
        }

    @message
    def do_mark(self, seat: SeatId, present: bool) -> None:
        """Mark a seat present or absent."""
        self.club.book.desk().mark_present(seat, str(self.session), present)

    def request(self) -> PaperRequest:
        """Print the sheet to sign, with the aliases known so far."""
        aliases = [seat["alias"] for seat in self.compute()["seats"]]
        return PaperRequest(
            language=self.languages()[0],
            edition="facilitator",
            session=self.session,
            activity=None,
            entries=None,
            facts={"aliases": aliases},
        )
