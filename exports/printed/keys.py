"""Key cards, eight to a page: a person's way back to the same seat, weeks later, on any phone.

The book keeps no secret of a seat, only a hash of it: a card can be printed by whoever holds the secret at that moment,
which is the person. For everybody else there are blank cards, to copy a code on by hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from course.programme import gettext
from exports.document.blocks import Block, Card, Cards, Document, Lines, Picture, Qr, Run, Text
from exports.errors import _
from exports.printed.words import said

ACROSS, DOWN = 2, 4
SIDE = 26
TITLE = _("Key cards")
BACK = _("Your card, to come back")
NAME = _("Your picture and your name here")
CODE = _("Your code")
HOW = _("Open the page of the club, choose “I have a card”, then type the code. Show it to nobody.")
SCAN = _("Code to come back with a phone")
FOURS = 4


@dataclass(frozen=True)
class KeyCard:
    """A person's key card.

    Attributes:
        alias: The person's alias.
        picture: The person's picture.
        code: The seat's secret.
        address: The address that opens the seat, the secret in its fragment.
    """

    alias: str
    picture: str
    code: str
    address: str


def key_cards(language: str, club: str = "", people: Sequence[KeyCard] = ()) -> Document:
    """Compose key cards to cut out.

    Args:
        language: Their language.
        club: The club's name; none when empty.
        people: Whose cards; a page of blank ones when empty.

    Returns:
        The document.
    """
    translate = gettext(language)
    made = [_card(one, club, language) for one in people] or [_blank(club, language)] * (ACROSS * DOWN)
    return Document(
        title=translate(TITLE),
        language=language,
        blocks=(Cards(tuple(made), ACROSS, DOWN),),
        design="cards",
        numbered=False,
    )


def grouped(code: str) -> str:
    """Write a code as one copies it by hand.

    Args:
        code: The seat's secret.

    Returns:
        The code, with a space after every four letters.
    """
    return " ".join(code[at : at + FOURS] for at in range(0, len(code), FOURS))


def _card(one: KeyCard, club: str, language: str) -> Card:
    translate = gettext(language)
    who = Text((Picture(one.picture), Run(one.alias, strong=True, isolated=True)), "lead")
    code = Text((Run(grouped(one.code), strong=True, isolated=True),))
    qr = Qr(one.address, translate(SCAN), SIDE)
    return Card((*_top(club, language), who, qr, code, Text(said(translate(HOW)), "small")))


def _blank(club: str, language: str) -> Card:
    translate = gettext(language)
    return Card(
        (
            *_top(club, language),
            Text(said(translate(NAME)), "small"),
            Lines(1),
            Text(said(translate(CODE)), "small"),
            Lines(1),
            Text(said(translate(HOW)), "small"),
        )
    )


def _top(club: str, language: str) -> tuple[Block, ...]:
    title = Text((Picture("key"), Run(gettext(language)(BACK), strong=True)), "lead")
    return (title, Text((Run(club, isolated=True),), "small")) if club else (title,)
