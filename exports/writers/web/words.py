"""Words as HTML: each language said once, each name in its own direction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from exports.document.blocks import Picture, Run
from exports.drawing import picture_html
from exports.writers.sides import Base, language_of_words, side_of_text, side_of_words

if TYPE_CHECKING:
    from exports.document.blocks import Inline

BREAK = Markup("<br>")


def element(tag: str, words: Inline, base: Base, attributes: Markup | str = "") -> Markup:
    """Write words as an element, which says their language and direction where those are not the base's.

    Args:
        tag: The element's name.
        words: What it says.
        base: The language and the side around it.
        attributes: More attributes, each with a space before it.

    Returns:
        HTML.
    """
    inside = Base(language_of_words(words, base), side_of_words(words, base))
    opened = Markup("<{}{}{}>").format(tag, attributes, _differences(inside, base))
    return opened + words_html(words, inside) + Markup("</{}>").format(tag)


def words_html(words: Inline, base: Base) -> Markup:
    """Write words.

    Args:
        words: Runs and pictures.
        base: The language and the side around them.

    Returns:
        HTML.

    Raises:
        LookupError: There is no such picture.
    """
    pieces = []
    for place, one in enumerate(words):
        pieces.append(picture_html(one.name) if isinstance(one, Picture) else _run(one, base))
        if isinstance(one, Picture) and place + 1 < len(words):
            pieces.append(Markup(" "))
    return Markup().join(pieces)


def _run(run: Run, base: Base) -> Markup:
    text = BREAK.join(escape(line) for line in run.text.split("\n"))
    if run.strong:
        text = Markup("<strong>{}</strong>").format(text)
    inside = replace(base, language=run.language or base.language)
    if inside.language != base.language:
        inside = replace(inside, side=side_of_text(run.text, base.side))
    said = _differences(inside, base)
    if run.isolated:
        return Markup("<bdi{}>{}</bdi>").format(said, text)
    return Markup("<span{}>{}</span>").format(said, text) if said else text


def _differences(inside: Base, base: Base) -> Markup:
    said = Markup()
    if inside.language != base.language:
        said += Markup(' lang="{}"').format(inside.language)
    return said + (Markup(' dir="{}"').format(inside.side) if inside.side != base.side else "")
