"""The process behind one page: an IPython kernel that keeps nothing and ends with its door.

Run as ``python -m course.room.kernel -f <connection file>``, or forked from `course.room.preloaded`.
"""

from __future__ import annotations

import signal

from ipykernel import kernelapp
from ipykernel.iostream import IOPubThread
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from traitlets import Type

from course.room.lifeline import end_with_parent


class _NoPipe(IOPubThread):
    """Opens no port for what forked processes might print: a page's kernel forks nothing."""

    def __init__(self, socket: object, pipe: bool, session: object) -> None:  # noqa: ARG002 - ipykernel's
        super().__init__(socket, pipe=False, session=session)  # type: ignore[no-untyped-call]


class _NoDebugger:
    """Stands where ipykernel's debugger would: nobody debugs a page, and it costs more than all the rest."""

    def __init__(self, *_parts: object) -> None:
        """Take what a debugger is given."""


class RoomKernel(IPythonKernel):
    """IPython's kernel without a debugger."""

    debugger_class = Type(_NoDebugger, klass=object)


class RoomApp(IPKernelApp):
    """ipykernel's application, without what serves a person at a terminal."""

    kernel_class = Type(RoomKernel, klass=IPythonKernel)

    def init_pdb(self) -> None:
        """Leave the debugger of Python alone."""

    def init_gui_pylab(self) -> None:
        """Prepare no plots."""

    def log_connection_info(self) -> None:
        """Tell nobody how to connect."""


def prepare() -> None:
    """Bind this process to the life of the one that started it, and open no port beside the kernel's own."""
    end_with_parent(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    kernelapp.IOPubThread = _NoPipe  # type: ignore[attr-defined, assignment]


def main() -> None:
    """Serve until the door ends the kernel, or is gone.

    Nothing is lost by dying at once: what was acknowledged is in the book.
    """
    prepare()
    RoomApp.launch_instance()


if __name__ == "__main__":
    main()
