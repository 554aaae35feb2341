"""Words as paragraphs and runs: named styles, and the side and language of each."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from exports.document.blocks import Run
from exports.writers.sides import side_of_text, side_of_words

if TYPE_CHECKING:
    from exports.document.blocks import Inline
    from exports.writers.sides import Side
    from exports.writers.word.around import Around

LOCALES = {"fr": "fr-FR", "en": "en-GB", "ar": "ar-SA"}
"""Word spells by country; a language it is not told of, it does not spell."""
LINE_BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
NUMBER = re.compile(r"\+[\d\s().\-/]+")
"""A telephone number with its country: in a line that runs to the left, the sign would go to the other end."""
LEFT_TO_RIGHT = "\u200e"
TAB = Markup("<w:r><w:tab/></w:r>")


def paragraph(
    words: Inline,
    style: str,
    around: Around,
    *,
    properties: Markup | str = "",
    before: Markup | str = "",
    after: Markup | str = "",
) -> Markup:
    """Write a paragraph in a named style.

    Args:
        words: What it says.
        style: The style.
        around: What stands around it.
        properties: Such as the number of its list.
        before: Runs before its words.
        after: Runs after them.

    Returns:
        The paragraph.
    """
    side = side_of_words(words, around.base)
    opened = Markup("<w:keepNext/>") if around.keep else Markup()
    if around.package.page_break():
        opened += Markup("<w:pageBreakBefore/>")
    head = Markup('<w:p><w:pPr><w:pStyle w:val="{}"/>{}{}{}</w:pPr>').format(
        style, opened, properties, _side(side, around)
    )
    runs = Markup().join([_run(one, side, around) for one in words if isinstance(one, Run)])
    return head + before + runs + after + Markup("</w:p>")


def locale(code: str) -> str:
    """Give the name by which Word knows a language.

    Args:
        code: A BCP 47 code.

    Returns:
        With a country where one is usual.
    """
    return LOCALES.get(code, code)


def _side(side: Side, around: Around) -> Markup:
    """Mark the side of a paragraph; one that runs against the text around it stays at that text's side."""
    bidi = Markup("<w:bidi/>") if side == "rtl" else Markup()
    return bidi + (Markup('<w:jc w:val="right"/>') if side != around.base.side else "")


def _run(run: Run, side: Side, around: Around) -> Markup:
    if not run.text:
        return Markup()
    number = side == "rtl" and run.isolated and NUMBER.fullmatch(run.text)
    own = "ltr" if number else side_of_text(run.text, side)
    language = run.language or around.base.language
    properties = Markup('<w:rStyle w:val="Strong"/>') if run.strong else Markup()
    if own == "rtl":
        properties += Markup("<w:rtl/>")
    if language != around.language:
        name = "bidi" if own == "rtl" else "val"
        properties += Markup('<w:lang w:{}="{}"/>').format(name, locale(language))
    if number:
        run = replace(run, text=f"{LEFT_TO_RIGHT}{run.text}{LEFT_TO_RIGHT}")
    text = LINE_BREAK.join([escape(line) for line in run.text.split("\n")])
    marked = Markup("<w:rPr>{}</w:rPr>").format(properties) if properties else ""
    return Markup('<w:r>{}<w:t xml:space="preserve">{}</w:t></w:r>').format(marked, text)
