"""Everything that is kept is declared, and nothing is declared that is not kept."""

import pytest

from course.book import registry
from course.book.schema import metadata

FORBIDDEN = (
    "nationality",
    "status",
    "address",
    "entry_date",
    "birth",
    "passport",
    "identity",
    "gender",
    "phone",
)


def columns() -> set[str]:
    return {f"{table.name}.{column.name}" for table in metadata.sorted_tables for column in table.columns}


def test_every_column_is_declared() -> None:
    assert len(columns()) > 20
    assert set(registry.COLUMNS) == columns()


def test_every_field_of_every_entry_is_declared() -> None:
    found = {name for name, _ in registry.fields()}
    assert len(found) > 20
    assert set(registry.PURPOSES) == found
    assert set(registry.declared_fields()) == found


def test_a_new_field_without_a_purpose_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(registry.PURPOSES, "journey.step.when")
    with pytest.raises(KeyError, match=r"journey\.step\.when"):
        registry.declared_fields()


def test_every_declaration_says_something() -> None:
    everything = registry.COLUMNS | registry.declared_fields()
    for name, declared in everything.items():
        for said in (declared.purpose, declared.shown_to, declared.kept, declared.erased):
            assert said.strip(), name


def test_what_is_not_asked_cannot_leak() -> None:
    asked = columns() | set(registry.declared_fields())
    assert not [name for name in asked for word in FORBIDDEN if word in name.split(".", 1)[1]]


def test_what_a_person_wrote_is_exported_and_goes_with_the_seat() -> None:
    for name, kind in registry.fields():
        if kind.by == "seat":
            declared = registry.declared_fields()[name]
            assert (declared.exported, declared.erased) == (True, registry.WITH_SEAT)
