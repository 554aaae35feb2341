"""Making, opening and closing a book; people and settings in it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from course.book import (
    Book,
    BookBusy,
    BookExists,
    BookMissing,
    BookReadOnly,
    BookUnreachable,
    ClubSettings,
    DiskFull,
    ForeignProcess,
    NotABook,
    SessionDate,
    WrongKey,
)

Check = Callable[[str, Callable[[], object]], None]


def test_a_new_book_is_empty_and_opens_again(book: Book, url: str, key: bytes) -> None:
    assert book.entries() == []
    assert book.revision() == 0
    book.join("Aube", "bird", "fr")
    book.close()
    with Book.open(url, key) as again:
        assert [one.alias for one in again.desk().seats()] == ["Aube"]


def test_a_book_is_never_made_over_another(book: Book, url: str, key: bytes) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    with pytest.raises(BookExists, match="already a book"):
        Book.create(url, key)
    assert seat.record().alias == "Aube"


@pytest.mark.usefixtures("book")
def test_another_key_is_refused(url: str) -> None:
    with pytest.raises(WrongKey, match="key file back"):
        Book.open(url, bytes(32))


def test_a_seat_comes_back_by_its_secret_only(book: Book, other: Book) -> None:
    seat, secret = book.join("Aube", "bird", "ar", "tutor")
    found = other.seat(f" {secret[:10].lower()}-{secret[10:]} ")
    assert found is not None
    assert found.record() == seat.record()
    assert (found.record().role, found.record().language) == ("tutor", "ar")
    assert other.seat("0" * 26) is None
    assert other.seat("") is None
    assert other.seat(seat.id) is None


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"alias": ""}, "invalid"),
        ({"alias": "   "}, "invalid"),
        ({"alias": "x" * 41}, "too_long"),
        ({"alias": "Aube\nElle"}, "invalid"),
        ({"alias": "\ud800"}, "invalid"),
        ({"alias": 7}, "invalid"),
        ({"picture": "../bird"}, "invalid"),
        ({"language": "xx"}, "invalid"),
        ({"role": "admin"}, "invalid"),
    ],
)
def test_a_seat_is_checked(book: Book, refused: Check, wrong: dict[str, Any], code: str) -> None:
    person = {"alias": "Aube", "picture": "bird", "language": "fr", "role": "participant"} | wrong
    refused(code, lambda: book.join(**person))
    assert book.desk().seats() == []


def test_settings_are_kept(book: Book, other: Book) -> None:
    dated = SessionDate(slug="01_presentation_and_group_dynamics", date=datetime(2026, 10, 6, 18, 30))  # noqa: DTZ001
    settings = ClubSettings(name="Club de l'Écluse", language="fr", cycle_name="Automne", sessions=(dated,))
    book.set_settings(settings)
    assert other.settings() == settings


def test_a_write_that_fails_leaves_nothing(book: Book, other: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    before = book.revision()

    def interrupted() -> None:
        with book.together():
            seat.save("a" * 32, "expectations", "hope", {"text": "x"})
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        interrupted()
    assert (seat.mine(), other.revision()) == ([], before)
    assert seat.save("a" * 32, "expectations", "hope", {"text": "x"}).revision == before + 1


def test_what_is_written_together_is_seen_at_once(book: Book, other: Book) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    with book.together():
        saved = seat.save("a" * 32, "expectations", "hope", {"text": "x"})
        shared = seat.share([saved.id], True)
        assert shared == saved.revision + 1, "each gesture has its own number"
        assert other.entries() == []
    assert other.revision() == shared
    assert [one.shared for one in other.entries()] == [True]
    assert book.changed()


def test_a_missing_book_says_so(tmp_path: Path, key: bytes) -> None:
    with pytest.raises(BookMissing, match=r"no such file"):
        Book.open(tmp_path / "club.passerelle", key)
    with pytest.raises(BookMissing, match="no such folder"):
        Book.create(tmp_path / "nowhere" / "club.passerelle", key)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG" * 2000])
def test_another_file_is_not_a_book(tmp_path: Path, key: bytes, content: bytes) -> None:
    file = tmp_path / "club.passerelle"
    file.write_bytes(content)
    with pytest.raises(NotABook):
        Book.open(file, key)
    assert file.read_bytes() == content


def test_a_plain_database_is_not_a_book(tmp_path: Path, key: bytes) -> None:
    file = tmp_path / "club.passerelle"
    plain = dbapi2.connect(str(file))
    plain.execute("CREATE TABLE meta (version)")
    plain.commit()
    plain.close()
    with pytest.raises(NotABook, match="not encrypted"):
        Book.open(file, key)


def test_a_database_without_a_book_is_not_a_book(postgres: Callable[[], str], key: bytes) -> None:
    with pytest.raises(NotABook):
        Book.open(postgres(), key)


def test_a_book_is_not_kept_in_memory(key: bytes) -> None:
    with pytest.raises(NotABook):
        Book.create("sqlite:///:memory:", key)


def test_a_book_interrupted_at_birth_can_be_made_again(tmp_path: Path, key: bytes) -> None:
    file = tmp_path / "club.passerelle"
    file.with_name("club.passerelle.new").write_bytes(b"half")
    Book.create(file, key).close()
    assert [one.name for one in tmp_path.iterdir()] == ["club.passerelle"]


def test_a_folder_that_cannot_be_written_says_so(
    tmp_path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    Book.create(tmp_path / "club.passerelle", key).close()
    monkeypatch.setattr("course.book.engine.os.access", lambda path, _how: Path(path) != tmp_path)
    with pytest.raises(BookReadOnly, match="cannot write"):
        Book.open(tmp_path / "club.passerelle", key)


def test_a_file_that_cannot_be_written_says_so(
    tmp_path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "club.passerelle"
    Book.create(file, key).close()
    monkeypatch.setattr("course.book.engine.os.access", lambda path, _how: Path(path) != file)
    with pytest.raises(BookReadOnly, match="cannot write"):
        Book.open(file, key)


def test_a_server_that_does_not_answer_says_so_without_the_password(key: bytes) -> None:
    with pytest.raises(BookUnreachable) as caught:
        Book.open("postgresql+psycopg://club:secret-word@127.0.0.1:1/club", key)
    assert "secret-word" not in str(caught.value)


def test_who_holds_the_book_too_long_is_named(url: str, key: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("course.book.engine.BUSY_MS", 50)
    with Book.create(url, key) as book, Book.open(url, key) as holder:
        seat, _ = book.join("Aube", "bird", "fr")
        with holder.together(), pytest.raises(BookBusy, match="ten seconds"):
            seat.save("a" * 32, "expectations", "hope", {"text": "x"})
        assert seat.save("a" * 32, "expectations", "hope", {"text": "x"}).body == {"text": "x"}


def test_a_full_disk_says_that_nothing_was_saved(file_url: str, key: bytes) -> None:
    told = []

    def write_on() -> None:
        for place in range(500):
            if place % 20 == 0:
                seat, _ = book.join("Aube", "bird", "fr")
            told.append(seat.save(f"{place:032x}", "journey", "step", {"managed": "m" * 200}).id)

    with Book.create(file_url, key) as book:
        with book._store.reading() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(DiskFull, match="nothing was saved"):
            write_on()
        assert told
        assert {one.id for one in book.entries()} == set(told)


def test_a_fork_must_open_the_book_for_itself(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("course.book.store.os.getpid", lambda: 0)
    with pytest.raises(ForeignProcess, match="each process"):
        book.revision()
    monkeypatch.undo()


def test_the_file_is_opened_as_carefully_as_promised(file_url: str, key: bytes) -> None:
    with Book.create(file_url, key) as book, book._store.reading() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in (
                "journal_mode",
                "synchronous",
                "secure_delete",
                "trusted_schema",
                "foreign_keys",
                "temp_store",
                "cipher_memory_security",
            )
        }
        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,
            "secure_delete": 1,
            "trusted_schema": 0,
            "foreign_keys": 1,
            "temp_store": 2,
            "cipher_memory_security": "1",
        }
        version = connection.exec_driver_sql("SELECT sqlite_version()").scalar_one()
    assert tuple(map(int, version.split("."))) > (3, 51, 2)  # older ones can corrupt a WAL


def test_what_is_removed_in_a_larger_transaction_is_cleaned_later(book: Book, url: str, key: bytes) -> None:
    seat, _ = book.join("Aube", "bird", "fr")
    seat.save("a" * 32, "expectations", "hope", {"text": "x"})
    with book.together():
        seat.remove("a" * 32)
    assert seat.mine() == []
    assert book._store.number("swept") < book.removed()
    with Book.open(url, key) as again:
        assert again._store.number("swept") == again.removed()
