"""Text into Markdown, safely."""

import re

# The white space that Markdown gives a meaning; a no-break space is typography, and stays.
SPACES = re.compile("[ \t\n\r\f\v\u0085\u2028\u2029]+")
ANYWHERE = re.compile(r"[`*_\[\]<>&|~$@#]")
LINKED = re.compile(r":(?=//)|\.(?<=www\.)", re.IGNORECASE)
FIRST = re.compile(r"[+=:-]")
NUMBERED = re.compile(r"^(\d{1,9})(?=[.)])")


def escape_markdown(text: str) -> str:
    r"""Make a text stay text in Markdown: no link, picture, HTML, emphasis, list, heading or formula.

    A backslash becomes an entity: notebooks read `\\(` as a formula, whatever Markdown says.

    Args:
        text: Anything that a person or a content file wrote.

    Returns:
        One line of Markdown which reads as the text.
    """
    one_line = SPACES.sub(" ", text.replace("\0", "\ufffd")).strip()
    escaped = LINKED.sub(r"\\\g<0>", ANYWHERE.sub(r"\\\g<0>", one_line.replace("\\", "\0")))
    escaped = NUMBERED.sub(r"\1\\", escaped)
    return ("\\" * bool(FIRST.match(escaped)) + escaped).replace("\0", "&#92;")
