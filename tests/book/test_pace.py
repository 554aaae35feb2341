"""Who guesses waits; who knows does not."""

from typing import Any

import pytest

from course.book import Book, Door, Guess, Pace

JOIN, CODE = "9" * 26, "K7M2"


@pytest.fixture
def pace(book: Book) -> Pace:
    return book.pace()


def guess(pace: Pace) -> Guess:
    return pace.join("AAAA", JOIN, CODE)


def test_the_right_code_and_the_right_secret_open(pace: Pace) -> None:
    assert pace.join(JOIN, JOIN, CODE).right
    assert pace.join(" k7-m2 ", JOIN, CODE).right
    assert not pace.join("", JOIN, "").right
    assert not pace.join("", JOIN, CODE).right


def test_the_fifth_wrong_guess_waits_and_the_wait_doubles(pace: Pace, clock: Any) -> None:
    waits = []
    for _ in range(14):
        told = guess(pace)
        assert not told.right
        waits.append(told.wait)
        clock.pass_by(told.wait)
    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_while_waiting_nothing_is_looked_at_nor_counted(pace: Pace, clock: Any) -> None:
    for _ in range(5):
        guess(pace)
    assert pace.join(CODE, JOIN, CODE) == pace.join("AAAA", JOIN, CODE)
    assert pace.wait(Door.CODE) == 1
    clock.pass_by(1)
    assert pace.join(CODE, JOIN, CODE).right


def test_the_secret_of_the_qr_code_is_never_kept_waiting(pace: Pace) -> None:
    for _ in range(5):
        guess(pace)
    assert not pace.join(CODE, JOIN, CODE).right
    assert pace.join(JOIN, JOIN, CODE).right


def test_a_quiet_minute_forgets(pace: Pace, clock: Any) -> None:
    for _ in range(4):
        guess(pace)
    clock.pass_by(61)
    assert [guess(pace).wait for _ in range(5)] == [0, 0, 0, 0, 1]


def test_another_page_does_not_escape(book: Book, other: Book) -> None:
    for place in range(5):
        guess((book, other)[place % 2].pace())
    assert book.pace().wait(Door.CODE) == other.pace().wait(Door.CODE) == 1
    assert guess(other.pace()).wait == 1


def test_a_process_remembers_by_itself(book: Book, pace: Pace) -> None:
    for _ in range(5):
        guess(pace)
    with book._store.writing() as writing:
        writing.connection.exec_driver_sql("DELETE FROM pace")
    assert pace.wait(Door.CODE) == 1
    assert book.pace().wait(Door.CODE) == 0


def test_one_door_does_not_close_the_other(pace: Pace) -> None:
    for _ in range(5):
        guess(pace)
    assert pace.wait(Door.SEAT) == 0


def test_a_right_secret_is_never_kept_waiting(book: Book, pace: Pace) -> None:
    seat, secret = book.join("Aube", "bird", "fr")
    waits = [pace.seat(f"{number:026}").wait for number in range(6)]
    assert waits == [0, 0, 0, 0, 1, 1]
    told = pace.seat(secret.lower())
    assert told.right
    assert told.seat is not None
    assert told.seat.id == seat.id


def test_a_right_code_frees_this_page(pace: Pace) -> None:
    for _ in range(4):
        guess(pace)
    assert pace.join(CODE, JOIN, CODE).right
    assert pace._own == {}


def test_a_clock_set_back_locks_nobody_out_for_long(pace: Pace, clock: Any) -> None:
    for _ in range(20):
        clock.pass_by(guess(pace).wait)
    clock.pass_by(-86_400)
    assert pace.wait(Door.CODE) <= 60


def test_a_guess_changes_nothing_that_screens_show(book: Book, pace: Pace) -> None:
    before = book.revision()
    guess(pace)
    assert book.revision() == before
