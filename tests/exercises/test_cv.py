from collections.abc import Callable
from typing import Any

import pytest

from course.exercises import Entry, PaperRequest, get, paper, preview, wall_view, words
from course.exercises.chain import chain
from course.exercises.spec import read_spec
from course.programme import LANGUAGES, load

Make = Callable[..., Entry]
DECK = load().decks["competences"]
CARD = DECK.cards[0].slug


def proposed(entries: list[Entry]) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = get("cv").own(entries, "fr")["suggestions"]
    return told


def label(exercise: str, kind: str, step: str, key: str, language: str) -> str:
    told = words(exercise, language).forms[kind].steps[step].options[key]
    return told[:1].upper() + told[1:]


def line(make: Make, **body: Any) -> Entry:
    return make("cv", "line", body, shared=False)


def test_an_empty_portfolio_proposes_nothing(make: Make) -> None:
    assert proposed([]) == []
    assert proposed([make("cv", "heading", {"wish": "canary"}), line(make, text="canary")]) == []


def test_a_card_proposes_its_phrase_in_every_language(make: Make) -> None:
    one = make("competence_cards", "competence", {"card": CARD, "example": "canary"})
    text = {code: DECK.words(code).cards[CARD].cv for code in LANGUAGES}
    assert proposed([one]) == [{"id": one.id, "section": "competence", "text": text, "used": False}]


def test_a_card_found_twice_proposes_its_phrase_once_from_where_it_was_first(make: Make) -> None:
    first = make("competence_cards", "competence", {"card": CARD}, created=1)
    again = make("social_experiences", "migration", {"card": CARD}, created=2)
    assert [one["id"] for one in proposed([again, first])] == [first.id]


def test_work_proposes_the_role_as_it_was_typed_the_languages_and_the_tasks(make: Make) -> None:
    work = make(
        "experiences",
        "experience",
        {"field": "kitchen", "role": "aide de cuisine", "languages": ["ar", "canary langue"]},
        created=1,
    )
    task = make("experiences", "task", {"task": "cook", "experience": [work.id]}, created=2)
    typed = make("experiences", "task", {"task": "canary plats"}, created=3)
    told = proposed([work, task, typed])
    assert [(one["id"], one["section"]) for one in told] == [
        (work.id, "experience"),
        (task.id, "experience"),
        (typed.id, "experience"),
        (work.id, "languages"),
    ]
    assert told[0]["text"] == dict.fromkeys(LANGUAGES, "Aide de cuisine")
    assert told[1]["text"] == {code: label("experiences", "task", "task", "cook", code) for code in LANGUAGES}
    assert told[2]["text"] == dict.fromkeys(LANGUAGES, "Canary plats")
    arabic = words("experiences", "ar").forms["experience"].steps["languages"].options["ar"]
    assert told[3]["text"]["ar"] == f"{arabic}، canary langue"


def test_languages_are_proposed_as_far_as_a_line_holds(make: Make) -> None:
    many = [f"{place}{'x' * 39}" for place in range(5)]
    (line,) = [
        one["text"]["fr"]
        for one in proposed([make("experiences", "experience", {"field": "shop", "languages": many})])
        if one["section"] == "languages"
    ]
    assert line == ", ".join(many[:3])
    assert get("cv").kinds["line"].clean({"text": line})["text"] == line


def test_work_without_a_role_is_named_by_its_field(make: Make) -> None:
    work = make("experiences", "experience", {"field": "kitchen"})
    text = {code: label("experiences", "experience", "field", "kitchen", code) for code in LANGUAGES}
    assert [one["text"] for one in proposed([work])] == [text]


@pytest.mark.parametrize(
    ("field", "section"),
    [("association", "volunteering"), ("family", "experience"), ("sport", "interests")],
)
def test_social_life_goes_where_a_cv_puts_it_and_its_tasks_too(make: Make, field: str, section: str) -> None:
    lived = make("social_experiences", "experience", {"field": field, "role": "canary rôle"}, created=1)
    task = make("social_experiences", "task", {"task": "cook", "experience": [lived.id]}, created=2)
    assert [(one["id"], one["section"]) for one in proposed([task, lived])] == [
        (lived.id, section),
        (task.id, section),
    ]


def test_social_life_without_a_role_or_a_tie_still_makes_sense(make: Make) -> None:
    lived = make("social_experiences", "experience", {"field": "family"})
    task = make("social_experiences", "task", {"task": "cook"})
    assert [(one["id"], one["section"]) for one in proposed([lived, task])] == [(task.id, "volunteering")]


def test_a_line_says_that_it_is_in_the_cv_already_in_that_section_only(make: Make) -> None:
    work = make("experiences", "experience", {"field": "shop", "role": "vendeur", "languages": ["ar"]})
    taken = line(make, section="experience", text="Vendeur", links=[work.id])
    assert [(one["section"], one["used"]) for one in proposed([work, taken])] == [
        ("experience", True),
        ("languages", False),
    ]


def test_proposed_lines_can_be_followed_back_to_the_experience(make: Make) -> None:
    work = make("experiences", "experience", {"field": "shop"})
    task = make("experiences", "task", {"task": "sell", "experience": [work.id]})
    card = make("competence_cards", "competence", {"card": CARD, "links": [task.id]})
    told = next(one for one in proposed([work, task, card]) if one["section"] == "competence")
    taken = line(make, section="competence", text=told["text"]["fr"], links=[told["id"]])
    (found,) = chain([work, task, card, taken], taken.id)["from"]
    assert (found["id"], found["from"][0]["id"], found["from"][0]["from"][0]["id"]) == (
        card.id,
        task.id,
        work.id,
    )


def test_every_line_proposed_fits_and_can_be_linked(make: Make) -> None:
    sources = {target for targets in get("cv").kinds["line"].links.values() for target in targets}
    assert {("competence_cards", "competence"), ("experiences", "task")} <= sources
    for card in DECK.cards:
        one = make("competence_cards", "competence", {"card": card.slug})
        for text in proposed([one])[0]["text"].values():
            body = {"section": "competence", "text": text, "own_text": text, "links": [one.id]}
            assert get("cv").kinds["line"].clean(body)["text"] == text


def test_nothing_of_a_cv_is_ever_shown_but_a_count(make: Make) -> None:
    heading = make("cv", "heading", {"wish": "canary", "about": "canary", "own_about": "canary"})
    written = line(make, section="interests", text="canary")
    assert preview("cv", heading) == preview("cv", written) == {}
    assert not get("cv").kinds["line"].shareable
    wall = wall_view("cv", [heading, written], revealed=True)
    assert (wall["count"], wall["data"]) == (1, {"boards": []})
    sheet = paper("cv", PaperRequest("fr", entries=(heading, written), edition="facilitator"))
    assert "canary" not in sheet
    assert words("cv", "fr").wall["count"].format(n=1) in sheet


def test_ones_own_cv_is_by_section_in_the_persons_order_in_both_languages_where_given(make: Make) -> None:
    entries = (
        line(make, section="interests", text="Chant"),
        line(make, section="experience", text="Vente", own_text="بيع", position=2),
        line(make, section="experience", text="Cuisine | midi", position=1),
        line(make, text="Permis"),
        line(make, section="learning"),
        make("cv", "heading", {"wish": "Aide de cuisine", "own_about": "أحب الطبخ"}, shared=False),
    )
    told = words("cv", "fr")
    sections = told.forms["line"].steps["section"].options
    header = f"| {told.paper['in_room']} | {told.paper['in_own']} |"
    table = (header, "| --- | --- |", "| Cuisine \\| midi |   |", "| Vente | بيع |")
    assert paper("cv", PaperRequest("fr", entries=entries, own=True)).split("\n\n")[2:] == [
        "**Aide de cuisine**",
        "أحب الطبخ",
        f"#### {sections['experience']}",
        "\n".join(table),
        f"#### {sections['interests']}",
        "- Chant",
        f"#### {told.paper['other']}",
        "- Permis\n",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_blank_has_every_section_in_two_languages_and_no_place_for_a_name(language: str) -> None:
    told = words("cv", language)
    sheet = paper("cv", PaperRequest(language))
    sections = told.forms["line"].steps["section"].options
    assert [f"#### {one}" for one in (told.forms["heading"].title, *sections.values())] == [
        one for one in sheet.splitlines() if one.startswith("#### ")
    ]
    assert sheet.count(told.paper["in_own"]) == len(sections)
    asked = {step.key for form in ("heading", "line") for step in read_spec("cv").steps(form)}
    assert not asked & {"name", "date", "birth", "address", "phone", "nationality"}
