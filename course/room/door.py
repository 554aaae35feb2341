"""One door: a Voila server with its own list of addresses, and nothing that is not on it."""

from __future__ import annotations

import signal
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler
from voila.app import Voila
from voila.configuration import VoilaConfiguration
from voila.paths import collect_static_paths, collect_template_paths

from course.room import configuration
from course.room.assets import TEMPLATES, Assets
from course.room.folder import destroy
from course.room.guard import NotHere
from course.room.identity import Anybody
from course.room.lean import SENTENCES, LeanScreen
from course.room.notices import Notices, spoken
from course.room.pool import Pool
from course.room.reaper import Reaper

if TYPE_CHECKING:
    from course.room.settings import DoorSettings

KERNEL = r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
LARGEST_REQUEST = 64 * 1024
IDLE_S = 120
BODY_S = 20

Routes = list[tuple[Any, ...]]


class Door(Voila):  # type: ignore[misc]
    """What both doors share.

    Args:
        door: The settings that the supervisor gave.
    """

    identity: type = Anybody
    keeps_messages = False
    """Whether messages wait for a page that lost its connection; a lean page asks for its state instead."""

    largest_message = LARGEST_REQUEST

    def __init__(self, door: DoorSettings, **keywords: object) -> None:
        """Take the settings; `initialize` and `start` follow."""
        self.door = door
        self.assets = Assets(Path(door.static))
        facts = {
            "sheet": self.assets.address("presenter.css"),
            "waiting": spoken(SENTENCES["waiting"], door.language),
        }
        config = configuration.voila(door, self.identity, facts, keeps_messages=self.keeps_messages)
        super().__init__(config=config, **keywords)

    def initialize(self, argv: object = None) -> None:  # noqa: ARG002 - Voila's
        """Prepare, without a command line and without configuration files.

        Args:
            argv: Ignored.
        """
        self._init_asyncio_patch()
        self.ioloop = IOLoop.current()
        self.connection_dir = str(configuration.folder_of(self.door))
        Path(self.connection_dir).mkdir(mode=0o700, exist_ok=True)
        self.voila_configuration = VoilaConfiguration(parent=self)
        self.setup_template_dirs()
        for name in ("SIGTERM", "SIGINT"):
            signal.signal(getattr(signal, name), self._handle_signal_stop)

    def setup_template_dirs(self) -> None:
        """Put our page before Voila's, whose files it uses."""
        theirs = collect_template_paths(["voila", "nbconvert"], "lab", prune=True)
        self.template_paths = [str(TEMPLATES / "passerelle"), *theirs]
        self.static_paths = collect_static_paths(["voila", "nbconvert"], "lab")

    def init_settings(self) -> dict[str, Any]:
        """Add what the door needs to Voila's settings.

        Returns:
            The settings of the tornado application.
        """
        self.pages = Environment(
            loader=FileSystemLoader(TEMPLATES / "passerelle_lean"), autoescape=True, enable_async=True
        )
        small = Environment(loader=FileSystemLoader(TEMPLATES / "passerelle_lean"), autoescape=True)
        settings: dict[str, Any] = super().init_settings()
        return settings | {
            "door": self.door,
            "notices": Notices(small, self.assets, self.door.language),
            "compress_response": True,
            "default_handler_class": NotHere,
            "log_function": self.log_request,
            "serve_traceback": False,
            "websocket_max_message_size": self.largest_message,
            "websocket_compression_options": {},
        }

    def init_handlers(self) -> Routes:
        """List the addresses that the door answers to.

        Returns:
            The routes.
        """
        raise NotImplementedError

    def lean(self, name: str, notebook: Path, ready: int = 0) -> dict[str, object]:
        """Prepare a lean page.

        Args:
            name: The screen.
            notebook: Its notebook.
            ready: How many of its kernels to keep ready.

        Returns:
            What `LeanPage` is made with.
        """
        template = self.pages.get_template("index.html.j2")
        screen = LeanScreen(name, notebook, template, self.assets, self.door)
        pool = Pool(self.kernel_manager, screen.notebook, ready if self.door.forked else 0)
        self.ioloop.add_callback(pool.fill)
        self.kernel_manager.freed.append(pool.fill)
        return {"screen": screen, "pool": pool}

    def log_request(self, handler: RequestHandler) -> None:
        """Log a request without what identifies anybody: no address, no query, no kernel.

        Args:
            handler: The request.
        """
        self.log.info("%s %s %d", handler.request.method, type(handler).__name__, handler.get_status())

    def start(self) -> None:
        """Open the door; it stays open until told to stop."""
        self.app = Application(**self.init_settings())
        self.app.add_handlers(".*$", self.init_handlers())
        self.listen()

    def listen(self) -> None:
        """Answer on the supervisor's socket until asked to stop."""
        server = HTTPServer(
            self.app,
            max_body_size=LARGEST_REQUEST,
            max_header_size=LARGEST_REQUEST,
            idle_connection_timeout=IDLE_S,
            body_timeout=BODY_S,
        )
        if self.door.socket is None:
            server.add_sockets(bind_sockets(self.door.port, self.door.host, family=socket.AF_INET))
        else:
            listening = socket.socket(fileno=self.door.socket)
            listening.setblocking(False)
            server.add_socket(listening)
        reaper = Reaper(self.kernel_manager, self.door.patience.look)
        reaper.start()
        if self.door.forked:
            self.ioloop.add_callback(self.kernel_manager.forks.start)
        try:
            self.ioloop.start()
        finally:
            reaper.stop()
            server.stop()
            self.stop()

    def stop(self) -> None:
        """End every kernel and leave nothing behind."""
        self.ioloop.run_sync(self.kernel_manager.close)
        destroy(Path(self.connection_dir))
