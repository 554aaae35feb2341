from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from forms_fixture import write_exercises

from course.exercises import Entry, Plain, get
from course.exercises.what_is_a_competence.deck import deck

CARDS = [card.slug for card in deck().cards]

# One body for each kind that a seat makes, every text of it marked: (exercise, kind, body).
BODIES: tuple[tuple[str, str, dict[str, Any]], ...] = (
    (
        "portraits",
        "self",
        {"languages": ["ar", "canary khassonké"], "proud": "canary pain", "teach": ["cook"]},
    ),
    (
        "portraits",
        "other",
        {"languages": ["fr"], "proud": "canary jardin", "teach": ["sew", "canary tresses"]},
    ),
    ("expectations", "hope", {"text": "canary espoir"}),
    ("expectations", "worry", {"text": "canary souci"}),
    ("group_rules", "proposal", {"text": "canary règle"}),
    ("group_rules", "opinion", {"value": "agree"}),
    (
        "journey",
        "step",
        {
            "picture": "store",
            "title": "canary title",
            "when": "canary when",
            "where": "canary where",
            "token": "red",
            "managed": "canary marché",
            "position": 3,
        },
    ),
    ("what_is_a_competence", "sorting", {"statement": CARDS[0], "pile": "know_how"}),
    ("what_is_a_competence", "example", {"task": "canary tâche", "competence": "canary compétence"}),
)

Make = Callable[..., Entry]
Tell = Callable[..., Entry]


@pytest.fixture
def make() -> Make:
    """Make entries: ids and revisions grow by themselves; bodies are cleaned as the book does."""
    numbers: Iterator[int] = count(1)

    def entry(exercise: str, kind: str, body: dict[str, Any], **fields: Any) -> Entry:
        number = next(numbers)
        known = get(exercise).kinds.get(kind)
        told = {
            "id": f"{number:032x}",
            "seat": f"seat-{number}" if known and known.by == "seat" else None,
            "shared": True,
            "revision": number,
        } | fields
        return Entry(exercise=exercise, kind=kind, body=known.clean(body) if known else body, **told)

    return entry


@pytest.fixture
def everything(make: Make) -> list[Entry]:
    """One shared entry of each kind; the opinion is about the proposal."""
    entries = [make(*one) for one in BODIES if one[1] != "opinion"]
    proposal = next(one for one in entries if one.kind == "proposal")
    return [*entries, make("group_rules", "opinion", {"value": "agree"}, about=(proposal.id,))]


@pytest.fixture(scope="session")
def bodies() -> tuple[tuple[str, str, dict[str, Any]], ...]:
    """A body for each kind of a seat, with the exercise and the kind."""
    return BODIES


@pytest.fixture
def cards() -> list[str]:
    """The statements to sort."""
    return CARDS


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of two small exercises made of forms, `trial` and `sequel`."""
    return write_exercises(tmp_path_factory.mktemp("exercises"))


@pytest.fixture(scope="session")
def trial(folder: Path) -> Plain:
    """An exercise with everything that forms can say."""
    return Plain("trial", folder)


@pytest.fixture
def told(trial: Plain) -> Tell:
    """Make entries of `trial`: ids and revisions grow by themselves."""
    numbers = count(1)

    def entry(kind: str, body: dict[str, Any] | None = None, **fields: Any) -> Entry:
        number = next(numbers)
        known = {"id": f"{number:032x}", "seat": f"seat-{number}", "shared": True, "revision": number}
        clean = trial.kinds[kind].clean(body) if kind in trial.kinds and body is not None else body or {}
        return Entry(exercise="trial", kind=kind, body=clean, **(known | fields))

    return entry
