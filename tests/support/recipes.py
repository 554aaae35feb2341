"""Recipes for `exports.making`, in a module that the process which makes documents can load too."""

import os
import sys
from pathlib import Path

from exports.making.file import File


def speaking(text: str) -> File:
    """Say something to whoever listens, as a library may do, and make a file."""
    sys.stdout.write(text)
    sys.stdout.flush()
    return File("a.pdf", b"%PDF a")


def environment() -> File:
    """Give the names and values of this process's environment."""
    return File("a.json", repr(dict(os.environ)).encode())


def arguments() -> File:
    """Give what the process was started with, as every user of the computer can read it."""
    return File("a.json", Path("/proc/self/cmdline").read_bytes())
