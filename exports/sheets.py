"""The sheets of a handout as blocks, and a handout as a document: the same for every format."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from course.exercises import words
from exports.document.blocks import Block, Document, Group, Heading, Item, Items, Notes, PageBreak, Run, Text
from exports.document.reading import Part, read
from exports.preprocessors.choose_sheets import GUIDE, OPENING, OWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nbformat import NotebookNode

    from exports.request import HandoutRequest

PICTURES = {
    "say": "message-circle",
    "avoid": "hand",
    "without_phones": "file-text",
    "few_readers": "ear",
    "remote": "video",
}
"""Pictures beside the headings of the guide: found again at a glance."""

ACTIVITY = "activity"
BETWEEN = " · "
BESIDE = Run(BETWEEN)


@dataclass(frozen=True)
class Sheet:
    """One sheet of a handout.

    Attributes:
        name: The paper it is; `own` for a trainer's own cell.
        markdown: What it says.
        notes: Whether it holds the facilitator's notes on a worksheet.
        starts: When its activity starts, such as `0:15`; empty for other papers.
    """

    name: str
    markdown: str
    notes: bool = False
    starts: str = ""

    @property
    def kind(self) -> str:
        """`notes`, `guide` for what leads through the session, or `worksheet` to copy for the group."""
        if self.notes:
            return "notes"
        return "guide" if self.name in {OPENING, *GUIDE} else "worksheet"

    def blocks(self, language: str, top: int = 2) -> tuple[Block, ...]:
        """Read the sheet. The agenda opens a handout, whose title says what its own would.

        Args:
            language: The language of its fixed words.
            top: The level of its title.

        Returns:
            Its blocks.
        """
        parts: dict[str, Part] = {}
        if self.name != OWN:
            told = words(self.name, language)
            parts = {text: Part(key, PICTURES.get(key)) for key, text in (told.wall | told.paper).items()}
        return read(self.markdown, parts=parts, titled=self.name != OPENING, top=top)


@dataclass(frozen=True)
class Handout:
    """A handout, its sheets chosen and in order.

    Attributes:
        request: What was asked for.
        sheets: Its sheets.
    """

    request: HandoutRequest
    sheets: tuple[Sheet, ...]


def sheets_of(notebook: NotebookNode) -> tuple[Sheet, ...]:
    """Take the sheets from a notebook.

    Args:
        notebook: As `ChooseSheets` leaves it.

    Returns:
        A sheet for each cell.
    """
    return tuple(
        Sheet(
            named["paper"],
            cell.source,
            notes=bool(named.get("notes")),
            starts=named.get("starts", "") if named["paper"] == ACTIVITY else "",
        )
        for cell in notebook.cells
        for named in [cell.metadata["passerelle"]]
    )


def document_of(handout: Handout) -> Document:
    """Compose the document of one handout.

    Args:
        handout: The handout.

    Returns:
        A document for any writer.
    """
    request = handout.request
    return Document(
        title=f"{request.title}{BETWEEN}{request.labels['edition']}",
        language=request.language.code,
        blocks=tuple(_handout(handout, 1)),
        footer=BETWEEN.join((request.labels["session"], request.title, request.labels["edition"])),
    )


def cycle_document(handouts: Sequence[Handout]) -> Document:
    """Compose one document of several handouts in the same language and edition.

    Args:
        handouts: The handouts, in order; at least one.

    Returns:
        A document that begins with the list of its sessions.
    """
    request = handouts[0].request
    title, edition = request.labels["all"], request.labels["edition"]
    listed = (
        Item((Run(BETWEEN.join((one.labels["session"], one.title, one.labels["minutes"]))),))
        for one in (handout.request for handout in handouts)
    )
    blocks: list[Block] = [
        Group((Heading(1, (Run(title),)), Text((Run(edition),), "lead")), "opening"),
        Items(tuple(listed)),
    ]
    for handout in handouts:
        blocks += [PageBreak(), *_handout(handout, 2)]
    return Document(
        f"{title}{BETWEEN}{edition}",
        request.language.code,
        tuple(blocks),
        footer=f"{title}{BETWEEN}{edition}",
    )


def _handout(handout: Handout, level: int) -> Iterator[Block]:
    """Give a handout's blocks under a title of a level; each worksheet begins a page, to be copied alone."""
    request = handout.request
    labels = (request.labels[key] for key in ("session", "minutes", "edition"))
    yield Group(
        (Heading(level, (Run(request.title),)), Text((Run(BETWEEN.join(labels)),), "lead")), "opening"
    )
    for place, sheet in enumerate(handout.sheets):
        yield from _sheet(sheet, request.language.code, level, first=place == 0)


def _sheet(sheet: Sheet, language: str, level: int, *, first: bool) -> Iterator[Block]:
    if sheet.kind == "notes":
        yield Notes(sheet.blocks(language, level + 2))
        return
    blocks = sheet.blocks(language, level + 1)
    if sheet.starts:
        yield Group(tuple(_clocked(blocks, sheet.starts)), ACTIVITY)
        return
    if sheet.kind == "worksheet" and not first:
        yield PageBreak()
    yield from blocks


def _clocked(blocks: Sequence[Block], starts: str) -> Iterator[Block]:
    """Say in an activity's title when it starts."""
    for place, block in enumerate(blocks):
        if place == 0 and isinstance(block, Heading):
            yield replace(block, words=(Run(starts, isolated=True), BESIDE, *block.words))
        else:
            yield block
