"""What every exercise is: a seat, a wall and a paper."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from course.exercises.entry import Entry
from course.exercises.from_paper import FromPaper
from course.exercises.kinds import Kind
from course.exercises.moderation import Shown, moderate


@dataclass(frozen=True)
class PaperRequest:
    """What to print.

    Attributes:
        language: The language of the fixed words.
        edition: A blank for participants, or with the facilitator's notes.
        session: The session's slug, where the paper belongs to one.
        activity: The activity's slug, where the paper belongs to one.
        entries: What was entered; None for a blank sheet.
        facts: What only the room knows, such as the address to join.
        pictures: Whether pictures are named in the paper, as `![](picture:house)`.
        own: Whether the entries are one person's, printed for that person: then private ones are printed
            too, in the person's own words. Otherwise the paper says what the wall may show, and no more.
        minutes: The session's length, when the club has set another one than the programme.
    """

    language: str
    edition: Literal["participant", "facilitator"] = "participant"
    session: str | None = None
    activity: str | None = None
    entries: tuple[Entry, ...] | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    pictures: bool = False
    own: bool = False
    minutes: int | None = None


class Exercise(ABC):
    """What people do, and what is kept of it.

    Attributes:
        name: The exercise's folder.
        tool: Whether it serves the meeting (an agenda) rather than what people say in it.
    """

    name: str
    tool: ClassVar[bool] = False

    @property
    def kinds(self) -> Mapping[str, Kind]:
        """The sorts of entries it keeps."""
        return {}

    @property
    def purposes(self) -> Mapping[str, str]:
        """Why each field is asked, by `kind.field`; empty where the book's register says it itself."""
        return {}

    @property
    def from_paper(self) -> Mapping[str, FromPaper]:
        """What the facilitator can put on the wall for those who wrote on paper, by form; empty without a wall."""
        return {}

    def own(self, entries: Sequence[Entry], language: str) -> dict[str, Any]:
        """Give what is worked out from what a person entered in any exercise, for that person alone.

        Args:
            entries: All of the person's entries, and what others sent to the person.
            language: The person's language.

        Returns:
            Plain data; empty for an exercise that works out nothing.
        """
        del entries, language
        return {}

    def wall(self, shown: Shown) -> dict[str, Any]:
        """Give the group's view.

        Args:
            shown: What may stand on the wall, already moderated.

        Returns:
            Plain data: no seat, no alias, an entry's id only where the facilitator needs it to moderate.
        """
        del shown
        return {}

    def card(self, entry: Entry) -> dict[str, Any]:
        """Give what others will see of one entry.

        Args:
            entry: An entry of a seat, shared or not yet.

        Returns:
            The very card that the wall shows; empty when the entry is only counted.
        """
        del entry
        return {}

    def counted(self, shown: Shown) -> int:
        """Count the contributions, for a wall that is not revealed yet.

        Args:
            shown: What may stand on the wall.

        Returns:
            How many entries people have shared.
        """
        return sum(self.kinds[one.kind].by == "seat" for one in shown.entries)

    @abstractmethod
    def paper(self, request: PaperRequest) -> str:
        """Give the paper.

        Args:
            request: What to print.

        Returns:
            Markdown that ends with a newline; every text in it is escaped.
        """

    def shown(self, request: PaperRequest) -> Shown:
        """Give the entries that a paper may print.

        Args:
            request: What to print.

        Returns:
            One's own entries as they are, or the group's as the wall shows them.
        """
        if not request.own:
            return moderate(request.entries or (), self.kinds)
        own = tuple(one for one in request.entries or () if one.kind in self.kinds)
        return Shown(tuple(sorted(own, key=lambda one: (one.created, one.id))), {})
