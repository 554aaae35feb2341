"""Saying one thing in two languages: the room's and the person's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable


class Both(TypedDict):
    """One text, twice."""

    room: str
    own: str


def both(say: Callable[[str], str], languages: tuple[str, str]) -> Both:
    """Say one thing in the room's language and in the person's own.

    Args:
        say: gives the text for a language code.
        languages: the room's language and the person's own.

    Returns:
        The two texts side by side.
    """
    room, own = languages
    return {"room": say(room), "own": say(own)}
