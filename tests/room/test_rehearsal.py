"""What is played before any fork leaves code, and nothing of itself."""

import tempfile
from pathlib import Path
from typing import Any

import comm
import pytest
from ipywidgets import Widget
from sqlalchemy.sql.compiler import SQLCompiler

from course.room import rehearsal


def test_it_leaves_no_file_no_widget_and_no_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    line, before = comm.create_comm, Widget.get_manager_state()["state"].keys()
    rehearsal.rehearse()
    assert list(tmp_path.iterdir()) == []
    assert comm.create_comm is line
    assert Widget.get_manager_state()["state"].keys() == before


def test_a_piece_that_is_not_known_any_more_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rehearsal, "MESSAGES", (*rehearsal.MESSAGES, {"do": "dance"}))
    with pytest.raises(RuntimeError, match="unknown_message"):
        rehearsal.rehearse()


def test_what_was_compiled_once_is_not_compiled_again(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    rehearsal.rehearse()
    make = SQLCompiler.__init__

    def counted(self: SQLCompiler, dialect: Any, statement: Any, *parts: Any, **options: Any) -> None:
        make(self, dialect, statement, *parts, **options)
        if statement is not None:
            compiled.append(str(statement))

    monkeypatch.setattr(SQLCompiler, "__init__", counted)
    rehearsal.rehearse()
    assert compiled == []
