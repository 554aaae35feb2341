import pytest
from filling import HANDMADE
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from course.exercises import MODERATION, get, names
from course.exercises.kinds import tidy
from course.exercises.what_is_a_competence.deck import deck

CARD = deck().cards[0].slug
EMPTY_PORTRAIT = {"languages": [], "proud": None, "teach": []}
EMPTY_STEP = dict.fromkeys(("picture", "title", "when", "where", "token", "managed")) | {"position": 0}

FULL = [
    ("portraits", "self", {"languages": ["fr", "khassonké"], "proud": "a" * 200, "teach": ["cook"]}),
    ("portraits", "other", EMPTY_PORTRAIT),
    ("expectations", "hope", {"text": "é" * 160}),
    ("expectations", "worry", {"text": "x"}),
    ("group_rules", "proposal", {"text": "x"}),
    ("group_rules", "opinion", {"value": "discuss"}),
    ("group_rules", "adoption", {"adopted": False}),
    ("journey", "step", EMPTY_STEP | {"picture": "house", "title": "x", "token": "green", "position": 7}),
    ("what_is_a_competence", "sorting", {"statement": CARD, "pile": "attitude"}),
    ("what_is_a_competence", "example", {"task": "x", "competence": "y"}),
    (
        "agenda",
        "room",
        {
            "session": "s",
            "activity": None,
            "opened": 1,
            "paused": None,
            "paused_ms": 0,
            "revealed": ["journey"],
            "ended": [],
            "begun": 0,
        },
    ),
    ("attendance", "presence", {"session": "s", "present": True}),
]
EVERY_KIND = {(name, kind) for name in HANDMADE for kind in get(name).kinds}

REFUSED = [
    ("portraits", "self", {"languages": ["x"] * 9 + [str(n) for n in range(9)]}),
    ("portraits", "self", {"languages": ["x" * 41]}),
    ("portraits", "self", {"languages": "fr"}),
    ("portraits", "self", {"teach": [str(n) for n in range(6)]}),
    ("portraits", "self", {"teach": ["x" * 61]}),
    ("portraits", "self", {"proud": "x" * 201}),
    ("expectations", "hope", {"text": "x" * 161}),
    ("expectations", "hope", {"text": " \n "}),
    ("expectations", "hope", {"text": "\ud800"}),
    ("expectations", "worry", {}),
    ("group_rules", "proposal", {"text": "x" * 161}),
    ("group_rules", "opinion", {"value": "no"}),
    ("group_rules", "adoption", {"adopted": None}),
    ("journey", "step", {"picture": "not-a-picture"}),
    ("journey", "step", {"title": "x" * 61}),
    ("journey", "step", {"when": "x" * 41}),
    ("journey", "step", {"where": "x" * 41}),
    ("journey", "step", {"managed": "x" * 201}),
    ("journey", "step", {"token": "blue"}),
    ("journey", "step", {"position": -1}),
    ("what_is_a_competence", "sorting", {"statement": "not-a-card", "pile": "attitude"}),
    ("what_is_a_competence", "sorting", {"statement": CARD, "pile": "other"}),
    ("what_is_a_competence", "example", {"task": "x"}),
    ("what_is_a_competence", "example", {"task": "x", "competence": "x" * 121}),
    ("attendance", "presence", {"session": "../x", "present": True}),
    ("agenda", "room", {"opened": -1}),
    ("agenda", "room", {"begun": -1}),
]


@pytest.mark.parametrize(("exercise", "kind", "body"), FULL)
def test_a_kind_keeps_what_it_declares(exercise: str, kind: str, body: dict[str, object]) -> None:
    assert get(exercise).kinds[kind].clean(body) == body


def test_every_kind_was_tried() -> None:
    assert {(exercise, kind) for exercise, kind, _ in FULL} == EVERY_KIND


@pytest.mark.parametrize(("exercise", "kind", "body"), REFUSED)
def test_a_kind_refuses_what_is_too_long_missing_or_unknown(
    exercise: str, kind: str, body: dict[str, object]
) -> None:
    with pytest.raises(ValidationError):
        get(exercise).kinds[kind].clean(body)


@pytest.mark.parametrize("field", ["nationality", "name", "address", "status", "birth", "seat"])
@pytest.mark.parametrize(("exercise", "kind", "body"), FULL)
def test_what_is_not_asked_is_refused(exercise: str, kind: str, body: dict[str, object], field: str) -> None:
    with pytest.raises(ValidationError, match=field):
        get(exercise).kinds[kind].clean(body | {field: "x"})


@pytest.mark.parametrize(
    ("exercise", "kind"), [("portraits", "self"), ("portraits", "other"), ("journey", "step")]
)
def test_every_step_can_be_skipped(exercise: str, kind: str) -> None:
    empty = EMPTY_STEP if exercise == "journey" else EMPTY_PORTRAIT
    assert get(exercise).kinds[kind].clean({}) == empty


def test_texts_are_tidied() -> None:
    body = {"languages": [" Fr ", "fr", "Khassonké", "khassonké", "Arabe"], "proud": "\u202ea\u0000b \r\n c "}
    kept = get("portraits").kinds["self"].clean(body)
    # "Arabe" is what the option `ar` says in French: the same language, however it was entered.
    assert kept == {"languages": ["Fr", "Khassonké", "ar"], "proud": "ab \n c", "teach": []}


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy(text)
    assert once is None or (tidy(once) == once and once)


def test_limits_of_a_seat() -> None:
    most = {
        (name, kind): one.most
        for name in HANDMADE
        for kind, one in get(name).kinds.items()
        if one.by == "seat" and not one.needs_about
    }
    assert most == {
        ("portraits", "self"): 1,
        ("portraits", "other"): 1,
        ("expectations", "hope"): 3,
        ("expectations", "worry"): 3,
        ("group_rules", "proposal"): 3,
        ("journey", "step"): 20,
        ("what_is_a_competence", "sorting"): len(deck().cards),
        ("what_is_a_competence", "example"): 3,
    }


def test_what_the_desk_writes_is_never_shareable() -> None:
    desk = [kind for name in names() for kind in get(name).kinds.values() if kind.by == "desk"]
    assert desk
    assert not any(kind.shareable for kind in [*desk, *MODERATION.values()])


@pytest.mark.parametrize(
    "body", [{}, {"text": "x" * 501}, {"Text": "x"}, {"a b": "x"}, {"teach.x": "x"}, {"text": 3}]
)
def test_a_correction_names_fields_and_gives_texts(body: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        MODERATION["correction"].clean(body)


def test_a_correction_is_kept_as_it_is() -> None:
    assert MODERATION["correction"].clean({"teach.2": " x ", "proud": ""}) == {"teach.2": "x", "proud": None}
