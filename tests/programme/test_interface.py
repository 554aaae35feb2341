import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import write_po

import course.programme.languages as languages_module
from course.programme import LANGUAGES, ContentError
from course.programme.languages import read_languages


@pytest.fixture
def interface(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModuleType]:
    module = sys.modules["course.programme.interface"]
    catalogue = Catalog(locale="fr")
    catalogue.add("Share", "Partager")
    catalogue.add("{n} seats", "")
    folder = tmp_path / "fr" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "passerelle.po").open("wb") as people, (folder / "passerelle.mo").open("wb") as machine:
        write_po(people, catalogue)
        write_mo(machine, catalogue)
    monkeypatch.setattr(module, "LOCALE", tmp_path)
    module._catalogue.cache_clear()
    yield module
    module._catalogue.cache_clear()


def test_translated_sentences_only(interface: ModuleType) -> None:
    assert interface.interface("fr") == {"Share": "Partager"}
    assert interface.untranslated("fr") == ["{n} seats"]


def test_a_sentence_without_translation_stays_english(interface: ModuleType) -> None:
    translate = interface.gettext("fr")
    assert [translate("Share"), translate("{n} seats")] == ["Partager", "{n} seats"]


def test_what_is_given_can_be_changed_without_harm(interface: ModuleType) -> None:
    interface.interface("fr").clear()
    assert interface.interface("fr")


@pytest.mark.parametrize("language", ["ar", "xx", "../fr"])
def test_a_missing_catalogue_is_a_sentence(interface: ModuleType, language: str) -> None:
    with pytest.raises(ContentError, match=r"expected a compiled catalogue .*; found no file"):
        interface.interface(language)


def test_the_languages() -> None:
    assert [(code, one.direction, one.facilitators) for code, one in LANGUAGES.items()] == [
        ("fr", "ltr", True),
        ("en", "ltr", True),
        ("ar", "rtl", False),
    ]
    assert [one.name for one in LANGUAGES.values()] == ["Français", "English", "العربية"]


def test_a_wrong_list_of_languages_is_told(tmp_path: Path) -> None:
    path = tmp_path / "languages.yaml"
    path.write_text(
        "fr: {name: Français, direction: up, facilitators: true}\nde: {name: Deutsch}\n", encoding="utf-8"
    )
    with pytest.raises(ContentError) as raised:
        read_languages(path)
    assert {(one.key, one.line) for one in raised.value.mistakes} == {
        ("fr.direction", 1),
        ("de.direction", 2),
        ("de.facilitators", 2),
    }
    assert languages_module.LANGUAGES is LANGUAGES
