from dataclasses import replace

import pytest
from demo_people import entry, nobody, overfull, people
from documents import headings, pages, parts, said
from injections import INJECTIONS

from course.exercises import names, words
from course.programme import gettext, load
from exports.document.blocks import Document, Group, Items, Picture, Run, Table, Text
from exports.portfolio import portfolio
from exports.telling import SHARED, SHOWN
from exports.writers.pdf import pdf


def entries_of(document: Document) -> list[tuple[str, Group]]:
    """Give what each entry says, each once though it may stand below a title."""
    groups = [one for one in parts(document, Group) if one.name == "entry"]
    return [("".join(run.text for run in parts(one, Run)), one) for one in groups]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nobody_gets_a_document_that_says_so_kindly(language: str) -> None:
    made = portfolio(nobody(language))
    assert (made.language, len(headings(made)), len(list(parts(made, Text)))) == (language, 1, 1)
    assert len(pages(pdf(made).data)) == 1


@pytest.mark.parametrize("alias", ["Hirondelle", "واحة", "Summit"])
def test_it_has_everything_the_person_typed_session_after_session(alias: str) -> None:
    person = people()[alias]
    made = portfolio(person)
    told = said(made)
    typed = [
        value
        for one in person.entries
        for key, value in one.body.items()
        if isinstance(value, str) and " " in value and not (one.exercise == "cv" and key == "section")
    ]
    assert len(typed) > 20
    assert [value for value in typed if value not in told] == []
    sessions = [text for level, text in headings(made) if level == 2]
    programme = load()
    order = [programme.title(slug, person.language) for slug in programme.sessions]
    assert sessions == [one for one in order if one in sessions]
    assert len(sessions) >= 7
    exercises = [text for level, text in headings(made) if level == 3]
    assert set(exercises) <= {words(name, person.language).title for name in names(tools=False)}
    assert len(exercises) == len(set(exercises))


def test_each_competence_says_what_it_rests_on_and_each_experience_where_it_led() -> None:
    told = said(portfolio(people()["Hirondelle"]))
    lines = told.split("\n")
    assert gettext("fr")("It led to: {text}").partition("{")[0] in lines
    ask = words("competence_cards", "fr").forms["competence"].steps["links"].ask
    assert f"{ask} " in lines
    options = words("experiences", "fr").forms["task"].steps["task"].options
    assert lines[lines.index(f"{ask} ") + 1] in options.values()


def test_a_task_stands_with_its_experience_and_one_that_belongs_to_none_stands_alone() -> None:
    work = entry("experiences", "experience", 1, role="Cuisinière")
    task = entry("experiences", "task", 2, task="cook", often="often", example="Midi.", experience=[work.id])
    alone = entry("experiences", "task", 3, task="sell")
    made = portfolio(replace(nobody(), entries=(work, task, alone)))
    groups = [told for told, _group in entries_of(made)]
    steps = words("experiences", "fr").forms["task"].steps
    cook, sell, often = (
        *(steps["task"].options[one] for one in ("cook", "sell")),
        steps["often"].options["often"],
    )
    assert groups == [f"Cuisinière{cook} · {often} · Midi.", sell]


def test_what_was_shared_is_marked_and_what_is_private_is_not() -> None:
    hopes = [entry("expectations", "hope", number, text=f"hope {number}") for number in range(3)]
    shared = replace(hopes[1], shared=True)
    shown = replace(hopes[2], tutor=True)
    made = portfolio(replace(nobody("en"), entries=(hopes[0], shared, shown)))
    drawn = {told: [it.name for it in parts(one, Picture)] for told, one in entries_of(made)}
    assert drawn == {
        "hope 0": [],
        "hope 1 shown to the group": [SHARED],
        "hope 2 shown to the tutors": [SHOWN],
    }
    private = portfolio(replace(nobody("en"), entries=(hopes[0],)))
    assert not {SHARED, SHOWN} & {one.name for one in parts(private, Picture)}


def test_what_others_saw_stands_beside_the_card() -> None:
    person = people()["واحة"]
    told = said(portfolio(person))
    assert all(text in told for texts in person.seen.values() for text in texts)
    card = next(one for one in person.entries if one.id in person.seen)
    only_card = replace(person, entries=(card,), seen={card.id: (card.body["card"],)})
    assert card.body["card"] not in said(portfolio(only_card))
    assert gettext("ar")("Somebody of the group saw it.") in said(portfolio(only_card))


def test_the_journey_is_a_table_in_the_persons_order_without_empty_columns() -> None:
    steps = [
        entry("journey", "step", 1, title="later", managed="b", position=2),
        entry("journey", "step", 2, title="earlier", when="before", position=1),
    ]
    (table,) = parts(portfolio(replace(nobody("en"), entries=tuple(steps))), Table)
    assert [one[0].text for one in table.header if isinstance(one[0], Run)] == [
        "Step", "When", "What I managed to do",
    ]  # fmt: skip
    assert [[cell[0].text for cell in row] for row in table.rows] == [  # type: ignore[union-attr]
        ["earlier", "before", "–"],
        ["later", "–", "b"],
    ]


def test_the_cv_stands_in_it_with_what_each_line_rests_on() -> None:
    made = portfolio(people()["Hirondelle"])
    told = said(made)
    ask = words("cv", "fr").forms["line"].steps["links"].ask
    assert told.count(f"{ask} ") == 5


def test_what_a_person_typed_says_its_language_and_the_lines_of_the_cv_theirs() -> None:
    person = people()["واحة"]
    lines = {one.body["text"]: one.body["own_text"] for one in person.of_kind("cv", "line")}
    runs = {one.text: one.language for one in parts(portfolio(person), Run)}
    assert {runs[text] for text in lines} == {"fr"}
    assert {runs[text] for text in lines.values()} == {None}
    turned = {one.text: one.language for one in parts(portfolio(person, "fr"), Run)}
    assert {turned[text] for text in lines} == {None}
    assert {turned[text] for text in lines.values()} == {"ar"}


def test_what_was_sorted_stands_by_pile() -> None:
    person = people()["Hirondelle"]
    piles = words("what_is_a_competence", "fr").forms["sorting"].steps["pile"].options
    asks = [one.words[0].text for one in parts(portfolio(person), Text) if one.role == "ask"]  # type: ignore[union-attr]
    assert [one for one in asks if one in piles.values()] == list(piles.values())


@pytest.mark.parametrize(
    "person", [overfull("fr"), overfull("ar"), *people().values()], ids=lambda one: one.alias
)
def test_every_portfolio_becomes_a_pdf_with_nothing_lost(person: object) -> None:
    made = pdf(portfolio(person))  # type: ignore[arg-type]
    assert made.replaced == ()
    assert pages(made.data)


def test_an_unknown_picture_is_left_out() -> None:
    assert not list(parts(portfolio(replace(nobody(), picture="../x")), Picture))


def test_injections_stay_text() -> None:
    hopes = tuple(entry("expectations", "hope", number, text=text) for number, text in enumerate(INJECTIONS))
    made = portfolio(replace(nobody(), entries=hopes))
    assert {one.text for one in parts(made, Run)} >= set(INJECTIONS)
    assert not list(parts(made, Items))
    assert pdf(made).replaced == ()
