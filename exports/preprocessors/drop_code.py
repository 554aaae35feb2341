"""No code on paper: what a code cell showed is a paper by now, or belongs on the screen only."""

from typing import Any

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from traitlets import Bool


class DropCode(Preprocessor):  # type: ignore[misc]
    """Keep Markdown cells only. It comes after `RenderPapers`."""

    enabled = Bool(default_value=True).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Drop every code cell and raw cell.

        Args:
            nb: The notebook, changed in place.
            resources: nbconvert's resources.

        Returns:
            The notebook and the resources.
        """
        nb.cells = [cell for cell in nb.cells if cell.cell_type == "markdown"]
        return nb, resources
