"""JSON Resume: what leaves is valid, what comes back is the same, and what it cannot hold is said."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from demo_people import entry, nobody, overfull, people
from jsonschema import Draft4Validator, FormatChecker
from portfolios import HOW_MANY, Maker

from course.book import Book, SeatRecord, new_key
from course.programme import LANGUAGES, gettext, load
from exports.cv import Cv, Printed
from exports.cv.json_resume import json_resume, json_resume_file, not_held
from exports.cv.json_resume_reading import MOST_BYTES, ResumeError, read_json_resume
from exports.person import Person

HERE = Path(__file__).with_name("json_resume")
SCHEMA = Draft4Validator(
    json.loads((HERE / "schema.json").read_text(encoding="utf-8")), format_checker=FormatChecker()
)
RECORD = SeatRecord(id="c" * 32, alias="Aube", picture="bird", language="fr")


def held(person: Person) -> dict[str, Any]:
    """Give what JSON Resume can hold of a person's CV."""
    known = Cv.of(person)
    about = known.introduction(person.room)
    lines = {
        section: [line.said(person.room).text for line in some]
        for section, some in known.lines.items()
        if section
    }
    levels = [(one.entry.body["language"], dict(one.placed)) for one in known.levels]
    return {"wish": known.wish, "about": about.text if about else "", "lines": lines, "levels": levels}


def back(raw: bytes) -> Person:
    return replace(nobody(), entries=read_json_resume(raw).entries)


def test_the_schema_is_vendored_with_its_licence_and_refuses_something() -> None:
    assert "MIT License" in (HERE / "LICENSE.md").read_text(encoding="utf-8")
    assert [*SCHEMA.iter_errors({"basics": {"email": 3}})]
    assert [*SCHEMA.iter_errors({"unknown": 1})]


def test_the_people_of_the_demo_leave_and_come_back() -> None:
    written = [one for one in people().values() if Cv.of(one).lines]
    assert len(written) >= 4
    for person in written:
        SCHEMA.validate(json_resume(person))
        assert held(back(json_resume_file(person))) == held(person)


@pytest.mark.slow
def test_thousands_of_portfolios_export_validate_import_and_are_equal() -> None:
    maker, lines, levels = Maker(Random(20261122)), 0, 0
    for _ in range(HOW_MANY):
        person = maker.person()
        raw = json_resume_file(person)
        SCHEMA.validate(json.loads(raw))
        resume, wanted = read_json_resume(raw), held(person)
        assert held(replace(nobody(), entries=resume.entries)) == wanted
        assert resume.left == ("basics.name",)
        assert not_held(person)
        lines += sum(map(len, wanted["lines"].values()))
        levels += len(wanted["levels"])
    assert lines > HOW_MANY, "there was something to hold"
    assert levels > HOW_MANY / 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_kit_proposed_stands_in_the_language_asked_for(language: str) -> None:
    deck = load().decks["competences"]
    slug = deck.cards[0].slug
    card = entry("competence_cards", "competence", 1, card=slug)
    text = deck.words("fr").cards[slug].cv
    line = entry("cv", "line", 2, section="competence", text=text, links=[card.id])
    person = replace(nobody(), entries=(card, line))
    assert json_resume(person, language)["skills"] == [{"name": deck.words(language).cards[slug].cv}]


def test_what_is_added_when_it_is_made_stands_in_it() -> None:
    printed = Printed(name="Mariam K.", phone="06 00 00 00 00", email=" m@example.org ", photo=b"x")
    basics = json_resume(nobody(), printed=printed)["basics"]
    assert basics == {"name": "Mariam K.", "phone": "06 00 00 00 00", "email": "m@example.org"}
    wrong = Printed(email="not an address")
    assert "email" not in json_resume(nobody(), printed=wrong)["basics"]
    SCHEMA.validate(json_resume(nobody(), printed=printed))
    told = not_held(nobody(), replace(printed, email="@", availability="lundi"))
    assert len(told) == 3


def test_what_it_cannot_hold_is_said_in_every_language() -> None:
    told = not_held(overfull("ar"))
    assert len(told) == 4
    assert not_held(nobody()) == ()
    for language in ("fr", "ar"):
        assert all(gettext(language)(one) != one for one in told)


def test_a_file_that_comes_twice_gives_the_same_entries() -> None:
    raw = json_resume_file(overfull())
    assert read_json_resume(raw) == read_json_resume(raw)


def test_a_file_comes_into_a_seat_like_a_portfolio(tmp_path: Path) -> None:
    person = people()["Hirondelle"]
    resume = read_json_resume(json_resume_file(person))
    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        seat, _secret = book.join("Aube", "bird", "fr")
        brought = seat.bring_in(resume.file(seat.record()))
        assert (brought.added, brought.left) == (len(resume.entries), 0)
        assert seat.bring_in(resume.file(seat.record())).here == len(resume.entries)
        assert held(Person.of(book, seat)) == held(person)


FOREIGN: dict[str, Any] = {
    "$schema": "https://example.org",
    "basics": {"name": "A", "label": "Cook", "summary": "x" * 301, "profiles": []},
    "work": [
        {
            "position": "Cook",
            "name": "Canteen",
            "startDate": "2014",
            "summary": "Meals",
            "highlights": ["Soup", 3, "y" * 161],
        },
        "not an object",
        {"startDate": "2015"},
    ],
    "education": [{"area": "Cooking", "studyType": "Certificate", "courses": ["Hygiene"]}],
    "languages": [{"language": "Bambara", "fluency": "Native speaker"}],
    "skills": [{"name": "Budget", "keywords": ["till"], "level": "Master"}],
    "volunteer": "not a list",
    "projects": [{"name": "A stall"}],
}


def test_a_file_of_another_program_gives_its_lines_and_says_what_is_left() -> None:
    resume = read_json_resume(json.dumps(FOREIGN).encode())
    lines = [(one.body["section"], one.body["text"]) for one in resume.entries if one.kind == "line"]
    assert lines == [
        ("experience", "Cook · Canteen"),
        ("experience", "Meals"),
        ("experience", "Soup"),
        ("competence", "Budget"),
        ("competence", "till"),
        ("learning", "Certificate · Cooking"),
        ("learning", "Hygiene"),
        ("languages", "Bambara · Native speaker"),
    ]
    assert [one.body["wish"] for one in resume.entries if one.kind == "heading"] == ["Cook"]
    assert set(resume.left) == {
        "basics.name",
        "basics.summary",
        "basics.profiles",
        "projects",
        "volunteer",
        "work[0].startDate",
        "work[0].highlights",
        "work[1]",
        "work[2].startDate",
        "skills[0].level",
    }


def test_lines_beyond_those_that_a_cv_can_have_are_left() -> None:
    many = {"interests": [{"name": f"{place}"} for place in range(45)]}
    resume = read_json_resume(json.dumps(many).encode())
    assert len(resume.entries) == 40
    assert resume.left == tuple(f"interests[{place}]" for place in range(40, 45))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"hello",
        b"[]",
        b"{}",
        b'{"format": "passerelle.portfolio"}',
        b"[" * 100_000,
        b'{"basics": {"label": "Cook"}',
        b"\xff\xfe",
        b" " * (MOST_BYTES + 1),
    ],
    ids=lambda raw: repr(raw[:20]),
)
def test_a_file_that_is_none_says_what_to_do(raw: bytes) -> None:
    with pytest.raises(ResumeError) as caught:
        read_json_resume(raw)
    assert caught.value.message.count(".") >= 2, "what happened, and what to do"
    assert caught.value.say(gettext("fr")) != caught.value.message


def test_half_letters_and_deep_nests_do_no_harm() -> None:
    resume = read_json_resume(b'{"interests": [{"name": "a\\ud800b"}, {"name": {"x": []}}, {"name": null}]}')
    assert [one.body["text"] for one in resume.entries] == ["a?b"]
    assert resume.file(RECORD)


def test_a_file_cut_short_anywhere_is_refused() -> None:
    raw = json_resume_file(people()["Hirondelle"])
    for length in range(0, len(raw) - 1, 7):
        with pytest.raises(ResumeError):
            read_json_resume(raw[:length])
