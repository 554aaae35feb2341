"""What the content files must look like: one model for each kind of file."""

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictInt
from pydantic_core import PydanticCustomError

LONGEST_SENTENCE = 20


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


def _short(text: str) -> str:
    count = count_words(text)
    if count > LONGEST_SENTENCE:
        facts = {"most": LONGEST_SENTENCE, "count": count}
        raise PydanticCustomError("too_many_words", "at most {most} words (here {count})", facts)
    return text


Text = Annotated[str, Field(min_length=1)]
Sentence = Annotated[Text, AfterValidator(_short)]  # what participants read: short enough for A2
Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
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


class FullActivityWords(ActivityWords):
    """An activity in a language that facilitators work in: everything is there."""

    objective: Text
    materials: tuple[Text, ...]
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    say: Annotated[tuple[Text, ...], Field(min_length=1)]
    avoid: Annotated[tuple[Text, ...], Field(min_length=1)]
    without_phones: Text
    few_readers: Text


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


class Card(Content):
    """A card of a deck, without its words."""

    slug: Slug
    picture: str
    pile: Slug | None = None


class DeckFile(Content):
    """deck.yaml: the cards in order, and the piles they may be sorted into."""

    piles: tuple[Slug, ...] = ()
    cards: Annotated[tuple[Card, ...], Field(min_length=1)]


class CardWords(Content):
    """A card in one language.

    Attributes:
        text: What the card says.
        aliases: For the pictures of seats, names to choose from.
    """

    text: Sentence
    aliases: tuple[Annotated[Text, Field(max_length=24)], ...] = ()


class DeckWords(Content):
    """A deck in one language."""

    title: Sentence
    cards: dict[str, CardWords]


class Planned(Content):
    """A session of the cycle. Its number and minutes stand here until it has its own folder."""

    slug: Slug
    number: Text | None = None
    minutes: Minutes | None = None


class CycleFile(Content):
    """cycle.yaml: the sessions in their usual order; a club may choose other ones and other dates."""

    sessions: Annotated[tuple[Planned, ...], Field(min_length=1)]


class CycleWords(Content):
    """The cycle in one language.

    Attributes:
        objectives: What every session repeats when it opens.
        sessions: Titles of the sessions that have no folder yet, by slug.
    """

    objectives: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=3)]
    sessions: dict[str, Sentence]
