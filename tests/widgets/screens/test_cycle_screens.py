"""The screens of the whole cycle: people, and figures."""

import inspect
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from course.exercises import spec, words
from course.exercises.indicators.figures import FIGURES
from widgets.people import People

View = dict[str, Any]
EMPTY = {"said": "", "agreed": "", "next": ""}
TOLD = {
    "id": "a" * 32,
    "exercise": "L’entretien",
    "form": "Préparer mon entretien",
    "picture": "messages-square",
    "answers": [{"ask": "De quoi êtes-vous fier ou fière aujourd’hui ?", "said": ["<b>Mes enfants</b>"]}],
}


def person(name: str, **more: Any) -> View:
    known: View = {
        "id": name.casefold(),
        "alias": name,
        "picture": "bird",
        "role": "participant",
        "present": {"s1": True, "s2": False},
        "came": 1,
        "of": 2,
        "completed": False,
        "shown": [],
        "sheet": EMPTY,
    }
    return known | more


def people(**baobab: Any) -> View:
    titles = {"s1": "Présentation", "s2": "Expérience migratoire", "s3": "Expérience professionnelle"}
    return {
        "language": "fr",
        "sessions": [
            {"slug": slug, "number": slug[1], "title": title, "noted": slug != "s3"}
            for slug, title in titles.items()
        ],
        "people": [
            person("Baobab", **baobab),
            person("قمر", shown=[TOLD], present={}, came=0, of=0),
            person("Corail", role="tutor"),
        ],
    }


def indicators(**more: Any) -> View:
    own = words("indicators", "fr").paper
    steps = spec("confidence")["forms"]["start"]["steps"]
    told = words("confidence", "fr").forms["start"].steps
    numbers = dict(zip(steps[0]["options"], (5, 8, 0, 7), strict=True))
    nothing = {"counts": dict.fromkeys(numbers), "n": None}
    figures = [
        {
            "key": name,
            "title": own[name],
            "means": own[f"{name}_is"],
            "said": "38" if name == "enrolled" else own["hidden"],
            "known": name == "enrolled",
        }
        for name in FIGURES
    ]
    view: View = {
        "language": "fr",
        "title": words("indicators", "fr").title,
        "words": own,
        "figures": figures,
        "sessions": [figures[0] | {"key": "s1", "title": "1 : Présentation", "said": "32 sur 38"}],
        "confidence": [
            {
                "key": step["key"],
                "ask": told[step["key"]].ask,
                "answers": [
                    {"key": key, "text": told[step["key"]].options[key], "picture": drawn["picture"]}
                    for key, drawn in step["options"].items()
                ],
                "moments": {
                    "start": {"counts": numbers, "n": 20},
                    "end": {"counts": numbers | {"a_little": None, "mostly": None}, "n": 20},
                }
                if place == 0
                else {"start": nothing, "end": nothing},
            }
            for place, step in enumerate(steps)
        ],
    }
    return view | more


@pytest.fixture
def shown(stage: Any) -> Any:
    """Show the people, and choose the first."""
    made = stage("people").show(people())
    made.page.get_by_role("button", name="Baobab").click()
    return made


def field(shown: Any, msgid: str) -> Locator:
    found: Locator = shown.page.get_by_role("textbox", name=shown.say(msgid))
    return found


def answer(shown: Any, **reply: Any) -> None:
    shown.page.evaluate("reply => stage.answer(reply)", reply)


# ---- people --------------------------------------------------------------------------------------


def test_presence_over_the_cycle_is_a_table_by_alias(stage: Any) -> None:
    shown = stage("people").show(people())
    rows = shown.page.get_by_role("row")
    expect(rows).to_have_count(4)
    heads = shown.page.get_by_role("columnheader").all_inner_texts()
    assert [head.split()[0] for head in heads[1:-1]] == ["1", "2", "3"]
    first = rows.nth(1)
    expect(first.get_by_role("rowheader")).to_contain_text("Baobab")
    expect(first.get_by_role("img", name=shown.say("present"), exact=True)).to_have_count(1)
    expect(first.get_by_role("img", name=shown.say("absent"), exact=True)).to_have_count(1)
    expect(first.get_by_role("cell").nth(2)).to_be_empty()
    expect(rows.nth(2).get_by_role("img")).to_have_count(1)
    expect(rows.nth(3)).to_contain_text(shown.say("tutor"))


def test_nothing_of_anybody_is_open_until_somebody_is_chosen(stage: Any) -> None:
    shown = stage("people").show(people())
    expect(shown.page.get_by_role("article")).to_have_count(0)
    expect(shown.page.get_by_text("Mes enfants")).to_have_count(0)
    shown.page.get_by_role("button", name="Baobab").click()
    nothing = "Nothing for now. Each person chooses, in the portfolio on the phone; without a choice, you see nothing."
    expect(shown.page.get_by_role("article")).to_contain_text(shown.say(nothing))
    shown.page.get_by_role("button", name="قمر").click()
    expect(shown.page.get_by_role("article").locator("dd")).to_have_text("<b>Mes enfants</b>")
    shown.page.get_by_role("button", name="قمر").click()
    expect(shown.page.get_by_role("article")).to_have_count(0)


def test_a_part_of_the_sheet_is_kept_when_it_is_left_and_says_saved_once_it_is(shown: Any) -> None:
    state = shown.page.locator(".people-state").first
    field(shown, "What was said").fill("Elle veut coudre. ")
    expect(state).to_have_text(shown.say("Not saved yet"))
    field(shown, "What we agreed").focus()
    expect(state).to_have_text(shown.say("Saving…"))
    expected = [{"do": "note", "seat": "baobab", "part": "said", "text": "Elle veut coudre. "}]
    assert shown.sent == expected
    bound = inspect.signature(People.do_note).bind(None, seat="baobab", part="said", text="x")
    assert bound
    assert People.do_note.answers  # type: ignore[attr-defined]
    answer(shown, re=1, ok=True)
    shown.change(**people(sheet=EMPTY | {"said": "Elle veut coudre."}))
    expect(state).to_have_text(shown.say("Saved"))
    expect(field(shown, "What was said")).to_have_value("Elle veut coudre. ")
    field(shown, "What was said").focus()
    field(shown, "The next step").focus()
    assert shown.sent == expected, "what did not change is not sent again"


def test_a_pause_keeps_what_was_typed_without_leaving(shown: Any) -> None:
    field(shown, "The next step").press_sequentially("Mardi")
    shown.page.wait_for_function("() => stage.sent.length === 1", timeout=6000)
    assert shown.sent[0]["text"] == "Mardi"


def test_what_was_refused_stays_in_the_field_and_says_why(shown: Any) -> None:
    field(shown, "What was said").fill("Trop long")
    field(shown, "What we agreed").focus()
    answer(shown, re=1, ok=False, code="too_long", say={"room": "Ce texte est trop long."})
    alert = shown.page.get_by_role("alert").filter(has_text="Ce texte est trop long.")
    expect(alert).to_have_count(1)
    expect(field(shown, "What was said")).to_have_attribute("aria-invalid", "true")
    shown.page.get_by_role("button", name="قمر").click()
    expect(field(shown, "What was said")).to_have_value("")
    shown.page.get_by_role("button", name="Baobab").click()
    expect(field(shown, "What was said")).to_have_value("Trop long")
    expect(shown.page.locator(".people-state").first).to_have_text(shown.say("Not saved yet"))


def test_what_another_tutor_writes_comes_in_and_undoes_nothing(shown: Any) -> None:
    field(shown, "What was said").fill("De ma main")
    shown.change(**people(sheet={"said": "D’une autre main", "agreed": "Ensemble", "next": ""}))
    expect(field(shown, "What we agreed")).to_have_value("Ensemble")
    expect(field(shown, "What was said")).to_have_value("De ma main")
    expect(shown.page.locator(".people-other")).to_contain_text("D’une autre main")


def test_the_end_of_the_programme_is_noted_and_taken_back(shown: Any) -> None:
    shown.press("Followed to the end")
    answer(shown, re=1, ok=True)
    shown.change(**people(completed=True))
    pressed = shown.page.get_by_role("button", name=shown.say("Followed to the end"))
    expect(pressed).to_have_attribute("aria-pressed", "true")
    pressed.click()
    assert shown.sent == [
        {"do": "complete", "seat": "baobab", "completed": True},
        {"do": "complete", "seat": "baobab", "completed": False},
    ]
    assert inspect.signature(People.do_complete).bind(None, seat="baobab", completed=True)


def test_a_tutor_has_no_sheet(stage: Any) -> None:
    shown = stage("people").show(people())
    shown.page.get_by_role("button", name="Corail").click()
    expect(shown.page.get_by_role("textbox")).to_have_count(0)


# ---- figures -------------------------------------------------------------------------------------


def test_each_figure_stands_with_its_definition(stage: Any) -> None:
    shown = stage("indicators").show(indicators())
    cards = shown.page.locator(".indicators-figure")
    expect(cards).to_have_count(len(FIGURES))
    own = words("indicators", "fr").paper
    for place, name in enumerate(FIGURES):
        expect(cards.nth(place)).to_contain_text(own[name])
        expect(cards.nth(place)).to_contain_text(own[f"{name}_is"])
    expect(cards.first).to_contain_text("38")
    expect(cards.nth(1)).to_contain_text(own["hidden"])
    expect(shown.page.locator(".indicators-hidden")).to_have_text(own["hidden_means"])
    expect(shown.page.get_by_role("row", name="Présentation")).to_contain_text("32 sur 38")


def test_confidence_is_two_rows_of_bars_and_a_table(stage: Any) -> None:
    shown = stage("indicators").show(indicators()).settled()
    own = words("indicators", "fr").paper
    table = shown.page.get_by_role("table", name=words("confidence", "fr").forms["start"].steps["speak"].ask)
    start, end = table.get_by_role("row").nth(1), table.get_by_role("row").nth(2)
    assert start.get_by_role("cell").all_inner_texts() == ["5", "8", "0", "7", "20"]
    assert end.get_by_role("cell").all_inner_texts() == ["5", own["hidden"], own["hidden"], "7", "20"]
    widths = [bar.bounding_box()["width"] for bar in start.locator(".indicators-bar").all()]
    assert len(widths) == 3, "nobody is no bar"
    assert widths[1] / widths[0] == pytest.approx(8 / 5, abs=0.05)
    fillings = [
        row.locator(".indicators-bar").first.evaluate("one => getComputedStyle(one).backgroundImage")
        for row in (start, end)
    ]
    assert re.match("repeating-linear-gradient", fillings[0])
    assert fillings[1] == "none", "hatched and full: told apart in black and white"
    empty = shown.page.get_by_role("table").nth(2).get_by_role("row").nth(1)
    assert empty.get_by_role("cell").all_inner_texts() == ["–", "–", "–", "–", own["hidden"]]


def test_too_few_answers_draw_nothing(stage: Any) -> None:
    nothing = indicators()["confidence"][1:]
    shown = stage("indicators").show(indicators(confidence=nothing, sessions=[]))
    expect(shown.page.get_by_role("table")).to_have_count(0)
    expect(shown.page.get_by_text(words("indicators", "fr").paper["few_answers"])).to_be_visible()


# ---- both ----------------------------------------------------------------------------------------


def both(stage: Any, width: int = 1366, theme: str = "light") -> list[Any]:
    made = [
        stage("people", width, 768).show(people(), theme),
        stage("indicators", width, 768).show(indicators(), theme),
    ]
    made[0].page.get_by_role("button", name="قمر").click()
    return [one.settled() for one in made]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_stands_in_anybodys_way(stage: Any, theme: str) -> None:
    for shown in both(stage, theme=theme):
        assert shown.complaints() == []


@pytest.mark.parametrize("width", [360, 900, 1366])
def test_each_takes_the_width_it_is_given(stage: Any, width: int) -> None:
    for shown in both(stage, width):
        assert shown.page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_everything_is_reached_by_keyboard_and_seen_there(stage: Any) -> None:
    page = stage("people").show(people()).settled().page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("article")).to_be_visible()
    for _ in range(page.locator("button:enabled, summary, textarea").filter(visible=True).count() - 1):
        page.keyboard.press("Tab")
        assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") != "none"


def test_leaving_leaves_nothing_behind(stage: Any) -> None:
    for shown in both(stage):
        assert shown.page.evaluate("() => stage.leave()") == 0


# JupyterLab's and Voila's own rule for terms, as it stands around an output.
THEIRS = """
.passerelle dt { float: left; clear: both; inline-size: 20%; }
.passerelle dd { float: left; inline-size: 80%; }
"""


def test_a_term_takes_its_whole_line_inside_a_notebook(stage: Any) -> None:
    shown = stage("indicators").show(indicators())
    shown.page.add_style_tag(content=THEIRS)
    widths = shown.page.evaluate(
        "[...document.querySelectorAll('dl > div > dt')].map((one) =>"
        " [one.getBoundingClientRect().width, one.parentElement.clientWidth])"
    )
    assert widths
    assert all(term > 0.8 * whole for term, whole in widths), widths
