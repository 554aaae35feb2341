"""The reports of clubs as files: which, named how, from which writer."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from course.programme import LANGUAGES, gettext
from exports.errors import HandoutError, _
from exports.formats import written
from exports.names import file_name
from exports.report import document, side_by_side
from exports.report.cycle import cycle_of
from exports.report.document import AUDIENCES, compose
from exports.report.sheet import table_of
from exports.writers.made import Made

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from course.book import Book
    from exports.document.blocks import Document
    from exports.report.cycle import Cycle
    from exports.report.document import Audience

FORMATS = ("pdf", "docx", "csv", "html")
TEAM = _("team")


class Paper(NamedTuple):
    """What one name stands for: a document, and the cycles whose figures it tells.

    Attributes:
        name: The parts of the file's name.
        document: The document.
        cycles: The cycles.
    """

    name: tuple[str, ...]
    document: Document
    cycles: tuple[Cycle, ...]


def make_reports(
    books: Sequence[Book],
    language: str = "fr",
    audience: Audience = "funders",
    formats: Sequence[str] = ("pdf",),
    progress: Callable[[str, int, int], None] | None = None,
) -> dict[str, Made]:
    """Make the report of each club, and their comparison when there are several.

    Args:
        books: The club's book of each cycle.
        language: A code of `LANGUAGES`.
        audience: `funders` or `team`.
        formats: Some of `FORMATS`.
        progress: Called with each file's name, its number and how many there will be, before it is made.

    Returns:
        File name -> file, to be written by `exports.whole.write_all`.

    Raises:
        HandoutError: A language, audience or format that there is not.
    """
    _check(language, audience, formats)
    cycles = tuple(cycle_of(book) for book in books)
    wanted = list(product(_papers(cycles, language, audience), formats))
    made: dict[str, Made] = {}
    for number, (paper, ending) in enumerate(wanted, 1):
        name = _free(paper.name, ending, made)
        if progress:
            progress(name, number, len(wanted))
        made[name] = _written(paper, ending, language)
    return made


def _check(language: str, audience: str, formats: Sequence[str]) -> None:
    for message, asked, known in (
        (_("There is no language “{name}”; there are: {known}."), (language,), LANGUAGES),
        (_("There is no report for “{name}”; there are: {known}."), (audience,), AUDIENCES),
        (_("There is no format “{name}”; there are: {known}."), formats, FORMATS),
    ):
        for one in asked:
            if one not in known:
                raise HandoutError(message, name=one, known=", ".join(known))


def _papers(cycles: tuple[Cycle, ...], language: str, audience: Audience) -> Iterator[Paper]:
    translate, several = gettext(language), len(cycles) > 1
    for one in cycles:
        whose = one.club if several else ""
        name = (
            translate(document.TITLE),
            _years((one,)),
            whose,
            translate(TEAM) if audience == "team" else "",
        )
        yield Paper(name, compose(one, language, audience), (one,))
    if several:
        yield Paper(
            (translate(side_by_side.TITLE), _years(cycles)), side_by_side.compare(cycles, language), cycles
        )


def _years(cycles: Iterable[Cycle]) -> str:
    """Give the year in which a cycle ended, or the first and the last of several."""
    years = sorted({str(max(one.days.values()).year) for one in cycles if one.days})
    return "-".join(years[:1] + years[1:][-1:])


def _free(name: tuple[str, ...], ending: str, taken: Iterable[str]) -> str:
    """Name a file; clubs of one name and one year are numbered."""
    made, number = file_name(*name, ending=ending), 2
    while made in taken:
        made, number = file_name(*name, str(number), ending=ending), number + 1
    return made


def _written(paper: Paper, ending: str, language: str) -> Made:
    if ending == "csv":
        return Made(table_of(paper.cycles, language))
    return written(paper.document, ending)
