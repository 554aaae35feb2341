"""Nothing readable is left lying about: not in the book, its log, temporary files, connection files or the terminal."""

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from players import PASSPHRASE, Evening, Phone, own_book, real_club

from course.book import open_key_file

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc, which only Linux has"),
]

SEATS = 10
EACH = 20


def canary(seat: int, number: int) -> str:
    return f"kanari-{seat:02}-{number:02}-zzq"


@pytest.fixture(scope="module")
def temp() -> Iterator[Path]:
    """Where all temporary files of the club go; a short path, for sockets live in it."""
    folder = Path(tempfile.mkdtemp(prefix="t-"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("club")


@pytest.fixture(scope="module")
def evening(folder: Path, temp: Path) -> Iterator[Evening]:
    places = {"TMPDIR": str(temp), "XDG_RUNTIME_DIR": str(temp)}
    with real_club(folder, "--verbose", environment=places) as club:
        yield club


@pytest.fixture(scope="module")
def phones(evening: Evening) -> list[Phone]:
    """Two hundred canaries, in every field that takes a text."""
    phones = []
    for seat in range(SEATS):
        phone = Phone(evening, f"Essai {seat}")
        for number in range(EACH):
            body = {
                "picture": "briefcase",
                "title": canary(seat, number),
                "managed": f"{canary(seat, number)} {'x' * 99}",
            }
            phone.save("journey", "step", body | {"position": number})
        phones.append(phone)
    return phones


def files_with(needle: bytes, folders: list[Path]) -> list[str]:
    """Search every byte of every file, and everything the processes have open."""
    found = []
    looked = 0
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                looked += 1
                if needle in path.read_bytes():
                    found.append(str(path))
    assert looked > 0, "there was nothing to look at"
    return found


def open_files(evening: Evening) -> list[Path]:
    """The regular files that the club's processes hold open, deleted ones included."""
    links = [link for one in evening.processes() for link in Path(f"/proc/{one.pid}/fd").glob("*")]
    return [link for link in links if link.exists() and link.is_file()]


def test_two_hundred_canaries_are_nowhere_in_clear(
    evening: Evening, phones: list[Phone], folder: Path, temp: Path
) -> None:
    with own_book(folder) as book:
        entries = book.entries()
    assert sum("kanari" in str(entry.body) for entry in entries) == SEATS * EACH == 200
    assert files_with(b"kanari", [folder]) == []
    assert files_with(b"kanari", [temp]) == []
    held = open_files(evening)
    assert held
    assert [str(path) for path in held if b"kanari" in path.read_bytes()] == []
    assert all(
        phone.secret.encode() not in (folder / "log.txt").read_bytes() for phone in phones if phone.secret
    )


def test_erasing_a_seat_leaves_nothing_of_it_a_second_later(
    phones: list[Phone], folder: Path, evening: Evening
) -> None:
    with own_book(folder) as book:
        others = [entry for entry in book.entries("journey") if canary(3, 0)[:9] not in str(entry.body)]
    assert len(others) == (SEATS - 1) * EACH
    assert phones[3].tell("erase")["ok"]
    time.sleep(1)
    with own_book(folder) as book:
        readable = everything_readable(folder)
        assert canary(4, 0) in readable, "the search finds what is there"
        assert "kanari-03" not in readable
        assert book.entries("journey") == others
    assert Phone(evening, secret=phones[4].secret).view["me"]["alias"] == "Essai 4"
    reply = Phone(evening).tell("hello", secret=phones[3].secret)
    assert not reply["ok"]


def everything_readable(folder: Path) -> str:
    """Decrypt all that the book's tables and indexes hold, with the key."""
    key = open_key_file(folder / "club.key", PASSPHRASE)
    plain = folder / "plain.db"
    connection = sqlcipher.connect(str(folder / "club.passerelle"))
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.execute("DETACH DATABASE plain")
    finally:
        connection.close()
    try:
        return plain.read_bytes().decode("utf-8", "replace")
    finally:
        plain.unlink()


def test_after_closing_nothing_is_left(
    evening: Evening, phones: list[Phone], folder: Path, temp: Path
) -> None:
    assert phones
    assert evening.stop() == 0
    assert files_with(b"kanari", [folder]) == []
    assert [path for path in temp.rglob("*") if path.is_file()] == []
