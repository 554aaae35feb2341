"""What the facilitator can print or give away: of one session, or of the whole cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from widgets.making import Making

if TYPE_CHECKING:
    from course.book import Club
    from widgets.offers import ClubOffers, Order, Wish


class Documents(Making):
    """Documents to choose, make and save.

    Args:
        club: The club.
        documents: What makes them (`exports.offered.ClubDocuments`).
        session: A session's slug; None for the whole cycle.
    """

    paper_name: ClassVar[str] = ""

    def __init__(self, club: Club, documents: ClubOffers, session: str | None = None) -> None:
        """Keep what makes the documents."""
        self._documents = documents
        super().__init__(club, session)

    def compute(self) -> dict[str, Any]:
        """Compute what can be made."""
        return {"language": self.languages()[0], "session": self.session, **self.offers()}

    def offers(self) -> dict[str, Any]:
        """Say what can be made."""
        return self._documents.offered(self.club, self.session)

    def order(self, wish: Wish) -> Order:
        """Order a document."""
        return self._documents.order(self.club, self.session, wish)
