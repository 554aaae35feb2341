"""Tutors' own passphrases: each opens the same club; taking one away leaves the others."""

import stat
from pathlib import Path

import pytest

from course.book import (
    EmptyPassphrase,
    KeyExists,
    KeyMissing,
    NotAKey,
    NotATutorName,
    WrongPassphrase,
    add_tutor,
    create_key_file,
    destroy,
    keys,
    open_key_file,
    remove_tutor,
    tutors,
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrap without age's second of work a file: what is tried here is which file opens."""

    def encrypt(key: bytes, passphrase: str) -> bytes:
        return keys.AGE + passphrase.encode() + b"\n" + key.hex().encode()

    def decrypt(wrapped: bytes, passphrase: str) -> bytes:
        words, _, key = wrapped.removeprefix(keys.AGE).partition(b"\n")
        if words.decode() != passphrase:
            raise keys.pyrage.DecryptError("Decryption failed")
        return bytes.fromhex(key.decode())

    monkeypatch.setattr(keys.pyrage.passphrase, "encrypt", encrypt)
    monkeypatch.setattr(keys.pyrage.passphrase, "decrypt", decrypt)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "club.key"


@pytest.fixture
def key(file: Path) -> bytes:
    return create_key_file(file, "the club's")


def test_a_tutor_opens_the_club_by_a_passphrase_of_their_own(file: Path, key: bytes) -> None:
    made = add_tutor(file, "the club's", "Élodie", "élodie's")
    assert made.name == "club.élodie.tutor.key"
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    add_tutor(file, "élodie's", "Marc-André_2", "marc's")
    assert tutors(file) == ["marc-andré_2", "élodie"]
    for passphrase in ("the club's", "élodie's", "marc's"):
        assert open_key_file(file, passphrase) == key
    with pytest.raises(WrongPassphrase):
        open_key_file(file, "nobody's")


def test_taking_a_tutor_away_leaves_the_others(
    file: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_tutor(file, "the club's", "aube", "aube's")
    made = add_tutor(file, "the club's", "brume", "brume's")
    seen = []
    monkeypatch.setattr(keys.os, "fsync", lambda _file: seen.append(made.read_bytes()))
    remove_tutor(file, "Brume")
    assert seen
    assert all(b"brume's" not in one for one in seen), "overwritten before it is removed"
    assert tutors(file) == ["aube"]
    assert open_key_file(file, "aube's") == key
    with pytest.raises(WrongPassphrase):
        open_key_file(file, "brume's")
    with pytest.raises(KeyMissing, match="no such tutor"):
        remove_tutor(file, "brume")


@pytest.mark.usefixtures("key")
def test_what_a_tutor_may_not_be(file: Path) -> None:
    for name in ("", " ", "a.b", "../x", "a b", "x" * 41, "a/b"):
        with pytest.raises(NotATutorName):
            add_tutor(file, "the club's", name, "x")
        with pytest.raises(NotATutorName):
            remove_tutor(file, name)
    with pytest.raises(EmptyPassphrase):
        add_tutor(file, "the club's", "aube", "  ")
    with pytest.raises(WrongPassphrase):
        add_tutor(file, "nobody's", "aube", "x")
    add_tutor(file, "the club's", "aube", "x")
    with pytest.raises(KeyExists):
        add_tutor(file, "the club's", " Aube", "y")
    assert tutors(file) == ["aube"]


@pytest.mark.usefixtures("key")
def test_another_clubs_tutor_is_not_ours(file: Path) -> None:
    for name in ("club.north.key", "north.key"):
        create_key_file(file.with_name(name), f"{name}'s")
        add_tutor(file.with_name(name), f"{name}'s", "aube", f"{name} aube's")
    assert tutors(file) == []
    with pytest.raises(WrongPassphrase):
        open_key_file(file, "club.north.key aube's")


def test_a_tutors_file_opens_without_the_clubs_own_but_a_damaged_one_is_told(file: Path, key: bytes) -> None:
    made = add_tutor(file, "the club's", "aube", "aube's")
    file.write_bytes(b"damaged")
    assert open_key_file(file, "aube's") == key
    with pytest.raises(NotAKey, match="a copy"):
        open_key_file(file, "the club's")
    file.unlink()
    assert open_key_file(file, "aube's") == key
    made.unlink()
    with pytest.raises(KeyMissing):
        open_key_file(file, "aube's")


def test_ending_a_club_ends_its_tutors_keys(file: Path, key: bytes) -> None:
    add_tutor(file, "the club's", "aube", "aube's")
    other = create_key_file(file.with_name("club.north.key"), "x")
    destroy(file.with_suffix(".passerelle"))
    assert [one.name for one in file.parent.iterdir()] == ["club.north.key"]
    assert other != key
