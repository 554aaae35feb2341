"""What `exercise.yaml` alone cannot show: whether its parts, the pictures and the decks agree."""

import re
from collections.abc import Collection, Iterator, Mapping

from course.exercises.place import Place
from course.exercises.questions import CHOSEN, FREE, SEVERAL, TYPED, Board, Form, Step
from course.exercises.spec import SPEC_FILE, Spec, file_name
from course.programme import PICTURES, Document, Mistake

# The facilitator's corrections name fields so; what is asked must be found there.
FIELD = re.compile(r"[a-z][a-z_]*")
DRAWN = ("picture", "choice", "scale", "card")
ON_BOARDS = {
    "said": ("text", "short", *CHOSEN, "card", "cards"),
    "counts": (*CHOSEN, "card", "cards"),
    "distribution": ("choice", "scale"),
}


def of_spec(
    document: Document, name: str, spec: Spec, decks: Collection[str], *, plain: bool = False
) -> Iterator[Mistake]:
    """Check pictures, the deck, and that everything named inside is there.

    Args:
        document: `exercise.yaml` as read.
        name: The exercise.
        spec: The same, validated.
        decks: The decks of the programme.
        plain: Whether the file is all there is of the exercise: then it also says why each thing is asked.

    Yields:
        Mistakes.
    """
    root = Place(document, file_name(name, SPEC_FILE))
    yield from _picture(root.at("picture"), spec.picture)
    if spec.deck and spec.deck not in decks:
        yield root.at("deck").mistake(f"one of: {', '.join(decks)}", f"“{spec.deck}”")
    for key, form in spec.forms.items():
        place = root.at("forms", key)
        yield from _form(place, key, form, spec)
        for index, step in enumerate(form.steps):
            yield from _step(place.at("steps", index), step, bool(spec.deck))
            if plain:
                yield from _for_the_register(place.at("steps", index), step)
        if plain and form.each:
            yield place.at("each").mistake("no such key in an exercise without entries.py", f"“{form.each}”")
    for index, board in enumerate(spec.wall):
        yield from _board(root.at("wall", index), board, spec, [one.name for one in spec.wall[:index]])


def of_links(
    document: Document, name: str, spec: Spec, specs: Mapping[str, Spec | None], known: Collection[str]
) -> Iterator[Mistake]:
    """Check that links go to forms that exist.

    Args:
        document: `exercise.yaml` as read.
        name: The exercise.
        spec: The same, validated.
        specs: Every exercise's structure; None for one that could not be read.
        known: Every exercise of the programme.

    Yields:
        Mistakes.
    """
    root = Place(document, file_name(name, SPEC_FILE))
    for key, form in spec.forms.items():
        for index, step in enumerate(form.steps):
            for number, target in enumerate(step.of):
                exercise, _, kind = target.partition(".")
                there = specs.get(exercise)
                if exercise not in known or (there and kind not in there.forms):
                    place = root.at("forms", key, "steps", index, "of", number)
                    yield place.mistake("an exercise and one of its forms", f"“{target}”")


def _picture(place: Place, name: str) -> Iterator[Mistake]:
    if name not in PICTURES:
        yield place.mistake("a picture of programme/pictures/", f"“{name}”")


def _form(place: Place, key: str, form: Form, spec: Spec) -> Iterator[Mistake]:
    others = tuple(other for other in spec.forms if other != key)
    each = ("card",) if spec.deck else others
    if form.each and form.each not in each:
        yield place.at("each").mistake(f"one of: {', '.join(each)}", f"“{form.each}”")
    if form.about and form.about not in others:
        yield place.at("about").mistake(f"one of: {', '.join(others) or 'no form'}", f"“{form.about}”")
    if form.to == "owner" and not form.about:
        yield place.at("to").mistake("a form that is `about` another one", "“owner”")
    target = spec.forms.get(form.about or "")
    if form.to == "owner" and target and not (target.named or target.to == "owner"):
        yield place.at("about").mistake("a form that is `named`, or goes `to` an owner", f"“{form.about}”")
    if form.anonymous and (form.named or form.to != "group" or form.about):
        expected = "entries for the group, not named, about no other"
        yield place.at("anonymous").mistake(expected, "“True”")
    keys = [step.key for step in spec.steps(key)]
    for index, need in enumerate(form.needs):
        if need not in keys:
            yield place.at("needs", index).mistake(f"one of: {', '.join(keys)}", f"“{need}”")
    for index, one in enumerate(keys if form.steps else ()):
        if one in keys[:index] or (form.ordered and one == "position"):
            yield place.at("steps", index, "key").mistake("a key of its own", f"“{one}”")


def _step(place: Place, step: Step, deck: bool) -> Iterator[Mistake]:
    typed, chosen = step.input in TYPED, step.input in CHOSEN
    if (typed or step.free) and step.length is None:
        yield place.mistake("a length", "nothing")
    if chosen != bool(step.options):
        expected = "options to choose from" if chosen else "no options here"
        yield place.at("options").mistake(expected, "nothing" if chosen else "several keys")
    if step.free and step.input not in FREE:
        yield place.at("free").mistake(f"only with one of: {', '.join(FREE)}", f"“{step.input}”")
    if step.free and step.input in SEVERAL and not step.most:
        yield place.mistake("`most`, where one can type other answers", "nothing")
    if step.most and step.input not in SEVERAL:
        yield place.at("most").mistake(f"only with one of: {', '.join(SEVERAL)}", f"“{step.input}”")
    if (step.input == "links") != bool(step.of):
        expected = "the forms whose entries can be chosen" if step.input == "links" else "no such key"
        yield place.at("of").mistake(expected, f"a list of {len(step.of)}" if step.of else "nothing")
    if step.input in ("card", "cards") and not deck:
        yield place.at("input").mistake("a deck in the exercise", f"“{step.input}”")
    for key, option in (step.options or {}).items():
        yield from _picture(place.at("options", key, "picture"), option.picture)


def _for_the_register(place: Place, step: Step) -> Iterator[Mistake]:
    if not step.purpose:
        yield place.at("purpose").mistake("why this is asked, in English", "nothing")
    if not FIELD.fullmatch(step.key):
        yield place.at("key").mistake("small letters and underscores", f"“{step.key}”")


def _board(place: Place, board: Board, spec: Spec, before: Collection[str]) -> Iterator[Mistake]:
    if board.name in before:
        yield place.at("name").mistake("a name of its own", f"“{board.name}”")
    if board.picture and board.show != "said":
        yield place.at("picture").mistake("only with: said", f"“{board.show}”")
    if board.show != "said" and len(board.field) > 1:
        yield place.at("field").mistake("one field", f"a list of {len(board.field)}")
    for form in board.form:
        if form not in spec.forms or spec.forms[form].to != "group":
            known = [key for key, one in spec.forms.items() if one.to == "group"]
            yield place.at("form").mistake(f"one of: {', '.join(known)}", f"“{form}”")
            continue
        inputs = {step.key: step.input for step in spec.steps(form)}
        for key, name, able in (
            *(("field", one, ON_BOARDS[board.show]) for one in board.field),
            *(("picture", one, DRAWN) for one in filter(None, [board.picture])),
        ):
            if inputs.get(name) not in able:
                yield place.at(key).mistake(f"a field whose input is one of: {', '.join(able)}", f"“{name}”")
