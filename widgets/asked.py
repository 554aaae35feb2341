"""What an exercise asks and in which words, worked out once: neither changes while a screen is open."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from course import exercises
from widgets.both import both

View = dict[str, Any]
Pair = tuple[str, str]
MOST = 64
"""More exercises than a programme has, or exercises in a few pairs of languages."""


@lru_cache(maxsize=MOST)
def structure(name: str) -> View:
    """Give an exercise's structure; every screen has the same one, so nobody changes it.

    Args:
        name: the exercise.

    Returns:
        What ``course.exercises.spec`` makes of it.
    """
    return exercises.spec(name)


@lru_cache(maxsize=MOST)
def said(name: str, language: str) -> View:
    """Give an exercise's words in one language.

    Args:
        name: the exercise.
        language: a code of ``LANGUAGES``.

    Returns:
        The words as plain data.
    """
    return exercises.words(name, language).model_dump(mode="json")


def said_twice(name: str, languages: Pair) -> View:
    """Give an exercise's words in both languages of a phone.

    Args:
        name: the exercise.
        languages: the room's language and the person's own.

    Returns:
        ``room`` and ``own``.
    """
    room, own = languages
    return {"room": said(name, room), "own": said(name, own)}


@lru_cache(maxsize=MOST)
def heading(name: str, languages: Pair) -> View:
    """Give what a list of exercises says of one.

    Args:
        name: the exercise.
        languages: the room's language and the person's own.

    Returns:
        Its name, its title in both languages, its picture.
    """
    return {
        "name": name,
        "title": both(lambda code: str(said(name, code)["title"]), languages),
        "picture": structure(name).get("picture"),
    }
