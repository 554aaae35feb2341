"""Read the whole programme, or say everything that must be mended in it, in one pass."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from course.programme import agreement
from course.programme.cycle_files import CycleFile, CycleWords, Planned
from course.programme.deck import read_deck
from course.programme.errors import Mistake, need
from course.programme.languages import LANGUAGES
from course.programme.programme import CycleSession, Deck, Programme, Session
from course.programme.reading import Document, read_yaml, validate
from course.programme.session_files import FullSessionWords, SessionFile, SessionWords

PACKAGED = Path(__file__).parent
Model = TypeVar("Model", bound=BaseModel)


def load(folder: Path | None = None) -> Programme:
    """Load a programme.

    Args:
        folder: Where it is; the one that comes with the kit when not given (read once, then kept).

    Returns:
        The programme.

    Raises:
        ContentError: With every mistake of every file.
    """
    return _packaged() if folder is None else _Reader(folder).programme()


@lru_cache(maxsize=1)
def _packaged() -> Programme:
    return _Reader(PACKAGED).programme()


class _Reader:
    """One pass over a content folder; mistakes add up until the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mistakes: list[Mistake] = []
        self.missing: dict[str, list[str]] = {code: [] for code in LANGUAGES}

    def programme(self) -> Programme:
        cycle = self._read(CycleFile, "cycle/cycle.yaml")[0]
        cycle_words = {code: self._read(CycleWords, f"cycle/{code}.yaml") for code in LANGUAGES}
        decks = {slug: self._deck(f"decks/{slug}") for slug in self._folders("decks")}
        seats = self._deck("seats")
        always = {code: words.objectives for code, (words, _) in cycle_words.items() if words}
        sessions = {slug: self._session(slug, always, decks) for slug in self._folders("sessions")}
        if not sessions:
            self.mistakes.append(Mistake("sessions", "", None, "at least one session", "none"))
        if cycle:
            self.mistakes += agreement.of_cycle(self._document("cycle/cycle.yaml"), cycle, sessions)
            for code, (words, document) in cycle_words.items():
                if words:
                    self.mistakes += agreement.of_titles(
                        document, f"cycle/{code}.yaml", words, cycle, sessions
                    )
        order, seats = need(cycle, self.mistakes), need(seats, self.mistakes)
        return self._assemble(order, cycle_words, sessions, decks, seats)

    def _session(self, slug: str, always: dict[str, tuple[str, ...]], decks: Iterable[str]) -> Session | None:
        base = f"sessions/{slug}"
        file, document = self._read(SessionFile, f"{base}/session.yaml")
        if file:
            self.mistakes += agreement.of_session(document, f"{base}/session.yaml", file, set(decks))
        texts: dict[str, SessionWords] = {}
        for code, language in LANGUAGES.items():
            model = FullSessionWords if language.facilitators else SessionWords
            words, read = self._read(model, f"{base}/{code}.yaml")
            if words:
                texts[code] = words.model_copy(update={"objectives": always.get(code, ()) + words.objectives})
                self.missing[code] += agreement.left_out(words, f"{base}/{code}.yaml")
                if file:
                    self.mistakes += agreement.of_session_words(read, f"{base}/{code}.yaml", words, file)
        return Session(slug, file.number, file.minutes, file.activities, texts) if file else None

    def _deck(self, base: str) -> Deck | None:
        return read_deck(self.folder / base, base, self.mistakes)

    def _assemble(
        self,
        cycle: CycleFile,
        words: dict[str, tuple[CycleWords | None, Document]],
        sessions: dict[str, Session | None],
        decks: dict[str, Deck | None],
        seats: Deck,
    ) -> Programme:
        written = {slug: one for slug, one in sessions.items() if one}
        order = tuple(_cycle_session(one, written) for one in cycle.sessions)
        return Programme(
            sessions={one.slug: written[one.slug] for one in order if one.written},
            decks={slug: deck for slug, deck in decks.items() if deck},
            cycle=order,
            seats=seats,
            formats={one.slug: one.sessions for one in cycle.formats},
            cycle_texts={code: one for code, (one, _) in words.items() if one},
            missing={code: tuple(lines) for code, lines in self.missing.items()},
        )

    def _folders(self, name: str) -> list[str]:
        parent = self.folder / name
        return sorted(path.name for path in parent.iterdir() if path.is_dir()) if parent.is_dir() else []

    def _document(self, file: str) -> Document:
        return read_yaml(self.folder / file)

    def _read(self, model: type[Model], file: str) -> tuple[Model | None, Document]:
        document = self._document(file)
        return validate(model, document, file, self.mistakes), document


def _cycle_session(planned: Planned, written: dict[str, Session]) -> CycleSession:
    session = written.get(planned.slug)
    alone = planned.individual
    if session:
        return CycleSession(session.slug, session.number, session.minutes, written=True, individual=alone)
    return CycleSession(planned.slug, planned.number or "", planned.minutes, written=False, individual=alone)
