"""Real doors on free ports of this computer, notebooks of one small widget, and clients that misbehave."""

import io
import json
import os
import random
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import nbformat
import psutil
import pytest
import websocket
from processes import kernels_of

from course.cli import main
from course.room.settings import STATIC, DoorSettings, Patience

KERNEL_PROTOCOL = "v1.kernel.websocket.jupyter.org"
PROBE = """
import anywidget, traitlets

class Probe(anywidget.AnyWidget):
    _esm = 'export default {render({model, el}) {el.textContent = "probe " + model.get("view").count}}'
    view = traitlets.Dict({"count": 0}).tag(sync=True)

    def __init__(self):
        super().__init__()
        self.on_msg(self.answer)

    def answer(self, _widget, content, _buffers):
        self.view = {"count": self.view["count"] + 1, "said": content.get("say", "")}
        self.send({"re": content.get("n"), "ok": True})

hidden = Probe()
"""
SCREEN = """
export default {
  render({ model, el }) {
    const draw = () => { el.textContent = "count " + model.get("view").count; };
    model.on("change:view", draw);
    model.on("msg:custom", (content) => { el.dataset.answer = JSON.stringify(content); });
    window.probe = model;
    draw();
  },
};
"""


@pytest.fixture(scope="session")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Notebooks as thin as the real ones, for a widget that counts what it is told."""
    folder = tmp_path_factory.mktemp("notebooks")
    cells = {
        "seat": [PROBE, "Probe()"],
        "wall": [PROBE, "Probe()"],
        "home": [PROBE, "Probe()", "import ipywidgets\nipywidgets.IntSlider(description='slide')"],
        "broken": ["raise RuntimeError('a secret of the notebook')"],
    }
    for name, sources in cells.items():
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(one) for one in sources])
        nbformat.write(notebook, folder / f"{name}.ipynb")
    (folder / "picture.png").write_bytes(b"a picture")
    (folder / "notes.txt").write_text("notes")
    return folder


@pytest.fixture(scope="session")
def static(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built files, with a small screen in place of the seat's and the wall's."""
    folder = tmp_path_factory.mktemp("static")
    manifest = json.loads((STATIC / "manifest.json").read_text())
    for name in manifest:
        if name not in {"seat.js", "wall.js"}:
            shutil.copy(STATIC / manifest[name], folder)
    for name in ("seat.js", "wall.js"):
        manifest[name] = f"{name[:-3]}.0123456789.js"
        (folder / manifest[name]).write_text(SCREEN)
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


@dataclass
class Answer:
    """An HTTP answer, whatever its status."""

    status: int
    headers: Any
    body: str


@dataclass
class Running:
    """A door that is open."""

    settings: DoorSettings
    process: subprocess.Popen[str]
    cookies: dict[str, str] = field(default_factory=dict)
    one_phone: bool = False
    """Whether all pages are one phone's, as tabs of one browser; else each page is a phone of its own."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.settings.port}"

    def ask(self, path: str, method: str = "GET", headers: dict[str, str] | None = None) -> Answer:
        """Ask without following redirects; cookies are kept as a browser keeps them."""
        request = urllib.request.Request(self.url + path, method=method, headers=headers or {})
        if method == "POST":
            request.data = b""
        if self.cookies:
            request.add_header("Cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        try:
            with urllib.request.build_opener(_Stay).open(request, timeout=30) as answer:
                got = Answer(answer.status, answer.headers, answer.read().decode(errors="replace"))
        except urllib.error.HTTPError as error:
            got = Answer(error.code, error.headers, error.read().decode(errors="replace"))
        for cookie in got.headers.get_all("Set-Cookie") or []:
            name, _, rest = cookie.partition("=")
            if name.startswith("passerelle-phone") and not self.one_phone:
                continue
            self.cookies[name] = rest.partition(";")[0]
        return got

    def page(self, path: str = "/") -> "Page":
        """Open a lean page."""
        answer = self.ask(path)
        assert answer.status == 200, answer.body
        found = re.search(
            r'<data id="kernel" value="([0-9a-f-]{36})" data-model="([0-9a-f]{32})"', answer.body
        )
        assert found, answer.body
        return Page(self, found[1], found[2], answer)

    def kernels(self) -> list[int]:
        """List the processes of this door's kernels."""
        return [one.pid for one in kernels_of(self.process.pid)]

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(15)


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_arguments: Any) -> None:
        return None


@dataclass
class Page:
    """A lean page as a client sees it."""

    door: Running
    kernel: str
    widget: str
    answer: Answer

    def connect(self, **changes: Any) -> "Line":
        """Open the page's WebSocket, as its own script does unless told otherwise."""
        address = self.door.url.replace("http", "ws") + f"/api/kernels/{self.kernel}/channels"
        options = {"origin": self.door.url, "subprotocols": [KERNEL_PROTOCOL], "timeout": 20} | changes
        if self.door.cookies:
            options["cookie"] = "; ".join(f"{name}={value}" for name, value in self.door.cookies.items())
        return Line(websocket.create_connection(address, **options), self.widget)


@dataclass
class Line:
    """A WebSocket to a kernel, with messages written by hand."""

    socket: websocket.WebSocket
    widget: str

    def send(self, data: Any = None, **changes: Any) -> None:
        """Send a message of the kernel protocol; each part of it can be forged."""
        header = {
            "msg_id": secrets.token_hex(8),
            "msg_type": "comm_msg",
            "session": "x",
            "username": "x",
            "version": "5",
        }
        header |= changes.get("header", {})
        content = changes.get("content", {"comm_id": self.widget, "data": data})
        texts = [header, {}, {}, content]
        parts = [json.dumps(part).encode() for part in texts] + changes.get("buffers", [])
        self.socket.send_binary(frame(changes.get("channel", "shell"), parts))

    def tell(self, **content: Any) -> None:
        self.send({"method": "custom", "content": content})

    def receive(self, timeout: float = 20) -> dict[str, Any]:
        """Wait for the next message."""
        self.socket.settimeout(timeout)
        got = self.socket.recv()
        if got == "":
            raise websocket.WebSocketConnectionClosedException("closed by the door")
        assert isinstance(got, bytes), got
        count = int.from_bytes(got[:8], "little")
        table = [int.from_bytes(got[8 * at + 8 : 8 * at + 16], "little") for at in range(count)]
        parts = [got[start:end] for start, end in pairwise(table)]
        return {
            "channel": parts[0].decode(),
            "header": json.loads(parts[1]),
            "content": json.loads(parts[4]),
            "raw": got,
        }

    def until(self, method: str, timeout: float = 20) -> Any:
        """Wait for a message of the widget's with this method; give its data."""
        until = time.monotonic() + timeout
        while time.monotonic() < until:
            data = self.receive(until - time.monotonic())["content"]["data"]
            if data["method"] == method:
                return data
        raise TimeoutError(method)

    def silent(self, seconds: float = 1.0) -> bool:
        """Whether nothing arrives for a while."""
        try:
            self.receive(seconds)
        except websocket.WebSocketTimeoutException:
            return True
        return False

    def close(self) -> None:
        with suppress(OSError, websocket.WebSocketException):
            self.socket.close()


def frame(channel: str, parts: list[bytes]) -> bytes:
    """Write a message of the kernel protocol."""
    whole = [channel.encode(), *parts]
    table = [8 * (len(whole) + 2)]
    for part in whole:
        table.append(table[-1] + len(part))
    return b"".join(number.to_bytes(8, "little") for number in [len(table), *table]) + b"".join(whole)


@pytest.fixture(scope="session")
def written_frame() -> Callable[[str, list[bytes]], bytes]:
    return frame


def free_port() -> int:
    """Find a free port that the system gives to nobody by itself: a client there may meet itself."""
    for port in random.sample(range(20_000, 30_000), 50):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no free port")


def eventually(true: Callable[[], Any], seconds: float = 10.0, what: str = "what was expected") -> Any:
    """Wait until something is true."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := true():
            return found
        time.sleep(0.05)
    raise AssertionError(f"{what} did not happen within {seconds} s")


@pytest.fixture(scope="session", name="eventually")
def _eventually() -> Callable[..., Any]:
    return eventually


@pytest.fixture(scope="session", name="free_port")
def _free_port() -> Callable[[], int]:
    return free_port


@pytest.fixture(scope="session")
def open_door(notebooks: Path, static: Path) -> Iterator[Callable[..., Running]]:
    """Open doors; they are closed, kernels included, at the end."""
    opened: list[Running] = []
    folders: list[Path] = []

    def open_one(role: str, **changes: Any) -> Running:
        folder = Path(tempfile.mkdtemp(prefix="psr-", dir="/tmp" if sys.platform != "win32" else None))
        folders.append(folder)
        waiting = Patience(unseen=8, silent=8, leaving=1, look=0.2)
        settings = DoorSettings(
            role=role,
            host="127.0.0.1",
            port=free_port(),
            folder=str(folder),
            notebooks=str(changes.pop("notebooks", notebooks)),
            static=str(static),
            room={"canary": "the key of the book"},
            patience=changes.pop("patience", waiting),
            **{"token": "a-token", "ticket": "a-ticket", "cookie_secret": "ab" * 32}
            if role == "facilitator"
            else {},
            **changes,
        )
        opened.append(start(settings))
        return opened[-1]

    yield open_one
    for one in opened:
        one.stop()
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def reopen() -> Iterator[Callable[[Running], None]]:
    """Open a door again that has died, as the supervisor does."""
    opened: list[Running] = []

    def again(door: Running) -> None:
        door.process.wait(5)
        opened.append(start(door.settings))

    yield again
    for one in opened:
        one.stop()


def start(settings: DoorSettings) -> Running:
    """Start the process of a door, as the supervisor does."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "course.room.doors"],
        stdin=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdin is not None
    process.stdin.write(settings.to_json() + "\n")
    process.stdin.flush()
    running = Running(settings, process)

    def answers() -> bool:
        assert process.poll() is None, "the door ended"
        with suppress(urllib.error.URLError):
            return running.ask("/static/").status == 404
        return False

    eventually(answers, 30, "the door's opening")
    return running


@pytest.fixture(scope="session")
def phones(open_door: Callable[..., Running]) -> Running:
    """The participants' door."""
    return open_door("participants")


@pytest.fixture(scope="session")
def broken(
    open_door: Callable[..., Running], notebooks: Path, tmp_path_factory: pytest.TempPathFactory
) -> Running:
    """A participants' door whose notebook fails."""
    folder = tmp_path_factory.mktemp("broken")
    shutil.copy(notebooks / "broken.ipynb", folder / "seat.ipynb")
    return open_door("participants", notebooks=folder)


@pytest.fixture(scope="session")
def desk(open_door: Callable[..., Running]) -> Running:
    """The facilitator's door, with the facilitator inside."""
    door = open_door("facilitator")
    assert door.ask("/?token=a-token").status == 302
    return door


@dataclass
class Command:
    """A ``passerelle`` command that keeps running."""

    process: subprocess.Popen[str]
    ready: Path
    runtime: Path
    started: list[psutil.Process] = field(default_factory=list)

    def addresses(self) -> dict[str, str]:
        def read() -> Any:
            assert self.process.poll() is None, "the command ended"
            return self.ready.exists() and json.loads(self.ready.read_text())

        found: dict[str, str] = eventually(read, 40, "the ready file")
        self.started = psutil.Process(self.process.pid).children(recursive=True)
        return found

    def family(self) -> list[psutil.Process]:
        """List every process that came of this command, orphans included."""
        self.started += psutil.Process(self.process.pid).children(recursive=True)
        return self.started

    def nobody_left(self) -> bool:
        return not any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in self.started)


@pytest.fixture
def passerelle(tmp_path: Path) -> Iterator[Callable[..., Command]]:
    """Start commands that open a room; what is left of them at the end is ended."""
    begun: list[Command] = []
    runtime = Path(tempfile.mkdtemp(prefix="psr-", dir="/tmp" if sys.platform != "win32" else None))

    def begin(*arguments: str, **environment: str) -> Command:
        ready = tmp_path / f"ready-{len(begun)}.json"
        process = subprocess.Popen(
            [*command_line(), *arguments, "--no-browser", "--ready-file", str(ready)],
            env=os.environ | {"LC_ALL": "fr_FR.UTF-8", "XDG_RUNTIME_DIR": str(runtime)} | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
        )
        begun.append(Command(process, ready, runtime))
        return begun[-1]

    yield begin
    for one in begun:
        if one.process.poll() is None:
            one.process.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            one.process.communicate(timeout=15)
        for left in one.started:
            with suppress(psutil.Error):
                left.kill()
    shutil.rmtree(runtime, ignore_errors=True)


def command_line() -> list[str]:
    return [sys.executable, "-P", "-c", "import sys; from course.cli import main; sys.exit(main())"]


@dataclass
class Said:
    """What a command that ended by itself has said."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Callable[..., Said]:
    """Run a ``passerelle`` command that ends by itself, in an empty folder; ``given`` is what is typed."""

    def run(*arguments: str, given: str = "", language: str = "en_GB.UTF-8") -> Said:
        monkeypatch.setenv("LC_ALL", language)
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        monkeypatch.chdir(tmp_path)
        try:
            code = main(arguments)
        except SystemExit as exit_:
            code = int(exit_.code or 0)
        out, errors = capsys.readouterr()
        return Said(code, out, errors)

    return run
