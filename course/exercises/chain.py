"""What an entry rests on, and what rests on it: from a CV line to the experience, and back."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from course.exercises.entry import Entry
from course.exercises.spec import FOLDER, read_spec

Links = Mapping[str, tuple[str, ...]]
Tree = dict[str, Any]


def chain(entries: Iterable[Entry], entry_id: str, folder: Path = FOLDER) -> dict[str, list[Tree]]:
    """Follow the links from one entry, both ways.

    Args:
        entries: All of a person's entries, of every exercise.
        entry_id: The one to start from.
        folder: Where the exercises are.

    Returns:
        `from`, what it rests on, and `to`, what rests on it. Each item has `id`, `exercise`, `kind` and, under
        the same word, its own items; an entry that is not there any more is left out.

    Raises:
        KeyError: When the entry is not among them.
    """
    known = {one.id: one for one in entries}
    if entry_id not in known:
        raise KeyError(f"no entry {entry_id!r}")
    rests_on = {one.id: tuple(to for to in linked(one, folder) if to in known) for one in known.values()}
    carries = {one: tuple(other for other, to in rests_on.items() if one in to) for one in known}
    return {
        "from": _trees(known, rests_on, "from", (entry_id,)),
        "to": _trees(known, carries, "to", (entry_id,)),
    }


def linked(entry: Entry, folder: Path = FOLDER) -> tuple[str, ...]:
    """Give the ids that an entry links to.

    Args:
        entry: An entry of any exercise.
        folder: Where the exercises are.

    Returns:
        The ids, each once, in the order of the questions.
    """
    spec = read_spec(entry.exercise, folder)
    steps = spec.steps(entry.kind) if entry.kind in spec.forms else ()
    ids = [one for step in steps if step.input == "links" for one in entry.body.get(step.key) or ()]
    return tuple(dict.fromkeys(ids))


def _trees(known: Mapping[str, Entry], links: Links, way: str, path: tuple[str, ...]) -> list[Tree]:
    """Follow links on from the end of a path; entries that link in a circle do not turn for ever."""
    return [
        {
            "id": one,
            "exercise": known[one].exercise,
            "kind": known[one].kind,
            way: _trees(known, links, way, (*path, one)),
        }
        for one in links[path[-1]]
        if one not in path
    ]
