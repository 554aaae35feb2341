"""One participant's own view, on a phone."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Any

import traitlets
from pydantic import Field, JsonValue

from course.book import Club, Refused, SweepOwed
from course.book import Seat as BookSeat
from widgets import entries, seat_portfolio, seat_view
from widgets.own_documents import OwnDocuments
from widgets.qr import rows
from widgets.refusals import Declined
from widgets.screen import Reply, message

if TYPE_CHECKING:
    from widgets.offers import PersonOffers

Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Name = Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")]
Short = Annotated[str, Field(max_length=80)]
Ids = Annotated[list[Id], Field(max_length=100)]


class Seat(OwnDocuments):
    """A seat: the only way a phone reaches the book, and only to its own entries and to what was shared.

    Args:
        club: the club; nobody sits here until the phone says which seat it holds, or joins.
        documents: what makes a person's documents (`exports.offered.SeatDocuments`); without it none are offered.
    """

    _esm = traitlets.Unicode("").tag(sync=True)
    """Empty: the phone's page brings this screen's script itself, once for all."""

    unmet = True

    rest = 400
    """As many seats as there may be share one computer, and together they leave most of it to those who write."""

    deck = traitlets.Dict().tag(sync=True)
    """The deck that cards are chosen from, sent once for each exercise: it is larger than all the rest."""

    def __init__(self, club: Club, documents: PersonOffers | None = None) -> None:
        """Wait at the entrance."""
        self._pace = club.book.pace()
        self._seat: BookSeat | None = None
        self._secret: str | None = None
        self._chosen: str | None = None
        self._language: str | None = None
        super().__init__(club, documents)

    def languages(self) -> tuple[str, str]:
        """Say the room's language and the person's own."""
        room = self.club.book.settings().language
        return room, self._language or room

    def compute(self) -> dict[str, Any]:
        """Compute what this phone shows."""
        return seat_view.compute(self.club, self._seat, self._chosen, self.languages())

    def refresh(self) -> None:
        """Compute the view again; a seat that was erased elsewhere is left at once."""
        if self._seat is not None:
            try:
                self._language = self._seat.record().language
            except Refused:
                self._leave()
        # In one message: a view is never drawn with the deck of another exercise.
        with self.hold_sync():
            super().refresh()
            deck = seat_view.deck(self.view)
            if deck != self.deck:
                self.deck = deck

    # --- coming in -----------------------------------------------------------------------------------------------

    @message
    def do_hello(self, secret: Short | None = None) -> Reply:
        """Take the seat whose secret the phone holds; say whether there is one."""
        if secret is None:
            return {"known": False}
        guess = self._pace.seat(secret)
        if guess.seat is None:
            raise Declined("wait" if guess.wait else "wrong_code")
        guess.seat.arrive()
        self._sit(guess.seat, secret)
        return {"known": True}

    @message
    def do_speak(self, language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]) -> None:
        """Show the entrance in the language the person pointed at."""
        seat_view.known_language(language)
        self._language = language

    @message
    def do_join(self, alias: Short, picture: Short, language: Short, join: Short) -> Reply:
        """Give a new seat to whoever scanned the room's secret or typed its code."""
        place = self.club.place
        if place is None:
            raise Declined("closed")
        guess = self._pace.join(join, place.join, place.code)
        if not guess.right:
            raise Declined("wait" if guess.wait else "wrong_code")
        with self.club.book.together():
            seat, secret = self.club.book.join(alias, picture, language)
            seat.arrive()
        self._sit(seat, secret)
        return {"secret": secret}

    def _sit(self, seat: BookSeat, secret: str) -> None:
        self._seat, self._secret = seat, secret
        self.let_go()

    # --- entries -------------------------------------------------------------------------------------------------

    def _mine(self) -> BookSeat:
        """Give the seat of this phone; nobody's is refused."""
        if self._seat is None:
            raise Declined("no_seat")
        return self._seat

    @message
    def do_save(
        self, id: Id, exercise: Name, kind: Name, body: dict[str, JsonValue], about: Ids | None = None
    ) -> Reply:
        """Keep an entry; the reply leaves after the commit."""
        entry = self._mine().save(id, exercise, kind, body, tuple(about or ()))
        return {"entry": entries.entry_json(entry)}

    @message
    def do_share(self, ids: Ids, shared: bool) -> Reply:
        """Show entries to the group, or take them back."""
        return {"revision": self._mine().share(ids, shared)}

    @message
    def do_remove(self, id: Id) -> None:
        """Remove one of the person's own entries."""
        self._mine().remove(id)

    @message
    def do_preview(self, id: Id) -> Reply:
        """Show exactly what the others would see of an entry."""
        return {"card": seat_view.card(self._mine(), id)}

    @message
    def do_portfolio(self, exercise: Name | None = None) -> Reply:
        """Give back everything the person entered, or one part of it."""
        return seat_portfolio.portfolio(self._mine().mine(), self.languages(), exercise)

    @message
    def do_sheets(self) -> Reply:
        """Give what was written with the person in interviews; only the desk writes it."""
        return {"sheets": [one.body for one in self._mine().sheets()]}

    @message
    def do_erase_part(self, exercise: Name) -> Reply:
        """Erase all that the person entered in one exercise."""
        return {"gone": self._mine().erase_part(exercise)}

    @message
    def do_chain(self, id: Id) -> Reply:
        """Say what one of the person's own entries comes from, and what it became."""
        return entries.chain(self._mine().mine(), id, self.languages())

    @message
    def do_show(self, ids: Ids, shown: bool) -> Reply:
        """Show entries to the tutors, or hide them again."""
        return {"revision": self._mine().show(ids, shown)}

    # --- the person ----------------------------------------------------------------------------------------------

    @message
    def do_open(self, exercise: Name | None = None) -> None:
        """Go to an exercise of one's own portfolio; None follows the room again."""
        self._mine()
        self._chosen = exercise if exercise is None else seat_view.known_exercise(exercise)

    @message
    def do_profile(
        self, alias: Short | None = None, picture: Short | None = None, language: Short | None = None
    ) -> None:
        """Change the alias, the picture or the language."""
        self._mine().profile(alias, picture, language)

    @message
    def do_card(self) -> Reply:
        """Give what the key card shows: the code, the address and its QR rows."""
        self._mine()
        place = self.club.place
        address = f"{place.participants if place else ''}#k={self._secret}"
        return {"code": self._secret, "address": address, "qr": rows(address)}

    @message
    def do_erase(self) -> None:
        """Erase everything this person entered, at once and for good."""
        # When a sweep is owed, everything is erased nevertheless: the phone says so, and the next sweep overwrites it.
        with suppress(SweepOwed):
            self._mine().erase()
        self._leave()

    @message
    def do_leave(self) -> None:
        """Let this phone forget the seat; what was entered stays in the book."""
        self._leave()

    def _leave(self) -> None:
        self._seat = self._secret = self._chosen = None
        self.let_go()
