import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.exercises import Entry, corrected, get, visible, wall_view
from course.exercises.moderation import moderate

KINDS = get("group_rules").kinds
IDS = "abcdef"
Draw = st.DrawFn


def proposal(name: str, **fields: Any) -> Entry:
    told = {"seat": f"seat-{name}", "shared": True, "revision": 1} | fields
    return Entry(id=name, exercise="group_rules", kind="proposal", body={"text": f"text {name}"}, **told)


def desk(kind: str, about: tuple[str, ...], body: dict[str, Any], revision: int = 50) -> Entry:
    key = f"{kind}-{'-'.join(about)}-{revision}"
    return Entry(key, "group_rules", kind, None, body, shared=False, revision=revision, about=about)


def opinion(seat: str, about: str, value: str, revision: int) -> Entry:
    key = f"opinion-{seat}-{about}"
    return Entry(key, "group_rules", "opinion", seat, {"value": value}, True, revision, (about,))


def merges(pairs: list[tuple[str, str]]) -> list[Entry]:
    return [desk("merge", pair, {"into": pair[1]}, 100 + n) for n, pair in enumerate(pairs)]


def rules(entries: list[Entry]) -> dict[str, dict[str, Any]]:
    data = wall_view("group_rules", entries, revealed=True)["data"]
    return {rule["id"]: rule for rule in data["rules"]}


any_pairs = st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), max_size=10)
any_ids = st.sets(st.sampled_from(IDS))
any_votes = st.lists(
    st.tuples(st.sampled_from("stuv"), st.sampled_from(IDS), st.sampled_from(["agree", "discuss"])),
    max_size=20,
)


@given(any_pairs, any_ids, any_ids, st.randoms())
def test_each_visible_entry_is_on_the_wall_once_and_no_other(
    pairs: list[tuple[str, str]], withheld: set[str], private: set[str], random: Any
) -> None:
    entries = [proposal(name, shared=name not in private) for name in IDS]
    entries += merges(pairs) + [desk("withheld", (name,), {}) for name in withheld]
    random.shuffle(entries)
    seen = Counter(text for rule in rules(entries).values() for text in (rule["text"], *rule["merged"]))
    assert seen == Counter(f"text {name}" for name in IDS if name not in withheld | private)


@given(any_pairs, any_votes, any_ids)
def test_a_merge_sums_votes_one_seat_one_voice(
    pairs: list[tuple[str, str]], votes: list[tuple[str, str, str]], withheld: set[str]
) -> None:
    opinions = {(seat, about): (value, number) for number, (seat, about, value) in enumerate(votes)}
    entries = [proposal(name) for name in IDS] + merges(pairs)
    entries += [desk("withheld", (name,), {}) for name in withheld]
    entries += [opinion(seat, about, value, 10 + n) for (seat, about), (value, n) in opinions.items()]
    root = moderate(entries, KINDS).root
    for rule in rules(entries).values():
        last: dict[str, tuple[int, str]] = {}
        for (seat, about), (value, number) in opinions.items():
            if root.get(about) == rule["id"]:
                last[seat] = max(last.get(seat, (-1, "")), (number, value))
        assert Counter({"agree": rule["agree"], "discuss": rule["discuss"]}) == Counter(
            {"agree": 0, "discuss": 0}
        ) + Counter(value for _, value in last.values())


@given(
    st.lists(st.sampled_from(["agree", "discuss"]), max_size=8),
    st.lists(st.sampled_from(["agree"]), max_size=8),
)
def test_different_seats_add_up(first: list[str], second: list[str]) -> None:
    entries = [proposal("a"), proposal("b"), *merges([("b", "a")])]
    entries += [opinion(f"s{n}", "a", value, 10 + n) for n, value in enumerate(first)]
    entries += [opinion(f"t{n}", "b", value, 30 + n) for n, value in enumerate(second)]
    rule = rules(entries)["a"]
    assert rule["agree"] == [*first, *second].count("agree")
    assert rule["discuss"] == first.count("discuss")


@given(
    st.sampled_from(["portraits", "expectations", "journey", "what_is_a_competence"]),
    st.text(min_size=1, max_size=30),
    st.booleans(),
)
def test_a_withheld_entry_never_appears(exercise: str, text: str, shared: bool) -> None:
    secret = f"canary{text}"
    bodies = {
        "portraits": ("self", {"languages": [secret], "proud": secret, "teach": [secret]}),
        "expectations": ("worry", {"text": secret}),
        "journey": ("step", {"managed": secret, "picture": "house"}),
        "what_is_a_competence": ("example", {"task": secret, "competence": secret}),
    }
    kind, body = bodies[exercise]
    entry = Entry("secret-id", exercise, kind, "seat-x", body, shared, 3)
    hidden = Entry("m", exercise, "withheld", None, {}, False, 4, ("secret-id",))
    view = wall_view(exercise, [hidden, entry], revealed=True)
    assert view["count"] == 0
    assert not any(value for key, value in view["data"].items() if key != "statements")
    assert "secret-id" not in json.dumps(view)
    assert visible(exercise, [entry, hidden]) == []


def test_a_correction_replaces_and_its_owner_keeps_the_words() -> None:
    said = proposal("a")
    fixed = desk("correction", ("a",), {"text": "other words"})
    assert rules([fixed, said])["a"]["text"] == "other words"
    assert visible("group_rules", [said, fixed])[0].body == {"text": "other words"}
    assert said.body == {"text": "text a"}


@given(st.text(max_size=40), st.integers(min_value=0, max_value=4))
def test_a_correction_replaces_one_text_of_a_list_and_no_other(text: str, place: int) -> None:
    body = {"languages": ["fr"], "proud": "canary", "teach": ["cook", "canary a", "canary b"]}
    said = Entry("a", "portraits", "self", "s", body, True, 1)
    fixed = Entry("c", "portraits", "correction", None, {f"teach.{place}": text}, False, 2, ("a",))
    wall = wall_view("portraits", [fixed, said], revealed=True)["data"]
    teach = {item.get("text") or item["key"] for item in wall["teach"]}
    others = {one for n, one in enumerate(body["teach"]) if n != place}
    assert others <= teach
    assert place > 2 or body["teach"][place] not in teach or text.strip() == body["teach"][place]
    assert [card["text"] for card in wall["proud"]] == ["canary"]


def test_corrections_speak_of_places_in_what_the_person_wrote() -> None:
    body = {"teach": ["one", "two", "three"]}
    kind = get("portraits").kinds["self"]
    assert corrected(kind, body, {"teach.0": "", "teach.2": "Two"})["teach"] == ["two"]
    assert corrected(kind, body, {"teach.0": None, "teach.1": "2"})["teach"] == ["2", "three"]
    with pytest.raises(KeyError, match=r"teach\.3"):
        corrected(kind, body, {"teach.3": "x"})
    with pytest.raises(KeyError, match="nationality"):
        corrected(kind, body, {"nationality": "x"})


def test_the_last_correction_wins_and_an_empty_one_takes_the_entry_away() -> None:
    said = proposal("a")
    first = desk("correction", ("a",), {"text": "first"}, 60)
    last = desk("correction", ("a",), {"text": "last"}, 61)
    gone = desk("correction", ("a",), {"text": None}, 62)
    assert rules([last, said, first])["a"]["text"] == "last"
    assert rules([said, first, last, gone]) == {}


def test_a_correction_of_a_text_that_is_gone_changes_nothing() -> None:
    body = {"languages": [], "proud": "canary", "teach": ["cook"]}
    said = Entry("a", "portraits", "self", "s", body, True, 9)
    stale = Entry("c", "portraits", "correction", None, {"teach.4": "x"}, False, 2, ("a",))
    assert visible("portraits", [said, stale]) == [said]


def test_merges_that_close_a_circle_hide_nobody() -> None:
    entries = [proposal("a"), proposal("b"), *merges([("a", "b"), ("b", "a")])]
    assert [(one["id"], one["merged"]) for one in rules(entries).values()] == [("b", ["text a"])]


def test_a_merge_outlives_the_entry_in_between() -> None:
    entries = [proposal("a"), proposal("b"), proposal("c"), *merges([("a", "b"), ("b", "c")])]
    hidden = [*entries, desk("withheld", ("b",), {})]
    assert rules(hidden)["c"]["merged"] == ["text a"]
    assert rules(hidden).keys() == {"c"}


def test_only_similar_things_are_put_together(make: Any) -> None:
    hope = make("expectations", "hope", {"text": "h"})
    worry = make("expectations", "worry", {"text": "w"})
    merge = make("expectations", "merge", {"into": hope.id}, about=(worry.id, hope.id))
    wall = wall_view("expectations", [hope, worry, merge], revealed=True)["data"]
    assert [card["text"] for card in (*wall["hopes"], *wall["worries"])] == ["h", "w"]
    portraits = [make("portraits", "self", {"proud": text}) for text in "ab"]
    merge = make(
        "portraits", "merge", {"into": portraits[0].id}, about=tuple(one.id for one in portraits[::-1])
    )
    assert wall_view("portraits", [*portraits, merge], revealed=True)["data"]["portraits"] == 2


def test_an_adoption_is_the_last_decision_on_the_rule_itself() -> None:
    entries = [proposal("a"), proposal("b")]
    decided = [
        desk("adoption", ("a",), {"adopted": True}, 60),
        desk("adoption", ("a",), {"adopted": False}, 61),
    ]
    assert rules([*decided, *entries])["a"]["adopted"] is False
    assert rules([*decided, *entries])["b"]["adopted"] is None
