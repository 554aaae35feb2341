"""Lines for a CV, from what a person has already said: cards, experiences, tasks, languages."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from course.exercises.entry import Entry
from course.exercises.labels import in_words
from course.exercises.questions import Step
from course.exercises.spec import FOLDER, read_spec
from course.programme import LANGUAGES, load

WORK, SOCIAL = "experiences", "social_experiences"

# Where an experience outside work usually goes in a CV; the person moves the line as they like.
SECTIONS = {"family": "experience", "sport": "interests", "arts": "interests"}
OTHERWISE = "volunteering"

Texts = dict[str, str]
COMMA = {"ar": "، "}


def suggestions(entries: Sequence[Entry], folder: Path = FOLDER) -> list[dict[str, Any]]:
    """Propose lines.

    Args:
        entries: All of the person's entries.
        folder: Where the exercises are.

    Returns:
        `{"id", "section", "text": {language: words}, "used"}`, by section; `id` is the entry that the line comes
        from, `used` tells whether a line of the CV already rests on it there. Words that the person typed are
        the same in every language.
    """
    lines = [one for one in entries if (one.exercise, one.kind) == ("cv", "line")]
    used = {(linked, line.body.get("section")) for line in lines for linked in line.body.get("links") or ()}
    oldest_first = sorted(entries, key=lambda one: (one.created, one.id))
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in oldest_first:
        for section, text in _lines(entry, entries, folder):
            line = {"id": entry.id, "section": section, "text": text, "used": (entry.id, section) in used}
            found.setdefault((section, "\n".join(text.values())), line)
    order = list(_asked("cv", "line", "section", folder).options or {})
    return sorted(found.values(), key=lambda line: order.index(line["section"]))


def _asked(exercise: str, form: str, key: str, folder: Path) -> Step:
    return next(one for one in read_spec(exercise, folder).steps(form) if one.key == key)


def _lines(entry: Entry, entries: Sequence[Entry], folder: Path) -> Iterator[tuple[str, Texts]]:
    """Give the lines that one entry makes, each with its section."""
    source = (entry.exercise, entry.kind)
    if source in {("competence_cards", "competence"), (SOCIAL, "migration")} and entry.body.get("card"):
        yield "competence", _phrase(entry, folder)
    elif source == (WORK, "experience"):
        yield from _told("experience", entry, "role" if entry.body.get("role") else "field", folder)
        yield from _told("languages", entry, "languages", folder)
    elif source == (WORK, "task"):
        yield from _told("experience", entry, "task", folder)
    elif source == (SOCIAL, "experience"):
        # Without a role there is only "my family", "a club": no line of a CV.
        yield from _told(_section(entry), entry, "role", folder)
    elif source == (SOCIAL, "task"):
        linked = [one for one in entries if one.id in (entry.body.get("experience") or ())]
        yield from _told(_section(linked[0]) if linked else OTHERWISE, entry, "task", folder)


def _section(experience: Entry) -> str:
    return SECTIONS.get(experience.body.get("field") or "", OTHERWISE)


def _phrase(entry: Entry, folder: Path) -> Texts:
    """Give the CV phrase of an entry's card."""
    deck = load().decks[read_spec(entry.exercise, folder).deck or ""]
    return {code: deck.words(code).cards[entry.body["card"]].cv for code in LANGUAGES}


def _told(section: str, entry: Entry, field: str, folder: Path) -> Iterator[tuple[str, Texts]]:
    """Give what an entry answers to a question as a line; nothing when it was skipped."""
    if not entry.body.get(field):
        return
    step = _asked(entry.exercise, entry.kind, field, folder)
    longest = _asked("cv", "line", "text", folder).length or 0
    yield section, {code: _as_line(in_words(entry, step, code, folder), code, longest) for code in LANGUAGES}


def _as_line(said: Sequence[str], language: str, longest: int) -> str:
    """Put answers into one line, as many as a line of the CV can hold."""
    comma = COMMA.get(language, ", ")
    every = [comma.join(said[:count]) for count in range(1, len(said) + 1)]
    line = [one for one in every if len(one) <= longest][-1]
    return line[:1].upper() + line[1:]
