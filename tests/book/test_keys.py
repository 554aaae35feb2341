"""Key files: what opens a club, what does not, and its end."""

import stat
import unicodedata
from pathlib import Path

import pyrage
import pytest

from course.book import (
    Book,
    BookReadOnly,
    EmptyPassphrase,
    KeyExists,
    KeyMissing,
    NotAKey,
    TooBusy,
    WrongKey,
    WrongPassphrase,
    create_key_file,
    destroy,
    key_path,
    keys,
    new_key,
    open_key_file,
)

WORDS = "quatre mots à retenir"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    file = tmp_path_factory.mktemp("keys") / "club.key"
    return file, create_key_file(file, WORDS)


def test_a_key_comes_back_by_its_passphrase(made: tuple[Path, bytes]) -> None:
    file, key = made
    assert len(key) == 32
    assert open_key_file(file, WORDS) == key
    assert open_key_file(file, unicodedata.normalize("NFD", WORDS)) == key
    assert key not in file.read_bytes()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_wrong_passphrase_says_what_to_do(made: tuple[Path, bytes]) -> None:
    with pytest.raises(WrongPassphrase, match="capital letters"):
        open_key_file(made[0], WORDS + " ")


@pytest.mark.parametrize("cut", [0, 10, 60, -3])
def test_a_damaged_key_is_not_a_wrong_passphrase(made: tuple[Path, bytes], tmp_path: Path, cut: int) -> None:
    file = tmp_path / "club.key"
    file.write_bytes(made[0].read_bytes()[:cut])
    with pytest.raises(NotAKey, match="copy"):
        open_key_file(file, WORDS)


def test_a_missing_key_says_so(tmp_path: Path) -> None:
    with pytest.raises(KeyMissing, match=r"club\.key"):
        open_key_file(tmp_path / "club.key", WORDS)


def test_a_key_is_never_written_over_another(made: tuple[Path, bytes]) -> None:
    before = made[0].read_bytes()
    with pytest.raises(KeyExists):
        create_key_file(made[0], WORDS)
    assert made[0].read_bytes() == before


@pytest.mark.parametrize("empty", ["", "  "])
def test_a_passphrase_is_needed(tmp_path: Path, empty: str) -> None:
    with pytest.raises(EmptyPassphrase):
        create_key_file(tmp_path / "club.key", empty)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("course.book.keys.pyrage.passphrase.encrypt", lambda key, _words: key)
    with pytest.raises(BookReadOnly):
        create_key_file(tmp_path / "nowhere" / "club.key", WORDS)
    with pytest.raises(BookReadOnly):
        open_key_file(tmp_path, WORDS)


def test_the_key_stands_beside_the_book(tmp_path: Path) -> None:
    assert key_path(tmp_path / "club.passerelle") == tmp_path / "club.key"


def test_a_destroyed_club_is_gone_and_its_key_overwritten_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "club.passerelle"
    key = new_key()
    key_path(file).write_bytes(b"the wrapped key")
    (tmp_path / "other.passerelle").write_bytes(b"another club")
    seen = []
    monkeypatch.setattr("course.book.keys.os.fsync", lambda _file: seen.append(key_path(file).read_bytes()))
    with Book.create(file, key) as book:
        book.join("Aube", "bird", "fr")
        assert len(list(tmp_path.iterdir())) == 5
        seen.clear()
        destroy(file)
    assert [one.name for one in tmp_path.iterdir()] == ["other.passerelle"]
    assert seen
    assert b"the wrapped key" not in seen
    destroy(file)


def test_a_book_does_not_open_with_another_clubs_key(tmp_path: Path) -> None:
    Book.create(tmp_path / "club.passerelle", new_key()).close()
    with pytest.raises(WrongKey):
        Book.open(tmp_path / "club.passerelle", new_key())


def test_a_busy_computer_does_not_refuse_a_good_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """age measures the computer before it opens a file; a busy moment must not look like a bad file."""
    key = keys.create_key_file(tmp_path / "club.key", "four words")
    opened, asked = pyrage.passphrase.decrypt, []

    def busy(wrapped: bytes, passphrase: str) -> bytes:
        asked.append(passphrase)
        if len(asked) < 3:
            raise pyrage.DecryptError("Excessive work parameter for passphrase. It would take too long.")
        return opened(wrapped, passphrase)

    monkeypatch.setattr(keys, "PAUSES_S", (0.0, 0.0, 0.0))
    monkeypatch.setattr(keys.pyrage.passphrase, "decrypt", busy)
    assert keys.open_key_file(tmp_path / "club.key", "four words") == key
    asked.clear()
    monkeypatch.setattr(keys, "PAUSES_S", (0.0, 0.0))
    with pytest.raises(TooBusy):
        keys.open_key_file(tmp_path / "club.key", "four words")
