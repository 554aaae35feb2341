"""Pages of a Word file: their size, their margins, their foot."""

from dataclasses import dataclass

from markupsafe import Markup

from exports.document.blocks import Document
from exports.writers.word.around import twips

SIZES = {"a4": (210, 297), "a3": (297, 420)}
MARGIN = 18
CARDS_MARGIN = 10
SECTION = Markup(
    '<w:sectPr>{foot}<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
    '<w:pgMar w:top="{margin}" w:right="{margin}" w:bottom="{margin}" w:left="{margin}"'
    ' w:header="567" w:footer="567" w:gutter="0"/>{bidi}</w:sectPr>'
)
FOOT = Markup('<w:footerReference w:type="default" r:id="rFooter"/>')


@dataclass(frozen=True)
class Paper:
    """A page, in twips.

    Attributes:
        page_width: From edge to edge.
        page_height: From edge to edge.
        margin: On every side.
    """

    page_width: int
    page_height: int
    margin: int

    @classmethod
    def of(cls, document: Document) -> "Paper":
        """Take the page of a document.

        Args:
            document: The document.

        Returns:
            The page.
        """
        sides = SIZES[document.paper]
        width, height = reversed(sides) if document.landscape else sides
        return cls(twips(width), twips(height), twips(CARDS_MARGIN if document.design == "cards" else MARGIN))

    @property
    def width(self) -> int:
        """The width of its lines."""
        return self.page_width - 2 * self.margin

    @property
    def height(self) -> int:
        """The height of what is printed on it."""
        return self.page_height - 2 * self.margin


def section_xml(paper: Paper, *, foot: bool, right_to_left: bool) -> Markup:
    """Describe the pages.

    Args:
        paper: The page.
        foot: Whether pages have a foot.
        right_to_left: Whether the document is read from the right.

    Returns:
        The section's properties.
    """
    return SECTION.format(
        foot=FOOT if foot else "",
        width=paper.page_width,
        height=paper.page_height,
        turned=Markup(' w:orient="landscape"') if paper.page_width > paper.page_height else "",
        margin=paper.margin,
        bidi=Markup("<w:bidi/>") if right_to_left else "",
    )
