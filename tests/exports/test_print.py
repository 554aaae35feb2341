"""Handouts on paper: printed by Chromium, read back with poppler."""

import re
import shutil
import subprocess
from html import unescape
from itertools import product
from pathlib import Path
from typing import Any

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe

from course.exercises import words
from course.programme import LANGUAGES, load
from exports.handout import HandoutExporter

POINTS = 72 / 25.4
A4 = (210 * POINTS, 297 * POINTS)
MARGIN = 18 * POINTS
FIRST = "01_presentation_and_group_dynamics"
ROWS = [f"row {place}" for place in range(80)]
TALL = "## Long\n\n| Header | Other |\n| --- | --- |\n" + "".join(f"| {row} |  |\n" for row in ROWS)
GUIDES = [code for code, one in LANGUAGES.items() if one.facilitators]
BLANK = product(load().sessions, GUIDES, ("participant", "facilitator"), (False,))
FILLED = product(load().sessions, GUIDES[:1], ("facilitator",), (True,))
HEADING = re.compile(r"<h[1-4][^>]*>(?:<svg.*?</svg>)?(.*?)</h[1-4]>")
LATIN = re.compile(r"[!-\u024f’…]+")
OVERFLOW = """() => [...document.querySelectorAll("body *")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && !one.closest("svg"))
    .map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 60)}`)"""

HEIGHTS = "() => [...document.querySelectorAll('.line')].map((one) => one.getBoundingClientRect().height)"


def read(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"install {command[0]} (Debian: apt-get install poppler-utils) to read PDF files")
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def pages(pdf: Path) -> list[list[str]]:
    """Read the lines of each page."""
    texts = read("pdftotext", "-layout", str(pdf), "-").split("\f")[:-1]
    return [[spaced(line) for line in text.splitlines() if line.strip()] for text in texts]


def spaced(text: str) -> str:
    """Make all spaces alike: French has narrow ones."""
    return " ".join(text.split())


def boxes(pdf: Path) -> list[tuple[float, float, float, float, str]]:
    found = re.findall(
        r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>',
        read("pdftotext", "-bbox", str(pdf), "-"),
    )
    return [(*map(float, box), unescape(word)) for *box, word in found]  # type: ignore[misc]


def made(sample: Any, session: str, language: str, edition: str, filled: bool) -> str:
    exporter = HandoutExporter(language=language, edition=edition, filled=filled)
    html: str = exporter.from_notebook_node(sample(session), {"metadata": {"name": session}})[0]
    return html


@pytest.mark.parametrize("wanted", [*BLANK, *FILLED], ids=str)
def test_every_sheet_prints_whole(sample: Any, page: Any, printed: Any, wanted: Any) -> None:
    html = made(sample, *wanted)
    pdf = printed(html)
    told, title = pages(pdf), spaced(load().sessions[wanted[0]].words(wanted[1]).title)
    sizes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf.read_bytes())
    assert len(sizes) == len(told) >= 4
    assert all(abs(float(size) - side) < 1 for both in sizes for size, side in zip(both, A4, strict=True))
    for number, lines in enumerate(told, 1):
        assert lines[-1].replace(" ", "").endswith(f"{number}/{len(told)}")
        assert number == 1 or title in lines[0]
    headings = {spaced(unescape(one)) for one in HEADING.findall(html)}
    assert not [lines[-2] for lines in told if lines[-2] in headings]
    seen = "".join(word for *_, word in boxes(pdf))  # an apostrophe may end a word for the reader of the PDF
    words_told = [word for word in re.split(r"[\s-]+", page(html).text) if LATIN.fullmatch(word)]
    assert len(words_told) > 200
    assert not [word for word in words_told if word not in seen]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_in_a_margin(sample: Any, printed: Any, session: str, language: str) -> None:
    found = boxes(printed(made(sample, session, language, "participant", filled=True)))
    assert found
    assert not [one for one in found if one[0] < MARGIN - 1 or one[2] > A4[0] - MARGIN + 1]
    assert not [one for one in found if one[1] < 8 * POINTS or one[3] > A4[1] - 8 * POINTS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wider_than_its_place(sample: Any, opened: Any, session: str, language: str) -> None:
    edition = "facilitator" if LANGUAGES[language].facilitators else "participant"
    tab = opened(made(sample, session, language, edition, filled=True))
    assert tab.evaluate(OVERFLOW) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_hinders_a_reader_on_a_screen(sample: Any, opened: Any, session: str, language: str) -> None:
    edition = "facilitator" if LANGUAGES[language].facilitators else "participant"
    found = Axe().run(opened(made(sample, session, language, edition, filled=True)))
    assert {one["id"]: one["help"] for one in found.response["violations"]} == {}


def test_each_worksheet_starts_on_a_new_page(sample: Any, printed: Any, session: str) -> None:
    told = pages(printed(made(sample, session, "fr", "participant", filled=False)))
    exercises = {one.exercise for one in load().sessions[session].activities if one.exercise}
    titles = {words(name, "fr").paper.get("charter", words(name, "fr").title) for name in exercises}
    assert {spaced(title) for title in titles} <= {lines[1] for lines in told}


def test_writing_lines_are_nine_millimetres_apart(sample: Any, opened: Any) -> None:
    tab = opened(made(sample, FIRST, "fr", "participant", filled=False))
    heights = tab.evaluate(HEIGHTS)
    assert heights
    assert all(abs(height - 9 / 25.4 * 96) < 0.1 for height in heights)


def test_a_long_table_says_its_header_on_every_page(sample: Any, printed: Any) -> None:
    notebook = sample(FIRST)
    notebook.cells.append(nbformat.v4.new_markdown_cell(TALL, metadata={"tags": ["participant"]}))
    told = pages(printed(HandoutExporter().from_notebook_node(notebook)[0]))
    with_rows = [lines for lines in told if any(line.startswith("row ") for line in lines)]
    assert len(with_rows) > 1
    assert all("Header Other" in lines for lines in with_rows)
    assert [line for lines in with_rows for line in lines if line.startswith("row ")] == ROWS
