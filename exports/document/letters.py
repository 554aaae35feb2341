"""Letters: which ones the kit's fonts have, and how any document becomes one that can be printed."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import Any

from exports.document.blocks import Document

SIGN = "□"
"""Stands where a letter is that no font of the kit has."""
HOLDER = "◌"
"""Carries a mark that follows no letter."""

SPOKEN = frozenset({"text", "title", "footer", "caption", "alt", "labels", "series"})
"""The fields of blocks that hold words; the others hold codes and numbers."""
LONGEST = 30
STEP = 20
LONG_WORD = re.compile(rf"\S{{{LONGEST + 1},}}")
FORMS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Choose between forms of the letter before; nothing is lost without them."""
ENDS_OF_LINES = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff\ufffc")
"""What would turn the text around it; writers set directions themselves."""

_UNSTEERED = dict.fromkeys(map(ord, STEERING))
UNSTORABLE = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Letters that XML has no place for, or that mean nothing anywhere."""


def fonts_with(letter: str) -> frozenset[str]:
    """Say which fonts of the kit have a letter.

    Args:
        letter: One character.

    Returns:
        Names of files in `fonts`, without their weight; empty when there is none.
    """
    return _fonts_with(ord(letter))


def printable(document: Document) -> tuple[Document, tuple[str, ...]]:
    """Make a document that the kit's fonts can print, whatever was written in it.

    A letter that no font has becomes `SIGN`, or a plain form of it if there is one (`Ａ` becomes `A`). Control
    characters and what would turn the text around it are taken away; very long words get places to break.

    Args:
        document: Any document.

    Returns:
        The same document with printable words, and the letters that were replaced, each once, in their order.
        Half a surrogate pair, which no file can hold, is told as U+FFFD.
    """
    replaced: dict[str, None] = {}

    def cleaned(text: str) -> str:
        told, lost = _cleaned(text)
        replaced.update(dict.fromkeys(lost))
        return told

    return _spoken(document, cleaned), tuple(replaced)


def storable(document: Document) -> tuple[Document, tuple[str, ...]]:
    """Make a document that any file can hold, for readers that have fonts of their own: HTML, Word.

    Args:
        document: Any document.

    Returns:
        The same document, U+FFFD in place of each letter that XML cannot hold, and those letters, each once.
        What would turn the text around it is taken away.
    """
    replaced: dict[str, None] = {}

    def cleaned(text: str) -> str:
        if text.isprintable() and text.isascii():
            return text
        told = ENDS_OF_LINES.sub("\n", text).replace("\t", " ").translate(_UNSTEERED)
        lost = UNSTORABLE.findall(told)
        replaced.update(dict.fromkeys("\ufffd" if "\ud800" <= one <= "\udfff" else one for one in lost))
        return UNSTORABLE.sub("\ufffd", told) if lost else told

    return _spoken(document, cleaned), tuple(replaced)


def _spoken(value: Any, cleaned: Callable[[str], str], *, said: bool = False) -> Any:  # noqa: ANN401 (any field)
    """Clean the words of a value and of all that is in it."""
    if isinstance(value, str):
        return cleaned(value) if said else value
    if isinstance(value, tuple):
        return tuple(_spoken(one, cleaned, said=said) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{
                field.name: _spoken(getattr(value, field.name), cleaned, said=field.name in SPOKEN)
                for field in fields(value)
            },
        )
    return value


@lru_cache(maxsize=4096)
def _cleaned(text: str) -> tuple[str, tuple[str, ...]]:
    if text.isascii() and text.isprintable() and len(text) <= LONGEST:
        return text, ()
    lost: list[str] = []
    told = "".join(_printed(ENDS_OF_LINES.sub("\n", text), lost))
    return LONG_WORD.sub(lambda word: _breakable(word[0]), told), tuple(lost)


def _printed(text: str, lost: list[str]) -> Iterator[str]:
    """Give what is printed for each letter. Marks are drawn by the font of the letter that they stand on."""
    able: frozenset[str] = frozenset()
    for letter in text:
        kind = unicodedata.category(letter)
        if letter == "\n" or kind in {"Cc", "Zs", "Zl", "Zp"}:
            able = frozenset()
            yield _space(letter)
        elif letter in STEERING:
            continue
        elif kind[0] == "M" or kind == "Cf":
            able, told = _mark(letter, kind, able, lost)
            yield told
        else:
            told = _plain(letter)
            if told == SIGN != letter:
                lost.append("\ufffd" if kind == "Cs" else letter)
            able = fonts_with(told[-1])
            yield told


def _space(letter: str) -> str:
    if letter == "\n" or (unicodedata.category(letter) == "Zs" and fonts_with(letter)):
        return letter
    return "" if unicodedata.category(letter) == "Cc" and letter != "\t" else " "


def _mark(letter: str, kind: str, able: frozenset[str], lost: list[str]) -> tuple[frozenset[str], str]:
    """Print a mark if one font has it and all before it; what is invisible goes without a word."""
    holder = "" if able else HOLDER
    both = (able or fonts_with(HOLDER)) & fonts_with(letter)
    if kind == "Cf":
        return able, letter if both and able else ""
    if both:
        return both, holder + letter
    if FORMS.match(letter):
        return able, ""
    lost.append(letter)
    return fonts_with(SIGN), SIGN


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    if fonts_with(letter):
        return letter
    plain = unicodedata.normalize("NFKC", letter)
    known = (
        plain.strip() and all(map(fonts_with, plain)) and not unicodedata.category(plain[0]).startswith("M")
    )
    return plain if known else SIGN


def _breakable(word: str) -> str:
    """Let a long word break: a place every `STEP` letters, never between a letter and its marks."""
    pieces, since = [], 0
    for letter in word:
        if since >= STEP and unicodedata.category(letter)[0] != "M" and letter not in "\u200b\u200c\u200d":
            pieces.append("\u200b")
            since = 0
        pieces.append(letter)
        since += 1
    return "".join(pieces)


@lru_cache(maxsize=8192)
def _fonts_with(code: int) -> frozenset[str]:
    return frozenset(
        font for font, spans in _table().items() if any(first <= code <= last for first, last in spans)
    )


@lru_cache(maxsize=1)
def _table() -> dict[str, list[tuple[int, int]]]:
    text = files("exports.document").joinpath("fonts", "letters.json").read_text(encoding="utf-8")
    return {font: [(first, last) for first, last in spans] for font, spans in json.loads(text).items()}
