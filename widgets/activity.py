"""One activity's guide: what to do, what to say, what to avoid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from course.exercises import PaperRequest
from widgets.screen import Screen, message

if TYPE_CHECKING:
    from course.book import Club


class Activity(Screen):
    """The guide of one activity, unfolded while it is the current one.

    Args:
        club: the club.
        session: the session's slug.
        slug: the activity's slug.
    """

    paper_name: ClassVar[str] = "activity"

    def __init__(self, club: Club, session: str, slug: str) -> None:
        """Show one activity."""
        self.slug = slug
        super().__init__(club, session)

    def compute(self) -> dict[str, Any]:
        """Compute the guide in the room's language."""
        language = self.languages()[0]
        session = self.club.book.settings().session(str(self.session))
        activity = next(each for each in session.activities if each.slug == self.slug)
        room = self.club.book.desk().room()
        return {
            "language": language,
            "session": session.slug,
            "slug": self.slug,
            "minutes": activity.minutes,
            "picture": activity.picture,
            "exercise": activity.exercise,
            "is_current": (room.session, room.activity) == (self.session, self.slug),
            **session.words(language).activities[self.slug].model_dump(mode="json"),
        }

    @message
    def do_open(self) -> None:
        """Open this activity, here, on the wall and on the phones."""
        desk = self.club.book.desk()
        if self.club.book.desk().room().session != self.session:
            desk.open_session(str(self.session))
        desk.open_activity(self.slug)

    def request(self) -> PaperRequest:
        """Print the guide."""
        return PaperRequest(
            language=self.languages()[0],
            edition="facilitator",
            session=self.session,
            activity=self.slug,
            entries=None,
            facts={},
            minutes=self.club.book.settings().session(str(self.session)).minutes,
        )
