"""The figures of a club, beside those counted by hand."""

from collections.abc import Callable
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.book import (
    DEFINITIONS,
    Book,
    ClubSettings,
    Distribution,
    Figure,
    Indicators,
    Seat,
    SessionDate,
    compute_indicators,
)
from course.book import indicators as counting
from course.exercises import Exercise, Kind, PaperRequest, registry
from course.exercises.kinds import Body, EntryId

NewId = Callable[[], str]

FIRST, LAST = "01_presentation_and_group_dynamics", "02_migration_experience"
SCALE = ("never", "rarely", "often", "always")


class Heard(Body):
    how: str | None = None


class Confidence(Body):
    speak: Literal["never", "rarely", "often", "always"] | None = None
    ask: Literal["never", "rarely", "often", "always"] | None = None


class Action(Body):
    what: str


class Followup(Body):
    action: tuple[EntryId, ...] = ()
    state: Literal["done", "started"] | None = None


class Line(Body):
    text: str


KINDS = {
    "intake": {"heard": Kind(Heard)},
    "confidence": {"start": Kind(Confidence, most=1), "end": Kind(Confidence, most=1)},
    "action_plan": {
        "action": Kind(Action, most=3),
        "followup": Kind(Followup, links={"action": (("action_plan", "action"),)}),
    },
    "cv": {"line": Kind(Line, to="nobody", shareable=False)},
}


class Played(Exercise):
    """An exercise with only what the figures are counted from."""

    def __init__(self, name: str) -> None:
        self.name, self.known = name, KINDS[name]

    @property
    def kinds(self) -> dict[str, Kind]:
        return self.known

    def paper(self, request: PaperRequest) -> str:
        raise NotImplementedError


@pytest.fixture(autouse=True)
def programme(monkeypatch: pytest.MonkeyPatch) -> None:
    """Play the programme with these exercises, whatever else they ask."""
    played = {name: Played(name) for name in KINDS}
    monkeypatch.setattr(registry, "EXERCISES", MappingProxyType({**registry.EXERCISES, **played}))
    steps = [{"key": key, "options": dict.fromkeys(SCALE)} for key in ("speak", "ask")]
    forms = {form: {"steps": steps} for form in ("start", "end")}
    monkeypatch.setattr(counting, "spec", lambda _name: {"forms": forms})


@pytest.fixture
def club(book: Book) -> Callable[[int], list[Seat]]:
    book.set_settings(ClubSettings(name="Club", sessions=(SessionDate(slug=FIRST), SessionDate(slug=LAST))))
    return lambda size: [book.join(f"Seat {place}", "bird", "fr")[0] for place in range(size)]


def came(book: Book, session: str, seats: list[Seat], present: int) -> None:
    for place, seat in enumerate(seats):
        book.desk().mark_present(seat.id, session, place < present)


def values(found: Indicators) -> dict[str, Any]:
    return {name: one.value for name, one in vars(found).items() if isinstance(one, Figure)}


def test_the_known_case(book: Book, club: Callable[[int], list[Seat]]) -> None:
    seats = club(38)
    book.join("Tutor", "fish", "fr", "tutor")
    came(book, FIRST, seats, 38)
    came(book, LAST, seats, 32)
    found = compute_indicators(book)
    assert (found.enrolled.value, found.completed.value, found.completion_rate.value) == (38, 32, 84.2)
    assert {slug: (one.value, one.of) for slug, one in found.attended.items()} == {
        FIRST: (38, 38),
        LAST: (32, 38),
    }
    assert (found.attendance_rate.value, found.attendance_rate.of) == (92.1, 76), "70 of 76: another figure"
    assert found.started == Figure(38, 38, DEFINITIONS["started"])


def test_an_empty_club_has_no_figures(book: Book) -> None:
    found = compute_indicators(book)
    assert set(values(found).values()) == {None}
    assert found.attended == {}
    assert found.confidence_start["speak"] == Distribution(dict.fromkeys(SCALE), None)


def test_every_figure_says_what_it_is(book: Book, club: Callable[[int], list[Seat]]) -> None:
    came(book, FIRST, club(5), 5)
    found = compute_indicators(book)
    assert set(DEFINITIONS) == set(vars(found))
    told = {name: one for name, one in vars(found).items() if isinstance(one, Figure)} | {
        "attended": found.attended[FIRST]
    }
    assert len(told) > 8
    assert all(one.definition == DEFINITIONS[name] for name, one in told.items())


def test_nothing_is_completed_before_the_last_session(book: Book, club: Callable[[int], list[Seat]]) -> None:
    seats = club(12)
    came(book, FIRST, seats, 12)
    assert compute_indicators(book).completed.value is None
    for seat in seats[:6]:
        book.desk().mark_completed(seat.id, True)
    assert compute_indicators(book).completed.value == 6
    came(book, LAST, seats, 0)
    book.desk().mark_completed(seats[0].id, False)
    assert compute_indicators(book).completed.value == 5


def test_the_end_may_be_noted_for_who_missed_it(book: Book, club: Callable[[int], list[Seat]]) -> None:
    seats = club(20)
    came(book, FIRST, seats, 20)
    came(book, LAST, seats, 9)
    for seat in seats[:15]:
        book.desk().mark_completed(seat.id, True)
    assert compute_indicators(book).completed.value == 15


def test_who_enrolled_after_a_session_was_not_expected(
    book: Book, club: Callable[[int], list[Seat]], clock: Any
) -> None:
    first = club(10)
    came(book, FIRST, first[:8], 8)
    clock.pass_by(7 * 86_400)
    later = club(6)
    came(book, LAST, [*first, *later], 16)
    found = compute_indicators(book).attended
    assert found[FIRST] == Figure(None, 10, DEFINITIONS["attended"]), "two were missing: too few to tell"
    assert found[LAST].of == 16
    dates = [datetime.fromtimestamp(clock() + days * 86_400, UTC) for days in (1, 2)]
    sessions = tuple(
        SessionDate(slug=slug, date=date) for slug, date in zip((FIRST, LAST), dates, strict=True)
    )
    book.set_settings(ClubSettings(name="Club", sessions=sessions))
    assert compute_indicators(book).attended[FIRST].of == 16, "the club's own dates go first"


def test_who_left_and_erased_is_in_no_figure(book: Book, club: Callable[[int], list[Seat]]) -> None:
    seats = club(12)
    came(book, FIRST, seats, 12)
    seats[0].erase()
    found = compute_indicators(book)
    assert (found.enrolled.value, found.attended[FIRST].value, found.started.value) == (11, 11, 11)


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ((12, 12), 12, (12, 12, 12, 100.0)),
        ((12, 12), 7, (12, 7, 7, 79.2)),
        ((12, 12), 11, (12, None, None, None)),
        ((12, 11), 11, (None, None, None, None)),
        ((12, 4), 4, (None, None, None, 33.3)),
        ((12, 7), 7, (7, 7, 7, 58.3)),
        ((30, 25), 22, (None, 22, 22, None)),
    ],
)
def test_small_differences_are_not_told(
    book: Book, club: Callable[[int], list[Seat]], first: tuple[int, int], last: int, shown: tuple[Any, ...]
) -> None:
    """The first session, the last, completed, the attendance rate."""
    size, came_first = first
    seats = club(size)
    came(book, FIRST, seats, came_first)
    came(book, LAST, seats, last)
    found = compute_indicators(book)
    told = (found.attended[FIRST].value, found.attended[LAST].value)
    assert (*told, found.completed.value, found.attendance_rate.value) == shown


def test_how_people_heard_of_the_club_counts_who_shared_it(
    book: Book, club: Callable[[int], list[Seat]], new_id: NewId
) -> None:
    seats = club(14)
    for place, seat in enumerate(seats):
        how = "former_participant" if place < 7 else "flyer"
        one = seat.save(new_id(), "intake", "heard", {"how": how}).id
        if place != 6:
            seat.share([one], True)
    found = compute_indicators(book).through_former
    assert (found.value, found.of) == (6, None), "one of the fourteen skipped it"
    for seat in seats[:2]:
        seat.erase()
    assert compute_indicators(book).through_former.value is None, "four are too few"


def test_confidence_is_a_distribution_of_what_was_shared(
    book: Book, club: Callable[[int], list[Seat]], new_id: NewId
) -> None:
    for place, seat in enumerate(club(13)):
        start = {"speak": "never" if place < 7 else "rarely", "ask": "often" if place < 4 else None}
        ids = [seat.save(new_id(), "confidence", "start", start).id]
        ids.append(
            seat.save(new_id(), "confidence", "end", {"speak": "often" if place < 11 else "always"}).id
        )
        if place != 12:
            seat.share(ids, True)
    found = compute_indicators(book)
    assert found.confidence_start["speak"] == Distribution(
        {"never": 7, "rarely": None, "often": None, "always": None}, None
    ), "one of the thirteen answered nothing: neither n nor a sum tells it"
    assert found.confidence_start["ask"] == Distribution(dict.fromkeys(SCALE), None)
    assert found.confidence_end["speak"] == Distribution(dict.fromkeys(SCALE), None), "one answered otherwise"


@pytest.mark.parametrize(
    ("shared", "shown"), [((20, 20), (20, 20)), ((18, 20), (None, 20)), ((14, 12), (14, None))]
)
def test_no_two_numbers_tell_how_many_skipped_a_statement(
    book: Book,
    club: Callable[[int], list[Seat]],
    new_id: NewId,
    shared: tuple[int, int],
    shown: tuple[Any, ...],
) -> None:
    for place, seat in enumerate(club(20)):
        for kind, count in zip(("start", "end"), shared, strict=True):
            one = seat.save(new_id(), "confidence", kind, {"speak": "often" if place < 10 else "always"}).id
            seat.share([one], place < count)
    found = compute_indicators(book)
    told = (found.confidence_start["speak"], found.confidence_end["speak"])
    assert tuple(one.n for one in told) == shown
    for one in told:
        assert one.n or None in one.counts.values(), "what is told does not add up to a hidden n"


def test_few_who_came_later_are_not_told_by_those_expected(
    book: Book, club: Callable[[int], list[Seat]], clock: Any
) -> None:
    first = club(10)
    came(book, FIRST, first, 10)
    clock.pass_by(7 * 86_400)
    came(book, LAST, [*first, *club(2)], 12)
    found = compute_indicators(book)
    assert [(one.value, one.of) for one in found.attended.values()] == [(None, None), (12, 12)]
    assert found.attendance_rate.value is None, "it would tell those who were expected"


def test_actions_and_cvs_are_counted_without_being_read(
    book: Book, club: Callable[[int], list[Seat]], new_id: NewId
) -> None:
    seats = club(16)
    actions = []
    for seat in seats[:8]:
        new = [seat.save(new_id(), "action_plan", "action", {"what": "canary"}).id for _ in range(2)]
        actions += [(seat, one) for one in new]
        seat.save(new_id(), "cv", "line", {"text": "canary"})
        seat.save(new_id(), "cv", "line", {"text": "canary"})
    for place, (seat, one) in enumerate(actions):
        seat.save(new_id(), "action_plan", "followup", {"action": [one], "state": "done"})
        if place >= 10:  # the last mark counts
            seat.save(new_id(), "action_plan", "followup", {"action": [one], "state": "started"})
    found = compute_indicators(book)
    assert (found.actions_planned.value, found.actions_done.value, found.actions_done.of) == (16, 10, 16)
    assert (found.cvs.value, found.cvs.of) == (8, 16)
    assert "canary" not in repr(found)
    seats[0].remove(actions[0][1])
    seats[1].erase()
    found = compute_indicators(book)
    assert (found.actions_planned.value, found.actions_done.value) == (13, None), "done by four people"
    for seat in seats[2:5]:
        seat.erase()
    assert compute_indicators(book).actions_planned.value is None, "of four people"


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    size=st.integers(0, 14),
    notes=st.lists(
        st.tuples(st.integers(0, 13), st.booleans(), st.sampled_from([True, False, None])), max_size=40
    ),
    marks=st.sets(st.integers(0, 13)),
)
def test_any_club(
    new_url: Callable[[], str], size: int, notes: list[tuple[int, bool, bool | None]], marks: set[int]
) -> None:
    """What is told is right, and neither small nor one small step from another figure."""
    with Book.create(new_url(), bytes(32)) as book:
        book.set_settings(
            ClubSettings(name="Club", sessions=(SessionDate(slug=FIRST), SessionDate(slug=LAST)))
        )
        with book.together():
            seats = [book.join(f"Seat {place}", "bird", "fr")[0] for place in range(size)]
            noted: dict[str, dict[int, bool]] = {FIRST: {}, LAST: {}}
            for place, first, present in notes:
                if place < size and present is not None:
                    book.desk().mark_present(seats[place].id, FIRST if first else LAST, present)
                    noted[FIRST if first else LAST][place] = present
            for place in marks:
                if place < size:
                    book.desk().mark_completed(seats[place].id, True)
        found = compute_indicators(book)
    came_to = {slug: {place for place, present in one.items() if present} for slug, one in noted.items()}
    marked = {place for place in marks if place < size}
    hand = {
        "enrolled": size,
        "started": len(came_to[FIRST] | came_to[LAST]),
        "completed": len(came_to[LAST] | marked),
    }
    told = {name: getattr(found, name).value for name in hand}
    told |= {slug: one.value for slug, one in found.attended.items()}
    hand |= {slug: len(came_to[slug]) for slug in found.attended}
    assert set(found.attended) == {slug for slug in noted if noted[slug]}
    assert all(value in (None, hand[name]) for name, value in told.items())
    known = [value for value in told.values() if value is not None]
    assert all(value >= 5 for value in known)
    for name in ("started", "completed", *found.attended):
        if told[name] is not None:
            assert size - told[name] == 0 or size - told[name] >= 5
            assert all(
                abs(told[name] - value) not in range(1, 5)
                for value in known
                if name in ("started", "completed")
            )
    if found.attendance_rate.value is not None:
        every = sum(hand[slug] for slug in found.attended)
        assert found.attendance_rate.value == round(100 * every / (size * len(found.attended)), 1)
        assert sum(one.value is None for one in found.attended.values()) != 1
