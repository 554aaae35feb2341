"""The demo club: fictional, varied, and consistent with itself."""

import re
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from course.programme import ContentError, load, load_demo
from course.programme.demo import FILE


def test_twelve_seats_in_three_languages() -> None:
    club = load_demo()
    assert len(club.seats) == 12
    assert [seat.role for seat in club.seats].count("tutor") == 2
    assert {seat.language for seat in club.seats} == {"fr", "en", "ar"}
    assert len({seat.picture for seat in club.seats}) == 12


def test_weekly_on_tuesday_evenings() -> None:
    dates = [one.date for one in load_demo().sessions]
    assert len(dates) == 8
    assert dates[0].isoformat() == "2026-10-06T18:30:00"
    assert {one.weekday() for one in dates} == {1}
    assert {later - earlier for earlier, later in pairwise(dates)} == {timedelta(days=7)}
    assert [one.slug for one in load_demo().sessions][:2] == list(load().sessions)


def test_every_exercise_has_shared_and_private_entries() -> None:
    found = {(entry.exercise, entry.shared) for seat in load_demo().seats for entry in seat.entries}
    assert found == {(name, shared) for name in load().exercises() for shared in (True, False)}


def test_people_write_in_their_own_script() -> None:
    written = 0
    for seat in load_demo().seats:
        for entry in seat.entries:
            for name in ("text", "proud", "managed", "title", "task", "competence"):
                text = entry.body.get(name)
                if text:
                    written += 1
                    assert bool(re.search(r"[\u0600-\u06ff]", text)) == (seat.language == "ar"), text
    assert written > 50


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
    assert len(late.entries) <= 2
    assert load_demo().desk.presence["01_presentation_and_group_dynamics"][late.key] is False


def test_an_entry_comes_after_those_it_is_about() -> None:
    seen: set[str] = set()
    for _, entry in load_demo().in_order():
        assert set(entry.about) <= seen
        seen.add(entry.key)
    assert len(seen) == sum(len(seat.entries) for seat in load_demo().seats)


def test_every_wrong_name_is_told_in_one_pass(tmp_path: Path) -> None:
    text = FILE.read_text(encoding="utf-8")
    planted = {
        "picture: tree-palm": "picture: dog",
        "alias: Summit": "alias: hirondelle",
        "key: tilleul_rule_2": "key: tilleul_rule_1",
        "_on_waha_rule_1, about: [waha_rule_1], body: {value: discuss}": (
            "_on_waha_rule_1, about: [ghost], body: {value: discuss}"
        ),
        "{entry: tilleul_rule_1, into: hirondelle_rule_1}": "{entry: tilleul_rule_1, into: phantom}",
        "      nacre: false": "      nobody: false",
        "picture: shell\n    language: fr": "picture: shell\n    language: xx",
        "    midi_rule_2: false": "    midi_rule_9: false",
        "slug: forum_visit": "slug: picnic",
        "risha_bus_lines, body: {statement: bus_lines,": "risha_bus_lines, body: {statement: juggling,",
        "  ended: [01_presentation_and_group_dynamics]": "  ended: [12_never]",
    }
    for old, new in planted.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = tmp_path / "club.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        load_demo(path)
    told = " ".join(one.found for one in raised.value.mistakes)
    words = [
        "dog",
        "hirondelle",
        "tilleul_rule_1",
        "ghost",
        "phantom",
        "nobody",
        "midi_rule_9",
        "picnic",
        "juggling",
        "12_never",
        "xx",
    ]
    for word in words:
        assert f"“{word}”" in told, word
    assert len(raised.value.mistakes) == len(words)
    assert all(one.line for one in raised.value.mistakes)


def test_a_field_too_many_is_told(tmp_path: Path) -> None:
    path = tmp_path / "club.yaml"
    path.write_text(
        FILE.read_text(encoding="utf-8").replace("    alias: Nacre", "    name: X\n    alias: Nacre"),
        encoding="utf-8",
    )
    with pytest.raises(ContentError, match=r"seats\[\d+\]\.name\): expected no key of this name"):
        load_demo(path)
