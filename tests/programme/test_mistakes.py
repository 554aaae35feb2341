"""Mistakes planted in every sort of file: all are told, once, with their place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from course.programme import ContentError, load

Plant = Callable[[str, str, str], int]
Mistakes = Callable[[], list[tuple[str, str, int | None, str, str]]]
ONE, TWO = "sessions/01_presentation_and_group_dynamics", "sessions/02_migration_experience"
DECK = "decks/competence_statements"
LONG = "Voici une phrase " + "vraiment " * 20 + "trop longue."


def test_every_mistake_of_every_file_in_one_pass(plant: Plant, mistakes: Mistakes, folder: Path) -> None:
    minutes = plant(f"{ONE}/session.yaml", "slug: welcome, minutes: 15", "slug: welcome, minutes: 16")
    picture = plant(f"{TWO}/session.yaml", "picture: footprints", "picture: unicorn")
    deck = plant(
        f"{TWO}/session.yaml",
        "route, exercise: what_is_a_competence, deck: competence_statements",
        "route, exercise: what_is_a_competence, deck: tarot",
    )
    typo = plant(f"{ONE}/en.yaml", "summary: >-", "sumary: >-")
    wrong = plant(f"{TWO}/en.yaml", "title: Choosing what I show", "title: [a, b]")
    plant(f"{ONE}/ar.yaml", "title: لغاتنا ومواهبنا", "titre: لغاتنا ومواهبنا")
    long = plant(f"{TWO}/fr.yaml", "title: Choisir ce que je montre", f"title: {LONG}")
    card = plant(f"{DECK}/en.yaml", "  listen:", "  lissen:")
    pile = plant(
        f"{DECK}/deck.yaml",
        "slug: on_time, picture: clock, pile: attitude",
        "slug: on_time, picture: clock, pile: charm",
    )
    folder_less = plant(
        "cycle/cycle.yaml", "  - {slug: forum_visit}", "  - {slug: forum_visit}\n  - {slug: picnic}"
    )
    (folder / "seats/ar.yaml").unlink()
    found = {(file, key): (line, expected, told) for file, key, line, expected, told in mistakes()}
    assert found.pop((f"{ONE}/session.yaml", "minutes")) == (
        4,
        "activities that add up to 120 minutes",
        "121 minutes",
    )
    # en.yaml has mistakes of its own: what it says is compared with the session once they are mended
    steps = found.pop((f"{ONE}/fr.yaml", "activities.welcome.steps"))
    assert steps[1:] == ("steps that add up to 16 minutes", "15 minutes")
    assert minutes == 6
    assert found.pop((f"{TWO}/session.yaml", "activities[2].picture"))[0::2] == (picture, "“unicorn”")
    assert found.pop((f"{TWO}/session.yaml", "activities[7].deck"))[0::2] == (deck, "“tarot”")
    assert found.pop((f"{ONE}/en.yaml", "sumary"))[:2] == (typo, "no key of this name")
    assert found.pop((f"{ONE}/en.yaml", "summary"))[1:] == ("this key", "nothing")
    assert found.pop((f"{TWO}/en.yaml", "activities.choose_what_to_share.title")) == (
        wrong,
        "a valid string",
        "a list of 2",
    )
    assert found.pop((f"{ONE}/ar.yaml", "activities.our_talents.title"))[1] == "this key"
    assert found.pop((f"{ONE}/ar.yaml", "activities.our_talents.titre"))[1] == "no key of this name"
    line, expected, _ = found.pop((f"{TWO}/fr.yaml", "activities.choose_what_to_share.title"))
    assert (line, expected) == (long, "at most 20 words (here 25)")
    assert found.pop((f"{DECK}/en.yaml", "cards.listen"))[1:] == ("this key", "nothing")
    assert found.pop((f"{DECK}/en.yaml", "cards.lissen"))[0] == card
    assert found.pop((f"{DECK}/deck.yaml", "cards[9].pile"))[0::2] == (pile, "“charm”")
    assert found.pop(("cycle/cycle.yaml", "sessions[8].number"))[:2] == (folder_less + 1, "this key")
    for code in ("fr", "en", "ar"):
        assert found.pop((f"cycle/{code}.yaml", "sessions.picnic"))[1] == "this key"
    assert found.pop(("seats/ar.yaml", ""))[1:] == ("this file", "no file")
    assert not found


def test_a_missing_translation_is_told_in_its_own_file(mistakes: Mistakes, folder: Path) -> None:
    path = folder / ONE / "fr.yaml"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("  our_talents:"), text.index("  break:")
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    found = [(file, key, expected) for file, key, _, expected, _ in mistakes()]
    assert found == [(f"{ONE}/fr.yaml", "activities.our_talents", "this key")]


def test_an_activity_that_the_session_does_not_have(plant: Plant, mistakes: Mistakes) -> None:
    plant(f"{ONE}/session.yaml", "  - {slug: break, minutes: 10, picture: coffee}\n", "")
    found = mistakes()
    assert (f"{ONE}/session.yaml", "minutes") in [one[:2] for one in found]
    assert {one[0] for one in found if one[1] == "activities.break"} == {
        f"{ONE}/{code}.yaml" for code in ("fr", "en", "ar")
    }
    assert len(found) == 4


def test_twice_the_same_activity_or_card(plant: Plant, mistakes: Mistakes) -> None:
    plant(f"{DECK}/deck.yaml", "slug: on_time", "slug: listen")
    found = [one[:2] for one in mistakes()]
    assert (f"{DECK}/deck.yaml", "cards[9].slug") in found
    assert (f"{DECK}/fr.yaml", "cards.on_time") in found


def test_the_cycle_and_the_folders_agree(plant: Plant, mistakes: Mistakes) -> None:
    plant(
        "cycle/cycle.yaml",
        "{slug: 02_migration_experience}",
        '{slug: 02_migration, number: "2", minutes: 120}',
    )
    plant(
        "cycle/cycle.yaml",
        "{slug: 01_presentation_and_group_dynamics}",
        "{slug: 01_presentation_and_group_dynamics, minutes: 90}",
    )
    found = {(file, key): (expected, told) for file, key, _, expected, told in mistakes()}
    assert found["cycle/cycle.yaml", "sessions"] == (
        "the session “02_migration_experience”, which has a folder",
        "nothing",
    )
    assert found["cycle/cycle.yaml", "sessions[2].minutes"][1] == "“90”"
    assert found["cycle/fr.yaml", "sessions.02_migration"][0] == "this key"
    formats = {key for file, key in found if key.startswith("formats")}
    assert formats == {"formats[1].sessions[3]", "formats[2].sessions[3]", "formats[3].sessions[1]"}
    assert len(found) == 5 + len(formats)


def test_an_empty_folder_is_told_too(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="at least one session"):
        load(tmp_path)
