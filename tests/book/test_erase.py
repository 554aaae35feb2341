"""Erasing: at once, everything, down to the bytes of the files."""

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from course.book import Book, Desk, Seat, SweepOwed
from course.book.schema import metadata
from course.book.store import Store

Check = Callable[[str, Callable[[], object]], None]

PAGE, RESERVED, SALT, VECTOR = 4096, 80, 16, 16


def dump(book: Book) -> str:
    """Give every value of every table."""
    with book._store.reading() as connection:
        return "\n".join(
            str(row) for table in metadata.sorted_tables for row in connection.execute(table.select()).all()
        )


def write_canaries(seat: Seat, neighbour: Seat, desk: Desk, new_id: Callable[[], str]) -> None:
    """Enter something everywhere: own entries, what others and the desk say of them."""
    rule, hope, others_rule = new_id(), new_id(), new_id()
    seat.save(rule, "group_rules", "proposal", {"text": "canary rule"})
    seat.save(hope, "expectations", "hope", {"text": "canary hope"})
    for place in range(20):
        seat.save(new_id(), "journey", "step", {"managed": f"canary step {place} " + "m" * 150})
    seat.share([rule, hope], True)
    neighbour.save(others_rule, "group_rules", "proposal", {"text": "kept rule"})
    neighbour.share([others_rule], True)
    opinion = new_id()
    neighbour.save(opinion, "group_rules", "opinion", {"value": "agree"}, [rule])
    seat.save(new_id(), "group_rules", "opinion", {"value": "agree"}, [others_rule])
    desk.merge(others_rule, rule)
    desk.adopt(rule, True)
    desk.correct(hope, "text", "canary corrected")
    desk.mark_present(seat.id, "01_presentation_and_group_dynamics", True)


@pytest.mark.parametrize("by", ["seat", "desk"])
def test_everything_of_and_about_a_person_goes(
    book: Book, other: Book, new_id: Callable[[], str], refused: Check, by: str
) -> None:
    seat, secret = book.join("canary alias", "bird", "fr")
    neighbour, _ = other.join("Brume", "fish", "ar")
    write_canaries(seat, neighbour, book.desk(), new_id)
    assert dump(other).count("canary") > 20
    before = other.revision()
    seat.erase() if by == "seat" else other.desk().remove_seat(seat.id)
    left = dump(other)
    assert "canary" not in left
    assert seat.id not in left
    assert other.seat(secret) is None
    assert [one.body for one in other.entries()] == [{"text": "kept rule"}]
    assert neighbour.record().alias == "Brume"
    assert other.removed() == other.revision() == before + 1
    refused("gone", lambda: seat.save(new_id(), "expectations", "hope", {"text": "x"}))


def pages(raw: bytes, key: bytes) -> Iterator[bytes]:
    """Decrypt a book's pages, to see also what no table shows any more."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed: install it (Debian, Ubuntu: apt install openssl)")
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        secret = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + VECTOR]
        command = [openssl, "enc", "-d", "-aes-256-cbc", "-nopad", "-K", key.hex(), "-iv", vector.hex()]
        yield subprocess.run(command, input=secret, check=True, capture_output=True).stdout


def test_no_byte_is_left_in_the_files(
    file_url: str, tmp_path: Path, key: bytes, new_id: Callable[[], str]
) -> None:
    with Book.create(file_url, key) as book, Book.open(file_url, key) as other:
        seat, _ = book.join("canary alias", "bird", "fr")
        neighbour, _ = other.join("Brume", "fish", "ar")
        write_canaries(seat, neighbour, book.desk(), new_id)
        book._store.sweep(thorough=False)
        file = tmp_path / "club.passerelle"
        found = b"".join(pages(file.read_bytes(), key))
        assert b"canary step" in found, "this looks into the pages as it should"
        seat.erase()
        assert (tmp_path / "club.passerelle-wal").stat().st_size < 2 * PAGE, "only the book's own numbers"
        found = b"".join(pages(file.read_bytes(), key))
        assert b"kept rule" in found
        assert b"canary" not in found
        for one in tmp_path.iterdir():
            assert b"canary" not in one.read_bytes()
            assert b"kept rule" not in one.read_bytes(), "encrypted"
        with other._store.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() == 0
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"


def test_no_byte_is_left_of_one_removed_entry(
    file_url: str, tmp_path: Path, key: bytes, new_id: Callable[[], str]
) -> None:
    with Book.create(file_url, key) as book:
        seat, _ = book.join("Aube", "bird", "fr")
        one, two = new_id(), new_id()
        seat.save(one, "expectations", "hope", {"text": "canary"})
        seat.save(two, "expectations", "hope", {"text": "kept"})
        seat.remove(one)
        file = tmp_path / "club.passerelle"
        found = b"".join(pages(file.read_bytes(), key))
        assert b"kept" in found
        assert b"canary" not in found
        assert (tmp_path / "club.passerelle-wal").stat().st_size < 2 * PAGE


def test_nothing_is_ever_in_clear(
    file_url: str, tmp_path: Path, key: bytes, new_id: Callable[[], str]
) -> None:
    with Book.create(file_url, key) as book:
        seat, secret = book.join("canary alias", "bird", "fr")
        for place in range(20):
            seat.save(new_id(), "journey", "step", {"managed": f"canary {place}", "title": "canary"})
        files = [one.read_bytes() for one in tmp_path.iterdir()]
    files += [one.read_bytes() for one in tmp_path.iterdir()]
    assert len(files) == 4
    for content in files:
        for clear in (b"canary", b"SQLite format", b"journey", secret.encode(), key, key.hex().encode()):
            assert clear not in content


def test_the_secret_itself_is_nowhere(book: Book) -> None:
    _, secret = book.join("Aube", "bird", "fr")
    assert secret not in dump(book)


def test_a_reader_who_does_not_let_go_is_named_and_the_sweep_is_done_later(
    file_url: str, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("course.book.engine.BUSY_MS", 50)
    with Book.create(file_url, key) as book:
        seat, _ = book.join("canary", "bird", "fr")
        with Book.open(file_url, key) as reader, reader._store.reading() as connection:
            connection.exec_driver_sql("SELECT * FROM seat").all()
            with pytest.raises(SweepOwed, match="gone for everyone"):
                seat.erase()
            assert book.desk().seats() == []
            assert book._store.number("swept") < book.removed()
    with Book.open(file_url, key) as again:
        assert again._store.number("swept") == again.removed()


def test_others_who_empty_the_log_at_the_same_time_do_not_stop_an_erasure(file_url: str, key: bytes) -> None:
    over = threading.Event()
    emptied = [0]

    def empty_without_rest() -> None:
        with closing(Store(file_url, key)) as store:
            while not over.is_set():
                store._outside("PRAGMA wal_checkpoint(PASSIVE)")
                emptied[0] += 1

    with Book.create(file_url, key) as book:
        thread = threading.Thread(target=empty_without_rest)
        thread.start()
        try:
            for number in range(40):
                book.join(f"Aube {number}", "bird", "fr")[0].erase()
                assert book._store.number("swept") == book.removed()
        finally:
            over.set()
            thread.join()
    assert emptied[0] > 40


def test_an_erasure_cut_short_is_finished_at_the_next_opening(
    url: str, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Book.create(url, key) as book:
        seat, _ = book.join("Aube", "bird", "fr")
        monkeypatch.setattr("course.book.store.Store.sweep", lambda *_args, **_more: None)
        seat.erase()
        monkeypatch.undo()
        assert book._store.number("swept") < book.removed()
    with Book.open(url, key) as again:
        assert again._store.number("swept") == again.removed()


def test_a_server_keeps_no_dead_rows(
    postgres: Callable[[], str], key: bytes, new_id: Callable[[], str]
) -> None:
    with Book.create(postgres(), key) as book:
        seat, _ = book.join("canary alias", "bird", "fr")
        neighbour, _ = book.join("Brume", "fish", "ar")
        write_canaries(seat, neighbour, book.desk(), new_id)
        assert b"canary" in heaps(book)
        seat.erase()
        assert b"kept rule" in heaps(book)
        assert b"canary" not in heaps(book)


def heaps(book: Book) -> bytes:
    """Read the server's own files of the tables."""
    read = "SELECT pg_read_binary_file(pg_relation_filepath('{}'::regclass))"
    names = [table.name for table in metadata.sorted_tables]
    book._store._outside("CHECKPOINT")
    with book._store.reading() as connection:
        return b"".join(bytes(connection.exec_driver_sql(read.format(name)).scalar_one()) for name in names)
