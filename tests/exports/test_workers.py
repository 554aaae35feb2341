"""Work shared among processes: in order, and over when one task fails."""

import os

import pytest

from exports.workers import each

TASKS = list(range(8))


def squared(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def failing(number: int) -> int:
    if number == TASKS[3]:
        raise ValueError(number)
    return number


@pytest.mark.parametrize("workers", [None, 1, 2])
def test_what_comes_of_tasks_is_in_their_order(workers: int | None) -> None:
    done = list(each(squared, TASKS, workers))
    assert [number for number, _process in done] == [one * one for one in TASKS]
    elsewhere = {process for _number, process in done} - {os.getpid()}
    assert bool(elsewhere) == (workers == 2)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_task_that_fails_ends_all(workers: int) -> None:
    with pytest.raises(ValueError, match="3"):
        list(each(failing, TASKS, workers))
