"""What the facilitator can take: of one session, or of the whole cycle."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from course.book import Club, Refusal, Refused
from course.programme import LANGUAGES, gettext, load
from exports.errors import _
from exports.making.order import Order, Piece
from exports.names import file_name
from exports.offered import printed
from exports.offered.wishes import CLUB_KINDS, ClubWish

if TYPE_CHECKING:
    from course.programme import Session
    from exports.contents import Contents

Plan: TypeAlias = Callable[[Club, ClubWish, str | None], Iterator[Piece]]

ALWAYS = ("handouts", "slides", "attendance")
"""What every session has."""
WITH = {"charter": "group_rules", "journey": "journey", "cards": "competence_cards"}
"""What a session has when one of its activities is this exercise."""
GUIDES = tuple(code for code, one in LANGUAGES.items() if one.facilitators)
TITLES = {
    "handouts": _("Handouts"),
    "slides": _("Slides"),
    "attendance": _("Attendance sheet"),
    "charter": _("Charter"),
    "journey": _("Journey"),
    "cards": _("Cards"),
    "key_cards": _("Key cards"),
    "report": _("Report"),
}


class ClubDocuments:
    """Documents of a club; what a person keeps private is in none of them."""

    def offered(self, club: Club, session: str | None) -> dict[str, Any]:
        """Say which documents there are, and in what ways each can be had.

        Args:
            club: The club; its documents are the same whatever it holds.
            session: A session; None for the whole cycle.

        Returns:
            JSON values.
        """
        del club
        return {
            "kinds": [{"name": name, **CLUB_KINDS[name]} for name in _names(session)],
            "spoken": [{"code": code, "name": one.name} for code, one in LANGUAGES.items()],
            "guides": list(GUIDES),
        }

    def order(self, club: Club, session: str | None, wish: Mapping[str, Any]) -> Order:
        """Take an order.

        Args:
            club: The club; what it holds is read now.
            session: A session; None for the whole cycle.
            wish: What the screen sent.

        Returns:
            What makes the documents.

        Raises:
            pydantic.ValidationError: The wish is none that a screen can send.
            Refused: `invalid`, when this session has no such document.
        """
        wanted = ClubWish.model_validate(wish)
        if wanted.what not in _names(session):
            raise Refused(Refusal.INVALID, "a document of another session")
        return Order(PLANS[wanted.what](club, wanted, session), self._bundle(club, wanted, session))

    def _bundle(self, club: Club, wish: ClubWish, session: str | None) -> str:
        room = club.book.settings().language
        say = gettext(room)
        which = load().title(session, room) if session else say(_("Whole cycle"))
        return file_name(say(TITLES[wish.what]), which, ending="zip")


def _names(session: str | None) -> tuple[str, ...]:
    if session is None:
        return tuple(CLUB_KINDS)
    used = {one.exercise for one in load().sessions[session].activities}
    return tuple(name for name in CLUB_KINDS if name in ALWAYS or WITH.get(name, "") in used)


def _sessions(club: Club, session: str | None) -> list[Session]:
    """Give the sessions as long as this club holds them."""
    settings = club.book.settings()
    return [settings.session(slug) for slug in ([session] if session else load().sessions)]


def _contents(club: Club, wish: ClubWish) -> Contents | None:
    if not wish.filled:
        return None
    from exports.contents import Contents  # noqa: PLC0415 - when sheets are filled in

    return Contents.of(club.book)


def _handouts(club: Club, wish: ClubWish, session: str | None) -> Iterator[Piece]:
    contents = _contents(club, wish)
    for one, code, edition, to in product(_sessions(club, session), wish.languages, wish.editions, wish.to):
        if edition == "participant" or code in GUIDES:
            yield Piece(one.words(code).title, partial(printed.handout, one, code, edition, to, contents))


def _slides(club: Club, wish: ClubWish, session: str | None) -> Iterator[Piece]:
    for one, code in product(_sessions(club, session), wish.languages):
        yield Piece(one.words(code).title, partial(printed.slides, one, code))


def _attendance(club: Club, wish: ClubWish, session: str | None) -> Iterator[Piece]:
    alone = {one.slug for one in load().cycle if one.individual}
    held = [one for one in _sessions(club, session) if session or one.slug not in alone]
    aliases = sorted((seat.alias for seat in club.book.desk().seats()), key=str.casefold)
    dates = {one.slug: one.date for one in club.book.settings().sessions if one.date}
    for code, to in product(wish.languages, wish.to):
        yield Piece(
            gettext(code)(TITLES["attendance"]), partial(printed.attendance, code, held, aliases, dates, to)
        )


def _charter(club: Club, wish: ClubWish, _session: str | None) -> Iterator[Piece]:
    contents = _contents(club, wish)
    for code, paper, to in product(wish.languages, wish.papers, wish.to):
        yield Piece(gettext(code)(TITLES["charter"]), partial(printed.charter, code, paper, contents, to))


def _journey(_club: Club, wish: ClubWish, _session: str | None) -> Iterator[Piece]:
    for code, paper, to in product(wish.languages, wish.papers, wish.to):
        yield Piece(gettext(code)(TITLES["journey"]), partial(printed.journey, code, paper, to))


def _cards(_club: Club, wish: ClubWish, _session: str | None) -> Iterator[Piece]:
    yield Piece(gettext(wish.languages[0])(TITLES["cards"]), partial(printed.cards, wish.languages))


def _key_cards(club: Club, wish: ClubWish, _session: str | None) -> Iterator[Piece]:
    for code in wish.languages:
        yield Piece(
            gettext(code)(TITLES["key_cards"]), partial(printed.key_cards, code, club.book.settings().name)
        )


def _report(club: Club, wish: ClubWish, _session: str | None) -> Iterator[Piece]:
    from exports.report.cycle import cycle_of  # noqa: PLC0415 - when a report is asked for

    cycle = cycle_of(club.book)
    for code, audience, to in product(wish.languages, wish.audiences, wish.to):
        yield Piece(gettext(code)(TITLES["report"]), partial(printed.report, cycle, code, audience, to))


PLANS: Mapping[str, Plan] = MappingProxyType(
    {
        "handouts": _handouts,
        "slides": _slides,
        "attendance": _attendance,
        "charter": _charter,
        "journey": _journey,
        "cards": _cards,
        "key_cards": _key_cards,
        "report": _report,
    }
)
"""What the book is asked for each document, and the files that it becomes."""
