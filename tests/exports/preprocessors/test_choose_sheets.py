"""Each edition has its sheets, once, in the order of use."""

from collections.abc import Sequence
from typing import Any

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook

from exports.errors import HandoutError
from exports.preprocessors import ChooseSheets

NOTES = {"notes": True}


def sheet(name: str, activity: str | None = None, **more: Any) -> NotebookNode:
    named = {"paper": name, "activity": activity, **more}
    return new_markdown_cell(name, id=f"{name}-{activity}-{'-'.join(more)}", metadata={"passerelle": named})


def own(source: str, *tags: str) -> NotebookNode:
    return new_markdown_cell(source, id=source.replace(" ", "-"), metadata={"tags": list(tags)})


CELLS = (
    own("for nobody"),
    sheet("join"),
    sheet("agenda"),
    sheet("activity", "welcome"),
    own("for me", "facilitator"),
    sheet("activity", "journey"),
    sheet("journey", "journey"),
    sheet("journey", "journey", **NOTES),
    own("for us", "participant", "facilitator"),
    sheet("activity", "talk"),
    sheet("journey", "talk"),
    sheet("journey", "talk", **NOTES),
)


def chosen(cells: Sequence[NotebookNode], resources: dict[str, Any]) -> list[NotebookNode]:
    return ChooseSheets()(new_notebook(cells=[cell.copy() for cell in cells]), resources)[0].cells


def test_participants_get_the_programme_and_the_worksheets(ask: Any) -> None:
    assert [cell.source for cell in chosen(CELLS[:7] + CELLS[8:11], ask())] == ["agenda", "for us", "journey"]


def test_facilitators_get_the_guide_in_one_piece_then_all_sheets(ask: Any) -> None:
    cells = chosen(CELLS, ask("facilitator"))
    guide = ["agenda", "activity", "for me", "activity", "journey", "for us", "activity"]
    assert [cell.source for cell in cells] == [*guide, "join", "journey"]
    assert ["notes" in cell.metadata.passerelle for cell in cells] == [name == 4 for name in range(9)]


def test_nothing_to_print_is_said(ask: Any) -> None:
    with pytest.raises(HandoutError, match="notebooks refresh"):
        chosen(CELLS[:1], ask())
