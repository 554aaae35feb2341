"""The page of a phone or of the wall: one notebook, one widget, a few kilobytes."""

from __future__ import annotations

import copy
import time
from queue import Empty
from typing import TYPE_CHECKING, Any

from jupyter_server.base.handlers import JupyterHandler
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbformat import NO_CONVERT, read
from voila.execute import VoilaExecutor

from course.room.guard import Guard
from course.room.kernels import NAME
from course.room.notices import speakers, spoken
from course.room.words import _

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from jinja2 import Template
    from nbformat import NotebookNode

    from course.room.assets import Assets

VIEW = "application/vnd.jupyter.widget-view+json"
READY_S = 60.0
SENTENCES = {
    "waiting": _("One moment, the page is coming."),
    "lost": _("Not connected. What is saved is safe; this page comes back by itself."),
    "no_script": _("This page needs JavaScript. Ask for a paper sheet: everything is also there on paper."),
    "trouble": _("The page could not be opened. It tries again by itself."),
}


class LeanScreen:
    """What a lean page is made of.

    Args:
        name: The screen: ``seat`` or ``wall``.
        notebook: Its notebook.
        template: The page.
        assets: The built files.
        language: The language of the room.
    """

    def __init__(self, name: str, notebook: Path, template: Template, assets: Assets, language: str) -> None:
        """Read the notebook once; every page gets its own copy."""
        self.notebook = read(notebook, NO_CONVERT)
        self.template = template
        self.facts: dict[str, Any] = {
            "title": "Passerelle",
            "languages": speakers(language),
            "runtime": assets.address("lean.js"),
            "module": assets.address(f"{name}.js"),
            "sheet": assets.address("lean.css" if name == "seat" else f"{name}.css"),
        }
        self.facts |= {key: spoken(sentence, language) for key, sentence in SENTENCES.items()}


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


class LeanPage(Guard, JupyterHandler):  # type: ignore[misc]
    """Answers with a fresh kernel and a page for its one widget."""

    def initialize(self, screen: LeanScreen) -> None:
        """Keep the screen.

        Args:
            screen: What to show.
        """
        self.screen = screen

    async def get(self) -> None:
        """Send the page's first part, then start and run the notebook, then send the rest."""
        if self.shed_token():
            return
        kernels = self.kernel_manager
        kernel = await kernels.start_kernel(kernel_name=NAME, path="")
        notebook = copy.deepcopy(self.screen.notebook)
        executor = LeanExecutor(notebook, km=kernels.get_kernel(kernel), show_tracebacks=False)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        shown: list[str] = []

        async def kernel_start(_notebook: NotebookNode) -> str:
            await self.flush()
            return str(kernel)

        async def screen_of(cells: AsyncIterator[NotebookNode]) -> str | None:
            shown.extend([view async for cell in cells for view in views(cell)])
            return shown[0] if shown else None

        async for piece in self.screen.template.generate_async(
            **self.screen.facts,
            nb=notebook,
            kernel_start=kernel_start,
            cell_generator=lambda nb, _kernel: self._cells(executor, nb),
            screen_of=screen_of,
        ):
            self.write(piece)
        kernels.sent(kernel, shown[0] if shown else None)
        if not shown:
            await kernels.end(kernel)

    async def _cells(self, executor: LeanExecutor, notebook: NotebookNode) -> AsyncIterator[NotebookNode]:
        try:
            await executor.connect()
            for index, cell in enumerate(notebook.cells):
                yield await executor.execute_cell(cell, None, index, store_history=False)
        except (CellExecutionError, DeadKernelError, TimeoutError):
            # The page says that it could not be opened and tries again; the reason is for the terminal.
            self.log.exception("The notebook of this page could not be run.")
        finally:
            executor.kc.stop_channels()


def views(cell: NotebookNode) -> list[str]:
    """Find the widgets that a cell shows.

    Args:
        cell: The cell after its run.

    Returns:
        Their ids.
    """
    outputs = [output.get("data", {}) for output in cell.get("outputs", [])]
    return [data[VIEW]["model_id"] for data in outputs if VIEW in data]
