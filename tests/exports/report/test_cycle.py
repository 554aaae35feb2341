"""What is read of a cycle: the book's own figures, and masks around them."""

import pickle
from collections.abc import Callable

from report_clubs import SESSIONS, Club

from course.book import Book, compute_indicators
from exports.report import cycle_of


def test_the_figures_are_those_of_the_book(full: Book) -> None:
    counted, cycle = compute_indicators(full), cycle_of(full)
    assert len(cycle.figures) == 9
    for name, figure in cycle.figures.items():
        assert (figure.value, figure.of) == (getattr(counted, name).value, getattr(counted, name).of)
    assert {slug: (one.value, one.of) for slug, one in cycle.sessions.items()} == {
        slug: (one.value, one.of) for slug, one in counted.attended.items()
    }
    for key, some in cycle.confidence.items():
        assert some == {"start": counted.confidence_start[key], "end": counted.confidence_end[key]}


def test_the_known_case(full: Book) -> None:
    cycle = cycle_of(full)
    figures = {name: (one.value, one.of) for name, one in cycle.figures.items()}
    assert figures["enrolled"] == (38, None)
    assert figures["completed"] == (32, 38)
    assert figures["completion_rate"] == (84.2, 38)
    assert figures["through_former"] == (12, 29)
    assert figures["attendance_rate"] == (None, None), "36 of 38 came once: the rate would tell of the two"
    assert {slug: one.value for slug, one in cycle.sessions.items()} == dict(
        zip(SESSIONS, (38, None, 32), strict=True)
    )


def test_how_people_heard_agrees_with_the_indicators(full: Book) -> None:
    heard = cycle_of(full).heard
    assert heard.n == 29
    assert {key: value for key, value in heard.counts.items() if value is not None} == {
        "former_participant": 12,
        "friend": 9,
    }, "two told of a flyer; six and two are hidden with who said nothing of the kind"


def test_an_empty_club_is_waiting(empty: Book) -> None:
    cycle = cycle_of(empty)
    assert {name for name, one in cycle.figures.items() if one.pending} == {
        "started",
        "attendance_rate",
        "completed",
        "completion_rate",
    }
    assert all(one.value is None for one in cycle.figures.values())
    assert (cycle.heard.n, cycle.opinions.felt.n, cycle.sessions, cycle.together) == (None, None, {}, ())


def test_the_last_answer_of_each_person_counts(new_club: Callable[..., Club]) -> None:
    club = new_club(12)
    club.heard(["former_participant"] * 6)
    one = next(it for it in club.book.entries("intake") if it.kind == "heard")
    club.seats[0].share([one.id], False)
    assert cycle_of(club.book).heard.counts["former_participant"] == 5
    club.seats[1].erase()
    assert cycle_of(club.book).heard.n is None


def test_a_cycle_can_go_to_another_process(full: Book) -> None:
    cycle = cycle_of(full)
    assert pickle.loads(pickle.dumps(cycle)) == cycle
