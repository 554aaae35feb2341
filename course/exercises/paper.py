"""Papers in Markdown: the few blocks they are made of.

A paper is plain CommonMark with tables and task lists, without HTML, so that it reads well as it is, on a
code-hosting page and in a notebook. Conventions that the printed handout relies on:

- A writing line is a thematic break written with sixty underscores (`LINE`). No paper uses a thematic break
  for anything else: the handout's stylesheet may draw every `hr` as a 9 mm writing line.
- A box to tick is a task list item, `- [ ]` or `- [x]`.
- An empty table cell is room to write.
- A block quote holds notes for the facilitator; the participants' edition has none.
- A picture, when asked for, is `![](picture:house)`: beside its words, so without an alternative text.
- An exercise's sheet starts at level 3, a tool's (agenda, join, people…) at level 2.

Every text goes through `escape_markdown` here, and only here.
"""

from collections.abc import Iterable, Mapping, Sequence

from course.exercises.markdown import escape_markdown

LINE = "_" * 60


class Sheet:
    """One paper, written block after block."""

    def __init__(self, level: int = 3, *, pictures: bool = False) -> None:
        """Start an empty sheet.

        Args:
            level: The level of its title.
            pictures: Whether pictures are named.
        """
        self._level = level
        self._pictures = pictures
        self._blocks: list[str] = []

    def title(self, text: str, picture: str | None = None) -> None:
        """Write the sheet's title."""
        self._blocks.append(f"{'#' * self._level} {self._picture(picture)}{escape_markdown(text)}")

    def section(self, text: str, picture: str | None = None) -> None:
        """Write the title of a section."""
        self._blocks.append(f"{'#' * (self._level + 1)} {self._picture(picture)}{escape_markdown(text)}")

    def text(self, text: str) -> None:
        """Write a paragraph."""
        self._blocks.append(escape_markdown(text))

    def strong(self, text: str) -> None:
        """Write a paragraph in bold: a question to answer on the lines below."""
        self._blocks.append(f"**{escape_markdown(text)}**")

    def bullets(self, items: Iterable[str]) -> None:
        """Write a list; nothing when there is no item."""
        self._list(f"- {escape_markdown(item)}" for item in items)

    def numbers(self, items: Iterable[str]) -> None:
        """Write a numbered list; nothing when there is no item."""
        self._list(f"{place}. {escape_markdown(item)}" for place, item in enumerate(items, 1))

    def numbered_lines(self, count: int) -> None:
        """Write numbered writing lines."""
        self._list(f"{place}. {LINE}" for place in range(1, count + 1))

    def boxes(self, labels: Mapping[str, str], ticked: Sequence[str] = ()) -> None:
        """Write boxes to tick."""
        self._list(
            f"- [{'x' if key in ticked else ' '}] {escape_markdown(text)}" for key, text in labels.items()
        )

    def lines(self, count: int) -> None:
        """Write writing lines."""
        self._blocks += [LINE] * count

    def table(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Write a table; an empty text is room to write."""
        lines = [list(map(escape_markdown, header)), ["---"] * len(header)]
        lines += [list(map(escape_markdown, row)) for row in rows]
        self._list(f"| {' | '.join(cell or ' ' for cell in line)} |" for line in lines)

    def notes(self, title: str, items: Iterable[str]) -> None:
        """Write notes for the facilitator."""
        lines = [f"**{escape_markdown(title)}**", "", *(f"- {escape_markdown(item)}" for item in items)]
        self._list(f"> {line}".rstrip() for line in lines)

    def render(self) -> str:
        """Give the whole paper.

        Returns:
            Markdown that ends with a newline.
        """
        return "\n\n".join(self._blocks) + "\n"

    def _list(self, lines: Iterable[str]) -> None:
        block = "\n".join(lines)
        if block:
            self._blocks.append(block)

    def _picture(self, name: str | None) -> str:
        return f"![](picture:{name}) " if name and self._pictures else ""


def notes_of(paper: Mapping[str, str]) -> list[str]:
    """Give the facilitator's notes among an exercise's paper words.

    Args:
        paper: The words; a note's key begins with `note_`.

    Returns:
        The notes, in the order of the file.
    """
    return [text for key, text in paper.items() if key.startswith("note_")]
