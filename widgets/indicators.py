"""The club's figures: each with its definition and among how many; small groups are not told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from course.book import compute_indicators
from course.book.presences import presences
from course.exercises import PaperRequest, spec, words
from course.exercises.indicators.figures import FIGURES, Figure, pending, say
from course.programme import load
from widgets.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from course.book import Distribution
    from course.book import Figure as Counted


class Indicators(Screen):
    """What the club can tell its partners; nothing about any one person."""

    paper_name: ClassVar[str] = "indicators"

    def compute(self) -> dict[str, Any]:
        """Compute the figures and the confidence before and after."""
        language = self.languages()[0]
        own = words("indicators", language)
        facts = self._facts()
        return {
            "language": language,
            "title": own.title,
            "words": own.paper,
            "figures": [self._figure(name, name, figure) for name, figure in facts["figures"].items()],
            "sessions": [
                self._figure(slug, "attended", figure) | {"title": self._title(slug)}
                for slug, figure in facts["sessions"].items()
            ],
            "confidence": [self._statement(key, some) for key, some in facts["confidence"].items()],
        }

    def _facts(self) -> dict[str, Any]:
        """Compute the figures as the paper takes them."""
        counted = compute_indicators(self.club.book)
        waiting = self._pending()
        moments = {"start": counted.confidence_start, "end": counted.confidence_end}
        return {
            "figures": {name: _plain(getattr(counted, name), name in waiting) for name in FIGURES},
            "sessions": {slug: _plain(one) for slug, one in counted.attended.items()},
            "confidence": {
                key: {moment: _counts(some[key]) for moment, some in moments.items()}
                for key in counted.confidence_start
            },
        }

    def _pending(self) -> tuple[str, ...]:
        """Say of which figures nothing is known yet, whatever the number of people."""
        noted = presences(self.club.book)
        return pending(begun=bool(noted.sessions), ended=noted.ended)

    def _figure(self, key: str, name: str, figure: Figure) -> dict[str, Any]:
        language = self.languages()[0]
        own = words("indicators", language).paper
        return {
            "key": key,
            "title": own[name],
            "means": own[f"{name}_is"],
            "said": say(name, figure, language),
            "known": figure.value is not None,
        }

    def _title(self, slug: str) -> str:
        number = next(one.number for one in load().cycle if one.slug == slug)
        return f"{number} · {load().title(slug, self.languages()[0])}"

    def _statement(self, key: str, moments: Mapping[str, Any]) -> dict[str, Any]:
        """Say a statement, its answers in order, and how many gave each."""
        told = words("confidence", self.languages()[0]).forms["start"].steps[key]
        (step,) = (one for one in spec("confidence")["forms"]["start"]["steps"] if one["key"] == key)
        answers = [
            {"key": option, "text": told.options[option], "picture": drawn["picture"]}
            for option, drawn in step["options"].items()
        ]
        return {"key": key, "ask": told.ask, "answers": answers, "moments": dict(moments)}

    def request(self) -> PaperRequest:
        """Print the figures."""
        return PaperRequest(language=self.languages()[0], edition="facilitator", facts=self._facts())


def _plain(counted: Counted, waiting: bool = False) -> Figure:
    return Figure(counted.value, counted.of, waiting)


def _counts(told: Distribution) -> dict[str, Any]:
    return {"counts": dict(told.counts), "n": told.n}
