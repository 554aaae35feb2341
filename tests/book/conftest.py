"""Books to test with: encrypted files, and Debian's PostgreSQL on a private socket."""

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal

import psycopg
import pytest
from pydantic import Field

from course.book import Book, Refused
from course.exercises import Entry, Exercise, Kind, PaperRequest, registry
from course.exercises.kinds import Body, EntryId
from course.exercises.moderation import Shown

KEY = bytes(range(32))
NO_POSTGRES = (
    "PostgreSQL is not installed: install it (Debian, Ubuntu: apt install postgresql) to run these tests"
)


class Ticking:
    """A clock that tests move by hand."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture(scope="session")
def postgres() -> Iterator[Callable[[], str]]:
    """Start a server; each call makes an empty schema and gives its address."""
    programs = _programs()
    if programs is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(NO_POSTGRES)
    home = Path(tempfile.mkdtemp(prefix="pg-"))
    user = _unprivileged(home)
    data = home / "data"
    initdb = [programs / "initdb", "-D", data, "-U", "club", "--auth=trust", "-E", "UTF8", "--locale=C", "-N"]
    subprocess.run(initdb, check=True, capture_output=True, user=user, cwd=home)
    options = ["-c", "listen_addresses=", "-c", "fsync=off", "-k", home]
    log = (home / "log").open("wb")
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, *options], stdout=log, stderr=log, user=user, cwd=home
    )
    try:
        base = f"host={home} user=club dbname=postgres"
        _wait_for(base, server, home / "log")
        numbers = itertools.count(1)

        def fresh() -> str:
            name = f"club{next(numbers)}"
            with psycopg.connect(base, autocommit=True) as connection:
                connection.execute(f"CREATE SCHEMA {name}")
            return f"postgresql+psycopg://club@/postgres?host={home}&options=-csearch_path%3D{name}"

        yield fresh
    finally:
        server.send_signal(signal.SIGQUIT)
        server.wait(30)
        log.close()
        shutil.rmtree(home)


def _programs() -> Path | None:
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    found = installed[-1] if installed else Path(on_path) if on_path else None
    return found.resolve().parent if found else None


def _unprivileged(home: Path) -> str | None:
    """PostgreSQL refuses to run as root: give its folder to the account that Debian makes for it."""
    if os.getuid() != 0:
        return None
    name = "postgres" if any(one.pw_name == "postgres" for one in pwd.getpwall()) else "nobody"
    shutil.chown(home, name)
    return name


def _wait_for(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(300):
        if server.poll() is not None:
            break
        try:
            psycopg.connect(address).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"PostgreSQL did not start: {log.read_text()}")


@pytest.fixture
def file_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'club.passerelle'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Give addresses where no book is yet, on each kind of storage in turn."""
    if request.param == "postgresql":
        return request.getfixturevalue("postgres")
    numbers = itertools.count(1)
    return lambda: f"sqlite:///{tmp_path / f'club{next(numbers)}.passerelle'}"


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    return new_url()


@pytest.fixture
def book(url: str, clock: Ticking) -> Iterator[Book]:
    """Give an empty book."""
    with Book.create(url, KEY, clock) as made:
        yield made


@pytest.fixture
def other(book: Book, url: str) -> Iterator[Book]:
    """Give the same book, as another kernel has it."""
    with Book.open(url, KEY, book.clock) as opened:
        yield opened


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"{next(numbers):032x}"


@pytest.fixture
def refused() -> Callable[[str, Callable[[], object]], None]:
    """Check that a write is refused with a code."""

    def check(code: str, write: Callable[[], object]) -> None:
        with pytest.raises(Refused) as caught:
            write()
        assert caught.value.code == code

    return check


# An exercise with every sort of entry: what a person did, what it rests on, an offer, letters, an evaluation.

Ids = Annotated[tuple[EntryId, ...], Field(max_length=20)]
Text = Annotated[str | None, Field(max_length=200)]


class Task(Body):
    text: Text = None
    hidden: Text = None
    position: int = 0


class Ability(Body):
    card: Text = None
    text: Text = None
    tasks: Ids = ()
    hopes: Ids = ()


class Line(Body):
    rests_on: Annotated[tuple[EntryId, ...], Field(min_length=1, max_length=3)]


class Offer(Body):
    wish: Text = None


class Letter(Body):
    card: Text = None
    when: Text = None
    tasks: Ids = ()


class Answer(Body):
    accepted: Literal["yes", "no"] | None = None


class Rating(Body):
    felt: Literal["good", "fair", "bad"] | None = None
    learned: Text = None
    tasks: Ids = ()


TASKS = (("peers", "task"),)


class Peers(Exercise):
    """Play every sort of entry that exercises can have."""

    name = "peers"
    kinds: ClassVar[dict[str, Kind]] = {
        "task": Kind(Task, most=40),
        "ability": Kind(Ability, links={"tasks": TASKS, "hopes": (("expectations", "hope"),)}),
        "line": Kind(Line, to="nobody", shareable=False, links={"rests_on": (("peers", "ability"),)}),
        "offer": Kind(Offer, most=1, named=True),
        "letter": Kind(
            Letter, about="offer", needs_about=True, to="owner", named=True, links={"tasks": TASKS}
        ),
        "answer": Kind(Answer, about="letter", needs_about=True, to="owner"),
        "rating": Kind(Rating, most=1, anonymous=True, links={"tasks": TASKS}),
    }

    def wall(self, shown: Shown) -> dict[str, Any]:
        ratings = [one.body["felt"] for one in shown.of("rating")]
        return {
            "cards": [self.card(one) for one in shown.of("task", "ability", "rating")],
            "felt": sorted(ratings),
        }

    def card(self, entry: Entry) -> dict[str, Any]:
        if entry.kind == "offer":
            return {"id": entry.id, "wish": entry.body["wish"]} if entry.body["wish"] else {}
        if entry.kind in ("task", "ability"):
            return {"id": entry.id, "text": entry.body["text"]}
        return {"id": entry.id, "learned": entry.body["learned"]} if entry.kind == "rating" else {}

    def paper(self, request: PaperRequest) -> str:
        raise NotImplementedError


@pytest.fixture
def peers(monkeypatch: pytest.MonkeyPatch) -> Exercise:
    """Add the exercise `peers` to those that the club plays."""
    made = Peers()
    monkeypatch.setattr(registry, "EXERCISES", MappingProxyType({**registry.EXERCISES, made.name: made}))
    return made
