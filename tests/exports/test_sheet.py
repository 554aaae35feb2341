"""Markdown of papers as HTML: the conventions of `course.exercises.paper`, and people's text stays text."""

import re
import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.exercises import escape_markdown
from course.exercises.paper import LINE, Sheet
from exports.blocks import Part
from exports.sheet import sheet_html

NASTY = "<script>a</script> ![x](http://a.example/b.png) [l](javascript:x) **b** `c` | > # - [x] &amp; $x$"


def test_the_first_heading_is_h2_whatever_the_level_of_the_paper() -> None:
    for level in (2, 3):
        sheet = Sheet(level)
        sheet.title("Title")
        sheet.section("Section")
        html = sheet_html(sheet.render())
        assert "<h2>Title</h2>" in html
        assert "<h3>Section</h3>" in html


def test_without_its_title_the_sections_rise() -> None:
    sheet = Sheet(2)
    sheet.title("Title")
    sheet.section("Section")
    sheet.text("Text")
    html = sheet_html(sheet.render(), titled=False)
    assert "Title" not in html
    assert '<section class="part">\n<h2>Section</h2>' in html


def test_each_section_is_a_part_and_a_known_one_is_named_and_pictured() -> None:
    sheet = Sheet(3)
    sheet.title("Title")
    sheet.section("Step 3")
    sheet.section("Another")
    html = sheet_html(sheet.render(), {"Step {n}": Part("step", "hand")})
    assert re.findall(r'class="(part.*?)"', html) == ["part part-step", "part"]
    assert html.count("<svg") == 1
    assert html.count("<section") == html.count("</section>") == 2


def test_lines_that_follow_one_another_belong_together() -> None:
    html = sheet_html(f"{LINE}\n\n{LINE}\n\nText\n\n{LINE}\n")
    assert html.count('class="lines"') == 2
    assert html.count('class="line"') == 3
    assert "<hr" not in html


def test_numbered_lines_are_room_to_write() -> None:
    sheet = Sheet()
    sheet.numbered_lines(2)
    assert sheet_html(sheet.render()).count('<li class="write">') == 2


def test_boxes_are_ticked_or_not() -> None:
    sheet = Sheet()
    sheet.boxes({"a": "Yes", "b": "No"}, ticked=["b"])
    html = sheet_html(sheet.render())
    assert '<label><input type="checkbox" disabled> Yes</label>' in html
    assert '<label><input type="checkbox" disabled checked> No</label>' in html


def test_a_box_that_a_person_typed_is_text(page: Any) -> None:
    sheet = Sheet()
    sheet.bullets(["[x] mine"])
    html = sheet_html(sheet.render())
    assert page(html).text == "[x] mine"
    assert not page(html).named("input")


def test_an_empty_cell_stays_empty_and_headers_name_columns() -> None:
    sheet = Sheet()
    sheet.table(("One", "Two"), [("a", "")])
    html = sheet_html(sheet.render())
    assert "<td></td>" in html
    assert html.count('<th scope="col">') == 2


def test_notes_stand_outside_of_parts() -> None:
    sheet = Sheet(3)
    sheet.title("Title")
    sheet.section("Section")
    sheet.notes("Notes", ["One"])
    assert re.search(r"</section>\s*<blockquote>", sheet_html(sheet.render()))


def test_a_picture_of_the_kit_is_drawn_without_any_address() -> None:
    html = sheet_html("## ![](picture:house) Home\n")
    assert re.search(r'<h2><svg class="picture"[^>]*aria-hidden="true">.*</svg> Home</h2>', html)
    assert "http" not in html


def test_links_and_other_images_leave_their_words_only(page: Any) -> None:
    html = sheet_html("[word](http://a.example) ![alt](http://a.example/x.png) <http://b.example>\n")
    assert {tag for tag, _ in page(html).tags} == {"p"}
    assert page(html).text == "word alt http://b.example"


def test_html_in_a_paper_is_text(page: Any) -> None:
    told = page(sheet_html("<b>bold</b>\n\n<div onclick='x'>\n\n<!-- no -->\n"))
    assert {tag for tag, _ in told.tags} == {"p"}
    assert told.text == "<b>bold</b> <div onclick='x'> <!-- no -->"


def test_an_unknown_picture_is_said() -> None:
    with pytest.raises(LookupError, match="nowhere"):
        sheet_html("![](picture:nowhere)\n")


PLACES = 11


def everywhere(text: str) -> str:
    sheet = Sheet(3, pictures=True)
    sheet.title(text, "house")
    sheet.text(text)
    sheet.strong(text)
    sheet.bullets([text])
    sheet.numbers([text])
    sheet.boxes({"a": text})
    sheet.table((text,), [(text,)])
    sheet.notes(text, [text])
    sheet.section(text)
    return sheet.render()


SEEN = st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Zs", "Cf"))
WORDS = st.text(SEEN, min_size=1).filter(lambda text: text == unicodedata.normalize("NFC", text))
TEXTS = st.lists(WORDS | st.sampled_from(NASTY.split()), min_size=1, max_size=6).map(" ".join)


@given(text=TEXTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_a_person_wrote_stays_text_in_every_block(page: Any, text: str) -> None:
    plain, told = page(sheet_html(everywhere("word"))), page(sheet_html(everywhere(text)))
    assert told.tags == plain.tags
    assert told.text == " ".join([text] * PLACES)


def test_nasty_text_keeps_its_letters(page: Any) -> None:
    assert page(sheet_html(escape_markdown(NASTY))).text == NASTY
