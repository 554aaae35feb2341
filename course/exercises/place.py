"""Where in a content file something is, to say what is wrong with it there."""

from collections.abc import Collection, Iterator

from course.programme import Document, Mistake
from course.programme.reading import Key


class Place:
    """Where in a file something is."""

    def __init__(self, document: Document, file: str, key: Key = ()) -> None:
        """Point at a key of a file.

        Args:
            document: The file as read.
            file: How to name it.
            key: The path from its root.
        """
        self._document, self._file, self._key = document, file, key

    def at(self, *key: str | int) -> "Place":
        """Point at something inside."""
        return Place(self._document, self._file, (*self._key, *key))

    def mistake(self, expected: str, found: str) -> Mistake:
        """Say what is wrong here."""
        return self._document.mistake(self._file, self._key, expected, found)

    def same_keys(self, wanted: Collection[str], found: Collection[str]) -> Iterator[Mistake]:
        """Check that exactly the wanted keys are here."""
        for key in wanted:
            if key not in found:
                yield self.at(key).mistake("this key", "nothing")
        for key in found:
            if key not in wanted:
                yield self.at(key).mistake(
                    f"one of: {', '.join(wanted)}" if wanted else "no key here", f"“{key}”"
                )
