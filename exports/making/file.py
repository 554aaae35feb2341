"""A file that was made for somebody."""

from __future__ import annotations

from dataclasses import dataclass

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "json": "application/json",
    "xml": "application/xml",
    "csv": "text/csv",
    "zip": "application/zip",
}
"""Media types, by how a file's name ends."""


@dataclass(frozen=True)
class File:
    """A file, or why there is none.

    Attributes:
        name: What it is called, in the language of whoever takes it.
        data: What is in it.
        replaced: The letters that no font of the kit has.
        left_out: What this kind of file has no place for, in sentences.
        flaw: Why there is none: `photo`, `not_made`; empty when there is one.
    """

    name: str = ""
    data: bytes = b""
    replaced: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    flaw: str = ""

    @property
    def type(self) -> str:
        """Its media type."""
        return TYPES[self.name.rpartition(".")[2]]
