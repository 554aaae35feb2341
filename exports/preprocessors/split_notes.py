"""The facilitator's notes leave the worksheets and go where they are read: into the guide.

So a worksheet is the same in both editions, and can be copied for the group as it is.
"""

from typing import Any

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell
from traitlets import Bool

QUOTE = ">"


class SplitNotes(Preprocessor):  # type: ignore[misc]
    """Make two cells of a paper with notes: the sheet, and its notes under the sheet's title."""

    enabled = Bool(default_value=True).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Split every paper that holds notes.

        Args:
            nb: The notebook, changed in place. It comes from `RenderPapers`.
            resources: nbconvert's resources.

        Returns:
            The notebook and the resources.
        """
        nb.cells = [part for cell in nb.cells for part in _split(cell)]
        return nb, resources


def _split(cell: NotebookNode) -> list[NotebookNode]:
    """Split at block quotes: in a paper, only notes are quoted (see `course.exercises.paper`)."""
    lines = cell.source.splitlines()
    quoted = [line for line in lines if line.startswith(QUOTE)]
    if not quoted or "passerelle" not in cell.metadata:
        return [cell]
    title = next(line for line in lines if line.startswith("#"))
    cell.source = "\n".join(line for line in lines if not line.startswith(QUOTE))
    notes = [line.removeprefix(QUOTE).removeprefix(" ") for line in quoted]
    metadata = {"passerelle": cell.metadata.passerelle | {"notes": True}, "tags": []}
    source = "\n".join([title, "", *notes])
    return [cell, new_markdown_cell(source, id=f"notes-{cell.id}"[:64], metadata=metadata)]
