"""Words in one language, or in two beside each other."""

from collections.abc import Iterator, Sequence

from exports.document.blocks import Inline, Picture, Role, Run, Text


def said(text: str, *, strong: bool = False, language: str | None = None) -> Inline:
    """Say one thing.

    Args:
        text: What to say; nothing is said when empty.
        strong: Whether it stands out.
        language: Its language, when it is not the document's.

    Returns:
        The words.
    """
    return (Run(text, strong, language),) if text else ()


def drawn(picture: str, text: str = "") -> Inline:
    """Draw a picture, with words after it.

    Args:
        picture: A picture of the kit.
        text: The words; none when empty.

    Returns:
        The picture and the words.
    """
    return (Picture(picture), *said(text))


def in_each(texts: Sequence[tuple[str, str]], own: str, role: Role = "body") -> Iterator[Text]:
    """Say the same thing in one language or two, each a paragraph of its own.

    Args:
        texts: A language and what it says, one for each language.
        own: The document's language.
        role: What the paragraphs are.

    Yields:
        The paragraphs.
    """
    for language, text in texts:
        yield Text(said(text, language=None if language == own else language), role)
