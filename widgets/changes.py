"""What is different between two views, small enough to send while a hundred people write.

A page that holds the old view makes the new one from it (``widgets/shared/changes.js`` does it there). A change is

- ``{"all": value}``: another value altogether;
- ``{"set": {key: value}, "gone": [key], "in": {key: change}}`` of an object, each part only where there is any;
- ``{"list": pieces}`` of a list, whose pieces are ``[from, to]`` (those of the old list), ``{"new": [values]}`` and
  ``{"of": place, "change": change}`` (one of the old list, changed).
"""

from __future__ import annotations

from typing import Any

Json = Any
Change = dict[str, Any]

NAMES = ("id", "key", "name", "slug", "alias", "field", "text")
"""What tells things of a list from each other, the surest first; a bad guess costs bytes, never a wrong view."""


def difference(old: Json, new: Json) -> Change | None:
    """Say how to make one value from another.

    Args:
        old: What the page has.
        new: What it shall have.

    Returns:
        The change, or None when both are the same: as JSON, so that 1 is not True, in the same order of keys.
    """
    if old is new:
        return None
    if isinstance(old, dict) and isinstance(new, dict):
        return _of_objects(old, new)
    if isinstance(old, list) and isinstance(new, list):
        return _of_lists(old, new)
    return None if type(old) is type(new) and old == new else {"all": new}


def applied(old: Json, change: Change) -> Json:
    """Make the new value, as a page does.

    Args:
        old: What the page has; it is left as it is.
        change: What `difference` gave.

    Returns:
        The new value, which shares with the old one what has not changed.
    """
    if "all" in change:
        return change["all"]
    if "list" in change:
        return [one for piece in change["list"] for one in _piece(old, piece)]
    gone, inner = set(change.get("gone", ())), change.get("in", {})
    kept = {key: value for key, value in old.items() if key not in gone}
    return kept | {key: applied(kept[key], one) for key, one in inner.items()} | dict(change.get("set", {}))


def _piece(old: list[Json], piece: list[int] | dict[str, Any]) -> list[Json]:
    if isinstance(piece, list):
        return old[piece[0] : piece[1]]
    return list(piece["new"]) if "new" in piece else [applied(old[piece["of"]], piece["change"])]


def _of_objects(old: dict[str, Json], new: dict[str, Json]) -> Change | None:
    stays = [key for key in old if key in new]
    if [*stays, *(key for key in new if key not in old)] != list(new):
        return {"all": new}
    inner = {key: one for key in stays if (one := difference(old[key], new[key])) is not None}
    whole = {key for key, one in inner.items() if "all" in one}
    parts = {
        "set": {key: value for key, value in new.items() if key in whole or key not in old},
        "gone": [key for key in old if key not in new],
        "in": {key: one for key, one in inner.items() if key not in whole},
    }
    return {name: part for name, part in parts.items() if part} or None


def _of_lists(old: list[Json], new: list[Json]) -> Change | None:
    places: dict[object, list[int]] = {}
    for place in reversed(range(len(old))):
        places.setdefault(_name(old[place]), []).append(place)
    pieces: list[Any] = []
    for one in new:
        alike = places.get(_name(one))
        _add(pieces, old, alike.pop() if alike else None, one)
    return None if pieces == [[0, len(old)]] or old == new == [] else {"list": pieces}


def _add(pieces: list[Any], old: list[Json], place: int | None, one: Json) -> None:
    """Add a value of the new list: one of the old list where it is alike, else a new one."""
    change = {"all": one} if place is None else difference(old[place], one)
    last = pieces[-1] if pieces else None
    if change is None:
        if isinstance(last, list) and last[1] == place:
            last[1] += 1
        else:
            pieces.append([place, (place or 0) + 1])
    elif "all" not in change:
        pieces.append({"of": place, "change": change})
    elif isinstance(last, dict) and "new" in last:
        last["new"].append(one)
    else:
        pieces.append({"new": [one]})


def _name(one: Json) -> object:
    """Tell a thing of a list from the others; those without a name are taken in their order."""
    if isinstance(one, dict):
        return next(((name, one[name]) for name in NAMES if isinstance(one.get(name), str)), dict)
    return list if isinstance(one, list) else (type(one), one)
