"""Which questions the facilitator can answer for people who wrote on paper: what the wall shows, and no other."""

from typing import Any

import pytest
from filling import FROM_PAPER

from course.exercises import FromPaper, get
from course.exercises.from_paper import of_boards
from course.exercises.spec import Spec

OPTIONS = {"yes": {"picture": "check"}, "no": {"picture": "x"}}
STEPS = [
    {"key": "kind", "input": "picture", "options": OPTIONS},
    {"key": "secret", "input": "text", "length": 80},
    {"key": "said", "input": "text", "length": 80},
    {"key": "needed", "input": "choice", "options": OPTIONS},
    {"key": "scale", "input": "scale", "options": OPTIONS},
]


def spec(wall: list[dict[str, Any]], **form: Any) -> Spec:
    forms = {"one": {"steps": STEPS} | form, "two": {"named": True, "steps": STEPS}}
    return Spec.model_validate({"picture": "star", "forms": forms, "wall": wall})


def test_it_asks_what_stands_on_a_board_and_what_an_entry_needs() -> None:
    said = {"name": "said", "form": "one", "field": "said", "show": "said", "picture": "kind"}
    counts = {"name": "counts", "form": "one", "field": "kind", "show": "counts"}
    scale = {"name": "scale", "form": "one", "field": "scale", "show": "distribution"}
    assert of_boards(spec([])) == {}
    assert of_boards(spec([said])) == {"one": FromPaper(("kind", "said"), ("said",))}
    assert of_boards(spec([said], needs=["needed"])) == {
        "one": FromPaper(("kind", "said", "needed"), ("said",))
    }
    assert of_boards(spec([counts, scale])) == {
        "one": FromPaper(("kind", "scale"), ("kind", "scale"), counted=True)
    }
    assert of_boards(spec([said, counts])) == {"one": FromPaper(("kind", "said"), ("kind", "said"))}


@pytest.mark.parametrize(
    "form", [{"to": "nobody"}, {"to": "owner", "about": "two"}, {"about": "two"}, {"named": True}]
)
def test_what_is_for_one_person_is_never_typed(form: dict[str, Any]) -> None:
    wall = [{"name": "said", "form": "one", "field": "said", "show": "said"}]
    assert of_boards(spec(wall, **form)) == {}
    assert of_boards(spec(wall, anonymous=True)) != {}


def test_a_body_stands_by_what_the_wall_shows_of_it() -> None:
    known = FromPaper(("kind", "said"), ("said",))
    assert known.stands({"kind": None, "said": "x"})
    assert not known.stands({"kind": "yes", "said": None})
    assert not known.stands({})


@pytest.mark.parametrize(("name", "form"), FROM_PAPER)
def test_every_field_is_one_of_the_form(name: str, form: str) -> None:
    known, kind = get(name).from_paper[form], get(name).kinds[form]
    assert set(known.shows) <= set(known.fields) <= set(kind.model.model_fields)
    assert (kind.by, kind.to, kind.named, kind.needs_about) == ("seat", "group", False, False)
    needed = {field for field, told in kind.model.model_fields.items() if told.is_required()}
    assert needed <= set(known.fields), "what is asked makes a whole entry"
