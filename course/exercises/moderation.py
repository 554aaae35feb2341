"""What the facilitator changes on the wall: withhold, correct, merge, add from paper.

What a person keeps is never changed by it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from pydantic import ConfigDict, Field, ValidationError, model_validator

from course.exercises.entry import Entry
from course.exercises.kinds import Body, Id, Kind, Tidy, tidy

FIELD = r"^[a-z_]+(\.\d+)?$"
FieldName = Annotated[str, Field(pattern=FIELD)]


class Withheld(Body):
    """The entry it is about stays off the wall."""


class Correction(Body):
    """Other words on the wall: field to text. A field of a list is named with its place, as `teach.0`."""

    model_config = ConfigDict(extra="allow", frozen=True)
    __pydantic_extra__: dict[FieldName, Annotated[str | None, Field(max_length=500), Tidy]]

    @model_validator(mode="after")
    def not_empty(self) -> "Correction":
        """Refuse a correction of nothing."""
        if not self.__pydantic_extra__:
            raise ValueError("a correction names at least one field")
        return self


class Merge(Body):
    """The first entry it is about is shown with the entry `into`."""

    into: Id


class Typed(Body):
    """The entry it is about was typed by the facilitator, for somebody who wrote on paper."""


MODERATION: Mapping[str, Kind] = {
    "withheld": Kind(Withheld, by="desk", needs_about=True, shareable=False),
    "correction": Kind(Correction, by="desk", needs_about=True, shareable=False),
    "merge": Kind(Merge, by="desk", needs_about=True, shareable=False),
    "from_paper": Kind(Typed, by="desk", needs_about=True, shareable=False),
}


@dataclass(frozen=True)
class Shown:
    """What may stand on the wall: shared, not withheld, corrected, similar ones put together.

    Attributes:
        entries: Every entry of a seat that may be shown, and what the desk decided about them.
        root: For each shown entry's id, the id it is shown under: its own, unless it was merged.
        typed: The ids of the entries that the facilitator typed from paper.
    """

    entries: tuple[Entry, ...]
    root: Mapping[str, str]
    typed: frozenset[str] = frozenset()

    def of(self, *kinds: str) -> list[Entry]:
        """Give the entries of these kinds that stand by themselves, oldest change first."""
        return [one for one in self.entries if one.kind in kinds and self.root.get(one.id, one.id) == one.id]

    def merged(self, entry_id: str) -> list[Entry]:
        """Give the entries shown under this one."""
        return [one for one in self.entries if one.id != entry_id and self.root.get(one.id) == entry_id]

    def about(self, entry_id: str, kind: str) -> list[Entry]:
        """Give what was said about an entry, or about one merged into it; one seat has one voice, its last.

        Args:
            entry_id: An entry that stands by itself.
            kind: The kind of what was said, such as `opinion`.

        Returns:
            The entries, oldest change first.
        """
        said = [one for one in self.entries if one.kind == kind and entry_id in map(self.root.get, one.about)]
        return latest((one.seat or one.id, one) for one in said)


def latest(pairs: Iterable[tuple[object, Entry]]) -> list[Entry]:
    """Keep the last entry of each key.

    Args:
        pairs: Keys and entries, oldest change first.

    Returns:
        One entry a key, oldest change first.
    """
    last: dict[object, Entry] = {}
    for key, one in pairs:
        last.pop(key, None)
        last[key] = one
    return list(last.values())


def corrected(kind: Kind, body: Mapping[str, Any], fields: Mapping[str, str | None]) -> dict[str, Any]:
    """Put other words into a body.

    Args:
        kind: The kind of the entry that is corrected.
        body: Its body; it is left as it is.
        fields: Field to text, as in `Correction`; an empty text takes the words away.

    Returns:
        The body as the wall shows it.

    Raises:
        KeyError: When a field is not one of the body's texts.
        pydantic.ValidationError: When the kind refuses a text.
    """
    new = {key: list(value) if isinstance(value, list) else value for key, value in body.items()}
    for field, text in fields.items():
        if not _is_text(body, field):
            raise KeyError(field)
        name, _, place = field.partition(".")
        if place:
            new[name][int(place)] = tidy(text)
        else:
            new[name] = text
    # Only now: taking a text out of a list earlier would move the places of the others.
    lists = {key: [one for one in value if one] for key, value in new.items() if isinstance(value, list)}
    return kind.clean(new | lists)


def _is_text(body: Mapping[str, Any], field: str) -> bool:
    name, _, place = field.partition(".")
    value = body.get(name)
    if place:
        return isinstance(value, list) and int(place) < len(value)
    return name in body and (value is None or isinstance(value, str))


def moderate(entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> Shown:
    """Apply what the facilitator decided, whatever the order in which the entries come.

    Args:
        entries: The exercise's entries, private ones and the desk's included.
        kinds: The exercise's own kinds.

    Returns:
        What may be shown.
    """
    ordered = sorted(entries, key=lambda one: (one.revision, one.id))
    withheld, typed = (_about(ordered, kind) for kind in ("withheld", "from_paper"))
    seats = [one for one in ordered if one.shared and _for_the_group(kinds.get(one.kind))]
    told = _corrections(ordered)
    shown = [_with_corrections(one, kinds[one.kind], told) for one in seats if one.id not in withheld]
    visible = [one for one in shown if one is not None]
    desk = [one for one in ordered if one.kind in kinds and kinds[one.kind].by == "desk"]
    return Shown((*visible, *desk), _roots(visible, ordered, kinds), typed)


def _about(entries: Iterable[Entry], kind: str) -> frozenset[str]:
    return frozenset(about for one in entries if one.kind == kind for about in one.about)


def _for_the_group(kind: Kind | None) -> bool:
    return kind is not None and kind.by == "seat" and kind.shareable and kind.to == "group"


def _corrections(entries: Iterable[Entry]) -> dict[str, dict[str, str | None]]:
    """Give the corrected fields by entry, the latest words of each."""
    told: dict[str, dict[str, str | None]] = {}
    for one in entries:
        for about in one.about if one.kind == "correction" else ():
            told.setdefault(about, {}).update(one.body)
    return told


def _with_corrections(entry: Entry, kind: Kind, told: Mapping[str, Mapping[str, str | None]]) -> Entry | None:
    """Apply the corrections of one entry; None when nothing is left of an entry that is one text."""
    # Its owner may since have removed the very text that was corrected.
    fields = {field: text for field, text in told.get(entry.id, {}).items() if _is_text(entry.body, field)}
    try:
        return replace(entry, body=corrected(kind, entry.body, fields)) if fields else entry
    except ValidationError:
        return None


def _roots(visible: Sequence[Entry], entries: Sequence[Entry], kinds: Mapping[str, Kind]) -> dict[str, str]:
    """Find under which id each entry is shown."""
    into: dict[str, str] = {}
    for one in entries:
        # A merge that would close a circle would make all its members vanish.
        if one.kind == "merge" and one.about and one.about[0] not in _chain(one.body["into"], into):
            into[one.about[0]] = one.body["into"]
    kind_of = {one.id: one.kind for one in visible if kinds[one.kind].mergeable}
    return {
        one.id: [step for step in _chain(one.id, into) if step == one.id or kind_of.get(step) == one.kind][-1]
        for one in visible
    }


def _chain(start: str, into: Mapping[str, str]) -> list[str]:
    """Follow merges from an entry; there is no circle."""
    chain = [start]
    while chain[-1] in into:
        chain.append(into[chain[-1]])
    return chain
