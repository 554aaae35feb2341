"""How Jupyter gets a forked kernel: the provisioner ``passerelle-forked``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from jupyter_client.provisioning import LocalProvisioner

if TYPE_CHECKING:
    from course.room.forks import Fork

NAME = "passerelle-forked"
"""As in the entry-point group ``jupyter_client.kernel_provisioners``."""


class ForkedProvisioner(LocalProvisioner):  # type: ignore[misc]
    """Forks kernels where `LocalProvisioner` starts processes; all else is the same."""

    process: Fork | None

    async def launch_kernel(self, cmd: list[str], **keywords: Any) -> dict[str, Any]:  # noqa: ANN401 - Jupyter's
        """Fork a kernel.

        Args:
            cmd: The command that would start it: its own arguments come after the module's name.
            **keywords: `env` and `cwd`, and `run`: sources of cells to run before anybody looks.

        Returns:
            How to reach it.

        Raises:
            ForkFailed: It ended before it was ready.
        """
        forks = self.parent.parent.forks
        argv = cmd[cmd.index("course.room.kernel") + 1 :]
        folder = str(keywords.get("cwd") or os.getcwd())  # noqa: PTH109 - what Popen would take
        order = {"argv": argv, "cwd": folder, "env": dict(keywords["env"]), "run": keywords.get("run", [])}
        self.process = await forks.fork(self.kernel_id, order)
        self.pid = self.pgid = self.process.pid
        self.cwd = folder
        connection: dict[str, Any] = self.connection_info
        return connection
