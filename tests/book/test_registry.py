"""Everything that is kept is declared, and nothing is declared that is not kept."""

from dataclasses import replace
from typing import Any

import pytest

from course.book import registry
from course.book.schema import metadata
from course.exercises import get

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
    assert set(registry.purposes()) == found
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
    everything = registry.declared_fields()
    for name, kind in registry.fields():
        if kind.by == "seat":
            assert everything[name].exported == (kind.to != "owner"), name
            assert everything[name].erased.startswith("with the seat"), name


@pytest.mark.parametrize(
    ("changes", "shown_to", "erased", "exported"),
    [
        ({}, "once shared, the group", registry.WITH_SEAT, True),
        ({"named": True}, "alias and picture", registry.WITH_SEAT, True),
        ({"to": "nobody"}, "the tutors, when the person shows it", registry.WITH_SEAT, True),
        (
            {"to": "owner", "about": "hope", "needs_about": True},
            "the person it is for",
            registry.WITH_EITHER,
            False,
        ),
        ({"needs_about": True}, "once shared, the group", registry.WITH_EITHER, True),
        ({"anonymous": True}, "not even the person can find it", registry.HANDED_OVER, True),
    ],
)
def test_the_register_says_who_reads_each_sort_of_entry(
    monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any], shown_to: str, erased: str, exported: bool
) -> None:
    kinds = get("expectations").kinds
    monkeypatch.setitem(kinds, "hope", replace(kinds["hope"], **changes))
    declared = registry.declared_fields()["expectations.hope.text"]
    assert shown_to in declared.shown_to
    assert (declared.erased, declared.exported) == (erased + registry.TYPED, exported)
    assert ("the group" in declared.shown_to) == (changes.get("to") is None)


def test_what_the_desk_notes_of_a_person_is_declared() -> None:
    everything = registry.declared_fields()
    for name in ("interview.sheet.said", "attendance.completion.completed"):
        assert everything[name].erased == registry.WITH_SEAT
    assert "the person" in everything["interview.sheet.agreed"].shown_to


def test_what_can_be_typed_from_paper_says_how_it_goes() -> None:
    everything = registry.declared_fields()
    typed = {name for name, declared in everything.items() if declared.erased.endswith(registry.TYPED)}
    assert {"expectations.hope.text", "evaluation.answers.felt", "journey.step.managed"} <= typed
    assert (
        not {"journey.step.where", "group_rules.opinion.value", "cv.heading.wish", "agenda.room.session"}
        & typed
    )
