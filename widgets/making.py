"""Documents made for a screen: ordered, watched, stopped, and fetched part by part.

The making happens elsewhere (see `widgets.offers`); a thread waits for it, so that the screen goes on answering. The
browser asks how far it is: a phone that sleeps or reconnects in between misses nothing.
"""

from __future__ import annotations

import secrets
from threading import Thread
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, JsonValue

from widgets.luggage import Turns
from widgets.refusals import Declined
from widgets.screen import BUFFERS, Reply, Screen, message

if TYPE_CHECKING:
    from widgets.offers import Order, Ready, Wish

PART_BYTES = 60_000
"""A third of a second on a slow network: the connection's heartbeat fits between two parts."""
MOST_PARTS = 2_000
JobId = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
PartNumber = Annotated[int, Field(ge=0, le=MOST_PARTS)]


class Job:
    """One order at work.

    Args:
        order: What makes it.
    """

    def __init__(self, order: Order) -> None:
        """Start at once."""
        self.id = secrets.token_hex(8)
        self._order = order
        self._at: tuple[int, int, str] = (0, 1, "")
        self._ready: Ready | None = None
        self._thread = Thread(target=self._work, daemon=True, name="making")
        self._thread.start()

    def _work(self) -> None:
        self._ready = self._order.make(self._progress)

    def _progress(self, done: int, of: int, name: str) -> None:
        self._at = done, of, name

    def stop(self) -> None:
        """Stop the work; a file that is ready stays."""
        self._order.stop()

    def state(self) -> Reply:
        """Say how far it is.

        Returns:
            While it is being made, how many documents are done; then the file's name, type, size and parts.

        Raises:
            Declined: There will be no file.
        """
        working = self._thread.is_alive()  # asked first: what a thread that has ended left is there
        ready = self._ready
        if ready is None:
            if not working:
                raise Declined("not_made")
            done, of, name = self._at
            return {"job": self.id, "ready": False, "done": done, "of": of, "name": name}
        if ready.flaw:
            raise Declined(ready.flaw)
        return {
            "job": self.id,
            "ready": True,
            "file": ready.name,
            "type": ready.type,
            "size": len(ready.data),
            "parts": -(-len(ready.data) // PART_BYTES),
            "replaced": list(ready.replaced),
            "left_out": list(ready.left_out),
        }

    def part(self, number: int) -> Reply:
        """Give a part of the file; one may be asked for again.

        Args:
            number: Which one, from 0.

        Returns:
            The part, as a buffer.

        Raises:
            Declined: `not_whole`, when there is no such part.
        """
        piece = self._ready.data[number * PART_BYTES : (number + 1) * PART_BYTES] if self._ready else b""
        if not piece:
            raise Declined("not_whole")
        return {"part": number, BUFFERS: [piece]}


class Making(Screen):
    """The part of a screen that has documents made, one at a time."""

    _job: Job | None = None
    _orders: Turns | None = None

    def let_go(self) -> None:
        """Stop what is being made and forget what was."""
        if self._job is not None:
            self._job.stop()
        self._job = None

    def offers(self) -> dict[str, Any]:
        """Say what can be made.

        Returns:
            JSON values for the screen.
        """
        raise NotImplementedError

    def order(self, wish: Wish) -> Order:
        """Have a wish checked and everything gathered for it.

        Args:
            wish: What the browser sent.

        Returns:
            What makes it.
        """
        raise NotImplementedError

    @message
    def do_offers(self) -> Reply:
        """Say what can be made."""
        return self.offers()

    @message
    def do_make(self, wish: dict[str, JsonValue]) -> Reply:
        """Begin to make a document; another one that is being made is given up for it."""
        if self._orders is None:
            self._orders = Turns()
        self._orders.take()
        order = self.order(wish)
        Making.let_go(self)
        self._job = Job(order)
        return self._job.state()

    @message
    def do_made(self, job: JobId) -> Reply:
        """Say how far it is."""
        return self._working(job).state()

    @message
    def do_made_part(self, job: JobId, part: PartNumber) -> Reply:
        """Give a part of what was made."""
        return self._working(job).part(part)

    @message
    def do_stop(self, job: JobId) -> None:
        """Stop making it, and forget it."""
        self._working(job)
        Making.let_go(self)

    def _working(self, job: str) -> Job:
        if self._job is None or self._job.id != job:
            raise Declined("not_made")
        return self._job
