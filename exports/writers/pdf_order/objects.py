"""Objects of a PDF, as the compiler writes them: in the open, with one table of places."""

import re
import zlib
from collections.abc import Iterator, Mapping

REFERENCE = rb" (\d+) 0 R"
LENGTH = re.compile(rb"/Length \d+")


class Objects:
    """The objects of a PDF."""

    def __init__(self, data: bytes) -> None:
        """Find them.

        Args:
            data: The file.

        Raises:
            ValueError: It is not written as the compiler does.
        """
        self.data = data
        start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
        lines = data[start : data.index(b"trailer", start)].splitlines()[2:]
        places = {int(line[:10]): number for number, line in enumerate(lines) if line[17:18] == b"n"}
        ends = [*sorted(places)[1:], start]
        self.spans = {places[at]: (at, end) for at, end in zip(sorted(places), ends, strict=True)}

    def __getitem__(self, number: int) -> bytes:
        """Give what an object says.

        Args:
            number: Its number.

        Returns:
            Its bytes.
        """
        start, end = self.spans[number]
        return self.data[start:end]

    def of_type(self, kind: bytes) -> Iterator[tuple[int, bytes]]:
        """Give the objects of a type.

        Args:
            kind: Such as `Page`.

        Yields:
            Their numbers, and what they say.
        """
        opening = re.compile(rb"\d+ 0 obj\n<</Type/" + kind + rb"\b")
        for number in self.spans:
            told = self[number]
            if opening.match(told):
                yield number, told

    def stream(self, number: int) -> bytes:
        """Give the data that an object carries.

        Args:
            number: Its number.

        Returns:
            The data, unpacked.
        """
        head, packed = self[number].split(b"stream\n", 1)
        return zlib.decompressobj().decompress(packed) if b"/FlateDecode" in head else packed

    def with_changes(self, changes: Mapping[int, bytes]) -> bytes:
        """Write the file again with other objects in place of some.

        Args:
            changes: What objects say now, by their numbers.

        Returns:
            The file.
        """
        table = self.data.rindex(b"xref", 0, self.data.rindex(b"trailer"))
        first = min(start for start, _ in self.spans.values())
        told, places = bytearray(self.data[:first]), {}
        for number, _ in sorted(self.spans.items(), key=lambda pair: pair[1]):
            places[number] = len(told)
            told += changes.get(number, self[number])
        head, *lines = self.data[table : self.data.rindex(b"trailer")].splitlines(keepends=True)[1:]
        listed = (
            b"%010d" % places[at] + line[10:] if at in places else line for at, line in enumerate(lines)
        )
        ending = self.data[self.data.rindex(b"trailer") : self.data.rindex(b"startxref")]
        return (
            bytes(told) + b"xref\n" + head + b"".join(listed) + ending + b"startxref\n%d\n%%%%EOF" % len(told)
        )

    def with_stream(self, number: int, content: bytes) -> bytes:
        """Give an object with other data.

        Args:
            number: Its number.
            content: The data that it carries now.

        Returns:
            What it says.
        """
        head, _, ending = self[number].partition(b"stream\n")
        packed = zlib.compress(content)
        told = LENGTH.sub(b"/Length %d" % len(packed), head)
        return told + b"stream\n" + packed + ending[ending.rindex(b"\nendstream") :]

    def at(self, told: bytes, key: bytes) -> int:
        """Give the number of the object that a key points to.

        Args:
            told: What an object says.
            key: Such as `/Contents`.

        Returns:
            The number.

        Raises:
            ValueError: The key points to none.
        """
        found = re.search(re.escape(key) + REFERENCE, told)
        if not found:
            raise ValueError(f"{key.decode()} points to no object")
        return int(found[1])
