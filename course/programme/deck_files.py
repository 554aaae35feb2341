"""What the files of a deck must look like."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import Field

from course.programme.texts import Content, Question, Sentence, Slug, Text, at_most

LONGEST_CARD = 12
LONGEST_CV_PHRASE = 14
SHAPES: Mapping[str, str] = MappingProxyType(  # the screens' style sheets draw one for each token
    {
        "literacy": "square",
        "multilingual": "circle",
        "science": "triangle",
        "digital": "diamond",
        "personal": "pentagon",
        "citizenship": "hexagon",
        "entrepreneurship": "star",
        "culture": "cross",
        "migration": "dome",
    }
)


class References(Content):
    """What a card is called in other frameworks (see frameworks.yaml): ours, validated by nobody."""

    lifecomp: tuple[Text, ...] = ()
    entrecomp: tuple[Text, ...] = ()
    esco: tuple[Text, ...] = ()
    rectec: tuple[Text, ...] = ()


class Card(Content):
    """A card of a deck, without its words.

    Attributes:
        slug: Its name in files and entries.
        picture: Its picture.
        pile: The pile it may be sorted into, in a deck that has piles.
        family: The family it belongs to, in a deck that has families.
        references: What other frameworks call it.
    """

    slug: Slug
    picture: str
    pile: Slug | None = None
    family: Slug | None = None
    references: References = References()


class Family(Content):
    """A family of cards.

    Attributes:
        slug: Its name in files.
        picture: Its picture.
        token: One of `SHAPES`: the colour (`--p-<token>`) and the shape (`shape-<token>`) on every screen.
    """

    slug: Slug
    picture: str
    token: str

    @property
    def shape(self) -> str:
        """The name of its shape, for paper."""
        return SHAPES[self.token]


class DeckFile(Content):
    """deck.yaml: the cards in order, with the piles they may be sorted into, or the families they belong to."""

    piles: tuple[Slug, ...] = ()
    families: tuple[Family, ...] = ()
    cards: Annotated[tuple[Card, ...], Field(min_length=1)]


class CardWords(Content):
    """A card in one language. What speaks of a competence is empty in a deck without families.

    Attributes:
        text: What the card says.
        aliases: For the pictures of seats, names to choose from.
        examples: Where one does it: at home, on the way, at work or in an association.
        story: The question that brings a story.
        cv: One way to say it in a CV.
    """

    text: Sentence
    aliases: tuple[Annotated[Text, Field(max_length=24)], ...] = ()
    examples: tuple[Sentence, ...] = ()
    story: str = ""
    cv: str = ""


class CompetenceWords(CardWords):
    """A card of a deck with families, in one language: everything is there."""

    text: Annotated[Text, at_most(LONGEST_CARD)]
    examples: Annotated[tuple[Sentence, ...], Field(min_length=3, max_length=3)]
    story: Question
    cv: Annotated[Text, at_most(LONGEST_CV_PHRASE)]


class DeckWords(Content):
    """A deck in one language.

    Attributes:
        title: Its name.
        families: Names of the families, by slug, for everyone.
        official: Their names in the framework that they come from, for those that come from one.
        former: Their names in the framework before it.
        cards: Its cards, by slug.
    """

    title: Sentence
    families: dict[str, Sentence] = Field(default_factory=dict)
    official: dict[str, Sentence] = Field(default_factory=dict)
    former: dict[str, Sentence] = Field(default_factory=dict)
    cards: dict[str, CardWords]


class FamilyDeckWords(DeckWords):
    """A deck with families, in one language."""

    families: dict[str, Sentence]
    cards: dict[str, CompetenceWords]  # type: ignore[assignment]
