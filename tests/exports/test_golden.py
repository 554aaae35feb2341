"""Goldens notice a letter, a page too many and a page missing; they are made again only when one asks."""

from pathlib import Path

import pytest
from golden import Golden

from exports.document.blocks import Document, PageBreak, Run, Text
from exports.writers.pdf import pdf


def made(*pages: str) -> bytes:
    blocks = [block for text in pages for block in (Text((Run(text),)), PageBreak())]
    return pdf(Document("t", "fr", tuple(blocks[:-1]), numbered=False)).data


@pytest.fixture
def kept(tmp_path: Path) -> Golden:
    folder = tmp_path / "golden"
    Golden(update=True, beside=tmp_path, folder=folder)("name", made("Bonjour à tous", "Au revoir"))
    return Golden(update=False, beside=tmp_path, folder=folder)


def test_the_same_pages_pass(kept: Golden) -> None:
    assert len(list(kept.folder.iterdir())) == 2
    kept("name", made("Bonjour à tous", "Au revoir"))


@pytest.mark.parametrize("text", ["Bonjour à toux", "Bonjour a tous et", "Bonjour", "", " Bonjour à tous\n."])
def test_another_page_fails_and_is_shown(kept: Golden, text: str) -> None:
    with pytest.raises(AssertionError, match=r"pages \[2\] differ"):
        kept("name", made("Bonjour à tous", text or " "))
    assert (kept.beside / "name-2.png").is_file()


@pytest.mark.parametrize("pages", [("Bonjour à tous",), ("Bonjour à tous", "Au revoir", "x")])
def test_a_page_missing_or_too_many_fails(kept: Golden, pages: tuple[str, ...]) -> None:
    with pytest.raises(AssertionError, match="its golden has 2"):
        kept("name", made(*pages))


def test_a_document_without_golden_fails(kept: Golden) -> None:
    with pytest.raises(AssertionError, match="no golden"):
        kept("nam", made("Bonjour"))


def test_made_again_no_page_is_left_over(kept: Golden, tmp_path: Path) -> None:
    Golden(update=True, beside=tmp_path, folder=kept.folder)("name", made("Bonjour"))
    assert [path.name for path in kept.folder.iterdir()] == ["name-1.png"]
    kept("name", made("Bonjour"))
