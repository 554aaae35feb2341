"""The deck of competences, and the checks that any deck passes."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from course.programme import FRAMEWORKS, LANGUAGES, ContentError, Deck, load, load_deck
from course.programme.deck_files import SHAPES
from course.programme.loader import PACKAGED
from course.programme.texts import count_words

SHEETS = PACKAGED.parents[1] / "widgets" / "shared"
Plant = Callable[[str, str, str], int]


@pytest.fixture(scope="module")
def deck() -> Deck:
    return load().decks["competences"]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the deck, as an association would begin one of its own."""
    return Path(shutil.copytree(PACKAGED / "decks" / "competences", tmp_path / "ours"))


@pytest.fixture
def change(own: Path) -> Plant:
    """Replace a text that stands once in a file of the copy; returns its line."""

    def replace(file: str, old: str, new: str) -> int:
        text = (own / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
        (own / file).write_text(text.replace(old, new), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    return replace


def mistakes(folder: Path) -> dict[tuple[str, str], tuple[int | None, str, str]]:
    with pytest.raises(ContentError) as raised:
        load_deck(folder)
    return {(one.file, one.key): (one.line, one.expected, one.found) for one in raised.value.mistakes}


def test_sixty_cards_in_nine_families(deck: Deck) -> None:
    # The kit's own deck; whoever adds a card to it changes the numbers here, and nowhere else.
    counts = {family: len(cards) for family, cards in deck.by_family().items()}
    assert list(counts) == list(SHAPES)
    assert counts.pop("migration") == 12
    assert set(counts.values()) == {6}
    assert len(deck.cards) == 60


def test_each_card_and_family_has_a_picture_of_its_own(deck: Deck) -> None:
    assert len({card.picture for card in deck.cards}) == len(deck.cards)
    assert len({family.picture for family in deck.families}) == 9
    assert not {card.picture for card in deck.cards} & {"flag", "map", "vote"}


def test_each_token_is_drawn_with_a_colour_and_a_shape() -> None:
    tokens = (SHEETS / "tokens.css").read_text(encoding="utf-8")
    base = (SHEETS / "base.css").read_text(encoding="utf-8")
    for token in SHAPES:
        assert f"--p-{token}:" in tokens
        assert f".shape-{token} " in base
    assert len(set(SHAPES.values())) == len(SHAPES) == 9


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_complete_short_and_never_twice_the_same(deck: Deck, language: str) -> None:
    words = deck.words(language)
    assert list(words.families) == [*words.official, "migration"] == [*words.former, "migration"]
    assert list(words.cards) == [card.slug for card in deck.cards]
    for card in words.cards.values():
        assert count_words(card.text) <= 12
        assert all(count_words(example) <= 12 for example in card.examples)
        assert count_words(card.cv) <= 14
    for field in ("text", "story", "cv"):
        assert len({getattr(card, field) for card in words.cards.values()}) == len(deck.cards), field
    assert len({example for card in words.cards.values() for example in card.examples}) == 3 * len(deck.cards)


def test_cards_speak_in_the_first_person(deck: Deck) -> None:
    for card in deck.words("fr").cards.values():
        assert re.match(r"(Je |J’)", card.text), card.text
    for card in deck.words("en").cards.values():
        assert re.match(r"I ", card.text), card.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_are_sentences_and_cv_phrases_are_not(deck: Deck, language: str) -> None:
    for card in deck.words(language).cards.values():
        assert all(one.endswith(".") for one in (card.text, *card.examples))
        assert not card.cv.endswith(".")
        assert not re.search(r"\b(je|j’|mon|ma|mes|I|my)\b", card.cv, re.IGNORECASE), card.cv


def test_stories_never_ask_for_a_reason_to_leave_a_date_or_a_place(deck: Deck) -> None:
    asking = re.compile(
        r"\b(partir?\b|quitt|départ|frontière|pays|quand|où|quelle année|left|leave|border|country|when did|where)"
        r"|متى|أين|غادر|رحل|حدود",
        re.IGNORECASE,
    )
    allowed = {
        "Que s’est-il passé la fois où vous avez parlé devant un groupe\u00a0?",
        "Qu’est-ce qui vous aide quand rien n’est sûr\u00a0?",
    }
    stories = [card.story for code in LANGUAGES for card in deck.words(code).cards.values()]
    assert len(stories) == len(LANGUAGES) * len(deck.cards)
    assert {story for story in stories if asking.search(story)} <= allowed


def test_no_cv_phrase_boasts(deck: Deck) -> None:
    boast = re.compile(
        r"excellen|parfait|expert|remarquable|perfect|outstanding|exceptional|ممتاز", re.IGNORECASE
    )
    for code in LANGUAGES:
        for card in deck.words(code).cards.values():
            assert not boast.search(card.cv)


def test_references_name_what_the_frameworks_hold(deck: Deck) -> None:
    assert {name: len(one.terms) for name, one in FRAMEWORKS.items()} == {
        "lifecomp": 9,
        "entrecomp": 15,
        "esco": 24,
        "rectec": 12,
    }
    for name in ("lifecomp", "entrecomp", "rectec"):
        used = {term for card in deck.cards for term in getattr(card.references, name)}
        assert used == set(FRAMEWORKS[name].terms)
    assert all(card.references.esco for card in deck.cards)


def test_a_card_and_a_family_are_found_by_name(deck: Deck) -> None:
    assert deck.card("make_do").family == "migration"
    assert deck.family("science").shape == "triangle"
    with pytest.raises(LookupError, match="has no card “juggle”"):
        deck.card("juggle")
    with pytest.raises(LookupError, match="has no family “circus”"):
        deck.family("circus")
    assert load().decks["competence_statements"].by_family() == {}


def test_a_deck_of_ones_own_is_loaded(own: Path, deck: Deck) -> None:
    loaded = load_deck(own)
    assert loaded.slug == "ours"
    assert loaded.cards == deck.cards
    assert loaded.words("ar") == deck.words("ar")


def test_every_mistake_of_a_deck_in_one_pass(own: Path, change: Plant, deck: Deck) -> None:
    place = {card.slug: f"cards[{number}]" for number, card in enumerate(deck.cards, 1)}
    picture = change("deck.yaml", "picture: ear\n", "picture: unicorn\n")
    change("deck.yaml", "picture: compass\n    family: migration", "picture: compass\n    family: luck")
    change("deck.yaml", "picture: wrench\n    family: science\n", "picture: wrench\n")
    change("deck.yaml", "token: culture}", "token: migration}")
    change("deck.yaml", "token: digital}", "token: gold}")
    change(
        "deck.yaml",
        "lifecomp: [wellbeing]\n      esco: [applying",
        "lifecomp: [happiness]\n      esco: [applying",
    )
    change("fr.yaml", "text: Je cherche la panne et je répare.", f"text: Je {'vraiment ' * 12}répare.")
    change("fr.yaml", "cv: Prise d’initiative", f"cv: {'Prise ' * 15}")
    change("en.yaml", "Which tool are you used to working with?", "Tell about a tool.")
    change("en.yaml", "      - I read a metro map.\n", "")
    change("ar.yaml", "  make_do:", "  make_dew:")
    found = mistakes(own)
    deck_file = "ours/deck.yaml"
    assert found.pop((deck_file, f"{place['listen_and_understand']}.picture"))[::2] == (picture, "“unicorn”")
    assert found.pop((deck_file, f"{place['find_my_way']}.family"))[2] == "“luck”"
    assert found.pop((deck_file, f"{place['repair']}.family"))[1:] == ("this key", "nothing")
    assert found.pop((deck_file, "families[4].token"))[2] == "“gold”"
    assert found.pop((deck_file, "families[9].token"))[1:] == ("each token once", "“migration” again")
    assert (
        found.pop((deck_file, f"{place['take_care_of_health']}.references.lifecomp[1]"))[2] == "“happiness”"
    )
    assert found.pop(("ours/fr.yaml", "cards.repair.text"))[1] == "at most 12 words (here 14)"
    assert found.pop(("ours/fr.yaml", "cards.start_by_myself.cv"))[1] == "at most 14 words (here 15)"
    story = found.pop(("ours/en.yaml", "cards.use_tools_safely.story"))
    assert story[1] == "a question, with its mark at the end"
    assert ("ours/en.yaml", "cards.find_my_way.examples") in found
    del found["ours/en.yaml", "cards.find_my_way.examples"]
    assert found.pop(("ours/ar.yaml", "cards.make_do"))[1:] == ("this key", "nothing")
    assert found.pop(("ours/ar.yaml", "cards.make_dew"))[2] == "“make_dew”"
    assert not found


def test_words_are_checked_even_when_deck_yaml_has_a_mistake(own: Path, change: Plant) -> None:
    change("deck.yaml", "slug: literacy, picture", "slug: literacy, pictur")
    change("en.yaml", "    cv: Taking the initiative\n", "")
    found = mistakes(own)
    assert ("ours/deck.yaml", "families[1].picture") in found
    assert found["ours/en.yaml", "cards.start_by_myself.cv"][1] == "this key"


def test_families_without_words_and_words_without_family(own: Path, change: Plant) -> None:
    change("fr.yaml", "  migration: Ce que le chemin apprend\n", "")
    change("en.yaml", "  culture: Cultural awareness and expression competence\n", "  circus: Circus\n")
    found = mistakes(own)
    assert found.pop(("ours/fr.yaml", "families.migration"))[1:] == ("this key", "nothing")
    assert found.pop(("ours/en.yaml", "official.circus"))[2] == "“circus”"
    assert not found


def test_a_deck_without_families_has_no_words_of_competences(tmp_path: Path) -> None:
    own = Path(shutil.copytree(PACKAGED / "decks" / "competence_statements", tmp_path / "plain"))
    path = own / "fr.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  listen:\n", "  listen:\n    cv: Écoute\n"), encoding="utf-8")
    found = mistakes(own)
    assert [(key, told) for key, (_, *told) in found.items()] == [
        (("plain/fr.yaml", "cards.listen.cv"), ["families in this deck", "none"])
    ]


def test_a_family_without_cards_and_a_card_of_a_family_that_is_not_there(own: Path) -> None:
    path = own / "deck.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("    family: culture\n", "    family: migration\n"), encoding="utf-8")
    assert mistakes(own)["ours/deck.yaml", "families[8].slug"][1:] == (
        "a family with cards",
        "“culture”, without",
    )
    lines = [line for line in text.splitlines() if "token:" not in line and line != "families:"]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert mistakes(own)["ours/deck.yaml", "cards[1].family"][1:] == ("families in this deck", "“literacy”")


def test_a_missing_language_is_told(own: Path) -> None:
    (own / "ar.yaml").unlink()
    assert mistakes(own) == {("ours/ar.yaml", ""): (None, "this file", "no file")}
