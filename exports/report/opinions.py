"""What participants said of the programme: counted, and quoted where they allow it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from course.book.masking import FEW
from course.exercises import get, spec
from course.exercises.answers import answered
from course.exercises.moderation import moderate
from exports.report.masks import Sheets, of_choices, of_sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from course.book import Book, Distribution
    from course.exercises import Entry
    from course.exercises.indicators.figures import Figure

NO_ANSWER = "no_answer"
"""Beside the answers of the evaluation: a skipped question is a part of the sheets too, masked with the others."""

ARABIC = re.compile(r"[\u0600-\u06ff]")


@dataclass(frozen=True)
class Opinions:
    """The evaluation, masked.

    Attributes:
        felt: How people felt in the club.
        bring: Whether they would tell a friend about it.
        useful: What was useful, each of several answers among all sheets.
        learned: What they take away, in the words of those who let the club quote them.
        change: What should change, likewise.
    """

    felt: Distribution
    bring: Distribution
    useful: Mapping[str, Figure]
    learned: tuple[str, ...]
    change: tuple[str, ...]


def opinions(book: Book, enrolled: int) -> Opinions:
    """Count and quote the evaluation: what was handed over, and what the facilitator kept on the wall.

    Args:
        book: The club's book.
        enrolled: How many could have handed over a sheet.

    Returns:
        The counts, small groups masked. Nobody is quoted without a yes, nor when fewer than five handed over a
        sheet; a sentence that names somebody of the club is left out.
    """
    sheets, typed = _sheets(book)
    given = [one for one in sheets if one.id not in typed]
    quoted = [one for one in given if one.body.get("quote") == "yes"] if len(given) >= FEW else []
    names = aliases(book)
    every = Sheets.of(len(sheets) - len(given), len(given), enrolled)
    return Opinions(
        felt=_distribution("felt", sheets, typed, every),
        bring=_distribution("bring", sheets, typed, every),
        useful=_useful(sheets, typed, every),
        learned=_texts((one.body.get("learned") for one in quoted), names),
        change=_texts((one.body.get("change") for one in quoted), names),
    )


def said_together(book: Book) -> tuple[str, ...]:
    """Give what the group said of itself at the last interview, as it stands on the wall.

    Args:
        book: The club's book.

    Returns:
        The sentences, without names, in no order that tells of anybody.
    """
    shown = moderate(book.entries("interview"), get("interview").kinds)
    return _texts((one.body.get("text") for one in shown.of("group")), aliases(book))


def aliases(book: Book) -> tuple[str, ...]:
    """Give the names that no report says.

    Args:
        book: The club's book.

    Returns:
        The aliases of all who have a seat.
    """
    return tuple(one.alias for one in book.desk().seats())


def names_somebody(text: str, names: Iterable[str]) -> bool:
    """Say whether a text holds the name of somebody.

    Args:
        text: What a person wrote.
        names: Names.

    Returns:
        Whether one of them stands in it as a word; in Arabic, where small words lean on the next one, anywhere.
    """
    plain = _plain(text)
    for name in map(_plain, names):
        pattern = re.escape(name) if ARABIC.search(name) else rf"(?<!\w){re.escape(name)}(?!\w)"
        if name and re.search(pattern, plain):
            return True
    return False


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in letters if not unicodedata.combining(one)).split())


def _sheets(book: Book) -> tuple[list[Entry], frozenset[str]]:
    """Give the sheets on the wall, and the ids of those typed from paper.

    What was handed over belongs to no seat: what a seat still holds is the empty cover that it leaves.
    """
    shown = moderate(book.entries("evaluation"), get("evaluation").kinds)
    sheets = [one for one in shown.of("answers") if one.seat is None and answered(one)]
    return sheets, shown.typed


def _options(key: str) -> tuple[str, ...]:
    steps = spec("evaluation")["forms"]["answers"]["steps"]
    return tuple(next(one for one in steps if one["key"] == key)["options"])


def _distribution(key: str, sheets: Sequence[Entry], typed: frozenset[str], every: Sheets) -> Distribution:
    def count(some: Iterable[Entry]) -> dict[str, int]:
        said = Counter(one.body.get(key) or NO_ANSWER for one in some)
        return {answer: said[answer] for answer in (*_options(key), NO_ANSWER)}

    return of_sheets(count(sheets), count(one for one in sheets if one.id in typed), every)


def _useful(sheets: Sequence[Entry], typed: frozenset[str], every: Sheets) -> dict[str, Figure]:
    by_hand = [one for one in sheets if one.id in typed]
    given = [one for one in sheets if one.id not in typed]
    ticks = {answer: (_ticks(by_hand, answer), _ticks(given, answer)) for answer in _options("useful")}
    return of_choices(ticks, every)


def _ticks(sheets: Iterable[Entry], answer: str) -> int:
    return sum(answer in (one.body.get("useful") or ()) for one in sheets)


def _texts(texts: Iterable[Any], names: Iterable[str]) -> tuple[str, ...]:
    """Keep each text once, by the alphabet: the order of the sheets would tell which two are of one hand."""
    known = tuple(names)
    return tuple(sorted({text for text in texts if text and not names_somebody(text, known)}))
