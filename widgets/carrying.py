"""The portfolio as a file: packed and fetched by the phone, or sent by it and brought in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from pydantic import Field

from course.book import Club, Flaw, PortfolioError
from course.book import Seat as BookSeat
from widgets.luggage import MOST_PARTS, PART_LETTERS, Incoming, Outgoing, Turns
from widgets.making import Making
from widgets.refusals import Declined
from widgets.screen import Reply, message

Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Words = Annotated[str, Field(max_length=200)]
Number = Annotated[int, Field(ge=0, le=MOST_PARTS * 10)]
Data = Annotated[str, Field(max_length=PART_LETTERS)]


class Carrying(Making):
    """The part of a seat's screen that carries the portfolio out of the club and back in.

    Args:
        club: the club.
    """

    def __init__(self, club: Club) -> None:
        """Start with empty hands."""
        self._turns = Turns()
        self.let_go()
        super().__init__(club)

    def let_go(self) -> None:
        """Forget the files: they belong to the person who sits here."""
        super().let_go()
        self._out, self._in = Outgoing(), Incoming()

    def _mine(self) -> BookSeat:
        """Give the seat of this phone; nobody's is refused."""
        raise NotImplementedError

    @message
    def do_take(self, passphrase: Words | None = None) -> Reply:
        """Pack the portfolio into a file, plain or locked, and give its first part."""
        seat = self._mine()
        self._turns.take()
        try:
            raw = seat.take_away(passphrase)
        except PortfolioError as flawed:
            raise Declined(flawed.code) from flawed
        kind = "json" if passphrase is None else "age"
        self._out = Outgoing(raw, f"passerelle-{datetime.now(tz=UTC).astimezone():%Y-%m-%d}.{kind}")
        return self._out.part(0)

    @message
    def do_take_part(self, part: Number) -> Reply:
        """Give another part of the file that was packed."""
        self._mine()
        return self._out.part(part)

    @message
    def do_bring(self, file: Id, part: Number, of: Number, data: Data) -> Reply | None:
        """Take one part of a file; after the last one, say what came in, or that the file is locked."""
        self._mine()
        if part == 0:
            self._turns.take()
        self._in.receive(file, part, of, data)
        return self._brought(None) if self._in.raw else None

    @message
    def do_unlock(self, passphrase: Words) -> Reply:
        """Open the locked file that came."""
        self._mine()
        self._turns.take()
        return self._brought(passphrase)

    def _brought(self, passphrase: str | None) -> Reply:
        """Bring the file in, once; a locked one waits for its passphrase."""
        raw = self._in.raw
        if raw is None:
            raise Declined("not_whole")
        if self._in.answer is None:
            try:
                came = self._mine().bring_in(raw, passphrase)
            except PortfolioError as flawed:
                if flawed.code == Flaw.NEEDS_PASSPHRASE:
                    return {"locked": True}
                if flawed.code not in {Flaw.WRONG_PASSPHRASE, Flaw.BUSY}:
                    self._in.forget()
                raise Declined(flawed.code) from flawed
            self._in.answer = {"added": came.added, "here": came.here, "left": came.left}
        return self._in.answer
