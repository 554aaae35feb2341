"""No code on paper."""

from typing import Any

from nbformat import NotebookNode

from exports.preprocessors import DropCode


def test_only_markdown_cells_stay(first: NotebookNode, ask: Any) -> None:
    notebook, _ = DropCode()(first, ask())
    assert [cell.id for cell in notebook.cells] == ["heading"]
