"""Names of files that people find again: in their language, without accents where that leaves Latin letters."""

import re
import unicodedata

LONGEST_NAME = 60
VOWELS = range(10, 36)
"""The combining classes that Unicode gives the vowel points of Hebrew and Arabic."""


def file_name(*parts: str, ending: str) -> str:
    """Name a file.

    Args:
        *parts: What it is, as titles; an empty one is left out.
        ending: Such as `pdf`.

    Returns:
        Such as `feuille-de-presence_fr.pdf`.
    """
    return "_".join(filter(None, map(plain, parts))) + f".{ending}"


def plain(title: str) -> str:
    """Write a title as a part of a file's name.

    Args:
        title: In any script.

    Returns:
        Words with hyphens between. Accents go where that leaves Latin letters; in other scripts letters keep their
        marks, but for the vowels that Arabic and Hebrew are mostly written without.
    """
    bare = "".join(one for one in unicodedata.normalize("NFKD", title) if not unicodedata.combining(one))
    letters = bare if re.sub(r"\W", "", bare).isascii() else _without_vowels(title)
    words = "".join(one if _belongs(one) else " " for one in letters.casefold()).split()
    return "-".join(words)[:LONGEST_NAME].strip("-")


def _without_vowels(title: str) -> str:
    composed = unicodedata.normalize("NFC", title)
    return "".join(one for one in composed if unicodedata.combining(one) not in VOWELS)


def _belongs(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M")
