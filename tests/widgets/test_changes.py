"""A change makes the new view of the old one, in Python and on the pages alike, and is small."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import widgets
from widgets.changes import NAMES, applied, difference

SCRIPT = Path(widgets.__file__).parent / "shared" / "changes.js"
Json = Any

leaves = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "b", "é", "__proto__"])
keys = st.sampled_from([*NAMES, "items", "n", "all", "in", "__proto__", "1"])
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=25,
)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Json, Json]:
    """Give a value, and another one that has much in common with it."""
    old = draw(values)
    return old, _edited(draw, json.loads(json.dumps(old)))


def _edited(draw: st.DrawFn, value: Json) -> Json:
    if draw(st.integers(0, 5)) == 0:
        return draw(values)
    if isinstance(value, list):
        order = draw(st.permutations(value)) if draw(st.booleans()) else value
        return [_edited(draw, one) for one in order if draw(st.integers(0, 4))]
    if isinstance(value, dict):
        return {key: _edited(draw, one) for key, one in value.items() if draw(st.integers(0, 4))}
    return value


def text(value: Json) -> str:
    """Give JSON in which 1 is not True and the order of keys counts."""
    return json.dumps(value)


@given(pairs())
def test_a_change_makes_the_new_of_the_old(pair: tuple[Json, Json]) -> None:
    old, new = pair
    before, change = text(old), difference(old, new)
    if change is None:
        assert text(old) == text(new)
    else:
        assert text(old) != text(new)
        assert text(applied(old, json.loads(text(change)))) == text(new)
    assert text(old) == before, "what the page has is left as it is"


def sorted_text(value: Json) -> str:
    """Give JSON in which 1 is not True, and the order of keys does not count."""
    return json.dumps(value, sort_keys=True)


def view(cards: list[dict[str, Json]]) -> dict[str, Json]:
    """Give a view of the wall's shape."""
    wall = {"count": len(cards), "data": {"boards": [{"name": "hopes", "items": cards}]}}
    return {"language": "fr", "mode": "exercise", "exercise": {"name": "plain", "wall": wall}}


def card(number: int) -> dict[str, Json]:
    return {
        "id": f"{number:032x}",
        "texts": [{"field": "text", "text": f"Je voudrais {number}"}],
        "chosen": [],
    }


def test_one_more_card_among_two_hundred_is_sent_alone() -> None:
    old, new = (
        view([card(n) for n in range(200)]),
        view([card(n) for n in (*range(90), 900, *range(90, 200))]),
    )
    change = text(difference(old, new))
    assert "Je voudrais 900" in change
    assert change.count("Je voudrais") == 1
    assert len(change) < len(text(card(900))) + 200 < len(text(new)) / 50


def test_what_moved_or_went_is_not_sent_again() -> None:
    cards = [card(n) for n in range(40)]
    moved = difference(view(cards), view([*cards[20:30], *cards[:10], *cards[31:]]))
    assert "Je voudrais" not in text(moved)


def test_other_words_of_a_card_are_sent_without_the_card() -> None:
    cards = [card(n) for n in range(40)]
    other = {**cards[7], "texts": [{"field": "text", "text": "Autrement"}]}
    change = text(difference(view(cards), view([*cards[:7], other, *cards[8:]])))
    assert "Autrement" in change
    assert cards[7]["id"] not in change


RUN = """
import { readFileSync } from "node:fs";
const { applied } = await import(process.argv[1]);
const cases = JSON.parse(readFileSync(0, "utf8"));
for (const [old, change] of cases) {
  const before = JSON.stringify(old);
  console.log(JSON.stringify(applied(old, change)));
  if (JSON.stringify(old) !== before) throw new Error(`changed in place: ${before}`);
}
"""


def thought_of() -> list[tuple[Json, Json]]:
    """Collect what hypothesis thinks of: Node starts once for all of it."""
    found: list[tuple[Json, Json]] = []

    @settings(max_examples=200)
    @given(pairs())
    def collect(pair: tuple[Json, Json]) -> None:
        found.append(pair)

    collect()
    return [(old, new) for old, new in found if difference(old, new) is not None]


@pytest.mark.skipif(not shutil.which("node"), reason="to run this test, install Node.js 20")
def test_a_page_makes_the_same_of_a_change_as_python() -> None:
    cases = thought_of()
    assert len(cases) > 30
    sent = text([(old, difference(old, new)) for old, new in cases])
    command = ["node", "--input-type=module", "-e", RUN, str(SCRIPT)]
    told = subprocess.run(command, input=sent, capture_output=True, text=True, check=True, timeout=60).stdout
    for (old, new), line in zip(cases, told.splitlines(), strict=True):
        # JavaScript puts keys that are numbers first, wherever they came.
        assert sorted_text(json.loads(line)) == sorted_text(new), (old, new)
