"""Files are written whole or not at all."""

import errno
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from exports.whole import InUseError, write_all, write_whole


def test_files_are_made_with_their_folder_and_nothing_else(tmp_path: Path) -> None:
    files = write_all(tmp_path / "a" / "b", {"one.html": "é\r\n", "two.pdf": b"\xff\r\n"})
    assert files == [tmp_path / "a" / "b" / "one.html", tmp_path / "a" / "b" / "two.pdf"]
    assert [one.read_bytes() for one in files] == ["é\r\n".encode(), b"\xff\r\n"]
    assert sorted(path.name for path in files[0].parent.iterdir()) == ["one.html", "two.pdf"]


def test_a_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("old")
    write_whole(path, "new")
    assert path.read_text() == "new"


def test_when_the_disk_is_full_nothing_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "one.html"
    old.write_text("old")
    opened = Path.open

    def full(path: Any, *arguments: Any, **keywords: Any) -> Any:
        if path.name == "two.html":
            raise OSError(errno.ENOSPC, "No space left on device")
        return opened(path, *arguments, **keywords)

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(OSError, match="No space"):
        write_all(tmp_path, {"one.html": "new", "two.html": "new"})
    monkeypatch.undo()
    assert old.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["one.html"]


def test_when_one_cannot_take_its_place_none_does(tmp_path: Path) -> None:
    (tmp_path / "two.html").mkdir()
    with pytest.raises(IsADirectoryError, match=r"two\.html"):
        write_all(tmp_path, {"one.html": "new", "two.html": "new"})
    assert [path.name for path in tmp_path.iterdir()] == ["two.html"]


def test_ctrl_c_between_two_files_comes_too_late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replaced = Path.replace

    def interrupted(path: Path, target: Path) -> Path:
        os.kill(os.getpid(), signal.SIGINT)
        return replaced(path, target)

    monkeypatch.setattr(Path, "replace", interrupted)
    before = signal.getsignal(signal.SIGINT)
    try:
        files = write_all(tmp_path, {"one.html": "1", "two.html": "2"})
    except KeyboardInterrupt:
        pytest.fail("Ctrl-C came between two files")
    assert [one.read_text() for one in files] == ["1", "2"]
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_while_they_are_prepared_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_all(tmp_path, {"one.html": "1", "two.html": "2"})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("links", [True, False])
def test_when_another_program_holds_one_open_all_are_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    """As on Windows, where an open file cannot be replaced; and on a disk that knows no second names."""
    replaced = Path.replace
    files = {"new.pdf": "new", "one.pdf": "new", "open.pdf": "new", "two.pdf": "new"}
    for name in ("one.pdf", "open.pdf", "two.pdf"):
        (tmp_path / name).write_text("old " + name)

    def held(path: Path, target: Path) -> Path:
        if target.name == "open.pdf":
            raise PermissionError(errno.EACCES, "The process cannot access the file", str(target))
        return replaced(path, target)

    def none(_source: Path, _target: Path) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "replace", held)
    if not links:
        monkeypatch.setattr(os, "link", none)
    with pytest.raises(InUseError, match=r"“open\.pdf” cannot be replaced\. Close it"):
        write_all(tmp_path, files)
    found = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert found == {name: "old " + name for name in ("one.pdf", "open.pdf", "two.pdf")}
