"""What a words file alone cannot show: whether it says exactly what the exercise's structure asks for."""

import re
from collections.abc import Iterator

from course.exercises.place import Place
from course.exercises.questions import TYPED, Form, Step
from course.exercises.spec import Spec, file_name
from course.exercises.words import SCREENS, ExerciseWords, FormWords, StepWords
from course.programme import Document, Mistake
from course.programme.texts import LONGEST_SENTENCE, count_words

MOST_WORDS = {"ask": 12, "why": 14}
EXAMPLES = 3
WALL = ("title", "hidden", "count", "empty")  # what every wall says, besides a title for each board
COUNT = "{n}"
BETWEEN_SENTENCES = re.compile(r"(?<=[.?؟!…])\s+")


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
    yield from _needed(root, words, spec)


def _needed(root: Place, words: ExerciseWords, spec: Spec) -> Iterator[Mistake]:
    """Check the sentences that the structure makes necessary; a file may have others."""
    about = [f"{way}_{form}" for form, one in spec.forms.items() if one.about for way in ("to", "from")]
    for key in about:
        if key not in words.screens:
            yield root.at("screens", key).mistake("this key", "nothing")
    for key in (*(WALL if spec.forms else ()), *(board.name for board in spec.wall)):
        if key not in words.wall:
            yield root.at("wall", key).mistake("this key", "nothing")
    count = words.wall.get("count", COUNT)
    if spec.forms and count.count(COUNT) != 1:
        yield root.at("wall", "count").mistake(f"{COUNT} once, for the number", f"“{count}”")
    if spec.wall and "notes" not in words.paper:
        yield root.at("paper", "notes").mistake("this key", "nothing")


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
    yield from _too_long(root.at("invite"), words.invite)
    for section, told in (("screens", words.screens), ("wall", words.wall)):
        for key, text in told.items():
            yield from _too_long(root.at(section, key), text)


def _too_long(place: Place, text: str) -> Iterator[Mistake]:
    for sentence in BETWEEN_SENTENCES.split(text):
        count = count_words(sentence)
        if count > LONGEST_SENTENCE:
            yield place.mistake(f"at most {LONGEST_SENTENCE} words in a sentence", f"{count} words")


def _keys(document: Document, section: str) -> tuple[str, ...]:
    told = document.data.get(section)
    return tuple(told) if isinstance(told, dict) else ()


def _form(place: Place, words: FormWords, form: Form, steps: tuple[Step, ...]) -> Iterator[Mistake]:
    several = (form.limit or 1) > 1 and not form.each and not form.about
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
    wanted = EXAMPLES if step.input in TYPED else 0
    if len(words.examples) != wanted:
        yield place.at("examples").mistake(f"{wanted} examples", f"{len(words.examples)}")
    for index, example in enumerate(words.examples):
        if step.length and len(example) > step.length:
            yield place.at("examples", index).mistake(f"at most {step.length} letters", f"{len(example)}")
