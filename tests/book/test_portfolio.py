"""A portfolio leaves a club and comes into another: nothing is lost, nothing tells of the club."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.book import Book, Brought, PortfolioError, Seat, SeatRecord, TooBusy, keys, new_key
from course.book.portfolio import MOST_BYTES, _checksum, pack, unpack
from course.exercises import Entry

Check = Callable[[str, Callable[[], object]], None]
NewId = Callable[[], str]

pytestmark = pytest.mark.usefixtures("peers")

WORDS = "four words to remember"
TEXTS = st.none() | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(
    lambda text: text.strip() or None
)


@pytest.fixture
def seat(book: Book) -> Seat:
    return book.join("Aube", "bird", "fr")[0]


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with Book.create(tmp_path_factory.mktemp("elsewhere") / "club.passerelle", new_key()) as made:
        yield made


def flaw(code: str, read: Callable[[], object]) -> None:
    with pytest.raises(PortfolioError) as caught:
        read()
    assert caught.value.code == code
    assert caught.value.message.count(".") >= 2, "what happened, and what to do"


def told(seat: Seat) -> list[tuple[Any, ...]]:
    return sorted(
        (one.id, one.exercise, one.kind, repr(one.body), one.about, one.created) for one in seat.mine()
    )


def filled(seat: Seat, new_id: NewId) -> Seat:
    task = seat.save(new_id(), "peers", "task", {"text": "Réparer « tout »", "hidden": "أهلا"}).id
    ability = seat.save(new_id(), "peers", "ability", {"card": "repair", "tasks": [task]}).id
    seat.save(new_id(), "peers", "line", {"rests_on": [ability]})
    rule = seat.save(new_id(), "group_rules", "proposal", {"text": "être à l’heure"}).id
    seat.save(new_id(), "group_rules", "opinion", {"value": "agree"}, [rule])
    seat.share([task, rule], True)
    seat.show([ability], True)
    return seat


@pytest.mark.parametrize("passphrase", [None, WORDS])
def test_it_comes_into_another_club_as_it_was_and_private(
    elsewhere: Book, seat: Seat, new_id: NewId, passphrase: str | None
) -> None:
    raw = filled(seat, new_id).take_away(passphrase)
    there, _ = elsewhere.join("Brise", "fish", "ar")
    assert there.bring_in(raw, passphrase) == Brought(added=5, here=0, left=0)
    assert told(there) == told(seat)
    assert not any(one.shared or one.tutor for one in there.mine())
    assert there.record().alias == "Brise"
    revision = elsewhere.revision()
    assert there.bring_in(raw, passphrase) == Brought(added=0, here=5, left=0)
    assert elsewhere.revision() == revision
    assert (raw.startswith(b"{")) == (passphrase is None)
    there.erase()
    assert len(seat.mine()) == 5


def test_it_says_nothing_of_the_club_nor_of_others(book: Book, new_id: NewId) -> None:
    seat, secret = book.join("Aube", "bird", "fr")
    neighbour, _ = book.join("canary neighbour", "fish", "ar")
    filled(seat, new_id)
    theirs = neighbour.save(new_id(), "group_rules", "proposal", {"text": "canary rule"}).id
    neighbour.share([theirs], True)
    seat.save(new_id(), "group_rules", "opinion", {"value": "discuss"}, [theirs])
    book.desk().mark_present(seat.id, "02_migration_experience", True)
    book.desk().write_sheet(seat.id, {"said": "canary sheet"})
    rated = seat.save(new_id(), "peers", "rating", {"learned": "canary rating"}).id
    seat.share([rated], True)
    clear = seat.take_away().decode()
    for hidden in ("canary", "discuss", theirs, seat.id, secret, neighbour.id, rated, "shared", "tutor"):
        assert hidden not in clear
    assert json.loads(clear)["alias"] == "Aube"
    locked = seat.take_away(WORDS)
    assert "Réparer".encode() not in locked


def test_what_others_wrote_and_one_accepted_goes_along_for_reading_only(
    book: Book, elsewhere: Book, seat: Seat, new_id: NewId
) -> None:
    neighbour, _ = book.join("Brume", "fish", "ar")
    ability = seat.save(new_id(), "peers", "ability", {"card": "repair"}).id
    offer = seat.save(new_id(), "peers", "offer", {"wish": "x"}).id
    seat.share([offer], True)
    for accepted, when in (("yes", "seen at the market"), ("no", "canary"), (None, "canary"), ("yes", None)):
        letter = neighbour.save(new_id(), "peers", "letter", {"card": "repair", "when": when}, [offer]).id
        if accepted:
            seat.save(new_id(), "peers", "answer", {"accepted": accepted}, [letter])
    raw = seat.take_away()
    carried = {one["id"]: one["seen"] for one in json.loads(raw)["entries"]}
    assert set(carried) == {ability, offer}, "an answer is about another person's words"
    assert sorted(carried[ability]) == ["repair", "seen at the market"]
    assert b"canary" not in raw
    assert b"Brume" not in raw
    there, _ = elsewhere.join("Aube", "bird", "fr")
    there.bring_in(raw)
    assert there.received("peers") == []
    assert b"market" not in there.take_away(), "a file that comes in proves nothing"
    there.erase()


def test_in_the_same_club_another_seat_gets_other_ids_once(book: Book, seat: Seat, new_id: NewId) -> None:
    raw = filled(seat, new_id).take_away()
    new, _ = book.join("Aube", "bird", "fr")
    assert new.bring_in(raw) == Brought(5, 0, 0)
    assert new.bring_in(raw) == Brought(0, 5, 0)
    mine = {one.kind: one for one in new.mine()}
    assert not {one.id for one in new.mine()} & {one.id for one in seat.mine()}
    assert mine["ability"].body["tasks"] == [mine["task"].id]
    assert mine["line"].body["rests_on"] == [mine["ability"].id]
    assert mine["opinion"].about == (mine["proposal"].id,)
    seat.erase()
    assert len(new.mine()) == 5


def test_what_is_here_stays_as_it_is_here(seat: Seat, new_id: NewId) -> None:
    one, two = new_id(), new_id()
    for known in (one, two):
        seat.save(known, "expectations", "hope", {"text": "old"})
    raw = seat.take_away()
    seat.save(one, "expectations", "hope", {"text": "new"})
    seat.remove(two)
    assert seat.bring_in(raw) == Brought(1, 1, 0)
    assert {mine.id: mine.body["text"] for mine in seat.mine()} == {one: "new", two: "old"}


def test_what_finds_no_place_is_left_out_with_what_lives_from_it(
    elsewhere: Book, seat: Seat, new_id: NewId, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = filled(seat, new_id).take_away()
    there, _ = elsewhere.join("Aube", "bird", "fr")
    known = {one.kind: one.id for one in seat.mine()}
    for place in range(3):
        there.save(f"{9_000 + place:032x}", "group_rules", "proposal", {"text": f"{place}"})
    assert there.bring_in(raw) == Brought(added=3, here=0, left=2), "no room for a rule, none for its opinion"
    assert known["proposal"] not in {one.id for one in there.mine()}
    there.erase()
    again, _ = elsewhere.join("Aube", "bird", "fr")
    monkeypatch.setattr("course.book.checks.names", lambda **_more: ("group_rules",))
    assert again.bring_in(raw) == Brought(added=2, here=0, left=3), "a club without this exercise"
    again.erase()


def test_a_full_seat_takes_no_more(
    elsewhere: Book, seat: Seat, new_id: NewId, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in range(5):
        seat.save(new_id(), "peers", "task", {"text": f"{place}"})
    raw = seat.take_away()
    there, _ = elsewhere.join("Aube", "bird", "fr")
    monkeypatch.setattr("course.book.writes.MOST_ENTRIES", 3)
    assert there.bring_in(raw) == Brought(added=3, here=0, left=2)
    there.erase()


def test_a_seat_that_was_erased_takes_nothing(book: Book, seat: Seat, refused: Check) -> None:
    raw = seat.take_away()
    seat.erase()
    refused("gone", lambda: seat.bring_in(raw))
    refused("gone", seat.take_away)
    assert book.entries() == []


RECORD = SeatRecord(id="c" * 32, alias="Aube", picture="bird", language="fr")
HOPE = Entry("a" * 32, "expectations", "hope", "c" * 32, {"text": "parler"}, True, 3, (), 12)


def altered(**changes: Any) -> bytes:
    return json.dumps(json.loads(pack(RECORD, [HOPE])) | changes).encode()


def resealed(**changes: Any) -> bytes:
    """Alter a file and give it the right checksum, as a newer or a foreign program would."""
    document = json.loads(altered(**changes))
    document.pop("checksum")
    return json.dumps(document | {"checksum": _checksum(document)}).encode()


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "not_a_portfolio"),
        (b"hello", "not_a_portfolio"),
        (b"\x89PNG\r\n", "not_a_portfolio"),
        (b"[]", "not_a_portfolio"),
        (b"{}", "not_a_portfolio"),
        (b'{"format": "resume"}', "not_a_portfolio"),
        (b"[" * 100_000, "not_a_portfolio"),
        (b" " * (MOST_BYTES + 1), "too_big"),
        (altered(alias="Autre"), "altered"),
        (altered(entries=[]), "altered"),
        (altered(checksum=None), "altered"),
        (altered(more="x"), "altered"),
        (altered(alias="\ud800"), "damaged"),
        (altered(version=2), "newer"),
        (resealed(version=2), "newer"),
        (resealed(version=0), "damaged"),
        (resealed(more="x"), "damaged"),
        (resealed(entries=[{"id": "x"}]), "damaged"),
        (resealed(entries=json.loads(pack(RECORD, [HOPE]))["entries"] * 501), "damaged"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value[:20]!r}",
)
def test_a_file_that_cannot_be_used_changes_nothing(book: Book, seat: Seat, raw: bytes, code: str) -> None:
    before = book.revision()
    flaw(code, lambda: seat.bring_in(raw))
    assert (book.revision(), seat.mine()) == (before, [])


def test_a_file_cut_short_anywhere_is_noticed() -> None:
    raw = pack(RECORD, [HOPE])
    for length in range(len(raw)):
        with pytest.raises(PortfolioError) as caught:
            unpack(raw[:length])
        assert caught.value.code == ("damaged" if length else "not_a_portfolio")


def test_every_altered_byte_is_noticed_or_means_nothing() -> None:
    raw, whole = pack(RECORD, [HOPE]), unpack(pack(RECORD, [HOPE]))
    noticed = 0
    for place in range(len(raw)):
        try:
            assert unpack(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]) == whole
        except PortfolioError:
            noticed += 1
    assert noticed > len(raw) * 0.8, "the rest is space between words"


def test_a_file_saved_again_by_a_text_editor_is_still_good() -> None:
    raw = pack(RECORD, [HOPE])
    assert unpack(b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n")) == unpack(raw)


@pytest.fixture(scope="module")
def locked() -> bytes:
    return pack(RECORD, [HOPE], passphrase="quatre mots, é")


def test_a_locked_file_opens_by_its_passphrase_only(locked: bytes) -> None:
    assert unpack(locked, "quatre mots, e\u0301") == unpack(pack(RECORD, [HOPE]))
    flaw("needs_passphrase", lambda: unpack(locked))
    flaw("wrong_passphrase", lambda: unpack(locked, "other words"))
    flaw("empty_passphrase", lambda: pack(RECORD, [HOPE], passphrase=" "))
    for damaged in (locked[:-1], locked[:40], locked[:-20] + bytes([locked[-20] ^ 1]) + locked[-19:]):
        flaw("damaged", lambda damaged=damaged: unpack(damaged, "quatre mots, é"))


def test_a_busy_computer_does_not_refuse_a_good_file(locked: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_given: object) -> bytes:
        raise TooBusy("here")

    monkeypatch.setattr(keys, "unwrap", busy)
    flaw("busy", lambda: unpack(locked, "x"))


def test_what_a_forged_file_says_is_checked_like_a_phone(elsewhere: Book) -> None:
    def forged(place: int, **fields: Any) -> dict[str, Any]:
        return {"id": f"{place:032x}", "created": 1, "about": [], "seen": [], "body": {}} | fields

    entries = [
        forged(70_001, exercise="agenda", kind="room"),
        forged(70_002, exercise="attendance", kind="presence", body={"session": "x", "present": True}),
        forged(70_003, exercise="interview", kind="sheet", body={"said": "x"}),
        forged(70_004, exercise="expectations", kind="hope", body={"text": "x" * 161}),
        forged(70_005, exercise="expectations", kind="hope", body={"text": "x", "status": "x"}),
        forged(70_006, exercise="peers", kind="letter", body={"card": "x"}, about=["f" * 32]),
        forged(70_007, exercise="group_rules", kind="opinion", body={"value": "agree"}, about=["f" * 32]),
        forged(70_008, exercise="peers", kind="ability", body={"tasks": ["f" * 32, 7, f"{70_008:032x}"]}),
        forged(70_009, exercise="peers", kind="line", body={"rests_on": "x"}),
        forged(70_010, exercise="../x", kind="\x00"),
    ]
    seat, _ = elsewhere.join("Aube", "bird", "fr")
    neighbour, _ = elsewhere.join("Brume", "fish", "ar")
    theirs = neighbour.save(f"{70_011:032x}", "expectations", "hope", {"text": "theirs"})
    entries.append(forged(70_011, exercise="expectations", kind="hope", body={"text": "mine"}))
    assert seat.bring_in(resealed(entries=entries)) == Brought(added=2, here=0, left=9)
    assert sorted((one.kind, one.body.get("text"), one.body.get("tasks")) for one in seat.mine()) == [
        ("ability", None, []),
        ("hope", "mine", None),
    ]
    assert neighbour.mine() == [theirs]
    seat.erase()
    neighbour.erase()


@st.composite
def portfolios(draw: st.DrawFn) -> list[tuple[int, str, str, dict[str, Any], list[int]]]:
    """Draw entries as (place, exercise, kind, body, about); links and abouts name places drawn before."""
    entries: list[tuple[int, str, str, dict[str, Any], list[int]]] = []
    limits = {"proposal": 3, "hope": 3, "offer": 1, "rating": 1, "step": 20}
    kinds = st.sampled_from(
        ["task", "ability", "line", "offer", "rating", "hope", "proposal", "opinion", "step"]
    )
    for place, kind in enumerate(draw(st.lists(kinds, max_size=14))):
        of = {
            one: [it[0] for it in entries if it[2] == one] for one in ("task", "ability", "hope", "proposal")
        }
        known = sum(it[2] == kind for it in entries)
        spoken = [it[4][0] for it in entries if it[2] == "opinion"]
        free = [it for it in of["proposal"] if it not in spoken]
        if known >= limits.get(kind, 99) or (kind == "line" and not of["ability"]):
            continue
        if kind == "opinion" and not free:
            continue
        entries.append((place, *draw(_entry(kind, of, free))))
    return entries


def _some(places: list[int], least: int = 0) -> st.SearchStrategy[list[int]]:
    return (
        st.lists(st.sampled_from(places), min_size=least, max_size=3, unique=True) if places else st.just([])
    )


def _entry(kind: str, of: dict[str, list[int]], free: list[int]) -> st.SearchStrategy[Any]:
    words = TEXTS.map(lambda text: text or "x")
    bodies = {
        "task": st.fixed_dictionaries({"text": TEXTS, "hidden": TEXTS, "position": st.integers(0, 9)}),
        "ability": st.fixed_dictionaries(
            {"text": TEXTS, "tasks": _some(of["task"]), "hopes": _some(of["hope"])}
        ),
        "line": st.fixed_dictionaries({"rests_on": _some(of["ability"], 1)}),
        "offer": st.fixed_dictionaries({"wish": TEXTS}),
        "rating": st.fixed_dictionaries({"learned": TEXTS, "tasks": _some(of["task"])}),
        "hope": st.fixed_dictionaries({"text": words}),
        "proposal": st.fixed_dictionaries({"text": words}),
        "opinion": st.fixed_dictionaries({"value": st.sampled_from(["agree", "discuss"])}),
        "step": st.fixed_dictionaries({"managed": TEXTS, "where": TEXTS}),
    }
    places = {"hope": "expectations", "proposal": "group_rules", "opinion": "group_rules", "step": "journey"}
    about = st.sampled_from(free).map(lambda one: [one]) if kind == "opinion" else st.just([])
    return st.tuples(st.just(places.get(kind, "peers")), st.just(kind), bodies[kind], about)


LINKS = ("tasks", "hopes", "rests_on")


def write(book: Book, entries: list[tuple[int, str, str, dict[str, Any], list[int]]]) -> Seat:
    seat, _ = book.join("Aube", "bird", "fr")
    ids = [f"{int(seat.id, 16) ^ place:032x}" for place in range(20)]
    with book.together():
        for place, exercise, kind, body, about in entries:
            links = {field: [ids[one] for one in body[field]] for field in LINKS if field in body}
            seat.save(ids[place], exercise, kind, body | links, [ids[one] for one in about])
    return seat


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=portfolios(), shared=st.booleans())
def test_hundreds_of_portfolios_leave_and_come_back_equal(
    book: Book, elsewhere: Book, entries: list[Any], shared: bool
) -> None:
    seat = write(book, entries)
    if shared:
        kinds = {"line", "rating"}
        seat.share([one.id for one in seat.mine() if one.kind not in kinds], True)
    raw = seat.take_away()
    assert unpack(raw) == unpack(seat.take_away())
    there, _ = elsewhere.join("Brise", "fish", "ar")
    assert there.bring_in(raw) == Brought(len(entries), 0, 0)
    assert told(there) == told(seat)
    back, _ = book.join("Aube", "bird", "fr")
    assert back.bring_in(there.take_away()) == Brought(len(entries), 0, 0)
    assert _by_shape(back) == _by_shape(seat)


def _by_shape(seat: Seat) -> list[str]:
    """Describe entries without their ids: each link by what it leads to."""
    known = {one.id: one for one in seat.mine()}

    def shape(one: Entry) -> str:
        links = {field: [shape(known[it]) for it in one.body[field]] for field in LINKS if field in one.body}
        return repr((one.kind, one.body | links, [shape(known[it]) for it in one.about]))

    return sorted(map(shape, known.values()))


def test_a_locked_portfolio_in_a_file(tmp_path: Path, seat: Seat, new_id: NewId) -> None:
    file = tmp_path / "portfolio.age"
    file.write_bytes(filled(seat, new_id).take_away(WORDS))
    assert json.loads(pyrage.passphrase.decrypt(file.read_bytes(), WORDS))["format"] == "passerelle.portfolio"
