"""Files are written whole or not at all."""

import errno
from pathlib import Path
from typing import Any

import pytest

from exports.whole import write_all, write_whole


def test_files_are_made_with_their_folder_and_nothing_else(tmp_path: Path) -> None:
    files = write_all(tmp_path / "a" / "b", {"one.html": "é\r\n", "two.html": "2"})
    assert files == [tmp_path / "a" / "b" / "one.html", tmp_path / "a" / "b" / "two.html"]
    assert files[0].read_bytes() == "é\r\n".encode()
    assert sorted(path.name for path in files[0].parent.iterdir()) == ["one.html", "two.html"]


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
