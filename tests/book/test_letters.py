"""What one person writes to another: at once, to that one, and to nobody else."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from course.book import Book, Refused, Seat
from course.exercises import get, names

Check = Callable[[str, Callable[[], object]], None]
NewId = Callable[[], str]

pytestmark = pytest.mark.usefixtures("peers")


@pytest.fixture
def seat(book: Book) -> Seat:
    return book.join("Aube", "bird", "fr")[0]


@pytest.fixture
def neighbour(other: Book) -> Seat:
    return other.join("Brume", "fish", "ar")[0]


@pytest.fixture
def offer(seat: Seat, new_id: NewId) -> str:
    one = seat.save(new_id(), "peers", "offer", {"wish": "my market"}).id
    seat.share([one], True)
    return one


def everything_else(book: Book, *seats: Seat) -> str:
    desk = book.desk()
    told = [[desk.shared(one), desk.table(one), desk.wall(one, True)] for one in names(tools=False)]
    for seat in seats:
        told += [[seat.others(one), seat.wall(one), seat.received(one)] for one in names(tools=False)]
    return repr([told, desk.shown_to_tutors()])


def test_a_letter_reaches_its_reader_at_once_and_nobody_else(
    book: Book, seat: Seat, neighbour: Seat, offer: str, new_id: NewId
) -> None:
    third, _ = book.join("Cime", "leaf", "fr")
    task = neighbour.save(new_id(), "peers", "task", {"text": "x"}).id
    body = {"card": "canary card", "when": "canary when", "tasks": [task]}
    letter = neighbour.save(new_id(), "peers", "letter", body, [offer])
    (read,) = seat.received("peers")
    assert read == replace(
        letter, seat=None, revision=0, created=0, by=("Brume", "fish"), body=letter.body | {"tasks": []}
    )
    assert neighbour.received("peers") == third.received("peers") == []
    book.desk().reveal("peers")
    assert "canary" not in everything_else(book, neighbour, third)
    neighbour.profile(alias="Brise")
    assert seat.received("peers")[0].by == ("Brise", "fish")


def test_an_answer_goes_back(seat: Seat, neighbour: Seat, offer: str, new_id: NewId, refused: Check) -> None:
    letter = neighbour.save(new_id(), "peers", "letter", {"card": "canary"}, [offer]).id
    answer = new_id()
    refused("gone", lambda: neighbour.save(new_id(), "peers", "answer", {}, ["f" * 32]))
    refused("invalid", lambda: neighbour.save(new_id(), "peers", "answer", {"accepted": "yes"}, [letter]))
    seat.save(answer, "peers", "answer", {"accepted": "yes"}, [letter])
    refused("too_many", lambda: seat.save(new_id(), "peers", "answer", {"accepted": "no"}, [letter]))
    (read,) = neighbour.received("peers")
    assert (read.id, read.body, read.about, read.by) == (answer, {"accepted": "yes"}, (letter,), None)
    seat.save(answer, "peers", "answer", {"accepted": "no"}, [letter])
    assert neighbour.received("peers")[0].body == {"accepted": "no"}
    neighbour.save(letter, "peers", "letter", {"card": "other words"}, [offer])
    assert neighbour.received("peers") == [], "the answer was to the old words"
    assert len(seat.received("peers")) == 1


def test_a_letter_needs_somebody_who_asked_for_it(
    seat: Seat, neighbour: Seat, offer: str, new_id: NewId, refused: Check
) -> None:
    def write(*about: str) -> None:
        neighbour.save(new_id(), "peers", "letter", {"card": "x"}, about)

    task = seat.save(new_id(), "peers", "task", {"text": "x"}).id
    refused("gone", lambda: write(task))
    seat.share([task, offer], False)
    seat.share([task], True)
    refused("invalid", lambda: write(task))
    refused("gone", lambda: write(offer))
    refused("gone", lambda: write("f" * 32))
    refused("invalid", write)
    seat.share([offer], True)
    refused("invalid", lambda: write(offer, task))
    refused("invalid", lambda: seat.save(new_id(), "peers", "letter", {"card": "x"}, [offer]))
    for _ in range(5):
        write(offer)
    refused("too_many", lambda: write(offer))
    letter = seat.received("peers")[0].id
    refused("invalid", lambda: seat.save(new_id(), "peers", "letter", {"card": "x"}, [letter]))


def test_only_its_reader_answers_a_letter(
    book: Book, neighbour: Seat, offer: str, new_id: NewId, refused: Check
) -> None:
    letter = neighbour.save(new_id(), "peers", "letter", {"card": "x"}, [offer]).id
    third, _ = book.join("Cime", "leaf", "fr")
    refused("gone", lambda: third.save(new_id(), "peers", "answer", {"accepted": "yes"}, [letter]))


def test_a_letter_about_what_is_not_named_is_refused(
    neighbour: Seat, offer: str, new_id: NewId, refused: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = get("peers").kinds
    monkeypatch.setitem(kinds, "offer", replace(kinds["offer"], named=False))
    refused("invalid", lambda: neighbour.save(new_id(), "peers", "letter", {"card": "x"}, [offer]))


def test_a_letter_is_shared_with_nobody_and_shown_to_no_tutor(
    seat: Seat, neighbour: Seat, offer: str, new_id: NewId, refused: Check
) -> None:
    letter = neighbour.save(new_id(), "peers", "letter", {"card": "x"}, [offer]).id
    refused("not_shareable", lambda: neighbour.share([letter], True))
    refused("not_shareable", lambda: neighbour.show([letter], True))
    refused("not_yours", lambda: seat.show([letter], True))
    refused("not_yours", lambda: seat.remove(letter))
    line = seat.save(new_id(), "peers", "ability", {"text": "x"}).id
    line = seat.save(new_id(), "peers", "line", {"rests_on": [line]}).id
    refused("not_shareable", lambda: seat.share([line], True))


def test_a_letter_outlives_new_words_of_the_offer_but_not_the_offer(
    book: Book, seat: Seat, neighbour: Seat, offer: str, new_id: NewId
) -> None:
    neighbour.save(new_id(), "peers", "letter", {"card": "x"}, [offer])
    seat.save(offer, "peers", "offer", {"wish": "another"})
    assert (seat.mine()[0].shared, len(seat.received("peers"))) == (False, 1)
    seat.remove(offer)
    assert book.entries() == []


def test_a_named_entry_says_who_made_it_and_no_other_does(
    book: Book, seat: Seat, neighbour: Seat, offer: str, new_id: NewId
) -> None:
    task = seat.save(new_id(), "peers", "task", {"text": "x"}).id
    empty = neighbour.save(new_id(), "peers", "offer", {}).id
    seat.share([task], True)
    neighbour.share([empty], True)
    # Who steps forward can be spoken to at once; everything else waits for the reveal.
    assert [(one.kind, one.by) for one in neighbour.others("peers")] == [("offer", ("Aube", "bird"))]
    book.desk().reveal("peers")
    assert {one.kind: (one.by, one.seat) for one in neighbour.others("peers")} == {
        "offer": (("Aube", "bird"), None),
        "task": (None, None),
    }
    assert [(one.body, one.by) for one in seat.others("peers")] == [({}, ("Brume", "fish"))]
    assert "Aube" not in repr(
        [neighbour.wall("peers"), book.desk().wall("peers"), book.desk().shared("peers")]
    )
    book.desk().withhold(offer)
    assert [one.kind for one in neighbour.others("peers")] == ["task"]


def outcome(write: Callable[[], object]) -> str:
    """Give the code of a refusal, or nothing."""
    try:
        write()
    except Refused as refused:
        return refused.code
    return ""


class Post(RuleBasedStateMachine):
    """Three seats who offer, write, answer, change, remove and leave; each reads what is for that one only."""

    new_url: Callable[[], str]

    @initialize()
    def found(self) -> None:
        self.book = Book.create(self.new_url(), bytes(range(32)))
        self.book.desk().reveal("peers")
        self.seats = [self.book.join(f"Seat {place}", "bird", "fr")[0] for place in range(3)]
        self.offers: dict[str, tuple[int, bool]] = {}
        self.letters: dict[str, tuple[int, str, str]] = {}
        self.numbers = 0

    def teardown(self) -> None:
        self.book.close()

    def new_id(self) -> str:
        self.numbers += 1
        return f"{self.numbers:032x}"

    @rule(place=st.integers(0, 2))
    def offer(self, place: int) -> None:
        if place in {whose for whose, _ in self.offers.values()}:
            return
        one = self.seats[place].save(self.new_id(), "peers", "offer", {"wish": "x"}).id
        self.offers[one] = (place, False)

    @rule(number=st.integers(0, 2), shared=st.booleans())
    def share(self, number: int, shared: bool) -> None:
        for one in list(self.offers)[number : number + 1]:
            place, _ = self.offers[one]
            self.seats[place].share([one], shared)
            self.offers[one] = (place, shared)

    @rule(place=st.integers(0, 2), number=st.integers(0, 2))
    def write(self, place: int, number: int) -> None:
        for offer in list(self.offers)[number : number + 1]:
            owner, shared = self.offers[offer]
            one, words = self.new_id(), f"word-{self.numbers}-"
            sent = sum(it[:2] == (place, offer) for it in self.letters.values())
            expected = "invalid" if place == owner else "" if shared else "gone"
            expected = "too_many" if not expected and sent == 5 else expected
            seat = self.seats[place]
            assert (
                outcome(lambda: seat.save(one, "peers", "letter", {"when": words}, [offer]))  # noqa: B023 - at once
                == expected
            )
            if not expected:
                self.letters[one] = (place, offer, words)

    @rule(number=st.integers(0, 2))
    def remove(self, number: int) -> None:
        for one in list(self.offers)[number : number + 1]:
            self.seats[self.offers.pop(one)[0]].remove(one)
            self.letters = {key: it for key, it in self.letters.items() if it[1] != one}

    @rule(number=st.integers(0, 9))
    def take_back(self, number: int) -> None:
        for one in list(self.letters)[number : number + 1]:
            self.seats[self.letters.pop(one)[0]].remove(one)

    @invariant()
    def each_reads_what_is_for_that_one(self) -> None:
        for place, seat in enumerate(self.seats):
            expected = {one for one, it in self.letters.items() if self.offers[it[1]][0] == place}
            assert {one.id for one in seat.received("peers")} == expected
            told = repr([seat.others("peers"), seat.wall("peers")])
            assert not [words for _, _, words in self.letters.values() if words in told]
        told = repr([self.book.desk().shared("peers"), self.book.desk().wall("peers")])
        assert "word-" not in told


def test_any_sequence_of_letters(new_url: Callable[[], str]) -> None:
    machine = type("Machine", (Post,), {"new_url": staticmethod(new_url)})
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    limits = settings(max_examples=20, stateful_step_count=25, suppress_health_check=checks, database=None)
    run_state_machine_as_test(machine, settings=limits)
