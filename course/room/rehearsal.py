"""Plays what a seat does in an evening, before any kernel is forked, with nobody: all kernels share what it leaves.

What it leaves is code, not data: statements that SQLAlchemy has compiled, checks that pydantic has built, texts that
were put together. Its book is a new one with a key of its own; both are gone when it ends.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import comm

from course.book import Book, Club, Place, new_key
from course.programme import load
from exports.offered.seat import SeatDocuments
from widgets import Seat

if TYPE_CHECKING:
    from collections.abc import Iterator

JOIN = "REHEARSAL"
ENTRY = "0" * 32
MESSAGES: tuple[dict[str, Any], ...] = (
    {"do": "hello"},
    {"do": "speak", "language": "fr"},
    {"do": "join", "alias": "Passerelle", "picture": "bird", "language": "fr", "join": JOIN},
    {"do": "save", "id": ENTRY, "exercise": "expectations", "kind": "hope", "body": {"text": "…"}},
    {"do": "share", "ids": [ENTRY], "shared": True},
)
"""What a phone says in its first minutes."""


def rehearse() -> None:
    """Play it.

    Raises:
        RuntimeError: A message was refused: the rehearsal does not know the piece any more.
    """
    with (
        TemporaryDirectory(prefix="passerelle-") as folder,
        _unheard(),
        Book.create(Path(folder) / "rehearsal.passerelle", new_key()) as book,
    ):
        _play(book)


def _play(book: Book) -> None:
    desk, slug = book.desk(), next(one.slug for one in load().cycle if one.written)
    desk.open_session(slug)
    desk.open_activity(load().sessions[slug].activities[0].slug)
    seat = _Seat(Club(book, Place(participants="", wall="", join=JOIN, code=JOIN)), SeatDocuments())
    for number, message in enumerate(MESSAGES):
        seat.told(number, message)
    desk.reveal("expectations")
    seat.hear()
    seat.layout.close()
    seat.close()


class _Seat(Seat):
    """A seat whose answers are looked at here."""

    def told(self, number: int, message: dict[str, Any]) -> None:
        self._answer(self, {"n": number, **message}, [])

    def send(self, content: Any, buffers: Any = None) -> None:  # noqa: ANN401, ARG002 - ipywidgets'
        if not content["ok"]:
            raise RuntimeError(content)


@contextmanager
def _unheard() -> Iterator[None]:
    """Give widgets a line on which nobody listens: there is no kernel yet."""
    line, comm.create_comm = comm.create_comm, comm.DummyComm
    try:
        yield
    finally:
        comm.create_comm = line
