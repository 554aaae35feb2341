"""Stretches of text on a page: what each says and how high it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exports.writers.pdf_order.objects import Objects

TOKEN = re.compile(
    rb"\(|<[0-9A-Fa-f]+>|/MCID \d+|/ActualText|/ReversedChars|/f\d+ [\d.]+ Tf|[-\d. ]+cm\b|\b(?:BDC|BMC|EMC)\b",
)
INSIDE = re.compile(rb"[^\\()]+|\\.|[()]", re.DOTALL)
FONT = re.compile(rb"/(f\d+) (\d+) 0 R")
LETTERS = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass
class Stretch:
    """A stretch of text that a tag points to.

    Attributes:
        height: How far above the foot of the page it stands.
        size: How large its letters are.
        text: Its letters, in the order in which they are read.
        drawn: The same as whoever reads its pieces one after the other finds them.
    """

    height: float = 0.0
    size: float = 0.0
    text: str = ""
    drawn: str = ""


@dataclass
class _Mark:
    number: int | None = None
    said: str | None = None
    turned: bool = False


class _Reader:
    """Goes through what a page draws."""

    def __init__(self, fonts: dict[bytes, dict[int, str]]) -> None:
        self.found: dict[int, Stretch] = {}
        self._fonts = fonts
        self._font: dict[int, str] = {}
        self._opened: list[_Mark] = []
        self._next = _Mark()
        self._height, self._scale, self._size = 0.0, 1.0, 0.0
        self._saying = False

    def read(self, token: bytes) -> None:
        if token.startswith(b"/MCID"):
            self._next.number = int(token[6:])
        elif token == b"/ActualText":
            self._saying = True
        elif token == b"/ReversedChars":
            self._next.turned = True
        elif token in {b"BDC", b"BMC"}:
            self._open()
        elif token == b"EMC":
            self._opened.pop()
        elif token.endswith(b"cm"):
            self._scale, *_, self._height = map(float, token[:-2].split())
        elif token.startswith(b"/f"):
            name, size, _ = token[1:].split()
            self._font, self._size = self._fonts.get(name, {}), float(size)
        elif self._saying:
            self._next.said, self._saying = _unicode(_bytes(token)), False
        elif self._opened:
            self._say(_bytes(token))

    def _open(self) -> None:
        self._opened.append(self._next)
        if self._next.number is not None:
            self.found[self._next.number] = Stretch()
        if self._next.said is not None:
            self._put(self._next.said)
        self._next = _Mark()

    def _say(self, codes: bytes) -> None:
        """Tell the letters of some shapes, unless a mark around them has said them already."""
        if any(mark.said is not None for mark in self._opened):
            return self._put("")
        told = [self._font.get(int.from_bytes(codes[at : at + 2]), "") for at in range(0, len(codes), 2)]
        turned = any(mark.turned for mark in self._opened)
        return self._put("".join(told), turned="".join(reversed(told)) if turned else None)

    def _put(self, text: str, turned: str | None = None) -> None:
        number = next((mark.number for mark in reversed(self._opened) if mark.number is not None), None)
        if number is not None:
            stretch = self.found[number]
            stretch.height, stretch.size = self._height, self._size * abs(self._scale)
            stretch.text = stretch.text + text if turned is None else turned + stretch.text
            stretch.drawn += text if turned is None else turned


def stretches(objects: Objects, page: bytes) -> dict[int, Stretch]:
    """Read a page.

    Args:
        objects: The file's objects.
        page: What the page says.

    Returns:
        Its stretches by their numbers.

    Raises:
        ValueError: The page is not written as the compiler does.
    """
    resources = objects[objects.at(page, b"/Resources")]
    fonts = {name: _letters(objects, int(number)) for name, number in FONT.findall(resources)}
    reader = _Reader(fonts)
    for token in _tokens(objects.stream(objects.at(page, b"/Contents"))):
        reader.read(token)
    return reader.found


def _tokens(content: bytes) -> Iterator[bytes]:
    """Give what counts of a page's content; in a string, brackets may stand in pairs."""
    at = 0
    while found := TOKEN.search(content, at):
        start, at = found.span()
        if found[0] == b"(":
            at, deep = start + 1, 1
            while deep and (piece := INSIDE.match(content, at)):
                at, deep = piece.end(), deep + (piece[0] == b"(") - (piece[0] == b")")
        yield content[start:at]


def _letters(objects: Objects, font: int) -> dict[int, str]:
    table = objects.stream(objects.at(objects[font], b"/ToUnicode"))
    return {
        int(code, 16): bytes.fromhex(told.decode()).decode("utf-16-be")
        for code, told in LETTERS.findall(table)
    }


def _bytes(token: bytes) -> bytes:
    if token.startswith(b"<"):
        return bytes.fromhex(token[1:-1].decode())
    return ESCAPE.sub(_unescaped, token[1:-1])


def _unescaped(found: re.Match[bytes]) -> bytes:
    one = found[1]
    return bytes([int(one, 8) & 0xFF]) if one[:1].isdigit() else ESCAPED.get(one, one)


def _unicode(data: bytes) -> str:
    return data[2:].decode("utf-16-be") if data.startswith(b"\xfe\xff") else data.decode("latin-1")
