"""Many handouts in one go: all or none, under names that people find again."""

from pathlib import Path
from typing import Any

import nbformat
import pytest

from course.programme import LANGUAGES, load
from exports import handouts
from exports.errors import HandoutError
from exports.handouts import file_name, make_handouts
from exports.request import HandoutRequest

FIRST = "01_presentation_and_group_dynamics"


@pytest.fixture(autouse=True)
def notebooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: Any) -> Path:
    folder = tmp_path / "notebooks"
    folder.mkdir()
    monkeypatch.setattr(handouts, "SESSION_NOTEBOOKS", folder)
    for slug in load().sessions:
        nbformat.write(sample(slug), folder / f"{slug}.ipynb")
    return folder


def test_every_session_language_and_edition_has_its_file(tmp_path: Path) -> None:
    said = []
    made = make_handouts((), ("fr", "en"), out=tmp_path / "out", progress=said.append)
    assert len(made) == len(load().sessions) * 4
    assert [path.name for path in made] == said
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(said)
    assert all("</html>" in path.read_text(encoding="utf-8") for path in made)


def test_names_are_found_again_in_the_language() -> None:
    def named(language: str, **more: Any) -> str:
        return file_name(HandoutRequest(load().sessions[FIRST], LANGUAGES[language], "participant", **more))

    assert named("fr") == "01-presentation-et-dynamique-de-groupe_participant_fr.html"
    assert named("en") == "01-presentation-and-group-dynamics_participant_en.html"
    assert named("ar").endswith("_participant_ar.html")
    assert any("\u0600" <= letter <= "\u06ff" for letter in named("ar"))
    assert named("fr", contents=object()).endswith("_participant_fr_filled.html")


@pytest.mark.parametrize("session", [FIRST, "1", "01"])
def test_a_session_is_named_by_its_slug_or_its_number(tmp_path: Path, session: str) -> None:
    (made,) = make_handouts([session], ["fr"], ["participant"], out=tmp_path)
    assert made.name.startswith("01-")


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ({"sessions": ["99"]}, "99"),
        ({"languages": ["xx"]}, "xx.*fr, en, ar"),
        ({"editions": ["tutor"]}, "tutor.*participant, facilitator"),
        ({"formats": ["pdf"]}, "pdf.*html"),
        ({"languages": ["fr", "ar"]}, "facilitator"),
    ],
)
def test_a_wrong_order_is_refused_before_anything_is_made(tmp_path: Path, order: Any, said: str) -> None:
    with pytest.raises(HandoutError, match=said):
        make_handouts(**order, out=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_when_one_fails_none_is_written(tmp_path: Path, notebooks: Path) -> None:
    (notebooks / f"{list(load().sessions)[-1]}.ipynb").unlink()
    with pytest.raises(HandoutError, match="no notebook"):
        make_handouts(out=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_filled_with_a_clubs_own_book(tmp_path: Path) -> None:
    from course.book import Book, new_key  # noqa: PLC0415

    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        seat, _ = book.join("Aube", "bird", "fr")
        seat.save("a" * 32, "expectations", "hope", {"text": "Trouver ma place ici"})
        seat.share(["a" * 32], True)
        (made,) = make_handouts([FIRST], ["fr"], ["participant"], out=tmp_path, filled=True, book=book)
    assert "Trouver ma place ici" in made.read_text(encoding="utf-8")
