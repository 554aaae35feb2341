"""Many kernels at once, and kernels that are killed."""

import os
import signal
import subprocess
import sys
import time

from course.book import Book

WRITERS, WRITES, MOST = 8, 40, 20

WRITER = """
import sys
from course.book import Book
url, number, *secrets = sys.argv[1:]
book = Book.open(url, bytes(range(32)))
for place, secret in enumerate(secrets):
    seat = book.seat(secret)
    for turn in range(20):
        new = f"{1 + 1000 * int(number) + 20 * place + turn:032x}"
        saved = seat.save(new, "journey", "step", {"managed": "x"})
        print(saved.id, saved.revision, flush=True)
"""


def start(url: str, number: int, *secrets: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, url, str(number), *secrets]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_all_that_eight_processes_write_is_there(book: Book, url: str) -> None:
    secrets = [
        [book.join(f"Seat {one}", "bird", "fr")[1] for one in range(WRITES // MOST)] for _ in range(WRITERS)
    ]
    started = [start(url, number, *some) for number, some in enumerate(secrets)]
    said = [line.split() for one in started for line in one.communicate(timeout=120)[0].splitlines()]
    assert [one.returncode for one in started] == [0] * WRITERS
    assert len(said) == WRITERS * WRITES
    assert len({revision for _, revision in said}) == WRITERS * WRITES, "no revision is given twice"
    assert {(one.id, str(one.revision)) for one in book.entries()} == {tuple(one) for one in said}
    assert book.changed()


def test_nothing_acknowledged_is_lost_when_a_writer_is_killed(url: str, key: bytes) -> None:
    acknowledged = set()
    with Book.create(url, key) as book:
        for round_ in range(6):
            _, secret = book.join(f"Seat {round_}", "bird", "fr")
            writer = start(url, round_, secret)
            assert writer.stdout is not None
            for _ in range(3 + 2 * round_):
                acknowledged.add(writer.stdout.readline().split()[0])
            time.sleep(0.003 * round_)  # another instant of its work each time
            os.kill(writer.pid, signal.SIGKILL)
            rest, _ = writer.communicate(timeout=30)
            acknowledged |= {
                line.split()[0] for line in rest.splitlines(keepends=True) if line.endswith("\n")
            }
            assert acknowledged <= {one.id for one in book.entries()}
    with Book.open(url, key) as again:
        assert acknowledged <= {one.id for one in again.entries()}
        if url.startswith("sqlite"):
            with again._store.reading() as connection:
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
                assert connection.exec_driver_sql("PRAGMA cipher_integrity_check").all() == []
                assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def test_the_last_one_dying_loses_nothing(file_url: str, key: bytes) -> None:
    with Book.create(file_url, key) as book:
        _, secret = book.join("Aube", "bird", "fr")
    writer = start(file_url, 0, secret)
    assert writer.stdout is not None
    told = [writer.stdout.readline().split()[0] for _ in range(5)]
    os.kill(writer.pid, signal.SIGKILL)
    writer.communicate(timeout=30)
    with Book.open(file_url, key) as again:
        assert set(told) <= {one.id for one in again.entries()}
