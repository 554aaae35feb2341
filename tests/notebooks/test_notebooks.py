"""Guards on the kit's notebooks: thin cells, normalised and fresh outputs, the whole of each session.

Each guard first asserts that it found something to guard.
"""

import ast
import json
import shutil
from pathlib import Path

import nbformat
import pytest

from course.programme import load
from exports.normalise import normalised, text_of
from exports.notebooks import check, find, refresh

# A cell imports, chooses, shows: nothing else has a place in it.
THIN = (
    ast.Module,
    ast.Import,
    ast.ImportFrom,
    ast.alias,
    ast.Assign,
    ast.Expr,
    ast.Call,
    ast.keyword,
    ast.Attribute,
    ast.Name,
    ast.Constant,
    ast.Load,
    ast.Store,
)
OURS = {"course", "exports", "widgets"}
NOTEBOOKS = find()
SESSIONS = [path for path in NOTEBOOKS if path.stem in load().sessions]


def faults(source: str) -> list[str]:
    """Say what stands in a cell that should not."""
    nodes = list(ast.walk(ast.parse(source)))
    found = [type(node).__name__ for node in nodes if not isinstance(node, THIN)]
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "<" in node.value:
            found.append(f"HTML: {node.value}")
        if isinstance(node, ast.Import):
            found += [one.name for one in node.names if one.name.split(".")[0] not in OURS]
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] not in OURS:
            found.append(str(node.module))
    return found


def cells(path: Path, kind: str = "code") -> list[nbformat.NotebookNode]:
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == kind]


def shown(path: Path) -> list[dict[str, str]]:
    """List the papers that a notebook stores."""
    outputs = (output for cell in cells(path) for output in cell.outputs)
    return [dict(output.metadata["passerelle"]) for output in outputs if "passerelle" in output.metadata]


def test_the_notebooks_are_found() -> None:
    assert {path.parent.name for path in NOTEBOOKS} == {"facilitator_notebooks", "participant_apps"}
    assert sorted(path.stem for path in SESSIONS) == sorted(load().sessions)


@pytest.mark.parametrize(
    "source",
    [
        "def f(): pass",
        "class A: pass",
        "for x in y: pass",
        "while x: pass",
        "[x for x in y]",
        "if x: show()",
        "f = lambda: 1",
        "HTML('<b>x</b>')",
        "folder / 'name'",
        "'a' + 'b'",
        "from pathlib import Path",
        "import os",
        "x[0]",
        "f'{x}'",
    ],
)
def test_the_guard_finds_what_has_no_place_in_a_cell(source: str) -> None:
    assert faults(source)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_cells_are_thin(path: Path) -> None:
    code = cells(path)
    assert code
    assert {cell.id: faults(cell.source) for cell in code if faults(cell.source)} == {}
    assert not cells(path, "raw")
    assert not [cell.source for cell in cells(path, "markdown") if "<" in cell.source]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_outputs_are_normalised(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [output for cell in cells(path) for output in cell.outputs], "run: passerelle notebooks refresh"
    assert text == text_of(normalised(nbformat.reads(text, as_version=4)))
    assert "widget-view" not in text
    assert " at 0x" not in text
    assert {cell.get("execution_count") for cell in json.loads(text)["cells"]} == {None}


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_a_session_shows_all_its_activities_in_order_and_all_its_exercises(path: Path) -> None:
    session, papers = load().sessions[path.stem], shown(path)
    activities = [one["activity"] for one in papers if one.get("paper") == "activity"]
    assert activities == [one.slug for one in session.activities]
    exercises = {one.exercise for one in session.activities if one.exercise}
    assert exercises
    assert {one.get("paper") for one in papers} == {"agenda", "join", "attendance", "activity"} | exercises
    assert {one.get("session", path.stem) for one in papers} == {path.stem}


@pytest.mark.parametrize(
    "path", [*SESSIONS, *(one for one in NOTEBOOKS if one.stem == "home")], ids=lambda path: path.stem
)
def test_documents_are_offered_last(path: Path) -> None:
    *others, last = cells(path)
    offered = (
        "Documents(club(), ClubDocuments())"
        if path.stem == "home"
        else "Documents(room, ClubDocuments(), session)"
    )
    assert last.source == offered
    assert not any("Documents(" in cell.source for cell in others)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_stored_outputs_are_what_a_fresh_run_gives(path: Path) -> None:
    assert "\n".join(map(str, check([path]))) == "", "run: passerelle notebooks refresh"


def test_refreshing_twice_changes_nothing(tmp_path: Path) -> None:
    copy = Path(shutil.copy(SESSIONS[0], tmp_path))
    refresh([copy])
    once = copy.read_bytes()
    assert refresh([copy]) == []
    assert copy.read_bytes() == once
