"""A kernel's own life after the fork."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import ipywidgets
from tornado.ioloop import IOLoop

from course.room.kernel import RoomApp, prepare

if TYPE_CHECKING:
    import socket


def run(line: socket.socket, order: dict[str, Any], parent: int) -> None:
    """Be a kernel until the door ends it.

    Args:
        line: Where to say that it is ready.
        order: As in `course.room.preloaded`.
        parent: The preloaded process: a kernel that outlives it has no door.
    """
    prepare()
    if os.getppid() != parent:
        os._exit(1)
    application = RoomApp.instance()
    application.initialize(order["argv"])
    # ipywidgets was imported when there was no kernel yet to tell of its messages.
    ipywidgets.register_comm_target()
    # Within the event loop: screens watch the book from their first moment.
    IOLoop.current().add_callback(_begin, application, line, order)
    application.start()


def _begin(application: RoomApp, line: socket.socket, order: dict[str, Any]) -> None:
    try:
        shown = [_shown(application, cell) for cell in order["run"] if cell not in application.done]
        told = {"kernel": order["kernel"], "pid": os.getpid(), "shown": [one for one in shown if one]}
        line.send(json.dumps(told).encode())
    except Exception:  # noqa: BLE001 - whatever a notebook does wrong ends its kernel, and the door is told
        sys.__excepthook__(*sys.exc_info())
        os._exit(1)
    line.close()


def _shown(application: RoomApp, cell: str) -> str | None:
    """Run a cell as a page would, and give the widget that it shows."""
    done = application.shell.run_cell(cell, store_history=False)
    done.raise_error()
    return getattr(done.result, "model_id", None)
