"""``passerelle handouts`` and ``passerelle print``: what one may ask for, progress, and stopping."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from course.programme import load

Said = Callable[..., Any]
KINDS = ("cards", "journey", "charter", "keys", "attendance")
COMMAND = "import sys; from course.cli import main; sys.exit(main())"
FIRST = "01_presentation_and_group_dynamics"


@pytest.fixture
def club(said: Said, tmp_path: Path) -> Path:
    """A club of one person, with a passphrase in a file."""
    (tmp_path / "words").write_text("quatre mots à retenir\n", encoding="utf-8")
    made = said("cycle", "new", "tuesday", *CYCLE, "--passphrase-file", "words")
    assert made.returncode == 0, made.stderr
    return tmp_path / "tuesday"


CYCLE = ("--sessions", f"00_preparatory_meeting,{FIRST}", "--first", "2026-12-01 18:30", "--name", "Winter")


def files(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_several_of_everything_with_progress(said: Said, tmp_path: Path) -> None:
    done = said("handouts", "1", "v", "--to", "pdf,html", "--lang", "fr, en", "--edition", "participant")

    assert done.returncode == 0, done.stderr
    written = files(tmp_path / "handouts")
    assert len(written) == 8
    lines = done.stdout.splitlines()
    assert [line.split()[0] for line in lines[:8]] == [f"{place}/8" for place in range(1, 9)]
    assert sorted(line.split()[1] for line in lines[:8]) == written
    assert "handouts" in lines[8]


def test_a_guide_that_there_is_not_is_told(said: Said, tmp_path: Path) -> None:
    done = said("handouts", "1", "--to", "html", "--lang", "fr,ar")

    assert done.returncode == 0, done.stderr
    assert "العربية" in done.stdout
    assert len(files(tmp_path / "handouts")) == 3


def test_all_sessions_in_one_file(said: Said, tmp_path: Path) -> None:
    done = said("handouts", "--one-file", "--edition", "participant", "--lang", "en", "--to", "html")

    assert done.returncode == 0, done.stderr
    (made,) = (tmp_path / "handouts").iterdir()
    text = made.read_text(encoding="utf-8")
    assert all(one.words("en").title.split()[-1] in text for one in load().sessions.values())


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("handouts", "99"), "99"),
        (("handouts", "--to", "pdf,odt"), "odt"),
        (("handouts", "--lang", "fr,xx"), "xx"),
        (("handouts", "--edition", "tutor"), "tutor"),
        (("handouts", "--lang", "ar", "--edition", "facilitator"), "العربية"),
        (("handouts", "--filled", "--club", "nowhere"), "nowhere"),
        (("print", "cards", "--lang", "xx"), "xx"),
        (("print", "cards", "--with", "xx"), "xx"),
        (("print", "cards", "--to", "png"), "png"),
        (("print", "cards", "--deck", "nowhere"), "nowhere"),
        (("print", "attendance", "99"), "99"),
        (("print", "charter", "--paper", "a5"), "a5"),
        (("print", "keys", "--club", "nowhere"), "nowhere"),
        (("print", "stickers"), "stickers"),
    ],
)
def test_a_word_that_is_not_known_is_answered_in_a_sentence(
    said: Said, tmp_path: Path, arguments: tuple[str, ...], named: str
) -> None:
    done = said(*arguments)

    assert done.returncode == 2
    assert named in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", KINDS)
def test_each_thing_to_print(said: Said, tmp_path: Path, kind: str) -> None:
    done = said("print", kind, "--lang", "fr,ar", "--to", "pdf,html")

    assert done.returncode == 0, done.stderr
    assert len(files(tmp_path / "printed")) == 4
    assert all(one.stat().st_size > 5000 for one in (tmp_path / "printed").iterdir())


@pytest.mark.parametrize("kind", KINDS)
def test_each_thing_to_print_shows_an_example(said: Said, kind: str) -> None:
    done = said("print", kind, "--help")
    assert done.returncode == 0
    assert f"passerelle print {kind} -" in done.stdout or f"passerelle print {kind} 1" in done.stdout


@pytest.mark.usefixtures("club")
def test_a_clubs_own_sheets(said: Said, tmp_path: Path) -> None:
    unlock = ("--club", "tuesday", "--passphrase-file", "words", "--to", "html")

    for kind in ("charter", "keys", "attendance"):
        done = said("print", kind, *unlock)
        assert done.returncode == 0, done.stderr

    texts = {one.name: one.read_text(encoding="utf-8") for one in (tmp_path / "printed").iterdir()}
    (keys,) = [text for name, text in texts.items() if "tuesday" in text and "presence" not in name]
    assert keys
    (signed,) = [text for name, text in texts.items() if name.startswith("01_feuille-de-presence")]
    assert "01/12/2026" in signed


@pytest.mark.usefixtures("club")
def test_a_wrong_passphrase_prints_nothing(said: Said, tmp_path: Path) -> None:
    (tmp_path / "words").write_text("wrong\n", encoding="utf-8")
    done = said("print", "charter", "--club", "tuesday", "--passphrase-file", "words")
    assert done.returncode == 3
    assert not (tmp_path / "printed").exists()


def test_a_folder_that_cannot_be_written(said: Said, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    done = said("print", "journey", "--out", "out")
    assert done.returncode == 4
    assert "out" in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent to a process of its own on POSIX only")
@pytest.mark.parametrize("after", [1, 5])
def test_ctrl_c_writes_nothing_and_leaves_nothing(tmp_path: Path, after: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", COMMAND, "handouts", "--lang", "fr,en", "--to", "pdf,html"],
        env=os.environ | {"LC_ALL": "en_GB.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        start_new_session=True,
    )
    assert process.stdout
    for _line in range(after):
        assert process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: every process of the command hears it
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert out.splitlines()[-1] == "Stopped. Nothing was written."
    assert "Traceback" not in errors
    assert not list(tmp_path.iterdir())
