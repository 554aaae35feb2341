"""Sample notebooks: a session's cells with the outputs that its screens store, without running anything."""

from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from golden import Golden
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

from course.programme import load
from exports.handout import HandoutExporter

VOID = {"br", "hr", "img", "input", "link", "meta"}
APART = {"td", "th", "li", "p", "h1", "h2", "h3", "h4", "div"}
"""What a reader sees apart from what follows, with or without white space in the file."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let goldens be made again, where this folder is named: `pytest tests/exports --update-golden`."""
    parser.addoption("--update-golden", action="store_true", help="keep the pages of PDFs as they are now")


@pytest.fixture
def same_pages(request: pytest.FixtureRequest, tmp_path: Path) -> Golden:
    """Compare the pages of a PDF with the pictures kept of them: `same_pages("cv_plain_ar_empty", made.data)`."""
    return Golden(bool(request.config.getoption("--update-golden", default=False)), tmp_path)


class Page(HTMLParser):
    """What a page holds, as a browser would read it."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {key: value or "" for key, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open, f"</{tag}> closes nothing"
            assert self._open.pop() == tag, f"</{tag}> closes another element"
        if tag in APART:
            self.texts.append(" ")

    def handle_data(self, data: str) -> None:
        if not {"style", "script", "title"} & set(self._open):
            self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


def cell(name: str, session: str, activity: str | None = None) -> NotebookNode:
    named = {"paper": name, "session": session} | ({"activity": activity} if activity else {})
    data = {"text/markdown": f"stored text of {name}", "text/plain": f"<{name.title()}>"}
    output = new_output("execute_result", data, metadata={"passerelle": named})
    return new_code_cell(f"Screen(room, {name!r})", id=f"{name}-{activity}", outputs=[output])


def session_notebook(slug: str) -> NotebookNode:
    cells = [
        new_code_cell("from widgets import Screen", id="choose"),
        new_markdown_cell("# For the screen only", id="heading"),
        *(cell(name, slug) for name in ("agenda", "join", "attendance")),
    ]
    for activity in load().sessions[slug].activities:
        cells.append(cell("activity", slug, activity.slug))
        cells += [cell(activity.exercise, slug, activity.slug)] if activity.exercise else []
    return new_notebook(cells=cells)


@pytest.fixture
def page() -> Callable[[str], Page]:
    return Page


@pytest.fixture(params=tuple(load().sessions))
def session(request: pytest.FixtureRequest) -> str:
    slug: str = request.param
    return slug


@pytest.fixture
def notebook(session: str) -> NotebookNode:
    return session_notebook(session)


@pytest.fixture
def sample() -> Callable[[str], NotebookNode]:
    return session_notebook


@pytest.fixture
def paper_cell() -> Callable[..., NotebookNode]:
    return cell


@pytest.fixture
def handout(session: str, notebook: NotebookNode) -> Callable[..., str]:
    def make(**wanted: Any) -> str:
        exporter = HandoutExporter(**wanted)
        html: str = exporter.from_notebook_node(notebook, {"metadata": {"name": session}})[0]
        return html

    return make


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[[str], Tab]]:
    tab = browser.new_page(viewport={"width": round(174 / 25.4 * 96), "height": 900})
    tab.emulate_media(media="print")

    def open_page(html: str) -> Tab:
        (tmp_path / "page.html").write_text(html, encoding="utf-8")
        tab.goto((tmp_path / "page.html").as_uri())
        return tab

    yield open_page
    tab.close()


@pytest.fixture
def printed(opened: Callable[[str], Tab], tmp_path: Path) -> Callable[[str], Path]:
    def print_page(html: str) -> Path:
        opened(html).pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
        return tmp_path / "page.pdf"

    return print_page
