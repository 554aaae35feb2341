"""A person's documents on a phone: a few questions, one file, and nothing kept of what was typed for it."""

import io
import struct
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from pypdf import PdfReader

from course.book import Seat as BookSeat
from course.programme import load
from exports.offered.seat import SeatDocuments

pytestmark = pytest.mark.slow

MAKING_MS = 60_000
"""A document takes half a second, and more on a busy computer."""
NAME, NUMBER, MAIL = "Zébulon Quetzal", "06 12 34 56 78", "zebulon@exemple.test"
SESSION = "01_presentation_and_group_dynamics"


def picture(width: int = 1200, height: int = 1600) -> bytes:
    """Make a PNG, larger than a CV needs, with a text inside that no picture shows."""
    lines = b"".join(b"\0" + bytes((x * 7 + y) % 256 for x in range(width)) for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    said = chunk(b"tEXt", b"Comment\0taken at home")
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + said
        + chunk(b"IDAT", zlib.compress(lines))
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def person(room: Any, phone: Any) -> Callable[..., Any]:
    """Somebody with a CV of a few lines, on the page of documents."""
    room.documents = SeatDocuments()

    def make(language: str = "fr", **options: Any) -> Any:
        one = phone(language, **options).enter()

        def write() -> None:
            record = room.book.desk().seats()[-1]
            seat = BookSeat(room.book._store, record.id)
            seat.save(
                "1" * 32,
                "cv",
                "heading",
                {"wish": "Cuisinière", "about": "Je travaille vite.", "own_about": ""},
            )
            lines = [("experience", "Cuisinière, cantine"), ("competence", "Je prépare 40 repas \U0001f372")]
            for at, (section, text) in enumerate(lines):
                seat.save(
                    f"{at + 2:032x}",
                    "cv",
                    "line",
                    {"section": section, "text": text, "own_text": f"{text} (2)"},
                )
            room.book.desk().mark_present(record.id, SESSION, True)

        room.do(write)
        one.page.click(".tool")
        one.page.click("[data-setting=documents]")
        expect(one.page.locator("[data-document=cv]")).to_be_enabled()
        return one

    return make


def to_reach(one: Any, languages: str = "fr") -> None:
    """As far as the question of how to be reached."""
    one.page.click("[data-document=cv]")
    one.page.click("[data-way=competences_first]")
    one.page.click(f"[data-way='{languages}']")
    one.page.fill("[name=name]", NAME)
    one.page.fill("[name=phone]", NUMBER)
    one.page.fill("[name=email]", MAIL)
    one.tap("Next")


def save(one: Any, folder: Path) -> Path:
    """Tap the file and keep what the browser downloads."""
    one.page.locator("a[download]").wait_for(timeout=MAKING_MS)
    with one.page.expect_download() as coming:
        one.page.click("a[download]")
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    return path


def soon(one: Any, true: Callable[[], bool]) -> None:
    """Wait until Python has heard what the phone said."""
    for _ in range(200):
        if true():
            return
        one.page.wait_for_timeout(50)
    raise AssertionError("it did not come to that")


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages).replace(
        "\u00a0", " "
    )


def kept(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_cv_is_made_and_nothing_typed_for_it_is_kept(person: Any, room: Any, tmp_path: Path) -> None:
    one = person()
    to_reach(one)
    one.tap("No photo")
    one.page.click("[data-way=pdf]")
    away = tmp_path / "away"
    away.mkdir()
    path = save(one, away)
    assert path.name.startswith("cv_20")
    assert path.read_bytes().startswith(b"%PDF")
    said = text_of(path)
    for typed in (NAME, NUMBER, MAIL, "Cuisinière"):
        assert typed in said
    expect(one.page.locator(".made-letters")).to_contain_text("\U0001f372")
    bodies = str(room.do(lambda: [one.body for one in room.book.entries()]))
    assert "Cuisinière" in bodies
    path.unlink()
    files = kept(tmp_path)  # the book and its WAL
    assert len(files) > 10_000
    for typed in (NAME, NUMBER, MAIL):
        assert typed not in bodies
        assert typed not in one.on_phone()
        assert typed.encode() not in files


def test_another_kind_asks_nothing_again(person: Any, tmp_path: Path) -> None:
    one = person()
    to_reach(one)
    one.tap("No photo")
    one.tap("Other kinds of file")
    one.page.click("[data-way=json]")
    path = save(one, tmp_path)
    assert NAME in path.read_text()
    expect(one.page.locator(".made-left li").first).to_be_visible()
    one.tap("Another kind of file")
    one.page.click("[data-way=pdf]")
    assert NAME in text_of(save(one, tmp_path))


def test_a_photograph_is_made_small_on_the_phone(person: Any, room: Any, tmp_path: Path) -> None:
    one = person()
    to_reach(one)
    with one.page.expect_file_chooser() as chooser:
        one.tap("Choose a photo")
    chooser.value.set_files({"name": "moi.png", "mimeType": "image/png", "buffer": picture()})
    expect(one.page.locator(".photo-shown img")).to_be_visible()
    [seat] = room._seats.values()
    held = seat._photo.raw
    assert held.startswith(b"\xff\xd8")
    assert len(held) < 400_000
    assert b"taken at home" not in held
    one.tap("Next")
    one.page.click("[data-way=pdf]")
    pages = PdfReader(save(one, tmp_path)).pages
    assert sum(len(page.images) for page in pages) == 1
    one.tap("Done")
    one.page.click(".top-back")
    expect(one.page.locator("[data-setting=documents]")).to_be_visible()
    until = time.monotonic() + 10  # "forget" may still be on its way when the screen has changed
    while seat._photo.raw is not None and time.monotonic() < until:
        one.page.wait_for_timeout(20)
    assert seat._photo.raw is None
    assert seat._job is None


def test_what_is_no_photograph_is_said_kindly(person: Any) -> None:
    one = person()
    to_reach(one)
    with one.page.expect_file_chooser() as chooser:
        one.tap("Choose a photo")
    chooser.value.set_files({"name": "moi.png", "mimeType": "image/png", "buffer": b"no picture"})
    expect(one.page.locator(".trouble")).to_be_visible()
    one.tap("No photo")
    expect(one.page.locator("[data-way=pdf]")).to_be_visible()


def test_it_can_be_stopped(person: Any, room: Any) -> None:
    one = person()
    to_reach(one)
    one.tap("No photo")
    one.page.click("[data-way=pdf]")
    one.tap("Stop")
    expect(one.page.locator("[data-way=pdf]")).to_be_visible()
    [seat] = room._seats.values()
    soon(one, lambda: seat._job is None)
    expect(one.page.locator("a[download]")).to_have_count(0)


def test_a_phone_that_loses_the_room_still_gets_its_file(person: Any, tmp_path: Path) -> None:
    one = person()
    to_reach(one)
    one.tap("No photo")
    one.page.click("[data-way=pdf]")
    one.run("phone.lose()")
    one.page.wait_for_timeout(1_500)
    one.run("phone.restore()")
    assert save(one, tmp_path).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("document", "ways", "begins"),
    [
        ("portfolio", ["fr", "html"], b"<!DOCTYPE html>"),
        ("portfolio", ["ar", "pdf"], b"%PDF"),
        ("attestation", ["fr"], b"%PDF"),
    ],
    ids=["portfolio to read", "portfolio to print", "attestation"],
)
def test_the_other_documents(
    person: Any, tmp_path: Path, document: str, ways: list[str], begins: bytes
) -> None:
    one = person()
    one.page.click(f"[data-document={document}]")
    for way in ways:
        one.page.click(f"[data-way={way}]")
    if document == "attestation":
        one.page.fill("[name=name]", NAME)
        one.tap("Next")
    path = save(one, tmp_path)
    assert path.read_bytes().startswith(begins)
    if document == "attestation":
        assert NAME in text_of(path)


def test_an_attestation_names_the_competences_that_were_tapped_and_no_other(
    person: Any, room: Any, tmp_path: Path
) -> None:
    one = person()

    def choose_cards() -> None:
        seat = BookSeat(room.book._store, room.book.desk().seats()[-1].id)
        for number, card in enumerate(cards, 8):
            seat.save(f"{number:032x}", "competence_cards", "competence", {"card": card})

    cards = [card.slug for card in load().decks["competences"].cards[:2]]
    room.do(choose_cards)
    told = load().decks["competences"].words("fr").cards
    one.page.click(".top-back")
    one.page.click("[data-setting=documents]")
    one.page.click("[data-document=attestation]")
    one.page.click("[data-way=fr]")
    one.tap("Next")
    expect(one.page.locator("[data-competence]")).to_have_count(2)
    one.page.click(f"[data-competence='{9:032x}']")
    one.tap("Done")
    said = " ".join(text_of(save(one, tmp_path)).split())
    assert " ".join(told[cards[1]].text.split()) in said
    assert " ".join(told[cards[0]].text.split()) not in said


def test_what_would_be_empty_is_not_made(person: Any) -> None:
    one = person()
    expect(one.page.locator("[data-document=action_plan]")).to_be_disabled()
    one.page.click("[data-document=portfolio]")
    one.page.click("[data-way=fr]")
    one.page.click("[data-way=take]")
    expect(one.page.locator("[data-way=lock]")).to_be_visible()


def test_after_a_reload_nothing_typed_is_there(person: Any) -> None:
    one = person()
    to_reach(one)
    one.page.reload()
    one.page.wait_for_function("window.phone?.ready")
    expect(one.page.locator("[data-document=cv]")).to_be_enabled()
    one.page.click("[data-document=cv]")
    one.page.click("[data-way=plain]")
    one.page.click("[data-way=fr]")
    expect(one.page.locator("[name=name]")).to_have_value("")


@pytest.mark.parametrize(("language", "scheme"), [("fr", "light"), ("ar", "dark")])
def test_every_screen_fits_a_small_phone_and_is_clean(person: Any, language: str, scheme: str) -> None:
    one = person(language, color_scheme=scheme)

    def look() -> None:
        one.page.wait_for_function("document.getAnimations().every((each) => each.playState !== 'running')")
        assert one.run("document.documentElement.scrollWidth") <= 360
        found = Axe().run(one.page).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []

    look()
    one.page.click("[data-document=cv]")
    look()
    one.page.click("[data-way=plain]")
    look()
    one.page.click("[data-way='fr ar']" if language == "ar" else "[data-way=fr]")
    look()
    one.tap("Next")
    look()
    one.tap("No photo")
    one.tap("Other kinds of file")
    look()
    one.page.click("[data-way=pdf]")
    one.page.locator("a[download]").wait_for(timeout=MAKING_MS)
    look()
    with one.page.expect_download():
        one.page.click("a[download]")
    expect(one.page.locator(".made-replaced")).to_be_visible()
    look()
