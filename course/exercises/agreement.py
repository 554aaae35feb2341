"""What one file alone cannot show: whether an exercise's structure, words, pictures and deck agree."""

from collections.abc import Collection, Iterator

from course.exercises.spec import SPEC_FILE, Form, Spec, Step, file_name
from course.exercises.words import SCREENS, ExerciseWords, FormWords, StepWords
from course.programme import PICTURES, Document, Mistake
from course.programme.reading import Key
from course.programme.schema import count_words

MOST_WORDS = {"ask": 12, "why": 14}
EXAMPLES = 3


class Place:
    """Where in a file something is."""

    def __init__(self, document: Document, file: str, key: Key = ()) -> None:
        """Point at a key of a file.

        Args:
            document: The file as read.
            file: How to name it.
            key: The path from its root.
        """
        self._document, self._file, self._key = document, file, key

    def at(self, *key: str | int) -> "Place":
        """Point at something inside."""
        return Place(self._document, self._file, (*self._key, *key))

    def mistake(self, expected: str, found: str) -> Mistake:
        """Say what is wrong here."""
        return self._document.mistake(self._file, self._key, expected, found)

    def same_keys(self, wanted: Collection[str], found: Collection[str]) -> Iterator[Mistake]:
        """Check that exactly the wanted keys are here."""
        for key in wanted:
            if key not in found:
                yield self.at(key).mistake("this key", "nothing")
        for key in found:
            if key not in wanted:
                yield self.at(key).mistake(
                    f"one of: {', '.join(wanted)}" if wanted else "no key here", f"“{key}”"
                )


def of_spec(document: Document, name: str, spec: Spec, decks: Collection[str]) -> Iterator[Mistake]:
    """Check pictures, the deck, and that steps to choose from have something to choose.

    Args:
        document: `exercise.yaml` as read.
        name: The exercise.
        spec: The same, validated.
        decks: The decks of the programme.

    Yields:
        Mistakes.
    """
    root = Place(document, file_name(name, SPEC_FILE))
    yield from _picture(root.at("picture"), spec.picture)
    if spec.deck and spec.deck not in decks:
        yield root.at("deck").mistake(f"one of: {', '.join(decks)}", f"“{spec.deck}”")
    for key, form in spec.forms.items():
        each = ("card",) if spec.deck else tuple(other for other in spec.forms if other != key)
        if form.each and form.each not in each:
            yield root.at("forms", key, "each").mistake(f"one of: {', '.join(each)}", f"“{form.each}”")
        for index, step in enumerate(form.steps):
            yield from _step(root.at("forms", key, "steps", index), step)


def _picture(place: Place, name: str) -> Iterator[Mistake]:
    if name not in PICTURES:
        yield place.mistake("a picture of programme/pictures/", f"“{name}”")


def _step(place: Place, step: Step) -> Iterator[Mistake]:
    typed = step.input in ("text", "short")
    if typed and step.length is None:
        yield place.mistake("a length", "nothing")
    if typed == bool(step.options):
        expected = "no options where one types" if typed else "options to choose from"
        yield place.at("options").mistake(expected, "several keys" if typed else "nothing")
    for key, option in (step.options or {}).items():
        yield from _picture(place.at("options", key, "picture"), option.picture)


def of_forms(
    document: Document, file: tuple[str, str], words: ExerciseWords, spec: Spec
) -> Iterator[Mistake]:
    """Check that a words file has exactly the forms, questions and options of the structure.

    Args:
        document: The words file as read.
        file: The exercise, and the file's name in its folder.
        words: The same, validated.
        spec: The exercise's structure.

    Yields:
        Mistakes.
    """
    root = Place(document, file_name(*file))
    yield from root.at("forms").same_keys(spec.forms, words.forms)
    for key, form in words.forms.items():
        if key in spec.forms:
            yield from _form(root.at("forms", key), form, spec.forms[key], spec.steps(key))


def of_sentences(
    document: Document, file: tuple[str, str], words: ExerciseWords, first: Document
) -> Iterator[Mistake]:
    """Check that a words file has exactly the other sentences that the first language has.

    Args:
        document: The words file as read.
        file: The exercise, and the file's name in its folder.
        words: The same, validated.
        first: The words file of the first language, as read.

    Yields:
        Mistakes.
    """
    root = Place(document, file_name(*file))
    screens = dict.fromkeys((*(SCREENS if words.forms else ()), *_keys(first, "screens")))
    yield from root.at("screens").same_keys(screens, words.screens)
    yield from root.at("wall").same_keys(_keys(first, "wall"), words.wall)
    yield from root.at("paper").same_keys(_keys(first, "paper"), words.paper)


def _keys(document: Document, section: str) -> tuple[str, ...]:
    told = document.data.get(section)
    return tuple(told) if isinstance(told, dict) else ()


def _form(place: Place, words: FormWords, form: Form, steps: tuple[Step, ...]) -> Iterator[Mistake]:
    several = (form.most or 1) > 1 and not form.each
    if several != bool(words.add):
        yield place.at("add").mistake(
            "the words of a button" if several else "no such key", words.add or "nothing"
        )
    yield from place.at("steps").same_keys([one.key for one in steps], words.steps)
    for step in steps:
        if step.key in words.steps:
            yield from _question(place.at("steps", step.key), words.steps[step.key], step, bool(form.like))


def _question(place: Place, words: StepWords, step: Step, like: bool) -> Iterator[Mistake]:
    for key, most in MOST_WORDS.items():
        count = count_words(getattr(words, key))
        if count > most:
            yield place.at(key).mistake(f"at most {most} words", f"{count} words")
    yield from place.at("options").same_keys(() if like else step.options or (), words.options)
    free = bool(step.free) and not like
    if free != bool(words.free):
        yield place.at("free").mistake(
            "words that invite another answer" if free else "no such key", words.free or "nothing"
        )
    wanted = EXAMPLES if step.input in ("text", "short") else 0
    if len(words.examples) != wanted:
        yield place.at("examples").mistake(f"{wanted} examples", f"{len(words.examples)}")
    for index, example in enumerate(words.examples):
        if step.length and len(example) > step.length:
            yield place.at("examples", index).mistake(f"at most {step.length} letters", f"{len(example)}")
