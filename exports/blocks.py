"""Blocks of a sheet that Markdown has no name for: parts, and writing lines."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markdown_it.token import Token
from markupsafe import Markup

from exports.drawing import picture_html

LINES = ('<div class="lines">\n', "</div>\n")
PLACEHOLDER = re.compile(r"\\\{\w+\\\}")
END = "</section>\n"


def own_html(kind: str, content: str) -> Token:
    """Make a token of HTML of our own: the parser makes none of what a person wrote.

    Args:
        kind: `html_block` or `html_inline`.
        content: The HTML.

    Returns:
        The token.
    """
    return Token(kind, "", 0, content=content)


@dataclass(frozen=True)
class Part:
    """A part of a sheet that the stylesheet knows.

    Attributes:
        name: It gets the class `part-<name>`.
        picture: The picture beside its heading.
    """

    name: str
    picture: str | None = None


def in_parts(tokens: Sequence[Token], parts: Mapping[str, Part], first: int) -> Iterator[Token]:
    """Put each heading below the title, with what follows it, in a section. Notes stand outside of sections.

    Args:
        tokens: The sheet.
        parts: The parts that have a name, by the text of their heading; `{n}` in it stands for anything.
        first: Where the title ends.

    Yields:
        The sheet's tokens with the sections around them.
    """
    patterns = {re.compile(PLACEHOLDER.sub(".+", re.escape(text))): part for text, part in parts.items()}
    opened = False
    for index, token in enumerate(tokens):
        heading = token.type == "heading_open" and token.level == 0 and index >= first
        if opened and (heading or token.type == "blockquote_open"):
            yield own_html("html_block", END)
            opened = False
        if heading:
            yield _section(tokens[index + 1], patterns)
            opened = True
        yield token
    if opened:
        yield own_html("html_block", END)


def with_lines(tokens: Sequence[Token]) -> Iterator[Token]:
    """Draw the writing lines; lines that follow one another belong together.

    Args:
        tokens: The sheet.

    Yields:
        The sheet's tokens, without any thematic break.
    """
    for index, token in enumerate(tokens):
        neighbours = [tokens[one].type if 0 <= one < len(tokens) else "" for one in (index - 1, index + 1)]
        if token.type != "hr":
            yield token
            continue
        start, end = ("" if one == "hr" else tag for one, tag in zip(neighbours, LINES, strict=True))
        yield own_html("html_block", f'{start}<div class="line"></div>\n{end}')


def _section(heading: Token, patterns: Mapping[re.Pattern[str], Part]) -> Token:
    text = _plain(heading)
    part = next((part for pattern, part in patterns.items() if pattern.fullmatch(text)), None)
    if part and part.picture:
        drawn = own_html("html_inline", f"{picture_html(part.picture)} ")
        heading.children = [drawn, *(heading.children or ())]
    name = f" part-{part.name}" if part else ""
    return own_html("html_block", str(Markup('<section class="part{}">\n').format(name)))


def _plain(inline: Token) -> str:
    return "".join(one.content for one in inline.children or () if one.type == "text").strip()
