"""Kernels come with pages and go with them; they leave nothing behind."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
import websocket
from roads import FORKED, ROADS

from course.room.settings import Patience

SHORT = Patience(unseen=3.0, silent=2.0, leaving=0.5, look=0.1)


@pytest.fixture(scope="module", params=ROADS)
def door(open_door: Callable[..., Any], request: pytest.FixtureRequest) -> Any:
    return open_door("participants", seats=3, patience=SHORT, forked=request.param == FORKED)


@pytest.fixture(autouse=True)
def empty(door: Any, eventually: Callable[..., Any]) -> Iterator[None]:
    yield
    eventually(lambda: not door.kernels(), 15, "the end of all kernels")


def answers(line: Any) -> bool:
    line.tell(n=1)
    return bool(line.until("custom")["content"]["ok"])


def test_a_page_that_never_connects_is_reaped(door: Any, eventually: Callable[..., Any]) -> None:
    door.page()
    assert len(door.kernels()) == 1

    eventually(lambda: not door.kernels(), 8, "the reaping")


def test_a_connected_page_is_never_reaped_a_lost_one_later(door: Any, eventually: Callable[..., Any]) -> None:
    page = door.page()
    line = page.connect()
    with pytest.raises(websocket.WebSocketTimeoutException):
        line.receive(3.0)
    assert answers(line)

    line.close()
    again = page.connect()
    assert answers(again)
    again.close()

    eventually(lambda: not door.kernels(), 8, "the reaping")
    with pytest.raises(websocket.WebSocketBadStatusException, match="404"):
        page.connect()


def test_a_farewell_ends_the_kernel_soon(door: Any, eventually: Callable[..., Any]) -> None:
    page = door.page()
    line = page.connect()
    assert door.ask(f"/leave/{page.kernel}", "POST").status == 204
    line.close()

    eventually(lambda: not door.kernels(), 1.9, "the end")


def test_a_farewell_that_was_none_is_harmless(door: Any) -> None:
    page = door.page()
    line = page.connect()
    door.ask(f"/leave/{page.kernel}", "POST", {"Origin": "null"})
    line.close()
    again = page.connect()

    with pytest.raises(websocket.WebSocketTimeoutException):
        again.receive(1.0)
    assert answers(again)
    again.close()
    door.ask(f"/leave/{page.kernel}", "POST")


def test_a_farewell_by_somebody_else_is_refused(door: Any) -> None:
    assert door.ask("/leave/00000000-0000-4000-8000-000000000000", "POST").status == 204
    foreign = {"Origin": "http://evil.example"}
    assert door.ask("/leave/00000000-0000-4000-8000-000000000000", "POST", foreign).status == 403
    assert door.ask("/leave/00000000-0000-4000-8000-000000000000").status == 405


def test_a_killed_kernel_tells_its_page(door: Any) -> None:
    page = door.page()
    line = page.connect()
    line.send({"method": "request_state"})
    line.until("update")
    psutil.Process(door.kernels()[0]).send_signal(signal.SIGKILL)

    line.socket.settimeout(5)
    opcode, data = line.socket.recv_data()

    assert opcode == websocket.ABNF.OPCODE_CLOSE
    assert int.from_bytes(data[:2], "big") == 4404
    assert door.ask(f"/api/kernels/{page.kernel}/channels").status == 404


def test_a_full_room_says_so_in_three_languages_and_starts_nothing(
    door: Any, eventually: Callable[..., Any]
) -> None:
    pages = [door.page()]
    lines = [pages[0].connect()]
    for _ in range(2):
        pages.append(door.page())
        lines.append(pages[-1].connect())
    answer = door.ask("/")

    assert answer.status == 503
    assert answer.headers["Retry-After"] == "20"
    for language in ("fr", "en", "ar"):
        assert f'lang="{language}"' in answer.body
    assert 'http-equiv="refresh"' in answer.body
    assert "<script" not in answer.body
    assert len(door.kernels()) == 3

    lines[0].close()
    door.ask(f"/leave/{pages[0].kernel}", "POST")
    eventually(lambda: door.ask("/").status == 200, 5, "a free seat")
    for line, page in zip(lines[1:], pages[1:], strict=True):
        line.close()
        door.ask(f"/leave/{page.kernel}", "POST")


def test_kernels_use_private_sockets_and_leave_no_files(door: Any, eventually: Callable[..., Any]) -> None:
    folder = Path(door.settings.folder) / "p"
    page = door.page()
    assert folder.stat().st_mode & 0o077 == 0
    assert list(folder.glob("kernel-*-ipc-*"))
    kernel = psutil.Process(door.kernels()[0])
    assert not [one for one in kernel.net_connections("inet") if one.status == psutil.CONN_LISTEN]

    door.ask(f"/leave/{page.kernel}", "POST")
    eventually(lambda: not door.kernels(), 5, "the end")
    eventually(lambda: not list(folder.glob("kernel-*")), 5, "the end of its files")
    assert not list(folder.rglob("history.sqlite"))


def test_nothing_secret_is_in_a_command_line_or_a_file(door: Any) -> None:
    page = door.page()
    for process in [psutil.Process(door.process.pid), *map(psutil.Process, door.kernels())]:
        assert "the key of the book" not in " ".join(process.cmdline())
    for file in Path(door.settings.folder).rglob("*"):
        if file.is_file():
            assert b"the key of the book" not in file.read_bytes()
    assert "the key of the book" not in str(psutil.Process(door.process.pid).environ())
    door.ask(f"/leave/{page.kernel}", "POST")


def test_installed_kernels_and_start_up_files_play_no_part(
    open_door: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = tmp_path / "kernels" / "python3"
    fake.mkdir(parents=True)
    (fake / "kernel.json").write_text('{"argv": ["/bin/false"], "display_name": "x", "language": "python"}')
    startup = tmp_path / "ipython" / "profile_default" / "startup"
    startup.mkdir(parents=True)
    (startup / "00.py").write_text("import os; os._exit(3)")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))

    other = open_door("participants", patience=SHORT)
    line = other.page().connect()
    assert answers(line)
    line.close()
