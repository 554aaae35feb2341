"""What a person's cards say together, family by family: a portrait that counts cards, and gives no mark."""

from collections.abc import Sequence
from typing import Any

from course.exercises.competence_profile.portrait import families, origins
from course.exercises.entry import Entry
from course.exercises.exercise import PaperRequest
from course.exercises.plain import Plain
from course.exercises.plain_paper import PlainPaper
from course.exercises.words import words
from course.programme import LANGUAGES, Deck, load

RATINGS = ("often", "autonomy")


class CompetenceProfile(Plain):
    """See your cards together, family by family."""

    name = "competence_profile"

    @property
    def deck(self) -> Deck:
        """The deck whose families make the portrait."""
        return load().decks[self.structure.deck or ""]

    def own(self, entries: Sequence[Entry], language: str) -> dict[str, Any]:
        """Give the portrait.

        Args:
            entries: All of the person's entries, and what others sent to the person.
            language: The person's language; the portrait is given without words.

        Returns:
            `families`, as in `portrait.families`; `entries`, where each card was chosen, as in
            `portrait.origins`; and `labels`, what the ratings are called, by language.
        """
        del language
        return {
            "families": families(entries, self.deck),
            "entries": origins(entries),
            "labels": {code: {one: self._ratings(one, code) for one in RATINGS} for code in LANGUAGES},
        }

    def paper(self, request: PaperRequest) -> str:
        """Give a table to fill in, one's own portrait as a table, or the sentences on the wall."""
        shown = self.shown(request)
        paper = PlainPaper(self.name, self.folder, request)
        if request.entries is None:
            paper.sheet.text(words(self.name, request.language, self.folder).paper["how"])
            self._table(paper, request)
            paper.blank()
        elif request.own:
            self._table(paper, request)
            paper.own(shown.entries)
        else:
            paper.group(self.wall(shown))
        return paper.render()

    def _table(self, paper: PlainPaper, request: PaperRequest) -> None:
        """Write a row for each card; a family without cards keeps a row to write on."""
        told = words(self.name, request.language, self.folder).paper
        header = ("family", "shape", "card", "often", "autonomy", "seen")
        rows: list[tuple[str, ...]] = []
        for family in families(request.entries or (), self.deck):
            slug = family["slug"]
            first = (self.deck.words(request.language).families[slug], told[self.deck.family(slug).shape])
            cards = [self._row(card, request.language) for card in family["cards"]]
            rows += [(*first, *card) for card in cards or [("", "", "", "")]]
        paper.sheet.table([told[key] for key in header], rows)

    def _row(self, card: dict[str, Any], language: str) -> tuple[str, ...]:
        text = self.deck.words(language).cards[card["slug"]].text
        ratings = [self._ratings(one, language).get(card[one] or "", "") for one in RATINGS]
        return (text, *ratings, str(card["seen"] or ""))

    def _ratings(self, step: str, language: str) -> dict[str, str]:
        told = words("competence_cards", language, self.folder).forms["competence"].steps[step]
        return dict(told.options)
