"""The programme once loaded: sessions, decks, the cycle, in every language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from course.programme.cycle_files import CycleWords
from course.programme.deck_files import Card, DeckWords, Family
from course.programme.languages import LANGUAGES
from course.programme.session_files import Activity, SessionWords
from course.programme.timetable import fitted

Words = TypeVar("Words")
Named = TypeVar("Named", Card, Family)


def _in(words: Mapping[str, Words], language: str, what: str) -> Words:
    if language not in words:
        raise LookupError(f"{what} has no words in “{language}”; it has: {', '.join(words)}.")
    return words[language]


def _named(found: Sequence[Named], slug: str, otherwise: str) -> Named:
    for one in found:
        if one.slug == slug:
            return one
    raise LookupError(f"{otherwise} “{slug}”; it has: {', '.join(one.slug for one in found)}.")


@dataclass(frozen=True)
class Session:
    """One meeting of the club.

    Attributes:
        slug: Its folder, and the name of its notebook.
        number: As the programme counts: mostly a number, sometimes a letter.
        minutes: How long it lasts; the activities add up to it.
        activities: Its timed parts, in order.
    """

    slug: str
    number: str
    minutes: int
    activities: tuple[Activity, ...]
    texts: Mapping[str, SessionWords] = field(repr=False)

    def words(self, language: str) -> SessionWords:
        """Give the session's texts.

        Args:
            language: A code of `LANGUAGES`.

        Returns:
            The texts; the facilitator's ones are empty in a language for participants only.

        Raises:
            LookupError: When the language is unknown.
        """
        return _in(self.texts, language, f"Session {self.slug}")

    def fitted(self, minutes: int | None) -> "Session":
        """Give the session the length that a club has set for it.

        Args:
            minutes: The length; None keeps the programme's.

        Returns:
            The session, its activities and its steps in proportion.

        Raises:
            ValueError: When there is less than one minute for each step.
        """
        return fitted(self, minutes)

    def starts(self) -> dict[str, int]:
        """Compute the timetable.

        Returns:
            Activity slug -> minutes from the start of the session.
        """
        total, starts = 0, {}
        for activity in self.activities:
            starts[activity.slug] = total
            total += activity.minutes
        return starts


@dataclass(frozen=True)
class Deck:
    """A set of cards with pictures.

    Attributes:
        slug: Its folder.
        piles: The names of the piles that its cards may be sorted into.
        cards: In order.
        families: The families that its cards belong to, in order.
    """

    slug: str
    piles: tuple[str, ...]
    cards: tuple[Card, ...]
    texts: Mapping[str, DeckWords] = field(repr=False)
    families: tuple[Family, ...] = ()

    def card(self, slug: str) -> Card:
        """Find a card.

        Args:
            slug: Its name.

        Returns:
            The card.

        Raises:
            LookupError: When the deck has no such card.
        """
        return _named(self.cards, slug, f"Deck {self.slug} has no card")

    def family(self, slug: str) -> Family:
        """Find a family.

        Args:
            slug: Its name.

        Returns:
            The family.

        Raises:
            LookupError: When the deck has no such family.
        """
        return _named(self.families, slug, f"Deck {self.slug} has no family")

    def by_family(self) -> dict[str, tuple[Card, ...]]:
        """Sort the cards by family.

        Returns:
            Family slug -> its cards, both in the deck's order; nothing for a deck without families.
        """
        return {
            family.slug: tuple(card for card in self.cards if card.family == family.slug)
            for family in self.families
        }

    def words(self, language: str) -> DeckWords:
        """Give the deck's texts.

        Args:
            language: A code of `LANGUAGES`.

        Returns:
            The texts.

        Raises:
            LookupError: When the language is unknown.
        """
        return _in(self.texts, language, f"Deck {self.slug}")


@dataclass(frozen=True)
class CycleSession:
    """A session as the cycle lists it, with its texts or still to be written.

    Attributes:
        slug: Its name in files.
        number: As the programme counts.
        minutes: How long it lasts; None when each club sets it.
        written: Whether the programme holds its activities.
        individual: Whether each person has an appointment of their own.
    """

    slug: str
    number: str
    minutes: int | None
    written: bool
    individual: bool = False


@dataclass(frozen=True)
class Programme:
    """Everything that is taught.

    Attributes:
        sessions: The sessions that are written, by slug, in the order of the cycle.
        decks: The decks, by slug.
        cycle: All sessions of the usual cycle, in order.
        formats: Usual ways to hold the cycle: the sessions of each, in order.
        seats: The pictures a person may choose for a seat: a deck whose cards carry names to choose from.
    """

    sessions: dict[str, Session]
    decks: dict[str, Deck]
    cycle: tuple[CycleSession, ...]
    seats: Deck
    formats: Mapping[str, tuple[str, ...]]
    cycle_texts: Mapping[str, CycleWords] = field(repr=False)
    missing: Mapping[str, tuple[str, ...]] = field(repr=False)

    def objectives(self, language: str) -> tuple[str, ...]:
        """Give the objectives that every session repeats when it opens.

        Args:
            language: A code of `LANGUAGES`.

        Returns:
            Sentences; every session's own `objectives` start with them.

        Raises:
            LookupError: When the language is unknown.
        """
        return _in(self.cycle_texts, language, "The cycle").objectives

    def title(self, slug: str, language: str) -> str:
        """Name a session of the cycle, written or not.

        Args:
            slug: The session.
            language: A code of `LANGUAGES`.

        Returns:
            Its title.

        Raises:
            LookupError: When the session or the language is unknown.
        """
        if slug in self.sessions:
            return self.sessions[slug].words(language).title
        return _in(_in(self.cycle_texts, language, "The cycle").sessions, slug, "The cycle")

    def exercises(self) -> tuple[str, ...]:
        """List the exercises that the sessions name.

        Returns:
            Each name once, in the order of the sessions.
        """
        activities = [one for session in self.sessions.values() for one in session.activities]
        return tuple(dict.fromkeys(one.exercise for one in activities if one.exercise))

    def languages(self) -> dict[str, tuple[str, ...]]:
        """Say how complete each language is.

        Returns:
            Code -> what is missing, as "file: keys"; nothing missing means complete.
        """
        return {code: self.missing.get(code, ()) for code in LANGUAGES}
