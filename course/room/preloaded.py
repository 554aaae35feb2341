"""The process that kernels are forked from: everything is imported, nothing has begun.

Run as ``python -m course.room.preloaded <file descriptor>``; the descriptor is one end of a socket whose packets are
JSON. The door asks ``{"kernel", "argv", "cwd", "env", "run"}``; the answers are ``{"kernel", "pid"}``, then from
the kernel itself ``{"kernel", "ready": …}``, and at its end ``{"pid", "exit"}``.

Before a fork there is no thread, no event loop, no zmq context, no book and no secret in this process: a kernel starts
with code only. What it needs of its own comes with the order, and stays in it.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
from typing import Any

from course.room.lifeline import end_with_parent

PRELOADED = ("ipywidgets", "widgets", "course.room.kernel", "course.room.here", "course.book.demo")
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
            order = line.recv(PACKET)
            if not order:
                return
            _fork(line, json.loads(order), (wake, woken))
            del order  # it names the room's key; memory that was given back may still hold it


def preload() -> None:
    """Import what kernels need and read the content, so that no kernel does it again."""
    for name in PRELOADED:
        importlib.import_module(name)
    _warm()
    gc.collect()
    # What is there now is never looked at by the collector again: forks share its memory.
    gc.freeze()


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


def _fork(line: socket.socket, order: dict[str, Any], own: tuple[int, int]) -> None:
    parent = os.getpid()
    child = os.fork()
    if child:
        line.send(json.dumps({"kernel": order["kernel"], "pid": child}).encode())
        return
    try:
        for descriptor in own:
            os.close(descriptor)
        _become(line, order, parent)
    finally:
        # Whatever happens in a kernel, this process's loop is not to go on in it.
        os._exit(1)


def _become(line: socket.socket, order: dict[str, Any], parent: int) -> None:
    os.setsid()
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
