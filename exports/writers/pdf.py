"""A document as a PDF: tagged, checked against PDF/UA-1 while it is made, with the kit's fonts and nothing else."""

import json
from functools import lru_cache
from pathlib import Path
from threading import Lock

import typst

from exports.document.blocks import Document
from exports.document.letters import printable
from exports.writers.made import Made
from exports.writers.pdf_order import in_reading_order
from exports.writers.typst_data import document_data

FONTS = Path(__file__).parents[1] / "document" / "fonts"
TEMPLATES = Path(__file__).with_name("typst")

DRAWING_PPI = 200
"""Sharp on paper."""

_ONE_AT_A_TIME = Lock()


def pdf(document: Document) -> Made:
    """Make a PDF. The same document gives the same bytes; they tell no author, no machine and no time.

    Args:
        document: The document.

    Returns:
        The file, and the letters that no font of the kit has.

    Raises:
        LookupError: The document asks for a language or a picture that there is not.
        ValueError: What a QR code says is too long for one.
        typst.TypstError: The document breaks a rule of PDF/UA-1, such as a level of heading left out.
    """
    shown, replaced = printable(document)
    plain, turned = document_data(shown)
    given = {"document": json.dumps(plain, ensure_ascii=False)}
    with _ONE_AT_A_TIME:
        made = _compiler().compile(format="pdf", sys_inputs=given, pdf_standards=["ua-1"], timestamp=0)
    if not isinstance(made, bytes):
        raise TypeError(f"expected one file, found {type(made).__name__}")
    return Made(in_reading_order(made, turned) if turned else made, replaced)


def drawing(document: Document) -> bytes:
    """Draw a document that is one figure, for a writer that cannot draw.

    Args:
        document: The document, with a chart and nothing else.

    Returns:
        A PNG file, 174 mm wide.

    Raises:
        LookupError: The document asks for a language that there is not.
    """
    plain, _ = document_data(printable(document)[0])
    given = {"document": json.dumps(plain, ensure_ascii=False), "drawing": "yes"}
    with _ONE_AT_A_TIME:
        made = _compiler().compile(format="png", ppi=DRAWING_PPI, sys_inputs=given)
    if not isinstance(made, bytes):
        raise TypeError(f"expected one page, found {type(made).__name__}")
    return made


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    """Keep one compiler: it remembers fonts, templates and what did not change since the last document."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    return typst.Compiler(TEMPLATES / "main.typ", root=TEMPLATES, font_paths=fonts, ignore_system_fonts=True)
