"""Through the real door: the portfolio leaves as a file that the browser saves, and comes back at another seat."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow

SESSION = "01_presentation_and_group_dynamics"
WORDS = "riz menthe théière casserole"


@pytest.mark.parametrize(("language", "words"), [("fr", None), ("ar", WORDS)])
def test_a_portfolio_goes_and_comes_through_the_door(
    club: Any, tmp_path: Path, language: str, words: str | None
) -> None:
    with club.book() as book:
        book.desk().open_session(SESSION)
        book.desk().open_activity("expectations")
    phone = club.phone(language).go().come_in()
    phone.note("hope", text := phone.secret()).keep().saved()
    phone.tap(".tool").tap("[data-setting=take]").tap(f"[data-way={'lock' if words else 'open'}]")
    for _ in range(2 if words else 0):
        phone.see(".field")
        phone.write(words or "").tap(".bar-main")
    phone.see("a[download]")
    with phone.page.expect_download() as coming:
        phone.tap("a[download]")
    path = tmp_path / coming.value.suggested_filename
    coming.value.save_as(path)
    assert path.suffix == (".age" if words else ".json")
    assert (text.encode() in path.read_bytes()) is (words is None)

    other = club.phone(language).go().come_in()
    before = club.bodies("expectations")
    other.tap(".tool").tap("[data-setting=bring]")
    with other.page.expect_file_chooser() as chooser:
        other.tap(".bar-main")
    chooser.value.set_files(path)
    if words:
        other.see(".field")
        other.write(words).tap(".bar-main")
    expect(other.page.locator("[data-came=added]")).to_contain_text("1")
    other.tap(".bar .button").tap("[data-exercise=expectations]")
    expect(other.page.locator("[data-part=expectations]")).to_contain_text(text)
    assert len(club.bodies("expectations")) == len(before) + 1
    assert words is None or words not in str(phone.on_phone())
    club.check()
