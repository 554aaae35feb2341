from dataclasses import replace
from datetime import date

import pytest
from demo_people import nobody, people
from documents import pages, parts, said

from course.programme import LANGUAGES, gettext
from exports.attestation import CERTIFIES_NOTHING, attestation, duration
from exports.document.blocks import Items, Lines, Table
from exports.person import Attended
from exports.writers.pdf import pdf


def cards(alias: str) -> list[str]:
    return [one.id for one in people()[alias].of_kind("competence_cards", "competence")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_names_the_club_the_sessions_and_the_hours_and_certifies_nothing(language: str) -> None:
    person = people()["Hirondelle"]
    made = attestation(person, language, name="Mariam K.")
    told = said(made)
    assert {"Le club des Tilleuls", "Mariam K.", "Cycle d’automne"} <= set(told.split("\n"))
    assert "Hirondelle" not in told
    (table,) = parts(made, Table)
    assert len(table.rows) == len(person.attended) == 9
    assert duration(45 + 8 * 120, language) in told
    assert gettext(language)(CERTIFIES_NOTHING) in told
    assert list(parts(made, Lines))
    assert len(pages(pdf(made).data)) == 1


def test_only_the_competences_that_the_person_chose_are_named() -> None:
    person = people()["Hirondelle"]
    assert not list(parts(attestation(person), Items))
    first, second, *_others = cards("Hirondelle")
    (items,) = parts(attestation(person, competences=[second, first, "f" * 32, cards("واحة")[0]]), Items)
    assert len(items.items) == 2


def test_other_entries_cannot_be_named_as_competences() -> None:
    person = people()["Hirondelle"]
    assert not list(
        parts(attestation(person, competences=[one.id for one in person.of_kind("intake")]), Items)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_never_came_gets_no_attestation_but_a_kind_word(language: str) -> None:
    made = attestation(nobody(), language)
    assert not list(parts(made, Table))
    assert "Aube" in said(made)
    assert len(pages(pdf(made).data)) == 1


def test_one_session_without_a_date_nor_a_cycle() -> None:
    person = replace(nobody("en"), attended=(Attended("forum_visit", None, None),), room="en")
    told = said(attestation(person)).split("\n")
    assert told.count("–") == 2
    assert "one session" in "".join(told)


def test_dates_are_written_out() -> None:
    person = replace(nobody(), attended=(Attended("forum_visit", date(2026, 3, 4), 90),))
    assert "4 mars 2026" in said(attestation(person, "fr"))
    assert "2026" in said(attestation(person, "ar"))


@pytest.mark.parametrize(
    ("minutes", "language", "expected"),
    [
        (45, "fr", "45 minutes"),
        (120, "fr", "2 heures"),
        (150, "fr", "2 heures et 30 minutes"),
        (61, "en", "1 hour and 1 minute"),
        (120, "ar", "ساعتان"),
        (150, "ar", "ساعتان و30 دقيقة"),
        (0, "fr", "0 minute"),
    ],
)
def test_lengths_have_the_words_and_the_plurals_of_the_language(
    minutes: int, language: str, expected: str
) -> None:
    assert duration(minutes, language).replace("\u00a0", " ") == expected
