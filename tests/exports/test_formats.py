"""Every format makes a file from the same document; an unknown one is refused in a sentence."""

import pytest

from exports.document.blocks import Document, Heading, Run
from exports.errors import HandoutError
from exports.formats import FORMATS, check_formats, written

BEGINS = {"pdf": b"%PDF", "html": b"<!DOCTYPE html>", "docx": b"PK"}


@pytest.mark.parametrize("form", FORMATS)
def test_each_format_makes_its_file(form: str) -> None:
    made = written(Document("Bonjour", "fr", (Heading(1, (Run("Bonjour"),)),)), form)
    assert made.data.startswith(BEGINS[form])
    assert made.replaced == ()


@pytest.mark.parametrize("form", ["odt", "PDF", "", "made"])
def test_an_unknown_format_is_refused(form: str) -> None:
    with pytest.raises(HandoutError, match="pdf, html, docx"):
        check_formats([form])
