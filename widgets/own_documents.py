"""A person's own documents, made from what that person entered: the CV, the portfolio, the plan, the attestation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from widgets.carrying import Carrying, Data, Id, Number
from widgets.luggage import Incoming
from widgets.making import Making
from widgets.refusals import Declined
from widgets.screen import message

if TYPE_CHECKING:
    from course.book import Club
    from widgets.offers import Order, PersonOffers, Wish


class OwnDocuments(Carrying):
    """The part of a seat's screen that has documents made; what the person types for one is kept nowhere.

    Args:
        club: the club.
        documents: what makes them; without it none are offered.
    """

    def __init__(self, club: Club, documents: PersonOffers | None = None) -> None:
        """Keep what makes the documents."""
        self._documents = documents
        super().__init__(club)

    def let_go(self) -> None:
        """Forget everything that belongs to the person who sits here."""
        super().let_go()
        self._photo = Incoming()

    def offers(self) -> dict[str, Any]:
        """Say which documents can be made of what this person entered."""
        mine = self._mine()
        return self._documents.offered(self.club, mine) if self._documents else {"documents": []}

    def order(self, wish: Wish) -> Order:
        """Order one of the person's own documents."""
        mine = self._mine()
        if self._documents is None:
            raise Declined("invalid")
        return self._documents.order(self.club, mine, wish, self._photo.raw)

    @message
    def do_photo(self, file: Id, part: Number, of: Number, data: Data) -> None:
        """Take one part of a photograph for the CV; it is held until the person goes on to something else."""
        self._mine()
        self._photo.receive(file, part, of, data)

    @message
    def do_forget(self) -> None:
        """Forget the photograph and what was made."""
        Making.let_go(self)
        self._photo = Incoming()
