"""The content that comes with the kit: complete, well typed, and kind to those who read it."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from course.exercises import names
from course.programme import LANGUAGES, load, read_yaml
from course.programme.loader import PACKAGED
from course.programme.texts import count_words

FILES = sorted(
    path
    for name in ("cycle", "decks", "seats", "sessions", "demo")
    for path in (PACKAGED / name).rglob("*.yaml")
)
FRENCH = [path for path in FILES if path.name == "fr.yaml"]
BAD_SPACE = re.compile(r"(?<!\u00a0)[:;!?»]|«(?!\u00a0)|\u00a0\u00a0| \u00a0|\u00a0 ")


def texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from texts(value)


def told(data: Any) -> list[str]:
    found = list(texts(data))
    assert found
    return found


def participants(language: str) -> Iterator[str]:
    programme = load()
    yield from programme.objectives(language)
    for session in programme.sessions.values():
        words = session.words(language)
        yield from (words.title, *words.objectives)
        for activity in words.activities.values():
            yield from (activity.title, activity.seat)


def test_the_sessions_of_the_programme() -> None:
    programme = load()
    assert {one.number: one.minutes for one in programme.sessions.values()} == {
        "0": 45,
        "1": 120,
        "2": 120,
        "3": 120,
        "4": 120,
        "5": 120,
        "V": 120,
        "6": 120,
        "C": 120,
        "7": 150,
    }
    assert [one.slug for one in programme.cycle] == list(programme.sessions)
    assert [one.slug for one in programme.cycle if one.individual] == ["00_preparatory_meeting"]
    for session in programme.sessions.values():
        slugs = [one.slug for one in session.activities]
        assert sum(one.minutes for one in session.activities) == session.minutes
        assert slugs[0] == "welcome"
        assert ("break" in slugs) == (slugs[-1] == "closing") == (session.minutes >= 120)
    assert set(programme.exercises()) == set(names(tools=False))


def test_the_timetable_is_computed() -> None:
    session = load().sessions["02_migration_experience"]
    starts = session.starts()
    assert list(starts.values()) == sorted(starts.values())
    assert starts["welcome"] == 0
    assert starts["closing"] + session.activities[-1].minutes == 120


@pytest.mark.parametrize("language", [code for code, one in LANGUAGES.items() if one.facilitators])
def test_every_activity_is_written_out_for_a_first_time(language: str) -> None:
    for session in load().sessions.values():
        words = session.words(language)
        assert len(words.before) >= 5
        for activity in session.activities:
            told = words.activities[activity.slug]
            assert sum(step.minutes for step in told.steps) == activity.minutes
            assert len(told.steps) >= 3
            assert len(told.say) >= 2
            assert len(told.avoid) >= 3
            assert all((told.objective, told.materials, told.without_phones, told.few_readers))


def test_both_facilitators_languages_say_the_same_amount() -> None:
    for session in load().sessions.values():
        for slug, french in session.words("fr").activities.items():
            english = session.words("en").activities[slug]
            assert [step.minutes for step in french.steps] == [step.minutes for step in english.steps]
            for name in ("materials", "say", "avoid"):
                assert len(getattr(french, name)) == len(getattr(english, name)), (session.slug, slug, name)


def test_languages_are_complete_for_those_who_read_them() -> None:
    complete = load().languages()
    assert complete["fr"] == complete["en"] == ()
    assert complete["ar"]
    for line in complete["ar"]:
        assert not re.search(r"\b(title|seat|objectives)\b", line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_objectives_always_stated_open_every_session(language: str) -> None:
    always = load().objectives(language)
    assert len(always) == 3
    for session in load().sessions.values():
        objectives = session.words(language).objectives
        assert objectives[:3] == always
        assert len(objectives) <= 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_participants_read_short_sentences(language: str) -> None:
    found = list(participants(language))
    assert len(found) > 40
    for sentence in found:
        assert count_words(sentence) <= 20, sentence


def test_what_is_read_aloud_is_short_too() -> None:
    for session in load().sessions.values():
        for language in ("fr", "en"):
            for activity in session.words(language).activities.values():
                for said in activity.say:
                    for sentence in re.split(r"(?<=[.?])\s", said):
                        assert count_words(sentence) <= 20, sentence


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGED)))
def test_no_exclamation_mark_and_no_typewriter_apostrophe(path: Any) -> None:
    for text in told(read_yaml(path).data):
        assert "!" not in text
        assert "'" not in text
        assert "..." not in text


@pytest.mark.parametrize("path", FRENCH, ids=lambda path: str(path.relative_to(PACKAGED)))
def test_french_spaces(path: Any) -> None:
    for text in told(read_yaml(path).data):
        assert not BAD_SPACE.search(text), text


def test_the_rule_of_french_spaces_sees_a_mistake() -> None:
    for wrong in ("Pourquoi ?", "Pourquoi?", "Voici : cela", "Voici: cela", "«\u00a0oui »", "« oui\u00a0»"):
        assert BAD_SPACE.search(wrong), wrong
    assert not BAD_SPACE.search("Voici\u00a0: «\u00a0oui\u00a0»\u00a0?")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_asks_for_what_could_hurt(language: str) -> None:
    forbidden = re.compile(
        r"nationalit|titre de séjour|residence permit|sans.papiers|clandestin|illegal|جنسي[ةّ]", re.IGNORECASE
    )
    for sentence in participants(language):
        assert not forbidden.search(sentence)


def test_the_deck_of_statements() -> None:
    deck = load().decks["competence_statements"]
    assert deck.piles == ("knowledge", "know_how", "attitude")
    assert [[card.pile for card in deck.cards].count(pile) for pile in deck.piles] == [4, 4, 4]
    for language in LANGUAGES:
        words = deck.words(language)
        assert len({card.text for card in words.cards.values()}) == 12
        assert all(count_words(card.text) <= 12 for card in words.cards.values())
    assert all(re.match(r"(Je|J’)", card.text) for card in deck.words("fr").cards.values())
    assert all(card.text.startswith("I ") for card in deck.words("en").cards.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_of_seats_carry_names_to_choose_from(language: str) -> None:
    seats = load().seats
    aliases = [alias for card in seats.words(language).cards.values() for alias in card.aliases]
    assert len(seats.cards) >= 24
    assert len(aliases) == 3 * len(seats.cards)
    assert len({alias.casefold() for alias in aliases}) == len(aliases)
    assert not {"dog", "bug", "worm", "user", "users", "globe"} & {card.picture for card in seats.cards}


def test_arabic_is_in_its_own_script() -> None:
    for path in FILES:
        if path.name == "ar.yaml":
            for text in told(read_yaml(path).data):
                assert re.search(r"[\u0600-\u06ff]", text), text
                assert not re.search(r"[A-Za-z]", text), text


def test_every_session_of_the_cycle_has_a_title() -> None:
    programme = load()
    assert [one.number for one in programme.cycle] == ["0", "1", "2", "3", "4", "5", "V", "6", "C", "7"]
    for session in programme.cycle:
        for language in LANGUAGES:
            assert programme.title(session.slug, language)
    with pytest.raises(LookupError, match="no words in “xx”"):
        programme.title("04_professional_competences", "xx")
    with pytest.raises(LookupError):
        programme.sessions["02_migration_experience"].words("xx")


def test_the_packaged_programme_is_read_once() -> None:
    assert load() is load()
