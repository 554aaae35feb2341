"""What is wrong in the files of an exercise made of forms is found in one pass, with file, key and line."""

import json
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from forms_fixture import write_exercises

from course.exercises import Plain
from course.programme import Mistake, load

Content = dict[str, Any]
Mend = Callable[[Content], object]
checking = import_module("course.exercises.check")


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[Mistake]]:
    """Check the two exercises in `tmp_path`."""
    write_exercises(tmp_path)
    known = {name: Plain(name, tmp_path) for name in ("trial", "sequel")}
    monkeypatch.setattr(checking, "EXERCISES", known)
    monkeypatch.setattr(checking, "NAMES", tuple(known))
    return lambda: checking.check(replace(load(), sessions={}), tmp_path)


def change(path: Path, mend: Mend) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    mend(content)
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")


def step(form: str, place: int, **told: Any) -> Mend:
    return lambda one: one["forms"][form]["steps"][place].update(told)


def form(name: str, **told: Any) -> Mend:
    return lambda one: one["forms"][name].update(told)


def board(place: int, **told: Any) -> Mend:
    return lambda one: one["wall"][place].update(told)


HOUSE = {"picture": "house"}
STRUCTURE: list[tuple[Mend, str, str]] = [
    (lambda one: one.update(picture="nothing"), "picture", "a picture"),
    (
        step("work", 0, options={"x": {"picture": "nothing"}}),
        "forms.work.steps[1].options.x.picture",
        "a pic",
    ),
    (step("work", 0, length=None), "forms.work.steps[1]", "a length"),
    (step("work", 1, purpose=None), "forms.work.steps[2].purpose", "why this is asked"),
    (step("work", 1, key="role-1"), "forms.work.steps[2].key", "underscores"),
    (step("work", 2, most=None), "forms.work.steps[3]", "`most`"),
    (step("work", 3, most=2), "forms.work.steps[4].most", "only with"),
    (step("work", 3, options=None), "forms.work.steps[4].options", "options to choose"),
    (step("work", 3, free=True, length=9), "forms.work.steps[4].free", "only with"),
    (step("work", 4, length=None), "forms.work.steps[5]", "a length"),
    (step("work", 4, key="secret"), "forms.work.steps[6].key", "of its own"),
    (step("work", 5, key="position"), "forms.work.steps[6].key", "of its own"),
    (step("work", 5, options={"x": HOUSE}), "forms.work.steps[6].options", "no options"),
    (step("cards", 0, of=["trial.work"]), "forms.cards.steps[1].of", "no such key"),
    (step("cards", 2, of=[]), "forms.cards.steps[3].of", "the forms"),
    (step("cards", 2, of=["trial.work", "trial.none"]), "forms.cards.steps[3].of[2]", "one of its forms"),
    (step("cards", 2, of=["none.work"]), "forms.cards.steps[3].of[1]", "an exercise"),
    (form("work", needs=["field", "none"]), "forms.work.needs[2]", "one of: field"),
    (form("diary", to="owner"), "forms.diary.to", "`about`"),
    (form("seen", about="none"), "forms.seen.about", "one of"),
    (form("seen", about="work"), "forms.seen.about", "`named`"),
    (form("opinion", named=True), "forms.opinion.anonymous", "not named"),
    (form("work", each="card"), "forms.work.each", "entries.py"),
    (board(0, form="none"), "wall[1].form", "one of: work"),
    (board(0, form="diary", field="text"), "wall[1].form", "one of: work"),
    (board(0, field="managed"), "wall[1].field", "a field"),
    (board(1, field="none"), "wall[2].field", "a field"),
    (board(1, name="fields"), "wall[2].name", "of its own"),
    (board(1, picture="field"), "wall[2].picture", "only with"),
    (board(2, picture="role"), "wall[3].picture", "a field"),
    (board(2, form="cards", field="works", picture=None), "wall[3].field", "a field"),
    (board(3, field=["calm", "sure"]), "wall[4].field", "one field"),
    (board(3, form="work", field="tools"), "wall[4].field", "a field"),
]

WORDS: list[tuple[Mend, str, str]] = [
    (lambda one: one["screens"].pop("to_seen"), "screens.to_seen", "this key"),
    (lambda one: one["screens"].pop("from_seen"), "screens.from_seen", "this key"),
    (lambda one: one["wall"].pop("tools"), "wall.tools", "this key"),
    (lambda one: one["wall"].pop("empty"), "wall.empty", "this key"),
    (lambda one: one["wall"].update(count="how many"), "wall.count", "{n} once"),
    (lambda one: one.update(invite="One. " + "a " * 21), "invite", "at most 20"),
    (lambda one: one["screens"].update(done="a " * 21 + "."), "screens.done", "at most 20"),
    (lambda one: one["wall"].update(fields="a " * 21 + "؟ b"), "wall.fields", "at most 20"),
    (lambda one: one["paper"].pop("notes"), "paper.notes", "this key"),
    (lambda one: one["forms"]["seen"].update(add="more"), "forms.seen.add", "no such key"),
    (
        lambda one: one["forms"]["cards"]["steps"]["card"].update(examples=["a"]),
        "card.examples",
        "0 examples",
    ),
    (
        lambda one: one["forms"]["cards"]["steps"]["works"].update(options={"a": "b"}),
        "works.options.a",
        "no key",
    ),
    (
        lambda one: one["forms"]["before"]["steps"]["calm"]["options"].pop("never"),
        "calm.options.never",
        "this",
    ),
    (lambda one: one["forms"]["work"]["steps"]["field"].pop("free"), "field.free", "another answer"),
    (lambda one: one["forms"]["after"]["steps"].pop("sure"), "after.steps.sure", "this key"),
]


def test_nothing_is_wrong_with_the_examples(found: Callable[[], list[Mistake]]) -> None:
    assert found() == []


@pytest.mark.parametrize("number", range(len(STRUCTURE)))
def test_a_mistake_in_the_structure_is_located(
    found: Callable[[], list[Mistake]], tmp_path: Path, number: int
) -> None:
    mend, key, expected = STRUCTURE[number]
    change(tmp_path / "trial/exercise.yaml", mend)
    there = [one for one in found() if one.key == key and expected in one.expected]
    assert there, (key, found())
    assert all((one.file, bool(one.line)) == ("exercises/trial/exercise.yaml", True) for one in there)


@pytest.mark.parametrize("number", range(len(WORDS)))
def test_a_mistake_in_the_words_is_located(
    found: Callable[[], list[Mistake]], tmp_path: Path, number: int
) -> None:
    mend, key, expected = WORDS[number]
    change(tmp_path / "trial/words/ar.yaml", mend)
    there = [one for one in found() if one.key.endswith(key) and expected in one.expected]
    assert there, (key, found())
    assert {one.file for one in there} == {"exercises/trial/words/ar.yaml"}


def test_all_mistakes_are_found_in_one_pass(found: Callable[[], list[Mistake]], tmp_path: Path) -> None:
    places = (0, 2, 3, 6, 13, 17, 18, 21, 25, 29)
    for number in places:
        change(tmp_path / "trial/exercise.yaml", STRUCTURE[number][0])
    for mend, _, _ in WORDS[:6]:
        change(tmp_path / "trial/words/en.yaml", mend)
    change(tmp_path / "sequel/exercise.yaml", step("line", 1, of=["trial.none"]))
    (tmp_path / "sequel/words/fr.yaml").unlink()
    keys = {(one.file, one.key) for one in found()}
    assert {("exercises/trial/exercise.yaml", STRUCTURE[number][1]) for number in places} <= keys
    assert {("exercises/trial/words/en.yaml", key) for _, key, _ in WORDS[:6]} <= keys
    assert ("exercises/sequel/exercise.yaml", "forms.line.steps[2].of[1]") in keys
    assert ("exercises/sequel/words/fr.yaml", "") in keys


def test_a_deck_is_needed_for_cards(found: Callable[[], list[Mistake]], tmp_path: Path) -> None:
    change(tmp_path / "trial/exercise.yaml", lambda one: one.pop("deck"))
    assert {one.key for one in found()} == {
        "forms.cards.steps[1].input",
        "forms.cards.steps[2].input",
        "forms.seen.steps[1].input",
    }


def test_links_to_an_exercise_that_is_still_to_come_are_no_mistake(
    found: Callable[[], list[Mistake]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(tmp_path / "sequel/exercise.yaml", step("line", 1, of=["later.thing"]))
    assert [one.key for one in found()] == ["forms.line.steps[2].of[1]"]
    monkeypatch.setattr(checking, "NAMES", ("trial", "sequel", "later"))
    assert found() == []
