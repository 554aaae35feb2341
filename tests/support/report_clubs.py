"""Clubs with everything that a report tells: large enough to be told, or empty, or with a few people."""

from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import Any

from course.book import Book, ClubSettings, Seat, SessionDate
from course.exercises import spec

SESSIONS = ("01_presentation_and_group_dynamics", "02_migration_experience", "07_cv_and_evaluation")
ALIASES = ("Colibri", "Sésame", "نخلة", "Marée")
STATEMENTS = ("speak", "explain", "help", "find", "group", "next_step")
SCALE = ("not_at_all", "a_little", "mostly", "fully")
HOW = tuple(spec("intake")["forms"]["heard"]["steps"][0]["options"])
FELT = ("not_well", "so_so", "well", "very_well")


class Club:
    """A club to fill in; every method says for how many seats it does something, from the first on."""

    def __init__(self, book: Book, size: int, name: str = "Le club du mardi", year: int = 2026) -> None:
        self.book, self._ids = book, count(1)
        book.set_settings(
            ClubSettings(
                name=name,
                cycle_name="Cycle de printemps",
                sessions=tuple(
                    SessionDate(slug=slug, date=datetime(year, 3, day, 18, 30))  # noqa: DTZ001 - the room's clock
                    for slug, day in zip(SESSIONS, (3, 10, 17), strict=True)
                ),
            )
        )
        self.seats = [book.join(self.alias(place), "bird", "fr")[0] for place in range(size)]

    @staticmethod
    def alias(place: int) -> str:
        return ALIASES[place] if place < len(ALIASES) else f"Alias{place}"

    def write(
        self, seat: Seat, exercise: str, kind: str, body: dict[str, Any], *, shared: bool = True
    ) -> str:
        made = seat.save(f"{next(self._ids):032x}", exercise, kind, body).id
        if shared:
            seat.share([made], True)
        return made

    def came(self, session: str, present: int, of: int | None = None) -> None:
        for place, seat in enumerate(self.seats[:of]):
            self.book.desk().mark_present(seat.id, session, place < present)

    def heard(self, hows: Sequence[str]) -> None:
        for seat, how in zip(self.seats, hows, strict=False):
            self.write(seat, "intake", "heard", {"how": how})

    def confident(self, moment: str, answers: Sequence[str], statements: Sequence[str] = STATEMENTS) -> None:
        for seat, answer in zip(self.seats, answers, strict=False):
            self.write(seat, "confidence", moment, dict.fromkeys(statements, answer))

    def evaluated(self, sheets: Sequence[dict[str, Any]]) -> None:
        for seat, sheet in zip(self.seats, sheets, strict=False):
            self.write(seat, "evaluation", "answers", sheet)

    def did(self, people: int, done: int) -> None:
        for place, seat in enumerate(self.seats[:people]):
            action = self.write(seat, "action_plan", "action", {"what": "phone"}, shared=False)
            if place < done:
                said = {"action": [action], "state": "done"}
                self.write(seat, "action_plan", "followup", said, shared=False)
            self.write(seat, "cv", "line", {"text": "canary of the CV"}, shared=False)


def typical(book: Book, name: str = "Le club du mardi", year: int = 2026) -> Club:
    """Fill a club of 38 of whom 32 completed: the known case, and everything else."""
    club = Club(book, 38, name, year)
    club.came(SESSIONS[0], 38)
    club.came(SESSIONS[1], 36)
    club.came(SESSIONS[2], 32)
    club.heard(["former_participant"] * 12 + ["friend"] * 9 + ["social_worker"] * 6 + ["flyer"] * 2)
    club.confident("start", ["not_at_all"] * 8 + ["a_little"] * 12 + ["mostly"] * 8 + ["fully"] * 5)
    club.confident("end", ["a_little"] * 7 + ["mostly"] * 13 + ["fully"] * 8)
    club.evaluated(
        [
            {
                "useful": ["group", "cv"] if place % 3 else ["cards"],
                "felt": FELT[3 if place < 14 else 2],
                "learned": f"J’emporte la phrase {place}.",
                "change": "المزيد من الوقت للمعرض." if place == 4 else None,
                "bring": "yes" if place < 20 else "maybe",
                "quote": "yes" if place < 6 else "no" if place < 12 else None,
            }
            for place in range(26)
        ]
    )
    club.did(14, 8)
    return club
