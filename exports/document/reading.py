"""A paper's Markdown as blocks: the only reader of Markdown.

The conventions are those of `course.exercises.paper`: a thematic break is a writing line, a task list item
is a box to tick, an empty cell is room to write, a block quote holds notes, `![](picture:house)` is one of
the kit's pictures. Nothing else gets through: no HTML, no link, no image, whatever a person wrote.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from exports.document.blocks import Block, Heading, Inline, Item, Items, Lines, Mark, Notes, Run, Table, Text
from exports.document.parts import Part, in_parts
from exports.document.words import box, plain, words

__all__ = ["Part", "read"]

NO_PARTS: Mapping[str, Part] = MappingProxyType({})
LISTS: Mapping[str, Mark] = MappingProxyType({"bullet_list": "bullets", "ordered_list": "numbers"})
NESTED = "– "
DEEPEST = 4


def read(
    markdown: str, *, parts: Mapping[str, Part] = NO_PARTS, titled: bool = True, top: int = 2
) -> tuple[Block, ...]:
    """Turn a paper into blocks.

    Args:
        markdown: The paper.
        parts: The parts that have a name, by the text of their heading (`{n}` in it stands for anything).
        titled: Whether the first heading is kept; without it, the sections below rise to the top.
        top: The level of the first heading.

    Returns:
        Its blocks. Each heading below the title opens a `Group` with all that follows it; notes stand outside.

    Raises:
        LookupError: It asks for a picture that there is not.
    """
    nodes = SyntaxTreeNode(_PARSER.parse(markdown)).children
    if not titled and nodes and nodes[0].type == "heading":
        nodes = nodes[1:]
    return tuple(in_parts(_levelled(tuple(_blocks(nodes)), top), parts, 1 if titled else 0))


def _blocks(nodes: Sequence[SyntaxTreeNode]) -> Iterator[Block]:
    for kind, alike in groupby(nodes, key=lambda node: node.type):
        if kind == "hr":
            yield Lines(len(list(alike)))
            continue
        for node in alike:
            yield from _block(node)


def _block(node: SyntaxTreeNode) -> Iterator[Block]:
    """Give the blocks of one node. What says nothing is left out: no reader aloud should meet it."""
    if node.type in LISTS:
        yield from _lists(node)
    elif node.type == "table":
        yield _table(node)
    elif node.type == "blockquote":
        yield Notes(tuple(map(_without_level, _blocks(node.children))))
    elif node.type in {"code_block", "fence"}:
        yield Text((Run(node.content.rstrip("\n")),))
    elif told := words(node.children[0]):
        yield Heading(int(node.tag[1]), told) if node.type == "heading" else _paragraph(told)


def _paragraph(told: Inline) -> Text:
    """Read a paragraph that is bold from end to end as a question."""
    if all(isinstance(one, Run) and one.strong for one in told):
        return Text((Run(plain(told)),), "ask")
    return Text(told)


def _without_level(block: Block) -> Block:
    """Keep the headings of notes out of the order of the paper's own."""
    return Text(block.words, "ask") if isinstance(block, Heading) else block


def _lists(node: SyntaxTreeNode) -> Iterator[Items]:
    """Read a list; where some of its items are boxes and others are not, it is several."""
    read_items = [_item(item, LISTS[node.type]) for item in node.children]
    for mark, alike in groupby(read_items, key=lambda found: found[0]):
        yield Items(tuple(item for _, item in alike), mark)


def _item(node: SyntaxTreeNode, mark: Mark) -> tuple[Mark, Item]:
    first = next((one.children[0] for one in node.children[:1] if one.type == "paragraph"), None)
    found = box(first) if first else None
    told = _joined(list(_item_lines(node)))
    if not found:
        return mark, Item(told)
    opening, *others = told
    kept = (Run(opening.text[len(found[0]) :], opening.strong),) if isinstance(opening, Run) else ()
    return "boxes", Item(tuple(run for run in kept if run.text) + tuple(others), found[1] == "x")


def _item_lines(node: SyntaxTreeNode) -> Iterator[Inline]:
    """Give an item's words line by line: an item holds words only, so lists in it become lines."""
    for one in node.children:
        if one.type in LISTS:
            for item in one.children:
                yield from ((Run(NESTED), *line) for line in _item_lines(item))
        elif one.type == "inline":
            yield words(one)
        elif one.type in {"code_block", "fence"}:
            yield (Run(one.content.rstrip("\n")),)
        else:
            yield from _item_lines(one)


def _joined(lines: Sequence[Inline]) -> Inline:
    told = [line for line in lines if line]
    return tuple(one for place, line in enumerate(told) for one in ((Run("\n"), *line) if place else line))


def _table(node: SyntaxTreeNode) -> Table:
    rows = [tuple(_cell(cell) for cell in row.children) for part in node.children for row in part.children]
    header, *others = rows
    return Table(header, tuple(others), tall=any(not cell for row in others for cell in row))


def _cell(node: SyntaxTreeNode) -> Inline:
    return words(node.children[0]) if node.children else ()


def _levelled(blocks: Sequence[Block], top: int) -> Iterator[Block]:
    """Raise or lower all headings so that the first is at the top, none above it, and no level left out."""
    shift, last = None, top - 1
    for block in blocks:
        if not isinstance(block, Heading):
            yield block
            continue
        shift = top - block.level if shift is None else shift
        last = min(DEEPEST, last + 1, max(top, block.level + shift))
        yield Heading(last, block.words)


_PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")
