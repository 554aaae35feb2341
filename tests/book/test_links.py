"""Links between a person's own entries: the chain holds in the data."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.book import Book, Refused, Seat

Check = Callable[[str, Callable[[], object]], None]
NewId = Callable[[], str]

pytestmark = pytest.mark.usefixtures("peers")


@pytest.fixture
def seat(book: Book) -> Seat:
    return book.join("Aube", "bird", "fr")[0]


@pytest.fixture
def neighbour(other: Book) -> Seat:
    return other.join("Brume", "fish", "ar")[0]


def task(seat: Seat, one: str) -> str:
    return seat.save(one, "peers", "task", {"text": one}).id


def test_a_link_leads_to_ones_own_entries_of_the_right_sort(
    seat: Seat, new_id: NewId, refused: Check
) -> None:
    done = task(seat, new_id())
    hope = seat.save(new_id(), "expectations", "hope", {"text": "x"}).id
    ability = new_id()
    saved = seat.save(ability, "peers", "ability", {"tasks": [done, done], "hopes": [hope]})
    assert (saved.body["tasks"], saved.body["hopes"]) == ([done], [hope])
    for wrong in (
        {"tasks": [hope]},
        {"hopes": [done]},
        {"tasks": [ability]},
        {"tasks": ["x"]},
        {"tasks": done},
    ):
        refused("invalid", lambda wrong=wrong: seat.save(ability, "peers", "ability", wrong))
    assert seat.mine("peers")[-1].body == saved.body


def test_anothers_entry_and_no_entry_look_the_same(seat: Seat, neighbour: Seat, new_id: NewId) -> None:
    theirs = task(neighbour, new_id())
    shared = task(neighbour, new_id())
    neighbour.share([shared], True)
    ability, said = new_id(), set()
    for one in (theirs, shared, "f" * 32):
        for known in (False, True):
            if known:
                seat.save(ability, "peers", "ability", {"text": "x"})
            with pytest.raises(Refused) as caught:
                seat.save(ability if known else new_id(), "peers", "ability", {"tasks": [one]})
            said.add(str(caught.value))
    assert len(said) == 1
    assert said.pop().startswith("gone")


def test_a_link_to_what_was_removed_is_dropped_where_it_was_before(
    seat: Seat, new_id: NewId, refused: Check
) -> None:
    first, second, ability = task(seat, new_id()), task(seat, new_id()), new_id()
    seat.save(ability, "peers", "ability", {"tasks": [first, second]})
    seat.remove(first)
    saved = seat.save(ability, "peers", "ability", {"text": "new", "tasks": [first, second]})
    assert saved.body["tasks"] == [second]
    refused("gone", lambda: seat.save(ability, "peers", "ability", {"tasks": [first, second]}))
    refused("gone", lambda: seat.save(new_id(), "peers", "ability", {"tasks": [first]}))


def test_an_entry_that_lives_from_its_links_does_not_lose_them_all(
    seat: Seat, new_id: NewId, refused: Check
) -> None:
    ability, line = new_id(), new_id()
    seat.save(ability, "peers", "ability", {"text": "x"})
    seat.save(line, "peers", "line", {"rests_on": [ability]})
    seat.remove(ability)
    refused("invalid", lambda: seat.save(line, "peers", "line", {"rests_on": [ability]}))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    wanted=st.lists(st.integers(0, 7), max_size=8),
    again=st.lists(st.integers(0, 7), max_size=8),
    removed=st.sets(st.integers(0, 3)),
)
def test_any_links(book: Book, wanted: list[int], again: list[int], removed: set[int]) -> None:
    """Four tasks of one's own, two of somebody else's, two ids of nothing."""
    seat, neighbour = (book.join(alias, "bird", "fr")[0] for alias in ("Aube", "Brume"))
    known = [f"{int(seat.id, 16) ^ place:032x}" for place in range(8)]
    ability = f"{int(seat.id, 16) ^ 99:032x}"
    with book.together():
        for place in range(6):
            task(seat if place < 4 else neighbour, known[place])

    def save(places: list[int]) -> list[str] | str:
        try:
            saved = seat.save(ability, "peers", "ability", {"tasks": [known[place] for place in places]})
        except Refused as refused:
            return refused.code
        return list(saved.body["tasks"])

    first = save(wanted)
    assert first == ("gone" if max(wanted, default=0) > 3 else [known[one] for one in dict.fromkeys(wanted)])
    for place in removed:
        seat.remove(known[place])
    before = {known.index(one) for one in (first if first != "gone" else ())}
    bad = [one for one in again if one > 3 or (one in removed and one not in before)]
    kept = [known[one] for one in dict.fromkeys(again) if one not in removed]
    assert save(again) == ("gone" if bad else kept)
