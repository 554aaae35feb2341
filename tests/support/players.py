"""A whole club, played: the real command in its own process, and phones and walls that speak its protocol.

Used by the browser tests, the fault tests and the benches.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from contextlib import contextmanager, suppress
from http.cookiejar import CookieJar
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self
from weakref import WeakSet

import psutil
import websocket
from processes import kernels_of

from course.book import Book, create_key_file, open_key_file
from course.book.demo import fill
from widgets.changes import applied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROTOCOL = "v1.kernel.websocket.jupyter.org"
PAGE = re.compile(r'<data id="kernel" value="([0-9a-f-]{36})" data-model="([0-9a-f]{32})"')
START_S = 90.0
TOLD_LINES = 60
PASSERELLE = str(Path(sys.executable).with_name("passerelle"))
PASSPHRASE = "quatre mots pour essayer"


class Evening:
    """A club that runs: ``passerelle`` in a process of its own.

    Args:
        arguments: the command and its options, for example ``["demo"]``.
        folder: where the ready file goes; a fresh one when not given.
        given: what is typed at the prompt, if anything.
        environment: changes to the environment.
    """

    opened: ClassVar[WeakSet[Evening]] = WeakSet()

    def __init__(
        self,
        *arguments: str,
        folder: Path | None = None,
        given: str | None = None,
        environment: dict[str, str] | None = None,
    ) -> None:
        self.opened.add(self)
        self.folder = folder or Path(tempfile.mkdtemp(prefix="evening-"))
        self._mine = folder is None
        self.ready = self.folder / "ready.json"
        self.ready.unlink(missing_ok=True)
        command = [PASSERELLE, *arguments, "--no-browser", "--ready-file", str(self.ready)]
        self.log = (self.folder / "log.txt").open("a")
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=self.log,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            env=os.environ | {"LANG": "fr_FR.UTF-8"} | (environment or {}),
        )
        assert self.process.stdin is not None
        if given is not None:
            self.process.stdin.write(given)
            self.process.stdin.flush()
        self._wait()
        addresses = json.loads(self.ready.read_text())
        self.facilitator: str = addresses["facilitator"]
        self.wall: str = addresses["wall"]
        self.participants: str = addresses["participants"]

    def _wait(self) -> None:
        until = time.monotonic() + START_S
        while not self.ready.exists():
            if self.process.poll() is not None or time.monotonic() > until:
                self.stop()
                raise AssertionError(f"the club did not open:\n{(self.folder / 'log.txt').read_text()}")
            time.sleep(0.05)

    @property
    def join(self) -> str:
        """The join secret of the QR code."""
        return self.participants.partition("#j=")[2]

    @property
    def local(self) -> str:
        """The participants' door as this computer reaches it."""
        port = re.search(r":(\d+)/", self.participants)
        assert port
        return f"http://127.0.0.1:{port[1]}/"

    def processes(self) -> list[psutil.Process]:
        """Everything this club runs: supervisor, doors, kernels."""
        with suppress(psutil.NoSuchProcess):
            root = psutil.Process(self.process.pid)
            return [root, *root.children(recursive=True)]
        return []

    def doors(self) -> dict[str, psutil.Process]:
        """The two doors by the port they listen on: ``participants`` and ``facilitator``."""
        found = {}
        for process in psutil.Process(self.process.pid).children():
            with suppress(psutil.Error):
                for connection in process.net_connections("tcp"):
                    if connection.status == psutil.CONN_LISTEN:
                        mine = f":{connection.laddr.port}/" in self.participants
                        found["participants" if mine else "facilitator"] = process
        return found

    def tells(self) -> str:
        """Tell how it goes: its processes, and the end of what it wrote in its terminal."""
        lines: list[str] = []
        with suppress(psutil.Error):
            lines += [self._line(process) for process in self.processes()]
        with suppress(OSError):
            written = (self.folder / "log.txt").read_text(errors="replace")
            lines += written.splitlines()[-TOLD_LINES:]
        return "\n".join(lines)

    @staticmethod
    def _line(process: psutil.Process) -> str:
        with suppress(psutil.Error):
            return f"{process.pid} {process.status()} {process.cpu_times()} {process.cmdline()[:5]}"
        return f"{process.pid} has just ended"

    def kernels(self, door: str = "participants") -> list[psutil.Process]:
        """The kernels behind a door."""
        process = self.doors().get(door)
        return kernels_of(process.pid) if process else []

    def kill(self) -> None:
        """Kill everything at once, as a power cut would."""
        for process in self.processes():
            with suppress(psutil.NoSuchProcess):
                process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self, signal_: int = signal.SIGTERM) -> int:
        """Stop the club as Ctrl-C or a shutdown does.

        Returns:
            The exit code.
        """
        if self.process.poll() is None:
            self.process.send_signal(signal_)
        try:
            code = self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        self.log.close()
        if self.process.stdin:
            self.process.stdin.close()
        return code

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        with suppress(OSError):
            self.stop()
        if self._mine:
            shutil.rmtree(self.folder, ignore_errors=True)


def real_club(
    folder: Path, *arguments: str, demo: bool = False, environment: dict[str, str] | None = None
) -> Evening:
    """Open a real club in a folder, creating it the first time.

    Args:
        folder: where book and key are.
        arguments: more options of the command.
        demo: whether a new book is filled with the demo's fictional people.
        environment: changes to the environment.
    """
    (folder / "words.txt").write_text(PASSPHRASE + "\n")
    new = not (folder / "club.key").exists()
    if new and demo:
        with Book.create(
            folder / "club.passerelle", create_key_file(folder / "club.key", PASSPHRASE)
        ) as book:
            fill(book)
    options = ["--passphrase-file", str(folder / "words.txt"), *arguments]
    return Evening("open", str(folder), *options, folder=folder, environment=environment)


@contextmanager
def own_book(folder: Path) -> Iterator[Book]:
    """Open a real club's book beside the running club, as one more process that writes."""
    with Book.open(folder / "club.passerelle", open_key_file(folder / "club.key", PASSPHRASE)) as book:
        yield book


class Screen:
    """A lean page without a browser: its kernel, its widget and its WebSocket.

    Args:
        address: the page, with its token if it needs one.
    """

    def __init__(self, address: str) -> None:
        self.origin = re.match(r"https?://[^/]+", address)[0]  # type: ignore[index]
        self.jar = CookieJar()
        self.view: dict[str, Any] = {}
        self.number = 0
        self.frames: list[bytes] = []
        self.lost = False
        self._number = 0
        self._replies: dict[int, dict[str, Any]] = {}
        self._news = threading.Condition()
        self._open(address)

    def _open(self, address: str) -> None:
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        with opener.open(address.partition("#")[0], timeout=90) as answer:
            page = answer.read().decode()
        found = PAGE.search(page)
        assert found, page
        self.kernel, self.model = found[1], found[2]
        self.connect()

    def connect(self) -> None:
        """Open the WebSocket and ask for the state, as the page's script does."""
        address = f"{self.origin.replace('http', 'ws')}/api/kernels/{self.kernel}/channels"
        self.socket = websocket.create_connection(
            address,
            origin=self.origin,
            subprotocols=[PROTOCOL],
            timeout=None,
            cookie="; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar),
        )
        self.lost = False
        threading.Thread(target=self._listen, args=(self.socket,), daemon=True).start()
        self._send({"method": "request_state"})
        self.wait_for(lambda: "language" in self.view)

    def _send(self, data: dict[str, Any]) -> None:
        header = {
            "msg_id": secrets.token_hex(8),
            "msg_type": "comm_msg",
            "session": "s",
            "username": "",
            "version": "5.3",
        }
        parts = [
            b"shell",
            *(json.dumps(p).encode() for p in (header, {}, {}, {"comm_id": self.model, "data": data})),
        ]
        table = [8 * (len(parts) + 2)]
        for part in parts:
            table.append(table[-1] + len(part))
        self.socket.send_binary(
            b"".join(n.to_bytes(8, "little") for n in [len(table), *table]) + b"".join(parts)
        )

    def _listen(self, socket: websocket.WebSocket) -> None:
        """Take in everything that arrives, so that the door's pings are answered too."""
        with suppress(OSError, websocket.WebSocketException):
            while isinstance(raw := socket.recv(), bytes) and raw:
                arrived = time.perf_counter()
                count = int.from_bytes(raw[:8], "little")
                table = [int.from_bytes(raw[8 * at + 8 : 8 * at + 16], "little") for at in range(count)]
                # After channel, header, parent header and metadata comes the content.
                data = json.loads(raw[table[4] : table[5]]).get("data", {})
                with self._news:
                    self.frames.append(raw)
                    if data.get("method") == "update":
                        self._update(data["state"])
                        self.on_view(self.view, arrived)
                    elif data.get("method") == "custom":
                        self._replies[data["content"].get("re")] = data["content"]
                    self._news.notify_all()
        with self._news:
            self.lost = True
            self._news.notify_all()

    def _update(self, state: dict[str, Any]) -> None:
        """Keep the view whole, as the page's script does."""
        if "view" in state:
            self.view, self.number = state["view"], state.get("view_number", 0)
        news = state.get("change")
        if news and news["number"] == self.number + 1:
            self.view, self.number = applied(self.view, news["change"]), news["number"]
        elif news and news["number"] > self.number:
            self._send({"method": "custom", "content": {"do": "whole"}})

    def on_view(self, view: dict[str, Any], arrived: float) -> None:
        """Called with each view as it arrives; benches replace it."""

    def wait_for(self, true: Callable[[], Any], seconds: float = 60) -> None:
        """Wait until something is true of what arrived."""
        with self._news:
            done = self._news.wait_for(lambda: true() or self.lost, seconds)
        if not done or not true():
            raise ConnectionError("the connection ended" if self.lost else "it did not happen in time")

    def tell(self, do: str, **values: Any) -> dict[str, Any]:
        """Send a message and wait for its reply."""
        self._number += 1
        number = self._number
        self._send({"method": "custom", "content": {"n": number, "do": do, **values}})
        self.wait_for(lambda: number in self._replies)
        return self._replies.pop(number)

    def close(self) -> None:
        """Hang up."""
        with suppress(OSError, websocket.WebSocketException):
            self.socket.close()


class Phone(Screen):
    """A participant's phone.

    Args:
        evening: the club.
        alias: the alias to join under; None stays at the entrance.
        secret: a key card's secret, to come back to a seat.
        language: the person's language.
    """

    def __init__(
        self, evening: Evening, alias: str | None = None, secret: str | None = None, language: str = "fr"
    ) -> None:
        super().__init__(evening.local)
        self.secret = secret
        if secret:
            assert self.tell("hello", secret=secret)["ok"]
        elif alias:
            reply = self.tell("join", alias=alias, picture="leaf", language=language, join=evening.join)
            assert reply["ok"], reply
            self.secret = reply["secret"]
        if self.secret:
            self.wait_for(lambda: "me" in self.view)

    def save(self, exercise: str, kind: str, body: dict[str, Any], entry_id: str | None = None) -> str:
        """Keep an entry; back when it is in the book."""
        entry_id = entry_id or secrets.token_hex(16)
        reply = self.tell("save", id=entry_id, exercise=exercise, kind=kind, body=body)
        assert reply["ok"], reply
        return entry_id
