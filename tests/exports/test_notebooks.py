"""One command makes the stored outputs again; one says what is stale."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook

from exports.normalise import UnexpectedOutput
from exports.notebooks import check, find, refresh

SHOW = """
import os
from IPython.display import Markdown
Markdown(f"room: {os.environ.get('PASSERELLE_ROOM', 'demo')}")
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def writer(source: str, name: str = "one") -> Path:
        path = tmp_path / f"{name}.ipynb"
        nbformat.write(new_notebook(cells=[new_code_cell(source, id="show")]), path)
        return path

    return writer


def test_refresh_stores_what_a_notebook_shows_and_check_agrees(
    write: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_ROOM", "a real club")
    path, said = write(SHOW), []
    assert [str(one).splitlines()[0] for one in check([path])] == ["one.ipynb"]
    assert refresh([path], said.append) == [path]
    assert said == ["one.ipynb"]
    assert "room: demo" in path.read_text(encoding="utf-8")
    before = path.read_bytes()
    assert check([path]) == []
    assert refresh([path]) == []
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == ["one.ipynb"]


def test_check_says_which_line_differs_and_writes_nothing(write: Any) -> None:
    path = write(SHOW)
    refresh([path])
    changed = path.read_text(encoding="utf-8").replace("room: demo", "room: dema")
    path.write_text(changed, encoding="utf-8")
    (difference,) = check([path])
    assert any(line.startswith("-") and "room: dema" in line for line in difference.lines)
    assert any(line.startswith("+") and "room: demo" in line for line in difference.lines)
    assert path.read_text(encoding="utf-8") == changed


@pytest.mark.parametrize(("source", "error"), [("1 / 0", CellExecutionError), ("print(1)", UnexpectedOutput)])
def test_a_notebook_that_fails_or_prints_is_left_as_it_was(
    write: Any, source: str, error: type[Exception]
) -> None:
    path = write(source)
    before = path.read_bytes()
    with pytest.raises(error):
        refresh([path])
    assert path.read_bytes() == before


def test_both_folders_of_notebooks_are_found() -> None:
    assert {path.parent.name for path in find()} == {"facilitator_notebooks", "participant_apps"}
