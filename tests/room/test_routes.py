"""Which addresses answer what, at both doors; and how."""

from collections.abc import Callable
from typing import Any

import pytest

OTHER = "00000000-0000-4000-8000-000000000000"
NOWHERE = [
    "/api/kernels",
    f"/api/kernels/{OTHER}",
    f"/api/kernels/{OTHER}/channels",
    "/api/contents",
    "/api/contents/seat.ipynb",
    "/api/sessions",
    "/api/terminals",
    "/api/kernelspecs",
    "/api/status",
    "/api/me",
    "/api",
    "/tree",
    "/lab",
    "/login",
    "/logout",
    "/metrics",
    "/voila/files/picture.png",
    "/voila/files/notes.txt",
    "/voila/tree",
    "/voila/render/seat.ipynb",
    "/voila/api/contents/",
    "/voila/query/x",
    "/voila/execution/x",
    "/files/notes.txt",
    "/picture.png",
    "/seat.ipynb",
    "/static/manifest.json",
    "/static/",
    "/static/../conftest.py",
    "/static/..%2f..%2f..%2fpyproject.toml",
    "/static/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/static/....//....//etc/passwd",
    "/static//etc/passwd",
    "/static/lean.0123456789.js%00.css",
    "//etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/favicon.ico",
    "/robots.txt",
]
FACILITATORS = [
    "/home",
    "/wall",
    "/01_presentation_and_group_dynamics",
    "/voila/static/voila.js",
    "/voila/templates/lab/static/index.css",
    "/voila/templates/lab/static/../../../../../../../../../../etc/passwd",
    "/voila/labextensions/anywidget/package.json",
    "/voila/api/themes/@jupyterlab/theme-light-extension/index.css",
]


@pytest.mark.parametrize("path", [*NOWHERE, *FACILITATORS])
def test_participants_door_has_nothing_else(phones: Any, path: str) -> None:
    answer = phones.ask(path)

    assert answer.status in {403, 404}
    assert "root:" not in answer.body
    assert "Traceback" not in answer.body


@pytest.mark.parametrize("path", NOWHERE)
def test_facilitators_door_has_none_of_these_either(desk: Any, path: str) -> None:
    answer = desk.ask(path)

    assert answer.status in {403, 404}
    assert "root:" not in answer.body


def test_the_facilitators_door_has_these(desk: Any) -> None:
    statuses = {path: desk.ask(path).status for path in FACILITATORS if not path.startswith("/01")}

    traversal = next(path for path in FACILITATORS if ".." in path)
    assert statuses.pop(traversal) in {403, 404}
    assert set(statuses.values()) == {200}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "POST"])
def test_the_seat_is_only_opened(phones: Any, method: str) -> None:
    before = len(phones.kernels())

    assert phones.ask("/", method).status in {403, 405}
    assert len(phones.kernels()) == before


def test_a_kernel_is_no_address(phones: Any) -> None:
    page = phones.page()

    assert phones.ask(f"/api/kernels/{page.kernel}").status == 404
    assert phones.ask(f"/api/kernels/{page.kernel}", "DELETE").status in {404, 405}
    # The page asks so whether its kernel is still there.
    assert phones.ask(f"/api/kernels/{page.kernel}/channels").status == 204


@pytest.fixture(scope="module")
def seat(phones: Any) -> Any:
    """The page of a seat, asked for once."""
    return phones.ask("/", headers={"Accept-Encoding": "gzip"})


@pytest.fixture(scope="module")
def body(phones: Any) -> str:
    text: str = phones.ask("/").body
    return text


def test_safe_headers_everywhere(phones: Any, desk: Any, seat: Any) -> None:
    for answer in (seat, phones.ask("/nothing"), desk.ask("/wall"), desk.ask("/nothing")):
        headers = answer.headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert headers["Cache-Control"] == "no-store"
        assert headers["Server"] is None
        assert answer is seat or headers["Set-Cookie"] is None
        policy = headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in policy
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_an_opener_policy_only_where_browsers_heed_it(phones: Any) -> None:
    elsewhere = phones.ask("/nothing", headers={"Host": "192.168.7.8:8867"}).headers

    assert elsewhere["Cross-Origin-Opener-Policy"] is None
    assert "connect-src 'self' ws://192.168.7.8:8867" in elsewhere["Content-Security-Policy"]


def test_a_notebook_may_run_widgets_but_ask_no_other_computer(desk: Any) -> None:
    policy = desk.ask("/home").headers["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "http:" not in policy.replace(desk.url, "")
    assert "*" not in policy
    assert "frame-ancestors 'none'" in policy


def test_built_files_are_kept_and_small(phones: Any, body: str, seat: Any) -> None:
    script = body.partition('<script type="module" src="')[2].partition('"')[0]
    answer = phones.ask(script, headers={"Accept-Encoding": "gzip"})

    assert answer.status == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert seat.headers["Content-Encoding"] == "gzip"


def test_the_page_has_no_script_of_its_own(body: str) -> None:
    assert body.count("<script") == 1
    assert '<script type="module" src="/static/' in body
    assert "style=" not in body
    for other in ("http://", "https://", "//cdn"):
        assert other not in body


def test_the_page_speaks_before_its_kernel_does(body: str) -> None:
    assert '<html lang="fr" dir="ltr"' in body
    assert 'lang="ar" dir="rtl"' in body
    assert "<noscript>" in body
    assert 'name="viewport"' in body
    assert body.index("noscript") < body.index("data-model")


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8867", "127.0.0.1.evil.example", "", "localhost.evil"]
)
def test_a_foreign_name_is_refused(phones: Any, desk: Any, host: str) -> None:
    for door in (phones, desk):
        assert door.ask("/", headers={"Host": host}).status in {400, 403}


def test_phones_may_use_any_address_of_this_computer(phones: Any) -> None:
    assert phones.ask("/nothing", headers={"Host": "192.168.7.8:8867"}).status == 404
    assert phones.ask("/nothing", headers={"Host": "laptop.local"}).status == 404
    assert phones.ask("/nothing", headers={"Host": "localhost"}).status == 404


def test_the_facilitator_uses_this_computer_only(desk: Any) -> None:
    assert desk.ask("/nothing", headers={"Host": "localhost:1"}).status == 404
    assert desk.ask("/", headers={"Host": "192.168.7.8:8866"}).status == 403


def test_the_token_opens_and_becomes_a_cookie(open_door: Callable[..., Any]) -> None:
    door = open_door("facilitator")
    for path in ("/", "/home", "/wall", "/?token=wrong", f"/api/kernels/{OTHER}"):
        assert door.ask(path).status == 403
    assert not door.cookies

    answer = door.ask("/home?token=a-token")
    assert (answer.status, answer.headers["Location"]) == (302, "/home")
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "expires" not in cookie.lower()
    assert door.ask("/").headers["Location"] == "/home"

    # The ticket of the browser's command line opens, once.
    door.cookies.clear()
    assert door.ask("/?token=a-ticket").status == 302
    door.cookies.clear()
    assert door.ask("/?token=a-ticket").status == 403


def test_a_broken_notebook_shows_no_traceback(broken: Any) -> None:
    answer = broken.ask("/")

    assert "Traceback" not in answer.body
    assert "a secret of the notebook" not in answer.body
    assert 'id="trouble"' in answer.body
    assert not broken.kernels()
