"""A notebook without anything that changes from one run to the next.

What stays: sources, cell ids, tags, and of each output the paper (Markdown) with its short text. What goes:
execution counts, widget state, times, the machine's kernel. So a diff shows what somebody changed, no more.
"""

from typing import Any

import nbformat
from nbformat import NotebookNode

KEPT_TYPES = ("text/markdown", "text/plain")
KEPT_CELL_METADATA = ("deletable", "editable", "jupyter", "passerelle", "tags")
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


class UnexpectedOutput(ValueError):  # noqa: N818 - what happened, in the kit's words
    """A cell printed, warned or failed where it should only show."""

    def __init__(self, cell: str, output: str) -> None:
        """Say which cell, and what it gave.

        Args:
            cell: The cell's id.
            output: What the cell gave instead of a screen or a paper.
        """
        super().__init__(f"Cell “{cell}” should only show a screen; it gave: {output.strip()}")
        self.cell = cell
        self.output = output


def normalised(notebook: NotebookNode) -> NotebookNode:
    """Return a copy of a notebook that holds only what lasts.

    Args:
        notebook: Any notebook of format 4, run or not.

    Returns:
        A new notebook; equal contents always give equal bytes through `text_of`.

    Raises:
        UnexpectedOutput: A cell printed, warned or failed.
    """
    metadata = {"kernelspec": dict(KERNEL), "language_info": {"name": "python"}}
    own = notebook.metadata.get("passerelle")
    if own is not None:
        metadata["passerelle"] = own
    cells = [_cell(cell, number) for number, cell in enumerate(notebook.cells, start=1)]
    return nbformat.from_dict({"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})


def text_of(notebook: NotebookNode) -> str:
    """Return the text of a notebook file: keys sorted, accents as they are, one newline at the end.

    Args:
        notebook: A notebook, usually a normalised one.

    Returns:
        The JSON text to store.
    """
    text: str = nbformat.writes(notebook, ensure_ascii=False, indent=1, sort_keys=True)
    return text.rstrip("\n") + "\n"


def _cell(cell: NotebookNode, number: int) -> dict[str, Any]:
    kept = {
        "cell_type": cell.cell_type,
        "id": cell.get("id") or f"cell-{number}",
        "metadata": {key: cell.metadata[key] for key in KEPT_CELL_METADATA if key in cell.metadata},
        "source": cell.source,
    }
    if cell.cell_type != "code":
        return kept
    outputs = [_output(output, kept["id"]) for output in cell.outputs]
    return kept | {"execution_count": None, "outputs": [output for output in outputs if output["data"]]}


def _output(output: NotebookNode, cell: str) -> dict[str, Any]:
    if output.output_type == "stream":
        raise UnexpectedOutput(cell, output.text)
    if output.output_type == "error":
        raise UnexpectedOutput(cell, f"{output.ename}: {output.evalue}")
    kept = {
        "data": {kind: output.data[kind] for kind in KEPT_TYPES if kind in output.data},
        "metadata": {key: value for key, value in output.metadata.items() if key == "passerelle"},
        "output_type": output.output_type,
    }
    return kept | {"execution_count": None} if output.output_type == "execute_result" else kept
