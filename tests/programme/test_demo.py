"""The demo club: fictional, varied, and consistent with itself."""

import re
import shutil
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from course.programme import ContentError, load, load_demo
from course.programme.demo import FILE

TYPED = [
    "text",
    "proud",
    "managed",
    "title",
    "task",
    "competence",
    "role",
    "example",
    "brought",
    "next",
    "want",
    "have",
    "asks",
    "missing",
    "goal",
    "first_step",
    "plan_b",
    "note",
    "situation",
    "did",
    "result",
    "clear",
    "more",
    "learned",
    "change",
    "changed",
    "need",
    "when",
    "what",
    "hope",
]


def test_twelve_seats_in_three_languages() -> None:
    club = load_demo()
    assert len(club.seats) == 12
    assert [seat.role for seat in club.seats].count("tutor") == 2
    assert {seat.language for seat in club.seats} == {"fr", "en", "ar"}
    assert len({seat.picture for seat in club.seats}) == 12


def test_weekly_on_tuesday_evenings_and_once_on_a_saturday() -> None:
    club = load_demo()
    assert [one.slug for one in club.sessions] == [one.slug for one in load().cycle]
    dates = club.dates()
    assert [one.slug for one in club.sessions if one.slug not in dates] == ["00_preparatory_meeting"]
    saturday = dates.pop("complementary_workshop")
    assert saturday.isoformat() == "2026-11-21T10:00:00"
    tuesdays = list(dates.values())
    assert len(tuesdays) == 8
    assert tuesdays[0].isoformat() == "2026-10-06T18:30:00"
    assert {one.weekday() for one in tuesdays} == {1}
    assert {later - earlier for earlier, later in pairwise(tuesdays)} == {timedelta(days=7)}
    assert tuesdays[-2] < saturday < tuesdays[-1]


def test_only_the_last_session_is_still_to_come() -> None:
    club = load_demo()
    assert (*club.desk.ended, "07_cv_and_evaluation") == tuple(one.slug for one in club.sessions)
    assert set(club.desk.presence) == set(club.desk.ended)


def test_one_person_missed_two_sessions_and_one_three() -> None:
    club = load_demo()
    missed = Counter(
        key for people in club.desk.presence.values() for key, there in people.items() if not there
    )
    assert sorted(missed.values(), reverse=True)[:3] == [3, 2, 1]


def test_how_far_people_are() -> None:
    done = Counter(
        (entry.exercise, entry.kind) for seat in load_demo().seats for entry in seat.entries if entry.shared
    )
    assert done["confidence", "start"] >= 8
    assert done["confidence", "end"] == 6
    assert done["evaluation", "answers"] == 6
    beginners = {seat.key for seat in load_demo().seats for entry in seat.entries if entry.kind == "line"}
    assert len(beginners) == 4


def test_a_line_of_a_cv_leads_back_to_what_was_lived() -> None:
    lived = {"experience", "task", "step"}
    walked = 0
    for seat in load_demo().seats:
        entries = {entry.key: entry for entry in seat.entries}
        for line in (entry for entry in seat.entries if entry.kind == "line"):
            reached, ahead = set(), [line.key]
            while ahead:
                one = entries[ahead.pop()]
                reached.add(one.kind)
                ahead += [key for keys in one.links.values() for key in keys]
            walked += 1
            assert reached & lived, line.key
    assert walked > 12


def test_every_exercise_has_shared_and_private_entries() -> None:
    found = {(entry.exercise, entry.shared) for seat in load_demo().seats for entry in seat.entries}
    assert found == {(name, shared) for name in load().exercises() for shared in (True, False)}


def test_people_write_in_their_own_script() -> None:
    written = 0
    for seat in load_demo().seats:
        for entry in seat.entries:
            for name in TYPED:
                text = entry.body.get(name)
                if text and " " in text and entry.exercise != "cv":  # a word alone may be an option's name
                    written += 1
                    assert bool(re.search(r"[\u0600-\u06ff]", text)) == (seat.language == "ar"), text
    assert written > 300


def test_aliases_are_names_that_the_kit_offers() -> None:
    club = load_demo()
    labels = {code: load().seats.words(code).cards for code in ("fr", "en", "ar")}
    for seat in club.seats:
        offered = {alias for card in labels[seat.language].values() for alias in card.aliases}
        assert seat.alias in offered, f"{seat.alias} is not one of the names that the kit offers"


def test_no_step_says_a_country_and_red_is_left_alone() -> None:
    steps = [entry for seat in load_demo().seats for entry in seat.entries if entry.kind == "step"]
    red = [entry for entry in steps if entry.body.get("token") == "red"]
    assert len(steps) > 20
    assert len(red) >= 3
    assert all(not entry.body.get("where") and not entry.body.get("when") for entry in red)


def test_the_latecomer_has_little() -> None:
    (late,) = [seat for seat in load_demo().seats if seat.joined != "01_presentation_and_group_dynamics"]
    assert len(late.entries) == min(len(seat.entries) for seat in load_demo().seats)
    assert load_demo().desk.presence["01_presentation_and_group_dynamics"][late.key] is False


def test_an_entry_comes_after_those_it_is_about() -> None:
    seen: set[str] = set()
    for _, entry in load_demo().in_order():
        assert set(entry.about) <= seen
        seen.add(entry.key)
    assert len(seen) == sum(len(seat.entries) for seat in load_demo().seats)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The demo's files, to change; gives the club file."""
    shutil.copytree(FILE.parent / "seats", tmp_path / "seats")
    return Path(shutil.copy(FILE, tmp_path))


def plant(path: Path, planted: dict[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for old, new in planted.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def test_every_wrong_name_is_told_in_one_pass(copy: Path) -> None:
    planted = {
        "club.yaml": {
            "picture: tree-palm": "picture: dog",
            "alias: Summit": "alias: hirondelle",
            "{entry: tilleul_rule_1, into: hirondelle_rule_1}": "{entry: tilleul_rule_1, into: phantom}",
            "picture: shell, language: fr": "picture: shell, language: xx",
            "joined: 02_migration_experience": "joined: 00_preparatory_meeting",
            "    midi_rule_2: false": "    midi_rule_9: false",
            "slug: forum_visit": "slug: picnic",
            "    - 06_action_plan": "    - 12_never",
            "  sheets:\n    hirondelle:": "  sheets:\n    nobody:",
        },
        "seats/tilleul.yaml": {"key: tilleul_rule_2": "key: tilleul_rule_1"},
        "seats/waha.yaml": {
            "_on_summit_rule_1, about: [summit_rule_1]": "_on_summit_rule_1, about: [ghost]",
            "links: {experience: [waha_workshop]}, body: {task: sew,": (
                "links: {experience: [waha_cv_workshop]}, body: {task: sew,"
            ),
            "card: adapt_to_a_new_place": "card: flying",
        },
        "seats/summit.yaml": {"links: {experience: [summit_garage]}": "links: {experience: [waha_workshop]}"},
        "seats/narenj.yaml": {"cards: [adapt_my_speech, ": "cards: [whistling, "},
        "seats/risha.yaml": {
            "risha_bus_lines, body: {statement: bus_lines": "risha_bus_lines, body: {statement: juggling"
        },
    }
    for file, wrong in planted.items():
        plant(copy.parent / file, wrong)
    (copy.parent / "seats" / "stranger.yaml").write_text("entries: []\n", encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        load_demo(copy)
    told = [(one.file, one.found) for one in raised.value.mistakes]
    words = {
        "club.yaml": "dog hirondelle phantom xx 00_preparatory_meeting midi_rule_9 picnic 12_never nobody forum_visit",
        "seats/tilleul.yaml": "tilleul_rule_1",
        "seats/waha.yaml": "ghost waha_cv_workshop flying",
        "seats/summit.yaml": "waha_workshop",
        "seats/narenj.yaml": "whistling",
        "seats/risha.yaml": "juggling",
        "seats/stranger.yaml": "stranger",
    }
    wanted = {(f"demo/{file}", word) for file, found in words.items() for word in found.split()}
    assert {(file, found.split("”")[0].strip("“")) for file, found in told} == wanted
    assert all(one.line for one in raised.value.mistakes)


def test_what_is_about_itself_in_a_circle_is_told(copy: Path) -> None:
    plant(
        copy.parent / "seats" / "waha.yaml",
        {"key: waha_hope_1\n": "key: waha_hope_1\n    about: [waha_worry_1]\n"},
    )
    plant(
        copy.parent / "seats" / "waha.yaml",
        {"key: waha_worry_1\n": "key: waha_worry_1\n    about: [waha_hope_1]\n"},
    )
    with pytest.raises(ContentError) as raised:
        load_demo(copy)
    told = [(one.file, one.found) for one in raised.value.mistakes]
    assert told == [("demo/seats/waha.yaml", "“waha_hope_1”"), ("demo/seats/waha.yaml", "“waha_worry_1”")]


def test_a_field_too_many_and_a_missing_file_are_told_together(copy: Path) -> None:
    plant(copy, {"alias: Nacre": "name: X, alias: Nacre"})
    plant(copy.parent / "seats" / "midi.yaml", {"    key: midi_self\n": "    key: midi_self\n    name: X\n"})
    (copy.parent / "seats" / "tide.yaml").rename(copy.parent / "seats" / "ebb.yaml")
    with pytest.raises(ContentError, match=r"seats\[\d+\]\.name\): expected no key of this name") as raised:
        load_demo(copy)
    assert [one.file for one in raised.value.mistakes] == ["demo/club.yaml", "demo/seats/midi.yaml"]
    plant(copy, {"name: X, alias: Nacre": "alias: Nacre"})
    with pytest.raises(ContentError) as raised:
        load_demo(copy)
    assert [one.file for one in raised.value.mistakes] == ["demo/seats/midi.yaml", "demo/seats/tide.yaml"]
