"""Cards to cut out, the journey, the charter, key cards and the sheet to sign."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Any

import pytest
from pypdf import PdfReader

from course.exercises import Entry
from course.programme import LANGUAGES, load
from exports.contents import demo_contents
from exports.document.blocks import Block, Card, Cards, Document, Group, Item, Items, Qr, Run, Table, Text
from exports.errors import HandoutError
from exports.printed import KeyCard, attendance, cards, charter, journey, key_cards
from exports.printed.files import Print
from exports.writers.pdf import pdf

FIRST = "01_presentation_and_group_dynamics"
CODE = "ABCDEFGHJKMNPQRSTVWXYZ0123"
SIZES = {"a4": (595, 842), "a3": (842, 1191)}


def runs(blocks: Sequence[Block]) -> Iterator[Run]:
    for block in blocks:
        if isinstance(block, Group):
            yield from runs(block.blocks)
        elif isinstance(block, Cards):
            yield from runs([one for card in block.cards for one in (*card.front, *card.back)])
        elif isinstance(block, Table):
            for cell in chain(block.header, *block.rows):
                yield from (one for one in cell if isinstance(one, Run))
        elif isinstance(block, Items):
            yield from (one for item in block.items for one in item.words if isinstance(one, Run))
        elif hasattr(block, "words"):
            yield from (one for one in block.words if isinstance(one, Run))


def texts(document: Document) -> list[str]:
    return [one.text for one in runs(document.blocks)]


def only_cards(document: Document) -> tuple[Card, ...]:
    (found,) = document.blocks
    assert isinstance(found, Cards)
    return found.cards


def pages(document: Document) -> list[Any]:
    return list(PdfReader(io.BytesIO(pdf(document).data)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_has_its_front_and_its_back(language: str) -> None:
    deck = load().decks["competences"]
    told = deck.words(language)
    document = cards(language)
    made = only_cards(document)
    assert len(made) % 9 == 0
    for card, printed in zip(deck.cards, made, strict=False):
        front = [one.text for one in runs(printed.front)]
        assert front == [told.cards[card.slug].text, told.families[card.family]]
        words = told.cards[card.slug]
        assert [one.text for one in runs(printed.back)] == [*words.examples, words.story]
        assert printed.family == deck.family(card.family).token


def test_a_deck_is_seven_sheets_with_their_backs() -> None:
    found = pages(cards("fr"))
    assert len(found) == 14
    first = load().decks["competences"].cards[0]
    words = load().decks["competences"].words("fr").cards[first.slug]
    assert " ".join(words.text.split()) in " ".join(found[0].extract_text().split())
    assert words.story.split("\u00a0")[0] in " ".join(found[1].extract_text().split())


def test_a_deck_in_two_languages_says_everything_in_both() -> None:
    document = cards("fr", "ar")
    said = set(texts(document))
    for code in ("fr", "ar"):
        words = load().decks["competences"].words(code)
        assert {one.text for one in words.cards.values()} <= said
        assert {one.story for one in words.cards.values()} <= said
    spoken = {
        one.language
        for one in runs(document.blocks)
        if any("\u0600" <= letter <= "\u06ff" for letter in one.text)
    }
    assert spoken == {"ar"}
    assert len(pages(document)) == 14


def test_a_deck_without_families_prints_too() -> None:
    deck = load().decks["competence_statements"]
    made = only_cards(cards("fr", deck=deck))
    assert [next(runs(one.front)).text for one in made[: len(deck.cards)]] == [
        deck.words("fr").cards[card.slug].text for card in deck.cards
    ]
    assert not any(one.family for one in made)
    assert pages(cards("fr", deck=deck))


def test_a_deck_that_does_not_speak_a_language_is_refused() -> None:
    deck = load().decks["competences"]
    with pytest.raises(HandoutError, match=r"competences.*ar.*fr, en"):
        cards("ar", deck=replace(deck, texts={code: deck.texts[code] for code in ("fr", "en")}))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("compose", [journey, charter])
def test_sheets_and_posters_have_their_size(compose: Any, size: str, language: str) -> None:
    document = compose(language, size)
    found = pages(document)
    if size == "a3":
        assert len(found) == 1
    sides = sorted(round(float(one)) for one in (found[0].mediabox.width, found[0].mediabox.height))
    assert sides == pytest.approx(SIZES[size], abs=1)


def test_the_journeys_poster_asks_what_the_sheet_asks() -> None:
    said = texts(journey("fr", "a3"))
    sheet = texts(journey("fr", "a4"))
    assert {"Étape 1", "Étape 5"} <= set(said) & set(sheet)
    assert said[0] == sheet[0]


def test_a_charter_holds_the_rules_that_the_club_adopted_and_no_other() -> None:
    rule = Entry("a" * 32, "group_rules", "proposal", "s", {"text": "On s’écoute"}, shared=True, revision=1)
    other = replace(rule, id="b" * 32, body={"text": "On se tait"})
    adopted = replace(rule, id="c" * 32, kind="adoption", body={"adopted": True}, about=("a" * 32,))
    contents = replace(demo_contents(), entries={"group_rules": (rule, other, adopted)})
    said = texts(charter("fr", contents=contents))
    assert "On s’écoute" in said
    assert "On se tait" not in said
    empty = charter("fr").blocks
    assert any(isinstance(one, Items) and one.items[0] == Item(()) for one in empty)


def test_a_key_card_opens_its_seat() -> None:
    own = KeyCard("Nour", "bird", CODE, f"http://192.0.2.1:8866/#k={CODE}")
    (card, *others) = only_cards(key_cards("fr", "Mardi", [own]))
    assert not others
    (qr,) = [one for one in card.front if isinstance(one, Qr)]
    assert qr.content == own.address
    said = [one.text for one in runs(card.front)]
    assert "ABCD EFGH JKMN PQRS TVWX YZ01 23" in said
    assert {"Nour", "Mardi"} <= set(said)
    assert all(one.isolated for one in runs(card.front) if one.text in {"Nour", "Mardi"})


def test_blank_key_cards_fill_a_page() -> None:
    document = key_cards("ar")
    assert len(only_cards(document)) == 8
    assert len(pages(document)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_attendance_sheet_has_a_row_for_everybody_and_some_more(language: str) -> None:
    session = load().sessions[FIRST]
    document = attendance(language, [session], ["Aube", "نور"], {FIRST: datetime(2026, 12, 1, 18, 30)})  # noqa: DTZ001
    (table,) = [one for one in document.blocks if isinstance(one, Table)]
    names = [row[0] for row in table.rows]
    assert names[:2] == [(Run("Aube", isolated=True),), (Run("نور", isolated=True),)]
    assert len(names) >= 15
    assert names[-1] == ()
    assert table.tall
    assert any("01/12/2026" in text for text in texts(document))
    assert len(pages(document)) == 1
    crowd = attendance(language, [session], [f"n{place}" for place in range(40)])
    assert texts(crowd).count("n39") == 1


def test_an_attendance_sheet_of_all_sessions_lies_on_its_side() -> None:
    document = attendance("fr", aliases=["Aube"])
    (table,) = [one for one in document.blocks if isinstance(one, Table)]
    alone = {one.slug for one in load().cycle if one.individual}
    assert len(table.header) == len(load().sessions) - len(alone) + 1
    assert document.landscape
    (page,) = pages(document)
    assert page.mediabox.width > page.mediabox.height


def test_no_sheet_asks_for_what_could_hurt() -> None:
    said = " ".join(text.casefold() for text in texts(attendance("fr")) + texts(key_cards("fr")))
    assert not [word for word in ("nationalité", "adresse ", "naissance", "titre de séjour") if word in said]


def test_names_of_files() -> None:
    assert Print(journey("fr", "a3")).name("pdf") == "mon-chemin_a3_fr.pdf"
    assert Print(cards("fr", "ar"), "ar").name("pdf").endswith("_fr_ar.pdf")
    assert Print(attendance("fr"), before="01").name("docx").startswith("01_feuille-de-presence_fr.")


def test_words_of_a_picture_only_card_are_large() -> None:
    (first, *_others) = only_cards(cards("fr"))
    assert [one.role for one in first.front if isinstance(one, Text)] == ["body", "lead", "small"]
