"""What happens beyond what the room can hold: a line that moves by itself, a polite refusal."""

import http.client
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader

from course.room import doctor, kernels, memory, settings
from course.room.assets import TEMPLATES
from course.room.errors import CannotStart
from course.room.notices import speakers
from course.room.opening import Opened
from course.room.settings import STATIC
from course.room.sockets import RoomSocket


def read_all(door: Any) -> str:
    with closing(http.client.HTTPConnection("127.0.0.1", door.settings.port, timeout=60)) as line:
        line.request("GET", "/")
        return line.getresponse().read().decode()


def test_pages_in_the_line_are_told_their_place(open_door: Callable[..., Any]) -> None:
    door = open_door("participants", seats=12, forked=False)
    with ThreadPoolExecutor(12) as together:
        pages = list(together.map(lambda _: read_all(door), range(12)))
    assert all('<data id="kernel"' in one for one in pages)
    told = [[int(n) for n in re.findall(r'lang="en"[^>]*>Many people[^<]* (\d+) ', one)] for one in pages]
    assert max(max(one, default=0) for one in told) >= 3
    assert all(one == sorted(set(one), reverse=True) for one in told)
    waited = next(one for one in pages if "Many people" in one)
    for language in ("fr", "en", "ar"):
        assert re.search(
            rf'<div class="lean-line".*<p lang="{language}".*<data id="kernel"', waited, re.DOTALL
        )


def test_without_memory_new_phones_are_asked_to_wait(
    open_door: Callable[..., Any],
) -> None:
    door = open_door("participants", spare=1 << 30)
    assert door.ask("/").status == 503
    assert not door.kernels()


def test_a_dead_phone_is_noticed_within_what_tornado_allows() -> None:
    assert 0 < RoomSocket.ping_timeout <= RoomSocket.ping_interval


@pytest.fixture
def group(tmp_path: Path) -> Path:
    """A container's limit of 600 MB, of which 500 are used, 100 of them for files that may be forgotten."""
    for name, text in {
        "memory.max": f"{600 << 20}\n",
        "memory.current": f"{500 << 20}\n",
        "memory.stat": f"anon 1\ninactive_file {100 << 20}\n",
    }.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def test_memory_is_this_computer_s_or_its_container_s(
    group: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        "course.room.memory.psutil.virtual_memory", lambda: SimpleNamespace(available=900 << 20)
    )
    assert memory.free(tmp_path / "no limits here") == 900
    assert memory.free(group) == 200
    (group / "memory.max").write_text("max\n")
    assert memory.free(group) == 900


def test_the_memory_left_free_is_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(settings.SPARE_VARIABLE, raising=False)
    assert settings.spare() == settings.SPARE
    monkeypatch.setenv(settings.SPARE_VARIABLE, "77")
    assert settings.spare() == 77
    monkeypatch.setenv(settings.SPARE_VARIABLE, "lots")
    with pytest.raises(CannotStart):
        settings.spare()


def test_short_memory_refuses_new_phones_and_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    left = [100]
    monkeypatch.setattr(kernels.memory, "free", lambda: left[0])
    door = kernels.RoomKernels(spare=200)
    door.lives.sent("a", None)
    door.lives.belongs("a", "phone")
    for _ in range(2):
        with pytest.raises(kernels.HTTPError):
            door.admit("another phone")
    door.admit("phone")
    left[0] = 300
    door.admit("another phone")
    assert len(caplog.records) == 1


def test_the_doctor_names_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(settings.SPARE_VARIABLE, raising=False)
    assert "--seats" in doctor._memory(8000).say(str)
    assert doctor._memory(456).say(str) == (
        "--  456 MB of memory are free: about 10 phones can come in, others are asked to wait "
        "(PASSERELLE_SPARE_MB: 256 MB are left free)"
    )


@pytest.mark.parametrize("script", [True, False])
def test_only_the_last_place_is_seen_and_none_once_the_kernel_is_there(browser: Any, script: bool) -> None:
    pages = Environment(loader=FileSystemLoader(TEMPLATES / "passerelle_lean"), autoescape=True)
    english = speakers("en")[0]
    facts = {"languages": [english], "title": "T", "module": "m.js", "sheet": "s.css", "runtime": "r.js"}
    said = {name: [(english, name)] for name in ("lost", "no_script", "waiting", "trouble")}
    places = [[(english, f"number {place}")] for place in (3, 2, 1)]
    whole = pages.get_template("index.html.j2").render(
        **facts, **said, places=lambda: places, opened=lambda: Opened("kernel", "widget")
    )
    sheet = (STATIC / json.loads((STATIC / "manifest.json").read_text())["lean.css"]).read_text()
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    cut = whole.partition("number 2")[0] + "number 2</p></div>"
    bodies = {"s.css": sheet, "r.js": "", "m.js": "", "cut": cut, "whole": whole}
    kinds = {"css": "text/css", "js": "text/javascript"}

    def answer(route: Any) -> None:
        name = route.request.url.rpartition("/")[2]
        kind = kinds.get(name.rpartition(".")[2], "text/html; charset=utf-8")
        route.fulfill(body=bodies.get(name, ""), content_type=kind)

    page.route("**/*", answer)
    for name, seen in (("cut", ["number 2"]), ("whole", [])):
        page.goto(f"http://door.example/{name}")
        shown = [one for one in page.locator(".lean-line p").all() if one.is_visible()]
        assert [one.inner_text() for one in shown] == seen
    context.close()
