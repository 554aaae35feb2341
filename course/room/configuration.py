"""How Voila and Jupyter are to work behind a door; no file of the computer's own configuration is asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from traitlets.config import Config

from course.room import provisioner
from course.room.folder import room_for_sockets
from course.room.guard import NOTEBOOK_POLICY
from course.room.kernels import STOCK, RoomKernels, RoomSpecs
from course.room.saving import without_what_was_said

if TYPE_CHECKING:
    from course.room.settings import DoorSettings


def folder_of(door: DoorSettings) -> Path:
    """Find where a door keeps sockets and connection files.

    Args:
        door: The settings.

    Returns:
        A private folder with a short name: the length of sockets' paths is limited.
    """
    return Path(door.folder) / door.role[0]


def voila(door: DoorSettings, identity: type, facts: dict[str, Any], *, keeps_messages: bool) -> Config:
    """Configure a Voila door.

    Args:
        door: The settings.
        identity: Who may come in.
        facts: What the template of notebooks needs to know.
        keeps_messages: Whether messages wait for a page that lost its connection.

    Returns:
        The configuration.
    """
    return Config(
        {
            "Voila": {
                "root_dir": door.notebooks,
                "ip": door.host,
                "port": door.port,
                "open_browser": False,
                "token": door.token,
                "cookie_secret": door.cookie_secret.encode(),
                "identity_provider_class": identity,
            },
            "VoilaConfiguration": {
                "template": "lab",
                "allow_template_override": "NO",
                "allow_theme_override": "NO",
                "show_tracebacks": False,
                "file_allowlist": [],
                "resources": {"passerelle": facts},
                "multi_kernel_manager_class": RoomKernels,
                "kernel_spec_manager_class": RoomSpecs,
            },
            "TokenHolder": {"cookie": f"passerelle-{door.port}", "ticket": door.ticket},
            "HTMLExporter": {"language_code": door.language},
            "NotebookNotary": {"data_dir": str(folder_of(door))},
            "RoomSpecs": {"provisioner": provisioner.NAME if door.forked else STOCK},
            "RoomKernels": kernels(door) | {"buffer_offline_messages": keeps_messages},
            # A kernel that died is of no use to its page, which asks for a new one.
            "KernelManager": kernel(door) | {"autorestart": False},
        }
    )


def lab(door: DoorSettings) -> Config:
    """Configure JupyterLab: nothing asks the network, nobody else gets in.

    Args:
        door: The settings.

    Returns:
        The configuration.
    """
    level = "INFO" if door.verbose else "ERROR"
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
                "tornado_settings": {
                    "headers": {
                        "Content-Security-Policy": NOTEBOOK_POLICY.format(host=f"{door.host}:{door.port}")
                    },
                    "page_config_hook": _without_news,
                },
                "allow_root": True,  # whoever may run Passerelle may run this part of it
                "log_level": level,
            },
            "IdentityProvider": {"token": door.token, "cookie_name": f"passerelle-{door.port}"},
            "LabApp": {
                "log_level": level,
                "news_url": None,
                "check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
                "extension_manager": "readonly",
            },
            "ContentsManager": {"pre_save_hook": without_what_was_said},
            "FileCheckpoints": {"checkpoint_dir": str(folder_of(door) / "checkpoints")},
            "RoomKernels": kernels(door),
            "KernelManager": kernel(door),
        }
    )


def _without_news(_handler: object, page: dict[str, Any]) -> dict[str, Any]:
    """Leave out the extension that asks whether to fetch news from the network."""
    known = page.get("disabledExtensions", [])
    return page | {"disabledExtensions": [*known, "@jupyterlab/apputils-extension:announcements"]}


def kernels(door: DoorSettings) -> dict[str, Any]:
    """Configure the kernels of a door.

    Args:
        door: The settings.

    Returns:
        The traits of `RoomKernels`.
    """
    return {
        "room": door.room,
        # A folder of the run's own: no start-up file of the computer's account runs in a kernel.
        "environment": {"IPYTHONDIR": str(folder_of(door) / "ipython"), "PYTHONDONTWRITEBYTECODE": "1"},
        "most": door.seats,
        "spare": door.spare,
        "unseen": door.patience.unseen,
        "silent": door.patience.silent,
        "alone": door.patience.alone,
        "leaving": door.patience.leaving,
    }


def kernel(door: DoorSettings) -> dict[str, Any]:
    """Configure each kernel.

    Args:
        door: The settings.

    Returns:
        The traits of Jupyter's `KernelManager`.
    """
    transport = "ipc" if room_for_sockets(folder_of(door)) else "tcp"
    return {"transport": transport, "shutdown_wait_time": door.patience.stop}
