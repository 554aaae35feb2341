"""What fills a sheet in."""

from pathlib import Path

from course.book import Book, new_key
from course.exercises import names
from exports.contents import Contents, demo_contents

HOPE = {"text": "Trouver ma place"}


def test_the_demo_has_something_for_every_exercise_and_is_always_the_same() -> None:
    first = demo_contents()
    demo_contents.cache_clear()
    second = demo_contents()
    assert first.entries.keys() == set(names())
    assert all(first.entries[name] for name in names(tools=False))
    assert {name: {one.id for one in found} for name, found in first.entries.items()} == {
        name: {one.id for one in found} for name, found in second.entries.items()
    }
    assert first.aliases == second.aliases


def test_a_clubs_own_entries_and_aliases(tmp_path: Path) -> None:
    with Book.create(tmp_path / "club.passerelle", new_key()) as book:
        seat, _ = book.join("Aube", "bird", "fr")
        seat.save("a" * 32, "expectations", "hope", HOPE)
        contents = Contents.of(book)
    assert [one.body for one in contents.entries["expectations"]] == [HOPE]
    assert contents.aliases == ("Aube",)
