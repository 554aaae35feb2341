"""What every document is made of, before it is a page: blocks of plain data.

A document is written once, as blocks, and every writer (`exports.writers`) knows every block. What a person wrote
is only ever the text of a `Run`: data, in no writer's markup.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Role = Literal["body", "ask", "lead", "small"]
Mark = Literal["bullets", "numbers", "boxes"]
Design = Literal["handout", "cv", "letter", "report", "cards", "poster"]
"""How pages look: measures and sizes belong to the writers, never to a document."""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one language.

    Attributes:
        text: Plain text, any letters.
        strong: Whether it stands out.
        language: A BCP 47 code, when it is not the document's; what a person wrote has the person's language.
        isolated: Whether its direction is its own, as for an alias or what a person wrote.
    """

    text: str
    strong: bool = False
    language: str | None = None
    isolated: bool = False


@dataclass(frozen=True)
class Picture:
    """One of the kit's pictures, beside its words; readers aloud pass over it.

    Attributes:
        name: A name of `course.programme.PICTURES`.
    """

    name: str


Inline: TypeAlias = tuple[Run | Picture, ...]


@dataclass(frozen=True)
class Heading:
    """A heading.

    Attributes:
        level: 1 to 4; the document's title is the only 1, and no level is left out.
        words: What it says.
        name: What part it opens, for the design; empty for any.
    """

    level: int
    words: Inline
    name: str = ""


@dataclass(frozen=True)
class Text:
    """A paragraph.

    Attributes:
        words: What it says.
        role: `ask` is a question to answer below, kept with what follows; `lead` opens; `small` is beside the point.
    """

    words: Inline
    role: Role = "body"


@dataclass(frozen=True)
class Item:
    """One item of a list.

    Attributes:
        words: What it says; empty for room to write.
        ticked: Whether its box is ticked.
    """

    words: Inline
    ticked: bool = False


@dataclass(frozen=True)
class Items:
    """A list.

    Attributes:
        items: Its items.
        mark: What stands before each.
    """

    items: tuple[Item, ...]
    mark: Mark = "bullets"


@dataclass(frozen=True)
class Lines:
    """Lines to write on, 9 mm apart.

    Attributes:
        count: How many.
    """

    count: int = 1


@dataclass(frozen=True)
class Table:
    """A table. An empty cell is room to write.

    Attributes:
        header: The words of its first row, repeated on every page.
        rows: Its cells.
        caption: What it shows; empty when the text before it says so.
        widths: Shares of the width, one for each column; equal to the content's need when empty.
        tall: Whether rows are tall enough to write or to sign in.
    """

    header: tuple[Inline, ...]
    rows: tuple[tuple[Inline, ...], ...]
    caption: str = ""
    widths: tuple[float, ...] = ()
    tall: bool = False


@dataclass(frozen=True)
class Notes:
    """Notes for the facilitator.

    Attributes:
        blocks: What they say.
    """

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Group:
    """Blocks that stay together on a page where they can.

    Attributes:
        blocks: What is in it.
        name: What part it is, for the design; empty for any.
    """

    blocks: tuple[Block, ...]
    name: str = ""


@dataclass(frozen=True)
class Facing:
    """The same thing twice, in two languages: on facing pages where the design has pages for it, else side by side.

    Attributes:
        first: In the language of the country.
        second: In the person's own language.
        languages: The code of each.
        cover: What stands alone on the first page, when they take more than a sheet: a booklet's pages face from its
            second on. Nothing: no such page.
    """

    first: tuple[Block, ...]
    second: tuple[Block, ...]
    languages: tuple[str, str]
    cover: Inline = ()


@dataclass(frozen=True)
class Photo:
    """A photograph that a person chose.

    Attributes:
        data: A PNG or JPEG file.
        alt: What it shows, for those who do not see it.
    """

    data: bytes
    alt: str


@dataclass(frozen=True)
class Qr:
    """A QR code.

    Attributes:
        content: What it says to a telephone.
        alt: What it is for.
        millimetres: Its side.
    """

    content: str
    alt: str
    millimetres: float = 30


@dataclass(frozen=True)
class Bars:
    """Bars that read in black and white; a table with the same figures always follows.

    Attributes:
        labels: What each bar stands for.
        series: Name of a series -> its values, one for each label; None is not told. Two at most: before, after.
        alt: What the chart shows, in a sentence.
        most: The length of the longest bar possible; the greatest value when None.
    """

    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[float | None, ...]], ...]
    alt: str
    most: float | None = None


@dataclass(frozen=True)
class Card:
    """A card to cut out.

    Attributes:
        front: What is on its front.
        back: What is on its back; empty when the sheet is printed on one side.
        family: The slug of its competence family, for its colour and shape; empty for none.
    """

    front: tuple[Block, ...]
    back: tuple[Block, ...] = ()
    family: str = ""


@dataclass(frozen=True)
class Cards:
    """Cards imposed on sheets, with cut marks; backs come on the next page, mirrored for the long edge.

    Attributes:
        cards: The cards.
        across: How many beside each other.
        down: How many below each other.
    """

    cards: tuple[Card, ...]
    across: int = 3
    down: int = 3


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a page."""


Block: TypeAlias = (
    Heading | Text | Items | Lines | Table | Notes | Group | Facing | Photo | Qr | Bars | Cards | PageBreak
)


@dataclass(frozen=True)
class Document:
    """A document.

    Attributes:
        title: Its title, in its properties; the first heading says it on the page.
        language: A code of `LANGUAGES`; it gives the direction too.
        blocks: What it says.
        design: How its pages look.
        footer: What stands at the foot of each page beside the page's number; empty for the number alone.
        paper: `a4` or `a3`.
        landscape: Whether pages lie on their side.
        numbered: Whether pages have numbers.
    """

    title: str
    language: str
    blocks: tuple[Block, ...] = field(default=())
    design: Design = "handout"
    footer: str = ""
    paper: Literal["a4", "a3"] = "a4"
    landscape: bool = False
    numbered: bool = True
