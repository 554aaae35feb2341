from dataclasses import replace

import pytest
from demo_people import entry, nobody

from course.exercises import words
from exports.cv.model import Cv, Line
from exports.cv.sources import Sources
from exports.person import Person

CARD = "listen_and_understand"
OPTIONS = words("experiences", "fr").forms


def chain(language: str, role: str, example: str) -> tuple[Person, Line]:
    work = entry("experiences", "experience", 1, field="kitchen", role=role)
    task = entry("experiences", "task", 2, task="cook", experience=[work.id])
    card = entry("competence_cards", "competence", 3, card=CARD, example=example, links=[task.id])
    line = entry("cv", "line", 4, section="competence", text="Cuisiner", links=[card.id, task.id])
    person = replace(nobody(language), entries=(work, task, card, line))
    return person, Cv.of(person).lines["competence"][0]


def test_a_competence_is_followed_back_to_its_example_and_its_experience() -> None:
    _, line = chain("fr", "Cantinière", "Pour cent personnes.")
    told = Sources("fr", "fr")
    assert told.example(line) == "Pour cent personnes."
    assert told.where(line) == "Cantinière"
    assert told.tasks(line) == OPTIONS["task"].steps["task"].options["cook"]


def test_words_in_another_language_stay_out_and_options_are_translated() -> None:
    _, line = chain("ar", "طبّاخة", "لمئة شخص.")
    told = Sources("fr", "ar")
    assert told.example(line) == ""
    assert told.where(line) == OPTIONS["experience"].steps["field"].options["kitchen"]
    own = Sources("ar", "ar")
    assert (own.example(line), own.where(line)) == ("لمئة شخص.", "طبّاخة")


def test_words_that_are_visibly_in_the_pages_script_come_along() -> None:
    _, line = chain("ar", "Cantinière", "100 personnes.")
    told = Sources("fr", "ar")
    assert (told.example(line), told.where(line)) == ("100 personnes.", "Cantinière")


@pytest.mark.parametrize(("page", "own"), [("fr", "en"), ("en", "fr")])
def test_two_languages_in_one_script_cannot_be_told_apart_so_the_words_stay_out(page: str, own: str) -> None:
    _, line = chain(own, "x", "words")
    assert Sources(page, own).example(line) == ""


def test_what_the_line_says_itself_is_not_said_twice() -> None:
    work = entry("experiences", "experience", 1, role="Cuisiner")
    task = entry("experiences", "task", 2, task="CUISINER", experience=[work.id])
    line = entry("cv", "line", 4, section="experience", text="Cuisiner", links=[work.id, task.id])
    person = replace(nobody(), entries=(work, task, line))
    (told,) = Cv.of(person).lines["experience"]
    assert Sources("fr", "fr").tasks(told) == ""
    assert Sources("fr", "fr").where(told) == ""


def test_a_line_that_rests_on_nothing_has_no_source() -> None:
    told = Sources("ar", "ar")
    line = Line("x", None, ("fr", "ar"), {})
    assert (told.tasks(line), told.where(line), told.example(line)) == ("", "", "")


def test_the_list_has_the_comma_of_the_language() -> None:
    works = [entry("experiences", "experience", n, role=role) for n, role in enumerate(("طبخ", "بيع"))]
    line = entry("cv", "line", 4, section="experience", own_text="عمل", links=[one.id for one in works])
    (told,) = Cv.of(replace(nobody("ar"), entries=(*works, line))).lines["experience"]
    assert Sources("ar", "ar").where(told) == "طبخ، بيع"
