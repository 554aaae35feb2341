"""Many handouts in one go: all or none, under names that people find again."""

import io
import re
from pathlib import Path
from typing import Any

import docx
import nbformat
import pytest
from pypdf import PdfReader

from course.book import Book, SessionDate, new_key
from course.programme import LANGUAGES, gettext, load
from exports import handouts
from exports.errors import HandoutError
from exports.handouts import Order, file_stem, files_of, make_handouts, not_made
from exports.names import plain
from exports.request import HandoutRequest

FIRST, SECOND = "01_presentation_and_group_dynamics", "02_migration_experience"
MARKS = re.compile(r"[\s\u200b-\u200f\u2060-\u206f\u25a1\u2610\ufe00-\ufe0f•☐☒]+|_{3,}")


@pytest.fixture(autouse=True)
def notebooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: Any) -> Path:
    folder = tmp_path / "notebooks"
    folder.mkdir()
    monkeypatch.setattr(handouts, "SESSION_NOTEBOOKS", folder)
    for slug in load().sessions:
        nbformat.write(sample(slug), folder / f"{slug}.ipynb")
    return folder


def bare(text: str) -> str:
    return MARKS.sub("", text)


def in_format(form: str, file: bytes, page: Any) -> str:
    if form == "html":
        return bare(page(file.decode("utf-8")).text)
    if form == "pdf":
        return bare("".join(one.extract_text() for one in PdfReader(io.BytesIO(file)).pages))
    return bare("".join(one.text or "" for one in docx.Document(io.BytesIO(file)).element.body.iter("{*}t")))


def test_every_session_language_edition_and_format_has_its_file(tmp_path: Path) -> None:
    said: list[tuple[str, int, int]] = []
    order = Order(languages=("fr", "en"), formats=("pdf", "html"))

    made = make_handouts(order, out=tmp_path / "out", progress=lambda *told: said.append(told), workers=1)

    total = len(load().sessions) * 2 * 2 * 2
    assert [one.name for one in made] == [name for name, _done, _total in said]
    assert [(done, all_of_them) for _name, done, all_of_them in said] == [
        (place, total) for place in range(1, total + 1)
    ]
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == sorted(one.name for one in made)
    begins = {".pdf": b"%PDF", ".html": b"<!DOCTYPE html>"}
    assert all(one.read_bytes().startswith(begins[one.suffix]) for one in made)


def test_all_texts_of_the_papers_are_in_each_format(page: Any) -> None:
    request = HandoutRequest(load().sessions[FIRST], LANGUAGES["fr"], "facilitator")
    told = request.session.words("fr")
    texts = [told.title, told.summary, *told.objectives, *told.before]
    for activity in told.activities.values():
        texts += [activity.title, activity.objective, *activity.say, *activity.avoid, *activity.materials]
        texts += [one.text for one in activity.steps]
    for form in ("pdf", "html", "docx"):
        (file,) = files_of(handouts.Task((request,), (form,), "x")).values()
        read = in_format(form, file.data, page)
        assert not [text for text in texts if bare(text) not in read], form


def test_names_are_found_again_in_the_language() -> None:
    def named(language: str, **more: Any) -> str:
        return file_stem(HandoutRequest(load().sessions[FIRST], LANGUAGES[language], "participant", **more))

    assert named("fr") == "01-presentation-et-dynamique-de-groupe_participant_fr"
    assert named("en") == "01-presentation-and-group-dynamics_participant_en"
    assert named("ar").endswith("_participant_ar")
    assert any("\u0600" <= letter <= "\u06ff" for letter in named("ar"))
    assert named("fr", contents=object()).endswith("_participant_fr_filled")


@pytest.mark.parametrize("session", [FIRST, "1", "01"])
def test_a_session_is_named_by_its_slug_or_its_number(tmp_path: Path, session: str) -> None:
    (made,) = make_handouts(Order((session,), ("fr",), ("participant",)), out=tmp_path)
    assert made.name.startswith("01-")


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ({"sessions": ("99",)}, "99"),
        ({"languages": ("xx",)}, "xx.*fr, en, ar"),
        ({"editions": ("tutor",)}, "tutor.*participant, facilitator"),
        ({"formats": ("odt",)}, "odt.*pdf, html, docx"),
        ({"languages": ("fr", "ar"), "editions": ("facilitator",)}, "facilitator"),
    ],
)
def test_a_wrong_order_is_refused_before_anything_is_made(tmp_path: Path, order: Any, said: str) -> None:
    with pytest.raises(HandoutError, match=said):
        make_handouts(Order(**order), out=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_language_without_a_guide_gets_the_worksheets(tmp_path: Path) -> None:
    order = Order(("1",), ("fr", "ar"))
    assert not_made(order) == [("ar", "facilitator")]
    made = make_handouts(order, out=tmp_path)
    assert [one.stem.rsplit("_", 2)[1:] for one in made] == [
        ["participant", "fr"],
        ["facilitator", "fr"],
        ["participant", "ar"],
    ]


def test_all_sessions_in_one_file(tmp_path: Path, page: Any) -> None:
    order = Order(languages=("fr",), editions=("participant",), formats=("pdf", "html"), one_file=True)

    made = make_handouts(order, out=tmp_path)

    assert [one.name for one in made] == [
        f"{plain(gettext('fr')('All sessions'))}_participant_fr.{end}" for end in ("pdf", "html")
    ]
    titles = [one.words("fr").title for one in load().sessions.values()]
    for path in made:
        read = in_format(path.suffix[1:], path.read_bytes(), page)
        places = [read.index(bare(title)) for title in titles]
        assert all(place >= 0 for place in places)


def test_a_club_of_another_length_has_its_own_clock(tmp_path: Path, page: Any) -> None:
    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        dated = SessionDate(slug=FIRST, date=None, minutes=180)
        book.set_settings(book.settings().model_copy(update={"sessions": (dated,)}))
        order = Order((FIRST,), ("fr",), ("participant",), ("html",))
        (made,) = make_handouts(order, out=tmp_path, book=book)
    text = page(made.read_text(encoding="utf-8")).text
    assert "180 minutes" in text
    assert "120" not in text


def test_when_one_fails_none_is_written(tmp_path: Path, notebooks: Path) -> None:
    (notebooks / f"{list(load().sessions)[-1]}.ipynb").unlink()
    with pytest.raises(HandoutError, match="no notebook"):
        make_handouts(Order(formats=("html",)), out=tmp_path / "out", workers=1)
    assert not (tmp_path / "out").exists()


def test_when_somebody_stops_it_nothing_is_written(tmp_path: Path) -> None:
    def stop(_name: str, done: int, _total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_handouts(Order(formats=("html",)), out=tmp_path / "out", progress=stop, workers=1)
    assert not (tmp_path / "out").exists()


def test_letters_that_no_font_has_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HandoutRequest, "title", "Séance 漢")
    said: list[tuple[str, tuple[str, ...]]] = []
    (made,) = make_handouts(
        Order(("1",), ("fr",), ("participant",)), out=tmp_path, warn=lambda *told: said.append(told)
    )
    assert said == [(made.name, ("漢",))]


def test_filled_with_a_clubs_own_book(tmp_path: Path, page: Any) -> None:
    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        seat, _ = book.join("Aube", "bird", "fr")
        seat.save("a" * 32, "expectations", "hope", {"text": "Trouver ma place ici"})
        seat.share(["a" * 32], True)
        order = Order((FIRST,), ("fr",), ("participant",), ("pdf", "html", "docx"), filled=True)
        made = make_handouts(order, out=tmp_path, book=book)
    for path in made:
        assert bare("Trouver ma place ici") in in_format(path.suffix[1:], path.read_bytes(), page)
