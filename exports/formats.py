"""The kinds of files a document can become."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from exports.errors import _
from exports.request import check_known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from exports.document.blocks import Document
    from exports.writers.made import Made

FORMATS = ("pdf", "html", "docx")
WRITERS: Mapping[str, str] = MappingProxyType({name: f"exports.writers.{name}" for name in FORMATS})
"""A writer's module has a function of its own name. Modules are imported when asked for: each costs some time."""


def written(document: Document, form: str) -> Made:
    """Write a document.

    Args:
        document: The document.
        form: One of `FORMATS`.

    Returns:
        The file.

    Raises:
        HandoutError: There is no such format.
    """
    check_formats((form,))
    writer: Callable[[Document], Made] = getattr(import_module(WRITERS[form]), form)
    return writer(document)


def check_formats(asked: Iterable[str]) -> None:
    """Refuse a format that there is not.

    Args:
        asked: Names of formats.

    Raises:
        HandoutError: It names the first one that there is not.
    """
    check_known(_("There is no format “{name}”; there are: {known}."), asked, FORMATS)
