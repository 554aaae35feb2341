"""Word files: what stands in them, read back with python-docx and printed by LibreOffice."""

import io
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import docx as word
import pytest
from docx.oxml.ns import qn
from docx.table import Table as WordTable
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from exports.document.blocks import (
    Bars,
    Block,
    Card,
    Cards,
    Document,
    Facing,
    Group,
    Heading,
    Item,
    Items,
    Lines,
    Notes,
    PageBreak,
    Photo,
    Picture,
    Qr,
    Run,
    Table,
    Text,
)
from exports.writers.docx import docx

NASTY = [
    "<script>alert(1)</script>",
    "<w:p/></w:t>",
    "]]>",
    "&amp; &#0; &lt;",
    "<!-- -->",
    "**bold** # [x](y)",
    "#show: it",
    "{{ 7*7 }} {0}",
    "=1+1",
    "'\"",
]


def telling(*blocks: Block, language: str = "fr", **others: Any) -> Document:
    return Document("Titre", language, blocks, **others)


def opened(document: Document) -> Any:
    return word.Document(io.BytesIO(docx(document).data))


def part(document: Document, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(docx(document).data)) as archive:
        return archive.read(name).decode("utf-8")


def paragraphs(holder: Any) -> Iterator[Any]:
    for one in holder.iter_inner_content():
        if isinstance(one, WordTable):
            for row in one.rows:
                for cell in row.cells:
                    yield from paragraphs(cell)
        else:
            yield one


def told(document: Document) -> list[str]:
    return [one.text.strip() for one in paragraphs(opened(document)) if one.text.strip()]


def words(text: str, **others: Any) -> tuple[Run, ...]:
    return (Run(text, **others),)


FRENCH = telling(
    Heading(1, words("Mon portfolio")),
    Text(words("Une ouverture"), "lead"),
    Heading(2, (Picture("house"), Run("Chez moi"))),
    Text((Run("Elle a dit "), Run("مرحبا", language="ar", isolated=True), Run(" hier."))),
    Text(words("Et vous ?"), "ask"),
    Lines(2),
    Items((Item(words("Un")), Item(words("Deux")))),
    Items((Item(words("Premier")), Item(()))[:2], "numbers"),
    Items((Item(words("oui"), ticked=True), Item(words("non"))), "boxes"),
    Table((words("Quoi"), words("Quand")), ((words("Cuisine"), words("2019")),), caption="Mes savoirs"),
    Notes((Text(words("Pour l’animation"), "ask"), Items((Item(words("Une note")),)))),
    Text(words("À part"), "small"),
    footer="Passerelle",
)
FRENCH_TOLD = [
    *("Mon portfolio", "Une ouverture", "Chez moi", "Elle a dit مرحبا hier.", "Et vous ?", "Un", "Deux"),
    *("Premier", "☒\toui", "☐\tnon", "Mes savoirs", "Quoi", "Quand", "Cuisine", "2019"),
    *("Pour l’animation", "Une note", "À part"),
]
ARABIC = telling(
    Heading(1, words("ملفي الشخصي")),
    Text(words("ما أعرف فعله")),
    Text(words("Écrit en français.", language="fr")),
    Table((words("ماذا"), words("متى")), ((words("طبخ"), words("2019")),)),
    language="ar",
    footer="جسر",
)
ARABIC_TOLD = ["ملفي الشخصي", "ما أعرف فعله", "Écrit en français.", "ماذا", "متى", "طبخ", "2019"]


@pytest.mark.parametrize(("document", "expected"), [(FRENCH, FRENCH_TOLD), (ARABIC, ARABIC_TOLD)])
def test_the_same_words_in_the_same_order(document: Document, expected: list[str]) -> None:
    assert told(document) == expected


def test_styles_not_manual_formatting() -> None:
    names = [one.style.name for one in opened(FRENCH).paragraphs]
    assert names[:7] == [
        *("Title", "Lead", "Heading 1", "Normal", "Question", "Writing Line", "Writing Line"),
    ]
    assert names[7:13] == [
        *("List Bullet", "List Bullet", "List Number", "List Number Line", "Tick Box", "Tick Box"),
    ]
    by_hand = {"rFonts", "sz", "szCs", "b", "color", "u", "ind", "spacing", "pBdr"}
    assert not {one for one in re.findall(r"<w:(\w+)", part(FRENCH)) if one in by_hand}


def test_every_style_that_is_named_is_there() -> None:
    asked = set(re.findall(r'<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"', part(FRENCH)))
    there = set(re.findall(r'w:styleId="(\w+)"', part(FRENCH, "word/styles.xml")))
    assert len(asked) > 10
    assert asked <= there


def test_arabic_runs_from_right_to_left() -> None:
    first, arabic, french = opened(ARABIC).paragraphs[:3]
    assert all(one._p.pPr.find(qn("w:bidi")) is not None for one in (first, arabic))
    assert arabic.runs[0]._r.rPr.find(qn("w:rtl")) is not None
    assert french._p.pPr.find(qn("w:bidi")) is None
    assert french._p.pPr.find(qn("w:jc")).get(qn("w:val")) == "right"
    assert french.runs[0]._r.rPr.find(qn("w:lang")).get(qn("w:val")) == "fr-FR"
    assert "<w:bidiVisual/>" in part(ARABIC)
    assert 'w:bidi="ar-SA"' in part(ARABIC, "word/styles.xml")


def test_a_telephone_number_keeps_its_sign_on_its_left() -> None:
    number = "+33\u00a06\u00a012\u00a034"
    contact = Text((Run("الهاتف: "), Run(number, isolated=True), Run(" · "), Run("م@م", isolated=True)))
    document = telling(contact, language="ar")
    (line,) = (one for one in opened(document).paragraphs if "33" in one.text)
    (run,) = (one for one in line.runs if "33" in one.text)
    assert run.text == f"\u200e{number}\u200e"
    assert run._r.find(f".//{qn('w:rtl')}") is None
    french = replace(document, language="fr", blocks=(Text((Run(number, isolated=True),)),))
    assert told(french) == [number]


def test_arabic_in_a_french_document_says_its_language() -> None:
    run = opened(FRENCH).paragraphs[3].runs[1]
    assert run._r.rPr.find(qn("w:rtl")) is not None
    assert run._r.rPr.find(qn("w:lang")).get(qn("w:bidi")) == "ar-SA"


def test_a_header_comes_again_on_every_page() -> None:
    (row, other) = opened(FRENCH).tables[0].rows
    assert row._tr.trPr.find(qn("w:tblHeader")) is not None
    assert other._tr.trPr.find(qn("w:tblHeader")) is None


def test_each_numbered_list_begins_at_one() -> None:
    items = Items((Item(words("a")),), "numbers")
    xml = part(telling(items, items))
    numbers = re.findall(r'<w:numId w:val="(\d+)"/>', xml)
    assert len(set(numbers)) == 2
    assert part(telling(items, items), "word/numbering.xml").count("<w:startOverride") == 2


def test_pictures_say_what_they_show() -> None:
    file = io.BytesIO()
    Image.new("RGB", (40, 80)).save(file, "jpeg")
    document = telling(Photo(file.getvalue(), "Une photo « à moi »"), Qr("https://a.example", "Un code", 25))
    shapes = opened(document).inline_shapes
    assert [shape._inline.docPr.get("descr") for shape in shapes] == ["Une photo « à moi »", "Un code"]
    assert (round(shapes[1].width.mm), round(shapes[1].height.mm)) == (25, 25)
    assert round(shapes[0].height / shapes[0].width) == 2


def test_a_chart_is_a_picture_as_wide_as_the_lines_with_its_words() -> None:
    document = opened(telling(Bars(("a",), (("avant", (1,)),), "Un graphique")))
    (shape,) = document.inline_shapes
    assert shape._inline.docPr.get("descr") == "Un graphique"
    assert round(shape.width.mm) == 174
    held = document.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed]
    with Image.open(io.BytesIO(held.blob)) as drawn:
        assert abs(drawn.width / drawn.height - shape.width / shape.height) < 0.05
        assert len(drawn.convert("L").getcolors() or ()) > 1, "an empty drawing"


def test_two_languages_come_one_after_the_other() -> None:
    document = telling(Facing((Text(words("Bonjour")),), (Text(words("مرحبا")),), ("fr", "ar")))
    first, second = opened(document).paragraphs
    assert (first.text, second.text) == ("Bonjour", "مرحبا")
    assert second._p.pPr.find(qn("w:pageBreakBefore")) is not None
    assert second._p.pPr.find(qn("w:bidi")) is not None
    assert second._p.pPr.find(qn("w:jc")) is None


def test_the_backs_of_cards_are_mirrored() -> None:
    cards = tuple(Card((Text(words(f"f{one}")),), (Text(words(f"b{one}")),)) for one in range(4))
    document = telling(Cards(cards, 3, 3), design="cards")
    assert told(document) == ["f0", "f1", "f2", "f3", "b2", "b1", "b0", "b3"]


def test_a_page_break_goes_to_what_follows() -> None:
    table = Table((words("Quoi"),), ((words("a"),),))
    for follower in (Text(words("b")), table, Notes((Text(words("b")),)), Lines()):
        assert part(telling(Text(words("a")), PageBreak(), follower)).count("<w:pageBreakBefore/>") == 1


def test_a_short_group_stays_together() -> None:
    xml = part(telling(Group((Text(words("a")), Text(words("b")), Text(words("c"))))))
    assert xml.count("<w:keepNext/>") == 2


def test_pages_are_as_the_document_says() -> None:
    section = opened(telling(Lines(), paper="a3", landscape=True)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (420, 297)
    assert "NUMPAGES" in part(FRENCH, "word/footer.xml")
    assert "Passerelle" in part(FRENCH, "word/footer.xml")


def test_nobody_is_named_and_the_bytes_are_the_same() -> None:
    assert docx(FRENCH).data == docx(FRENCH).data
    properties = opened(FRENCH).core_properties
    assert (properties.title, properties.author, properties.last_modified_by) == ("Titre", "", "")
    with zipfile.ZipFile(io.BytesIO(docx(FRENCH).data)) as archive:
        assert {one.date_time[0] for one in archive.infolist()} == {1980}
        assert not any("app.xml" in name for name in archive.namelist())


def test_letters_that_no_file_can_hold_are_replaced_and_told() -> None:
    made = docx(telling(Text(words("a\0b\ud800c\u202ed"))))
    assert word.Document(io.BytesIO(made.data)).paragraphs[0].text == "a\ufffdb\ufffdcd"
    assert made.replaced == ("\0", "\ufffd")


@pytest.mark.parametrize("text", NASTY)
def test_what_a_person_wrote_stays_text(text: str) -> None:
    document = telling(
        Heading(1, words(text)),
        Text(words(text)),
        Items((Item(words(text)),)),
        Table((words(text),), ((words(text),),), caption=text),
        footer=text,
    )
    found = opened(replace(document, title=text))
    assert [one.text for one in paragraphs(found) if one.text] == [text] * 6
    assert found.core_properties.title == text


@given(text=st.text(max_size=60) | st.text(st.characters(), max_size=60))
@settings(max_examples=60)
def test_any_text_gives_a_file(text: str) -> None:
    document = Document(text, "fr", (Heading(1, words(text)), Qr("x", text), Text(words(text))), footer=text)
    with zipfile.ZipFile(io.BytesIO(docx(document).data)) as archive:
        assert [ET.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xml")]


@pytest.mark.slow
@pytest.mark.parametrize(("document", "expected"), [(FRENCH, FRENCH_TOLD), (ARABIC, ARABIC_TOLD)])
def test_libreoffice_reads_the_same(document: Document, expected: list[str], tmp_path: Path) -> None:
    (tmp_path / "it.docx").write_bytes(docx(document).data)
    text = converted(tmp_path / "it.docx", "txt:Text (encoded):UTF8", "txt").read_text(encoding="utf-8-sig")
    for one in expected:
        before, found, text = text.partition(one.split("\t")[-1])
        assert found, f"{one} does not come after {before[-80:]}"


@pytest.mark.slow
def test_libreoffice_keeps_styles_and_sides(tmp_path: Path) -> None:
    (tmp_path / "it.docx").write_bytes(docx(ARABIC).data)
    flat = converted(tmp_path / "it.docx", "fodt", "fodt").read_text(encoding="utf-8")
    assert 'style:writing-mode="rl-tb"' in flat
    assert all(f'"{name}"' in flat for name in ("Title", "Table_20_Text", "Table_20_Header"))


def converted(file: Path, to: str, ending: str) -> Path:
    office = shutil.which("soffice")
    if office is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(
            "LibreOffice is not installed (Debian: apt-get install libreoffice-writer-nogui)"
        )
    home = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    command = [office, home, "--headless", "--convert-to", to, "--outdir", str(file.parent), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return file.with_suffix(f".{ending}")
