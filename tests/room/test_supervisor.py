"""A room from one command: it comes up, survives the death of a door, and goes without a trace."""

import json
import re
import signal
import socket
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import psutil
import pytest
from processes import is_kernel

Begin = Callable[..., Any]


def read(address: str) -> str:
    with urllib.request.urlopen(address.partition("#")[0], timeout=30) as answer:
        text: str = answer.read().decode()
    return text


def runs(process: psutil.Process, module: str) -> bool:
    with suppress(psutil.Error):  # it may have ended meanwhile
        return module in process.cmdline()
    return False


def doors(command: Any) -> list[psutil.Process]:
    children = psutil.Process(command.process.pid).children()
    return [one for one in children if runs(one, "course.room.doors")]


def test_the_demo_opens_survives_and_closes(
    passerelle: Begin, free_port: Callable[[], int], eventually: Callable[..., Any]
) -> None:
    port = free_port()
    command = passerelle("demo", "--host", "127.0.0.1", "--port", str(port))
    addresses = command.addresses()

    # Full addresses, the secrets where they belong.
    assert set(addresses) == {"facilitator", "wall", "participants"}
    assert re.fullmatch(rf"http://127\.0\.0\.1:{port}/\?token=[\w-]{{20,}}", addresses["facilitator"])
    assert re.fullmatch(rf"http://127\.0\.0\.1:{port}/wall\?token=[\w-]{{20,}}", addresses["wall"])
    assert re.fullmatch(rf"http://127\.0\.0\.1:{port + 1}/#j=[\w-]{{20,}}", addresses["participants"])
    assert command.ready.stat().st_mode & 0o077 == 0
    secrets = [address.partition("=")[2] for address in addresses.values()]
    for process in [psutil.Process(command.process.pid), *command.family()]:
        assert not any(secret in " ".join(process.cmdline()) for secret in secrets)
    # Both doors answer with a page that has its screen.
    assert 'data-model="' in read(addresses["participants"])
    (folder,) = command.runtime.iterdir()
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "demo.passerelle").read_bytes()[:6] != b"SQLite"

    # A door that is killed is back on the same port with the same secrets.
    for door in doors(command):
        kernels = door.children()
        door.send_signal(signal.SIGKILL)
        eventually(lambda gone=door.pid: _reborn(command, gone), 2, "the next life of the door")
        assert 'data-model="' in read(addresses["participants"])
        assert "passerelle" in _with_cookie(addresses["wall"])
        eventually(
            lambda kernels=kernels: not any(one.is_running() for one in kernels), 5, "the end of its kernels"
        )
    assert command.process.poll() is None
    assert json.loads(command.ready.read_text()) == addresses

    # And nothing is left.
    command.family()
    command.process.send_signal(signal.SIGTERM)
    out, errors = command.process.communicate(timeout=20)
    assert command.process.returncode == 0
    assert errors == ""
    assert addresses["facilitator"] in out
    assert command.nobody_left()
    assert not command.ready.exists()
    assert not list(command.runtime.iterdir())


def _reborn(command: Any, gone: int) -> bool:
    now = [one.pid for one in doors(command)]
    return len(now) == 2 and gone not in now


def _with_cookie(address: str) -> str:
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    with opener.open(address, timeout=30) as answer:
        text: str = answer.read().decode()
    return text


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_nobody_is_left(
    passerelle: Begin, free_port: Callable[[], int], eventually: Callable[..., Any], how: signal.Signals
) -> None:
    command = passerelle("demo", "--host", "127.0.0.1", "--port", str(free_port()))
    read(command.addresses()["participants"])
    assert any(map(is_kernel, command.family()))

    command.process.send_signal(how)

    command.process.wait(15)
    eventually(command.nobody_left, 12, "the end of everybody")
    assert not list(command.runtime.iterdir())


def test_taken_ports_are_passed_over(passerelle: Begin, free_port: Callable[[], int]) -> None:
    port = free_port()
    with socket.create_server(("127.0.0.1", port)):
        addresses = passerelle("demo", "--host", "127.0.0.1", "--port", str(port)).addresses()

    assert f":{port + 1}/" in addresses["facilitator"]
    assert f":{port + 2}/" in addresses["participants"]


def test_the_lab_opens_the_same_notebooks(passerelle: Begin, free_port: Callable[[], int]) -> None:
    addresses = passerelle("lab", "--host", "127.0.0.1", "--port", str(free_port())).addresses()
    lab, _, token = addresses["facilitator"].partition("/lab/tree/home.ipynb?token=")
    assert token
    assert lab.partition("//")[2].startswith("127.0.0.1:")
    assert token not in addresses["wall"]

    with pytest.raises(urllib.error.HTTPError, match="403"):
        read(f"{lab}/api/contents")
    listed = json.loads(read(f"{lab}/api/contents?token={token}"))
    assert "home.ipynb" in {one["name"] for one in listed["content"]}
    page = read(addresses["facilitator"])
    assert "apputils-extension:announcements" in page.partition("disabledExtensions")[2]

    asked = urllib.request.Request(f"{lab}/api/kernels?token={token}", method="POST", data=b"{}")
    with urllib.request.urlopen(asked, timeout=30) as answer:
        assert json.loads(answer.read())["name"] == "python3"
    assert 'data-model="' in read(addresses["participants"])
