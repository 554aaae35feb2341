"""JupyterLab for the facilitator: the same notebooks, the same kernels, on this computer only."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jupyterlab.labapp import LabApp

from course.room import configuration

if TYPE_CHECKING:
    from course.room.settings import DoorSettings


def run_lab(door: DoorSettings) -> None:
    """Run JupyterLab until told to stop.

    Args:
        door: The settings.
    """
    folder = configuration.folder_of(door)
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ["JUPYTER_RUNTIME_DIR"] = str(folder)
    LabApp.initialize_server(argv=[], config=configuration.lab(door)).start()
