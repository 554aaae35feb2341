"""A PDF says what the document says, in its order and its languages, whatever was written in it."""

import io
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import zxingcpp
from golden import drawn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_pages import Pages, even, seen
from PIL import Image

from exports.document.blocks import (
    Bars,
    Block,
    Card,
    Cards,
    Design,
    Document,
    Facing,
    Group,
    Heading,
    Inline,
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
from exports.document.letters import SIGN, printable
from exports.places import ROOT
from exports.writers.pdf import pdf

ADDRESS = "https://club.exemple.test/seat#ABCD-EFGH"
DESIGNS: tuple[Design, ...] = ("handout", "cv", "letter", "report", "cards", "poster")
INJECTIONS = (
    '#panic("no")',
    '#import "/main.typ": *',
    '#read("/etc/passwd")',
    "#{ while true {} }",
    "$ x^2 $",
    "*bold* _em_ `raw`",
    "= Heading",
    "- item\n+ item\n/ term: text",
    "#set page(width: 1mm)",
    "@reference <label>",
    "```typ #panic() ```",
    "// comment /* comment */",
    "\\u{1F600} \\# \\*",
    '"); #panic(("',
    "]#panic()[",
    "}#panic(){",
    "#sys.inputs.document",
    "~ -- --- ... '\"'",
    "<script>alert(1)</script> &amp; <b>",
    '{"kind": "pagebreak"}, null',
    "https://exemple.test/#a",
    "%PDF-1.7 endobj stream (()) \\(",
)


def say(text: str, **how: object) -> Inline:
    return (Run(text, **how),)  # type: ignore[arg-type]


def picture_of(colour: str = "grey", kind: str = "PNG") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (30, 40), colour).save(file, kind)
    return file.getvalue()


def every_block(language: str = "fr", design: Design = "handout") -> Document:
    words = {"fr": "Bonjour à vous, « c’est » ici.", "ar": "مرحبا بكم، هنا 12 يوما."}.get(
        language, "Hello, here."
    )
    blocks: tuple[Block, ...] = (
        Heading(1, say(words)),
        Text(say(words), "lead"),
        Text((Run(words), Run(" Jean (Paris) 34 ", isolated=True), Run(words, strong=True))),
        Group((Heading(2, (Picture("house"), Run(words))), Items((Item(say(words)), Item(())), "numbers"))),
        Items((Item(say(words), ticked=True), Item(say(words))), "boxes"),
        Text(say(words), "ask"),
        Lines(3),
        Group(
            (Heading(3, say(words)), Table((say(words), say("B")), ((say("1"), ()), (say("2"), say(words)))))
        ),
        Table((say("A"), say("B")), ((say("a"), ()),), caption=words, widths=(1, 3), tall=True),
        Notes((Text(say(words), "ask"), Items((Item(say(words)),)))),
        Photo(picture_of(), "Un visage gris"),
        Qr(ADDRESS, "Revenir à sa place"),
        Bars((words, "b"), (("avant", (1.0, None)), ("après", (2.5, 3.0))), "Deux sur trois"),
        Facing((Text(say("Bonjour")),), (Text(say("صباح الخير")),), ("fr", "ar")),
        PageBreak(),
        Text(say(words), "small"),
    )
    return Document("Un titre", language, blocks, design, footer="Passerelle")


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
@pytest.mark.parametrize("design", DESIGNS)
def test_every_block_is_made_in_every_design_and_language(language: str, design: Design) -> None:
    pages = Pages(pdf(every_block(language, design)).data)
    assert pages.language == language
    assert pages.reader.metadata
    assert pages.reader.metadata.title == "Un titre"
    assert "<pdfuaid:part>1</pdfuaid:part>" in pages.about
    assert [one.role for one in pages.roles("H1", "H2", "H3")] == ["H1", "H2", "H3"]
    assert {one.scope for one in pages.roles("TH")} == {"Column"}
    assert len(pages.roles("TH")) == 4
    assert [one.alt for one in pages.roles("Figure")] == [
        "Un visage gris",
        "Revenir à sa place",
        "Deux sur trois",
    ]
    assert len(pages.roles("L")) == 3
    assert len(pages.roles("LI")) == 5


def test_nothing_tells_who_made_it_where_or_when() -> None:
    data = pdf(every_block()).data
    pages = Pages(data)
    assert set(pages.reader.metadata or {}) == {"/Title", "/Creator"}
    assert not re.search("(?i)author|createdate|modifydate|/home/|/usr/|/tmp/", pages.about)
    assert not re.search(rb"(?i)/Author|/CreationDate|/ModDate|/home/|/tmp/", data)
    assert str(Path.cwd()).encode() not in data


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_same_document_gives_the_same_bytes(language: str) -> None:
    first = pdf(every_block(language)).data
    pdf(every_block("en", "cv"))
    assert pdf(every_block(language)).data == first


def test_two_threads_make_documents_at_once() -> None:
    documents = [every_block(language, design) for language in ("fr", "ar") for design in DESIGNS]
    alone = [pdf(one).data for one in documents]
    with ThreadPoolExecutor(4) as pool:
        assert [made.data for made in pool.map(pdf, documents)] == alone


def test_each_stretch_is_in_its_language() -> None:
    blocks = (
        Heading(1, say("Titre")),
        Text(say("مرحبا", language="ar", isolated=True)),
        Text((Run("Un mot: "), Run("ሰላም", language="ti"), Run(" ici"))),
        Facing((Text(say("Bonjour")),), (Text(say("سلام")),), ("fr", "fa")),
    )
    pages = Pages(pdf(Document("t", "fr", blocks)).data)
    _, arabic, mixed, _, persian = pages.roles("H1", "P")
    assert arabic.language == "ar" or arabic.spoken == {"ar"}
    assert mixed.spoken == {"ti"}
    assert persian.language == "fa" or persian.spoken == {"fa"}


TEXTS = (
    "Les étapes de mon parcours : « la cuisine », 12 €, à 8 h 30.",
    "تقديم المجموعة وقواعدها، يوم 12/03/2026 الساعة 18:30.",
    "اسمي Jean-Pierre (Paris)، وعمري 34 سنة، وأسكن في 12 rue de la République.",
    "أعمل منذ 2016 إلى 2019 في مطعم Le Pont، ثم في مدرسة (روضة) «الأمل»؛ هاتفي 01 23 45 67 89.",
    "Un mot arabe, علي محمد 12, puis la suite.",
    "Добрий день! Καλημέρα, ሰላም ለዓለም።",
    "لا إله، الآن، للأطفال، مُحَمَّد",
)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("text", TEXTS)
def test_words_are_read_in_the_order_in_which_they_were_written(text: str, language: str) -> None:
    """Through the tags, as a screen reader does: the words of a line are not listed from left to right."""
    long = " ".join([text] * 5)
    blocks = (
        Heading(1, say(text)),
        Text(say(long)),
        Items((Item(say(text), ticked=True),), "boxes"),
        Text(say("x " + text), "ask"),
    )
    pages = Pages(pdf(Document("t", language, blocks)).data)
    heading, body, *_, ask = pages.roles("H1", "P")
    assert even(heading.text) == even(text)
    assert even(body.text) == even(long)
    assert even(ask.text) == even("x " + text)
    (item,) = pages.roles("LBody")
    assert even(item.text).replace(" ", "") == even("☒" + text).replace(" ", "")


def test_an_isolated_name_is_read_in_its_place() -> None:
    words = (
        Run("اسمي "),
        Run("Ana (12)", isolated=True),
        Run("، من "),
        Run("علي", isolated=True, strong=True),
        Run("."),
    )
    pages = Pages(pdf(Document("t", "ar", (Text(words),))).data)
    assert pages.text == "اسمي Ana (12)، من علي."


@pytest.mark.parametrize("text", TEXTS)
def test_copied_text_has_all_letters_once(text: str) -> None:
    """Each programme that copies has an order of its own for lines that run to the left; letters are what counts."""
    copied = seen(pdf(Document("t", "ar", (Text(say(text)),), numbered=False)).data)
    words = re.sub("[\u200e\u200f\u202a-\u202e]", "", copied)
    assert sorted(even(words).replace(" ", "")) == sorted(even(text).replace(" ", ""))


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_a_person_wrote_is_never_markup(text: str) -> None:
    document = Document(
        text,
        "fr",
        (
            Heading(1, say(text)),
            Text(say(text, language=text)),
            Items((Item(say(text)),)),
            Table((say(text),), ((say(text),),), caption=text),
            Photo(picture_of(), text),
            Bars((text,), ((text, (1.0,)),), text),
        ),
        footer=text,
    )
    pages = Pages(pdf(document).data)
    assert "".join(pages.text.split()).count("".join(text.split())) >= 6
    assert {one.alt for one in pages.roles("Figure")} == {text}
    assert even(str((pages.reader.metadata or {})["/Title"])) == even(text)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=st.text(alphabet=st.characters(exclude_categories=[]), max_size=300), design=st.sampled_from(DESIGNS)
)
def test_any_text_gives_a_pdf(text: str, design: Design) -> None:
    document = Document(
        text,
        "ar" if len(text) % 2 else "fr",
        (
            Heading(1, say(text)),
            Text((Run(text, isolated=True), Run(text, strong=True, language=text))),
            Items((Item(say(text)),), "boxes"),
            Table((say(text),), ((say(text), say(text)),), caption=text),
            Photo(picture_of(), text),
            Facing((Text(say(text)),), (Text(say(text)),), ("fr", "ar")),
            Cards((Card((Text(say(text)),), (Text(say(text)),), "digital"),)),
        ),
        design,
        footer=text,
    )
    made = pdf(document)
    assert made.data.startswith(b"%PDF")
    assert made.replaced == printable(document)[1]


@pytest.mark.parametrize("letters", ["a", "ع", "ع ", "🎉", "\u202e", "e\u0301", "((", "W "])
def test_ten_thousand_letters_are_all_there(letters: str) -> None:
    """What hangs over the edge of a page is not copied; nor are some letters of one joined word of that length."""
    text = (letters * 10_000)[:10_000].strip()
    blocks = (
        Heading(1, say(text)),
        Group((Text(say(text)),)),
        Items((Item(say(text)),)),
        Table((say("A"), say("B")), ((say(text), say("b")),)),
        Notes((Text(say(text), "ask"),)),
    )
    made = pdf(Document("t", "fr", blocks))
    shown = printable(Document("t", "fr", blocks))[0].blocks[0]
    assert isinstance(shown, Heading)
    assert isinstance(shown.words[0], Run)
    one = re.sub(r"[\s\u200b]", "", shown.words[0].text)
    said = re.sub(r"[\s\u200b]", "", seen(made.data))
    share = 0.7 if letters == "ع" else 1
    assert not one or said.count(one[0]) >= 5 * one.count(one[0]) * share


def test_replaced_letters_are_seen_and_told() -> None:
    made = pdf(Document("t", "fr", (Text(say("Bravo 🎉 李")),)))
    assert made.replaced == ("🎉", "李")
    assert Pages(made.data).text == f"Bravo {SIGN} {SIGN}"


@pytest.mark.parametrize("design", DESIGNS)
def test_a_qr_code_is_read_from_the_page(design: Design) -> None:
    data = pdf(Document("t", "fr", (Qr(ADDRESS, "Revenir"),), design)).data
    found = [one.text for page in drawn(data, 150) for one in zxingcpp.read_barcodes(page)]
    assert found == [ADDRESS]


def test_a_blank_document_is_a_page() -> None:
    assert len(Pages(pdf(Document("t", "ar")).data).reader.pages) == 1


@pytest.mark.parametrize(
    ("orientation", "corner"), [(1, (0, 0)), (3, (1, 1)), (6, (1, 0)), (8, (0, 1)), (2, (1, 0))]
)
def test_a_photograph_is_shown_as_it_was_taken_and_tells_nothing_else(
    orientation: int, corner: tuple[int, int]
) -> None:
    """The first point of the file is black; the orientation says in which corner it belongs."""
    taken = Image.new("RGB", (80, 80), "white")
    taken.paste("black", (0, 0, 40, 40))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "A telling camera"
    file = io.BytesIO()
    taken.save(file, "JPEG", exif=exif, comment=b"a telling comment")
    data = pdf(Document("t", "fr", (Photo(file.getvalue(), "a"),), "letter", numbered=False)).data
    assert b"telling" not in data
    (page,) = drawn(data, 72)
    side, start = round(32 / 25.4 * 72), round(18 / 25.4 * 72)
    places = {
        (x, y): page.getpixel((start + side // 4 + x * side // 2, start + side // 4 + y * side // 2))
        for x in (0, 1)
        for y in (0, 1)
    }
    dark = [place for place, value in places.items() if isinstance(value, int | float) and value < 128]
    assert dark == [corner]


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", picture_of()[:60], picture_of(kind="JPEG")[:30], b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_photograph_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"photograph|PNG"):
        pdf(Document("t", "fr", (Photo(data, "a"),)))


def cards(count: int, *, backs: bool) -> Document:
    made = tuple(
        Card((Text(say(f"front{n}")),), (Text(say(f"back{n}")),) if backs else ()) for n in range(count)
    )
    return Document("t", "fr", (Cards(made, 3, 3),), "cards", numbered=False)


def test_cards_have_their_backs_behind_them() -> None:
    """Turned over its long edge, a sheet shows at the right what stood at the left."""
    reader = Pages(pdf(cards(10, backs=True)).data).reader
    texts = [page.extract_text().split() for page in reader.pages]
    assert len(texts) == 4
    assert texts[0] == [f"front{n}" for n in range(9)]
    assert texts[1] == [f"back{n}" for n in (2, 1, 0, 5, 4, 3, 8, 7, 6)]
    assert texts[2] == ["front9"]
    assert texts[3] == ["back9"]
    assert len(Pages(pdf(cards(9, backs=False)).data).reader.pages) == 1


def test_a_card_too_full_is_made_smaller_and_stays_on_its_sheet() -> None:
    text = " ".join(f"mot{n}" for n in range(260))
    document = Document("t", "fr", (Cards((Card((Text(say(text)),)),) * 9),), "cards", numbered=False)
    pages = Pages(pdf(document).data)
    assert len(pages.reader.pages) == 1
    assert pages.text.count("mot259") == 9
    heights: list[float] = []
    pages.reader.pages[0].extract_text(
        visitor_text=lambda text, cm, _tm, _font, _size: heights.append(cm[5]) if text.strip() else None
    )
    assert min(heights) > 10 / 25.4 * 72


def section(language: str, count: int) -> tuple[Block, ...]:
    lines = (Group((Text(say(f"{language} {n} " + "x " * 60)),)) for n in range(count))
    return (Heading(1, say(f"Titre {language}")), *lines)


def sides(count: int) -> list[str]:
    """Write a CV in two languages and read its pages."""
    cover = (Run("CV – "), Run("مريم ك.", isolated=True))
    facing = Facing(section("fr", count), section("en", count), ("fr", "en"), cover)
    reader = Pages(pdf(Document("t", "fr", (facing,), "cv", numbered=False)).data).reader
    return [page.extract_text() for page in reader.pages]


def test_a_short_cv_in_two_languages_is_the_two_sides_of_a_sheet() -> None:
    front, back = sides(3)
    assert re.search(r"\bfr \d", front)
    assert not re.search(r"\ben \d", front)
    assert re.search(r"\ben \d", back)
    assert not re.search(r"\bfr \d", back)


def test_a_long_cv_in_two_languages_has_them_on_facing_pages_of_a_booklet() -> None:
    cover, *texts = sides(60)
    assert "CV – " in cover
    assert "مريم" in cover
    assert len(texts) >= 4
    assert len(texts) % 2 == 0
    for number, text in enumerate(texts, start=2):
        left = number % 2 == 0
        own, other = ("fr", "en") if left else ("en", "fr")
        assert re.search(rf"\b{own} \d", text)
        assert not re.search(rf"\b{other} \d", text)
    assert all(f"fr {n} " in " ".join(texts) for n in range(60))


def test_elsewhere_two_languages_stand_side_by_side() -> None:
    facing = Facing(section("fr", 3), section("en", 3), ("fr", "en"))
    assert len(Pages(pdf(Document("t", "fr", (facing,), "letter")).data).reader.pages) == 1


@pytest.mark.parametrize("before", range(20, 46))
def test_a_heading_is_never_left_alone_at_the_foot_of_a_page(before: int) -> None:
    blocks = (
        Heading(1, say("Titre")),
        *(Text(say(f"ligne {n}")) for n in range(before)),
        Heading(2, say("SEUL")),
        Group((Text(say("suite"), "ask"), Lines(4))),
    )
    for page in Pages(pdf(Document("t", "fr", blocks)).data).reader.pages:
        text = page.extract_text()
        assert ("SEUL" in text) == ("suite" in text)


def test_a_table_repeats_its_header_and_keeps_its_rows_whole() -> None:
    rows = tuple((say(f"debut{n} " + "mot " * 110 + f"fin{n}"), say("x")) for n in range(40))
    reader = Pages(pdf(Document("t", "fr", (Table((say("ENTETE"), say("B")), rows),))).data).reader
    texts = [page.extract_text() for page in reader.pages]
    assert len(texts) > 1
    assert all("ENTETE" in text for text in texts)
    assert all(set(re.findall(r"debut(\d+)", text)) == set(re.findall(r"fin(\d+)", text)) for text in texts)


def test_pages_are_numbered_and_have_their_footer() -> None:
    blocks = (Text(say("un")), PageBreak(), Text(say("deux")))
    texts = [
        page.extract_text()
        for page in Pages(pdf(Document("t", "ar", blocks, footer="Pied")).data).reader.pages
    ]
    assert [("Pied" in text, re.findall(r"\d / \d", text)) for text in texts] == [
        (True, ["1 / 2"]),
        (True, ["2 / 2"]),
    ]
    bare = pdf(Document("t", "ar", blocks, numbered=False)).data
    assert not any(re.search(r"\d / \d", page.extract_text()) for page in Pages(bare).reader.pages)


@pytest.mark.parametrize(
    ("paper", "landscape", "size"),
    [("a4", False, (595, 842)), ("a3", False, (842, 1191)), ("a4", True, (842, 595))],
)
def test_paper_has_its_size(paper: str, landscape: bool, size: tuple[int, int]) -> None:
    document = Document("t", "fr", (Text(say("x")),), paper=paper, landscape=landscape)  # type: ignore[arg-type]
    box = Pages(pdf(document).data).reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_families_look_as_on_screens() -> None:
    tokens = (ROOT / "widgets/shared/tokens.css").read_text(encoding="utf-8")
    on_screen = dict(re.findall(r"--p-(\w+): var\(--p-light, (#\w{6})\) var\(--p-dark, #\w{6}\);", tokens))
    measures = (ROOT / "exports/writers/typst/measures.typ").read_text(encoding="utf-8")
    on_paper = dict(re.findall(r'(\w+): \(fill: rgb\("(#\w{6})"\)', measures))
    assert len(on_paper) == 9
    assert on_paper == {family: on_screen[family] for family in on_paper}


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("design", DESIGNS)
def test_pages_look_as_they_should(
    language: str, design: Design, same_pages: Callable[[str, bytes], None]
) -> None:
    same_pages(f"every_block_{design}_{language}", pdf(every_block(language, design)).data)
