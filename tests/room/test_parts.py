"""The small parts of a room: addresses, secrets, folders, settings."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from course.book import Book, Place, Wifi, new_key
from course.room import folder as folders
from course.room.announce import write_ready_file
from course.room.errors import CannotStart
from course.room.folder import private_folder, room_for_sockets, sweep
from course.room.guard import answers_to
from course.room.here import describe
from course.room.join import ALPHABET, new_join_secret, new_room_code
from course.room.network import is_loopback, lan_address, listen
from course.room.settings import DoorSettings, Patience


def test_the_lan_address_is_found_without_sending_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[object] = []

    class Silent(socket.socket):
        def send(self, *data: object) -> int:  # type: ignore[override]
            sent.append(data)
            return 0

        sendto = send  # type: ignore[assignment]

    monkeypatch.setattr(socket, "socket", Silent)
    address = lan_address()

    assert not sent
    assert address is None or not is_loopback(address)


def test_without_a_network_there_is_no_lan_address() -> None:
    code = "from course.room.network import lan_address; print(lan_address())"
    alone = ["unshare", "-rn", sys.executable, "-c", code]
    try:
        result = subprocess.run(alone, capture_output=True, text=True, timeout=30, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        pytest.skip(f"a namespace without a network cannot be made here ({error}); install util-linux")

    assert result.stdout.strip() == "None"


@pytest.mark.parametrize(
    ("host", "phones", "desk"),
    [
        ("127.0.0.1:8866", True, True),
        ("localhost", True, True),
        ("[::1]:8866", True, True),
        ("192.168.1.9:8867", True, False),
        ("club.example", True, False),
        ("laptop.local:8867", True, False),
        ("evil.example", False, False),
        ("localhost.evil.example", False, False),
        ("127.0.0.1.evil.example", False, False),
        ("", False, False),
    ],
)
def test_names_that_a_door_answers_to(host: str, phones: bool, desk: bool) -> None:
    assert answers_to(host, ("club.example",), anywhere=True) is phones
    assert answers_to(host, (), anywhere=False) is desk


def test_listening_passes_over_what_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with listen("127.0.0.1", port) as other:
            assert other.getsockname()[1] > port


def test_an_address_of_another_computer_cannot_be_listened_on() -> None:
    with pytest.raises(CannotStart, match=r"203\.0\.113\.7"):
        listen("203.0.113.7", 20_000)


def test_secrets_are_long_and_codes_are_readable() -> None:
    assert len({new_join_secret() for _ in range(100)}) == 100
    assert len(new_join_secret()) >= 22
    code = new_room_code()
    assert len(code.replace("-", "")) == 8
    assert set(code.replace("-", "")) <= set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)


def test_a_private_folder_is_private_and_goes() -> None:
    with private_folder() as folder:
        assert folder.stat().st_mode & 0o077 == 0
        (folder / "book").write_bytes(b"x")
        sweep(folder.parent)
        assert folder.is_dir(), "a run that lives was swept"
    assert not folder.exists()


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    left, strange = tmp_path / f"{folders.PREFIX}left", tmp_path / f"{folders.PREFIX}strange"
    for one in (left, strange):
        one.mkdir()
    (left / folders.LOCK).touch()
    (left / "demo.passerelle").touch()

    sweep(tmp_path)

    assert not left.exists()
    assert strange.exists(), "a folder without a lock is somebody else's"


def test_a_notebook_that_was_killed_is_swept_by_the_next(tmp_path: Path) -> None:
    code = "import os; from course.room.here import club; club(); os._exit(9)"
    environment = os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=environment, timeout=60, check=False)
    assert len(list(tmp_path.iterdir())) == 1

    sweep(tmp_path)

    assert not list(tmp_path.iterdir())


def test_long_paths_have_no_room_for_sockets() -> None:
    assert room_for_sockets(Path("/run/user/1000/passerelle-abcdefgh/p"))
    assert not room_for_sockets(Path("/home/somebody/a/rather/long/path/that/goes/on/for/a/while/passerelle"))


def test_settings_travel_whole() -> None:
    place = Place("http://h/", "http://w/", "join", "code", Wifi("Réseau", None), expected=12)
    settings = DoorSettings(
        role="participants",
        host="0.0.0.0",
        port=1,
        folder="f",
        notebooks="n",
        static="s",
        room=describe("book", b"\x01" * 32, place),
        names=("a", "b"),
        patience=Patience(unseen=1),
    )

    assert DoorSettings.from_json(settings.to_json()) == settings
    assert "\n" not in settings.to_json()


def test_the_ready_file_is_whole_and_private(tmp_path: Path) -> None:
    file = tmp_path / "ready.json"
    write_ready_file(file, {"facilitator": "x"})

    assert json.loads(file.read_text()) == {"facilitator": "x"}
    assert file.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [file]


def test_a_notebook_outside_a_room_has_a_demo_club_of_its_own() -> None:
    code = (
        "from course.room.here import club; one = club(); assert club() is one;"
        "print(one.place, one.book.settings().name, sorted(seat.alias for seat in one.book.desk().seats()));"
        "import tempfile, pathlib; print(one.book._store.where)"
    )
    results = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
        for _ in range(2)
    ]
    first, second = (result.stdout.splitlines() for result in results)

    assert first[0] == second[0]
    assert first[0].startswith("None ")
    assert not Path(first[1]).exists(), "the demo club outlived its notebook"


def test_a_notebook_in_a_room_gets_its_club_and_hides_the_key(tmp_path: Path) -> None:
    key = new_key()
    Book.create(tmp_path / "club.passerelle", key).close()
    place = Place("http://h/", "", "join", "CODE", Wifi("Net", "pass"), participants_only=True)
    room = json.dumps(describe(str(tmp_path / "club.passerelle"), key, place))
    code = (
        "import os; from course.room.here import club; place = club().place;"
        "print(place.participants, place.wifi.name, place.participants_only, 'PASSERELLE_ROOM' in os.environ)"
    )
    environment = os.environ | {"PASSERELLE_ROOM": room}
    result = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    )

    assert result.stdout.split() == ["http://h/", "Net", "True", "False"]


def test_kernels_import_no_server() -> None:
    code = (
        "import sys, course.room.kernel, course.room.here;"
        "print([one for one in ('voila', 'nbformat', 'nbconvert', 'jupyter_server') if one in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )

    assert result.stdout.strip() == "[]"
