"""The journey to fill in: a sheet for one person on A4, a path across an A3 that lies on a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from course.exercises import PaperRequest, paper, words
from course.exercises.spec import read_spec
from exports.document.blocks import Document, Group, Heading, Inline, Table, Text
from exports.document.reading import Part, read
from exports.printed.words import drawn, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exports.document.blocks import Design

Paper = Literal["a4", "a3"]
DESIGNS: dict[Paper, Design] = {"a4": "handout", "a3": "poster"}
STEPS = 5
SHARES = (1.0, *(1.2,) * STEPS)
BOX = "☐ "


def journey(language: str, size: Paper = "a4") -> Document:
    """Compose a blank journey.

    Args:
        language: Its language.
        size: The paper.

    Returns:
        The document.
    """
    return sheet_document("journey", language, size) if size == "a4" else _poster(language)


def sheet_document(name: str, language: str, size: Paper, request: PaperRequest | None = None) -> Document:
    """Compose one exercise's paper as a document of its own.

    Args:
        name: The exercise.
        language: Its language.
        size: The paper.
        request: What to print; a blank sheet when None.

    Returns:
        The document: large letters on A3.
    """
    told = words(name, language)
    parts = {text: Part(key) for key, text in (told.wall | told.paper).items()}
    markdown = paper(name, request or PaperRequest(language, pictures=True))
    return Document(
        title=told.paper.get("charter", told.title),
        language=language,
        blocks=read(markdown, parts=parts, top=1),
        design=DESIGNS[size],
        paper=size,
        numbered=False,
    )


def _poster(language: str) -> Document:
    """Lay the steps beside each other, with the questions of the sheet down the side."""
    own = words("journey", language)
    questions = own.forms["step"].steps
    marks = "\n".join(BOX + text for text in questions["token"].options.values())
    path = Table(
        header=((), *(said(own.paper["step"].format(n=place)) for place in range(1, STEPS + 1))),
        rows=(
            _row(own.paper["about"]),
            _row(questions["managed"].ask),
            _row(questions["token"].ask, [marks] * STEPS),
        ),
        widths=SHARES,
        tall=True,
    )
    return Document(
        title=own.title,
        language=language,
        blocks=(
            Heading(1, drawn(read_spec("journey").picture, own.title)),
            Text(said(own.invite), "lead"),
            Group((path,), "path"),
            Text(said(own.paper["free"]), "small"),
        ),
        design="poster",
        paper="a3",
        landscape=True,
        numbered=False,
    )


def _row(question: str, cells: Sequence[str] = ("",) * STEPS) -> tuple[Inline, ...]:
    return (said(question, strong=True), *map(said, cells))
