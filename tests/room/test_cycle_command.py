"""``passerelle cycle``: plan a cycle, tell it, take its calendar away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from course.book import Book, open_key_file
from course.programme import load

if TYPE_CHECKING:
    from pathlib import Path

Said = Callable[..., Any]
SECOND = "02_migration_experience"
FIRST = ("--first", "2026-12-01 18:30", "--name", "Hiver")


@pytest.fixture
def cycle(said: Said, tmp_path: Path) -> Said:
    """Run ``passerelle cycle`` on one club, with its passphrase."""
    (tmp_path / "words").write_text("quatre mots à retenir\n", encoding="utf-8")
    return lambda action, *more: said("cycle", action, "club", "--passphrase-file", "words", *more)


def test_a_cycle_is_planned_told_and_taken_away(cycle: Said, tmp_path: Path) -> None:
    made = cycle(
        "new", "--format", "eight_weeks", *FIRST, "--minutes", "90", "--without", "2026-12-08,2026-12-15"
    )
    assert made.returncode == 0, made.stderr
    lines = [line for line in made.stdout.splitlines() if " min  " in line]
    assert len(lines) == len(load().formats["eight_weeks"])
    assert lines[0].startswith("–  ")
    assert "45 min" in lines[0]
    assert [line[:16] for line in lines[1:4]] == ["2026-12-01 18:30", "2026-12-22 18:30", "2026-12-29 18:30"]
    assert all(" 90 min " in line for line in lines[1:])

    assert [line for line in cycle("show").stdout.splitlines() if " min  " in line] == lines

    assert cycle("calendar", "--out", "cycle.ics").returncode == 0
    assert (tmp_path / "cycle.ics").read_bytes().count(b"BEGIN:VEVENT") == len(lines) - 1


def test_a_club_may_hold_one_session_only(cycle: Said) -> None:
    made = cycle("new", "--sessions", "02_migration_experience", *FIRST)
    assert made.returncode == 0, made.stderr
    assert sum(" min  " in line for line in made.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--format", "waltz", *FIRST), "nine_weeks"),
        (("--sessions", "00_waltz", *FIRST), "01_presentation_and_group_dynamics"),
        (("--format", "eight_weeks", "--first", "tomorrow", "--name", "x"), "2026-12-01 18:30"),
        (("--format", "eight_weeks", *FIRST, "--without", "noel"), "noel"),
        (("--sessions", "01_presentation_and_group_dynamics", *FIRST, "--minutes", "10"), "01_presentation"),
        (("--format", "eight_weeks"), "cycle new --help"),
        ((), "cycle new --help"),
    ],
)
def test_what_cannot_be_understood_changes_nothing(cycle: Said, more: tuple[str, ...], told: str) -> None:
    assert cycle("new", "--sessions", "02_migration_experience", *FIRST).returncode == 0
    before = cycle("show").stdout

    wrong = cycle("new", *more)

    assert wrong.returncode == 2
    assert told in wrong.stderr
    assert "Traceback" not in wrong.stderr
    assert cycle("show").stdout == before


def test_another_name_begins_another_cycle_and_the_same_one_corrects_it(cycle: Said, tmp_path: Path) -> None:
    def planned(name: str) -> None:
        made = cycle("new", "--sessions", SECOND, "--first", "2026-12-01 18:30", "--name", name)
        assert made.returncode == 0, made.stderr

    planned("Hiver")
    key = open_key_file(tmp_path / "club" / "club.key", "quatre mots à retenir")
    with Book.open(tmp_path / "club" / "club.passerelle", key) as book:
        book.desk().open_session(SECOND)
        book.desk().end_session()
        planned("Hiver")
        assert book.desk().room().ended == (SECOND,)
        planned("Printemps")
        assert book.desk().room().ended == ()
        assert book.settings().cycle_name == "Printemps"
