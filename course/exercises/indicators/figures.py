"""A club's figures in words: one wording for the screen and for the paper."""

from decimal import Decimal
from typing import NamedTuple

from babel.numbers import format_decimal, format_percent

from course.exercises.words import words

FIGURES = (
    "enrolled",
    "started",
    "attendance_rate",
    "completed",
    "completion_rate",
    "through_former",
    "actions_planned",
    "actions_done",
    "cvs",
)
"""The figures that are one number each, in the order in which they are told."""

RATES = ("attendance_rate", "completion_rate")

BEFORE_THE_END = ("completed", "completion_rate")
BEFORE_THE_START = ("started", "attendance_rate", *BEFORE_THE_END)


class Figure(NamedTuple):
    """A figure that was counted.

    Attributes:
        value: The number, or the rate in percent; None when it is not told.
        of: Among how many; None when there is no such number.
        pending: Whether there is nothing to count yet.
    """

    value: float | None
    of: int | None = None
    pending: bool = False


def pending(*, begun: bool, ended: bool) -> tuple[str, ...]:
    """Say of which figures nothing is known yet, whatever the number of people.

    Args:
        begun: Whether presences were noted at one session or more.
        ended: Whether they were noted at the last one, or anybody's end was.

    Returns:
        Their names.
    """
    if not begun:
        return BEFORE_THE_START
    return () if ended else BEFORE_THE_END


def say(name: str, figure: Figure, language: str) -> str:
    """Say a figure.

    Args:
        name: Which one; a session's attendance is `attended`.
        figure: The figure.
        language: The language.

    Returns:
        A number with the number of people it is counted among, or why there is none.
    """
    own = words("indicators", language).paper
    if figure.value is None:
        return own["not_yet" if figure.pending else "hidden"]
    number = say_number(figure.value, language, rate=name in RATES)
    if figure.of is None:
        return number
    form = "rate" if name in RATES else "of"
    return own[form].format(n=number, of=say_number(figure.of, language))


def say_number(value: float, language: str, *, rate: bool = False) -> str:
    """Write a number as the language does.

    Args:
        value: The number, or the rate in percent.
        language: The language.
        rate: Whether it is a rate.

    Returns:
        For example `84,2 %`.
    """
    if rate:
        exact = Decimal(str(value)) / 100  # 84.2 / 100 is not 0.842 for a float
        return str(format_percent(exact, locale=language, decimal_quantization=False))
    return str(format_decimal(value, locale=language))
