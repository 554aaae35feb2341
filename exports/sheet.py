"""A paper's Markdown as HTML for print.

The conventions are those of `course.exercises.paper`: a thematic break is a writing line, a task list item
is a box to tick, an empty cell is room to write, a block quote holds notes, `![](picture:house)` is one of
the kit's pictures. Nothing else gets through: no HTML, no link, no image, whatever a person wrote.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup, escape

from exports.blocks import Part, in_parts, own_html, with_lines
from exports.drawing import picture_html

PICTURE = "picture:"
TOP = 2
HEADING = 3  # tokens: open, words, close
LINKS = {"link_open", "link_close"}
BOX = re.compile(r"^\[([ x])\] ")


def sheet_html(markdown: str, parts: Mapping[str, Part] | None = None, *, titled: bool = True) -> Markup:
    """Turn a paper into HTML whose first heading is an `h2`.

    Args:
        markdown: The paper.
        parts: The parts that have a name, by the text of their heading (`{n}` in it stands for anything).
        titled: Whether the first heading is printed; without it, the sections below rise to `h2`.

    Returns:
        HTML, safe to print.
    """
    tokens = list(_without_links(_PARSER.parse(markdown)))
    tokens = _levelled(tokens if titled else _untitled(tokens), TOP)
    for index, token in enumerate(tokens):
        _mark(token, tokens[index + 1 : index + 3])
    sectioned = in_parts(list(with_lines(tokens)), parts or {}, HEADING if titled else 0)
    return Markup(_PARSER.renderer.render(list(sectioned), _PARSER.options, {}))  # noqa: S704


def _without_links(tokens: Sequence[Token]) -> Iterator[Token]:
    """Drop links and keep their words: paper has nothing to click."""
    for token in tokens:
        if token.children:
            token.children = [one for one in token.children if one.type not in LINKS and not _empty(one)]
        yield token


def _empty(token: Token) -> bool:
    return token.type == "text" and not token.content


def _untitled(tokens: list[Token]) -> list[Token]:
    return tokens[HEADING:] if tokens and tokens[0].type == "heading_open" else tokens


def _levelled(tokens: list[Token], top: int) -> list[Token]:
    """Raise or lower all headings so that the first one is at the top level and none is above it."""
    headings = [token for token in tokens if token.type in {"heading_open", "heading_close"}]
    shift = top - int(headings[0].tag[1]) if headings else 0
    for token in headings:
        token.tag = f"h{min(6, max(top, int(token.tag[1]) + shift))}"
    return tokens


def _mark(token: Token, following: Sequence[Token]) -> None:
    """Give the classes that the stylesheet needs and CSS alone cannot find."""
    inside = (following[0].children if following else None) or [Token("", "", 0)]
    bold = (inside[0].type, inside[-1].type) == ("strong_open", "strong_close")
    if token.type == "paragraph_open" and bold:
        token.attrJoin("class", "ask")
    elif token.type == "list_item_open" and following[0].type == "hr":
        token.attrJoin("class", "write")
    elif token.type == "list_item_open" and following[0].type == "paragraph_open":
        _mark_box(token, following[1])
    elif token.type == "th_open":
        token.attrSet("scope", "col")


def _mark_box(item: Token, inline: Token) -> None:
    """Look at the source: there, brackets that a person typed still carry their backslash."""
    found = BOX.match(inline.content)
    if found and inline.children:
        item.attrJoin("class", "tick")
        inline.children[0].content = inline.children[0].content[found.end() :]
        ticked = " checked" if found[1] == "x" else ""
        box = own_html("html_inline", f'<label><input type="checkbox" disabled{ticked}> ')
        inline.children = [box, *inline.children, own_html("html_inline", "</label>")]


def _image(tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType) -> str:
    """Draw a picture of the kit; of any other image, only its words."""
    source = str(tokens[index].attrs.get("src", ""))
    if source.startswith(PICTURE):
        return picture_html(source.removeprefix(PICTURE))
    return str(escape(tokens[index].content))


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.add_render_rule("image", lambda _renderer, *found: _image(*found))
    return parser


_PARSER = _parser()
