"""Through the real doors: a phone takes its CV away; the facilitator stops a large order and takes a handout."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from course.book import Seat

pytestmark = pytest.mark.slow

SESSION = "01_presentation_and_group_dynamics"
NAME, NUMBER = "Zébulon Quetzal", "06 12 34 56 78"


def saved(page: Any, folder: Path) -> Path:
    page.locator("a[download]").wait_for()
    with page.expect_download() as coming:
        page.locator("a[download]").click()
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    return path


def words_of(path: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages).replace(
        "\u00a0", " "
    )


def test_a_cv_leaves_by_the_phones_door_and_the_name_on_it_stays_nowhere(club: Any, tmp_path: Path) -> None:
    phone = club.phone("fr").go().come_in()
    with club.book() as book:
        [person] = [one for one in book.desk().seats() if one.alias == phone.alias]
        seat = Seat(book._store, person.id)
        seat.save("a" * 32, "cv", "line", {"section": "experience", "text": "Cuisinière", "own_text": ""})
    phone.tap(".tool").tap("[data-setting=documents]").tap("[data-document=cv]").tap("[data-way=plain]").tap(
        "[data-way=fr]"
    )
    phone.see("[name=name]").fill(NAME)
    phone.page.fill("[name=phone]", NUMBER)
    phone.tap(".bar .button-main").tap(".bar .bar-skip").tap("[data-way=pdf]")
    path = saved(phone.page, tmp_path)
    assert path.name.startswith("cv_20")
    assert path.read_bytes().startswith(b"%PDF")
    assert NAME in words_of(path)
    assert NUMBER in words_of(path)
    with club.book() as book:
        bodies = str([one.body for one in book.entries()])
        kept = b"".join(one.read_bytes() for one in club.folder.rglob("*") if one.is_file())
    assert "Cuisinière" in bodies
    assert kept
    log = (club.evening.folder / "log.txt").read_bytes()
    for typed in (NAME, NUMBER):
        assert typed not in bodies
        assert typed not in str(phone.on_phone())
        assert typed.encode() not in kept
        assert typed.encode() not in log
    club.check()


def test_a_handout_leaves_by_the_facilitators_door_after_a_larger_one_was_stopped(
    club: Any, tmp_path: Path
) -> None:
    presenter = club.presenter().home()
    panel = presenter.page.locator(".passerelle-documents")
    panel.locator("[data-kind=handouts]").click()
    for choice in ("en", "facilitator", "docx"):
        panel.locator(f"[data-choice={choice}]").click()
    make = panel.locator(".documents-work .button-main")
    make.click()
    expect(panel.locator(".documents-now")).to_contain_text("80")
    presenter.press(panel, "Stop")
    expect(make).to_be_enabled()
    expect(panel.locator("a[download]")).to_have_count(0)

    presenter.page.locator(f".home-session a.button[href*='{SESSION}']").click()
    expect(panel.locator("[data-kind=charter]")).to_be_visible()
    expect(panel.locator("[data-kind=report]")).to_have_count(0)
    make.click()
    path = saved(presenter.page, tmp_path)
    assert path.read_bytes().startswith(b"%PDF")
    panel.locator("[data-choice=ar]").click()
    make.click()
    path = saved(presenter.page, tmp_path)
    with zipfile.ZipFile(path) as archive:
        assert len(archive.namelist()) == 2
        assert all(archive.read(one).startswith(b"%PDF") for one in archive.namelist())
    assert presenter.complaints() == []
    club.check()
