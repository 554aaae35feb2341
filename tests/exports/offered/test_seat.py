"""A person's documents: every one of them, from one seat and no other, and no wish that no screen can send."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from pypdf import PdfReader

from course.book import Book, Club, Refused, Seat, new_key
from course.programme import interface
from exports.making.file import File
from exports.offered.personal import TITLES
from exports.offered.seat import SeatDocuments
from exports.offered.wishes import PERSON_WISH

CV: dict[str, Any] = {"what": "cv", "layout": "plain", "languages": ["fr"], "to": "pdf"}
WISHES: list[dict[str, Any]] = [
    *({**CV, "layout": layout} for layout in ("plain", "competences_first", "first_job_here")),
    *({**CV, "to": to} for to in ("docx", "json", "xml")),
    {**CV, "languages": ["fr", "ar"]},
    *(
        {"what": "portfolio", "languages": [code], "to": to}
        for code, to in product(("fr", "ar"), ("pdf", "html", "docx"))
    ),
    *({"what": what, "languages": ["ar"]} for what in ("action_plan", "attestation")),
    {"what": "attestation", "languages": ["fr"], "to": "docx"},
]
BEGINS = {"pdf": b"%PDF", "docx": b"PK", "html": b"<!DOCTYPE html>", "json": b"{", "xml": b"<?xml"}


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Club]:
    with Book.create(tmp_path_factory.mktemp("club") / "club.passerelle", new_key()) as book:
        yield Club(book)


def seat(club: Club, alias: str, language: str = "ar") -> Seat:
    one, _ = club.book.join(alias, "bird", language)
    line = {"section": "experience", "text": f"Métier de {alias}", "own_text": "مهنتي"}
    one.save(os.urandom(16).hex(), "cv", "line", line)
    one.save(os.urandom(16).hex(), "action_plan", "goal", {"goal": f"But de {alias}"})
    club.book.desk().mark_present(one.id, "01_presentation_and_group_dynamics", True)
    return one


@pytest.fixture(scope="module")
def mine(club: Club) -> Seat:
    seat(club, "Hibou")
    return seat(club, "Loutre")


def made(club: Club, mine: Seat, wish: dict[str, Any], photo: bytes | None = None) -> File:
    return SeatDocuments().order(club, mine, wish, photo).make(lambda *_: None)


def words_of(file: File) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(file.data)).pages).replace(
        "\u00a0", " "
    )


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: "-".join(map(str, wish.values())))
def test_each_document_is_made(club: Club, mine: Seat, wish: dict[str, Any]) -> None:
    file = made(club, mine, wish)
    to = wish.get("to", "pdf")
    assert file.flaw == ""
    assert file.name.endswith(f".{to}")
    assert file.data.lstrip().startswith(BEGINS[to])
    assert "loutre" not in file.name.casefold()
    assert b"Hibou" not in file.data
    if to == "pdf":
        assert "Hibou" not in words_of(file)
        assert "Loutre" in words_of(file)


def test_what_is_typed_stands_in_the_file_and_nowhere_else(club: Club, mine: Seat) -> None:
    file = made(club, mine, CV | {"name": "Zébulon Quetzal", "phone": "06 12", "email": "z@exemple.test"})
    assert all(one in words_of(file) for one in ("Zébulon Quetzal", "06 12", "z@exemple.test"))
    assert "Quetzal" not in str([one.body for one in club.book.entries()])
    assert "Quetzal" not in str(mine.record())


def test_files_are_named_in_their_language(club: Club, mine: Seat) -> None:
    french = made(club, mine, {"what": "action_plan", "languages": ["fr"]}).name
    assert french.startswith(interface("fr")[TITLES["action_plan"]].split()[0].casefold())
    assert made(club, mine, CV | {"languages": ["fr", "ar"]}).name.startswith("cv_fr-ar_20")
    assert made(club, mine, CV | {"to": "xml"}).name.startswith("cv_europass-experimental_20")


def test_letters_that_no_font_has_are_told(club: Club, mine: Seat) -> None:
    assert made(club, mine, CV | {"name": "Zoé \U0001f600"}).replaced == ("\U0001f600",)


def test_what_a_kind_of_file_cannot_hold_is_told_in_the_persons_language(club: Club, mine: Seat) -> None:
    file = made(club, mine, CV | {"to": "json"})
    assert json.loads(file.data)["basics"]
    assert file.left_out
    assert all(one in set(interface("ar").values()) for one in file.left_out)


def test_a_photograph_that_cannot_be_used_is_said(club: Club, mine: Seat) -> None:
    assert made(club, mine, CV | {"photo": True}, b"no picture").flaw == "photo"
    assert made(club, mine, CV, b"no picture").flaw == ""
    assert made(club, mine, CV | {"photo": True}, None).flaw == "photo", "it was chosen, and it is lost"
    assert made(club, mine, CV, None).flaw == ""


def test_what_would_be_empty_is_told(club: Club, mine: Seat) -> None:
    nobody, _ = club.book.join("Aube", "bird", "fr")
    offered = SeatDocuments().offered(club, nobody)
    assert [one["name"] for one in offered["documents"]] == list(TITLES)
    assert all(one["empty"] for one in offered["documents"])
    assert offered["pair"] == []
    full = SeatDocuments().offered(club, mine)
    assert not any(one["empty"] for one in full["documents"])
    assert [one["code"] for one in full["languages"]][:2] == full["pair"] == ["fr", "ar"]


def test_an_erased_seat_gets_nothing(club: Club) -> None:
    gone = seat(club, "Geai")
    gone.erase()
    with pytest.raises(Refused):
        SeatDocuments().order(club, gone, CV, None)


@pytest.mark.parametrize(
    "change",
    [
        {"what": "report"},
        {"what": ""},
        {"layout": "fancy"},
        {"layout": None},
        {"languages": []},
        {"languages": ["fr", "ar", "en"]},
        {"languages": ["tlh"]},
        {"languages": "fr"},
        {"to": "exe"},
        {"to": "html"},
        {"name": "x" * 81},
        {"name": 7},
        {"photo": "yes"},
        {"seat": "0" * 32},
        {"person": "Hibou"},
        {"competences": ["0" * 32]},
    ],
    ids=json.dumps,
)
def test_no_other_wish_is_taken(club: Club, mine: Seat, change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        SeatDocuments().order(club, mine, CV | change, None)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda some: st.lists(some) | st.dictionaries(st.text(), some),
    )
)
def test_whatever_comes_is_refused(wish: object) -> None:
    with pytest.raises(ValidationError):
        PERSON_WISH.validate_python(wish)


def loaded(script: str) -> set[str]:
    """Give the modules that a new Python has loaded after a script."""
    told = f"{script}; import sys; print(*sys.modules)"
    root = Path(__file__).parents[3]
    result = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, check=True, cwd=root
    )
    return set(result.stdout.split())


def test_a_phone_that_joins_loads_nothing_that_makes_documents() -> None:
    modules = loaded("import widgets; from exports.offered.seat import SeatDocuments; SeatDocuments()")
    assert "exports.offered.seat" in modules
    ours = {one for one in modules if one.startswith("exports.")}
    assert ours == {"exports.offered", "exports.offered.seat"}
    assert not {"typst", "docx", "lxml", "nbformat"} & modules


def test_a_cv_waits_for_nothing_that_only_handouts_need() -> None:
    modules = loaded("import exports.offered.personal, exports.formats, exports.cv, exports.writers.pdf")
    assert {"typst", "exports.writers.pdf"} <= modules
    assert not {"docx", "nbformat", "nbconvert", "jsonschema"} & modules
