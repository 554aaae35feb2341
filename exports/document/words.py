"""Words of a paper's Markdown as runs: links leave their words, pictures stand beside them."""

import re
from collections.abc import Iterator
from itertools import groupby

from markdown_it.tree import SyntaxTreeNode

from course.programme import picture
from exports.document.blocks import Inline, Picture, Run

PICTURE = "picture:"
BOX = re.compile(r"\[([ x])\](?: |$)")


def words(inline: SyntaxTreeNode) -> Inline:
    """Read the words of a block.

    Args:
        inline: The block's inline node.

    Returns:
        Its runs and pictures, without white space at either end; empty when it says nothing.

    Raises:
        LookupError: It asks for a picture that there is not.
    """
    told = [one for one in _pieces(inline, strong=False) if isinstance(one, Picture) or one.text]
    merged: list[Run | Picture] = []
    for strong, alike in groupby(told, key=lambda one: one.strong if isinstance(one, Run) else None):
        pieces = list(alike)
        merged += pieces if strong is None else [Run("".join(map(_text, pieces)), strong)]
    return _trimmed(merged)


def plain(told: Inline) -> str:
    """Give words as plain text.

    Args:
        told: The words.

    Returns:
        Their letters; a picture has none.
    """
    return "".join(map(_text, told)).strip()


def box(inline: SyntaxTreeNode) -> re.Match[str] | None:
    """Find a box to tick where a block begins.

    The source is looked at: there, brackets that a person typed still carry their backslash.

    Args:
        inline: The block's inline node.

    Returns:
        The box; its group 1 is `x` when ticked.
    """
    found = BOX.match(inline.content)
    begins = inline.children and inline.children[0].content.startswith(found[0]) if found else False
    return found if begins else None


def _pieces(node: SyntaxTreeNode, *, strong: bool) -> Iterator[Run | Picture]:
    for one in node.children:
        if one.type == "image":
            yield _image(one)
        elif one.type == "softbreak":
            yield Run(" ", strong)
        elif one.type == "hardbreak":
            yield Run("\n", strong)
        elif one.children:
            yield from _pieces(one, strong=strong or one.type == "strong")
        else:
            yield Run(one.content, strong)


def _image(node: SyntaxTreeNode) -> Run | Picture:
    """Keep a picture of the kit; of any other image, only its words."""
    source = str(node.attrs.get("src", ""))
    if not source.startswith(PICTURE):
        return Run(node.content)
    name = source.removeprefix(PICTURE)
    picture(name)
    return Picture(name)


def _trimmed(told: list[Run | Picture]) -> Inline:
    """Take white space away at both ends and after a picture: how far words stand from it is the design's."""
    kept: list[Run | Picture] = []
    for one in told:
        text = _text(one)
        if isinstance(one, Run) and not (kept and isinstance(kept[-1], Run)):
            text = text.lstrip()
        if isinstance(one, Picture) or text:
            kept.append(one if isinstance(one, Picture) else Run(text, one.strong))
    if kept and isinstance(kept[-1], Run):
        kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].strong)
    return tuple(kept)


def _text(one: Run | Picture) -> str:
    return one.text if isinstance(one, Run) else ""
