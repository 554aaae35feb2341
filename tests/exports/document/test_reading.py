"""Markdown of papers as blocks: the conventions of `course.exercises.paper`, and people's text stays text."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.exercises import PaperRequest, escape_markdown, names, paper
from course.exercises.paper import LINE, Sheet
from course.programme import LANGUAGES
from exports.document.blocks import Group, Heading, Item, Items, Lines, Notes, Picture, Run, Table, Text
from exports.document.reading import Part, read

NASTY = "<script>a</script> ![x](http://a.example/b.png) [l](javascript:x) **b** `c` | > # - [x] &amp; $x$"


def runs(told: Any) -> Iterator[Run]:
    """Find every run, wherever it stands."""
    if isinstance(told, Run):
        yield told
    elif isinstance(told, tuple):
        for one in told:
            yield from runs(one)
    elif is_dataclass(told):
        for field in fields(told):
            yield from runs(getattr(told, field.name))


def shape(told: Any) -> Any:
    """Give everything but the letters."""
    if isinstance(told, Run):
        return ("run", told.strong)
    if isinstance(told, tuple):
        return [shape(one) for one in told]
    if is_dataclass(told):
        return [type(told).__name__, *(shape(getattr(told, field.name)) for field in fields(told))]
    return told


def text_of(told: Any) -> str:
    return " ".join(run.text for run in runs(told))


def test_the_first_heading_is_at_the_top_whatever_the_level_of_the_paper() -> None:
    for level in (2, 3):
        sheet = Sheet(level)
        sheet.title("Title")
        sheet.section("Section")
        title, part = read(sheet.render())
        assert title == Heading(2, (Run("Title"),))
        assert part == Group((Heading(3, (Run("Section"),)),))


def test_the_top_is_chosen() -> None:
    assert read("### a\n", top=1) == (Heading(1, (Run("a"),)),)


def test_no_level_is_left_out_and_none_is_below_the_fourth() -> None:
    blocks = read("# a\n\n###### b\n\n###### c\n\n#### d\n\n# e\n")
    headings = [blocks[0], *(one.blocks[0] for one in blocks[1:] if isinstance(one, Group))]
    assert [one.level for one in headings if isinstance(one, Heading)] == [2, 3, 4, 4, 2]


def test_without_its_title_the_sections_rise() -> None:
    sheet = Sheet(2)
    sheet.title("Title")
    sheet.section("Section")
    sheet.text("Text")
    blocks = read(sheet.render(), titled=False)
    assert blocks == (Group((Heading(2, (Run("Section"),)), Text((Run("Text"),)))),)


def test_each_section_is_a_group_and_a_known_one_is_named_and_pictured() -> None:
    sheet = Sheet(3)
    sheet.title("Title")
    sheet.section("Step 3")
    sheet.section("Another")
    _, step, another = read(sheet.render(), parts={"Step {n}": Part("step", "hand")})
    assert step == Group((Heading(3, (Picture("hand"), Run("Step 3")), "step"),), "step")
    assert another == Group((Heading(3, (Run("Another"),)),))


def test_lines_that_follow_one_another_belong_together() -> None:
    blocks = read(f"{LINE}\n\n{LINE}\n\nText\n\n{LINE}\n")
    assert blocks == (Lines(2), Text((Run("Text"),)), Lines(1))


def test_numbered_lines_are_room_to_write() -> None:
    sheet = Sheet()
    sheet.numbered_lines(2)
    assert read(sheet.render()) == (Items((Item(()), Item(())), "numbers"),)


def test_boxes_are_ticked_or_not() -> None:
    sheet = Sheet()
    sheet.boxes({"a": "Yes", "b": "No"}, ticked=["b"])
    yes, no = Item((Run("Yes"),)), Item((Run("No"),), ticked=True)
    assert read(sheet.render()) == (Items((yes, no), "boxes"),)


def test_boxes_beside_plain_items_are_a_list_of_their_own() -> None:
    blocks = read("- a\n- [ ] **b**\n- c\n")
    assert [block.mark for block in blocks if isinstance(block, Items)] == ["bullets", "boxes", "bullets"]
    assert blocks[1] == Items((Item((Run("b", strong=True),)),), "boxes")


def test_a_box_that_a_person_typed_is_text() -> None:
    sheet = Sheet()
    sheet.bullets(["[x] mine"])
    assert read(sheet.render()) == (Items((Item((Run("[x] mine"),)),)),)


def test_a_list_in_a_list_keeps_its_words_in_order() -> None:
    (items,) = read("1. a\n   - b\n   - c\n\n     d\n2. e\n")
    assert isinstance(items, Items)
    told = ["".join(run.text for run in runs(item)) for item in items.items]
    assert told == ["a\n– b\n– c\n– d", "e"]


def test_a_question_is_a_paragraph_that_is_bold_from_end_to_end() -> None:
    sheet = Sheet()
    sheet.strong("Question")
    assert read(sheet.render()) == (Text((Run("Question"),), "ask"),)
    assert read("**a** b **c**\n") == (Text((Run("a", strong=True), Run(" b "), Run("c", strong=True))),)


def test_an_empty_cell_is_room_to_write() -> None:
    sheet = Sheet()
    sheet.table(("One", "Two"), [("a", "")])
    assert read(sheet.render()) == (Table(((Run("One"),), (Run("Two"),)), (((Run("a"),), ()),), tall=True),)


def test_notes_stand_outside_of_groups_and_their_headings_are_questions() -> None:
    sheet = Sheet(3)
    sheet.title("Title")
    sheet.section("Section")
    sheet.notes("Notes", ["One"])
    notes = Notes((Text((Run("Notes"),), "ask"), Items((Item((Run("One"),)),))))
    assert read(sheet.render())[2] == notes
    assert read("> # Notes\n") == (Notes((Text((Run("Notes"),), "ask"),)),)


def test_a_picture_of_the_kit_stands_beside_its_words() -> None:
    assert read("## ![](picture:house) Home\n") == (Heading(2, (Picture("house"), Run("Home"))),)


def test_links_and_other_images_leave_their_words_only() -> None:
    markdown = "[word](http://a.example) ![alt](http://a.example/x.png) <http://b.example>\n"
    assert read(markdown) == (Text((Run("word alt http://b.example"),)),)


def test_what_says_nothing_is_left_out() -> None:
    assert read("#\n\n[](http://a.example)\n") == ()


def test_html_in_a_paper_is_text() -> None:
    told = text_of(read("<b>bold</b>\n\n<div onclick='x'>\n\n<!-- no -->\n"))
    assert told == "<b>bold</b> <div onclick='x'> <!-- no -->"


def test_a_forced_break_stays_a_break() -> None:
    assert read("a\\\nb\nc\n") == (Text((Run("a\nb c"),)),)


def test_an_unknown_picture_is_said() -> None:
    with pytest.raises(LookupError, match="nowhere"):
        read("![](picture:nowhere)\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_of_the_kit_is_read(language: str) -> None:
    papers = [
        read(paper(name, PaperRequest(language=language, edition="participant", pictures=True)))
        for name in names()
        if name not in {"activity", "agenda"}
    ]
    assert papers
    assert all(isinstance(blocks[0], Heading) and blocks[0].words for blocks in papers)


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
def test_what_a_person_wrote_stays_text_in_every_block(text: str) -> None:
    plain, told = read(everywhere("word")), read(everywhere(text))
    assert shape(told) == shape(plain)
    assert [run.text for run in runs(told)] == [text] * PLACES


def test_nasty_text_keeps_its_letters() -> None:
    assert text_of(read(escape_markdown(NASTY))) == NASTY
