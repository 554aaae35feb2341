"""The group's charter: blank to write in, or with the rules that the club adopted. On A4, or A3 for the wall."""

from course.exercises import PaperRequest
from exports.contents import Contents
from exports.document.blocks import Document
from exports.printed.journey import Paper, sheet_document

RULES = "group_rules"


def charter(language: str, size: Paper = "a4", contents: Contents | None = None) -> Document:
    """Compose the charter to sign.

    Args:
        language: The language of its fixed words; rules stay in the group's.
        size: The paper.
        contents: Whose rules; blank when None, or when the club adopted none.

    Returns:
        The document.
    """
    entries = contents.entries.get(RULES, ()) if contents else None
    return sheet_document(RULES, language, size, PaperRequest(language, entries=entries, pictures=True))
