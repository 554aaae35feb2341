"""What lies on the table: read once, then only what is new; of this cycle; found by indexes, however old the book."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from course.book import Book, Seat, new_key
from course.exercises import Entry

HOPES = "expectations"


def hope(seat: Seat, text: str, *, shared: bool = True) -> str:
    entry = seat.save(secrets.token_hex(16), HOPES, "hope", {"text": text})
    seat.share([entry.id], shared)
    return entry.id


def table(book: Book, exercise: str = HOPES) -> tuple[Entry, ...]:
    return book.desk().table(exercise)


def wall(book: Book) -> list[str]:
    data = book.desk().wall(HOPES, revealed=True)["data"]
    return sorted(one["text"] for one in data["hopes"])


def test_what_has_not_changed_is_the_same_table(book: Book, other: Book) -> None:
    seat, _ = other.join("Aube", "bird", "fr")
    hope(seat, "lire")
    before = table(book)
    hope(seat, "pour moi", shared=False)
    other.desk().open_session("02_migration_experience")
    assert table(book) is before
    hope(seat, "écrire")
    assert [one.body["text"] for one in table(book)] == ["lire", "écrire"]


GESTURES = [
    "save",
    "share",
    "take back",
    "remove",
    "withhold",
    "restore",
    "correct",
    "merge",
    "unmerge",
    "erase",
]


@settings(max_examples=25)
@given(gestures=st.lists(st.tuples(st.sampled_from(GESTURES), st.integers(0, 5)), max_size=12))
def test_what_is_brought_bit_by_bit_is_what_is_read_at_once(
    gestures: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Book.create(tmp_path_factory.mktemp("book") / "club.passerelle", new_key()) as book:
        people = [book.join(f"Aube {n}", "bird", "fr")[0] for n in range(2)]
        ids = [hope(people[n % 2], f"mot {n}") for n in range(6)]
        for gesture, n in gestures:
            act(book, people, ids, gesture, n)
            known = table(book)
            book._store.tables.clear()
            assert table(book) == known, gesture


def act(book: Book, people: list[Seat], ids: list[str], gesture: str, n: int) -> None:
    """Do something, where it can be done."""
    desk, seat = book.desk(), people[n % 2]
    shared = {one.id for one in table(book) if one.shared}
    mine = {one.id for one in seat.mine()} if gesture != "erase" else set()
    if gesture == "save" and ids[n] in mine:
        seat.save(ids[n], HOPES, "hope", {"text": f"autre {secrets.token_hex(2)}"})
    elif gesture in {"share", "take back"} and ids[n] in mine:
        seat.share([ids[n]], gesture == "share")
    elif gesture == "remove" and ids[n] in mine:
        seat.remove(ids[n])
    elif gesture == "withhold" and ids[n] in shared:
        desk.withhold(ids[n])
    elif gesture == "correct" and ids[n] in shared:
        desk.correct(ids[n], "text", "corrigé")
    elif gesture == "merge" and ids[n] in shared and ids[0] in shared and n:
        desk.merge(ids[n], ids[0])
    elif gesture in {"restore", "unmerge"}:
        getattr(desk, gesture)(ids[n])
    elif gesture == "erase" and n == 5:
        desk.remove_seat(people[0].id)
        people[0] = book.join("Cerf", "bird", "fr")[0]


def test_what_is_not_committed_is_not_remembered(book: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    before = table(book)

    def fail() -> None:
        with book.together():
            hope(seat, "jamais")
            assert len(table(book)) == 1
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        fail()
    hope(seat, "toujours")
    assert before == ()
    assert wall(book) == ["toujours"]


def test_a_new_cycle_begins_with_empty_walls_and_nothing_lost(book: Book, other: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    old = hope(seat, "avant")
    book.desk().open_session("02_migration_experience")
    book.desk().reveal(HOPES)
    book.desk().end_session()
    assert wall(other) == ["avant"]
    room = book.desk().begin_cycle()
    assert (room.ended, room.revealed) == ((), ())
    assert wall(other) == wall(book) == []
    assert [one.id for one in seat.mine()] == [old]
    hope(book.join("Brume", "bird", "fr")[0], "après")
    assert wall(other) == ["après"]


def test_what_was_withheld_in_another_cycle_stays_so_when_its_owner_takes_it_up_again(book: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    held, fine = hope(seat, "un nom"), hope(seat, "lire")
    book.desk().withhold(held)
    book.desk().begin_cycle()
    assert wall(book) == []
    for one in (held, fine):
        seat.share([one], False)
        seat.share([one], True)
    assert wall(book) == ["lire"]


def test_evaluations_of_another_cycle_stay_there(book: Book, peers: Any, new_id: Callable[[], str]) -> None:
    def rate(name: str) -> None:
        seat, _ = book.join(name, "bird", "fr")
        seat.save(entry := new_id(), peers.name, "rating", {"felt": "good", "learned": name})
        seat.share([entry], True)

    rate("Aube")
    book.desk().begin_cycle()
    before = {one.id: one.revision for one in book.entries(peers.name)}
    rate("Brume")
    rate("Cerf")
    assert {one.body["learned"] for one in table(book, peers.name)} == {"Brume", "Cerf"}
    now = {one.id: one.revision for one in book.entries(peers.name)}
    assert {one: now[one] for one in before} == before, "nothing of the old cycle was written anew"
    copies = {one.revision for one in book.entries(peers.name) if one.id not in before}
    assert len(copies) == 1, "nothing tells which copy came with which gesture"


@contextmanager
def plans(book: Book) -> Iterator[list[str]]:
    """Collect how SQLite finds what is asked meanwhile."""
    found: list[str] = []
    engine = book._store.connection.engine

    def explain(_connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.lstrip().startswith(("SELECT", "UPDATE", "DELETE")):
            asked = cursor.connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            found.extend(f"{row[3]} | {statement}" for row in asked.fetchall())

    event.listen(engine, "before_cursor_execute", explain)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", explain)


def test_nothing_is_searched_through_to_join_save_share_and_show(file_url: str, key: bytes) -> None:
    with Book.create(file_url, key) as book, plans(book) as found:
        seat, secret = book.join("Aube", "bird", "fr")
        again = book.seat(secret)
        assert again
        again.arrive()
        old = hope(again, "lire")
        book.desk().withhold(old)
        book.desk().begin_cycle()
        hope(again, "écrire")
        assert wall(book) == ["écrire"]
        for name in (HOPES, "competence_cards", "group_rules"):
            seat.others(name)
            seat.received(name)
            seat.wall(name)
        seat.mine()
        book.desk().shared(HOPES)
        assert len(book.desk().here()) == 1
        seat.remove(old)
        assert sum("USING" in one and "INDEX" in one for one in found) > 30
        scans = [
            one for one in found if one.startswith("SCAN") and not one.startswith(("SCAN meta", "SCAN pace"))
        ]
        assert scans == []
        # There are more and more entries of a kind, and of nobody, as the years go by.
        nobodys = [one for one in found if "entry_seat" in one and "seat IS NULL" in one]
        assert [one for one in found if "entry_exercise" in one] + nobodys == []
