"""Built files, compressed once each and kept: a burst of phones asks for the same few."""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path

import brotli

PACKED = frozenset({".css", ".js", ".svg"})
"""Fonts and photographs are compressed already."""


def coding(accepted: str, suffix: str) -> str | None:
    """Choose how to send a file.

    Browsers take brotli over HTTPS and on their own computer only; over plain HTTP they ask for gzip.

    Args:
        accepted: The ``Accept-Encoding`` header.
        suffix: The file's, with its dot.

    Returns:
        ``br``, ``gzip``, or None to send it as it is.
    """
    if suffix not in PACKED:
        return None
    asked = (one.partition(";") for one in accepted.lower().replace(" ", "").split(","))
    names = {name for name, _, weight in asked if weight not in {"q=0", "q=0.0"}}
    return next((one for one in ("br", "gzip") if one in names), None)


@lru_cache(maxsize=256)
def packed(path: str, how: str) -> bytes:
    """Compress a file as far as it goes; its name changes with its content, so once is enough.

    Args:
        path: The file.
        how: ``br`` or ``gzip``.

    Returns:
        What to send.
    """
    content = Path(path).read_bytes()
    return brotli.compress(content) if how == "br" else gzip.compress(content, mtime=0)
