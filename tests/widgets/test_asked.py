"""What an exercise asks is worked out once, and the panels without a script of their own share one."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import widgets
from course import exercises
from course.book import Book, Club, Place, new_key
from widgets import asked, seat_portfolio
from widgets.panel import Panel

STATIC = Path(widgets.__file__).parent / "page" / "static"
PLACE = Place("http://192.0.2.7:8867/", "http://127.0.0.1:8866/wall", "S" * 26, "ABCD1234")
OWN = {"portraits", "expectations", "group_rules", "journey", "what_is_a_competence"}
"""The exercises with a wall of their own."""


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Club]:
    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        yield Club(book, PLACE)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often a structure or words are worked out."""
    counted: Counter[str] = Counter()

    def counting(function: Any) -> Any:
        def count(name: str, *more: Any) -> Any:
            counted[f"{function.__name__} {name} {more}"] += 1
            return function(name, *more)

        return count

    for name in ("spec", "words"):
        monkeypatch.setattr(exercises, name, counting(getattr(exercises, name)))
    caches = (asked.structure, asked.said, asked.heading)
    for cache in caches:
        cache.cache_clear()
    return counted


def test_a_phone_that_looks_again_works_nothing_out_again(club: Club, reads: Counter[str]) -> None:
    book_seat, _ = club.book.join("Aube", "bird", "ar")
    for place, name in enumerate(("expectations", "journey", "intake")):
        kind, body = {
            "expectations": ("hope", {"text": "x"}),
            "journey": ("step", {"managed": "x"}),
            "intake": ("heard", {"how": "friend"}),
        }[name]
        if body.get("how"):
            body = {"how": next(iter(exercises.get(name).structure.steps("heard")[0].options))}  # type: ignore[attr-defined]
        book_seat.save(f"{place:032x}", name, kind, body)
    mine, room = book_seat.mine(), book_seat.room()
    first = seat_portfolio.parts(mine, room, ("fr", "ar"))
    assert [part["name"] for part in first] == ["expectations", "journey", "intake"]
    assert [part["count"] for part in first] == [1, 1, 1]
    once = dict(reads)
    assert once
    assert set(once.values()) == {1}
    assert seat_portfolio.parts(mine, room, ("fr", "ar")) == first
    seat_portfolio.portfolio(mine, ("fr", "ar"))
    seat_portfolio.portfolio(mine, ("fr", "ar"))
    assert dict(reads) == once


def test_a_new_entry_counts_all_the_same(club: Club) -> None:
    seat, _ = club.book.join("Aube", "bird", "fr")
    seat.save("a" * 32, "expectations", "hope", {"text": "x"})
    before = seat_portfolio.parts(seat.mine(), seat.room(), ("fr", "fr"))
    seat.save("b" * 32, "expectations", "hope", {"text": "y"})
    seat.share(["b" * 32], True)
    seat.show(["a" * 32], True)
    after = seat_portfolio.parts(seat.mine(), seat.room(), ("fr", "fr"))
    keys = ("count", "shared", "tutor")
    assert [[part[key] for key in keys] for part in (*before, *after)] == [[1, 0, 0], [2, 1, 1]]


@pytest.mark.parametrize("panel", Panel.__subclasses__())
def test_a_panel_without_a_script_of_its_own_has_the_shared_one(club: Club, panel: type[Panel]) -> None:
    name = panel.exercise if panel.exercise in OWN else "plain"
    made = panel(club)
    assert made._esm == (STATIC / f"{name}.js").read_text()
    assert made._css == (STATIC / f"{name}.css").read_text()
    assert made.view["name"] == panel.exercise, (
        "the shared script learns from the view which exercise it shows"
    )


def test_no_exercise_keeps_a_bundle_it_does_not_need() -> None:
    built = {path.stem for path in STATIC.glob("*.js") if "." not in path.stem}
    assert "plain" in built
    assert built & {panel.exercise for panel in Panel.__subclasses__()} == OWN
