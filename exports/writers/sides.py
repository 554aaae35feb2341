"""Which way words run, for every writer: the words decide, then their language."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from babel import Locale, UnknownLocaleError

from exports.document.blocks import Run

if TYPE_CHECKING:
    from exports.document.blocks import Inline

Side = Literal["ltr", "rtl"]
TO_THE_LEFT = {"R", "AL"}


@dataclass(frozen=True)
class Base:
    """What stands around a block.

    Attributes:
        language: The code of the language that nothing says otherwise.
        side: Which way its lines run.
    """

    language: str
    side: Side

    @classmethod
    def of(cls, language: str) -> Base:
        """Take the side of a language.

        Args:
            language: A BCP 47 code.

        Returns:
            The base of a document, or of a part of it, in that language.
        """
        return cls(language, side_of_language(language))


def side_of_language(code: str) -> Side:
    """Say which way a language is written.

    Args:
        code: A BCP 47 code; one that nobody knows runs to the right.

    Returns:
        The side.
    """
    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return "ltr"
    return "rtl" if locale.text_direction == "rtl" else "ltr"


def side_of_text(text: str, otherwise: Side) -> Side:
    """Say which way a text runs: as most of its letters do.

    Args:
        text: Any text.
        otherwise: The side of a text without letters.

    Returns:
        The side.
    """
    found = Counter(map(unicodedata.bidirectional, text))
    right_to_left = sum(found[one] for one in TO_THE_LEFT)
    if not right_to_left and not found["L"]:
        return otherwise
    return "rtl" if right_to_left > found["L"] else "ltr"


def side_of_words(words: Inline, base: Base) -> Side:
    """Say which way the lines of a block run: names and what stands isolated in it do not count.

    Args:
        words: The block's words.
        base: What stands around the block.

    Returns:
        The side.
    """
    runs = [one for one in words if isinstance(one, Run)]
    own = [one for one in runs if not one.isolated] or (runs if len(runs) == 1 else [])
    return side_of_text("".join(one.text for one in own), base.side)


def language_of_words(words: Inline, base: Base) -> str:
    """Say which language a block is in: another than the base's only when every word of it is.

    Args:
        words: The block's words.
        base: What stands around the block.

    Returns:
        A BCP 47 code.
    """
    told = {one.language or base.language for one in words if isinstance(one, Run)}
    return told.pop() if len(told) == 1 else base.language
