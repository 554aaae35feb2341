"""Who is in the room, by alias and picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from course.book import Club


def arrivals(club: Club) -> list[dict[str, Any]]:
    """List the seats whose phone came into the room today, in the order of their alias.

    Args:
        club: the club.

    Returns:
        Alias, picture and role of each; nothing else about anybody.
    """
    here = club.book.desk().here()
    return [
        {"alias": seat.alias, "picture": seat.picture, "role": seat.role}
        for seat in sorted(here, key=lambda seat: seat.alias.casefold())
    ]
