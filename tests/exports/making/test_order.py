"""Documents made in a process of their own: whole or not at all, stopped at once, and no word of anybody in a log."""

import io
import os
import pickle
import subprocess
import sys
import tempfile
import time
import zipfile
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
import recipes

from exports.making import worker
from exports.making.file import TYPES, File
from exports.making.order import Order, Piece

PDF = partial(File, "a.pdf", b"%PDF a", ("\U0001f600",))
SLOW = Piece("slow", partial(time.sleep, 60))  # type: ignore[arg-type]
SECRET = "ce-que-la-personne-a-ecrit"


def made(*recipes: object, bundle: str = "all.zip") -> tuple[File, list[tuple[int, int, str]]]:
    told: list[tuple[int, int, str]] = []
    order = Order([Piece(f"piece {at}", one) for at, one in enumerate(recipes)], bundle)  # type: ignore[arg-type]
    return order.make(lambda *now: told.append(now)), told


def test_one_document_is_the_file_itself() -> None:
    file, told = made(PDF)
    assert file == File("a.pdf", b"%PDF a", ("\U0001f600",))
    assert file.type == "application/pdf"
    assert told == [(0, 1, "piece 0")]


def test_several_are_an_archive_that_tells_no_time() -> None:
    text = partial(File, "عربي.html", b"<p>", (), ("not held",))
    file, told = made(PDF, text)
    assert (file.name, file.replaced, file.left_out) == ("all.zip", ("\U0001f600",), ("not held",))
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        assert archive.namelist() == ["a.pdf", "عربي.html"]
        assert archive.read("a.pdf") == b"%PDF a"
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert [now[:2] for now in told] == [(0, 2), (1, 2)]


def test_large_files_come_whole() -> None:
    data = os.urandom(3_000_000)
    assert made(partial(File, "a.pdf", data))[0].data == data


@pytest.mark.parametrize(
    "broken",
    [partial(os._exit, 3), partial(int, SECRET), partial(os.abort), partial(File, flaw="not_made")],
    ids=["ends", "raises", "aborts", "says so"],
)
def test_what_breaks_gives_no_file_and_logs_no_words(
    broken: object, capfd: pytest.CaptureFixture[str]
) -> None:
    file, _ = made(PDF, broken, PDF)
    assert file.flaw == "not_made"
    assert not file.data
    assert SECRET not in "".join(capfd.readouterr())


def test_a_log_says_where_it_broke(capfd: pytest.CaptureFixture[str]) -> None:
    made(partial(int, SECRET))
    said = capfd.readouterr().err
    assert "ValueError" in said
    assert "worker.py" in said


def test_the_reason_of_a_flaw_is_kept() -> None:
    assert made(partial(File, flaw="photo"))[0].flaw == "photo"


@pytest.fixture
def support(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the process that makes documents find the recipes of tests."""
    monkeypatch.setenv("PYTHONPATH", str(Path(recipes.__file__).parent))


@pytest.mark.usefixtures("support")
def test_what_a_library_prints_is_no_part_of_a_file(capfd: pytest.CaptureFixture[str]) -> None:
    file, _ = made(partial(recipes.speaking, '{"size": 1}'))
    assert file == File("a.pdf", b"%PDF a")
    assert capfd.readouterr().out == ""


@pytest.mark.usefixtures("support")
def test_the_process_gets_neither_the_room_nor_its_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASSERELLE_ROOM", "the-key-of-the-club")
    monkeypatch.setenv("ANOTHER", "there-it-is")
    file, _ = made(recipes.environment)
    assert b"there-it-is" in file.data
    assert b"the-key-of-the-club" not in file.data


@pytest.mark.usefixtures("support")
@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="Linux only")
def test_what_is_told_is_not_on_the_command_line() -> None:
    file, _ = made(recipes.arguments, partial(File, SECRET + ".pdf"))
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        shown = archive.read("a.json")
    assert b"exports.making.worker" in shown
    assert SECRET.encode() not in shown


def test_a_computer_that_starts_no_process_gives_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    assert made(PDF)[0].flaw == "not_made"


def test_it_stops_at_once() -> None:
    order = Order([SLOW])
    begun: list[int] = []
    answers: list[File] = []
    thread = Thread(target=lambda: answers.append(order.make(lambda done, _of, _title: begun.append(done))))
    thread.start()
    until = time.monotonic() + 30
    while not begun and time.monotonic() < until:
        time.sleep(0.02)
    assert begun == [0]
    at = time.monotonic()
    order.stop()
    thread.join(10)
    assert time.monotonic() - at < 5
    assert [one.flaw for one in answers] == ["not_made"]


def test_one_stopped_before_it_began_makes_nothing() -> None:
    order = Order([SLOW])
    order.stop()
    assert order.make(lambda *_: None).flaw == "not_made"


def test_every_kind_of_file_has_a_type() -> None:
    assert all(File(f"name.{ending}").type == kind for ending, kind in TYPES.items())


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder in which processes queue; nobody has made it."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path / f"passerelle-making-{os.getuid()}"


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="on Windows there is no queue")
@pytest.mark.parametrize("kind", ["open to others", "a link", "somebody else's"])
def test_a_queue_that_somebody_else_laid_out_is_refused(
    queue: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    if kind == "a link":
        (queue.parent / "theirs").mkdir(mode=0o700)
        queue.symlink_to(queue.parent / "theirs")
    else:
        queue.mkdir()
        queue.chmod(0o777 if kind == "open to others" else 0o700)
    if kind == "somebody else's":
        monkeypatch.setattr(os, "getuid", lambda: queue.lstat().st_uid + 1)
        other = queue.parent / f"passerelle-making-{os.getuid()}"
        other.mkdir(mode=0o700)
    with pytest.raises(SystemExit, match="is not a folder of yours alone"):
        worker._queue()


def test_a_queue_of_ones_own_is_private(queue: Path) -> None:
    assert worker._queue() == worker._queue() == queue
    assert queue.stat().st_mode & 0o777 == 0o700


def opened(files: Path) -> list[str]:
    """Name the files that a process has open; what it closes meanwhile is none of them."""
    names = []
    for one in files.iterdir():
        with suppress(FileNotFoundError):
            names.append(str(one.readlink()))
    return names


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="Linux only")
def test_who_waited_for_somebody_who_left_makes_nothing(queue: Path, tmp_path: Path) -> None:
    import fcntl  # noqa: PLC0415 - not on Windows

    queue.mkdir(mode=0o700)
    places = [(queue / str(number)).open("w") for number in range(os.cpu_count() or 1)]
    for place in places:
        fcntl.flock(place, fcntl.LOCK_EX)
    order, mark = tmp_path / "order", tmp_path / "made"
    order.write_bytes(pickle.dumps(((Piece("a mark", mark.touch),), "")))  # type: ignore[arg-type]
    asks = (
        "import subprocess, sys\n"
        "process = subprocess.Popen([sys.executable, '-m', 'exports.making.worker'], stdin=open(sys.argv[1], 'rb'))\n"
        "print(process.pid, flush=True)\n"
        "sys.stdin.read()"
    )
    asking = subprocess.Popen(
        [sys.executable, "-c", asks, str(order)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=worker.__file__.removesuffix("exports/making/worker.py"),
    )
    assert asking.stdin is not None
    assert asking.stdout is not None
    waiting = Path("/proc") / asking.stdout.readline().decode().strip() / "fd"
    until = time.monotonic() + 30
    while not any(str(queue) in name for name in opened(waiting)) and time.monotonic() < until:
        time.sleep(0.02)
    asking.stdin.close()
    asking.wait(30)
    for place in places:
        place.close()
    asking.stdout.read()  # until the process that waited has ended too
    asking.stdout.close()
    assert not mark.exists()
