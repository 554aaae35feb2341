"""The process behind one page: an IPython kernel that keeps nothing and ends with its door.

Run as ``python -m course.room.kernel -f <connection file>``, or forked from `course.room.preloaded`.
"""

from __future__ import annotations

import signal
import sys
import threading
from types import ModuleType
from uuid import uuid4

from ipykernel import kernelapp
from ipykernel.iostream import IOPubThread
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from IPython.core.application import BaseIPythonApplication
from traitlets import List, Type, Unicode

from course.room.lifeline import end_with_parent

ARGUMENTS = ("--HistoryManager.enabled=False",)
"""What kernels are started with, beside their connection file: kernels forget."""


class _NoPipe(IOPubThread):
    """Opens no port for what forked processes might print: a page's kernel forks nothing."""

    def __init__(self, socket: object, pipe: bool, session: object) -> None:  # noqa: ARG002 - ipykernel's
        super().__init__(socket, pipe=False, session=session)  # type: ignore[no-untyped-call]


class _NoSubshells:
    """Stands where ipykernel has a thread that hands on each message: a page's are answered one after the other."""

    def __init__(self, *_parts: object, **_options: object) -> None:
        """Take what a thread is given; everything runs in this one."""
        self.parent_thread = threading.current_thread()

    def __bool__(self) -> bool:
        """Be none, where ipykernel asks whether there is one."""
        return False


class RoomKernel(IPythonKernel):
    """IPython's kernel without a debugger."""

    debugger_class = Type(object, klass=object)
    _supports_kernel_subshells = False

    @classmethod
    def instance(cls, *positional: object, **own: object) -> RoomKernel:
        """Make the kernel; one that was made before the fork takes over what is its own now.

        Args:
            *positional: As ipykernel has them.
            **own: Session, sockets, streams, threads.

        Returns:
            The one kernel of this process.
        """
        made: RoomKernel | None = cls._instance
        if made is None or not own:
            return super().instance(*positional, **own)  # type: ignore[no-any-return]
        for name, value in own.items():
            if value is not None:
                setattr(made, name, value)
        made.ident = str(uuid4())
        made.take_over()
        return made

    async def poll_stopped_queue(self) -> None:
        """Wait for no debugger."""

    def take_over(self) -> None:
        """Let the shell speak through this kernel's own socket, in its own name."""
        shell = self.shell
        for voice in (shell.displayhook, shell.display_pub):
            voice.session, voice.pub_socket = self.session, self.iopub_socket
        shell.displayhook.topic = self._topic("execute_result")  # type: ignore[no-untyped-call]
        shell.init_environment()


def _without_debugger() -> None:
    """Stand where ipykernel looks for its debugger: nobody debugs a page, and it costs more than all the rest."""
    none = ModuleType("ipykernel.debugger")
    vars(none)["_is_debugpy_available"] = False
    sys.modules[none.__name__] = none


class _Settled(BaseIPythonApplication):
    """Comes after ipykernel's application: what was settled before a fork is not settled again."""

    settled = False
    done: frozenset[str] = frozenset()
    """Cells that were run before the fork."""

    def initialize(self, argv: list[str] | None = None) -> None:
        """Read the settings, unless that is done; then only the connection file is new.

        Args:
            argv: The arguments.

        Raises:
            ValueError: There are arguments that were not there before the fork.
        """
        if not self.settled or argv is None:
            super().initialize(argv)
            return
        at = argv.index("-f")
        if (*argv[:at], *argv[at + 2 :]) != ARGUMENTS:
            raise ValueError(argv)
        self.connection_file = argv[at + 1]


class RoomApp(IPKernelApp, _Settled):
    """ipykernel's application, without what serves a person at a terminal."""

    kernel_class = Type(RoomKernel, klass=IPythonKernel)

    def settle(self, cells: list[str]) -> None:
        """Do before a fork what needs no socket, no thread and no secret: read the settings, make the shell.

        Args:
            cells: What to run in it; each is run once, so that no kernel runs it again.
        """
        _Settled.initialize(self, list(ARGUMENTS))
        made = RoomKernel.instance(parent=self, profile_dir=self.profile_dir)
        self.shell = made.shell
        super().init_code()  # type: ignore[no-untyped-call]
        for cell in cells:
            made.shell.run_cell(cell, store_history=False).raise_error()
        self.settled, self.done = True, frozenset(cells)

    def init_code(self) -> None:
        """Run what is to be run in every shell, unless that is done."""
        if not self.settled:
            super().init_code()  # type: ignore[no-untyped-call]

    def init_heartbeat(self) -> None:
        """Beat for nobody: the door asks the system whether a process lives."""

    default_extensions = List(Unicode(), [])
    """None: what a page leaves is in the book, not in IPython's own store."""

    def init_pdb(self) -> None:
        """Leave the debugger of Python alone."""

    def init_gui_pylab(self) -> None:
        """Prepare no plots."""

    def log_connection_info(self) -> None:
        """Tell nobody how to connect."""


def adapt() -> None:
    """Let ipykernel open no port beside the kernel's own, load no debugger, and start no thread for subshells."""
    _without_debugger()
    kernelapp.IOPubThread = _NoPipe  # type: ignore[attr-defined, assignment]
    kernelapp.ShellChannelThread = _NoSubshells  # type: ignore[attr-defined, assignment]


def prepare() -> None:
    """Bind this process to the life of the one that started it; see also `adapt`."""
    adapt()
    end_with_parent(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)


def main() -> None:
    """Serve until the door ends the kernel, or is gone.

    Nothing is lost by dying at once: what was acknowledged is in the book.
    """
    prepare()
    RoomApp.launch_instance()


if __name__ == "__main__":
    main()
