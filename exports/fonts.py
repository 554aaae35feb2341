"""The fonts a document needs, as CSS that carries them inside: a handout asks nothing of any other place."""

import base64
import re
from dataclasses import dataclass
from functools import lru_cache

from exports.places import FONTS

FAMILY = "Passerelle Sans"
"""A name of our own, as in the stylesheets: never mistaken for another Noto Sans on the reader's machine."""


@dataclass(frozen=True)
class Face:
    """One font file and the letters it has, as in the CSS property `unicode-range`."""

    file: str
    letters: str

    def has(self, letter: str) -> bool:
        """Say whether a letter is among this file's.

        Args:
            letter: One character.

        Returns:
            True when the file has it.
        """
        code = ord(letter)
        return any(first <= code <= last for first, last in _spans(self.letters))


# In the order of search: the first face that has a letter draws it.
FACES = (
    Face(
        "noto-sans-latin.woff2",
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,"
        "U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    ),
    Face(
        "noto-sans-arabic.woff2",
        "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+FB50-FDFF,U+FE70-FEFC",
    ),
    Face("noto-sans-cyrillic.woff2", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"),
    Face("noto-sans-greek.woff2", "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF"),
    Face(
        "noto-sans-latin-ext.woff2",
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,"
        "U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    ),
)


def faces_for(text: str) -> list[Face]:
    """Return the faces a text needs. The Latin one always: page numbers and the kit's name are in it.

    Args:
        text: Everything that will be on the page.

    Returns:
        Faces in the order of `FACES`. Letters that no face has are left to the reader's machine.
    """
    needed = {FACES[0]}
    for letter in set(text):
        needed.update(next(([face] for face in FACES if face.has(letter)), []))
    return [face for face in FACES if face in needed]


def font_css(text: str) -> str:
    """Return the `@font-face` rules for a text, with the font files inside.

    Args:
        text: Everything that will be on the page.

    Returns:
        CSS without any address.

    Raises:
        FileNotFoundError: A font file of the kit is missing.
    """
    return "\n".join(_rule(face) for face in faces_for(text))


@lru_cache
def _rule(face: Face) -> str:
    data = base64.b64encode((FONTS / face.file).read_bytes()).decode("ascii")
    return (
        f'@font-face {{ font-family: "{FAMILY}"; font-weight: 100 900; font-style: normal; '
        f'unicode-range: {face.letters}; src: url(data:font/woff2;base64,{data}) format("woff2"); }}'
    )


@lru_cache
def _spans(letters: str) -> tuple[tuple[int, int], ...]:
    pairs = (re.findall("[0-9A-F]+", part) for part in letters.removeprefix("U").split(","))
    return tuple((int(pair[0], 16), int(pair[-1], 16)) for pair in pairs)
