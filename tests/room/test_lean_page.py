"""The pages in a browser: they connect, say when they are lost, and come back."""

import signal
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest

playwright = pytest.importorskip(
    "playwright.sync_api", reason="Playwright is not installed: pip install -e '.[test]'"
)
expect = playwright.expect

LOST_MS = 20_000


class Tab:
    """A tab that remembers what it asked for and what went wrong."""

    def __init__(self, browser: Any) -> None:
        self.context = browser.new_context(viewport={"width": 360, "height": 740})
        self.page = self.context.new_page()
        self.asked: list[str] = []
        self.wrong: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("websocket", lambda one: self.asked.append(one.url))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", lambda said: said.type == "error" and self.wrong.append(said.text))

    def foreign(self, url: str) -> list[str]:
        ours = (url, url.replace("http", "ws"), "data:", "blob:")
        return [one for one in self.asked if not one.startswith(ours)]


@pytest.fixture
def tab(browser: Any) -> Iterator[Tab]:
    opened = Tab(browser)
    yield opened
    opened.context.close()


@pytest.fixture
def phone(tab: Tab, phones: Any) -> Any:
    """A phone that shows its screen."""
    tab.page.goto(phones.url)
    expect(tab.page.locator("#screen")).to_have_text("count 0", timeout=LOST_MS)
    return tab.page


def connection(page: Any, state: str) -> None:
    expect(page.locator("html")).to_have_attribute("data-connection", state, timeout=LOST_MS)


def test_a_screen_is_shown_spoken_to_and_answered(phone: Any, phones: Any, tab: Tab) -> None:
    connection(phone, "open")
    phone.evaluate("probe.send({n: 3, say: 'é'})")

    expect(phone.locator("#screen")).to_have_text("count 1")
    assert phone.evaluate("JSON.parse(document.getElementById('screen').dataset.answer).re") == 3
    assert phone.evaluate("probe.get('view').said") == "é"
    assert phone.locator("#notice").is_hidden()
    assert tab.asked
    assert tab.foreign(phones.url) == []
    assert tab.wrong == []


def test_closing_a_page_ends_its_kernel(phone: Any, phones: Any, eventually: Callable[..., Any]) -> None:
    kernel = phone.locator("#kernel").get_attribute("value")
    phone.close(run_before_unload=True)

    # Sooner than a lost connection would be given up.
    eventually(
        lambda: phones.ask(f"/api/kernels/{kernel}/channels").status == 404, 6, "the end of the kernel"
    )


def test_a_silent_line_is_noticed_and_taken_up_again(phone: Any, phones: Any) -> None:
    phone.evaluate("probe.send({n: 1})")
    expect(phone.locator("#screen")).to_have_text("count 1")
    door = psutil.Process(phones.process.pid)

    door.suspend()
    try:
        connection(phone, "lost")
        expect(phone.locator("#notice")).to_be_visible()
        assert "Not connected" in phone.locator("#notice [lang=en]").inner_text()
    finally:
        door.resume()

    connection(phone, "open")
    expect(phone.locator("#screen")).to_have_text("count 1")
    phone.evaluate("probe.send({n: 2})")
    expect(phone.locator("#screen")).to_have_text("count 2")


def test_a_screen_that_tells_itself_keeps_the_notice_away(phone: Any, phones: Any) -> None:
    # The page allows no eval, so the test waits for an attribute, not for an expression.
    phone.evaluate("probe.on('connection', (state) => { document.body.dataset.heard = state; })")
    door = psutil.Process(phones.process.pid)

    door.suspend()
    try:
        expect(phone.locator("body")).to_have_attribute("data-heard", "lost", timeout=LOST_MS)
        assert phone.locator("#notice").is_hidden()
    finally:
        door.resume()

    expect(phone.locator("body")).to_have_attribute("data-heard", "open", timeout=LOST_MS)


def test_a_killed_kernel_gives_way_to_a_new_page(phone: Any, phones: Any) -> None:
    before = phone.locator("#kernel").get_attribute("value")
    phone.evaluate("probe.send({n: 1})")
    expect(phone.locator("#screen")).to_have_text("count 1")
    for pid in phones.kernels():
        psutil.Process(pid).kill()

    expect(phone.locator("#screen")).to_have_text("count 0", timeout=LOST_MS)
    connection(phone, "open")
    assert phone.locator("#kernel").get_attribute("value") != before


def test_nobody_is_interrupted_in_the_middle_of_a_word(phone: Any, phones: Any) -> None:
    phone.evaluate("document.body.append(Object.assign(document.createElement('textarea'), {id: 'draft'}))")
    for pid in phones.kernels():
        psutil.Process(pid).kill()
    for _ in range(12):
        phone.locator("#draft").press_sequentially("mot ")
        phone.wait_for_timeout(250)

    assert phone.locator("#draft").input_value() == "mot " * 12
    expect(phone.locator("#draft")).to_have_count(0, timeout=LOST_MS)
    expect(phone.locator("#screen")).to_have_text("count 0", timeout=LOST_MS)


def test_a_door_that_died_is_found_again(
    tab: Tab, open_door: Callable[..., Any], reopen: Callable[..., Any]
) -> None:
    door = open_door("participants")
    tab.page.goto(door.url)
    expect(tab.page.locator("#screen")).to_have_text("count 0", timeout=LOST_MS)
    tab.page.evaluate("probe.send({n: 1})")
    expect(tab.page.locator("#screen")).to_have_text("count 1")

    door.process.send_signal(signal.SIGKILL)
    connection(tab.page, "lost")
    reopen(door)

    expect(tab.page.locator("#screen")).to_have_text("count 0", timeout=LOST_MS)
    connection(tab.page, "open")


def test_a_broken_page_says_so(tab: Tab, broken: Any) -> None:
    tab.page.goto(broken.url)

    expect(tab.page.locator("#trouble [lang=en]")).to_be_visible()


def test_the_facilitators_notebook_asks_no_other_computer(tab: Tab, desk: Any) -> None:
    tab.page.goto(desk.url + "/?token=a-token")
    expect(tab.page.get_by_text("probe 0")).to_be_visible(timeout=40_000)
    expect(tab.page.get_by_text("slide")).to_be_visible()

    assert tab.page.url == desk.url + "/home"
    assert tab.foreign(desk.url) == []
    assert not [one for one in tab.wrong if "Content Security Policy" in one or "Refused" in one]

    for pid in desk.kernels():
        psutil.Process(pid).kill()
    with tab.page.expect_navigation(timeout=LOST_MS):
        pass
    expect(tab.page.get_by_text("probe 0")).to_be_visible(timeout=40_000)


def test_a_reload_finds_its_own_kernel_and_a_second_tab_does_not(phone: Any, phones: Any, tab: Tab) -> None:
    own = phone.locator("#kernel")
    model, before = own.get_attribute("data-model"), set(phones.kernels())
    phone.reload()
    connection(phone, "open")
    assert own.get_attribute("data-model") == model
    assert set(phones.kernels()) <= before

    second = tab.context.new_page()
    second.goto(phones.url)
    connection(second, "open")
    assert second.locator("#kernel").get_attribute("data-model") != model
    connection(phone, "open")
