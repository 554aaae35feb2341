import pytest
from demo_people import entry

from course.exercises import words
from exports.cv.levels import in_words, named, source, table
from exports.cv.model import Level


def level(language: str, **placed: str) -> Level:
    return Level(entry("intake", "language", 1, language=language), placed)


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_language_has_its_name_in_the_language_of_the_page(language: str) -> None:
    name = words("intake", language).forms["language"].steps["language"].options["bm"]
    assert named(level("bm"), language) == name[:1].upper() + name[1:]
    assert named(level("songhay"), language) == "Songhay"


def test_the_same_level_everywhere_is_said_once() -> None:
    alike = level("en", listening="C2", speaking="C2", reading="C2", writing="C2")
    assert in_words(alike, "en") == "English: C2"
    assert in_words(level("en", listening="C2"), "en") == "English: listening C2"
    assert in_words(level("en", listening="B1", writing="A1"), "en") == "English: listening B1, writing A1"


def test_a_skill_without_a_level_is_told_as_such_in_the_table() -> None:
    made = table([level("en", speaking="B2")], "en")
    assert [cell[0].text for cell in made.rows[0]] == ["English", "–", "B2", "–", "–"]  # type: ignore[union-attr]
    assert len(made.header) == len(made.widths) == 5


def test_where_levels_come_from_is_said() -> None:
    assert "self-assessment" in source("en").words[0].text  # type: ignore[union-attr]
