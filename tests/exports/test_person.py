import pickle
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from demo_people import entry, people

from course.book import Book, ClubSettings, SessionDate, new_key
from course.book.portfolio import Carried, Portfolio, unpack
from exports.person import Attended, Person

NewId = Callable[[], str]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "club.passerelle", new_key()) as made:
        made.set_settings(
            ClubSettings(
                name="Club",
                language="en",
                cycle_name="Spring",
                sessions=(
                    SessionDate(slug="forum_visit", date=datetime(2026, 3, 4, 18, 30, tzinfo=UTC)),
                    SessionDate(slug="02_migration_experience", minutes=90),
                ),
            )
        )
        yield made


def test_a_person_is_what_the_documents_need_and_nothing_else() -> None:
    kept = {one.name for one in fields(Person)}
    assert kept == {
        "alias", "picture", "language", "entries", "seen", "attended", "room", "club", "cycle",
    }  # fmt: skip


def test_a_person_carries_neither_seat_nor_secret_nor_anybody_else(book: Book) -> None:
    seat, secret = book.join("Aube", "bird", "fr")
    other, _ = book.join("canary neighbour", "fish", "ar")
    other.save("a" * 32, "expectations", "hope", {"text": "canary"})
    seat.save("b" * 32, "expectations", "hope", {"text": "mine"})
    seat.share(["b" * 32], True)
    seat.show(["b" * 32], True)
    told = Person.of(book, seat)
    for hidden in (seat.id, secret, "canary", other.id):
        assert hidden not in repr(told)
    (mine,) = told.entries
    assert (mine.seat, mine.shared, mine.tutor, mine.body) == (None, True, True, {"text": "mine"})
    assert (told.alias, told.picture, told.language) == ("Aube", "bird", "fr")
    assert (told.room, told.club, told.cycle) == ("en", "Club", "Spring")


def test_the_sessions_come_in_the_clubs_order_with_its_days_and_lengths(book: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    other, _ = book.join("Brume", "fish", "fr")
    for slug, present in (
        ("02_migration_experience", True),
        ("06_action_plan", True),
        ("forum_visit", True),
        ("05_social_experience", False),
    ):
        book.desk().mark_present(seat.id, slug, present)
    book.desk().mark_present(other.id, "05_social_experience", True)
    assert Person.of(book, seat).attended == (
        Attended("forum_visit", date(2026, 3, 4), 120),
        Attended("02_migration_experience", None, 90),
        Attended("06_action_plan", None, 120),
    )
    assert set(seat.attended()) == {"forum_visit", "02_migration_experience", "06_action_plan"}


def test_a_file_gives_the_same_person_without_what_only_the_club_knows(book: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    for number, text in enumerate(("one", "two")):
        seat.save(f"{number:032x}", "expectations", "hope", {"text": text})
    told = Person.of(book, seat)
    alone = Person.from_portfolio(unpack(seat.take_away()), "en")
    assert alone == replace(told, club="", cycle="")


def test_what_others_saw_and_the_person_accepted_comes_along() -> None:
    told = people()["واحة"]
    seen = {one.body["card"]: told.seen[one.id] for one in told.entries if one.id in told.seen}
    assert len(seen) == 2
    assert all(isinstance(text, str) for texts in seen.values() for text in texts)


def test_an_entry_that_no_screen_could_have_made_is_left_out() -> None:
    def carried(number: int, exercise: str, kind: str, body: dict[str, object]) -> Carried:
        return Carried(id=f"{number:032x}", exercise=exercise, kind=kind, created=number, about=[], body=body)

    portfolio = Portfolio(
        alias="Aube",
        picture="bird",
        language="fr",
        entries=[
            carried(2, "expectations", "hope", {"text": "good"}),
            carried(3, "expectations", "hope", {"status": "bad"}),
            carried(4, "unknown", "hope", {"text": "bad"}),
            carried(5, "attendance", "presence", {"session": "x", "present": True}),
            carried(1, "expectations", "hope", {"text": " first "}),
        ],
    )
    told = Person.from_portfolio(portfolio)
    assert [one.body["text"] for one in told.entries] == ["first", "good"]


def test_links_are_followed_down_once_even_in_a_circle() -> None:
    work = entry("experiences", "experience", 1, role="work")
    task = entry("experiences", "task", 2, task="cook", experience=[work.id])
    card = entry("competence_cards", "competence", 3, card="listen_and_understand", links=[task.id, work.id])
    line = entry("cv", "line", 4, text="line", links=[card.id, "f" * 32])
    person = Person("Aube", "bird", "fr", (work, task, card, line))
    assert person.rests_on(line) == (card,)
    assert person.roots(line) == (card, task, work)
    round_about = replace(task, body=task.body | {"experience": [task.id]})
    assert replace(person, entries=(round_about,)).roots(round_about) == ()


def test_a_person_travels_to_the_process_that_makes_documents() -> None:
    person = people()["واحة"]
    assert pickle.loads(pickle.dumps(person)) == person


def test_entries_of_a_kind_come_in_the_persons_order() -> None:
    lines = [entry("cv", "line", n, text=f"{n}", position=9 - n) for n in range(3)]
    person = Person("Aube", "bird", "fr", (*lines, entry("cv", "heading", 7, wish="x")))
    assert [one.body["text"] for one in person.of_kind("cv", "line")] == ["2", "1", "0"]
    assert len(person.of_kind("cv")) == 4
