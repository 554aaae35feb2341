"""Cycles side by side: no ranking, no total, and nothing that a cycle's own report hides."""

from collections.abc import Callable

import pytest
from report_attack import everything_said, flat, said
from report_clubs import Club

from course.book import Book
from exports.document.blocks import Bars, Run, Table
from exports.report import comparison, cycle_of
from exports.report.side_by_side import ABROAD, NO_RANKING, NO_TOTAL, compare


def tables(books: list[Book], language: str = "en") -> list[Table]:
    return [one for one in flat(comparison(books, language).blocks) if isinstance(one, Table)]


def test_cycles_stand_in_the_order_of_their_days(full: Book, demo: Book, empty: Book) -> None:
    made = comparison([empty, demo, full], "en")
    table = tables([empty, demo, full])[0]
    names = [said(cell) for cell in table.header]
    assert names[1:] == [
        "Le club du mardi · Cycle de printemps",
        "Le club des Tilleuls · Cycle d’automne",
        "Le club vide",
    ]
    rows = {said(row[0]): [said(cell) for cell in row[1:]] for row in table.rows}
    assert rows["Completion rate"] == ["84.2% (n = 38)", "not yet", "not yet"]
    assert rows["People enrolled"] == ["38", "10", "not shown"]
    assert rows["Came through a former participant"] == ["12 of 29 (41%)", "not shown", "not shown"]
    text = everything_said(made.blocks)
    assert NO_RANKING in text
    assert NO_TOTAL in text
    assert made.landscape


def test_upper_answers_are_added_only_where_both_are_told(full: Book, new_club: Callable[..., Club]) -> None:
    club: Club = new_club(22, name="Un autre club")
    club.confident("start", ["not_at_all"] * 6 + ["a_little"] * 3 + ["mostly"] * 5 + ["fully"] * 2)
    assert cycle_of(club.book).confidence["speak"]["start"].counts["mostly"] == 5
    table = tables([full, club.book])[1]
    row = next(row for row in table.rows if "small group" in said(row[0]) and "start" in said(row[0]))
    assert [said(cell) for cell in row[1:]] == ["13 (39%) · n = 33", "not shown · n = 16"]


def test_the_chart_shows_what_the_table_tells(full: Book, demo: Book) -> None:
    (bars,) = (one for one in flat(comparison([full, demo], "en").blocks) if isinstance(one, Bars))
    assert bars.labels == ("Le club du mardi", "Le club des Tilleuls")
    assert bars.series == (("Attendance rate", (None, 91.1)), ("Completion rate", (84.2, None)))


def test_names_of_two_scripts_stand_apart(full: Book) -> None:
    header = tables([full, full])[0].header
    runs = [run for cell in header[1:] for run in cell if isinstance(run, Run)]
    assert [run.isolated for run in runs[:3]] == [True, False, True]


def test_many_cycles_go_on_below(full: Book) -> None:
    many = [cycle_of(full)] * (ABROAD + 2)
    found = [one for one in flat(compare(many, "en").blocks) if isinstance(one, Table)]
    assert [len(one.header) - 1 for one in found[:2]] == [ABROAD, 2]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_cycles_that_hold_nothing_can_be_compared(empty: Book, language: str) -> None:
    assert not [one for one in flat(comparison([empty, empty], language).blocks) if isinstance(one, Bars)]
