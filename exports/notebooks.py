"""The notebooks' stored outputs, made again in one command.

`passerelle notebooks refresh` runs every notebook with the demo club and stores what it shows as text.
`passerelle notebooks check` does the same without writing, and says what differs: a notebook that was not
refreshed fails there.
"""

import difflib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from traitlets.config import Config

from exports.normalise import normalised, text_of
from exports.places import NOTEBOOK_FOLDERS
from exports.whole import write_whole

ROOM_VARIABLE = "PASSERELLE_ROOM"
SECONDS_A_CELL = 120

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Difference:
    """One notebook whose stored form is not what a fresh run gives."""

    notebook: Path
    lines: tuple[str, ...]

    def __str__(self) -> str:
        """Return the notebook's name and the lines that differ.

        Returns:
            A unified diff under the notebook's name.
        """
        return "\n".join((self.notebook.name, *self.lines))


def find(folders: Iterable[Path] = NOTEBOOK_FOLDERS) -> list[Path]:
    """Return the kit's notebooks, in the order of their names.

    Args:
        folders: Folders to look in, each without its sub-folders.

    Returns:
        The paths of all notebooks.
    """
    return [path for folder in folders for path in sorted(folder.glob("*.ipynb"))]


def refresh(paths: Iterable[Path] | None = None, progress: Progress | None = None) -> list[Path]:
    """Run notebooks with the demo club and store their normalised outputs.

    Args:
        paths: The notebooks; all of the kit's when None.
        progress: Called with each notebook's name before it runs.

    Returns:
        The notebooks whose file changed.

    Raises:
        nbclient.exceptions.CellExecutionError: A cell failed; its source and error are in the message.
        UnexpectedOutput: A cell printed or warned.
    """
    changed = []
    for path in _chosen(paths):
        stored, fresh = _stored_and_fresh(path, progress)
        if stored != fresh:
            write_whole(path, fresh)
            changed.append(path)
    return changed


def check(paths: Iterable[Path] | None = None, progress: Progress | None = None) -> list[Difference]:
    """Run notebooks and say where a stored file differs from a fresh run. Nothing is written.

    Args:
        paths: The notebooks; all of the kit's when None.
        progress: Called with each notebook's name before it runs.

    Returns:
        One difference a notebook that is out of date; empty when all are as they should be.

    Raises:
        nbclient.exceptions.CellExecutionError: A cell failed; its source and error are in the message.
        UnexpectedOutput: A cell printed or warned.
    """
    differences = []
    for path in _chosen(paths):
        stored, fresh = _stored_and_fresh(path, progress)
        lines = difflib.unified_diff(
            stored.splitlines(), fresh.splitlines(), "stored", "fresh", n=1, lineterm=""
        )
        if stored != fresh:
            differences.append(Difference(path, tuple(lines)))
    return differences


def run(path: Path) -> NotebookNode:
    """Run one notebook in its own folder with the demo club and return it normalised.

    Args:
        path: A notebook file; it is read, never written.

    Returns:
        The notebook as it should be stored.

    Raises:
        nbclient.exceptions.CellExecutionError: A cell failed; its source and error are in the message.
        UnexpectedOutput: A cell printed or warned.
    """
    notebook = nbformat.read(path, as_version=4)
    with TemporaryDirectory() as sockets:
        client = NotebookClient(
            notebook,
            config=_connection(Path(sockets)),
            timeout=SECONDS_A_CELL,
            kernel_name="python3",
            store_widget_state=False,
            record_timing=False,
            resources={"metadata": {"path": str(path.parent)}},
        )
        client.execute(env=_demo_environment())
    return normalised(notebook)


def _chosen(paths: Iterable[Path] | None) -> list[Path]:
    return find() if paths is None else [Path(path) for path in paths]


def _stored_and_fresh(path: Path, progress: Progress | None) -> tuple[str, str]:
    if progress:
        progress(path.name)
    return path.read_text(encoding="utf-8"), text_of(run(path))


def _connection(folder: Path) -> Config:
    """Talk to the kernel through files of our own where possible: other users of a computer can read TCP."""
    private = {"transport": "ipc", "ip": str(folder / "kernel")}
    return Config({"KernelManager": private if os.name == "posix" else {}})


def _demo_environment() -> dict[str, str]:
    """Without a room in the environment, notebooks show the demo club: never a real one's data."""
    return {key: value for key, value in os.environ.items() if key != ROOM_VARIABLE}
