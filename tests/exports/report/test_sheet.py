"""The table for spreadsheets: it opens as text, reads back, and is never a formula."""

import csv as reading
import io
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from report_attack import from_csv

from course.book import Book, ClubSettings
from exports.report import csv, cycle_of
from exports.report.sheet import COLUMNS, parted_by, safe, written

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
STARTS = st.sampled_from(["", "=", "+", "-", "@", "\t", "\r", "\n", "＝", " =", "'", "'=", '"', ";", ","])
CELLS = st.builds("{}{}".format, STARTS, TEXTS)
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def read(data: bytes, language: str) -> list[list[str]]:
    text = data.decode("utf-8-sig")
    return list(reading.reader(io.StringIO(text, newline=""), delimiter=parted_by(language), strict=True))


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=4), st.sampled_from(["fr", "en", "ar"]))
@example([["=cmd|' /C calc'!A0", "+1"], ["-1", "@SUM(A1)"], ["\t=1", "\r=1"], ["'=1", "' ='"]], "fr")
def test_no_cell_is_a_formula_and_all_read_back(lines: list[list[str]], language: str) -> None:
    found = read(written(lines, language), language)
    cells = [cell for line in found for cell in line]
    assert not [cell for cell in cells if cell.lstrip(" ").startswith(DANGEROUS)]
    assert [[cell.removeprefix("'") for cell in line] for line in found] == lines


def test_what_cannot_stand_in_a_file_is_left_out() -> None:
    assert safe("a\0=b") == "a=b"
    assert safe("\0=b") == "'=b"
    assert written([["\ud800", "x"]], "fr").endswith(b"?;x\r\n")


@pytest.mark.parametrize(
    ("language", "sign", "rate"), [("fr", ";", "84,2"), ("en", ",", "84.2"), ("ar", ",", "84.2")]
)
def test_the_table_opens_in_spreadsheets_of_the_language(
    full: Book, language: str, sign: str, rate: str
) -> None:
    data = csv([full], language)
    assert data.startswith(b"\xef\xbb\xbf")
    assert parted_by(language) == sign
    lines = read(data, language)
    assert {len(line) for line in lines} == {len(COLUMNS)}
    assert [line[5:8] for line in lines if line[5] == rate] == [[rate, "%", "38"]]


def test_every_figure_is_one_row(full: Book) -> None:
    cycle, lines = cycle_of(full), read(csv([full], "en"), "en")[1:]
    confidence = sum(len(one.counts) for some in cycle.confidence.values() for one in some.values())
    opinions = sum(
        len(one) for one in (cycle.opinions.felt.counts, cycle.opinions.bring.counts, cycle.opinions.useful)
    )
    assert (
        len(lines)
        == len(cycle.figures) + len(cycle.sessions) + confidence + len(cycle.heard.counts) + opinions
    )
    assert len({tuple(line[:5]) for line in lines}) == len(lines), "no two rows are about the same"
    assert all(line[9] for line in lines), "a definition in each"
    assert {line[8] for line in lines if not line[5]} == {"not shown"}
    assert {line[8] for line in lines if line[5]} == {""}


def test_what_is_not_counted_yet_says_so(empty: Book) -> None:
    lines = read(csv([empty], "en"), "en")[1:]
    assert {line[8] for line in lines} == {"not yet", "not shown"}


def test_several_clubs_stand_in_one_table(full: Book, demo: Book) -> None:
    clubs = from_csv(csv([full, demo], "fr"))
    assert clubs.keys() == {"Le club du mardi", "Le club des Tilleuls"}
    assert clubs["Le club du mardi"] == from_csv(csv([full], "fr"))["Le club du mardi"]


def test_a_club_whose_name_is_a_formula_stays_a_name(new_book: Callable[[], Book]) -> None:
    book = new_book()
    book.set_settings(ClubSettings(name="=HYPERLINK(A1)", cycle_name="@2026"))
    assert {tuple(line[:2]) for line in read(csv([book], "fr"), "fr")[1:]} == {("'=HYPERLINK(A1)", "'@2026")}
