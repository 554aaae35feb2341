"""Words as plain data for the templates in `typst`."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from course.programme import picture
from exports.document.blocks import Inline, Picture, Run
from exports.writers.sides import TO_THE_LEFT, Base, Side, side_of_text, side_of_words

Data: TypeAlias = dict[str, Any]

LONG = 400
"""Letters beyond which words may go on to the next page."""
TAG = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-.*)?")
LISTED_OTHERWISE = frozenset({*TO_THE_LEFT, "NSM"})
"""Letters whose words, and marks whose letters, the compiler lists as they are seen."""
TURNERS: dict[Side, str] = {"ltr": "\u2066", "rtl": "\u2067"}
END = "\u2069"
OTHERS: dict[Side, frozenset[str]] = {
    "ltr": frozenset({"R", "AL", "AN"}),
    "rtl": frozenset({"L", "EN", "AN"}),
}


@dataclass(frozen=True)
class Around:
    """What is around a block.

    Attributes:
        base: The language and the direction of the page here.
        paged: Whether the design has pages for two languages.
        pictures: The pictures of the kit met so far, by name.
        turned: The paragraphs met so far whose words or marks the compiler does not list as they were written.
    """

    base: Base
    paged: bool = False
    pictures: dict[str, str] = field(default_factory=dict)
    turned: list[str] = field(default_factory=list)


def words_data(words: Inline, around: Around) -> Data:
    """Give words and the direction of their paragraph.

    Args:
        words: The words.
        around: What is around them; it learns of their pictures.

    Returns:
        Plain data.

    Raises:
        LookupError: They ask for a picture that there is not.
    """
    side = side_of_words(words, around.base)
    kinds = {
        unicodedata.bidirectional(letter) for run in words if isinstance(run, Run) for letter in run.text
    }
    mixed = bool(kinds & OTHERS[side])
    runs = [_run(one, around, mixed=mixed) for one in words]
    if kinds & LISTED_OTHERWISE:
        around.turned.append("".join(run.get("text", "") for run in runs))
    return {"runs": runs, "dir": side, "long": length(words) > LONG}


def _run(one: Run | Picture, around: Around, *, mixed: bool) -> Data:
    """Give a run. What stands isolated is fenced off only where directions meet, so that copied text stays clean."""
    if isinstance(one, Picture):
        around.pictures[one.name] = picture(one.name)
        return {"picture": one.name}
    text = one.text
    if one.isolated and mixed:  # what has no letters, such as a telephone number, runs as digits do
        text = "\n".join(TURNERS[side_of_text(line, "ltr")] + line + END for line in text.split("\n"))
    return {"text": text, "strong": one.strong, **(language_data(one.language) if one.language else {})}


def language_data(code: str) -> Data:
    """Give a language as the templates name it.

    Args:
        code: A BCP 47 code.

    Returns:
        Plain data; nothing for what is no such code.
    """
    found = TAG.fullmatch(code)
    return {"lang": found[1].lower(), "region": found[2] and found[2].upper()} if found else {}


def length(words: Inline) -> int:
    """Count letters.

    Args:
        words: Some words.

    Returns:
        How many they have.
    """
    return sum(len(one.text) for one in words if isinstance(one, Run))
