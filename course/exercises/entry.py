"""One thing remembered."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One thing that a person or the facilitator entered, as the book keeps it.

    Attributes:
        id: 32 hexadecimal digits, made by the phone.
        exercise: The exercise it belongs to.
        kind: One of the exercise's kinds.
        seat: Whose it is; None when that must not be known, or for what the facilitator entered.
        body: What was entered, already validated by the kind's model.
        shared: Whether its owner shows it to the group.
        revision: The club's revision at its last change.
        about: The entries it speaks of, such as the proposal of an opinion.
        created: When it was first entered, in seconds since 1970.
        by: The alias and the picture of who made it; only where another person reads it, and its kind is
            named.
        tutor: Whether its owner shows it to the tutors.
    """

    id: str
    exercise: str
    kind: str
    seat: str | None
    body: dict[str, Any]
    shared: bool
    revision: int
    about: tuple[str, ...] = ()
    created: int = 0
    by: tuple[str, str] | None = None
    tutor: bool = False
