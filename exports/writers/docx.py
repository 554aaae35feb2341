"""A document for Word and LibreOffice: named styles to edit, both writing directions, nobody's name in it.

>>> from exports.document.blocks import Document, Heading, Run
>>> docx(Document("Bonjour", "fr", (Heading(1, (Run("Bonjour"),)),))).data[:2]
b'PK'
"""

from markupsafe import Markup

from exports.document.blocks import Document, Run
from exports.document.letters import storable
from exports.writers.made import Made
from exports.writers.sides import Base
from exports.writers.word import Around, Package, Paper, blocks_xml, numbering_xml, section_xml, styles_xml
from exports.writers.word.package import BODY, FOOTER, PAGE_OF, packed
from exports.writers.word.words import TAB, paragraph


def docx(document: Document) -> Made:
    """Write a document as a Word file. The same document gives the same bytes.

    The kit's pictures, which stand beside words that say the same, are left out: they could not be edited.

    Args:
        document: The document.

    Returns:
        The file, and the letters that no XML file can hold.
    """
    kept, replaced = storable(document)
    base, paper, package = Base.of(kept.language), Paper.of(kept), Package()
    around = Around(base, kept.language, package, paper.width, paper.height)
    body = blocks_xml(kept.blocks, around)
    foot = bool(kept.footer or kept.numbered)
    section = section_xml(paper, foot=foot, right_to_left=base.side == "rtl")
    parts = {
        "word/document.xml": BODY.format(body or paragraph((), "Normal", around), section),
        "word/styles.xml": styles_xml(kept.design, kept.language, paper.width),
        "word/numbering.xml": numbering_xml(package.lists),
    }
    if foot:
        parts["word/footer.xml"] = FOOTER.format(_foot(kept, around))
    return Made(packed(kept, parts, package.pictures), replaced)


def _foot(document: Document, around: Around) -> Markup:
    number = TAB + PAGE_OF if document.numbered else ""
    return paragraph((Run(document.footer),) if document.footer else (), "footer", around, after=number)
