"""Every mistake in the exercises' content, in one pass."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from course.exercises.agreement import of_forms, of_sentences
from course.exercises.plain import Plain
from course.exercises.registry import EXERCISES, NAMES
from course.exercises.spec import FOLDER, SPEC_FILE, Spec, read_part
from course.exercises.structure import of_links, of_spec
from course.exercises.words import ExerciseWords, words_file
from course.programme import LANGUAGES, Document, Mistake, Programme


def check(programme: Programme, folder: Path = FOLDER) -> list[Mistake]:
    """Check the exercises' files, and that the programme and the exercises agree.

    Args:
        programme: The programme whose sessions name exercises.
        folder: Where the exercises' files are; those of the kit when not given.

    Returns:
        All mistakes; none when everything is right.
    """
    mistakes: list[Mistake] = []
    read = {name: _exercise(name, folder, programme, mistakes) for name in EXERCISES}
    specs = {name: one for name, (one, _) in read.items()}
    for name, (one, document) in read.items():
        if one:
            mistakes += of_links(document, name, one, specs, NAMES)
    mistakes += _named(programme, specs)
    return mistakes


def _exercise(
    name: str, folder: Path, programme: Programme, mistakes: list[Mistake]
) -> tuple[Spec | None, Document]:
    """Check one exercise's files; questions can only be compared with a structure that could be read."""
    spec, structure = read_part(Spec, name, SPEC_FILE, mistakes, folder)
    if spec:
        plain = isinstance(EXERCISES[name], Plain)
        mistakes += of_spec(structure, name, spec, programme.decks, plain=plain)
    first: Document | None = None
    for language in LANGUAGES:
        file = words_file(language)
        words, document = read_part(ExerciseWords, name, file, mistakes, folder)
        # The first language says which sentences there are, even when something else in its file is wrong.
        first = first or (document if isinstance(document.data, dict) else None)
        if words and first:
            mistakes += of_sentences(document, (name, file), words, first)
        if words and spec:
            mistakes += of_forms(document, (name, file), words, spec)
    return spec, structure


def _named(programme: Programme, specs: Mapping[str, Spec | None]) -> Iterator[Mistake]:
    """Check the exercises and decks that sessions name."""
    for session in programme.sessions.values():
        for place, activity in enumerate(session.activities, 1):
            file, key = f"sessions/{session.slug}/session.yaml", f"activities[{place}]"
            if activity.exercise and activity.exercise not in specs:
                expected = f"one of: {', '.join(specs)}"
                yield Mistake(file, f"{key}.exercise", None, expected, f"“{activity.exercise}”")
            spec = specs.get(activity.exercise or "")
            if spec and activity.deck and activity.deck != spec.deck:
                expected = (
                    f"the exercise's deck, “{spec.deck}”" if spec.deck else "no deck: the exercise has none"
                )
                yield Mistake(file, f"{key}.deck", None, expected, f"“{activity.deck}”")
