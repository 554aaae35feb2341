"""Notebooks without what changes from one run to the next."""

import json

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from exports.normalise import UnexpectedOutput, normalised, text_of

WIDGET = "application/vnd.jupyter.widget-view+json"


def run_notebook() -> NotebookNode:
    data = {WIDGET: {"model_id": "f00"}, "text/markdown": "été\n", "text/plain": "<Agenda>"}
    named = {"passerelle": {"paper": "agenda"}, "isolated": True}
    shown = new_output("execute_result", data, metadata=named, execution_count=7)
    only_a_widget = new_output("display_data", {WIDGET: {"model_id": "f01"}})
    metadata = {"tags": ["participant"], "execution": {"iopub.execute_input": "2026-01-01"}, "trusted": True}
    outputs = [shown, only_a_widget]
    code = new_code_cell("show()", id="show", execution_count=7, metadata=metadata, outputs=outputs)
    return new_notebook(
        cells=[new_markdown_cell("# é", id="title"), code],
        metadata={
            "kernelspec": {"name": "mine", "display_name": "Mine"},
            "language_info": {"name": "python", "version": "3.11.7"},
            "widgets": {"application/vnd.jupyter.widget-state+json": {"state": {}}},
        },
    )


def test_papers_and_their_text_stay() -> None:
    (output,) = normalised(run_notebook()).cells[1].outputs
    assert output.data == {"text/markdown": "été\n", "text/plain": "<Agenda>"}
    assert output.metadata == {"passerelle": {"paper": "agenda"}}


def test_counts_widgets_times_and_kernels_go() -> None:
    text = text_of(normalised(run_notebook()))
    assert json.loads(text)["cells"][1]["execution_count"] is None
    assert "widget" not in text
    assert "2026" not in text
    assert "3.11" not in text
    assert "Mine" not in text
    assert '"execution_count": 7' not in text


def test_sources_ids_and_tags_stay() -> None:
    cells = normalised(run_notebook()).cells
    assert [cell.id for cell in cells] == ["title", "show"]
    assert [cell.source for cell in cells] == ["# é", "show()"]
    assert cells[1].metadata == {"tags": ["participant"]}


def test_the_result_is_a_valid_notebook_and_stays_as_it_is() -> None:
    once = normalised(run_notebook())
    nbformat.validate(once)
    assert text_of(normalised(nbformat.reads(text_of(once), as_version=4))) == text_of(once)
    assert text_of(once).endswith("}\n")
    assert "été" in text_of(once)


@pytest.mark.parametrize(
    "output",
    [
        new_output("stream", text="printed"),
        new_output("error", ename="ValueError", evalue="printed", traceback=[]),
    ],
)
def test_a_cell_that_prints_or_fails_is_named(output: NotebookNode) -> None:
    notebook = new_notebook(cells=[new_code_cell("print()", id="loud", outputs=[output])])
    with pytest.raises(UnexpectedOutput, match=r"loud.*printed"):
        normalised(notebook)
