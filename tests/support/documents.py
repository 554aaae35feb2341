"""What a document says, and what the files made of it say."""

from __future__ import annotations

import io
import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pypdf import PdfReader

from exports.document.blocks import Heading, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from exports.document.blocks import Document

Kind = TypeVar("Kind")
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def parts(value: Any, kind: type[Kind]) -> Iterator[Kind]:
    """Find everything of a kind in a document, in reading order."""
    if isinstance(value, kind):
        yield value
    inside = value if isinstance(value, tuple) else ()
    if is_dataclass(value):
        inside = tuple(getattr(value, field.name) for field in fields(value))
    for one in inside:
        yield from parts(one, kind)


def runs(document: Document) -> list[Run]:
    return list(parts(document, Run))


def said(document: Document) -> str:
    """Give all the words of a document, a line for each run."""
    return "\n".join(one.text for one in runs(document))


def headings(document: Document) -> list[tuple[int, str]]:
    """Give the headings of a document: level and words."""
    return [
        (one.level, "".join(it.text for it in one.words if isinstance(it, Run)))
        for one in parts(document, Heading)
    ]


def pages(raw: bytes) -> list[str]:
    """Give the text of each page of a PDF."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(raw)).pages]


def bare(text: str) -> str:
    """Give a text without white space and unseen marks: where lines break is the page's business."""
    return "".join(UNSEEN.sub("", text).split())
