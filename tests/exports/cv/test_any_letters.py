"""Whatever people write: a CV always comes out, and what they wrote is only ever text."""

import io
import json
import zipfile
from html.parser import HTMLParser
from itertools import cycle
from xml.etree import ElementTree as ET

import pytest
from any_letters import everywhere, texts
from documents import bare, pages
from injections import INJECTIONS

from exports.cv import LAYOUTS, cv
from exports.cv.europass import europass
from exports.cv.json_resume import json_resume_file
from exports.cv.json_resume_reading import read_json_resume
from exports.writers.docx import docx
from exports.writers.html import html
from exports.writers.pdf import pdf

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FACES = (("fr",), ("ar",), ("fr", "ar"))


class Read(HTMLParser):
    """The words and the elements of a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.append(tag)
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.words.append(data)


@pytest.mark.slow
def test_five_hundred_texts_of_any_letters_in_every_field_always_make_a_pdf() -> None:
    turns = zip(texts(500), cycle(LAYOUTS), cycle(FACES))
    for text, layout, languages in turns:
        person, printed = everywhere(text, "ar")
        made = pdf(cv(person, layout, languages, printed))
        assert made.data.startswith(b"%PDF-")
        assert all(len(one) == 1 for one in made.replaced)


@pytest.mark.slow
def test_five_hundred_texts_of_any_letters_in_every_field_always_make_a_word_file() -> None:
    for text, layout, languages in zip(texts(500), cycle(LAYOUTS), cycle(FACES)):
        person, printed = everywhere(text, "ar")
        made = docx(cv(person, layout, languages, printed))
        assert made.data.startswith(b"PK")
        assert all(len(one) == 1 for one in made.replaced)


@pytest.mark.slow
def test_five_hundred_texts_of_any_letters_make_a_page_and_files_for_machines() -> None:
    for text, layout, languages in zip(texts(500), cycle(LAYOUTS), cycle(FACES)):
        person, printed = everywhere(text, "ar")
        html(cv(person, layout, languages, printed)).data.decode()
        json.loads(json_resume_file(person, printed=printed))
        assert ET.fromstring(europass(person, printed=printed)).tag.endswith("SkillsPassport")


def test_there_are_sixty_injections() -> None:
    assert len(set(INJECTIONS)) == 60


@pytest.mark.parametrize("layout", LAYOUTS)
def test_sixty_injections_stay_text_in_a_pdf(layout: str) -> None:
    for text in INJECTIONS:
        person, printed = everywhere(text)
        told = bare("".join(pages(pdf(cv(person, layout, printed=printed)).data)))
        assert told.count(bare(text)) >= 10, text


@pytest.mark.parametrize("layout", LAYOUTS)
def test_sixty_injections_stay_text_in_a_word_file(layout: str) -> None:
    calm = _paragraphs(docx(cv(everywhere("x")[0], layout, printed=everywhere("x")[1])).data)
    for text in INJECTIONS:
        person, printed = everywhere(text)
        told = _paragraphs(docx(cv(person, layout, printed=printed)).data)
        assert len(told) == len(calm), text
        assert bare("".join(told)).count(bare(text)) >= 10, text


def test_sixty_injections_stay_text_on_a_page() -> None:
    calm = Read(html(cv(*_given("x"))).data.decode())
    for text in INJECTIONS:
        read = Read(html(cv(*_given(text))).data.decode())
        assert read.tags == calm.tags, text
        assert bare("".join(read.words)).count(bare(text)) >= 10, text


def test_sixty_injections_stay_text_in_files_for_machines() -> None:
    for text in INJECTIONS:
        person, printed = everywhere(text)
        lines = [
            one.body["text"]
            for one in read_json_resume(json_resume_file(person)).entries
            if one.kind == "line"
        ]
        assert set(lines) == {text}
        assert text in set(ET.fromstring(europass(person, printed=printed)).itertext())


def _given(text: str) -> tuple[object, str, tuple[str, ...], object]:
    person, printed = everywhere(text)
    return person, "competences_first", ("fr",), printed


def _paragraphs(raw: bytes) -> list[str]:
    """Give the paragraphs of a Word file, those of its tables too."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        body = ET.fromstring(package.read("word/document.xml"))
    return ["".join(one.itertext()) for one in body.iter(f"{{{WORD}}}p")]
