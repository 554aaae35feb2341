"""JupyterLab saves by itself: nothing that a club said may reach the disk with it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager
from loops import run

from course.room import configuration
from course.room.settings import NOTEBOOKS, DoorSettings

pytestmark = pytest.mark.filterwarnings("ignore:Overriding existing pre_save_hook")
"""Jupyter says so whenever a hook comes from the configuration."""

CANARY = "canari-3f9a"
STORED = NOTEBOOKS / "02_migration_experience.ipynb"


@pytest.fixture
def manager(tmp_path: Path) -> AsyncLargeFileManager:
    """Jupyter's own manager of files, configured as the facilitator's JupyterLab is."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    shutil.copy(STORED, folder)
    door = DoorSettings("lab", "127.0.0.1", 0, str(tmp_path / "room"), str(folder), "", {})
    return AsyncLargeFileManager(config=configuration.lab(door), root_dir=str(folder))


def ran(notebook: dict[str, Any]) -> dict[str, Any]:
    """Give a notebook after a club's evening: outputs, counts and widget states with what people wrote."""
    output = {"output_type": "stream", "name": "stdout", "text": CANARY}
    cells = [
        cell | ({"outputs": [output], "execution_count": 7} if cell["cell_type"] == "code" else {})
        for cell in notebook["cells"]
    ]
    return notebook | {"cells": cells, "metadata": notebook["metadata"] | {"widgets": {"state": CANARY}}}


def save(manager: AsyncLargeFileManager, name: str, notebook: dict[str, Any]) -> str:
    """Save a notebook as JupyterLab does, and give everything that is now on the disk."""
    model = {"type": "notebook", "format": "json", "content": notebook}
    run(manager.save(model, name))
    files = [file for file in Path(manager.root_dir).parent.rglob("*") if file.is_file()]
    assert Path(manager.root_dir) / name in files
    return "".join(file.read_text(encoding="utf-8") for file in files)


def test_an_evening_leaves_the_notebook_as_it_was(manager: AsyncLargeFileManager) -> None:
    before = STORED.read_text(encoding="utf-8")
    assert CANARY not in save(manager, STORED.name, ran(json.loads(before)))
    assert (Path(manager.root_dir) / STORED.name).read_text(encoding="utf-8") == before


def test_a_changed_cell_is_kept_without_what_it_showed(manager: AsyncLargeFileManager) -> None:
    notebook = ran(json.loads(STORED.read_text(encoding="utf-8")))
    notebook["cells"][1]["source"] = ["# my own note"]
    assert CANARY not in save(manager, STORED.name, notebook)
    cell = json.loads((Path(manager.root_dir) / STORED.name).read_text(encoding="utf-8"))["cells"][1]
    assert (cell["source"], cell["outputs"]) == (["# my own note"], [])


def test_a_copy_under_another_name_holds_no_output(manager: AsyncLargeFileManager) -> None:
    assert CANARY not in save(manager, "mine.ipynb", ran(json.loads(STORED.read_text(encoding="utf-8"))))
