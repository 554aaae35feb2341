"""Each paper that a notebook names is written again for the handout."""

from typing import Any

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_notebook

from course.exercises import PaperRequest, paper
from course.programme import load
from exports.contents import demo_contents
from exports.errors import HandoutError
from exports.preprocessors import RenderPapers

SESSION = "01_presentation_and_group_dynamics"


def test_a_code_cell_with_a_paper_becomes_its_markdown(first: NotebookNode, ask: Any) -> None:
    before = len(first.cells)
    notebook, _ = RenderPapers()(first, ask("facilitator", "en"))
    (agenda,) = [cell for cell in notebook.cells if cell.id == "agenda-None-1"]
    expected = PaperRequest(language="en", edition="facilitator", session=SESSION, pictures=True)
    assert agenda.cell_type == "markdown"
    assert agenda.source == paper("agenda", expected)
    assert len(notebook.cells) == before
    assert not any("stored text" in cell.source for cell in notebook.cells)


def test_cells_without_a_paper_are_left_alone(first: NotebookNode, ask: Any) -> None:
    notebook, _ = RenderPapers()(first, ask())
    told = [(cell.cell_type, cell.id) for cell in notebook.cells[:2]]
    assert told == [("code", "choose"), ("markdown", "heading")]


def test_blank_and_filled_differ(paper_cell: Any, ask: Any) -> None:
    def made(contents: Any) -> str:
        notebook = new_notebook(cells=[paper_cell("portraits", SESSION, "portraits")])
        source: str = RenderPapers()(notebook, ask(contents=contents))[0].cells[0].source
        return source

    assert "____" in made(None)
    assert "____" not in made(demo_contents())


def test_an_activity_is_told_when_it_starts(first: NotebookNode, ask: Any) -> None:
    notebook, _ = RenderPapers()(first, ask())
    starts = load().sessions[SESSION].starts()
    told = [cell.metadata.passerelle for cell in notebook.cells if cell.id.startswith("activity")]
    assert [one.starts for one in told] == [f"{one // 60}:{one % 60:02}" for one in starts.values()]


@pytest.mark.parametrize("name", ["nothing", "activity"])
def test_a_paper_that_cannot_be_written_is_named(paper_cell: Any, ask: Any, name: str) -> None:
    notebook = new_notebook(cells=[paper_cell(name, SESSION, "nowhere")])
    with pytest.raises(HandoutError, match=r"nothing|nowhere"):
        RenderPapers()(notebook, ask())
