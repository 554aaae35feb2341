"""What a club tells of a cycle: to those who pay for it, to its own team, as a document or as a table.

    from exports.report import comparison, csv, report

    report(book, "fr", "funders")     # a Document
    comparison(books, "fr")           # cycles side by side, a Document
    csv(books, "fr")                  # the same figures as a table, bytes

All three are made from a `Cycle`, which holds only what may be told: what it hides, no writer can show.
"""

from exports.report.cycle import Cycle, cycle_of
from exports.report.document import AUDIENCES, Audience, report
from exports.report.files import FORMATS, make_reports
from exports.report.sheet import csv
from exports.report.side_by_side import comparison

__all__ = [
    "AUDIENCES",
    "FORMATS",
    "Audience",
    "Cycle",
    "comparison",
    "csv",
    "cycle_of",
    "make_reports",
    "report",
]
