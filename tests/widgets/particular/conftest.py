"""The stage of exercises made of forms, with views made of entries: as Python would send them from a book."""

import runpy
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from course import exercises
from course.exercises import Entry
from widgets.entries import chain, entry_json, linkable

STAGE = runpy.run_path(str(Path(__file__).parents[1] / "plain" / "conftest.py"))
phone, sample = STAGE["phone"], STAGE["sample"]
View = dict[str, Any]
Make = Callable[..., Entry]


@pytest.fixture
def make() -> Make:
    """Make entries: `make("cv.line", text="…")`; ids and revisions grow by themselves."""
    numbers = count(1)

    def entry(form: str, *, on: Sequence[Entry] = (), **body: Any) -> Entry:
        number = next(numbers)
        exercise, kind = form.split(".")
        fields = {key: body.pop(key) for key in ("shared", "by") if key in body}
        known = exercises.get(exercise).kinds[kind].model.model_validate(body).model_dump()
        told = Entry(
            f"{number:032x}", exercise, kind, "me", known, shared=False, revision=number, created=number
        )
        return replace(told, about=tuple(one.id for one in on), **fields)

    return entry


@pytest.fixture
def seat(sample: Any) -> Callable[..., View]:
    """Give the view of a phone on which an exercise of the kit is open."""

    def view(
        name: str,
        mine: Sequence[Entry] = (),
        language: str = "fr",
        received: Sequence[Entry] = (),
        others: Sequence[Entry] = (),
    ) -> View:
        pair = ("fr", language)
        spec = exercises.spec(name)
        words = {
            key: exercises.words(name, code).model_dump(mode="json")
            for key, code in zip(("room", "own"), pair, strict=True)
        }
        told: View = sample.seat(
            language,
            mine=[entry_json(one) for one in mine if one.exercise == name],
            received=[entry_json(one) for one in received if one.exercise == name],
            others=[entry_json(one) for one in others],
            linkable=linkable(spec, mine, pair),
            own=exercises.get(name).own([*mine, *received], language),
        )
        told["exercise"] |= {"name": name, "spec": spec, "words": words, "deck": spec.get("deck")}
        return told

    return view


@pytest.fixture
def chains() -> Callable[..., View]:
    """Give the answers of a book that is asked where entries come from."""

    def replies(mine: Sequence[Entry], language: str = "fr") -> View:
        return {one.id: chain(mine, one.id, ("fr", language)) for one in mine}

    return replies
