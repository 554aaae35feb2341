"""The papers of the whole cycle: presences by alias, and figures with their definitions."""

from typing import Any

import pytest

from course.book import DEFINITIONS
from course.exercises import PaperRequest, paper, words
from course.exercises.indicators.figures import FIGURES, RATES, Figure, say
from course.programme import LANGUAGES, load

SLUGS = [one.slug for one in load().cycle][:3]
PEOPLE = [
    {"alias": "Baobab", "present": {SLUGS[0]: True, SLUGS[1]: False}},
    {"alias": "A|b", "present": {}},
]
NOTHING = {"counts": dict.fromkeys(("not_at_all", "a_little", "mostly", "fully")), "n": None}


def people(edition: str = "facilitator", **more: Any) -> str:
    facts = {"sessions": SLUGS, "people": PEOPLE} | more
    return paper("people", PaperRequest("fr", edition, facts=facts))  # type: ignore[arg-type]


def indicators(language: str = "fr", edition: str = "facilitator", **facts: Any) -> str:
    return paper("indicators", PaperRequest(language, edition, facts=facts))  # type: ignore[arg-type]


def test_presences_are_noted_by_alias_under_numbered_sessions() -> None:
    told = people()
    assert "| Alias | 0 | 1 | 2 |" in told
    assert "| Baobab | x | – |   |" in told
    assert r"| A\|b |   |   |   |" in told
    for slug in SLUGS:
        assert load().title(slug, "fr") in told


def test_participants_get_no_ones_presences() -> None:
    blank = people("participant")
    assert "Baobab" not in blank
    assert blank.count("|   |   |   |   |") == 15
    assert people(people=[], sessions=[]).count("|   |") >= 15, "nobody yet: to fill in by hand"


def test_a_session_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        people(sessions=["waltz"])


def test_the_english_definitions_are_the_books_own() -> None:
    own = words("indicators", "en").paper
    assert DEFINITIONS
    told = {key.removesuffix("_is"): text for key, text in own.items() if key.endswith("_is")}
    assert told == dict(DEFINITIONS)
    assert {*FIGURES, "attended", "confidence_start", "confidence_end"} == set(DEFINITIONS)


@pytest.mark.parametrize(
    ("name", "figure", "fr", "en"),
    [
        ("completion_rate", Figure(84.2, 38), "84,2\u00a0% (n\u00a0= 38)", "84.2% (n = 38)"),
        ("completed", Figure(32, 38), "32 sur 38", "32 of 38"),
        ("enrolled", Figure(1234), "1\u202f234", "1,234"),
        ("cvs", Figure(None, 38), "non montré", "not shown"),
        ("completed", Figure(None, None, True), "pas encore", "not yet"),
        ("attendance_rate", Figure(100.0, 12), "100\u00a0% (n\u00a0= 12)", "100% (n = 12)"),
    ],
)
def test_a_figure_in_words(name: str, figure: Figure, fr: str, en: str) -> None:
    assert say(name, figure, "fr").replace("\u202f%", "\u00a0%") == fr
    assert say(name, figure, "en") == en


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_figure_is_printed_with_its_definition(language: str) -> None:
    own = words("indicators", language).paper
    figures = {name: Figure(84.2 if name in RATES else 32, 38) for name in FIGURES}
    sessions = {SLUGS[1]: Figure(None, 38)}
    told = indicators(language, figures=figures, sessions=sessions)
    for name in FIGURES:
        line = next(one for one in told.splitlines() if one.startswith(f"| {own[name]} |"))
        assert own[f"{name}_is"] in line
        assert "38" in line
    assert own["hidden_means"] in told
    assert load().title(SLUGS[1], language) in told
    assert load().title(SLUGS[2], language) not in told
    assert "32" not in indicators(language, "participant", figures=figures, sessions=sessions)


def test_confidence_is_a_table_for_each_statement() -> None:
    counts = {"not_at_all": 5, "a_little": None, "mostly": None, "fully": 9}
    speak = {"start": {"counts": counts, "n": 21}, "end": NOTHING}
    told = indicators(confidence={"speak": speak})
    assert "| Au début | 5 | non montré | non montré | 9 | 21 |" in told
    assert "| À la fin | – | – | – | – | non montré |" in told


def test_too_few_answers_are_said_in_one_sentence() -> None:
    few = words("indicators", "fr").paper["few_answers"]
    told = indicators(confidence={"speak": {"start": NOTHING, "end": NOTHING}})
    assert few in told
    assert "Je peux parler" not in told
    assert few not in indicators()
    assert "Je peux parler" in indicators()
