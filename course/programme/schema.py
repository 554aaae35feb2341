"""What the content files must look like: one model for each kind of file."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictInt
from pydantic_core import PydanticCustomError

LONGEST_SENTENCE = 20
LONGEST_CARD = 12
LONGEST_CV_PHRASE = 14


class Content(BaseModel):
    """A part of a content file: no unknown key, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


def count_words(text: str) -> int:
    """Count the words of a sentence; punctuation standing alone is not a word.

    Args:
        text: In any script.

    Returns:
        How many words.
    """
    return sum(1 for part in text.split() if re.search(r"\w", part))


def _at_most(most: int) -> AfterValidator:
    def short(text: str) -> str:
        count = count_words(text)
        if count > most:
            facts = {"most": most, "count": count}
            raise PydanticCustomError("too_many_words", "at most {most} words (here {count})", facts)
        return text

    return AfterValidator(short)


def _asks(text: str) -> str:
    if not text.endswith(("?", "؟")):
        raise PydanticCustomError("not_a_question", "a question, with its mark at the end")
    return text


Text = Annotated[str, Field(min_length=1)]
Sentence = Annotated[Text, _at_most(LONGEST_SENTENCE)]  # what participants read: short enough for A2
Question = Annotated[Sentence, AfterValidator(_asks)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
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
Minutes = Annotated[StrictInt, Field(ge=1, le=480)]


class Activity(Content):
    """A timed part of a session: one item of `activities` in session.yaml.

    Attributes:
        slug: Its name in files.
        minutes: How long it lasts.
        picture: Its picture.
        exercise: The exercise that phones open with it, if any.
        deck: The deck that the exercise plays with, if any.
    """

    slug: Slug
    minutes: Minutes
    picture: str
    exercise: Slug | None = None
    deck: Slug | None = None


class SessionFile(Content):
    """session.yaml: what does not depend on the language."""

    number: Text
    minutes: Minutes
    activities: Annotated[tuple[Activity, ...], Field(min_length=1)]


class Step(Content):
    """A timed step of an activity's guide."""

    minutes: Minutes
    text: Text


class ActivityWords(Content):
    """An activity in one language. What only facilitators read may be empty in participants' languages.

    Attributes:
        title: Its name, for everyone.
        seat: The sentence that a phone shows.
        objective: What the group will have at the end.
        materials: What to have at hand.
        steps: The guide, step by step; the minutes add up to the activity's.
        say: Sentences ready to be read aloud.
        avoid: What to avoid.
        without_phones: The same activity without phones.
        few_readers: The same activity when few people read.
        remote: The same activity on a video call.
    """

    title: Sentence
    seat: Sentence
    objective: str = ""
    materials: tuple[Text, ...] = ()
    steps: tuple[Step, ...] = ()
    say: tuple[Text, ...] = ()
    avoid: tuple[Text, ...] = ()
    without_phones: str = ""
    few_readers: str = ""
    remote: str = ""


class FullActivityWords(ActivityWords):
    """An activity in a language that facilitators work in: everything is there."""

    objective: Text
    materials: tuple[Text, ...]
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    say: Annotated[tuple[Text, ...], Field(min_length=1)]
    avoid: Annotated[tuple[Text, ...], Field(min_length=1)]
    without_phones: Text
    few_readers: Text
    remote: Text


class SessionWords(Content):
    """A session in one language.

    Attributes:
        title: Its name.
        objectives: What participants are told at the start; once loaded, those of the whole cycle come first.
        summary: The session in two sentences, for the facilitator.
        before: What to prepare.
        activities: Its activities, by slug.
    """

    title: Sentence
    objectives: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=4)]
    summary: str = ""
    before: tuple[Text, ...] = ()
    activities: dict[str, ActivityWords]


class FullSessionWords(SessionWords):
    """A session in a language that facilitators work in."""

    summary: Text
    before: Annotated[tuple[Text, ...], Field(min_length=1)]
    activities: dict[str, FullActivityWords]  # type: ignore[assignment]


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

    text: Annotated[Text, _at_most(LONGEST_CARD)]
    examples: Annotated[tuple[Sentence, ...], Field(min_length=3, max_length=3)]
    story: Question
    cv: Annotated[Text, _at_most(LONGEST_CV_PHRASE)]


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
    families: dict[str, Sentence] = {}
    official: dict[str, Sentence] = {}
    former: dict[str, Sentence] = {}
    cards: dict[str, CardWords]


class FamilyDeckWords(DeckWords):
    """A deck with families, in one language."""

    families: dict[str, Sentence]
    cards: dict[str, CompetenceWords]  # type: ignore[assignment]


class Planned(Content):
    """A session of the cycle. Its number and minutes stand here until it has its own folder.

    Attributes:
        slug: The session.
        number: As the programme counts.
        minutes: How long it lasts.
        individual: Whether each person has an appointment of their own, so that it has no date for all.
    """

    slug: Slug
    number: Text | None = None
    minutes: Minutes | None = None
    individual: bool = False


class Format(Content):
    """A usual way to hold the cycle: which sessions, in which order."""

    slug: Slug
    sessions: Annotated[tuple[Slug, ...], Field(min_length=1)]


class CycleFile(Content):
    """cycle.yaml: the sessions in their usual order; a club may choose other ones and other dates."""

    sessions: Annotated[tuple[Planned, ...], Field(min_length=1)]
    formats: Annotated[tuple[Format, ...], Field(min_length=1)]


class CycleWords(Content):
    """The cycle in one language.

    Attributes:
        objectives: What every session repeats when it opens.
        sessions: Titles of the sessions that have no folder yet, by slug.
        formats: What each usual way to hold the cycle is called, by slug.
    """

    objectives: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=3)]
    sessions: dict[str, Sentence] = {}
    formats: dict[str, Sentence]
