"""The command line: examples, exit codes, sentences; never a traceback."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from course.programme import load
from course.room import doctor

Said = Callable[..., Any]
COMMANDS = [
    "demo",
    "open",
    "lab",
    "cycle",
    "tutor",
    "handouts",
    "print",
    "report",
    "portfolio",
    "programme",
    "doctor",
    "notebooks",
]


def test_the_help_lists_every_command(said: Said) -> None:
    text = said("--help").stdout

    listed = re.findall(r"^    (\w+)", text, re.MULTILINE)
    assert listed == COMMANDS
    assert "Exit codes" in text


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_shows_an_example(said: Said, command: str) -> None:
    result = said(command, "--help")

    assert result.returncode == 0
    assert re.search(rf"Example:\n  passerelle {command}\b", result.stdout)


def test_french_is_spoken_unless_the_computer_speaks_english(said: Said) -> None:
    for language in ("fr_FR.UTF-8", "ro_RO.UTF-8", "C.UTF-8"):
        assert "Exemple" in said("demo", "--help", language=language).stdout
    assert "Example" in said("demo", "--help", language="en_US.UTF-8").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["dance"],
        ["demo", "--port", "0"],
        ["demo", "--port", "eight"],
        ["demo", "--seats", "-1"],
        ["demo", "--language", "ar"],
        ["demo", "--wifi-password", "x", "--no-browser"],
        ["open", "postgresql+psycopg://nowhere/club", "--no-browser"],
        ["handouts", "no_such_session"],
        ["open", "--passphrase-file", "missing", "--no-browser"],
        ["demo", "--ready-file", "no/such/folder/ready.json", "--no-browser"],
        ["demo", "--host", "http://laptop/", "--no-browser"],
    ],
)
def test_wrong_use_is_code_2(said: Said, tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "club.key").write_bytes(b"age-encryption.org/v1\n")

    result = said(*arguments)

    assert result.returncode == 2, result.stderr
    assert result.stderr
    assert "Traceback" not in result.stderr


def test_a_club_is_created_then_opened_by_its_passphrase_only(
    said: Said, passerelle: Callable[..., Any], tmp_path: Path, free_port: Callable[[], int]
) -> None:
    (tmp_path / "words").write_text("quatre mots à retenir\n", encoding="utf-8")
    there = ("open", "tuesday", "--host", "127.0.0.1", "--port", str(free_port()))
    command = passerelle(*there, "--passphrase-file", "words")
    command.addresses()
    command.process.terminate()
    assert command.process.wait(15) == 0
    book, key = tmp_path / "tuesday" / "club.passerelle", tmp_path / "tuesday" / "club.key"
    assert book.read_bytes()[:6] != b"SQLite"
    assert key.read_bytes().startswith(b"age-encryption.org")

    wrong = said("open", "tuesday", "--no-browser", given="quatre mots\n")
    assert wrong.returncode == 3
    assert wrong.stderr.count("\n") == 1
    assert "passphrase" in wrong.stderr

    key.unlink()
    lost = said("open", "tuesday", "--no-browser", given="quatre mots à retenir\n")
    assert lost.returncode == 4
    assert "key" in lost.stderr
    assert "Traceback" not in lost.stderr


def test_an_empty_passphrase_makes_no_club(said: Said, tmp_path: Path) -> None:
    result = said("open", "club", "--no-browser", given="\n")

    assert result.returncode == 4
    assert not list(tmp_path.rglob("*.passerelle"))


def test_what_is_no_club_is_left_alone(said: Said, tmp_path: Path) -> None:
    (tmp_path / "club.key").write_text("not a key")
    (tmp_path / "club.passerelle").write_text("not a book")
    result = said("open", str(tmp_path), "--no-browser", given="words\n")

    assert result.returncode == 4
    assert (tmp_path / "club.passerelle").read_text() == "not a book"


def test_the_programme_for_scripts(said: Said) -> None:
    result = said("programme", "--json")
    told = json.loads(result.stdout)

    assert result.returncode == 0
    assert [one["slug"] for one in told["sessions"]] == list(load().sessions)
    for session in told["sessions"]:
        assert sum(one["minutes"] for one in session["activities"]) == session["minutes"]
        assert set(session["exercises"]) == {one["exercise"] for one in session["activities"]} - {None}
    assert told["decks"][0]["cards"]
    languages = {one["code"]: one for one in told["languages"]}
    assert (languages["fr"]["complete"], languages["fr"]["missing"]) == (True, [])
    assert languages["ar"]["direction"] == "rtl"
    assert languages["ar"]["complete"] is (not languages["ar"]["missing"])


def test_the_programme_for_people(said: Said) -> None:
    text = said("programme").stdout

    for session in load().sessions.values():
        assert session.slug in text
        assert f"{session.minutes} min" in text


def test_the_doctor_finds_this_computer_well(said: Said, tmp_path: Path) -> None:
    result = said("doctor")

    assert result.returncode == 0, result.stdout
    assert "jupyter-server" in result.stdout
    assert "voila" in result.stdout
    assert "8866" in result.stdout
    assert str(tmp_path) not in result.stdout
    assert not list(tmp_path.iterdir())


def test_the_doctor_sees_what_is_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "version", lambda name: "0.1" if name == "voila" else "99")

    found = [finding.say(str) for finding in doctor._packages() if finding.well is False]

    assert len(found) == 1
    assert found[0].startswith("!!")
    assert "voila 0.1 is too old" in found[0]
