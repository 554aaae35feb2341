import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from filling import HANDMADE
from hypothesis import given
from hypothesis import strategies as st

from course.exercises import Entry, get, names, preview, visible, wall_view

Make = Callable[..., Entry]
Bodies = tuple[tuple[str, str, dict[str, Any]], ...]
SORTED_CARD = {"slug", "counts"}
CONTENT = [name for name in HANDMADE if not get(name).tool]


def view(name: str, entries: list[Entry], *, revealed: bool = True) -> dict[str, Any]:
    return wall_view(name, [one for one in entries if one.exercise == name], revealed=revealed)


def test_before_the_reveal_there_is_no_text_at_all(everything: list[Entry]) -> None:
    for name in CONTENT:
        hidden = view(name, everything, revealed=False)
        assert hidden.keys() == {"name", "revealed", "count", "data"}
        assert hidden == {"name": name, "revealed": False, "count": hidden["count"], "data": None}
        assert hidden["count"] > 0
        assert "canary" in json.dumps(view(name, everything))


def test_every_word_of_a_wall_comes_from_what_was_shared(everything: list[Entry]) -> None:
    for name in CONTENT:
        private = [Entry(**{**vars(one), "shared": False}) for one in everything if one.exercise == name]
        assert private
        wall = view(name, private)
        assert wall["count"] == 0
        assert "canary" not in json.dumps(wall)
        assert visible(name, private) == []


def test_a_journey_shows_neither_where_nor_when_nor_how_it_felt(everything: list[Entry]) -> None:
    step = next(one for one in everything if one.kind == "step")
    wall = view("journey", everything)
    assert wall["data"] == {
        "managed": [{"id": step.id, "picture": "store", "text": "canary marché"}],
        "steps": 1,
    }
    assert preview("journey", step) == wall["data"]["managed"][0]


def test_a_step_without_words_is_only_counted(make: Make) -> None:
    step = make("journey", "step", {"picture": "bus", "title": "canary", "token": "red"})
    assert preview("journey", step) == {}
    assert view("journey", [step])["data"] == {"managed": [], "steps": 1}


def test_the_preview_is_the_card_of_the_wall(everything: list[Entry]) -> None:
    walls = {name: view(name, everything)["data"] for name in CONTENT}
    lists = {
        "hope": walls["expectations"]["hopes"],
        "worry": walls["expectations"]["worries"],
        "step": walls["journey"]["managed"],
        "example": walls["what_is_a_competence"]["examples"],
    }
    seen = set()
    for one in everything:
        if one.kind in lists:
            assert [preview(one.exercise, one)] == lists[one.kind]
            seen.add(one.kind)
    assert seen == set(lists)


def test_the_preview_of_a_portrait_is_its_part_of_the_wall(make: Make) -> None:
    body = {"languages": ["ar", "khassonké"], "proud": "canary", "teach": ["cook", "tresses"]}
    one = make("portraits", "other", body)
    card = preview("portraits", one)
    assert view("portraits", [one])["data"] == card | {"portraits": 1}
    assert card["languages"] == [
        {"text": "khassonké", "id": one.id, "field": "languages.1", "count": 1},
        {"key": "ar", "count": 1},
    ]
    assert card["proud"] == [{"id": one.id, "text": "canary", "kind": "other"}]


def test_the_preview_of_a_proposal_opinion_and_sorting(everything: list[Entry]) -> None:
    proposal, opinion = (one for one in everything if one.exercise == "group_rules")
    alone = view("group_rules", [proposal])["data"]["rules"]
    assert [preview("group_rules", proposal)] == alone
    voted = view("group_rules", everything)["data"]["rules"][0]
    told = preview("group_rules", opinion)
    assert told == {"id": proposal.id, "value": "agree", "agree": 1, "discuss": 0}
    assert voted == alone[0] | {"agree": 1}
    sorting = next(one for one in everything if one.kind == "sorting")
    statements = view("what_is_a_competence", everything)["data"]["statements"]
    told = preview("what_is_a_competence", sorting)
    assert {key: told[key] for key in SORTED_CARD} in statements
    assert told["counts"] == {"knowledge": 0, "know_how": 1, "attitude": 0}


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 2), st.sampled_from(["knowledge", "know_how"])),
        max_size=15,
    )
)
def test_a_seat_sorts_each_statement_once(said: list[tuple[str, int, str]]) -> None:
    slugs = [one["slug"] for one in view("what_is_a_competence", [])["data"]["statements"]]
    entries = [
        Entry(
            str(n), "what_is_a_competence", "sorting", seat, {"statement": slugs[card], "pile": pile}, True, n
        )
        for n, (seat, card, pile) in enumerate(said)
    ]
    last = {(seat, slugs[card]): pile for seat, card, pile in said}
    for one in view("what_is_a_competence", entries)["data"]["statements"]:
        piles = [pile for (_, slug), pile in last.items() if slug == one["slug"]]
        assert one["counts"] == {pile: piles.count(pile) for pile in ("knowledge", "know_how", "attitude")}


def test_contributions_are_counted_and_opinions_are_not(everything: list[Entry]) -> None:
    counts = {name: view(name, everything, revealed=False)["count"] for name in CONTENT}
    assert counts == {
        "portraits": 2,
        "expectations": 2,
        "group_rules": 1,
        "journey": 1,
        "what_is_a_competence": 2,
    }


def test_every_statement_of_the_deck_is_on_the_wall_in_its_order(cards: list[str]) -> None:
    assert [one["slug"] for one in view("what_is_a_competence", [])["data"]["statements"]] == cards


def test_languages_and_talents_are_counted(make: Make) -> None:
    first = make("portraits", "self", {"languages": ["fr", "ar", "Khassonké"], "teach": ["cook", "Tresses"]})
    second = make("portraits", "other", {"languages": ["khassonké", "fr"], "teach": ["tresses"]})
    wall = view("portraits", [second, first])["data"]
    assert [(item.get("key") or item["text"], item["count"]) for item in wall["languages"]] == [
        ("Khassonké", 2),
        ("fr", 2),
        ("ar", 1),
    ]
    assert [(item.get("key") or item["text"], item["count"]) for item in wall["teach"]] == [
        ("Tresses", 2),
        ("cook", 1),
    ]
    assert wall["portraits"] == 2
    # What is corrected must be found again.
    typed = wall["teach"][0]
    assert (typed["id"], typed["field"]) == (first.id, "teach.1")


@given(st.permutations(["b", "A", "c", "É"]))
def test_the_order_of_cards_does_not_tell_who_wrote_first(texts: list[str]) -> None:
    entries = [
        Entry(f"{text}-id", "expectations", "hope", f"seat{n}", {"text": text}, True, n)
        for n, text in enumerate(texts)
    ]
    wall = view("expectations", entries)["data"]
    assert [card["text"] for card in wall["hopes"]] == ["A", "b", "c", "É"]


@given(st.data())
def test_no_seat_is_ever_in_the_walls_data(bodies: Bodies, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(CONTENT))
    made = []
    for number in range(data.draw(st.integers(1, 8))):
        kind, body = data.draw(st.sampled_from([(kind, body) for one, kind, body in bodies if one == name]))
        about = tuple(one.id for one in made[:1]) if get(name).kinds[kind].needs_about else ()
        if about or not get(name).kinds[kind].needs_about:
            seat = f"seat-{data.draw(st.sampled_from('xyz'))}"
            shared = data.draw(st.booleans())
            made.append(Entry(f"id{number}", name, kind, seat, body, shared, number, about, created=17))
    pairs = data.draw(st.lists(st.tuples(st.sampled_from(range(8)), st.sampled_from(range(8))), max_size=3))
    merged = [
        Entry(f"m{a}{b}", name, "merge", None, {"into": f"id{b}"}, False, 20, (f"id{a}", f"id{b}"))
        for a, b in pairs
    ]
    for told in (wall_view(name, [*made, *merged], revealed=True), *(preview(name, one) for one in made)):
        assert "seat" not in json.dumps(told)
        assert not {"seat", "alias", "created", "revision", "when", "where", "token"} & set(keys(told))


def keys(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from data
        data = list(data.values())
    if isinstance(data, list):
        for one in data:
            yield from keys(one)


@pytest.mark.parametrize("name", names())
def test_every_wall_can_be_empty(name: str) -> None:
    assert wall_view(name, [], revealed=True)["count"] == 0
    assert get(name).name == name
