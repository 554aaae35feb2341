"""What a phone shows: computed from the book, for one seat, in two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course import exercises
from course.programme import LANGUAGES, Session, load
from widgets.asked import said_twice, structure
from widgets.both import Both, both
from widgets.decks import deck_view
from widgets.entries import entry_json, linkable
from widgets.pictures import seat_pictures
from widgets.refusals import Declined
from widgets.seat_portfolio import parts

if TYPE_CHECKING:
    from course.book import Club, RoomState
    from course.book import Seat as BookSeat
    from course.exercises import Entry

View = dict[str, Any]
Pair = tuple[str, str]


def compute(club: Club, seat: BookSeat | None, chosen: str | None, languages: Pair) -> View:
    """Compute the whole view of a phone.

    Args:
        club: the club.
        seat: the seat this phone holds, or None at the entrance.
        chosen: the exercise the person went to, or None to follow the room.
        languages: the room's language and the person's own.

    Returns:
        The view as ``widgets/shared/types.d.ts`` describes it.
    """
    settings = club.book.settings()
    view: View = {
        "stage": "enter" if seat is None else "in",
        "club": {"name": settings.name},
        "room_language": languages[0],
        "language": languages[1],
        "languages": [language.model_dump() for language in LANGUAGES.values()],
        "pictures": seat_pictures(languages),
    }
    if seat is None:
        return view
    room = seat.room()
    mine = seat.mine()
    now = _now(room, languages)
    showing = chosen or (now["exercise"] if now else None)
    return view | {
        "me": _me(seat),
        "now": now,
        "exercises": parts(mine, room, languages),
        "following": chosen is None,
        "exercise": _exercise(seat, showing, mine, room, languages) if showing else None,
    }


def _me(seat: BookSeat) -> View:
    record = seat.record()
    return {
        "alias": record.alias,
        "picture": record.picture,
        "language": record.language,
        "role": record.role,
    }


def _now(room: RoomState, languages: Pair) -> View | None:
    """Say what happens in the room, or None when no session is open."""
    if room.session is None:
        return None
    session = load().sessions[room.session]
    slugs = [activity.slug for activity in session.activities]
    now: View = {
        "session": session.slug,
        "session_title": both(lambda code: session.words(code).title, languages),
        "activity": room.activity,
        "exercise": None,
        "picture": None,
        "number": 0,
        "of": len(slugs),
    }
    if room.activity is None:
        return now | {"title": now["session_title"], "seat": None}
    number = slugs.index(room.activity)
    activity = session.activities[number]
    return now | {
        "title": _activity_text(session, room.activity, "title", languages),
        "seat": _activity_text(session, room.activity, "seat", languages),
        "exercise": activity.exercise,
        "picture": activity.picture,
        "number": number + 1,
    }


def _activity_text(session: Session, slug: str, field: str, languages: Pair) -> Both:
    return both(lambda code: str(getattr(session.words(code).activities[slug], field)), languages)


def _exercise(seat: BookSeat, name: str, mine: list[Entry], room: RoomState, languages: Pair) -> View:
    revealed = name in room.revealed
    spec = structure(name)
    received = seat.received(name)
    return {
        "name": name,
        "spec": spec,
        "words": said_twice(name, languages),
        "deck": spec.get("deck"),
        "mine": [entry_json(entry) for entry in mine if entry.exercise == name],
        "others": [entry_json(entry) for entry in seat.others(name)],
        "received": [entry_json(entry) for entry in received],
        "linkable": linkable(spec, mine, languages),
        "own": exercises.get(name).own([*mine, *received], languages[1]),
        "revealed": revealed,
        "wall": seat.wall(name)["data"] if revealed else None,
    }


def deck(view: View) -> View:
    """Give the deck that a phone chooses cards from; it seldom changes, so it travels beside the view.

    Args:
        view: the phone's view.

    Returns:
        The deck of the exercise that is shown, or nothing.
    """
    shown = view.get("exercise")
    languages = (view["room_language"], view["language"])
    return deck_view(shown["deck"], languages) if shown and shown["deck"] else {}


def card(seat: BookSeat, entry_id: str) -> View:
    """Show an entry as the others would see it.

    Args:
        seat: the seat the entry belongs to.
        entry_id: the entry.

    Returns:
        The wall's card of this entry.

    Raises:
        Declined: if the entry is not this seat's, or gone.
    """
    for entry in seat.mine():
        if entry.id == entry_id:
            return exercises.preview(entry.exercise, entry)
    raise Declined("gone")


def known_exercise(name: str) -> str:
    """Check that an exercise exists.

    Args:
        name: the exercise.

    Returns:
        The same name.

    Raises:
        Declined: if no exercise has this name.
    """
    if name not in exercises.names():
        raise Declined("invalid")
    return name


def known_language(code: str) -> str:
    """Check that a language is spoken here.

    Args:
        code: the language's code.

    Returns:
        The same code.

    Raises:
        Declined: if it is none of ``LANGUAGES``.
    """
    if code not in LANGUAGES:
        raise Declined("invalid")
    return code
