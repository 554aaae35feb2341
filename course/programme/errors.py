"""Mistakes in content files, collected so that a person mends them all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True)
class Mistake:
    """One thing to mend in a content file.

    Attributes:
        file: The file, named from the content folder.
        key: Where in the file, dotted; list items are counted from 1, as people count.
        line: The line, when the file could be read that far.
        expected: What the file should say there.
        found: What it says.
    """

    file: str
    key: str
    line: int | None
    expected: str
    found: str

    def __str__(self) -> str:
        """Say it on one line: place, expected, found."""
        place = self.file if self.line is None else f"{self.file}, line {self.line}"
        key = f" ({self.key})" if self.key else ""
        return f"{place}{key}: expected {self.expected}; found {self.found}"


class ContentError(Exception):
    """The content cannot be used: every mistake that was found, in one message."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        """Keep the mistakes, in the order of the files.

        Args:
            mistakes: All of them; at least one.
        """
        self.mistakes = tuple(sorted(mistakes, key=lambda one: (one.file, one.line or 0, one.key)))
        count = "1 mistake" if len(self.mistakes) == 1 else f"{len(self.mistakes)} mistakes"
        super().__init__("\n".join([f"{count} in the content:", *(f"  {one}" for one in self.mistakes)]))


def need(value: Value | None, mistakes: Sequence[Mistake]) -> Value:
    """Give what was read, unless something must be mended.

    Args:
        value: What `validate` returned.
        mistakes: What was found so far.

    Returns:
        The value.

    Raises:
        ContentError: When there is a mistake.
    """
    if mistakes or value is None:
        raise ContentError(mistakes)
    return value


def check(mistakes: Sequence[Mistake]) -> None:
    """Stop when something must be mended.

    Args:
        mistakes: What was found so far.

    Raises:
        ContentError: When there is at least one mistake.
    """
    if mistakes:
        raise ContentError(mistakes)
