"""Entries on a screen: what can be linked to, and the chain in words."""

from typing import Any

import pytest

from course.exercises import Entry, spec
from widgets.entries import chain, entry_json, linkable
from widgets.refusals import Declined

EXPERIENCE, TASK, CARD, LOOSE = (letter * 32 for letter in "abcd")
PAIR = ("fr", "ar")


def entry(identity: str, exercise: str, kind: str, **body: Any) -> Entry:
    return Entry(identity, exercise, kind, "s1", body, shared=False, revision=1)


MINE = [
    entry(EXPERIENCE, "experiences", "experience", field=None, role="cuisinière canary"),
    entry(TASK, "experiences", "task", task="sell", experience=[EXPERIENCE]),
    entry(CARD, "competence_cards", "competence", card="listen_and_understand", links=[TASK]),
    entry(LOOSE, "journey", "step", title="Un long chemin", picture="footprints"),
]


def test_what_can_be_linked_to_comes_in_few_words_by_form() -> None:
    found = linkable(spec("competence_cards"), MINE, PAIR)["links"]
    assert {one["id"] for one in found} == {EXPERIENCE, TASK, LOOSE}
    told = {one["id"]: one for one in found}
    assert told[EXPERIENCE]["label"] == {"room": "cuisinière canary", "own": "cuisinière canary"}
    assert told[TASK]["label"]["room"] != told[TASK]["label"]["own"]
    assert told[TASK]["picture"]
    assert told[TASK]["group"]["room"] != told[EXPERIENCE]["group"]["room"]


def test_an_exercise_without_links_lists_nothing() -> None:
    assert linkable(spec("expectations"), MINE, PAIR) == {}


def test_the_chain_is_told_both_ways() -> None:
    down = chain(MINE, CARD, PAIR)
    assert down["to"] == []
    [task] = down["from"]
    assert (task["id"], task["exercise"], task["kind"]) == (TASK, "experiences", "task")
    assert [one["id"] for one in task["from"]] == [EXPERIENCE]
    assert task["from"][0]["label"]["own"] == "cuisinière canary"
    up = chain(MINE, EXPERIENCE, PAIR)
    assert [one["id"] for one in up["to"]] == [TASK]
    assert [one["id"] for one in up["to"][0]["to"]] == [CARD]


def test_somebody_elses_entry_has_no_chain_here() -> None:
    with pytest.raises(Declined):
        chain(MINE, "9" * 32, PAIR)


def test_an_entry_never_says_whose_it_is_except_by_its_alias() -> None:
    told = entry_json(
        Entry(CARD, "competence_cards", "seen", "s1", {}, True, 1, by=("Baobab", "bird"), tutor=True)
    )
    assert "s1" not in str(told)
    assert (told["by"], told["tutor"]) == (["Baobab", "bird"], True)
    assert entry_json(MINE[0])["by"] is None
