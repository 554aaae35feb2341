"""Reports as files: their names, their formats, whole sets."""

from collections.abc import Callable

import pytest
from report_clubs import ALIASES, Club

from course.book import Book
from exports.errors import HandoutError
from exports.report import FORMATS, files, make_reports
from exports.writers.made import Made


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write nothing but names; the writers have tests of their own."""
    monkeypatch.setattr(files, "written", lambda _document, ending: Made(ending.encode(), ("☃",)))


def test_a_report_is_named_by_what_it_is_and_its_year(full: Book) -> None:
    told: list[tuple[str, int, int]] = []
    made = make_reports([full], "en", "funders", FORMATS, lambda *heard: told.append(heard))
    names = [f"report-of-the-cycle_2026.{ending}" for ending in ("pdf", "docx", "csv", "html")]
    assert list(made) == names
    assert told == [(name, number, 4) for number, name in enumerate(names, 1)]
    assert list(make_reports([full], "en", "team")) == ["report-of-the-cycle_2026_team.pdf"]
    assert made[names[0]].replaced == ("☃",)


def test_a_club_without_days_has_no_year(empty: Book) -> None:
    assert list(make_reports([empty], "en")) == ["report-of-the-cycle.pdf"]


def test_several_clubs_are_compared(full: Book, demo: Book, empty: Book) -> None:
    made = make_reports([full, demo, empty], "en", formats=("pdf", "csv"))
    assert [name for name in made if name.endswith("pdf")] == [
        "report-of-the-cycle_2026_le-club-du-mardi.pdf",
        "report-of-the-cycle_2026_le-club-des-tilleuls.pdf",
        "report-of-the-cycle_le-club-vide.pdf",
        "cycles-side-by-side_2026.pdf",
    ]
    both = made["cycles-side-by-side_2026.csv"].data.decode("utf-8-sig")
    assert all(name in both for name in ("Le club du mardi", "Le club des Tilleuls", "Le club vide"))


def test_clubs_of_one_name_do_not_overwrite_each_other(full: Book, new_club: Callable[..., Club]) -> None:
    other: Club = new_club(3, year=2024)
    again: Club = new_club(3)
    assert list(make_reports([full, other.book, again.book], "en")) == [
        "report-of-the-cycle_2026_le-club-du-mardi.pdf",
        "report-of-the-cycle_2024_le-club-du-mardi.pdf",
        "report-of-the-cycle_2026_le-club-du-mardi_2.pdf",
        "cycles-side-by-side_2024-2026.pdf",
    ]


def test_no_name_of_a_person_is_in_a_name(full: Book) -> None:
    assert not [name for name in make_reports([full], "en") for alias in ALIASES if alias.casefold() in name]


@pytest.mark.parametrize(
    ("language", "audience", "formats"),
    [("xx", "funders", ("pdf",)), ("fr", "press", ("pdf",)), ("fr", "team", ("pdf", "xlsx"))],
)
def test_what_there_is_not_is_told_before_anything_is_made(
    full: Book, language: str, audience: str, formats: tuple[str, ...]
) -> None:
    told: list[object] = []
    with pytest.raises(HandoutError, match="there are"):
        make_reports([full], language, audience, formats, lambda *heard: told.append(heard))  # type: ignore[arg-type]
    assert told == []
