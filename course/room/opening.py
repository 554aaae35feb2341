"""How a lean page gets its kernel and its one widget: forked and run already, or started and run now."""

from __future__ import annotations

import copy
import logging
import time
from queue import Empty
from typing import TYPE_CHECKING, NamedTuple

from nbclient.exceptions import CellExecutionError, DeadKernelError
from voila.execute import VoilaExecutor

from course.room.forks import ForkFailed
from course.room.kernels import NAME

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from course.room.kernels import RoomKernels

VIEW = "application/vnd.jupyter.widget-view+json"
READY_S = 60.0

log = logging.getLogger(__name__)


class Opened(NamedTuple):
    """What a page shows.

    Attributes:
        kernel: Its kernel.
        shown: Its widget.
    """

    kernel: str
    shown: str


async def open_screen(kernels: RoomKernels, notebook: NotebookNode, *, ahead: bool = False) -> Opened | None:
    """Give a page a kernel of its own, which has run the page's notebook.

    Args:
        kernels: The door's kernels.
        notebook: The notebook; every page runs its own copy.
        ahead: Whether the page is still to come.

    Returns:
        What to show; None when the notebook could not be run, for a reason that the terminal says.

    Raises:
        HTTPError: 503 when the room is full.
    """
    try:
        kernel, shown = await (_forked if kernels.forked else _started)(kernels, notebook)
    except ForkFailed:
        log.exception("The notebook of this page could not be run.")
        return None
    if shown is not None:
        (kernels.keep if ahead else kernels.sent)(kernel, shown)
        return Opened(kernel, shown)
    await kernels.end(kernel)
    return None


async def _forked(kernels: RoomKernels, notebook: NotebookNode) -> tuple[str, str | None]:
    cells = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    kernel = await kernels.start_kernel(kernel_name=NAME, path="", run=cells, ahead=True)
    return kernel, next(iter(kernels.shown(kernel)), None)


async def _started(kernels: RoomKernels, notebook: NotebookNode) -> tuple[str, str | None]:
    kernel = await kernels.start_kernel(kernel_name=NAME, path="", ahead=True)
    own = copy.deepcopy(notebook)
    executor = LeanExecutor(own, km=kernels.get_kernel(kernel), show_tracebacks=False)
    shown: list[str] = []
    try:
        await executor.connect()
        for index, cell in enumerate(own.cells):
            shown += views(await executor.execute_cell(cell, None, index, store_history=False))
    except (CellExecutionError, DeadKernelError, TimeoutError):
        # The page says that it could not be opened and tries again; the reason is for the terminal.
        log.exception("The notebook of this page could not be run.")
    finally:
        executor.kc.stop_channels()
    return kernel, next(iter(shown), None)


class LeanExecutor(VoilaExecutor):  # type: ignore[misc]
    """Runs cells as Voila does, without the fifth of a second that its client waits for silence."""

    async def connect(self) -> None:
        """Wait until the kernel answers on both channels.

        Raises:
            DeadKernelError: When it ends before, or takes longer than a minute.
        """
        self.kc = self.km.client()
        self.kc.start_channels(hb=False)
        self.kc.allow_stdin = False
        until = time.monotonic() + READY_S
        while time.monotonic() < until and await self.km.is_alive():
            self.kc.kernel_info()
            try:
                await self.kc.get_shell_msg(timeout=1)
                await self.kc.get_iopub_msg(timeout=0.2)
            except Empty:
                continue
            return
        raise DeadKernelError("The kernel did not start.")


def views(cell: NotebookNode) -> list[str]:
    """Find the widgets that a cell shows.

    Args:
        cell: The cell after its run.

    Returns:
        Their ids.
    """
    outputs = [output.get("data", {}) for output in cell.get("outputs", [])]
    return [data[VIEW]["model_id"] for data in outputs if VIEW in data]
