"""``passerelle tutor``: a passphrase of one's own opens the club; taking it away leaves the others."""

from __future__ import annotations

import getpass
import io
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from course.book import Book, create_key_file, keys, tutors
from course.cli import main

if TYPE_CHECKING:
    from pathlib import Path

Said = Callable[..., Any]
CLUBS, NADIAS = "quatre mots à retenir", "bleu rivière tambour sel"


class Keyboard(io.StringIO):
    """A person's keyboard."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrap without age's second of work a file, where no other program opens it."""

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
def club(tmp_path: Path) -> Path:
    """Make a club `tuesday`, and files that hold the passphrases."""
    folder = tmp_path / "tuesday"
    folder.mkdir()
    Book.create(str(folder / "club.passerelle"), create_key_file(folder / "club.key", CLUBS)).close()
    for name, passphrase in {"words": CLUBS, "hers": NADIAS, "wrong": "quatre mots"}.items():
        (tmp_path / name).write_text(f"{passphrase}\n", encoding="utf-8")
    return folder


@pytest.fixture
def tutor(said: Said, club: Path) -> Said:
    """Run ``passerelle tutor`` on that club."""
    return lambda action, *more, **how: said("tutor", action, club.name, *more, **how)


def add(tutor: Said, name: str = "nadia", words: str = "words") -> Any:
    return tutor("add", name, "--passphrase-file", words, "--tutor-passphrase-file", "hers")


def test_a_tutor_opens_the_club_with_a_passphrase_of_their_own(
    tutor: Said, said: Said, club: Path, passerelle: Callable[..., Any], free_port: Callable[[], int]
) -> None:
    made = add(tutor, "Nadia")
    assert made.returncode == 0, made.stderr
    assert "club.nadia.tutor.key" in made.stdout
    assert CLUBS not in made.stdout
    assert tutor("list").stdout == "nadia\n"

    there = ("open", "tuesday", "--host", "127.0.0.1", "--port", str(free_port()))
    command = passerelle(*there, "--passphrase-file", "hers")
    command.addresses()
    command.process.terminate()
    assert command.process.wait(15) == 0

    assert tutor("remove", "nadia").returncode == 0
    assert tutors(club / "club.key") == []
    locked = said("open", "tuesday", "--no-browser", "--passphrase-file", "hers")
    assert locked.returncode == 3
    assert said("cycle", "show", "tuesday", "--passphrase-file", "words").returncode in {0, 1}


@pytest.mark.usefixtures("quick")
def test_a_wrong_passphrase_adds_nobody(tutor: Said, club: Path) -> None:
    wrong = add(tutor, words="wrong")
    assert wrong.returncode == 3
    assert wrong.stderr.count("\n") == 1
    assert tutors(club / "club.key") == []
    assert tutor("list").stdout.startswith("No tutor")


@pytest.mark.usefixtures("quick")
def test_a_script_types_one_passphrase_after_the_other(tutor: Said, club: Path) -> None:
    assert tutor("add", "nadia", given=f"{CLUBS}\n{NADIAS}\n").returncode == 0
    assert keys.open_key_file(club / "club.key", NADIAS) == keys.open_key_file(club / "club.key", CLUBS)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("again", "code"), [(NADIAS, 0), ("another", 3)])
def test_by_hand_a_tutor_types_twice(
    club: Path,
    again: str,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed = iter([CLUBS, NADIAS, again])
    monkeypatch.setattr(sys, "stdin", Keyboard())
    monkeypatch.setattr(getpass, "getpass", lambda _question: next(typed))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert main(["tutor", "add", str(club), "nadia"]) == code
    assert "nadia chooses" in capsys.readouterr().out
    assert tutors(club / "club.key") == (["nadia"] if code == 0 else [])


@pytest.mark.usefixtures("quick")
def test_nobody_chooses_a_passphrase_after_a_wrong_one(club: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["quatre mots"])
    monkeypatch.setattr(sys, "stdin", Keyboard())
    monkeypatch.setattr(getpass, "getpass", lambda _question: next(typed))
    assert main(["tutor", "add", str(club), "nadia"]) == 3


@pytest.mark.usefixtures("quick")
def test_what_cannot_be_done_is_said_in_one_sentence(tutor: Said, said: Said, club: Path) -> None:
    assert add(tutor).returncode == 0
    for result, code, told in [
        (add(tutor, "Nadia"), 2, "already a tutor"),
        (add(tutor, "../nadia"), 4, "name"),
        (tutor("remove", "marc"), 2, "nadia"),
        (said("tutor", "list", "nowhere"), 4, "club.key"),
        (said("tutor", "list", "postgresql+psycopg://nowhere/club"), 2, "--key"),
        (said("tutor", "add", club.name, "marc", "--passphrase-file", "missing"), 2, "missing"),
    ]:
        assert result.returncode == code, result.stderr
        assert told in result.stderr
        assert "Traceback" not in result.stderr
    assert tutors(club / "club.key") == ["nadia"]


@pytest.mark.parametrize("action", ["add", "list", "remove"])
def test_each_action_shows_an_example(said: Said, action: str) -> None:
    assert f"passerelle tutor {action} ~/clubs/tuesday" in said("tutor", action, "--help").stdout
