"""JupyterLab for the facilitator: the same notebooks, the same kernels, on this computer only."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from jupyterlab.labapp import LabApp
from traitlets.config import Config

from course.room.folder import room_for_sockets
from course.room.kernels import RoomKernels, RoomSpecs

if TYPE_CHECKING:
    from course.room.settings import DoorSettings


def run_lab(door: DoorSettings) -> None:
    """Run JupyterLab until told to stop.

    Args:
        door: The settings.
    """
    folder = Path(door.folder) / door.role[0]
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ["JUPYTER_RUNTIME_DIR"] = str(folder)
    server = LabApp.initialize_server(argv=[], config=configuration(door, folder))
    server.start()


def configuration(door: DoorSettings, folder: Path) -> Config:
    """Say how JupyterLab is to work: nothing asks the network, nobody else gets in.

    Args:
        door: The settings.
        folder: A private folder.

    Returns:
        The configuration.
    """
    return Config(
        {
            "ServerApp": {
                "ip": door.host,
                "port": door.port,
                "port_retries": 0,
                "open_browser": False,
                "root_dir": door.notebooks,
                "kernel_manager_class": RoomKernels,
                "kernel_spec_manager_class": RoomSpecs,
                "terminals_enabled": False,
                "log_level": "INFO" if door.verbose else "ERROR",
            },
            "IdentityProvider": {"token": door.token, "cookie_name": f"passerelle-{door.port}"},
            "LabApp": {
                "news_url": None,
                "check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
                "extension_manager": "readonly",
            },
            "RoomKernels": {
                "room": door.room,
                "environment": {"IPYTHONDIR": str(folder / "ipython")},
                "most": door.seats,
            },
            "KernelManager": {"transport": "ipc" if room_for_sockets(folder) else "tcp"},
        }
    )
