"""The three layouts: with nothing, one line, three pages; in one language, in two; in Arabic."""

import re
from dataclasses import replace

import pytest
from demo_people import entry, nobody, one_line, overfull, people
from documents import headings, pages, parts, runs, said

from course.exercises import words
from course.programme import LANGUAGES, gettext
from exports.cv import LAYOUTS, Cv, Printed, cv
from exports.document.blocks import Facing, Items, Photo, Run, Table, Text
from exports.writers.pdf import pdf

layouts = pytest.mark.parametrize("layout", LAYOUTS)
languages = pytest.mark.parametrize("language", ["fr", "ar"])
PRINTED = Printed("Mariam K.", "06 00 00 00 00", "m@example.org", "le matin")


def titles(layout: str, person: object = None, language: str = "fr") -> list[str]:
    return [text for _level, text in headings(cv(person or overfull(), layout, (language,), PRINTED))]  # type: ignore[arg-type]


def test_there_are_three() -> None:
    assert list(LAYOUTS) == ["plain", "competences_first", "first_job_here"]


@layouts
@languages
def test_nobody_gets_a_document_that_says_so_kindly(layout: str, language: str) -> None:
    made = cv(nobody(language), layout, (language,))
    assert headings(made) == [(1, "Aube")]
    (told,) = [one.text for one in runs(made) if one.text != "Aube"]
    assert told.count(".") == 2
    assert len(pages(pdf(made).data)) == 1


@layouts
@languages
def test_one_line_is_one_page(layout: str, language: str) -> None:
    made = cv(one_line(language), layout, (language,))
    title = words("cv", language).forms["line"].steps["section"].options["experience"]
    assert headings(made) == [(1, "Aube"), (2, title)]
    assert {"fr": "Cuisine", "ar": "الطبخ"}[language] in said(made)
    assert len(pages(pdf(made).data)) == 1


@layouts
@languages
def test_three_pages_lose_nothing_and_no_heading_ends_a_page(layout: str, language: str) -> None:
    for lines in range(14, 41):
        person = overfull(language, lines)
        made = cv(person, layout, (language,), PRINTED)
        file = pdf(made)
        told = pages(file.data)
        if len(told) == 3:
            break
    assert len(told) == 3
    assert file.replaced == ()
    for some in Cv.of(person).lines.values():
        assert all(line.said(language).text in said(made) for line in some)
    last = [
        [line for line in page.split("\n") if not re.fullmatch(r"\W*\d+ / \d+\W*", line)][-1] for page in told
    ]
    assert not {one for _level, one in headings(made)} & {line.strip() for line in last}


def test_plain_has_the_titles_and_the_order_that_software_knows() -> None:
    options = words("cv", "fr").forms["line"].steps["section"].options
    wanted = ("experience", "competence", "learning", "languages", "volunteering", "interests")
    assert titles("plain") == [
        "Mariam K.",
        gettext("fr")("Profile"),
        *(options[one] for one in wanted),
        words("cv", "fr").paper["other"],
        gettext("fr")("Availability"),
    ]
    assert not list(parts(cv(overfull(), "plain"), Table)), "one column, no table"


def test_competences_come_first_with_an_example_and_where_they_come_from() -> None:
    options = words("cv", "fr").forms["line"].steps["section"].options
    assert titles("competences_first")[2] == options["competence"]
    person = people()["Hirondelle"]
    line = Cv.of(person).lines["competence"][1]
    (card,) = line.linked
    below = said(cv(person, "competences_first")).partition(line.text or "?")[2].split("\n")
    say, roles = gettext("fr"), [one.body["role"] for one in line.rests if one.body.get("role")]
    assert [one for one in below if one][:4] == [
        say("Example: {text}").partition("{")[0],
        card.body["example"],
        say("Experience: {text}").partition("{")[0],
        ", ".join(roles),
    ]
    assert roles


def test_a_first_job_here_begins_with_the_wish_and_the_languages() -> None:
    assert titles("first_job_here")[1:4] == [
        gettext("fr")("What I am looking for"),
        words("cv", "fr").forms["line"].steps["section"].options["languages"],
        gettext("fr")("What I can do"),
    ]
    made = cv(overfull(), "first_job_here")
    assert len(list(parts(made, Table))) == 1
    assert gettext("fr")("Availability") not in said(made), "nobody invents it"


def test_competences_without_a_source_are_a_list_like_any_other() -> None:
    line = entry("cv", "line", 1, section="competence", text="Cuisiner")
    made = cv(replace(nobody(), entries=(line,)), "competences_first")
    assert [one.items[0].words for one in parts(made, Items)] == [(Run("Cuisiner", isolated=True),)]


def test_what_is_printed_is_what_was_given_and_stays_nowhere() -> None:
    person = people()["Hirondelle"]
    made = cv(person, printed=PRINTED)
    assert made.title.endswith("Mariam K.")
    for text in ("06\u00a000\u00a000\u00a000\u00a000", "m@example.org", "le matin"):
        assert text in said(made)
    assert "Hirondelle" not in said(made)
    assert "Mariam" not in repr(person)
    assert "Mariam" not in said(cv(person))


def test_the_alias_is_the_name_when_none_is_given() -> None:
    for name in ("", " ", "\x00\u202e"):
        assert headings(cv(one_line(), printed=Printed(name=name)))[0] == (1, "Aube")
    unseen = replace(one_line(), alias="\u202e")
    assert headings(cv(unseen))[0] == (1, words("cv", "fr").title)


def test_a_photograph_stands_in_it_with_words_for_those_who_do_not_see_it() -> None:
    (photo,) = parts(cv(one_line(), printed=Printed(name="Mariam", photo=b"x")), Photo)
    assert "Mariam" in photo.alt
    assert not list(parts(cv(one_line()), Photo))


def test_the_levels_of_languages_can_stay_out() -> None:
    person = people()["Hirondelle"]
    for layout in LAYOUTS:
        assert "B1" in said(cv(person, layout))
        assert "B1" not in said(cv(person, layout, printed=Printed(levels=False)))


@layouts
@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language_of_the_kit_all_the_titles_are_in_it(layout: str, language: str) -> None:
    made = cv(overfull("ar"), layout, (language,), PRINTED)
    assert made.language == language
    own = {text for _level, text in headings(made)} - {"Mariam K."}
    for other in set(LANGUAGES) - {language}:
        there = {text for _level, text in headings(cv(overfull("ar"), layout, (other,), PRINTED))}
        assert not own & there


@layouts
def test_in_two_languages_both_faces_say_the_same(layout: str) -> None:
    person = people()["واحة"]
    made = cv(person, layout, ("fr", "ar"), Printed(name="أمينة"))
    (facing,) = made.blocks
    assert isinstance(facing, Facing)
    assert facing.languages == ("fr", "ar")
    faces = [list(parts(side, Text)) for side in (facing.first, facing.second)]
    assert len(faces[0]) == len(faces[1])
    french, arabic = ("".join(run.text for run in parts(side, Run)) for side in (facing.first, facing.second))
    for line in Cv.of(person).lines["experience"]:
        assert (line.text or "?") in french
        assert (line.own or "?") in arabic
    assert len(pages(pdf(made).data)) == 2, "a page for each"


def test_a_wish_in_another_language_is_marked_as_such() -> None:
    waha = people()["واحة"]
    runs_of = {one.text: one.language for one in runs(cv(waha, languages=("ar",)))}
    assert runs_of[Cv.of(waha).wish] == "fr"
    assert {one.language for one in runs(cv(waha, languages=("fr",)))} == {None}


def test_a_third_language_has_no_side_of_the_sheet() -> None:
    with pytest.raises(ValueError, match="two"):
        cv(nobody(), languages=("fr", "en", "ar"))
    with pytest.raises(KeyError):
        cv(nobody(), "unknown")


def test_the_same_language_twice_is_one() -> None:
    assert cv(one_line(), languages=("fr", "fr")) == cv(one_line())
