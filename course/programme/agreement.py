"""What one file alone cannot show: whether the files of the programme agree with each other."""

from collections.abc import Collection, Iterable, Iterator

from course.programme.cycle_files import CycleFile, CycleWords
from course.programme.errors import Mistake
from course.programme.pictures import PICTURES
from course.programme.reading import Document, Key
from course.programme.session_files import FullActivityWords, SessionFile, SessionWords


def of_session(
    document: Document, file: str, session: SessionFile, decks: Collection[str]
) -> Iterator[Mistake]:
    """Check that the minutes add up and that pictures and decks exist.

    Args:
        document: session.yaml as read.
        file: How to name it.
        session: The same, checked.
        decks: The decks of the programme.

    Yields:
        Mistakes.
    """
    total = sum(one.minutes for one in session.activities)
    if total != session.minutes:
        expected = f"activities that add up to {session.minutes} minutes"
        yield document.mistake(file, ("minutes",), expected, f"{total} minutes")
    yield from repeated(document, file, "activities", [one.slug for one in session.activities])
    for index, activity in enumerate(session.activities):
        key = ("activities", index)
        yield from of_picture(document, file, (*key, "picture"), activity.picture)
        if activity.deck and activity.deck not in decks:
            yield document.mistake(
                file, (*key, "deck"), f"one of: {', '.join(sorted(decks))}", f"“{activity.deck}”"
            )


def of_session_words(
    document: Document, file: str, words: SessionWords, session: SessionFile
) -> Iterator[Mistake]:
    """Check that a language has exactly the session's activities, and that the steps fill their minutes.

    Args:
        document: The language's file as read.
        file: How to name it.
        words: The same, checked.
        session: The session without words.

    Yields:
        Mistakes.
    """
    minutes = {one.slug: one.minutes for one in session.activities}
    yield from same_keys(document, file, "activities", minutes, words.activities)
    for slug, activity in words.activities.items():
        total = sum(step.minutes for step in activity.steps)
        if activity.steps and slug in minutes and total != minutes[slug]:
            expected = f"steps that add up to {minutes[slug]} minutes"
            yield document.mistake(file, ("activities", slug, "steps"), expected, f"{total} minutes")


def of_cycle(document: Document, cycle: CycleFile, sessions: Collection[str]) -> Iterator[Mistake]:
    """Check that the cycle names every written session, and numbers only the others.

    Args:
        document: cycle.yaml as read.
        cycle: The same, checked.
        sessions: The sessions that have a folder.

    Yields:
        Mistakes.
    """
    file = "cycle/cycle.yaml"
    slugs = [one.slug for one in cycle.sessions]
    yield from repeated(document, file, "sessions", slugs)
    for slug in sorted(set(sessions) - set(slugs)):
        yield document.mistake(file, ("sessions",), f"the session “{slug}”, which has a folder", "nothing")
    for index, one in enumerate(cycle.formats):
        for place, slug in enumerate(one.sessions):
            if slug not in slugs:
                key = ("formats", index, "sessions", place)
                yield document.mistake(file, key, f"one of: {', '.join(slugs)}", f"“{slug}”")
    for index, planned in enumerate(cycle.sessions):
        for name, value in (("number", planned.number), ("minutes", planned.minutes)):
            if planned.slug in sessions and value is not None:
                expected = f"no {name} here: the session's own folder says it"
                yield document.mistake(file, ("sessions", index, name), expected, f"“{value}”")
        if planned.slug not in sessions and planned.number is None:
            yield document.mistake(file, ("sessions", index, "number"), "this key", "nothing")


def of_titles(
    document: Document, file: str, words: CycleWords, cycle: CycleFile, sessions: Collection[str]
) -> Iterator[Mistake]:
    """Check that a language names exactly the sessions that have no folder yet, and every format.

    Args:
        document: The language's file as read.
        file: How to name it.
        words: The same, checked.
        cycle: The cycle without words.
        sessions: The sessions that have a folder.

    Yields:
        Mistakes.
    """
    unwritten = [one.slug for one in cycle.sessions if one.slug not in sessions]
    yield from same_keys(document, file, "sessions", unwritten, words.sessions)
    yield from same_keys(document, file, "formats", [one.slug for one in cycle.formats], words.formats)


def left_out(words: SessionWords, file: str) -> Iterator[str]:
    """List what a language for participants only does not have.

    Args:
        words: The session's texts.
        file: How to name their file.

    Yields:
        Lines such as "sessions/…/ar.yaml: activities.welcome: objective, steps".
    """
    missing = [name for name in ("summary", "before") if not getattr(words, name)]
    if missing:
        yield f"{file}: {', '.join(missing)}"
    for slug, activity in words.activities.items():
        fields = [name for name in FullActivityWords.model_fields if name not in activity.model_fields_set]
        if fields:
            yield f"{file}: activities.{slug}: {', '.join(fields)}"


def of_picture(document: Document, file: str, key: Key, name: str) -> Iterator[Mistake]:
    """Check that a picture exists.

    Args:
        document: The file as read.
        file: How to name it.
        key: Where the picture is named.
        name: The picture.

    Yields:
        A mistake, or none.
    """
    if name not in PICTURES:
        yield document.mistake(file, key, "a picture of pictures/", f"“{name}”")


def repeated(document: Document, file: str, name: str, slugs: list[str]) -> Iterator[Mistake]:
    """Check that each name of a list stands there once.

    Args:
        document: The file as read.
        file: How to name it.
        name: The key of the list.
        slugs: The names, in order.

    Yields:
        Mistakes.
    """
    for index, slug in enumerate(slugs):
        if slug in slugs[:index]:
            yield document.mistake(file, (name, index, "slug"), "each name once", f"“{slug}” again")


def same_keys(
    document: Document, file: str, name: str, wanted: Iterable[str], found: Collection[str]
) -> Iterator[Mistake]:
    """Check that a language has exactly the keys that it must have.

    Args:
        document: The language's file as read.
        file: How to name it.
        name: The key that holds them.
        wanted: The keys that must be there.
        found: The keys that are there.

    Yields:
        Mistakes.
    """
    names = list(wanted)
    for slug in names:
        if slug not in found:
            yield document.mistake(file, (name, slug), "this key", "nothing")
    for slug in found:
        if slug not in names:
            yield document.mistake(file, (name, slug), f"one of: {', '.join(names)}", f"“{slug}”")
