"""The facilitator's door: on this computer only, notebooks by Voila's own front end, and the wall."""

from __future__ import annotations

from pathlib import Path

from jupyter_server.base.handlers import FileFindHandler
from jupyterlab_server.themes_handler import ThemesHandler
from voila.static_file_handler import MultiStaticFileHandler, TemplateStaticFileHandler
from voila.utils import get_voila_labextensions_path

from course.room.answers import BuiltFile, Farewell, Home, KernelState, NotebookPage
from course.room.assets import HASHED
from course.room.door import KERNEL, Door, Routes
from course.room.guard import NOTEBOOK_POLICY, guarded
from course.room.identity import TokenHolder
from course.room.lean import LeanPage
from course.room.sockets import RoomSocket

THEMES = "/voila/api/themes"


class FacilitatorDoor(Door):
    """Opens the notebooks and the wall to whoever holds the token."""

    name = "passerelle-facilitator"
    identity = TokenHolder
    keeps_messages = True
    largest_message = 10 * 1024 * 1024  # a trainer's widget may send files

    def init_handlers(self) -> Routes:
        """List the addresses that the door answers to.

        Returns:
            The routes.
        """
        wall = self.lean("wall", Path(self.door.notebooks) / "wall.ipynb")
        notebook = {
            "template_paths": self.template_paths,
            "config": self.config,
            "voila_configuration": self.voila_configuration,
        }
        return [
            (r"/", Home),
            (r"/wall", LeanPage, wall),
            (rf"/static/({HASHED})", BuiltFile, {"path": self.door.static}),
            (rf"/api/kernels/(?P<kernel_id>{KERNEL[1:-1]})/channels", RoomSocket),
            (rf"/api/kernels/{KERNEL}", KernelState),
            (rf"/leave/{KERNEL}", Farewell),
            (rf"/voila/api/shutdown/{KERNEL}", Farewell),
            *self._front_end(),
            (r"/([A-Za-z0-9][A-Za-z0-9_-]*)", NotebookPage, notebook),
        ]

    def _front_end(self) -> Routes:
        """List the files of Voila's front end and of the widgets that a trainer installed."""
        extensions = get_voila_labextensions_path()
        themes = {
            "themes_url": THEMES,
            "path": self.themes_dir,
            "labextensions_path": extensions,
            "no_cache_paths": ["/"],
        }
        find = {"path": extensions, "no_cache_paths": ["/"]}
        static = {"paths": self.static_paths, "default_filename": "index.html"}
        files = [
            (r"/voila/templates/(.*)", TemplateStaticFileHandler, {}),
            (r"/voila/static/(.*)", MultiStaticFileHandler, static),
            (rf"{THEMES}/(.*)", ThemesHandler, themes),
            (r"/voila/labextensions/(.*)", FileFindHandler, find),
        ]
        return [(path, guarded(handler, NOTEBOOK_POLICY), options) for path, handler, options in files]
