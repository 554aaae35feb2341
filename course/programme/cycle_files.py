"""What the files of the cycle must look like."""

from typing import Annotated

from pydantic import Field

from course.programme.texts import Content, Minutes, Sentence, Slug, Text


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
    sessions: dict[str, Sentence] = Field(default_factory=dict)
    formats: dict[str, Sentence]
