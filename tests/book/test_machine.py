"""Any sequence of gestures, against a simple model: nothing is lost, nothing private is seen."""

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from course.book import Book, Refused, Seat

KEY = bytes(range(32))
EXERCISES = ("expectations", "group_rules")
KINDS = {"hope": "expectations", "worry": "expectations", "proposal": "group_rules"}
MOST = 3
PLACES = st.integers(0, 5)


@dataclass
class Remembered:
    """What the model knows of an entry."""

    seat: str
    kind: str
    text: str
    shared: bool = False
    about: str | None = None
    withheld: bool = False
    corrected: str | None = None

    @property
    def shown(self) -> str:
        return self.corrected or self.text


def outcome(write: Callable[[], object]) -> str:
    """Give the code of a refusal, or nothing."""
    try:
        write()
    except Refused as refused:
        return refused.code
    return ""


class Club(RuleBasedStateMachine):
    """Seats and a desk, through two connections, and what should become of it."""

    new_url: Callable[[], str]

    @initialize()
    def found(self) -> None:
        url = self.new_url()
        self.books = [Book.create(url, KEY), Book.open(url, KEY)]
        self.desk = self.books[1].desk()
        self.seats: list[Seat] = []
        self.entries: dict[str, Remembered] = {}
        self.revealed: set[str] = set()
        self.gone: list[str] = []
        self.words = self.ids = self.revision = 0

    def teardown(self) -> None:
        for book in getattr(self, "books", ()):
            book.close()

    def word(self) -> str:
        self.words += 1
        return f"word-{self.words}-"

    def new_id(self) -> str:
        self.ids += 1
        return f"{self.ids:032x}"

    def pick(self, place: int, *kinds: str) -> str | None:
        found = [one for one, entry in self.entries.items() if entry.kind in kinds]
        return found[place % len(found)] if found else None

    def forget(self, ids: set[str]) -> None:
        while ids:
            self.gone += [self.entries.pop(one).shown for one in ids]
            ids = {one for one, entry in self.entries.items() if entry.about not in {None, *self.entries}}

    @rule(place=PLACES)
    def join(self, place: int) -> None:
        if len(self.seats) < 4:
            _, secret = self.books[place % 2].join(self.word(), "bird", "fr")
            seat = self.books[1 - place % 2].seat(secret)
            assert seat is not None
            self.seats.append(seat)

    @rule(place=PLACES, kind=st.sampled_from(list(KINDS)), times=st.integers(1, 2))
    def save_new(self, place: int, kind: str, times: int) -> None:
        if not self.seats:
            return
        seat, one, text = self.seats[place % len(self.seats)], self.new_id(), self.word()
        alike = [entry for entry in self.entries.values() if (entry.seat, entry.kind) == (seat.id, kind)]
        expected = "too_many" if len(alike) == MOST else ""
        for _ in range(times):  # the phone may not have heard the answer
            assert outcome(lambda: seat.save(one, KINDS[kind], kind, {"text": text})) == expected
        if not expected:
            self.entries[one] = Remembered(seat.id, kind, text)

    @rule(place=PLACES, other=PLACES)
    def save_again(self, place: int, other: int) -> None:
        one = self.pick(other, *KINDS)
        if not one:
            return
        seat, entry, text = self.seats[place % len(self.seats)], self.entries[one], self.word()
        expected = "" if entry.seat == seat.id else "not_yours"
        assert outcome(lambda: seat.save(one, KINDS[entry.kind], entry.kind, {"text": text})) == expected
        if not expected:
            self.gone += [entry.text, entry.shown]
            entry.text, entry.shared, entry.corrected = text, False, None
            self.forget({said for said, about in self.entries.items() if about.about == one})

    @rule(place=PLACES, other=PLACES, value=st.sampled_from(["agree", "discuss"]))
    def think(self, place: int, other: int, value: str) -> None:
        one = self.pick(other, "proposal")
        if not one:
            return
        seat, entry, said = self.seats[place % len(self.seats)], self.entries[one], self.new_id()
        seen = entry.shared or entry.seat == seat.id
        again = any((told.seat, told.about) == (seat.id, one) for told in self.entries.values())
        expected = "gone" if not seen else "too_many" if again else ""
        assert outcome(lambda: seat.save(said, "group_rules", "opinion", {"value": value}, [one])) == expected
        if not expected:
            self.entries[said] = Remembered(seat.id, "opinion", value, about=one)

    @rule(place=PLACES, other=PLACES, shared=st.booleans())
    def share(self, place: int, other: int, shared: bool) -> None:
        one = self.pick(other, *KINDS, "opinion")
        if not one:
            return
        seat, entry = self.seats[place % len(self.seats)], self.entries[one]
        expected = "" if entry.seat == seat.id else "not_yours"
        assert outcome(lambda: seat.share([one], shared)) == expected
        if not expected:
            entry.shared = shared

    @rule(place=PLACES, other=PLACES)
    def remove(self, place: int, other: int) -> None:
        one = self.pick(other, *KINDS, "opinion")
        if not one:
            return
        seat = self.seats[place % len(self.seats)]
        expected = "" if self.entries[one].seat == seat.id else "not_yours"
        assert outcome(lambda: seat.remove(one)) == expected
        if not expected:
            self.forget({one})

    @rule(place=PLACES)
    def erase(self, place: int) -> None:
        if len(self.seats) > 1:
            seat = self.seats.pop(place % len(self.seats))
            seat.erase()
            self.forget({one for one, entry in self.entries.items() if entry.seat == seat.id})

    @rule(exercise=st.sampled_from(EXERCISES), shown=st.booleans())
    def reveal(self, exercise: str, shown: bool) -> None:
        if shown:
            self.desk.reveal(exercise)
            self.revealed.add(exercise)
        else:
            self.desk.hide(exercise)
            self.revealed.discard(exercise)

    @rule(place=PLACES, kept_off=st.booleans())
    def withhold(self, place: int, kept_off: bool) -> None:
        one = self.pick(place, *KINDS)
        if one and not kept_off:
            self.desk.restore(one)
            self.entries[one].withheld = False
        elif one:
            shared = self.entries[one].shared
            assert outcome(lambda: self.desk.withhold(one)) == ("" if shared else "gone")
            self.entries[one].withheld |= shared

    @rule(place=PLACES)
    def correct(self, place: int) -> None:
        one, text = self.pick(place, *KINDS), self.word()
        if one:
            entry = self.entries[one]
            assert outcome(lambda: self.desk.correct(one, "text", text)) == ("" if entry.shared else "gone")
            if entry.shared:
                self.gone += [entry.corrected] if entry.corrected else []
                entry.corrected = text

    @invariant()
    def everything_is_there(self) -> None:
        for book in self.books:
            kept = {
                one.id: (one.seat, one.kind, one.body.get("text") or one.body.get("value"), one.shared)
                for one in book.entries()
                if one.seat
            }
            assert kept == {one: (e.seat, e.kind, e.text, e.shared) for one, e in self.entries.items()}
        for seat in self.seats:
            mine = {one.id for one in seat.mine()}
            assert mine == {one for one, entry in self.entries.items() if entry.seat == seat.id}

    @invariant()
    def the_revision_grows(self) -> None:
        revision = self.books[0].revision()
        assert revision == self.books[1].revision() >= self.revision
        assert all(one.revision <= revision for one in self.books[0].entries())
        self.revision = revision

    @invariant()
    def what_others_see_is_shared_and_revealed(self) -> None:
        for exercise in EXERCISES:
            for seat in self.seats:
                told = repr([seat.others(exercise), seat.wall(exercise)])
                self.check(exercise, told, revealed=exercise in self.revealed)
            self.check(exercise, repr(self.desk.wall(exercise, True)), revealed=True)

    def check(self, exercise: str, told: str, *, revealed: bool) -> None:
        assert not [one for one in self.gone if one.startswith("word") and one in told]
        for entry in self.entries.values():
            assert entry.seat not in told
            if KINDS.get(entry.kind) == exercise:
                assert (entry.shown in told) == (entry.shared and revealed and not entry.withheld)
                assert entry.text == entry.shown or entry.text not in told

    @invariant()
    def the_desk_reads_what_is_shared(self) -> None:
        for exercise in EXERCISES:
            told = repr(self.desk.shared(exercise))
            for entry in self.entries.values():
                assert entry.seat not in told
                if KINDS.get(entry.kind) == exercise:
                    assert (entry.text in told) == entry.shared


def test_any_sequence_of_gestures(new_url: Callable[[], str]) -> None:
    machine = type("Machine", (Club,), {"new_url": staticmethod(new_url)})
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    limits = settings(max_examples=25, stateful_step_count=30, suppress_health_check=checks, database=None)
    run_state_machine_as_test(machine, settings=limits)
