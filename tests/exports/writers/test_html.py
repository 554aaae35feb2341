"""One HTML file: everything inside, each language and direction said, nothing that a person wrote taken for markup."""

import base64
import io
import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from hypothesis import HealthCheck, given, settings
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
from exports.places import ROOT
from exports.writers.html import html
from exports.writers.web import css_text

NASTY = "</style><script>a()</script> <img src=x onerror=a()> &amp; {} {0} {{ 7*7 }} \"'`"
TOKENS = ROOT / "widgets" / "shared" / "tokens.css"


def words(text: str, **others: Any) -> tuple[Run, ...]:
    return (Run(text, **others),)


def told(*blocks: Block, language: str = "fr", **others: Any) -> str:
    return html(Document("Titre", language, blocks, **others)).data.decode("utf-8")


def jpeg() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (40, 60), "gray").save(file, "jpeg")
    return file.getvalue()


def everything(text: str, language: str = "fr", other: str = "مرحبا يا أمينة") -> tuple[Block, ...]:
    table = Table(
        (words(text), words("n"), words("m"), words("o")), ((words(text), (), (), ()),), caption=text
    )
    card = Card((Text(words(text), "ask"),), (Text(words(text)),), "digital")
    return (
        Heading(1, words(text)),
        Text(words(text), "lead"),
        Photo(jpeg(), text),
        Heading(2, (Picture("house"), *words(text))),
        Text((Run(text), Run(other, language="ar" if language == "fr" else "fr", isolated=True))),
        Text(words(text), "ask"),
        Lines(2),
        Items((Item(words(text)), Item(()))),
        Items((Item(words(text)), Item(())), "numbers"),
        Items((Item(words(text), ticked=True), Item(())), "boxes"),
        Group((Heading(3, words(text)), table), "part"),
        Bars((text,), ((text, (1,)), (text, (None,))), text),
        Notes((Text(words(text), "ask"),)),
        Facing((Text(words(text)),), (Text(words(other)),), ("fr", "ar")),
        Qr("https://a.example", text),
        PageBreak(),
        Cards((card,) * 4),
        Text(words(text), "small"),
    )


def test_one_file_asks_nothing_of_any_other_place(page: Any) -> None:
    made = told(*everything("Bonjour"), footer="Au pied")
    assert not page(made).named("script")
    assert not page(made).named("link")
    assert not re.search(r"(?:src|href)=\"(?!data:)|url\((?!data:)|@import", made)
    assert "http" not in made.replace("a.example", "")


def test_it_says_its_language_and_its_side(page: Any) -> None:
    assert page(told(language="ar")).named("html") == [{"lang": "ar", "dir": "rtl"}]
    assert page(told(language="fr")).named("html") == [{"lang": "fr", "dir": "ltr"}]


def test_a_block_in_another_language_says_so_itself() -> None:
    assert '<p lang="ar" dir="rtl">مرحبا</p>' in told(Text(words("مرحبا", language="ar")))
    assert '<p dir="rtl">مرحبا</p>' in told(Text(words("مرحبا")))


def test_words_in_another_language_stand_apart() -> None:
    text = Text((Run("Elle dit "), Run("مرحبا", language="ar"), Run(" à "), Run("Sam", isolated=True)))
    assert '<p>Elle dit <span lang="ar" dir="rtl">مرحبا</span> à <bdi>Sam</bdi></p>' in told(text)


def test_an_arabic_sentence_with_a_latin_word_first_runs_from_the_right() -> None:
    assert "<p>CV ورسالة التحفيز</p>" in told(Text(words("CV ورسالة التحفيز")), language="ar")


def test_the_two_languages_of_a_facing_page_have_their_own_sides() -> None:
    made = told(Facing((Text(words("Oui")),), (Text(words("نعم")),), ("fr", "ar")))
    assert re.search(
        r'<div lang="fr" dir="ltr">\s*<p>Oui</p>\s*</div>\s*<div lang="ar" dir="rtl">\s*<p>نعم</p>', made
    )


def test_room_to_write() -> None:
    made = told(Lines(2), Items((Item(()),), "numbers"), Items((Item(()),), "boxes"))
    assert made.count('<div class="line">') == 3
    assert '<li class="write">' in made
    assert '<span class="box">' in made


def test_boxes_are_ticked_or_not() -> None:
    made = told(Items((Item(words("Oui")), Item(words("Non"), ticked=True)), "boxes"))
    assert '<label><input type="checkbox" disabled> Oui</label>' in made
    assert '<label><input type="checkbox" disabled checked> Non</label>' in made


def test_a_table_names_its_columns_and_leaves_room() -> None:
    made = told(Table((words("a"), words("b")), ((words("c"), ()),), "Légende", (3, 1), tall=True))
    assert made.count('<th scope="col">') == 2
    assert "<caption>Légende</caption>" in made
    assert '<table class="tall">' in made
    assert "<td></td>" in made
    assert 'style="inline-size: 75.00%"' in made


def test_a_part_is_a_section_and_another_group_stays_together() -> None:
    made = told(Group((Heading(2, words("a"), "step"),), "step"), Group((Text(words("b")),)))
    assert '<section class="part part-step">\n<h2 class="opens-step">a</h2>' in made
    assert '<div class="together">' in made


def test_bars_have_their_sentence_and_what_was_not_told_has_no_length() -> None:
    made = told(Bars(("a",), (("avant", (1.5,)), ("après", (None,))), "Un graphique", most=3))
    assert 'role="img" aria-label="Un graphique"' in made
    assert '<div class="bar" data-place="0" style="--share: 0.5000"><span>1,5</span>' in made
    assert '<div class="bar" data-place="1"><span>–</span>' in made


def test_a_photo_is_inside_and_tells_nothing_but_what_it_shows(page: Any) -> None:
    (image,) = page(told(Photo(jpeg(), "Moi"))).named("img")
    drawing = base64.b64decode(image["src"].removeprefix("data:image/svg+xml;base64,")).decode("ascii")
    assert image["alt"] == "Moi"
    assert "data:image/jpeg;base64," in drawing


def test_the_colours_of_families_are_those_of_the_screens() -> None:
    tokens = dict(re.findall(r"--p-(\w+): var\(--p-light, (#\w+)\)", TOKENS.read_text(encoding="utf-8")))
    ours = re.findall(r'data-family="(\w+)"\] \{ --family: (#\w+); \}', told())
    assert len(ours) == 9
    assert [one for one in ours if tokens[one[0]] != one[1]] == []


def test_pages_are_as_the_document_says() -> None:
    made = told(paper="a3", landscape=True, footer="Au pied")
    assert "@page { size: 420mm 297mm;" in made
    assert f"content: {css_text('Au pied')}" in made
    assert "counter(page)" in made
    assert "counter(page)" not in told(numbered=False)


def test_what_a_person_wrote_stays_text(page: Any) -> None:
    plain = page(told(*everything("mot"), footer="mot"))
    nasty = page(told(*everything(NASTY), footer=NASTY))
    assert [tag for tag, _ in nasty.tags] == [tag for tag, _ in plain.tags]
    assert nasty.text.count(NASTY) == plain.text.count("mot")


@given(text=st.text(max_size=40) | st.text(st.characters(), max_size=40))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_a_page(page: Any, text: str) -> None:
    document = Document(text, "fr", everything(text), footer=text)
    assert page(html(document).data.decode("utf-8")).named("main")


def test_letters_that_no_file_can_hold_are_replaced_and_told() -> None:
    made = html(Document("t", "fr", (Text(words("a\0b\ud800c\u202ed😀")),)))
    assert "<p>a\ufffdb\ufffdcd😀</p>" in made.data.decode("utf-8")
    assert made.replaced == ("\0", "\ufffd")


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("width", [360, 1366])
def test_it_fits_a_phone_and_hinders_nobody(opened: Any, language: str, width: int) -> None:
    text = "Un mot à dire" if language == "fr" else "كلمة للقول"
    other = "مرحبا يا أمينة" if language == "fr" else "Bonjour"
    tab = opened(told(*everything(text, language, other), language=language))
    tab.emulate_media(media="screen")
    tab.set_viewport_size({"width": width, "height": 740})
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(tab).response["violations"]
    assert [one["id"] for one in found if one["impact"] in {"serious", "critical"}] == []


@pytest.mark.parametrize(("language", "side"), [("fr", "left"), ("ar", "right")])
def test_words_keep_the_side_of_the_page(opened: Any, language: str, side: str) -> None:
    blocks = Text(words("Bonjour")), Text(words("مرحبا"))
    tab = opened(told(*blocks, language=language))
    sides = tab.evaluate("[...document.querySelectorAll('p')].map((one) => getComputedStyle(one).textAlign)")
    assert sides == [side, side]
