"""Read a deck of cards, of the kit or of one's own."""

from pathlib import Path

from course.programme import deck_agreement as agreement
from course.programme.deck_files import DeckFile, DeckWords, FamilyDeckWords
from course.programme.errors import Mistake, need
from course.programme.languages import LANGUAGES
from course.programme.programme import Deck
from course.programme.reading import Document, read_yaml, validate


def load_deck(folder: Path) -> Deck:
    """Load a deck of one's own, with the checks that the kit's decks pass.

    The folder holds `deck.yaml` (the cards, in order) and one file of words for each language of the kit, with the
    same cards in each: `fr.yaml`, `en.yaml`, `ar.yaml`. To begin, copy `course/programme/decks/competences/`, then
    change cards and words. Pictures are the kit's.

    A deck with `families` gives each family a picture and a `token`, its colour and shape (one of `schema.SHAPES`),
    and each card a `family`. Its words are the families' names and, for each card, `text` (at most 12 words), three
    `examples`, `story` (a question) and `cv` (at most 14 words). A deck without families has only `text` for each
    card, and may have `piles`.

    Args:
        folder: Where the files are; its name becomes the deck's.

    Returns:
        The deck.

    Raises:
        ContentError: With every mistake of every file.
    """
    mistakes: list[Mistake] = []
    deck = read_deck(folder, folder.name, mistakes)
    return need(deck, mistakes)


def read_deck(folder: Path, name: str, mistakes: list[Mistake]) -> Deck | None:
    """Read a deck and collect its mistakes.

    Args:
        folder: Where the files are; its name becomes the deck's.
        name: How to name the folder in mistakes.
        mistakes: The list that receives the mistakes; nothing is raised.

    Returns:
        The deck, to be used only when there is no mistake; None when deck.yaml has mistakes of its own.
    """
    document = read_yaml(folder / "deck.yaml")
    file = validate(DeckFile, document, f"{name}/deck.yaml", mistakes)
    if file:
        mistakes += agreement.of_deck(document, f"{name}/deck.yaml", file)
    texts: dict[str, DeckWords] = {}
    for code in LANGUAGES:
        read = read_yaml(folder / f"{code}.yaml")
        words = validate(_model(document), read, f"{name}/{code}.yaml", mistakes)
        if words:
            texts[code] = words
        if words and file:
            mistakes += agreement.of_deck_words(read, f"{name}/{code}.yaml", words, file)
    return Deck(folder.name, file.piles, file.cards, texts, file.families) if file else None


def _model(document: Document) -> type[DeckWords]:
    # Asked of the file as read: when deck.yaml has another mistake, those of the words are told all the same.
    with_families = isinstance(document.data, dict) and bool(document.data.get("families"))
    return FamilyDeckWords if with_families else DeckWords
