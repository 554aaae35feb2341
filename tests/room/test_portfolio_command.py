"""`passerelle portfolio`: a person's documents from the file that the person brings, open or locked."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from course.book import Book, new_key

Said = Callable[..., Any]
WORDS = "riz menthe théière"
README = Path(__file__).parents[2] / "README.md"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A person's portfolio as three files: open, locked, cut."""
    folder = tmp_path_factory.mktemp("files")
    with Book.create(folder / "club.passerelle", new_key()) as book:
        seat, _ = book.join("Loutre", "bird", "ar")
        seat.save(
            "1" * 32, "cv", "line", {"section": "experience", "text": "Cuisinière", "own_text": "طبّاخة"}
        )
        (folder / "open.json").write_bytes(seat.take_away())
        (folder / "locked.age").write_bytes(seat.take_away(WORDS))
        (folder / "cut.json").write_bytes(seat.take_away()[:-40])
    return folder


def words_of(path: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages)


def made(folder: Path) -> list[str]:
    return sorted(re.sub(r"_20\d\d-\d\d", "", one.name) for one in folder.iterdir())


def test_a_cv_and_a_portfolio_are_made(said: Said, files: Path, tmp_path: Path) -> None:
    result = said("portfolio", str(files / "open.json"), "--name", "Zébulon Quetzal", "--out", "out")
    assert result.returncode == 0, result.stderr
    assert made(tmp_path / "out") == ["cv.pdf", "portfolio.pdf"]
    [cv] = (tmp_path / "out").glob("cv_*.pdf")
    assert "Zébulon Quetzal" in words_of(cv)
    assert "Cuisinière" in words_of(cv)
    assert result.stdout.count("Written") == 2


def test_kinds_languages_and_documents_are_chosen(said: Said, files: Path, tmp_path: Path) -> None:
    chosen = [
        "--make",
        "cv,portfolio,action_plan",
        "--to",
        "pdf,json,html",
        "--lang",
        "fr,ar",
        "--out",
        "out",
    ]
    result = said("portfolio", str(files / "open.json"), *chosen)
    assert result.returncode == 0, result.stderr
    names = made(tmp_path / "out")
    assert {"cv_fr-ar.pdf", "cv_json-resume.json", "portfolio.pdf", "portfolio.html"} <= set(names)
    assert len(names) == 2 + 4 + 2


def test_a_locked_file_asks_for_its_passphrase(said: Said, files: Path, tmp_path: Path) -> None:
    assert said("portfolio", str(files / "locked.age"), "--out", "out", given=f"{WORDS}\n").returncode == 0
    assert made(tmp_path / "out") == ["cv.pdf", "portfolio.pdf"]


@pytest.mark.parametrize(
    ("given", "code", "why"),
    [
        (["locked.age"], 3, "do not open"),
        (["cut.json"], 4, "not complete"),
        (["club.passerelle"], 4, "not a portfolio"),
        (["nowhere.json"], 4, "cannot be read"),
        (["open.json", "--make", "report"], 2, "report"),
        (["open.json", "--make", "portfolio", "--to", "json"], 2, "json"),
        (["open.json", "--lang", "tlh"], 2, "tlh"),
        (["open.json", "--lang", "fr,ar,en", "--make", "cv"], 2, "fr,ar,en"),
        (["open.json", "--photo", "club.passerelle"], 2, "photograph"),
        (["open.json", "--photo", "nowhere.png"], 4, "cannot be read"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(
    said: Said, files: Path, given: list[str], code: int, why: str
) -> None:
    words = [str(files / one) if Path(one).suffix else one for one in given]
    result = said("portfolio", *words, "--out", "out", given="other words\n")
    assert result.returncode == code, result.stderr
    assert why in result.stderr
    assert "Traceback" not in result.stderr
    assert not Path("out").exists()


def test_it_is_said_in_the_persons_language(said: Said, files: Path) -> None:
    result = said("portfolio", str(files / "cut.json"), language="fr_FR.UTF-8")
    assert "Ce fichier n’est pas complet" in result.stderr


def test_the_readme_shows_it() -> None:
    assert re.search(
        r"^\.venv/bin/passerelle portfolio \S+\s*#", README.read_text(encoding="utf-8"), re.MULTILINE
    )
