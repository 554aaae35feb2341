from dataclasses import replace

import pytest
from demo_people import entry, nobody, people
from documents import headings, pages, parts, said

from course.exercises import words
from exports.action_plan import COLUMNS, action_plan
from exports.document.blocks import Items, Lines, Run, Table
from exports.writers.pdf import pdf


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_where_nothing_is_decided_there_is_room_to_write(language: str) -> None:
    made = action_plan(nobody(language))
    (table,) = parts(made, Table)
    assert table.tall
    assert table.rows == (((),) * len(COLUMNS),) * 3
    assert list(parts(made, Lines))
    assert len(pages(pdf(made).data)) == 1


@pytest.mark.parametrize("alias", ["Hirondelle", "واحة", "Tilleul", "Summit"])
def test_goal_cards_actions_and_follow_up_are_all_in_it(alias: str) -> None:
    person = people()[alias]
    made = action_plan(person)
    told = said(made)
    goals, actions = person.of_kind("action_plan", "goal"), person.of_kind("action_plan", "action")
    assert all(one.body["goal"] in told for one in goals)
    (table,) = parts(made, Table)
    assert len(table.rows) == len(actions) > 0
    for one in actions:
        assert all(one.body[key] in told for key in ("first_step", "plan_b") if one.body[key])
    assert len(pages(pdf(made).data)) == 1
    assert headings(made)[0] == (1, words("action_plan", person.language).title)


def test_an_empty_cell_is_room_to_write() -> None:
    action = entry("action_plan", "action", 1, what="phone", when="tomorrow")
    (table,) = parts(action_plan(replace(nobody(), entries=(action,))), Table)
    assert [bool(cell) for cell in table.rows[0]] == [True, True, False, False, False]


def test_the_last_answer_is_ticked_and_notes_stand_below() -> None:
    action = entry("action_plan", "action", 1, what="phone")
    other = entry("action_plan", "action", 2, what="visit")
    said_of = [
        entry("action_plan", "followup", 3 + n, action=[action.id], state=state, note=f"note {n}")
        for n, state in enumerate(("started", "done"))
    ]
    made = action_plan(replace(nobody(), entries=(action, other, *said_of)))
    boxes = [one for one in parts(made, Items) if one.mark == "boxes"]
    ticked = [[it.words[0].text for it in one.items if it.ticked] for one in boxes]  # type: ignore[union-attr]
    states = words("action_plan", "fr").forms["followup"].steps["state"].options
    assert ticked == [[states["done"]], []]
    assert [len(one.items) for one in boxes] == [4, 4]
    assert {"note 0", "note 1"} <= {one.text for one in parts(made, Run)}


def test_an_action_is_told_in_the_language_asked_for_and_words_keep_theirs() -> None:
    action = entry("action_plan", "action", 1, what="phone", first_step="اتصل")
    made = action_plan(replace(nobody("ar"), entries=(action,)), "fr")
    runs = {one.text: one.language for one in parts(made, Run)}
    assert runs["اتصل"] == "ar"
    assert runs[words("action_plan", "fr").forms["action"].steps["what"].options["phone"]] is None
