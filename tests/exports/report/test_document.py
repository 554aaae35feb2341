"""The report as a document: what it says, to whom, and that every chart has its table."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from report_attack import everything_said, flat, said
from report_clubs import Club

from course.book import Book
from course.exercises.words import words
from course.programme import gettext
from exports.document.blocks import Bars, Heading, Items, Run, Table
from exports.formats import written
from exports.report import cycle_of, report
from exports.report.document import CLUB, FOR_TEAM, NOT_EMPLOYMENT, TOGETHER

LANGUAGES = ["fr", "en", "ar"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", ["full", "demo", "empty"])
@pytest.mark.parametrize("audience", ["funders", "team"])
def test_a_report_is_whole(request: Any, language: str, which: str, audience: Any) -> None:
    book: Book = request.getfixturevalue(which)
    made = report(book, language, audience)
    assert (made.language, made.design) == (language, "report")
    levels = [one.level for one in flat(made.blocks) if isinstance(one, Heading)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    text, translate = everything_said(made.blocks), gettext(language)
    assert translate(NOT_EMPLOYMENT) in text
    assert all(translate(one) in text for one in CLUB)
    assert book.settings().name in text
    own = words("indicators", language).paper
    assert all(own[f"{name}_is"] in text for name in cycle_of(book).figures)


def test_the_figures_are_told_with_their_number(full: Book) -> None:
    table = next(one for one in flat(report(full, "en").blocks) if isinstance(one, Table))
    cells = {said(row[0]): said(row[1]) for row in table.rows}
    assert cells["People who completed"] == "32 of 38"
    assert cells["Completion rate"] == "84.2% (n = 38)"
    assert cells["Attendance rate"] == "not shown"


def test_only_the_team_reads_what_the_group_said(demo: Book) -> None:
    together = cycle_of(demo).together
    assert together
    team, funders = (everything_said(report(demo, "en", audience).blocks) for audience in ("team", "funders"))
    assert all(one in team and one not in funders for one in together)
    assert gettext("en")(FOR_TEAM) in team
    assert TOGETHER not in funders
    assert FOR_TEAM not in funders


def test_both_read_what_may_be_quoted_and_nothing_else(demo: Book) -> None:
    for audience in ("team", "funders"):
        text = everything_said(report(demo, "fr", audience).blocks)
        assert "Mon étal était un vrai métier." in text
        assert "My years of driving count here too." not in text, "a no"
        assert "On peut parler de soi sans tout raconter." not in text, "neither yes nor no"


def test_what_people_wrote_has_its_own_direction(full: Book) -> None:
    lists = [one for one in flat(report(full, "fr").blocks) if isinstance(one, Items)]
    runs = [run for one in lists for item in one.items for run in item.words if isinstance(run, Run)]
    arabic = [run for run in runs if "المزيد" in run.text]
    assert arabic
    assert all(run.isolated for run in arabic)


@pytest.mark.parametrize("which", ["full", "demo"])
def test_every_chart_has_its_table(request: Any, which: str) -> None:
    blocks = list(flat(report(request.getfixturevalue(which), "en").blocks))
    places = [place for place, one in enumerate(blocks) if isinstance(one, Bars)]
    assert places
    for place in places:
        bars, table = blocks[place], blocks[place + 1]
        assert isinstance(bars, Bars)
        assert isinstance(table, Table)
        assert bars.alt
        assert len(bars.series) <= 2
        assert any(value is not None for _, values in bars.series for value in values)
        assert all(len(values) == len(bars.labels) for _, values in bars.series)
        shown = sum(value is not None for _, values in bars.series for value in values)
        numbers = said(table.header[-1]) == "n"
        cells = [said(cell) for row in table.rows for cell in (row[:-1] if numbers else row)]
        hidden = cells.count("not shown")
        assert shown + hidden == len(bars.labels) * len(bars.series)


def test_the_charts_compare_shares(full: Book) -> None:
    bars = [one for one in flat(report(full, "en").blocks) if isinstance(one, Bars)]
    confidence = next(one for one in bars if len(one.series) == 2)
    assert confidence.most == 100
    assert confidence.series == (
        ("At the start, % (n = 33)", (24, 36, 24, 15)),
        ("At the end, % (n = 28)", (0, 25, 46, 29)),
    )


def test_where_nothing_can_be_told_there_is_no_wall_of_masks(demo: Book) -> None:
    text = everything_said(report(demo, "en").blocks)
    assert text.count("No answer can be shown") == 1
    assert "n = 9\n" not in text, "one of the ten enrolled did not answer"


def test_where_an_n_is_hidden_charts_draw_people(new_club: Callable[..., Club]) -> None:
    club = new_club(20)
    club.confident("start", ["a_little"] * 8 + ["mostly"] * 10)
    club.confident("end", ["mostly"] * 20)
    blocks = list(flat(report(club.book, "en").blocks))
    bars = next(one for one in blocks if isinstance(one, Bars) and len(one.series) == 2)
    assert bars.series == (("At the start", (None, None, 10, None)), ("At the end", (0, 0, 20, 0)))
    assert bars.most == 20
    table = blocks[blocks.index(bars) + 1]
    assert isinstance(table, Table)
    assert [said(cell) for cell in table.rows[0]][-2:] == ["not shown", "not shown"]
    assert said(table.rows[0][3]) == "10"


def test_on_a_web_page_a_heading_stands_nearer_to_what_it_opens(full: Book, browser: Any) -> None:
    page = browser.new_page()
    page.set_content(written(report(full, "fr"), "html").data.decode())
    gaps = page.evaluate(
        """() => [...document.querySelectorAll("h2")].map((one) => {
            const box = one.getBoundingClientRect();
            const part = one.parentElement.matches(".part") && !one.previousElementSibling ? one.parentElement : one;
            const before = part.previousElementSibling.getBoundingClientRect();
            return [box.top - before.bottom, one.nextElementSibling.getBoundingClientRect().top - box.bottom];
        })"""
    )
    page.close()
    assert len(gaps) > 5
    assert len({round(above) for above, _ in gaps}) == 1, "the same above each"
    assert all(above > 2 * below for above, below in gaps), gaps
