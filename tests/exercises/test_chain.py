"""The chain can be walked both ways."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from course.exercises import Entry, chain
from course.exercises.chain import linked

Tell = Callable[..., Entry]


def line(number: int, *links: str) -> Entry:
    body = {"text": f"line {number}", "from_cards": list(links), "position": 0}
    return Entry(f"{number:032x}", "sequel", "line", "seat", body, shared=False, revision=number)


def ids(trees: list[dict[str, Any]], way: str) -> list[Any]:
    return [(one["id"], one["exercise"], one["kind"], ids(one[way], way)) for one in trees]


def test_a_line_can_be_followed_to_the_experience_and_back(told: Tell, folder: Path) -> None:
    works = [told("work", {"field": "cook"}) for _ in range(2)]
    card = told("cards", {"card": "bus_lines", "works": [works[0].id, works[1].id]})
    lines = [line(101, card.id), line(102, works[0].id, card.id)]
    entries = [*works, card, *lines]
    leaves = [(one.id, "trial", "work", []) for one in works]
    walked = chain(entries, lines[1].id, folder)
    assert ids(walked["from"], "from") == [leaves[0], (card.id, "trial", "cards", leaves)]
    assert walked["to"] == []
    back = chain(entries, works[0].id, folder)
    assert back["from"] == []
    assert ids(back["to"], "to") == [
        (card.id, "trial", "cards", [(one.id, "sequel", "line", []) for one in lines]),
        (lines[1].id, "sequel", "line", []),
    ]


def test_what_is_gone_is_left_out_and_circles_end(told: Tell, folder: Path) -> None:
    a, b = line(1, f"{2:032x}", f"{9:032x}"), line(2, f"{1:032x}")
    walked = chain([a, b], a.id, folder)
    assert ids(walked["from"], "from") == ids(walked["to"], "to") == [(b.id, "sequel", "line", [])]
    assert chain([told("cards", {"card": "bus_lines"})], f"{1:032x}", folder) == {"from": [], "to": []}
    with pytest.raises(KeyError, match="no entry"):
        chain([a], b.id, folder)


def test_links_of_entries_that_are_no_forms_are_none(told: Tell, folder: Path) -> None:
    assert linked(told("withheld", {}, seat=None), folder) == ()
    assert linked(line(1, f"{3:032x}", f"{2:032x}", f"{3:032x}"), folder) == (f"{3:032x}", f"{2:032x}")
