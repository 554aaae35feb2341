"""A club's documents: every kind, in every way it is offered; filled only with what the wall may show."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from pypdf import PdfReader

from course.book import Book, Club, Refused, new_key
from course.programme import LANGUAGES, load
from exports.making.file import File
from exports.offered.club import PLANS, TITLES, ClubDocuments
from exports.offered.wishes import CLUB_KINDS

SESSION = "01_presentation_and_group_dynamics"
SECRET = "ce-que-la-personne-garde"
RULE = "Chacun parle à son tour"
HANDOUT: dict[str, Any] = {
    "what": "handouts",
    "languages": ["fr"],
    "to": ["pdf"],
    "editions": ["participant"],
}
WISHES: list[tuple[str | None, dict[str, Any]]] = [
    (SESSION, HANDOUT),
    (SESSION, HANDOUT | {"editions": ["facilitator"], "languages": ["en"], "to": ["docx"]}),
    (SESSION, {"what": "slides", "languages": ["fr"], "to": ["html"]}),
    (SESSION, {"what": "attendance", "languages": ["fr"], "to": ["pdf"]}),
    (None, {"what": "attendance", "languages": ["ar"], "to": ["docx"]}),
    (None, {"what": "charter", "languages": ["fr"], "to": ["pdf"], "papers": ["a3"], "filled": True}),
    (None, {"what": "journey", "languages": ["ar"], "to": ["pdf"], "papers": ["a4"]}),
    (None, {"what": "cards", "languages": ["fr", "ar"], "to": ["pdf"]}),
    (None, {"what": "key_cards", "languages": ["fr"], "to": ["pdf"]}),
    (None, {"what": "report", "languages": ["fr"], "to": ["pdf"], "audiences": ["funders"]}),
    (None, {"what": "report", "languages": ["en"], "to": ["csv"], "audiences": ["team"]}),
]
BEGINS = {"pdf": b"%PDF", "docx": b"PK", "html": b"<!", "csv": b"\xef\xbb\xbf", "zip": b"PK"}


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Club]:
    with Book.create(tmp_path_factory.mktemp("club") / "club.passerelle", new_key()) as book:
        seat, _ = book.join("Loutre", "bird", "fr")
        seat.save("1" * 32, "group_rules", "proposal", {"text": RULE})
        seat.save("2" * 32, "group_rules", "proposal", {"text": SECRET})
        seat.share(["1" * 32], True)
        book.desk().adopt("1" * 32, True)
        yield Club(book)


def made(club: Club, session: str | None, wish: dict[str, Any]) -> File:
    return ClubDocuments().order(club, session, wish).make(lambda *_: None)


def words_of(data: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


@pytest.mark.parametrize(
    ("session", "wish"), WISHES, ids=lambda one: str(one and (one if isinstance(one, str) else one["what"]))
)
def test_each_document_is_made(club: Club, session: str | None, wish: dict[str, Any]) -> None:
    file = made(club, session, wish)
    assert file.flaw == ""
    assert file.name.endswith(f".{wish['to'][0]}")
    assert file.data.startswith(BEGINS[wish["to"][0]])
    assert SECRET.encode() not in file.data
    if wish["to"] == ["pdf"]:
        assert SECRET not in words_of(file.data)


def test_every_kind_is_tried_and_has_a_plan() -> None:
    assert {wish["what"] for _, wish in WISHES} == set(CLUB_KINDS) == set(PLANS) == set(TITLES)


def test_sheets_hold_what_the_group_adopted_only_when_asked(club: Club) -> None:
    charter = {"what": "charter", "languages": ["fr"], "to": ["pdf"], "papers": ["a4"]}
    assert RULE in words_of(made(club, None, charter | {"filled": True}).data)
    assert RULE not in words_of(made(club, None, charter).data)


def test_several_come_in_one_archive_and_a_guide_that_there_is_not_is_left_out(club: Club) -> None:
    wish = HANDOUT | {"languages": ["fr", "ar"], "editions": ["participant", "facilitator"]}
    order = ClubDocuments().order(club, SESSION, wish)
    told: list[tuple[int, int]] = []
    file = order.make(lambda done, of, _title: told.append((done, of)))
    assert told == [(0, 3), (1, 3), (2, 3)]
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        names = archive.namelist()
    assert len(set(names)) == 3
    assert not [name for name in names if "facilitator" in name and name.endswith("_ar.pdf")]


def test_the_whole_cycle_is_planned(club: Club) -> None:
    pieces = (
        ClubDocuments().order(club, None, HANDOUT | {"languages": ["fr", "en"], "to": ["pdf", "docx"]}).pieces
    )
    assert len(pieces) == len(load().sessions) * 4


@pytest.mark.parametrize("session", [None, *load().sessions])
def test_a_session_offers_what_it_uses(club: Club, session: str | None) -> None:
    offered = ClubDocuments().offered(club, session)
    names = [one["name"] for one in offered["kinds"]]
    assert {"handouts", "slides", "attendance"} <= set(names)
    assert ("report" in names) is (session is None)
    assert json.dumps(offered)
    assert [one["code"] for one in offered["spoken"]] == list(LANGUAGES)


def test_a_document_of_another_session_is_refused(club: Club) -> None:
    with pytest.raises(Refused):
        ClubDocuments().order(
            club, SESSION, {"what": "report", "languages": ["fr"], "to": ["pdf"], "audiences": ["team"]}
        )


@pytest.mark.parametrize(
    "change",
    [
        {"what": "cv"},
        {"languages": []},
        {"languages": ["tlh"]},
        {"to": []},
        {"to": ["csv"]},
        {"to": ["pdf", "pdf"]},
        {"editions": []},
        {"editions": ["everybody"]},
        {"papers": ["a4"]},
        {"audiences": ["team"]},
        {"filled": "yes"},
        {"session": "02"},
        {"out": "/etc"},
        {"what": "slides", "to": ["html"]},
        {"what": "cards", "editions": [], "languages": ["fr", "en", "ar"]},
    ],
    ids=json.dumps,
)
def test_no_other_wish_is_taken(club: Club, change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ClubDocuments().order(club, SESSION, HANDOUT | change)


def test_nothing_is_written_anywhere(club: Club, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert made(club, SESSION, HANDOUT).data
    assert list(tmp_path.iterdir()) == []
