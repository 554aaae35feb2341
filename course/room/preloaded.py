"""The process that kernels are forked from: everything is imported, the shell is made, nothing has begun.

Run as ``python -m course.room.preloaded <file descriptor>``; the descriptor is one end of a socket. The door sends a
kernel's id and a file with its order, ``{"kernel", "argv", "cwd", "env", "run"}`` in JSON, which only the kernel
reads; the answers are JSON: ``{"kernel", "pid"}``, from the kernel itself ``{"kernel", "pid", "shown"}`` (before or
after, as the system lets them run), and at its end ``{"pid", "exit"}``.

Before a fork there is no thread, no event loop, no zmq context, no open book and no secret in this process: a kernel
starts with code, with a shell that has run the imports of the participants' notebook, and with what a rehearsal has
left. The rest is its own.
"""

from __future__ import annotations

import ast
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
from typing import TYPE_CHECKING, Any

from course.room.lifeline import end_with_parent
from course.room.settings import APPS

if TYPE_CHECKING:
    from pathlib import Path

PRELOADED = (
    "ipywidgets",
    "widgets",
    "exports.offered.seat",
    "course.room.forked",
    "course.room.here",
    # What IPython, ipykernel, SQLAlchemy and zmq import only when they are used: each kernel would do it again.
    "IPython.core.completerlib",
    "IPython.core.logger",
    "faulthandler",
    "psutil",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "sqlcipher3.dbapi2",
    "tornado.platform.asyncio",
    "zmq.eventloop.zmqstream",
    "zmq.utils.garbage",
)
SEAT = APPS / "seat.ipynb"
"""The notebook that most kernels run."""

PACKET = 1 << 20
"""The largest packet in bytes: an order carries the environment of a process."""


def main() -> None:
    """Fork kernels until the door is gone."""
    end_with_parent(signal.SIGTERM)
    line = socket.socket(fileno=int(sys.argv[1]))
    preload()
    wake, woken = os.pipe()
    os.set_blocking(woken, False)
    signal.set_wakeup_fd(woken)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    line.send(json.dumps({"preloaded": os.getpid()}).encode())
    while True:
        ready, _, _ = select.select([line.fileno(), wake], [], [])
        if wake in ready:
            os.read(wake, 512)
            _bury(line)
        if line.fileno() in ready:
            kernel, files, _, _ = socket.recv_fds(line, PACKET, 1)
            if not kernel:
                return
            _fork(line, kernel.decode(), files[0], (wake, woken))


def preload() -> None:
    """Import what kernels need and read the content, so that no kernel does it again."""
    # Nothing is freed meanwhile: a kernel would fill the gaps, and each is a page that it shares no more.
    gc.disable()
    for name in PRELOADED:
        importlib.import_module(name)
    _warm()
    _rehearse()
    _settle()
    # What is there now is never looked at by the collector again: forks share its memory.
    gc.freeze()


def _rehearse() -> None:
    from course.room.rehearsal import rehearse  # noqa: PLC0415 - after `preload` has begun

    rehearse()


def _settle() -> None:
    from course.room import kernel  # noqa: PLC0415 - after `preload` has begun

    kernel.adapt()
    kernel.RoomApp.instance().settle([cell for cell in _cells(SEAT) if _only_imports(cell)])


def _cells(notebook: Path) -> list[str]:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def _only_imports(cell: str) -> bool:
    """Say whether a cell is the same for every seat, and begins nothing."""
    return all(isinstance(one, ast.Import | ast.ImportFrom) for one in ast.parse(cell).body)


def _warm() -> None:
    from course.exercises import names, spec, words  # noqa: PLC0415 - after `preload` has begun
    from course.programme import LANGUAGES, gettext, load  # noqa: PLC0415

    load()
    for code in LANGUAGES:
        gettext(code)
        for name in names():
            words(name, code)
    for name in names():
        spec(name)


def _fork(line: socket.socket, kernel: str, order: int, own: tuple[int, int]) -> None:
    parent = os.getpid()
    child = os.fork()
    if child:
        os.close(order)  # unread: it names the room's key, and memory that is given back would still hold it
        line.send(json.dumps({"kernel": kernel, "pid": child}).encode())
        return
    try:
        for descriptor in own:
            os.close(descriptor)
        with os.fdopen(order, "rb") as opened:
            mine = json.load(opened)
        _become(line, mine, parent)
    finally:
        # Whatever happens in a kernel, this process's loop is not to go on in it.
        os._exit(1)


def _become(line: socket.socket, order: dict[str, Any], parent: int) -> None:
    os.setsid()
    gc.enable()
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGCHLD, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(order["env"])
    os.chdir(order["cwd"])
    from course.room import forked  # noqa: PLC0415 - in the kernel only

    forked.run(line, order, parent)


def _bury(line: socket.socket) -> None:
    while True:
        try:
            child, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not child:
            return
        line.send(json.dumps({"pid": child, "exit": os.waitstatus_to_exitcode(status)}).encode())


if __name__ == "__main__":
    main()
