"""Headings, paragraphs, lists and lines to write on, in Word."""

from markupsafe import Markup

from exports.document.blocks import Heading, Item, Items, Lines, Text
from exports.writers.word.around import Around
from exports.writers.word.block import block_xml
from exports.writers.word.words import TAB, paragraph

HEADINGS = {1: "Title", 2: "Heading1", 3: "Heading2", 4: "Heading3"}
ROLES = {"body": "Normal", "ask": "Question", "lead": "Lead", "small": "Small"}
LISTS = {"bullets": "ListBullet", "numbers": "ListNumber", "boxes": "TickBox"}
BOXES = {False: "☐", True: "☒"}
BOX = Markup("<w:r><w:t>{}</w:t></w:r>")
IN_LIST = Markup('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>')


@block_xml.register
def _heading(block: Heading, around: Around) -> Markup:
    return paragraph(block.words, HEADINGS[block.level], around)


@block_xml.register
def _text(block: Text, around: Around) -> Markup:
    plain = f"{around.style}Text" if around.style and block.role == "body" else ROLES[block.role]
    return paragraph(block.words, plain, around)


@block_xml.register
def _items(block: Items, around: Around) -> Markup:
    if block.mark == "boxes":
        return Markup().join([_box(item, around) for item in block.items])
    number = IN_LIST.format(around.package.next_list()) if block.mark == "numbers" else Markup()
    return Markup().join([_item(item, LISTS[block.mark], number, around) for item in block.items])


@block_xml.register
def _lines(block: Lines, around: Around) -> Markup:
    return Markup().join([paragraph((), "WritingLine", around, after=TAB) for _ in range(block.count)])


def _item(item: Item, style: str, number: Markup, around: Around) -> Markup:
    if not item.words:
        return paragraph((), f"{style}Line", around, properties=number, after=TAB)
    return paragraph(item.words, style, around, properties=number)


def _box(item: Item, around: Around) -> Markup:
    before = BOX.format(BOXES[item.ticked]) + TAB
    if not item.words:
        return paragraph((), "TickBoxLine", around, before=before, after=TAB)
    return paragraph(item.words, "TickBox", around, before=before)
