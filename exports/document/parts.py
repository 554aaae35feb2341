"""Parts of a paper: each heading with what follows it, known by its words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from exports.document.blocks import Block, Group, Heading, Notes, Picture
from exports.document.words import plain

PLACEHOLDER = re.compile(r"\\\{\w+\\\}")


@dataclass(frozen=True)
class Part:
    """A part of a paper that designs know.

    Attributes:
        name: The name that its `Group` gets.
        picture: The picture beside its heading.
    """

    name: str
    picture: str | None = None


def in_parts(blocks: Iterable[Block], parts: Mapping[str, Part], first: int) -> Iterator[Block]:
    """Put each heading below the title, with what follows it, in a group. Notes stand outside of groups.

    Args:
        blocks: The paper.
        parts: The parts that have a name, by the text of their heading; `{n}` in it stands for anything.
        first: How many blocks are the title.

    Yields:
        The paper's blocks, with groups around them.
    """
    patterns = {re.compile(PLACEHOLDER.sub(".+", re.escape(text))): part for text, part in parts.items()}
    opened: list[Block] = []
    heading: Heading | None = None
    for index, block in enumerate(blocks):
        opens = isinstance(block, Heading) and index >= first
        if heading and (opens or isinstance(block, Notes)):
            yield _group(heading, opened, patterns)
            heading, opened = None, []
        if isinstance(block, Heading) and opens:
            heading = block
        elif heading:
            opened.append(block)
        else:
            yield block
    if heading:
        yield _group(heading, opened, patterns)


def _group(heading: Heading, others: Sequence[Block], patterns: Mapping[re.Pattern[str], Part]) -> Group:
    text = plain(heading.words)
    part = next((part for pattern, part in patterns.items() if pattern.fullmatch(text)), Part(""))
    drawn = (Picture(part.picture), *heading.words) if part.picture else heading.words
    return Group((Heading(heading.level, drawn, part.name), *others), part.name)
