"""What JupyterLab writes when it saves a notebook: the cells, never what a club said in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def without_what_was_said(model: dict[str, Any], path: str, contents_manager: Any, **_: object) -> None:  # noqa: ANN401 - Jupyter's own type
    """Take the outputs out of a notebook before it is saved; Jupyter calls this `pre_save_hook`.

    JupyterLab saves by itself every two minutes, and the outputs of a real club's notebooks show what people
    shared: on the disk that would be outside the encrypted book. A cell that did not change keeps the output
    that the file already has, which was made with the demo club.

    Args:
        model: What is about to be saved; changed in place.
        path: The notebook, from the folder that is served.
        contents_manager: Knows the folder.
    """
    if model.get("type") != "notebook":
        return
    notebook = model["content"]
    stored = _read(Path(contents_manager.root_dir) / path.lstrip("/"))
    outputs = {source(cell): cell["outputs"] for cell in stored.get("cells", []) if "outputs" in cell}
    # Widget states, which hold what people wrote, are metadata of a notebook too.
    notebook["metadata"] = stored.get("metadata", {})
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = outputs.get(source(cell), [])
            cell["execution_count"] = None


def source(cell: dict[str, Any]) -> str:
    """Give a cell's source, which a file may hold as one text or as lines."""
    return "".join(cell["source"])


def _read(file: Path) -> dict[str, Any]:
    """Read the notebook that is there now; nothing for a new one."""
    known: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return known
