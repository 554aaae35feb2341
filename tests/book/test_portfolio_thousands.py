"""Thousands of portfolios, from every exercise that there is, leave and come back; a spoilt file changes nothing."""

from collections.abc import Iterator
from random import Random

import pytest
from portfolios import HOW_MANY, Maker

from course.book import Book, Brought, PortfolioError, Seat, new_key
from course.book.portfolio import Portfolio, pack, unpack
from course.book.rows import to_json
from course.exercises import Entry

AT_ONCE = 50
"""Portfolios that come in together: one write to the disk instead of one for each."""

IN_A_CLUB = max(1, HOW_MANY // 10)
"""Every file is read again; one in ten also comes into a book, which takes much longer."""


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with Book.create(tmp_path_factory.mktemp("thousands") / "club.passerelle", new_key()) as made:
        yield made


def told(entries: list[Entry] | tuple[Entry, ...]) -> list[tuple[object, ...]]:
    return sorted(
        (one.id, one.exercise, one.kind, to_json(one.body), one.about, one.created) for one in entries
    )


def carried(portfolio: Portfolio) -> list[tuple[object, ...]]:
    return sorted(
        (one.id, one.exercise, one.kind, to_json(one.body), tuple(one.about), one.created)
        for one in portfolio.entries
    )


@pytest.mark.slow
def test_thousands_of_files_say_what_was_packed_and_spoilt_ones_are_noticed() -> None:
    maker, random = Maker(Random(20261123)), Random(3)
    exercises: set[str] = set()
    for _ in range(HOW_MANY):
        record, entries = maker.record(), maker.entries()
        raw = pack(record, entries)
        read = unpack(raw)
        assert (read.alias, read.picture, read.language) == (record.alias, record.picture, record.language)
        assert carried(read) == told(entries)
        exercises |= {one.exercise for one in entries}
        _spoil(raw, read, random)
    assert len(exercises) > 15


def _spoil(raw: bytes, whole: Portfolio, random: Random) -> None:
    """Cut a file anywhere, and change one of its bytes: it is refused, or it still says the same."""
    with pytest.raises(PortfolioError):
        unpack(raw[: random.randrange(len(raw) - 1)])
    place = random.randrange(len(raw))
    changed = raw[:place] + bytes([raw[place] ^ (1 << random.randrange(8))]) + raw[place + 1 :]
    try:
        read = unpack(changed)
    except PortfolioError:
        return
    assert read == whole


@pytest.mark.slow
def test_hundreds_of_portfolios_come_into_a_club_as_they_left(book: Book) -> None:
    maker = Maker(Random(20261124))
    for start in range(0, IN_A_CLUB, AT_ONCE):
        seats: list[tuple[Seat, list[Entry]]] = []
        with book.together():
            for _ in range(min(AT_ONCE, IN_A_CLUB - start)):
                record, entries = maker.record(), maker.entries()
                seat, _secret = book.join(record.alias, record.picture, record.language)
                assert seat.bring_in(pack(record, entries)) == Brought(len(entries), 0, 0)
                seats.append((seat, entries))
        for seat, entries in seats:
            assert told(seat.mine()) == told(entries)
            assert not any(one.shared or one.tutor for one in seat.mine())


def test_a_spoilt_file_changes_nothing_in_the_book(book: Book) -> None:
    maker, random = Maker(Random(5)), Random(6)
    seat, _secret = book.join("Aube", "bird", "fr")
    for _ in range(20):
        raw = pack(maker.record(), maker.entries())
        before = (book.revision(), seat.mine())
        for spoilt in (
            raw[: random.randrange(len(raw) - 1)],
            raw.replace(b'"version": 1', b'"version": 9'),
            b"PK\x03\x04" + raw,
        ):
            with pytest.raises(PortfolioError):
                seat.bring_in(spoilt)
        assert (book.revision(), seat.mine()) == before
