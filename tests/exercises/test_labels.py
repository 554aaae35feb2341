"""An entry in a few words and a picture."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from course.exercises import Entry, label, picture_of, words
from course.programme import load

Tell = Callable[..., Entry]
Make = Callable[..., Entry]


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        ("work", {"field": "cook", "role": "canary"}, ("fr cook", "house")),
        ("work", {"field": "canary", "role": "other"}, ("canary", None)),
        ("work", {"field": "canary", "often": "rarely"}, ("canary", "heart")),
        ("before", {"sure": "never"}, ("fr never", "house")),
        ("before", {}, ("before fr", None)),
        ("round", {"wish": "canary"}, ("canary", None)),
        ("opinion", {"felt": "bad", "change": "canary"}, ("canary", "heart")),
    ],
)
def test_a_label_says_the_first_thing_answered(
    told: Tell, folder: Path, kind: str, body: dict[str, Any], expected: tuple[str, str | None]
) -> None:
    one = told(kind, body)
    assert (label(one, "fr", folder), picture_of(one, folder)) == expected


def test_a_card_speaks_the_language_asked_for(told: Tell, folder: Path) -> None:
    one = told("cards", {"card": "bus_lines", "example": "canary"})
    deck = load().decks["competence_statements"]
    for language in ("fr", "ar"):
        assert label(one, language, folder) == deck.words(language).cards["bus_lines"].text
    assert picture_of(one, folder) == "bus"
    # What stays of an anonymous entry still has a name.
    assert label(told("opinion", None), "en", folder) == "opinion en"


def test_exercises_with_code_of_their_own_have_labels_too(make: Make) -> None:
    step = make("journey", "step", {"picture": "store", "title": "canary", "managed": "bread"})
    assert (label(step, "fr"), picture_of(step)) == ("canary", "store")
    untold = make("journey", "step", {"picture": "store"})
    assert label(untold, "en") == words("journey", "en").forms["step"].steps["picture"].options["store"]
    portrait = make("portraits", "self", {"teach": ["cook", "tresses"]})
    assert label(portrait, "fr").split(", ")[1] == "tresses"
    assert label(make("journey", "step", {}), "fr") == words("journey", "fr").forms["step"].title
