import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from course.exercises import escape_markdown
from course.exercises.paper import LINE, Sheet

# A generous parser: what it leaves alone, stricter ones leave alone too.
PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
SPECIAL = st.text(
    alphabet=st.sampled_from("\\`*_{}[]<>()#+-.!|~$@&;:/=\"'^%0123 \n\tahtpsw\u00a0é"), max_size=30
)
TEXT = st.one_of(SPECIAL, st.text(max_size=40))
NASTY = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "![a](http://x/y.png)",
    "[a]: http://x",
    "http://example.org www.example.org a@example.org",
    "**bold** _it_ `code` ~~no~~",
    "# title",
    "Title\n=====",
    "- item",
    "+ item",
    "1. item",
    "12) item",
    "> quote",
    "```\ncode",
    "    code",
    "a | b\n--- | ---",
    "---",
    "___",
    "- [ ] box",
    "[x] box",
    "&lt;b&gt; &copy; &#60;",
    "\\(x\\) \\\\(x\\\\) $x$ $$x$$",
    "back\\slash\\",
    ": definition",
    "[^1]",
    "trailing #",
    "a\u2028b\u0085c",
]


def plain(text: str) -> str:
    """Say what should be read."""
    return re.sub("[ \t\n\r\f\v\u0085\u2028\u2029]+", " ", text.replace("\0", "\ufffd")).strip()


def said(tokens: list[Token]) -> tuple[list[str], str]:
    """Give the kinds of the inline tokens, and the text that is read."""
    children = [child for token in tokens if token.type == "inline" for child in token.children or ()]
    return [child.type for child in children], "".join(child.content for child in children)


@given(TEXT)
@pytest.mark.parametrize("before", ["", "- ", "1. ", "> ", "### "])
def test_text_stays_text_wherever_it_stands(before: str, text: str) -> None:
    tokens = PARSER.parse(before + escape_markdown(text))
    kinds, read = said(tokens)
    assert set(kinds) <= {"text"}
    assert read.strip() == plain(text)
    allowed = {
        "": {"paragraph_open", "paragraph_close"},
        "- ": {
            f"{one}_{end}" for one in ("bullet_list", "list_item", "paragraph") for end in ("open", "close")
        },
        "1. ": {
            f"{one}_{end}" for one in ("ordered_list", "list_item", "paragraph") for end in ("open", "close")
        },
        "> ": {f"{one}_{end}" for one in ("blockquote", "paragraph") for end in ("open", "close")},
        "### ": {"heading_open", "heading_close"},
    }[before]
    assert {token.type for token in tokens} <= allowed | {"inline"}


@pytest.mark.parametrize("text", NASTY)
def test_nothing_nasty_gets_through(text: str) -> None:
    kinds, read = said(PARSER.parse(escape_markdown(text)))
    assert set(kinds) == {"text"}
    assert read == plain(text)


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4))
def test_a_table_keeps_its_cells(rows: list[tuple[str, str]]) -> None:
    sheet = Sheet()
    sheet.table(("a", "b"), rows)
    tokens = PARSER.parse(sheet.render())
    cells = [said([token])[1].strip() for token in tokens if token.type == "inline"]
    assert cells == ["a", "b", *(plain(cell) for row in rows for cell in row)]


@given(TEXT, TEXT)
def test_blocks_do_not_run_into_each_other(first: str, second: str) -> None:
    sheet = Sheet()
    sheet.title("title")
    sheet.text(f"x{first}")
    sheet.bullets([f"y{second}"])
    sheet.notes("z", [f"n{first}"])
    outer = [token.type for token in PARSER.parse(sheet.render()) if token.level == 0 and token.nesting == 1]
    assert outer == ["heading_open", "paragraph_open", "bullet_list_open", "blockquote_open"]


@given(TEXT)
def test_bold_stays_bold_and_text(text: str) -> None:
    sheet = Sheet()
    sheet.strong(f"a{text}b")
    kinds, read = said(PARSER.parse(sheet.render()))
    assert [kind for kind in kinds if kind != "text"] == ["strong_open", "strong_close"]
    assert read == plain(f"a{text}b")


def test_a_writing_line_is_a_line_of_its_own() -> None:
    sheet = Sheet()
    sheet.strong("Question?")
    sheet.lines(2)
    sheet.numbered_lines(2)
    assert sheet.render() == f"**Question?**\n\n{LINE}\n\n{LINE}\n\n1. {LINE}\n2. {LINE}\n"
    assert [token.type for token in PARSER.parse(sheet.render())].count("hr") == 4


def test_pictures_are_named_only_when_asked_for() -> None:
    for wanted, expected in ((True, "### ![](picture:house) x\n"), (False, "### x\n")):
        sheet = Sheet(pictures=wanted)
        sheet.title("x", "house")
        assert sheet.render() == expected


@pytest.mark.parametrize(
    "text", ["Il est là\u00a0: « oui\u00a0»", "C’est l’exemple no 1.", "مرحبا، كيف الحال؟"]
)
def test_ordinary_sentences_stay_legible(text: str) -> None:
    assert escape_markdown(text) == text
