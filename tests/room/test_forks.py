"""A forked kernel shares nothing with another but code."""

import asyncio
import json
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import psutil
import pytest
from loops import run

from course.room import forks
from course.room.settings import POSSIBLE

pytestmark = pytest.mark.skipif(not POSSIBLE, reason="this system cannot fork kernels safely")
TELLING = """
import anywidget, hashlib, pathlib, random, secrets, tempfile, traitlets, uuid
from sqlcipher3 import dbapi2

class Probe(anywidget.AnyWidget):
    _esm = 'export default {}'
    view = traitlets.Dict().tag(sync=True)

file = pathlib.Path(tempfile.mkdtemp()) / "probe.db"
connection = dbapi2.connect(str(file))
connection.execute("pragma key = 'the same'")
connection.execute("create table probe (x)")
Probe(view={
    "random": random.random(), "token": secrets.token_hex(8), "uuid": str(uuid.uuid4()),
    "kernel": get_ipython().kernel.ident, "session": get_ipython().kernel.session.session,
    "profile": get_ipython().profile_dir.location,
    "sqlite": connection.execute("select hex(randomblob(8))").fetchone()[0],
    "cipher": hashlib.sha256(file.read_bytes()).hexdigest(),
})
"""


@pytest.fixture(scope="module")
def telling(tmp_path_factory: pytest.TempPathFactory, open_door: Callable[..., Any]) -> Any:
    folder = tmp_path_factory.mktemp("telling")
    cells = [nbformat.v4.new_code_cell(TELLING)]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / "seat.ipynb")
    return open_door("participants", notebooks=str(folder), forked=True, seats=9)


def told(page: Any) -> dict[str, Any]:
    line = page.connect()
    line.send({"method": "request_state"})
    view: dict[str, Any] = line.until("update")["state"]["view"]
    line.close()
    return view


def test_nothing_random_is_the_same_in_two_forks(telling: Any) -> None:
    views = [told(telling.page()) for _ in range(3)]
    for key in ("random", "token", "uuid", "sqlite", "cipher", "kernel", "session"):
        assert len({one[key] for one in views}) == 3, key


def test_the_room_s_key_is_in_no_environment_that_others_can_read(telling: Any) -> None:
    telling.page()
    assert telling.kernels()
    for pid in telling.kernels():
        assert "PASSERELLE_ROOM" not in psutil.Process(pid).environ()


def test_the_shell_that_is_made_before_the_fork_is_the_run_s_own_and_not_the_account_s(telling: Any) -> None:
    assert Path(told(telling.page())["profile"]).is_relative_to(telling.settings.folder)


def test_the_room_s_key_is_not_in_the_process_that_others_are_forked_from(telling: Any) -> None:
    telling.page()
    preloaded = psutil.Process(telling.kernels()[0]).parent()
    assert preloaded is not None
    assert b"course.room.preloaded" in memory(preloaded)
    assert telling.settings.room["canary"].encode() not in memory(preloaded)


def memory(process: psutil.Process) -> bytes:
    """Read all that a process has written in its memory; a system that forbids it skips the test."""
    found = []
    with Path(f"/proc/{process.pid}/maps").open() as maps:
        spans = [line.split()[0].split("-") for line in maps if " rw-p " in line]
    try:
        with Path(f"/proc/{process.pid}/mem").open("rb", 0) as whole:
            for start, end in spans:
                whole.seek(int(start, 16))
                found.append(whole.read(int(end, 16) - int(start, 16)))
    except PermissionError:
        pytest.skip("this system lets nobody read another process")
    return b"".join(found)


def test_before_the_fork_there_is_one_thread_and_no_book(telling: Any) -> None:
    telling.page()
    preloaded = psutil.Process(telling.kernels()[0]).parent()
    assert preloaded is not None
    assert preloaded.num_threads() == 1
    assert not [one for one in preloaded.open_files() if Path(one.path).suffix == ".passerelle"]


class Told:
    """Stands for the preloaded process: what it and its kernels tell is the test's to say."""

    last: "Told"

    def __init__(self, *_command: Any, pass_fds: list[int], **_options: Any) -> None:
        self.line = socket.socket(fileno=os.dup(pass_fds[0]))
        Told.last = self

    def tell(self, **what: Any) -> None:
        self.line.send(json.dumps(what).encode())

    def kill(self) -> None:
        self.line.close()

    def wait(self) -> None:
        pass


BORN = {"kernel": "k", "pid": 4_000_000}
READY = {**BORN, "shown": ["model"]}


@pytest.mark.parametrize("order", [(BORN, READY), (READY, BORN)])
def test_a_kernel_that_is_ready_before_its_parent_says_so_is_found(
    order: tuple[dict[str, Any], ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forks.subprocess, "Popen", Told)

    async def born() -> Any:
        orders = forks.Forks({})
        try:
            waiting = asyncio.ensure_future(orders.fork("k", {}))
            await asyncio.sleep(0)
            for one in order:
                Told.last.tell(**one)
            fork = await waiting
            Told.last.tell(pid=fork.pid, exit=0)
            while fork.poll() is None:  # noqa: ASYNC110 - there is no event: Jupyter polls, too
                await asyncio.sleep(0)
            return fork
        finally:
            orders.stop()

    assert run(born(), 10).shown == ["model"]
