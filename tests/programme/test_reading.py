from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.programme import Content, ContentError, Document, Mistake, read_yaml, validate
from course.programme.reading import dotted, shown
from course.programme.texts import count_words

NAMES = st.from_regex(r"[a-z][a-z_]{0,9}", fullmatch=True)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=40)
LEAVES = st.one_of(TEXTS, st.integers(-(10**6), 10**6), st.booleans(), st.none())
TREES = st.dictionaries(
    NAMES,
    st.recursive(
        LEAVES,
        lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
        max_leaves=12,
    ),
    min_size=1,
    max_size=5,
)


def walk(data: Any, key: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [key, *(found for name, value in pairs for found in walk(value, (*key, name)))]


def read(tmp_path: Path, text: str) -> Document:
    path = tmp_path / "file.yaml"
    path.write_text(text, encoding="utf-8")
    return read_yaml(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=TREES)
def test_what_is_written_is_read_and_every_key_knows_its_line(tmp_path: Path, data: dict[str, Any]) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
    document = read(tmp_path, text)
    assert document.data == data
    assert not document.mistakes
    lines = text.splitlines()
    for key in walk(data):
        line = document.line(key)
        assert line is not None
        if key and isinstance(key[-1], str):
            assert f"{key[-1]}:" in lines[line - 1].replace("'", "")


def test_words_that_yaml_would_turn_into_something_else_stay_words(tmp_path: Path) -> None:
    document = read(tmp_path, "a: no\nb: 18:30\nc: 2026-10-06\nd: on\ne: 1_000\nf: 012\n")
    assert document.data == {"a": "no", "b": "18:30", "c": "2026-10-06", "d": "on", "e": "1_000", "f": "012"}
    assert read(tmp_path, "a: true\nb: 3\nc: 1.5\nd:\n").data == {"a": True, "b": 3, "c": 1.5, "d": None}


class Room(Content):
    name: str
    seats: int
    doors: tuple[str, ...] = ()


def validated(tmp_path: Path, text: str) -> list[Mistake]:
    mistakes: list[Mistake] = []
    assert validate(Room, read(tmp_path, text), "room.yaml", mistakes) is None
    return mistakes


def test_a_good_file_gives_its_model(tmp_path: Path) -> None:
    mistakes: list[Mistake] = []
    room = validate(Room, read(tmp_path, "name: A\nseats: 3\n"), "room.yaml", mistakes)
    assert room == Room(name="A", seats=3)
    assert mistakes == []


def test_all_mistakes_of_a_file_at_once(tmp_path: Path) -> None:
    found = validated(tmp_path, "seats: many\ndoors:\n  - front\n  - 4\ncolour: red\n")
    assert {(one.key, one.line) for one in found} == {
        ("name", 1),
        ("seats", 1),
        ("doors[2]", 4),
        ("colour", 5),
    }
    told = {one.key: (one.expected, one.found) for one in found}
    assert told["name"] == ("this key", "nothing")
    assert told["colour"] == ("no key of this name", "“red”")
    assert told["doors[2]"] == ("a valid string", "“4”")
    assert told["seats"][1] == "“many”"


def test_a_key_written_twice_is_a_mistake(tmp_path: Path) -> None:
    (one,) = validated(tmp_path, "name: A\nseats: 3\nname: B\n")
    assert (one.key, one.line, one.found) == ("name", 3, "it again, after line 1")


def test_a_broken_file_is_a_mistake_with_its_line(tmp_path: Path) -> None:
    (one,) = validated(tmp_path, "name: A\nseats: [1, 2\ndoors: x\n")
    assert one.line is not None
    assert one.expected == "a readable YAML file"


def test_an_alias_is_refused(tmp_path: Path) -> None:
    (one,) = validated(tmp_path, "name: &a A\nseats: *a\n")
    assert one.line == 2
    assert "alias" in one.found


def test_a_missing_file_a_foreign_encoding_and_an_empty_file(tmp_path: Path) -> None:
    mistakes: list[Mistake] = []
    validate(Room, read_yaml(tmp_path / "none.yaml"), "none.yaml", mistakes)
    (tmp_path / "latin.yaml").write_bytes("name: é".encode("latin-1"))
    validate(Room, read_yaml(tmp_path / "latin.yaml"), "latin.yaml", mistakes)
    (tmp_path / "empty.yaml").write_text("", encoding="utf-8")
    validate(Room, read_yaml(tmp_path / "empty.yaml"), "empty.yaml", mistakes)
    told = {one.file: (one.expected, one.found) for one in mistakes}
    assert told["none.yaml"] == ("this file", "no file")
    assert told["latin.yaml"] == ("text in UTF-8", "another encoding")
    assert told["empty.yaml"][1] == "nothing"
    assert len(mistakes) == 3


def test_an_error_reads_as_sentences() -> None:
    mistakes = [
        Mistake("b.yaml", "title", 4, "this key", "nothing"),
        Mistake("a.yaml", "", None, "this file", "no file"),
    ]
    assert str(ContentError(mistakes)) == (
        "2 mistakes in the content:\n"
        "  a.yaml: expected this file; found no file\n"
        "  b.yaml, line 4 (title): expected this key; found nothing"
    )


def test_keys_and_values_for_people() -> None:
    assert dotted(("activities", "welcome", "steps", 1, "text")) == "activities.welcome.steps[2].text"
    assert shown("x" * 100) == "“" + "x" * 59 + "…”"
    assert shown({}) == shown(None) == "nothing"
    assert shown(["a", "b"]) == "a list of 2"


@given(
    st.lists(st.from_regex(r"\w{1,6}", fullmatch=True), max_size=30),
    st.sampled_from([" ", "\u00a0", " : ", ", "]),
)
def test_words_are_counted_whatever_stands_between(words: list[str], between: str) -> None:
    assert count_words(between.join(words)) == len(words)
