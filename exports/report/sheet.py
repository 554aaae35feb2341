"""The figures of cycles as a table for spreadsheets, in which no cell is ever a formula."""

from __future__ import annotations

from codecs import BOM_UTF8
from csv import writer
from io import StringIO
from typing import TYPE_CHECKING

from babel import Locale
from babel.numbers import format_decimal

from course.exercises.indicators.figures import RATES
from course.exercises.words import words
from course.programme import gettext
from exports.errors import _
from exports.report.cycle import Cycle, cycle_of
from exports.report.rows import Row, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from course.book import Book

COLUMNS = (
    _("Club"),
    _("Cycle"),
    _("Indicator"),
    _("Session, statement or question"),
    _("Answer"),
    _("Value"),
    _("Unit"),
    _("Of"),
    _("Remark"),
    _("Definition"),
)
COUNT, PERCENT = _("number"), "%"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")
"""What begins a formula in some spreadsheet; and the sign itself that stands before it, so that it can be undone."""


def csv(books: Sequence[Book], language: str) -> bytes:
    """Write the figures of cycles as CSV.

    Args:
        books: The club's book of each cycle.
        language: A code of `LANGUAGES`.

    Returns:
        The file: UTF-8 with a byte order mark, as spreadsheets expect; columns parted by semicolons where the
        language writes decimals with a comma, else by commas.
    """
    return table_of([cycle_of(book) for book in books], language)


def table_of(cycles: Iterable[Cycle], language: str) -> bytes:
    """Write the figures of cycles that were read before.

    Args:
        cycles: The cycles.
        language: A code of `LANGUAGES`.

    Returns:
        The file.
    """
    translate = gettext(language)
    lines = [[translate(one) for one in COLUMNS]]
    for cycle in cycles:
        lines += [[cycle.club, cycle.name, *_cells(row, language)] for row in rows(cycle, language)]
    return written(lines, language)


def written(lines: Iterable[Sequence[str]], language: str) -> bytes:
    """Write lines of text cells.

    Args:
        lines: The cells.
        language: A code of `LANGUAGES`; it decides what parts columns.

    Returns:
        The file.
    """
    made = StringIO(newline="")
    lines_of = writer(made, delimiter=parted_by(language), lineterminator="\r\n")
    lines_of.writerows([safe(cell) for cell in line] for line in lines)
    return BOM_UTF8 + made.getvalue().encode("utf-8", "replace")


def parted_by(language: str) -> str:
    """Say what parts columns, as spreadsheets of that language expect.

    Args:
        language: A code of `LANGUAGES`.

    Returns:
        A semicolon where the comma is taken by decimals, else a comma.
    """
    return ";" if Locale(language).number_symbols["latn"]["decimal"] == "," else ","


def safe(cell: str) -> str:
    """Keep a cell a text.

    Args:
        cell: The cell.

    Returns:
        The same without NUL; with an apostrophe before it when a spreadsheet could take it for a formula.
    """
    plain = cell.replace("\0", "")
    return f"'{plain}" if plain.lstrip(" ").startswith(FORMULA) else plain


def _cells(row: Row, language: str) -> list[str]:
    told = words("indicators", language).paper
    value, of, waiting = row.figure
    rate = row.indicator in {told[name] for name in RATES}
    remark = "" if value is not None else told["not_yet" if waiting else "hidden"]
    return [
        row.indicator,
        row.what,
        row.answer,
        _number(value, language),
        PERCENT if rate else gettext(language)(COUNT),
        _number(of, language),
        remark,
        row.definition,
    ]


def _number(value: float | None, language: str) -> str:
    """Write a number as spreadsheets read it: thousands stand together."""
    return "" if value is None else str(format_decimal(value, locale=language, group_separator=False))
