"""What a PDF says of itself: its tags in order, the language and the words of each, its properties."""

import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject, NumberObject


@dataclass
class Tag:
    """A tag of the structure tree.

    Attributes:
        role: `H1`, `P`, `TH` and so on.
        language: What it or a tag around it declares; the document's when None.
        alt: What stands for a picture.
        scope: Of a header cell.
        text: The words in it and in the tags below it.
        spoken: The languages declared inside of it, word by word.
        below: The tags below it.
    """

    role: str
    language: str | None = None
    alt: str | None = None
    scope: str | None = None
    text: str = ""
    spoken: set[str] = field(default_factory=set)
    below: list["Tag"] = field(default_factory=list)

    def walk(self) -> Iterator["Tag"]:
        """Give this tag and all below it, in reading order."""
        yield self
        for one in self.below:
            yield from one.walk()


class Pages:
    """A PDF, read for tests."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reader = PdfReader(io.BytesIO(data))
        self.root: Any = self.reader.trailer["/Root"]
        self._marked = {page.indirect_reference.idnum: _marked(page) for page in self.reader.pages}

    @property
    def language(self) -> str:
        return str(self.root["/Lang"])

    @property
    def about(self) -> str:
        """The XMP packet, where a file says that it is PDF/UA."""
        return bytes(self.root["/Metadata"].get_object().get_data()).decode("utf-8")

    @property
    def tags(self) -> Tag:
        return self._tag(self.root["/StructTreeRoot"], None, None)

    def roles(self, *wanted: str) -> list[Tag]:
        """Give the tags with some roles, in reading order."""
        return [one for one in self.tags.walk() if one.role in wanted]

    @property
    def text(self) -> str:
        """The words of the document in the order of its tags, white space made even."""
        return even(self.tags.text)

    def _tag(self, node: Any, page: int | None, language: str | None) -> Tag:
        node = node.get_object()
        page = node.raw_get("/Pg").idnum if "/Pg" in node else page
        attributes = node.get("/A", [])
        attributes = [attributes] if isinstance(attributes, DictionaryObject) else attributes
        scope = next((str(one["/Scope"])[1:] for one in attributes if "/Scope" in one.get_object()), None)
        tag = Tag(str(node.get("/S", "/Root"))[1:], node.get("/Lang") or language, node.get("/Alt"), scope)
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, ArrayObject) else [kids]:
            self._add(tag, kid, page)
        tag.text += "\n" if tag.role in {"P", "H1", "H2", "H3", "H4", "LI", "TD", "TH", "Caption"} else ""
        return tag

    def _add(self, tag: Tag, kid: Any, page: int | None) -> None:
        inside = kid.get_object() if isinstance(kid, IndirectObject) else kid
        if isinstance(inside, NumberObject):
            text, language = self._marked[page][int(inside)]
        elif inside.get("/Type") == "/MCR":
            place = inside.raw_get("/Pg").idnum if "/Pg" in inside else page
            text, language = self._marked[place][int(inside["/MCID"])]
        elif "/S" in inside or "/K" in inside:
            below = self._tag(inside, page, tag.language)
            tag.below.append(below)
            tag.text += below.text
            tag.spoken |= below.spoken | ({below.language} if below.language else set())
            return
        else:
            return
        tag.text += text
        tag.spoken |= {language} if language else set()


def even(text: str) -> str:
    """Make white space even, and leave out what only says where to break or which way to turn."""
    return " ".join(re.sub("[\u200b\u2066-\u2069\u00ad]", "", text).split())


def seen(data: bytes) -> str:
    """Give the text of a PDF as a reader's programme copies it, page after page."""
    command = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode("utf-8")


def _marked(page: Any) -> dict[int, tuple[str, str | None]]:
    """Read the words of each stretch that a tag points to."""
    fonts = {name: _letters(font.get_object()) for name, font in page["/Resources"].get("/Font", {}).items()}
    found: dict[int, tuple[str, str | None]] = {}
    opened: list[_Mark] = []
    font: dict[int, str] = {}
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator in {b"BDC", b"BMC"}:
            opened.append(_Mark.of(operands))
            if opened[-1].number is not None:
                found[opened[-1].number] = ("", opened[-1].language)
            _put(found, opened, opened[-1].said or "")
        elif operator == b"EMC":
            opened.pop()
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator in {b"Tj", b"TJ"} and not any(mark.said is not None for mark in opened):
            letters = _said(operands[0], font)
            turned = any(mark.turned for mark in opened)
            _put(found, opened, "".join(reversed(letters) if turned else letters))
    return found


@dataclass
class _Mark:
    number: int | None = None
    language: str | None = None
    said: str | None = None
    turned: bool = False

    @classmethod
    def of(cls, operands: list[Any]) -> "_Mark":
        given = operands[1] if len(operands) > 1 and isinstance(operands[1], DictionaryObject) else {}
        return cls(
            int(given["/MCID"]) if "/MCID" in given else None,
            str(given["/Lang"]) if "/Lang" in given else None,
            str(given["/ActualText"]) if "/ActualText" in given else None,
            operands[0] == "/ReversedChars",
        )


def _put(found: dict[int, tuple[str, str | None]], opened: list[_Mark], text: str) -> None:
    number = next((mark.number for mark in reversed(opened) if mark.number is not None), None)
    if number is not None:
        found[number] = (found[number][0] + text, found[number][1])


def _letters(font: Any) -> dict[int, str]:
    table = font["/ToUnicode"].get_object().get_data()
    pairs = re.findall(
        rb"^<([0-9A-F]{4})> <([0-9A-F]+)>$", table.split(b"endcodespacerange")[1], re.MULTILINE
    )
    return {int(code, 16): bytes.fromhex(told.decode()).decode("utf-16-be") for code, told in pairs}


def _said(operand: Any, font: dict[int, str]) -> list[str]:
    """Give the letters of each shape, in the order in which they are drawn."""
    pieces = operand if isinstance(operand, ArrayObject) else [operand]
    codes = b"".join(_bytes(one) for one in pieces if not isinstance(one, int | float))
    return [font.get(int.from_bytes(codes[at : at + 2]), "\ufffd") for at in range(0, len(codes), 2)]


def _bytes(one: Any) -> bytes:
    return bytes(one.original_bytes) if hasattr(one, "original_bytes") else bytes(one)
