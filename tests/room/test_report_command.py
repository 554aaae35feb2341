"""``passerelle report``: files of one cycle or of several; a club is opened, never made."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from course.book import Book, ClubSettings, create_key_file, keys
from course.cli.options import parser
from exports.report import files

if TYPE_CHECKING:
    from collections.abc import Callable

Said = Any
README = Path(__file__).parents[2] / "README.md"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrap keys without age's second of work a file."""

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
def clubs(tmp_path: Path) -> None:
    """Make the clubs `tuesday` and `friday`, each with a passphrase in a file of its name."""
    for name in ("tuesday", "friday"):
        folder = tmp_path / name
        folder.mkdir()
        key = create_key_file(folder / "club.key", f"words of {name}")
        with Book.create(str(folder / "club.passerelle"), key) as book:
            book.set_settings(ClubSettings(name=f"Club {name}"))
        (tmp_path / f"{name}.txt").write_text(f"words of {name}\n", encoding="utf-8")


def written(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir()) if folder.is_dir() else []


def test_the_demo_has_a_report_in_every_language(said: Callable[..., Said], tmp_path: Path) -> None:
    done = said("report", "--to", "csv,html", "--lang", "en", "--out", "made")
    assert done.returncode == 0, done.stderr
    names = ["report-of-the-cycle_2026.csv", "report-of-the-cycle_2026.html"]
    assert written(tmp_path / "made") == names
    assert all(f"{place}/2  {name}" in done.stdout for place, name in enumerate(names, 1))
    assert "Le club des Tilleuls" in (tmp_path / "made" / names[1]).read_text(encoding="utf-8")


@pytest.mark.usefixtures("clubs")
def test_several_clubs_are_compared(said: Callable[..., Said], tmp_path: Path) -> None:
    several = ("report", "tuesday", "friday", "--to", "csv", "--lang", "en", "--for", "team", "--out", "made")
    done = said(*several, "--passphrase-file", "tuesday.txt", "--passphrase-file", "friday.txt")
    assert done.returncode == 0, done.stderr
    assert written(tmp_path / "made") == [
        "cycles-side-by-side.csv",
        "report-of-the-cycle_club-friday_team.csv",
        "report-of-the-cycle_club-tuesday_team.csv",
    ]


@pytest.mark.usefixtures("clubs")
def test_a_passphrase_is_typed_for_each_club(said: Callable[..., Said], tmp_path: Path) -> None:
    done = said(
        "report",
        "tuesday",
        "friday",
        "--to",
        "csv",
        "--out",
        "made",
        given="words of tuesday\nwords of friday\n",
    )
    assert done.returncode == 0, done.stderr
    assert len(written(tmp_path / "made")) == 3


@pytest.mark.usefixtures("clubs")
@pytest.mark.parametrize(
    ("wish", "code", "told"),
    [
        (("nowhere",), 2, "nowhere"),
        (("tuesday", "tuesday"), 2, "twice"),
        (("tuesday", "--passphrase-file", "friday.txt"), 3, ""),
        (("tuesday", "--to", "pdf,xlsx"), 2, "xlsx"),
        (("tuesday", "--lang", "tlh"), 2, "tlh"),
        (("tuesday", "--passphrase-file", "a", "--passphrase-file", "b"), 2, "one for each"),
        (("tuesday", "--out", "tuesday.txt"), 4, "tuesday.txt"),
    ],
)
def test_what_cannot_be_done_is_told_and_nothing_is_written(
    said: Callable[..., Said], tmp_path: Path, wish: tuple[str, ...], code: int, told: str
) -> None:
    before = sorted(tmp_path.rglob("*"))
    where = () if "--out" in wish else ("--out", "made")
    own = () if "--passphrase-file" in wish else ("--passphrase-file", "tuesday.txt")
    done = said("report", *wish, *where, *own, *(() if "--to" in wish else ("--to", "csv")))
    assert done.returncode == code, done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(tmp_path.rglob("*")) == before, "neither a report nor a new club"


def test_who_stops_it_finds_nothing_written(
    said: Callable[..., Said], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files, "table_of", stopped)
    done = said("report", "--to", "html,csv", "--out", "made")
    assert done.returncode == 130
    assert "Nothing was written" in done.stdout
    assert written(tmp_path / "made") == []


def test_the_readme_shows_the_command() -> None:
    (line,) = re.findall(
        r"^\.venv/bin/passerelle (report .*?)\s*#", README.read_text(encoding="utf-8"), re.MULTILINE
    )
    options = parser(str).parse_args(line.split())
    assert options.clubs


def test_it_shows_an_example(said: Callable[..., Said]) -> None:
    assert "passerelle report ~/clubs/2025 ~/clubs/2026" in said("report", "--help").stdout
