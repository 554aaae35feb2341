"""The sheets of each edition, in the order in which one uses them.

Participants get the session's programme and the worksheets. Facilitators get the guide in one piece, then the
sheets to lay out in the room. A Markdown cell that a trainer added is printed in the editions its tags name.
"""

from typing import Any

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from traitlets import Bool

from course.exercises import get
from exports.errors import HandoutError, _
from exports.request import Edition, HandoutRequest

OWN = "own"
OPENING = "agenda"
GUIDE = ("activity", OWN)


class ChooseSheets(Preprocessor):  # type: ignore[misc]
    """Keep the edition's sheets, each once: the guide first. It comes after `DropCode`."""

    enabled = Bool(default_value=True).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Choose and order the sheets, and name each cell's paper in `metadata.passerelle.paper`.

        Args:
            nb: The notebook, changed in place.
            resources: nbconvert's resources; `handout` holds the request.

        Returns:
            The notebook and the resources.

        Raises:
            HandoutError: Nothing is left to print.
        """
        request: HandoutRequest = resources["handout"]
        kept: dict[tuple[str, ...], NotebookNode] = {}
        for cell in nb.cells:
            if _belongs(cell, request.edition):
                kept.setdefault(_identity(cell), cell)
        nb.cells = sorted(kept.values(), key=_place)
        if not nb.cells:
            raise HandoutError(_("This notebook shows no paper yet. Run: passerelle notebooks refresh"))
        return nb, resources


def _name(cell: NotebookNode) -> str:
    named: str = cell.metadata.setdefault("passerelle", {}).setdefault("paper", OWN)
    return named


def _identity(cell: NotebookNode) -> tuple[str, ...]:
    """Say what makes two sheets the same: a session may come back to an exercise, printed once."""
    name = _name(cell)
    if name == OWN:
        return name, cell.id
    named = cell.metadata.passerelle
    return name, str(named.get("activity")) if name == "activity" else f"notes: {'notes' in named}"


def _belongs(cell: NotebookNode, edition: Edition) -> bool:
    name = _name(cell)
    if name == OWN:
        return edition in cell.metadata.get("tags", ())
    return edition == "facilitator" or name == OPENING or not get(name).tool


def _place(cell: NotebookNode) -> int:
    name = _name(cell)
    if name == OPENING:
        return 0
    return 1 if name in GUIDE or "notes" in cell.metadata.passerelle else 2
