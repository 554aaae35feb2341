"""A programme of one's own to break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from course.programme import ContentError, load
from course.programme.loader import PACKAGED

CONTENT = ("cycle", "decks", "seats", "sessions")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the kit's content, to change."""
    for name in CONTENT:
        shutil.copytree(PACKAGED / name, tmp_path / name)
    load(tmp_path)
    return tmp_path


@pytest.fixture
def plant(folder: Path) -> Callable[[str, str, str], int]:
    """Replace a text that stands once in a file; returns the line where it stood."""

    def replace(file: str, old: str, new: str) -> int:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    return replace


@pytest.fixture
def mistakes(folder: Path) -> Callable[[], list[tuple[str, str, int | None, str, str]]]:
    """Load the changed content and list what is reported."""

    def listed() -> list[tuple[str, str, int | None, str, str]]:
        with pytest.raises(ContentError) as raised:
            load(folder)
        return [(one.file, one.key, one.line, one.expected, one.found) for one in raised.value.mistakes]

    return listed
