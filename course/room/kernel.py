"""The process behind one page: an IPython kernel that keeps nothing and ends with its door.

Run as ``python -m course.room.kernel -f <connection file>``.
"""

from __future__ import annotations

import signal

from ipykernel import kernelapp
from ipykernel.iostream import IOPubThread

from course.room.lifeline import end_with_parent


class _NoPipe(IOPubThread):
    """Opens no port for what forked processes might print: a page's kernel forks nothing."""

    def __init__(self, socket: object, pipe: bool, session: object) -> None:  # noqa: ARG002 - ipykernel's
        super().__init__(socket, pipe=False, session=session)  # type: ignore[no-untyped-call]


def main() -> None:
    """Serve until the door ends the kernel, or is gone.

    Nothing is lost by dying at once: what was acknowledged is in the book.
    """
    end_with_parent(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    kernelapp.IOPubThread = _NoPipe  # type: ignore[attr-defined, assignment]
    kernelapp.IPKernelApp.launch_instance()


if __name__ == "__main__":
    main()
