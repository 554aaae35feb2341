"""Tags in the order in which their words were written."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from exports.writers.pdf_order.following import Place, Told, in_order, letters
from exports.writers.pdf_order.objects import Objects
from exports.writers.pdf_order.stretches import stretches

KIDS = re.compile(rb"/K\[([^\]]*)\]")
KID = re.compile(rb"<<[^>]*>>|\d+ 0 R|\d+")
PAGE = re.compile(rb"/Pg (\d+) 0 R")
NUMBER = re.compile(rb"/MCID (\d+)")
ROLE = re.compile(rb"/S/(\w+)")
WITHIN = frozenset({b"Span", b"Strong", b"Em"})
"""Tags of words inside of a paragraph."""


@dataclass(frozen=True)
class Element:
    """A tag.

    Attributes:
        role: What it is.
        page: The page of the stretches that do not name theirs.
        kids: What stands in it, as it is written.
    """

    role: bytes
    page: int
    kids: tuple[bytes, ...]

    @classmethod
    def of(cls, told: bytes) -> "Element":
        """Read a tag.

        Args:
            told: What its object says.

        Returns:
            The tag.
        """
        role, page, kids = ROLE.search(told), PAGE.search(KIDS.sub(b"", told)), KIDS.search(told)
        found = tuple(KID.findall(kids[1])) if kids else ()
        return cls(role[1] if role else b"", int(page[1]) if page else 0, found)


class Tree:
    """The tags of a file, with the words in them."""

    def __init__(self, objects: Objects) -> None:
        """Read them.

        Args:
            objects: The file's objects.
        """
        self.elements = {number: Element.of(told) for number, told in objects.of_type(b"StructElem")}
        self.pages = {number: stretches(objects, told) for number, told in objects.of_type(b"Page")}

    def places(self, element: Element, kid: bytes) -> Iterator[Place]:
        """Give the stretches of one of a tag's kids; of another paragraph inside of it, none.

        Args:
            element: The tag.
            kid: The kid, as it is written.

        Yields:
            Their places.
        """
        if kid.endswith(b"R"):
            below = self.elements.get(int(kid.split()[0]))
            for one in below.kids if below and below.role in WITHIN else ():
                yield from self.places(below, one)  # type: ignore[arg-type] # there are kids: there is a tag
        elif kid.startswith(b"<<"):
            number, page = NUMBER.search(kid), PAGE.search(kid)
            if number:
                yield int(page[1]) if page else element.page, int(number[1])
        else:
            yield element.page, int(kid)


def in_reading_order(pdf: bytes, texts: Iterable[str]) -> bytes:
    """Put the words of paragraphs in the order in which they were written.

    A paragraph that is none of the texts stays as it is.

    Args:
        pdf: A file of the compiler.
        texts: The paragraphs, as they were written.

    Returns:
        The file.

    Raises:
        ValueError: It is not written as the compiler does.
    """
    objects = Objects(pdf)
    tree = Tree(objects)
    known: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        known[letters(text)].append(text)
    told: dict[Place, Told] = {}
    for element in tree.elements.values():
        if element.role not in WITHIN:
            places = [place for kid in element.kids for place in tree.places(element, kid)]
            told |= in_order({place: tree.pages[place[0]][place[1]] for place in places}, known)
    return objects.with_changes(dict([*_tags(objects, tree, told), *_contents(objects, told)]))


def _tags(objects: Objects, tree: Tree, told: Mapping[Place, Told]) -> Iterator[tuple[int, bytes]]:
    """Write the kids of tags in their order."""
    for number, element in tree.elements.items():
        places = [list(tree.places(element, kid)) for kid in element.kids]
        if len(places) > 1 and all(inside and all(one in told for one in inside) for inside in places):
            firsts = [min(told[one].rank for one in inside) for inside in places]
            order = sorted(range(len(firsts)), key=firsts.__getitem__)
            kids = b"/K[" + b" ".join(element.kids[place] for place in order) + b"]"
            start, end = KIDS.search(objects[number]).span()  # type: ignore[union-attr] # it has kids
            yield number, objects[number][:start] + kids + objects[number][end:]


def _contents(objects: Objects, told: Mapping[Place, Told]) -> Iterator[tuple[int, bytes]]:
    """Say what stretches stand for where their shapes say something else."""
    for page, words in objects.of_type(b"Page"):
        said = {number: one.said for (at, number), one in told.items() if at == page and one.said is not None}
        if said:
            content = objects.at(words, b"/Contents")
            yield content, objects.with_stream(content, _saying(objects.stream(content), said))


def _saying(content: bytes, said: Mapping[int, str]) -> bytes:
    def named(found: re.Match[bytes]) -> bytes:
        text = said.get(int(found[1]))
        if text is None:
            return found[0]
        return found[0] + b"/ActualText<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"

    return NUMBER.sub(named, content)
