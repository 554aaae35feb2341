"""What the files of a session must look like."""

from typing import Annotated

from pydantic import Field

from course.programme.texts import Content, Minutes, Sentence, Slug, Text


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
