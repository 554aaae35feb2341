"""Nobody finds a group of one to four in a report, whatever is added and subtracted, in any format."""

import io
import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import docx as python_docx
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from report_attack import attack, distribution, everything_said, flat, from_csv, from_document, groups_found
from report_clubs import FELT, HOW, SCALE, SESSIONS, Club

from course.book import Book
from exports.document.blocks import Bars, Document, Table
from exports.formats import written
from exports.report import comparison, csv, cycle_of, make_reports, report
from exports.report.document import compose
from exports.report.sheet import table_of

SHEETS = st.fixed_dictionaries(
    {
        "useful": st.lists(st.sampled_from(["group", "cv", "cards"]), unique=True, max_size=3),
        "felt": st.none() | st.sampled_from(FELT),
        "bring": st.none() | st.sampled_from(["yes", "maybe", "no"]),
    }
)
ANSWERS = st.lists(st.sampled_from(SCALE), max_size=16)


@st.composite
def clubs(draw: st.DrawFn) -> dict[str, Any]:
    """Play a club of any size: most groups in it are large, small, or one person short of the whole."""
    size = draw(st.integers(0, 16))
    return {
        "size": size,
        "present": [draw(st.integers(max(0, size - 7), size)) for _ in SESSIONS],
        "heard": draw(st.lists(st.sampled_from(HOW[:4]), max_size=16)),
        "start": draw(ANSWERS),
        "end": draw(ANSWERS),
        "sheets": draw(st.lists(SHEETS, max_size=16)),
        "cvs": draw(st.integers(0, 16)),
    }


def play(book: Book, played: dict[str, Any]) -> None:
    with book.together():
        club = Club(book, played["size"])
        for slug, present in zip(SESSIONS, played["present"], strict=True):
            club.came(slug, present)
        club.heard(played["heard"])
        club.confident("start", played["start"], ["speak", "help"])
        club.confident("end", played["end"], ["speak"])
        club.evaluated(played["sheets"])
        club.did(played["cvs"], played["cvs"] // 2)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(played=clubs())
def test_nobody_finds_a_small_group(new_book: Callable[[], Book], played: dict[str, Any]) -> None:
    book = new_book()
    play(book, played)
    cycle = cycle_of(book)
    table = from_csv(table_of([cycle], "fr"))["Le club du mardi"]
    assert attack(table) == []
    for audience in ("funders", "team"):
        document = from_document(compose(cycle, "fr", audience).blocks)
        assert document
        for key, one in document.items():
            assert one.value == table[key].value, f"the document says of {key} what the table does not"
            assert one.of in (None, table[key].of)


def test_the_attacker_finds_what_is_not_hidden() -> None:
    """An attacker who finds nothing anywhere would prove nothing."""
    assert (["a"], 3) in groups_found(distribution({"a": None, "b": 9}, 12))
    assert (["a", "b"], 4) in groups_found(distribution({"a": None, "b": None, "c": 9}, 13))
    two_tables = distribution({"a": None, "b": None, "c": 9}, 19) | distribution({"a": 7}, None)
    assert (["b"], 3) in groups_found(two_tables)


def test_the_attacker_reads_a_whole_report(full: Book) -> None:
    table = from_csv(csv([full], "fr"))["Le club du mardi"]
    assert attack(table) == []
    unmasked = {key: one if one.value is not None else one._replace(value=2.0) for key, one in table.items()}
    assert len(attack(unmasked)) > 10
    assert len(from_document(report(full, "fr").blocks)) > 40


def test_a_comparison_tells_no_more_than_each_report(full: Book, demo: Book, empty: Book) -> None:
    """Each figure side by side is one that the cycle's own report tells; and there is no total."""
    said = everything_said(comparison([full, demo, empty], "en").blocks)
    assert "not shown" in said
    tables = [one for one in flat(comparison([full, demo, empty], "en").blocks) if isinstance(one, Table)]
    assert {len(one.header) for one in tables[:-1]} == {4}, "one column a cycle, and none for all of them"


class Cells(HTMLParser):
    """The cells of a page's tables."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.cells: list[str] = []
        self._in = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in ("td", "th"):
            self._in = True
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        self._in = self._in and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._in:
            self.cells[-1] += data


def cells_of(document: Document) -> list[str]:
    tables = [one for one in flat(document.blocks) if isinstance(one, Table)]
    rows = [row for one in tables for row in (one.header, *one.rows)]
    return [tidy("".join(getattr(run, "text", "") for run in cell)) for row in rows for cell in row]


def tidy(text: str) -> str:
    return " ".join(text.replace("\u200b", "").split())


def test_every_format_has_the_same_tables(full: Book) -> None:
    document = report(full, "fr", "team")
    cells = cells_of(document)
    assert len(cells) > 150
    page = Cells(written(document, "html").data.decode())
    assert [tidy(one) for one in page.cells] == cells
    word = python_docx.Document(io.BytesIO(written(document, "docx").data))
    assert [tidy(cell.text) for table in word.tables for row in table.rows for cell in row.cells] == cells


@pytest.mark.parametrize("form", ["pdf", "docx", "html"])
def test_no_format_adds_a_number(full: Book, form: str) -> None:
    """What a chart draws stands in its table too; besides, a page has only its number."""
    document = report(full, "en")
    charts = [one for one in flat(document.blocks) if isinstance(one, Bars)]
    drawn = [
        str(round(value))
        for one in charts
        for _, values in one.series
        for value in values
        if value is not None
    ]
    named = [name for one in charts for name, _ in one.series]
    known = numbers(" ".join([everything_said(document.blocks), *drawn, *named]))
    text = text_of(form, written(document, form).data)
    pages = {f"{number}" for number in range(1, 12)} if form == "pdf" else set()
    assert len(known) > 30
    assert numbers(text) - known <= pages


def numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:[.,]\d+)?", text))


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
@pytest.mark.parametrize("audience", ["funders", "team"])
def test_no_alias_is_in_any_file(demo: Book, language: str, audience: Any) -> None:
    aliases = [one.alias for one in demo.desk().seats()]
    assert len(aliases) > 10
    made = make_reports([demo], language, audience, ("pdf", "docx", "html", "csv"))
    assert len(made) == 4
    for name, one in made.items():
        text = text_of(name, one.data)
        assert "Tilleuls" in text, name
        for alias in aliases:
            left = text.replace("Le club des Tilleuls", "")
            assert alias not in left, f"{alias} in {name}"
            assert alias not in name


def text_of(name: str, data: bytes) -> str:
    if name.endswith("pdf"):
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    if name.endswith("docx"):
        word = python_docx.Document(io.BytesIO(data))
        cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(one.text for one in word.paragraphs), *cells])
    if name.endswith("html"):
        page = re.sub(r"(?s)<style>.*?</style>", "", data.decode())
        return re.sub(r"<[^>]*>", " ", page)
    return data.decode("utf-8-sig")
