"""What all tests share: one browser, and which tests are slow."""

import os
import shutil
import signal
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium-headless-shell", "chromium", "google-chrome"))), None
)
"""The shell draws the same pages without the processes of a window: a page costs half."""

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NO_CHROMIUM = (
    "Chromium is not installed: install it (Debian, Ubuntu: apt install chromium) to run these tests"
)
SLOW_FIXTURES = {"browser", "open_door", "passerelle", "postgres", "same_pages"}
SLOW_FOLDERS = {"browser", "faults"}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of a run; each test has contexts of its own."""
    if CHROMIUM is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(NO_CHROMIUM)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


# How long an example takes is the computer's business: speed is measured in tests/bench.
hypothesis.settings.register_profile("passerelle", deadline=None)
hypothesis.settings.load_profile("passerelle")


def pytest_configure() -> None:
    """Hear Ctrl-C, as in a terminal: what runs in the background ignores it, and so does all that it starts."""
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser, a running club or a database as slow; whole evenings begin first.

    One that begins last would leave every other core idle while it plays.
    """
    items.sort(key=lambda item: not SLOW_FOLDERS & set(Path(item.path).parts))
    for item in items:
        folders = set(Path(item.path).parts)
        if SLOW_FOLDERS & folders or SLOW_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show how the clubs go that are open when a test fails: what a browser waited for may be told there."""
    report = yield
    if report.failed and (players := sys.modules.get("players")):
        for evening in players.Evening.opened:
            if evening.process.poll() is None:
                report.sections.append(("a club that is open", evening.tells()))
    return report
