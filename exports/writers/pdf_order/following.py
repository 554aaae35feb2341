"""Following a text through the stretches of a paragraph, which stand from left to right."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from exports.writers.pdf_order.stretches import Stretch

MOST_TRIES = 2000
LINE = 0.4
"""How far from the line that it stands on a mark may be, in the size of its letters."""
UNSEEN = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200b\u200e\u200f"))
"""What has no place of its own in a line."""
STRONG = frozenset({"L", "R", "AL", "EN", "AN"})

Place: TypeAlias = tuple[int, int]
"""A page's object, and the number of a stretch on it."""
Line: TypeAlias = list[tuple[Place, Stretch]]


@dataclass(frozen=True)
class Told:
    """A stretch in the order in which it is read.

    Attributes:
        rank: Its place in the paragraph.
        said: What it stands for; None when it is what its shapes say.
    """

    rank: int
    said: str | None = None


def letters(text: str) -> str:
    """Give a text's letters in an order of their own: the same for the same letters in any order.

    Args:
        text: Any text.

    Returns:
        Its letters without white space.
    """
    return "".join(sorted("".join(text.translate(UNSEEN).split())))


def in_order(found: Mapping[Place, Stretch], known: Mapping[str, Sequence[str]]) -> dict[Place, Told]:
    """Give the stretches of a paragraph the order of the text that they say.

    Args:
        found: The stretches.
        known: The texts that may be said, by their letters.

    Returns:
        Each stretch, told; nothing when they say none of the texts.
    """
    lines = [_without_marks(line) for line in _lines(found)]
    said = letters("".join(one.text for line, _ in lines for _, one in line))
    for text in known.get(said, ()):
        told = _told([line for line, _ in lines], text.translate(UNSEEN))
        if told:
            marks = {mark: Told(told[base].rank, "") for _, above in lines for mark, base in above.items()}
            return told | marks
    return {}


def _lines(found: Mapping[Place, Stretch]) -> Iterator[Line]:
    """Give the lines from the top; a mark above or below a letter is on its line."""
    line: Line = []
    for place, one in sorted(found.items(), key=lambda pair: (pair[0][0], -pair[1].height)):
        if line and (place[0] != line[-1][0][0] or line[-1][1].height - one.height > LINE * one.size):
            yield sorted(line, key=lambda pair: pair[0])
            line = []
        line.append((place, one))
    if line:
        yield sorted(line, key=lambda pair: pair[0])


def _without_marks(line: Line) -> tuple[Line, dict[Place, Place]]:
    """Set aside marks that stand apart from their letter: the letter says them too."""
    heights = Counter(round(one.height, 2) for _, one in line)
    base = max(heights, key=lambda height: (heights[height], height))
    kept = [(place, one) for place, one in line if abs(one.height - base) < 0.02 or not _marked(one.text)]  # noqa: PLR2004
    aside = [(place, one) for place, one in line if (place, one) not in kept]
    above = {
        place: min((abs(other[1] - place[1]), other) for other, two in kept if two.text == one.text)[1]
        for place, one in aside
        if any(two.text == one.text for _, two in kept)
    }
    return [pair for pair in line if pair[0] not in above], above


def _marked(text: str) -> bool:
    return any(unicodedata.category(letter) == "Mn" for letter in text)


def _told(lines: Sequence[Line], text: str) -> dict[Place, Told]:
    """Follow a text line by line through the stretches of each; nothing when they do not say it."""
    told: dict[Place, Told] = {}
    at = 0
    for line in lines:
        found = _followed(line, text, at)
        if found is None:
            return {}
        order, at = found
        for place, said in order:
            told[place] = Told(len(told), said)
    return told


def _followed(line: Line, text: str, start: int) -> tuple[list[tuple[Place, str | None]], int] | None:
    """Find the order in which a line's stretches say the text from a place on. White space may be left out."""
    tries: list[tuple[int, tuple[tuple[int, str | None], ...]]] = [(start, ())]
    for _ in range(MOST_TRIES):
        if not tries:
            return None
        at, used = tries.pop()
        if len(used) == len(line):
            return [(line[one][0], said) for one, said in used], at
        done = {one for one, _ in used}
        left = {line[one][1].text: one for one in reversed(range(len(line))) if one not in done}
        for place in dict.fromkeys((_after_space(text, at), at)):
            tries += [
                (place + len(words), (*used, (one, said)))
                for one in reversed(left.values())
                for words, said in _readings(line[one][1])
                if text.startswith(words, place)
            ]
    return None


def _after_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _readings(one: Stretch) -> Iterator[tuple[str, str | None]]:
    """Give what a stretch may say: signs without a direction may stand the other way round."""
    text = one.text.translate(UNSEEN)
    turned = text[::-1]
    if turned != text and not any(unicodedata.bidirectional(letter) in STRONG for letter in turned):
        yield turned, None if turned == one.drawn else turned
    yield text, None if one.text == one.drawn else text
