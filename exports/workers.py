"""Work shared among the computer's cores, in an order that does not change, and stopped at once by Ctrl-C."""

from __future__ import annotations

import multiprocessing
import os
from typing import TYPE_CHECKING, Any, TypeVar

from exports.interrupts import unbroken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Task = TypeVar("Task")
Done = TypeVar("Done")

ENOUGH = 12
"""Tasks for which another process is worth its start, about as long as these take."""


def each(work: Callable[[Task], Done], tasks: Sequence[Task], workers: int | None = None) -> Iterator[Done]:
    """Do tasks, several at a time where that is faster.

    Args:
        work: Does one task; a function of a module, so that another process finds it.
        tasks: What to do it with; each can be sent to another process.
        workers: How many processes; as many as the cores and the tasks call for when None.

    Yields:
        What came of each task, in the order of the tasks.
    """
    count = workers if workers is not None else min(_cores(), len(tasks) // ENOUGH)
    if count <= 1:
        yield from map(work, tasks)
        return
    # A fork would copy the locks of threads that it does not copy; leaving the pool ends its processes at once.
    with unbroken():
        pool = multiprocessing.get_context("spawn").Pool(count)
    with pool:
        yield from pool.imap(work, tasks)


def _cores() -> int:
    able: Any = getattr(os, "sched_getaffinity", None)
    return len(able(0)) if able else os.cpu_count() or 1
