"""Which page has which kernel, and until when: the book of the door, without a process and without a clock of its own.

A page that says goodbye is believed soon. One that is lost may be a phone in a pocket: its kernel waits for minutes
while others are in the room, for moments when nobody is, and gives way when the room is full.
"""

from __future__ import annotations

import math
import time
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass
class Waits:
    """How long a kernel waits for its page, in seconds.

    Attributes:
        unseen: For the first connection.
        silent: For a lost page, while others are in the room.
        alone: For a lost page when nobody else is there, or when its place is needed.
        leaving: After a farewell.
    """

    unseen: float = 30.0
    silent: float = 300.0
    alone: float = 30.0
    leaving: float = 5.0


@dataclass
class Life:
    """What is known of one kernel.

    Attributes:
        name: What its page calls it; nobody else knows it, and it changes when the kernel goes to another page.
        seat: Whether it takes a seat of the room.
        kept: Whether it is ready for a page that is still to come.
        screen: The one widget of a lean page.
        lines: How many connections it has.
        ends: When it ends if no page connects.
        away: Since when its page is lost.
        farewell: When it ends after a goodbye.
        phone: Whose page it serves, where phones are known again.
        used: Whether somebody else's page had it before, who must not be met there.
    """

    name: str
    seat: bool = False
    kept: bool = False
    screen: str | None = None
    lines: int = 0
    ends: float = math.inf
    away: float | None = None
    farewell: float = math.inf
    phone: str | None = None
    used: bool = False

    @property
    def left(self) -> bool:
        """Whether its page said goodbye, or was there and is lost."""
        return self.farewell < math.inf or (self.away is not None and not self.lines)


@dataclass
class Lives:
    """The kernels of one door.

    Attributes:
        waits: Waiting times.
        clock: Seconds that never go back.
        by_kernel: What is known of each.
    """

    waits: Waits = field(default_factory=Waits)
    clock: Callable[[], float] = time.monotonic
    by_kernel: dict[str, Life] = field(default_factory=dict)

    @property
    def seats(self) -> int:
        """How many seats are taken."""
        return sum(life.seat for life in self.by_kernel.values())

    def of(self, kernel: str) -> Life:
        """Give what is known of a kernel; a new one is known from now on.

        Args:
            kernel: Its id.

        Returns:
            Its life.
        """
        return self.by_kernel.setdefault(kernel, Life(kernel))

    def called(self, name: str) -> str | None:
        """Find the kernel of a page.

        Args:
            name: What the page calls it.

        Returns:
            The kernel's id; None when it went to another page, or is gone.
        """
        return next((kernel for kernel, life in self.by_kernel.items() if life.name == name), None)

    def sent(self, kernel: str, screen: str | None) -> None:
        """Note that a page is complete: from now on it has its time to connect.

        Args:
            kernel: Its kernel.
            screen: Its widget, for a lean page.
        """
        life = self.of(kernel)
        life.seat, life.kept, life.screen = True, False, screen or life.screen
        if not life.lines:
            life.ends = self.clock() + self.waits.unseen

    def connected(self, kernel: str) -> None:
        """Note that a page has come.

        Args:
            kernel: Its kernel.
        """
        life = self.of(kernel)
        life.lines += 1
        life.seat, life.ends, life.away, life.farewell = True, math.inf, None, math.inf

    def disconnected(self, kernel: str) -> None:
        """Note that a page has gone.

        Args:
            kernel: Its kernel; one that has ended is fine.
        """
        life = self.by_kernel.get(kernel)
        if life is not None:
            life.lines = max(0, life.lines - 1)
            life.away = None if life.lines else self.clock()

    def farewell(self, kernel: str) -> None:
        """Note that a page says goodbye.

        Args:
            kernel: Its kernel; one that has ended is fine.
        """
        if kernel in self.by_kernel:
            self.by_kernel[kernel].farewell = self.clock() + self.waits.leaving

    def over(self) -> list[str]:
        """List the kernels whose time is over.

        Returns:
            Kernels that have been without a page for too long.
        """
        now = self.clock()
        anybody = any(life.lines for life in self.by_kernel.values())
        lost = self.waits.silent if anybody else min(self.waits.silent, self.waits.alone)
        return [
            kernel
            for kernel, life in self.by_kernel.items()
            if not life.lines and now >= min(life.ends, life.farewell, _plus(life.away, lost))
        ]

    def make_room(self) -> bool:
        """Take the seat of the page that is lost for longest, if it is lost for more than a moment.

        Returns:
            Whether there was one; its kernel ends now, its person finds everything in the book.
        """
        now = self.clock()
        lost = [
            life
            for life in self.by_kernel.values()
            if life.seat and not life.lines and now >= _plus(life.away, self.waits.alone)
        ]
        if not lost:
            return False
        longest = min(lost, key=lambda life: _plus(life.away, 0))
        longest.seat, longest.farewell = False, now
        return True

    def belongs(self, name: str, phone: str) -> None:
        """Note whose page a kernel serves.

        Args:
            name: What the page calls it.
            phone: The phone's proof.
        """
        kernel = self.called(name)
        if kernel is not None:
            self.by_kernel[kernel].phone = phone

    def knows(self, phone: str) -> bool:
        """Say whether a phone has a page here, or had one a moment ago.

        Args:
            phone: Its proof.

        Returns:
            Whether a kernel is its own.
        """
        return any(life.phone == phone for life in self.by_kernel.values())

    def used(self, kernel: str, *, cleared: bool = False) -> bool:
        """Say whether somebody else's page had a kernel, and may still be sitting there.

        Args:
            kernel: Its id; one that has ended is fine.
            cleared: Whether nobody sits there from now on.

        Returns:
            Whether to ask it to forget them.
        """
        life = self.by_kernel.get(kernel)
        if life is None:
            return False
        life.used = life.used and not cleared
        return life.used

    def back(self, phone: str) -> str | None:
        """Give a phone's own kernel to its new page; whoever had the old page cannot reach it any more.

        Args:
            phone: Its proof.

        Returns:
            The kernel that its page left last; None when every one has its page, or it has none.
        """
        over = set(self.over())
        own = [
            (kernel, life)
            for kernel, life in self.by_kernel.items()
            if life.phone == phone and life.seat and life.screen and life.left and kernel not in over
        ]
        if not own:
            return None
        kernel, life = max(own, key=lambda one: _plus(one[1].away, 0))
        life.name, life.used, life.away, life.farewell = str(uuid.uuid4()), True, None, math.inf
        life.ends = self.clock() + self.waits.unseen
        return kernel


def _plus(since: float | None, seconds: float) -> float:
    return math.inf if since is None else since + seconds
