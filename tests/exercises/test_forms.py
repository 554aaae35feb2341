"""Forms make kinds: what a form can ask is kept as it is, and nothing else is."""

import json
from pathlib import Path
from typing import Any

import pytest
from filling import PLAIN, bodies, filled
from forms_fixture import TRIAL
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from course.exercises import Plain, get, spec
from course.exercises.questions import MOST_CARDS, MOST_LINKS, Step
from course.exercises.spec import read_spec

FORMS = list(TRIAL["forms"])
ID = f"{1:032x}"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_body_that_a_form_can_make_is_kept_as_it_is(trial: Plain, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(FORMS))
    body = data.draw(bodies(trial.structure, form))
    kept = trial.kinds[form].clean(body)
    assert kept == body
    assert trial.kinds[form].clean(json.loads(json.dumps(kept))) == kept


@pytest.mark.parametrize("name", PLAIN)
@settings(max_examples=15)
@given(data=st.data())
def test_every_form_of_the_kit_makes_what_its_kind_keeps(name: str, data: st.DataObject) -> None:
    kinds = get(name).kinds
    form = data.draw(st.sampled_from(list(kinds)))
    body = data.draw(bodies(read_spec(name), form))
    assert kinds[form].clean(body) == body


def test_every_question_can_be_skipped_except_what_is_needed(trial: Plain) -> None:
    empty = {"tools": [], "position": 0} | dict.fromkeys(("role", "often", "managed", "secret"))
    assert trial.kinds["work"].clean({"field": "cook"}) == {"field": "cook"} | empty
    assert trial.kinds["before"].clean({}) == {"calm": None, "sure": None}
    for form in FORMS:
        needs = trial.structure.needs(form)
        for need in needs:
            body = filled(trial.structure, form)
            del body[need]
            with pytest.raises(ValidationError, match=need):
                trial.kinds[form].clean(body)
        body = {key: value for key, value in filled(trial.structure, form).items() if key in needs}
        assert set(trial.kinds[form].clean(body)) == set(trial.kinds[form].model.model_fields)


@pytest.mark.parametrize(
    ("form", "body"),
    [
        ("work", {"field": "x" * 41}),
        ("work", {"field": " "}),
        ("work", {"field": None}),
        ("work", {"field": "cook", "role": "x" * 61}),
        ("work", {"field": "cook", "tools": ["a", "b", "c", "d", "e"]}),
        ("work", {"field": "cook", "tools": ["x" * 31]}),
        ("work", {"field": "cook", "often": "sometimes"}),
        ("work", {"field": "cook", "position": -1}),
        ("work", {"field": "cook", "nationality": "x"}),
        ("before", {"calm": "zz"}),
        ("before", {"position": 1}),
        ("cards", {"card": "no_card"}),
        ("cards", {"card": "bus_lines", "more": ["no_card"]}),
        ("cards", {"card": "bus_lines", "more": ["bus_lines", "cook_for_many", "keep_calm", "listen"]}),
        ("cards", {"card": "bus_lines", "works": ["not-an-id"]}),
        ("cards", {"card": "bus_lines", "works": ID}),
        ("diary", {"text": "\n"}),
    ],
)
def test_a_kind_refuses_what_its_form_cannot_make(trial: Plain, form: str, body: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        trial.kinds[form].clean(body)


def test_a_needed_link_is_needed(folder: Path) -> None:
    mark = Plain("sequel", folder).kinds["mark"]
    assert mark.clean({"line": [ID]}) == {"line": [ID]}
    for body in ({}, {"line": []}, {"line": [ID, "2" * 32]}):
        with pytest.raises(ValidationError):
            mark.clean(body)


def test_texts_are_tidied_and_options_recognised(trial: Plain) -> None:
    body = {"field": "EN build", "role": " \n ", "tools": ["oven", "fr OVEN", " saw ", "Saw"]}
    kept = trial.kinds["work"].clean(body)
    assert (kept["field"], kept["role"], kept["tools"]) == ("build", None, ["oven", "saw"])
    linked = trial.kinds["cards"].clean({"card": "bus_lines", "works": [ID, ID]})
    assert linked["works"] == [ID]


def test_a_kind_says_who_gets_it_and_what_it_rests_on(trial: Plain) -> None:
    kinds = trial.kinds
    assert {form: kind.most for form, kind in kinds.items()} == {
        "work": 12,
        "before": 1,
        "after": 1,
        "cards": 20,
        "round": 1,
        "seen": None,
        "diary": 3,
        "opinion": 1,
    }
    assert {form for form, kind in kinds.items() if kind.shareable} == set(FORMS) - {"seen", "diary"}
    assert {form: kind.to for form, kind in kinds.items() if kind.to != "group"} == {
        "seen": "owner",
        "diary": "nobody",
    }
    assert {form for form, kind in kinds.items() if kind.named} == {"round", "seen"}
    assert {form for form, kind in kinds.items() if kind.anonymous} == {"opinion"}
    assert {form: kind.about for form, kind in kinds.items() if kind.needs_about} == {"seen": "round"}
    assert kinds["cards"].links == {"works": (("trial", "work"),)}
    assert {form for form, kind in kinds.items() if kind.links} == {"cards", "seen"}
    assert all(kind.by == "seat" and not kind.mergeable for kind in kinds.values())


def test_every_field_has_a_purpose(trial: Plain) -> None:
    fields = {f"{form}.{field}" for form, kind in trial.kinds.items() for field in kind.model.model_fields}
    assert set(trial.purposes) == fields
    assert trial.purposes["after.calm"] == trial.purposes["before.calm"] == "why calm is asked"


def test_a_phone_learns_every_limit_and_nothing_it_does_not_need(trial: Plain) -> None:
    told = spec("trial", trial.folder)
    assert "copies" not in told
    assert all("purpose" not in step for form in told["forms"].values() for step in form["steps"])
    work, cards = told["forms"]["work"], told["forms"]["cards"]
    assert (work["most"], work["needs"], work["ordered"]) == (12, ["field"], True)
    assert "ordered" not in cards
    assert [step.get("most") for step in cards["steps"]] == [None, 3, 3, None]
    assert told["forms"]["after"]["steps"] == told["forms"]["before"]["steps"]
    assert (told["forms"]["seen"]["to"], told["forms"]["seen"]["about"]) == ("owner", "round")
    assert "most" not in told["forms"]["seen"]
    assert told["forms"]["before"]["most"] == 1
    assert told["wall"][0] == {"name": "fields", "form": ["work"], "field": ["field"], "show": "counts"}


def test_limits_that_the_file_leaves_out() -> None:
    choices = {
        "key": "a",
        "input": "choices",
        "options": {"x": {"picture": "house"}, "y": {"picture": "bus"}},
    }
    assert Step.model_validate(choices).limit == 2
    assert Step(key="a", input="cards").limit == MOST_CARDS
    assert Step(key="a", input="links", of=("trial.work",)).limit == MOST_LINKS
    assert Step(key="a", input="text", length=9).limit is None
