from dataclasses import replace

import pytest
from demo_people import entry, nobody, one_line, overfull, people

from course.programme import LANGUAGES, load
from exports.cv.model import Cv, Line, sections
from exports.document.blocks import Run

DECK = load().decks["competences"]


def test_the_sections_are_those_of_the_exercise() -> None:
    assert sections() == ("experience", "competence", "learning", "languages", "volunteering", "interests")


def test_nobody_has_an_empty_cv() -> None:
    assert Cv.of(nobody()).empty
    assert not Cv.of(one_line()).empty
    assert not Cv.of(replace(nobody(), entries=(entry("cv", "heading", 1, wish="x"),))).empty


def test_no_line_is_lost_and_each_keeps_its_order() -> None:
    known = Cv.of(overfull())
    assert sum(map(len, known.lines.values())) == 40
    assert None in known.lines
    for some in known.lines.values():
        numbers = [int(line.said("fr").text.rpartition("(")[2].rstrip(")")) for line in some]
        assert numbers == sorted(numbers)


@pytest.mark.parametrize(
    ("text", "own", "language", "expected"),
    [
        ("ici", "هنا", "fr", Run("ici", isolated=True)),
        ("ici", "هنا", "ar", Run("هنا", isolated=True)),
        ("ici", None, "ar", Run("ici", language="fr", isolated=True)),
        (None, "هنا", "fr", Run("هنا", language="ar", isolated=True)),
        ("ici", "هنا", "en", Run("ici", language="fr", isolated=True)),
    ],
)
def test_a_line_is_said_in_the_words_there_are(
    text: str | None, own: str | None, language: str, expected: Run
) -> None:
    assert Line(text, own, ("fr", "ar"), {}).said(language) == expected


def test_in_one_language_the_line_in_ones_own_words_is_not_lost() -> None:
    assert Line(None, "mes mots", ("fr", "fr"), {}).said("fr").text == "mes mots"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_that_the_kit_proposed_is_known_in_every_language(language: str) -> None:
    card = DECK.cards[3].slug
    source = entry("competence_cards", "competence", 1, card=card)
    phrase = DECK.words("fr").cards[card].cv
    kept = entry("cv", "line", 2, section="competence", text=phrase, links=[source.id])
    changed = entry("cv", "line", 3, section="competence", text=f"{phrase} !", links=[source.id])
    known = Cv.of(replace(nobody(), entries=(source, kept, changed))).lines["competence"]
    assert known[0].said(language) == Run(DECK.words(language).cards[card].cv, isolated=True)
    assert known[1].said(language).text == f"{phrase} !"


def test_levels_stand_in_the_cv_only_beside_a_line_about_languages() -> None:
    level = entry("intake", "language", 1, language="bm", listening="c2", speaking="none")
    none = entry("intake", "language", 2, language="fr", listening="none")
    line = entry("cv", "line", 3, section="languages", text="Bambara")
    with_line = Cv.of(replace(nobody(), entries=(level, none, line)))
    assert [dict(one.placed) for one in with_line.levels] == [{"listening": "C2"}]
    assert Cv.of(replace(nobody(), entries=(level, none))).levels == ()


def test_the_introduction_is_told_in_the_language_there_is() -> None:
    waha = Cv.of(people()["واحة"])
    assert waha.introduction("ar") == Run(waha.own_about, isolated=True)
    assert waha.introduction("en") == Run(waha.about, language="fr", isolated=True)
    assert Cv.of(nobody()).introduction("fr") is None
