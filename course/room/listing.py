"""What the programme holds, for scripts: ``passerelle programme --json``."""

from __future__ import annotations

from typing import Any

from course.programme import LANGUAGES, load


def listing() -> dict[str, Any]:
    """List sessions, decks and languages.

    Returns:
        JSON values: each session with its activities, minutes and exercises; each deck with its cards; each
        language with what is missing in it, nothing when it is complete.
    """
    programme = load()
    return {
        "sessions": [
            {
                "slug": session.slug,
                "number": session.number,
                "minutes": session.minutes,
                "activities": [
                    {"slug": one.slug, "minutes": one.minutes, "exercise": one.exercise}
                    for one in session.activities
                ],
                "exercises": list(dict.fromkeys(one.exercise for one in session.activities if one.exercise)),
            }
            for session in programme.sessions.values()
        ],
        "decks": [
            {"slug": deck.slug, "cards": [card.slug for card in deck.cards]}
            for deck in programme.decks.values()
        ],
        "languages": [
            {
                "code": code,
                "name": LANGUAGES[code].name,
                "direction": LANGUAGES[code].direction,
                "complete": not missing,
                "missing": list(missing),
            }
            for code, missing in programme.languages().items()
        ],
    }


def as_text(listed: dict[str, Any]) -> str:
    """Write a listing for people.

    Args:
        listed: What `listing` returned.

    Returns:
        Lines of text.
    """
    lines: list[str] = []
    for session in listed["sessions"]:
        lines.append(f"{session['slug']}  {session['minutes']} min")
        lines += [f"  {one['minutes']:>4} min  {one['slug']}" for one in session["activities"]]
    lines += [f"{deck['slug']}  {len(deck['cards'])}" for deck in listed["decks"]]
    for language in listed["languages"]:
        lines.append(f"{language['name']} ({language['code']})")
        lines += [f"  - {missing}" for missing in language["missing"]]
    return "\n".join(lines)
