"""The facilitator's notes leave the worksheet and go to the guide."""

from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook

from course.exercises import names
from exports.preprocessors import RenderPapers, SplitNotes

PAPER = "### ![](picture:house) Sheet\n\nText\n\n> **Notes**\n>\n> - One\n"


def split(source: str, metadata: dict[str, Any]) -> list[NotebookNode]:
    notebook = new_notebook(cells=[new_markdown_cell(source, id="sheet", metadata=metadata)])
    return SplitNotes()(notebook, {})[0].cells


def test_a_sheet_and_its_notes_become_two_cells_of_one_paper() -> None:
    sheet, notes = split(PAPER, {"passerelle": {"paper": "portraits"}})
    assert sheet.source == "### ![](picture:house) Sheet\n\nText\n"
    assert notes.source == "### ![](picture:house) Sheet\n\n**Notes**\n\n- One"
    assert notes.metadata.passerelle == {"paper": "portraits", "notes": True}
    assert "notes" not in sheet.metadata.passerelle


def test_a_quotation_of_a_trainers_own_stays_where_it_is() -> None:
    (cell,) = split(PAPER, {"tags": ["facilitator"]})
    assert cell.source == PAPER


def test_no_note_is_left_on_any_sheet_of_the_kit(paper_cell: Any, ask: Any) -> None:
    cells = [paper_cell(name, "01_presentation_and_group_dynamics", "welcome") for name in names()]
    resources = ask("facilitator")
    notebook, _ = SplitNotes()(*RenderPapers()(new_notebook(cells=cells), resources))
    assert sum("notes" in cell.metadata.passerelle for cell in notebook.cells) >= len(names(tools=False))
    assert not any(line.startswith(">") for cell in notebook.cells for line in cell.source.splitlines())
