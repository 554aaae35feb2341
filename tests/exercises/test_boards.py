"""Walls of exercises made of forms: boards and nothing else, nobody's seat, nothing that was not given."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from filling import PLAIN, bodies, filled
from forms_fixture import TRIAL
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.exercises import Entry, Plain, get
from course.exercises.boards import seen
from course.exercises.moderation import Shown, corrected, moderate
from course.exercises.spec import read_spec

Tell = Callable[..., Entry]
FEWEST = 5
FORMS = list(TRIAL["forms"])
FUZZY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def shown_by(exercise: Plain, entries: list[Entry]) -> dict[str, dict[str, Any]]:
    return {board["name"]: board for board in exercise.wall(moderate(entries, exercise.kinds))["boards"]}


def desk(kind: str, about: str, body: dict[str, Any]) -> Entry:
    return Entry(f"{kind}-{about}", "trial", kind, None, body, False, 900, (about,))


def texts(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        data = [*data, *data.values()]
    if isinstance(data, list):
        for one in data:
            yield from texts(one)
    elif isinstance(data, str):
        yield data


def marked(exercise: Plain, form: str, number: int, **fields: Any) -> Entry:
    """Make an entry whose every typed text says where it stands."""
    told = {"id": f"{number:032x}", "seat": f"seat-{number}", "shared": True, "revision": number} | fields
    body = exercise.kinds[form].clean(filled(exercise.structure, form, f"canary{number}"))
    return Entry(exercise=exercise.name, kind=form, body=body, about=(), **told)


@FUZZY
@given(st.data())
def test_a_wall_shows_only_what_is_shared_on_a_board_and_not_withheld(
    trial: Plain, data: st.DataObject
) -> None:
    drawn = data.draw(
        st.lists(st.tuples(st.sampled_from(FORMS), st.booleans(), st.booleans()), min_size=1, max_size=12)
    )
    entries, hidden = [], []
    for number, (form, shared, withheld) in enumerate(drawn, 10):
        entries.append(marked(trial, form, number, shared=shared))
        hidden += [desk("withheld", entries[-1].id, {})] if withheld else []
    wall = trial.wall(moderate([*entries, *hidden], trial.kinds))
    dumped = json.dumps(wall)
    assert "seat" not in dumped
    boards = {
        (form, field) for board in trial.structure.wall for form in board.form for field in board.fields
    }
    for one, (form, shared, withheld) in zip(entries, drawn, strict=True):
        given_away = shared and not withheld and trial.kinds[form].to == "group"
        for field, value in one.body.items():
            typed = [text for text in texts(value) if text.startswith("canary")]
            for text in typed:
                assert (text in dumped) is (given_away and (form, field) in boards), (form, field)
        assert given_away or one.id not in dumped


@FUZZY
@given(st.data())
def test_others_see_of_an_entry_what_its_owner_was_shown_and_no_more(
    trial: Plain, data: st.DataObject
) -> None:
    form = data.draw(st.sampled_from(FORMS))
    body = data.draw(bodies(trial.structure, form))
    one = Entry("e" * 32, "trial", form, "seat-x", body, True, 3)
    card = trial.card(one)
    fields = {item["field"].partition(".")[0] for item in (*card.get("texts", ()), *card.get("chosen", ()))}
    assert fields == {field for field in seen(trial.structure, form) if body[field]}
    assert card.keys() in (set(), {"id", "picture", "texts", "chosen"})
    assert "seat-x" not in json.dumps(card)


def test_what_can_ever_be_seen(trial: Plain) -> None:
    assert {form: seen(trial.structure, form) for form in FORMS} == {
        "work": ("field", "tools", "managed"),
        "before": ("calm",),
        "after": ("calm",),
        "cards": ("card",),
        "round": ("wish",),  # who writes about it must read it
        "seen": ("card", "when"),  # it is read by the one it is written to
        "diary": (),
        "opinion": ("felt", "change"),
    }


def test_what_is_written_to_one_person_or_nobody_is_never_on_the_wall(trial: Plain, told: Tell) -> None:
    letters = [told("seen", {"card": "bus_lines", "when": "canary"}), told("diary", {"text": "canary"})]
    shown = moderate(letters, trial.kinds)
    assert shown.entries == ()
    assert trial.counted(shown) == 0
    # Even a board that a mistake let in does not show them.
    everything = Shown(tuple(letters), {})
    assert "canary" not in json.dumps(trial.wall(everything))
    assert trial.card(letters[1]) == {}


@FUZZY
@given(
    st.lists(st.tuples(st.integers(0, 7), st.sampled_from(["never", "rarely", "often", None])), max_size=12)
)
def test_a_distribution_counts_each_persons_last_answer_and_is_masked_under_five(
    trial: Plain, said: list[tuple[int, str | None]]
) -> None:
    entries = [
        Entry(f"{n:032x}", "trial", "before", f"seat-{who}", {"calm": what, "sure": "often"}, True, n)
        for n, (who, what) in enumerate(said)
    ]
    last = {who: what for who, what in said if what}
    board = shown_by(trial, entries)["calm_before"]
    assert board["n"] == len(last)
    if len(last) < FEWEST:
        assert board["items"] is None
    else:
        assert [item["key"] for item in board["items"]] == ["never", "rarely", "often", "very_often"]
        counts = Counter(last.values())
        assert [item["count"] for item in board["items"]] == [
            counts[one] for one in ("never", "rarely", "often", "very_often")
        ]
    assert shown_by(trial, entries)["calm_after"] == {
        "name": "calm_after",
        "show": "distribution",
        "items": None,
        "n": 0,
    }


def test_anonymous_entries_without_a_seat_are_people_and_what_stays_of_them_is_nobody(
    trial: Plain, told: Tell
) -> None:
    given_away = [told("opinion", {"felt": "good", "change": f"canary {n}"}, seat=None) for n in range(5)]
    left = [told("opinion", None) for _ in range(5)]
    boards = shown_by(trial, [*given_away, *left])
    assert boards["felt"]["items"] == [{"key": "good", "count": 5}, {"key": "bad", "count": 0}]
    assert boards["change"]["n"] == 5
    assert trial.counted(moderate([*given_away, *left], trial.kinds)) == 5


def test_counts_are_of_people_most_frequent_first(trial: Plain, told: Tell) -> None:
    entries = [
        told("work", {"field": "care", "tools": ["Saw", "oven"]}, seat="a"),
        told("work", {"field": "care", "tools": ["saw"]}, seat="a"),
        told("work", {"field": "cook", "tools": ["SAW", "oven"]}, seat="b"),
        told("work", {"field": "Fishing"}, seat="c"),
        told("work", {"field": "cook"}, seat="c"),
    ]
    boards = shown_by(trial, entries)
    assert boards["fields"] == {
        "name": "fields",
        "show": "counts",
        "items": [
            {"key": "cook", "count": 2},
            {"text": "Fishing", "id": entries[3].id, "field": "field", "count": 1},
            {"key": "care", "count": 1},
        ],
        "n": 3,
    }
    assert boards["tools"]["items"] == [
        {"text": "Saw", "id": entries[0].id, "field": "tools.0", "count": 2},
        {"key": "oven", "count": 2},
    ]
    assert boards["tools"]["n"] == 2
    cards = [told("cards", {"card": card}) for card in ("bus_lines", "bus_lines", "cook_for_many")]
    assert shown_by(trial, cards)["cards"]["items"] == [
        {"key": "bus_lines", "count": 2},
        {"key": "cook_for_many", "count": 1},
    ]


def test_what_was_said_stands_on_cards_in_an_order_that_tells_nothing(trial: Plain, told: Tell) -> None:
    entries = [
        told("work", {"field": "build", "managed": "b canary", "role": "canary secret"}),
        told("work", {"field": "Fishing", "managed": "A canary"}),
        told("work", {"field": "care"}),
    ]
    board = shown_by(trial, entries)["managed"]
    assert board["n"] == 2
    assert [item["id"] for item in board["items"]] == sorted(one.id for one in entries[:2])
    items = {item["id"]: item for item in board["items"]}
    assert items[entries[1].id] == {
        "id": entries[1].id,
        "picture": None,
        "texts": [{"field": "managed", "text": "A canary"}, {"field": "field", "text": "Fishing"}],
        "chosen": [],
    }
    assert items[entries[0].id] == {
        "id": entries[0].id,
        "picture": "heart",
        "texts": [{"field": "managed", "text": "b canary"}],
        "chosen": [{"field": "field", "key": "build"}],
    }
    assert trial.card(entries[0])["texts"] == items[entries[0].id]["texts"]


def test_the_facilitator_corrects_what_boards_show(trial: Plain, told: Tell) -> None:
    work = told("work", {"field": "Fishing", "tools": ["oven", "Saw"], "managed": "canary"})
    fixes = {"managed": "other words", "tools.1": "a saw", "field": "the sea"}
    fixed = shown_by(trial, [work, desk("correction", work.id, fixes)])
    assert "canary" not in json.dumps(fixed)
    assert fixed["managed"]["items"][0]["texts"][0] == {"field": "managed", "text": "other words"}
    assert {item.get("text") for item in fixed["tools"]["items"]} == {"a saw", None}
    assert fixed["fields"]["items"][0]["text"] == "the sea"
    assert work.body["managed"] == "canary"
    # Without what it needs, nothing is left of an entry.
    gone = shown_by(trial, [work, desk("correction", work.id, {"field": ""})])
    assert all(not board["n"] for board in gone.values())
    with pytest.raises(KeyError):
        corrected(trial.kinds["work"], work.body, {"position": "2"})


def test_shared_entries_of_the_boards_are_counted(trial: Plain, told: Tell) -> None:
    entries = [
        told("work", {"field": "cook"}),
        told("before", {}),
        told("round", {"wish": "canary"}),
        told("cards", {"card": "bus_lines"}, shared=False),
    ]
    assert trial.counted(moderate(entries, trial.kinds)) == 1


def test_without_boards_entries_are_only_counted(folder: Any) -> None:
    sequel = Plain("sequel", folder)
    lines = [marked(sequel, "line", number) for number in range(3)]
    shown = moderate(lines, sequel.kinds)
    assert sequel.wall(shown) == {"boards": []}
    assert sequel.counted(shown) == 3
    assert sequel.card(lines[0]) == {}


@pytest.mark.parametrize("name", PLAIN)
def test_walls_of_the_kit_show_boards_only(name: str) -> None:
    exercise = get(name)
    assert isinstance(exercise, Plain)
    entries = [marked(exercise, form, number) for number, form in enumerate(exercise.kinds, 10)]
    dumped = json.dumps(exercise.wall(moderate(entries, exercise.kinds)))
    assert "seat" not in dumped
    spec = read_spec(name)
    for one in entries:
        boards = {field for board in spec.wall if one.kind in board.form for field in board.fields}
        for field, value in one.body.items():
            for text in texts(value):
                if text.startswith("canary"):
                    assert (text in dumped) is (field in boards), (one.kind, field)
