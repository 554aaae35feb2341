"""The portfolio's messages: taken away and brought back in parts; whatever is forged changes nothing."""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import widgets
from course.book import Book, Club, Place, new_key
from course.programme import LANGUAGES, interface
from course.room.gate import MOST_BYTES as MOST_MESSAGE
from widgets.luggage import BURST, EVERY_S, MOST_BYTES, MOST_PARTS, PART_BYTES, Incoming, Turns
from widgets.refusals import SENTENCES, Declined, sentence

PLACE = Place("http://192.0.2.7:8867/", "http://127.0.0.1:8866/wall", "S" * 26, "ABCD1234")
WORDS = "quatre mots à retenir"
FILE, OTHER = "f" * 32, "0" * 32
CODES = ("not_a_portfolio", "damaged", "altered", "too_big", "newer", "busy", "not_whole")


@pytest.fixture(scope="module")
def two_clubs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Club, Club]]:
    folder = tmp_path_factory.mktemp("clubs")
    names = [f"sqlite:///{folder / name}.passerelle" for name in ("one", "two")]
    with Book.create(names[0], new_key()) as one, Book.create(names[1], new_key()) as two:
        yield Club(one, PLACE), Club(two, PLACE)


@pytest.fixture
def club(two_clubs: tuple[Club, Club]) -> Club:
    return two_clubs[0]


class Phone:
    """A seat and what its phone sends; its clock can be turned on."""

    def __init__(self, club: Club, language: str = "fr") -> None:
        self.now = 0.0
        self.seat = widgets.Seat(club)
        self.seat._turns = Turns(lambda: self.now)
        assert self.tell("join", alias="Loutre", picture="leaf", language=language, join=PLACE.join)["ok"]

    def tell(self, do: str, **values: object) -> dict[str, Any]:
        """Send a message, which fits through the gate, and give back the one answer, which does too."""
        replies: list[dict[str, Any]] = []
        self.seat.send = replies.append
        message = {"n": 7, "do": do, **values}
        self.seat._answer(self.seat, message, [])
        [reply] = replies
        return reply

    def hope(self, text: str, number: int = 1) -> str:
        entry = {"id": f"{number:032x}", "exercise": "expectations", "kind": "hope", "body": {"text": text}}
        assert self.tell("save", **entry)["ok"]
        return str(entry["id"])

    def take(self, **how: str) -> tuple[str, bytes]:
        reply = self.tell("take", **how)
        parts = [reply, *(self.tell("take_part", part=part) for part in range(1, reply["of"]))]
        assert all(len(json.dumps(one)) < MOST_MESSAGE for one in parts)
        raw = b"".join(b64decode(one["data"]) for one in parts)
        assert len(raw) == reply["size"]
        return reply["file"], raw

    def bring(self, raw: bytes, file: str = FILE) -> dict[str, Any]:
        pieces = [raw[at : at + PART_BYTES] for at in range(0, len(raw), PART_BYTES)] or [b""]
        for part, piece in enumerate(pieces):
            data = b64encode(piece).decode()
            assert len(data) <= 40 * 1024
            reply = self.tell("bring", file=file, part=part, of=len(pieces), data=data)
            if not reply["ok"]:
                break
        return reply

    @property
    def bodies(self) -> list[Any]:
        return sorted(str(one["body"]) for one in self.tell("portfolio")["entries"])


@pytest.fixture
def phone(club: Club) -> Iterator[Phone]:
    phone = Phone(club)
    yield phone
    phone.tell("erase")


@pytest.fixture
def there(two_clubs: tuple[Club, Club]) -> Iterator[Phone]:
    there = Phone(two_clubs[1], "ar")
    yield there
    there.tell("erase")


def refused(reply: dict[str, Any], code: str) -> None:
    assert (reply["ok"], reply.get("code")) == (False, code)
    assert reply["say"]["room"]
    assert reply["say"]["own"]


@pytest.mark.parametrize("how", [{}, {"passphrase": WORDS}])
def test_it_leaves_one_club_and_comes_into_another(phone: Phone, there: Phone, how: dict[str, str]) -> None:
    phone.hope("Trouver une formation", 1)
    phone.hope("أتعلّم مهنة", 2)
    name, raw = phone.take(**how)
    assert name.startswith("passerelle-20")
    assert name.endswith(".age" if how else ".json")
    assert (b"formation" in raw) is not bool(how)
    came = there.bring(raw)
    if how:
        assert came.get("locked")
        assert there.bodies == []
        refused(there.tell("unlock", passphrase="un autre"), "wrong_passphrase")
        came = there.tell("unlock", **how)
    assert (came["ok"], came["added"], came["here"], came["left"]) == (True, 2, 0, 0)
    assert there.bodies == phone.bodies
    again = there.bring(raw, OTHER)
    again = there.tell("unlock", **how) if how else again
    assert (again["added"], again["here"]) == (0, 2)


def test_a_long_portfolio_travels_in_parts(phone: Phone, there: Phone) -> None:
    body = {
        "picture": "bus",
        "title": "🌉" * 60,
        "managed": "🌉" * 200,
        "where": "🌉" * 40,
        "when": "🌉" * 40,
    }
    for number in range(20):
        step = {
            "id": f"{number:032x}",
            "exercise": "journey",
            "kind": "step",
            "body": body | {"token": "red"},
        }
        assert phone.tell("save", **step)["ok"]
    _, raw = phone.take()
    assert len(raw) > PART_BYTES
    assert phone.tell("take_part", part=1) == phone.tell("take_part", part=1), "a lost answer is asked again"
    refused(phone.tell("take_part", part=2), "not_whole")
    assert there.bring(raw)["added"] == 20
    assert there.bodies == phone.bodies


def test_a_part_that_comes_twice_is_taken_once(phone: Phone, there: Phone) -> None:
    phone.hope("Une fois")
    _, raw = phone.take()
    halves = [raw[:100], raw[100:]]
    sends = [
        {"file": FILE, "part": at, "of": 2, "data": b64encode(half).decode()}
        for at, half in enumerate(halves)
    ]
    for send in (sends[0], sends[0], sends[1]):
        reply = there.tell("bring", **send)
        assert reply["ok"]
    assert reply["added"] == 1
    assert there.tell("bring", **sends[1])["added"] == 1, "the answer was lost: it is given again"
    assert len(there.bodies) == 1


@pytest.mark.parametrize("wrong", ["!!!!", "AAA", "é", "QUJD\n", "====", ""])
def test_what_is_no_base64_empties_the_hands(there: Phone, wrong: str) -> None:
    good = b64encode(b"{").decode()
    assert there.tell("bring", file=FILE, part=0, of=3, data=good)["ok"]
    refused(there.tell("bring", file=FILE, part=1, of=3, data=wrong), "not_whole")
    refused(there.tell("bring", file=FILE, part=1, of=3, data=good), "not_whole")


@pytest.mark.parametrize(("part", "of"), [(2, 3), (1, 2), (0, 3), (1, 4), (3, 3)])
def test_parts_come_in_order_and_of_one_file(there: Phone, part: int, of: int) -> None:
    assert there.tell("bring", file=FILE, part=0, of=3, data=b64encode(b"one").decode())["ok"]
    refused(there.tell("bring", file=FILE, part=part, of=of, data=b64encode(b"two").decode()), "not_whole")
    assert there.seat._in._parts == []


def test_the_middle_of_another_file_is_nothing(there: Phone) -> None:
    assert there.tell("bring", file=FILE, part=0, of=2, data="QUJD")["ok"]
    refused(there.tell("bring", file=OTHER, part=1, of=2, data="QUJD"), "not_whole")
    refused(there.tell("unlock", passphrase=WORDS), "not_whole")
    refused(there.tell("take_part", part=0), "not_whole")


@pytest.mark.parametrize(
    ("key", "forged"),
    [
        ("file", "x"),
        ("file", None),
        ("part", -1),
        ("part", "0"),
        ("part", True),
        ("part", 10**12),
        ("of", 1.0),
        ("of", 10**12),
        ("data", "A" * 40_004),
        ("data", ["QUJD"]),
        ("data", b"QUJD"),
        ("more", 1),
    ],
)
def test_a_forged_part_is_refused_before_it_is_looked_at(there: Phone, key: str, forged: object) -> None:
    message = {"file": FILE, "part": 0, "of": 1, "data": "QUJD"} | {key: forged}
    refused(there.tell("bring", **message), "invalid")


def test_a_file_that_is_too_big_is_not_kept(there: Phone) -> None:
    refused(there.tell("bring", file=FILE, part=0, of=MOST_PARTS + 1, data="QUJD"), "too_big")
    inward, whole = Incoming(), b64encode(b"x" * PART_BYTES).decode()
    for part in range(MOST_PARTS - 1):
        inward.receive(FILE, part, MOST_PARTS, whole)
    with pytest.raises(Declined, match="too_big"):
        inward.receive(FILE, MOST_PARTS - 1, MOST_PARTS, whole)
    assert inward._parts == []
    assert MOST_PARTS * PART_BYTES > MOST_BYTES


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"PK\x03\x04 a photograph", "not_a_portfolio"),
        (b"{}", "not_a_portfolio"),
        (b"[" * 20_000, "not_a_portfolio"),
        (b"age-encryption.org/v1\n-> X25519 nothing", "damaged"),
    ],
)
def test_another_file_is_named_and_let_go(there: Phone, raw: bytes, code: str) -> None:
    reply = there.bring(raw)
    if reply.get("locked"):
        reply = there.tell("unlock", passphrase=WORDS)
    refused(reply, code)
    assert there.seat._in.raw is None
    assert there.bodies == []


def test_a_file_that_was_cut_or_changed_is_refused(phone: Phone, there: Phone) -> None:
    phone.hope("Garder mes mots")
    _, raw = phone.take()
    refused(there.bring(raw[:-20]), "damaged")
    refused(there.bring(raw.replace(b"Garder", b"Perdre"), OTHER), "altered")
    assert there.bodies == []


def test_files_have_their_pace(phone: Phone) -> None:
    assert [phone.tell("take")["ok"] for _ in range(8)] == [True] * 6 + [False] * 2
    refused(phone.tell("take", passphrase=WORDS), "wait")
    refused(phone.bring(b"{}"), "wait")
    refused(phone.tell("unlock", passphrase=WORDS), "wait")
    phone.now += EVERY_S
    assert phone.tell("take")["ok"]
    phone.now += EVERY_S * BURST * 100
    assert [phone.tell("take")["ok"] for _ in range(7)] == [True] * 6 + [False]


def test_a_file_needs_real_words_to_be_locked(phone: Phone) -> None:
    refused(phone.tell("take", passphrase="  "), "empty_passphrase")
    refused(phone.tell("take", passphrase="x" * 201), "invalid")
    refused(phone.tell("take", passphrase="\ud800"), "invalid")
    refused(phone.tell("take", passphrase=7), "invalid")


def test_a_file_does_not_wait_for_the_next_person(phone: Phone, there: Phone) -> None:
    phone.hope("Rien que pour moi")
    _, raw = phone.take(passphrase=WORDS)
    there.bring(raw)
    for one in (phone, there):
        secret = one.tell("card")["code"]
        one.tell("leave")
        refused(one.tell("take_part", part=0), "no_seat")
        assert one.seat._in.raw is None, "nothing of it stays in memory"
        assert one.seat._out._raw == b""
        assert one.tell("join", alias="Pie", picture="bird", language="fr", join=PLACE.join)["ok"]
        refused(one.tell("take_part", part=0), "not_whole")
        refused(one.tell("unlock", passphrase=WORDS), "not_whole")
        one.tell("erase")
        assert one.tell("hello", secret=secret)["ok"]
    there.bring(raw)
    other = Phone(there.seat.club)
    assert there.tell("hello", secret=other.tell("card")["code"])["ok"]
    refused(there.tell("unlock", passphrase=WORDS), "not_whole")


def test_without_a_seat_there_is_no_file(phone: Phone) -> None:
    phone.tell("leave")
    for do, values in {
        "take": {},
        "take_part": {"part": 0},
        "bring": {"file": FILE, "part": 0, "of": 1, "data": "QUJD"},
        "unlock": {"passphrase": WORDS},
        "sheets": {},
        "erase_part": {"exercise": "expectations"},
    }.items():
        refused(phone.tell(do, **values), "no_seat")
    assert phone.tell("join", alias="Loutre", picture="leaf", language="fr", join=PLACE.join)["ok"]


def test_a_phone_that_erased_everything_is_told_so_though_old_pages_are_still_read(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("course.book.engine.BUSY_MS", 0)
    monkeypatch.setattr("course.book.store.Store._outside", lambda *_command: 1)
    assert phone.tell("erase")["ok"]
    assert "me" not in phone.seat.view


def test_one_part_is_erased_and_the_others_stay(phone: Phone) -> None:
    phone.hope("Un espoir")
    rule = {"id": OTHER, "exercise": "group_rules", "kind": "proposal", "body": {"text": "À l’heure"}}
    phone.tell("save", **rule)
    assert set(phone.tell("portfolio", exercise="expectations")["exercises"]) == {"expectations"}
    assert phone.tell("erase_part", exercise="expectations")["gone"] == 1
    assert [one["exercise"] for one in phone.tell("portfolio")["entries"]] == ["group_rules"]
    assert phone.tell("erase_part", exercise="expectations")["gone"] == 0
    refused(phone.tell("erase_part", exercise="nowhere"), "invalid")
    refused(phone.tell("erase_part", exercise="attendance"), "invalid")


def test_what_is_shown_to_the_tutors_is_counted_and_is_ones_own(phone: Phone, club: Club) -> None:
    mine = phone.hope("Un espoir")
    thief = Phone(club)
    refused(thief.tell("show", ids=[mine], shown=True), "not_yours")
    assert phone.tell("show", ids=[mine], shown=True)["ok"]
    [link] = [one for one in phone.seat.view["exercises"] if one["name"] == "expectations"]
    assert (link["count"], link["shared"], link["tutor"]) == (1, 0, 1)
    assert [one.id for shown in club.book.desk().shown_to_tutors().values() for one in shown] == [mine]
    assert phone.tell("show", ids=[mine], shown=False)["ok"]
    assert club.book.desk().shown_to_tutors() == {}
    thief.tell("erase")


def test_the_interviews_sheet_is_for_reading(phone: Phone, club: Club) -> None:
    assert phone.tell("sheets")["sheets"] == []
    club.book.desk().write_sheet(
        phone.seat._seat.id, {"said": "Je cuisine pour vingt personnes.", "next": "Appeler le centre"}
    )
    [sheet] = phone.tell("sheets")["sheets"]
    assert sheet["next"] == "Appeler le centre"
    assert "sheet" not in phone.take()[1].decode()
    other = Phone(club)
    assert other.tell("sheets")["sheets"] == []
    other.tell("erase")


def test_every_flaw_is_said_in_every_language() -> None:
    for language in LANGUAGES:
        for code in CODES:
            assert sentence(code, language).count(".") >= 2, "what happened, and what to do"
            assert language == "en" or SENTENCES[code] in interface(language)


plain: st.SearchStrategy[object] = st.none() | st.booleans() | st.integers() | st.text(max_size=12)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sent=st.lists(
        st.tuples(
            st.sampled_from(["bring", "unlock", "take", "take_part", "erase_part", "sheets", "show"]),
            st.dictionaries(
                st.sampled_from(["file", "part", "of", "data", "passphrase", "exercise", "ids", "shown"]),
                plain | st.sampled_from([FILE, "QUJD", [FILE], 0, 1, 2]),
            ),
        ),
        max_size=6,
    )
)
def test_whatever_is_sent_gets_one_answer_and_others_keep_theirs(
    phone: Phone, there: Phone, sent: list[tuple[str, dict[str, object]]]
) -> None:
    phone.hope("Ce qui reste")
    for do, values in sent:
        reply: Any = there.tell(do, **values)
        assert reply["ok"] or reply["say"]["room"]
    assert phone.bodies == ["{'text': 'Ce qui reste'}"]
