"""A JSON Resume file comes in: its lines, for the CV of a portfolio, and what found no place."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError

from course.book.portfolio import pack
from course.exercises import Entry, get
from exports.errors import HandoutError, _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from course.book import SeatRecord

MOST_BYTES = 1_000_000
SKILL = re.compile(r"(listening|speaking|reading|writing) ([ABC][12])")
FLUENCY = re.compile(rf"{SKILL.pattern}(, {SKILL.pattern})*")


class _Place(NamedTuple):
    """Where a list of JSON Resume goes: its section, the fields that make one line, those that make more lines."""

    section: str
    line: tuple[str, ...]
    more: tuple[str, ...] = ()


PLACES: Mapping[str, _Place] = MappingProxyType(
    {
        "work": _Place("experience", ("position", "name"), ("summary", "highlights")),
        "skills": _Place("competence", ("name",), ("keywords",)),
        "education": _Place("learning", ("studyType", "area", "institution"), ("courses",)),
        "certificates": _Place("learning", ("name", "issuer")),
        "languages": _Place("languages", ("language", "fluency")),
        "volunteer": _Place("volunteering", ("position", "organization"), ("summary", "highlights")),
        "interests": _Place("interests", ("name",), ("keywords",)),
    }
)
BASICS = {"wish": "label", "about": "summary"}
LISTS = ("awards", "certificates", "publications", "references", "projects", *PLACES)


class ResumeError(HandoutError):
    """A file that cannot be read as a JSON Resume; nothing was changed."""


@dataclass(frozen=True)
class Resume:
    """What a JSON Resume file says, as entries of a portfolio.

    Attributes:
        entries: The top of the CV, its lines in order, and the levels of languages; of nobody yet.
        left: What found no place, as `work[0].startDate`.
    """

    entries: tuple[Entry, ...]
    left: tuple[str, ...] = ()

    def file(self, record: SeatRecord) -> bytes:
        """Give the entries as a portfolio's file, which a seat brings in like any other.

        Args:
            record: The person.

        Returns:
            The file.
        """
        return pack(record, self.entries)


def read_json_resume(raw: bytes) -> Resume:
    """Read a JSON Resume file; the same file gives the same entries, so that it can come twice.

    Args:
        raw: The file.

    Returns:
        What it says.

    Raises:
        ResumeError: It is too big, incomplete, or something else.
    """
    read = _Reader()
    for kind, body, path in _said(_document(raw), read.left):
        read.keep(kind, body, path)
    return Resume(tuple(read.entries), tuple(read.left))


class _Reader:
    """One pass over a file."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.left: list[str] = []
        self._count: Counter[str] = Counter()

    def keep(self, place: str, body: dict[str, Any], path: str) -> None:
        """Make an entry as a phone would have sent it, or note that there is no place for it."""
        exercise, name = place.split(".")
        kind = get(exercise).kinds[name]
        if name == "line":
            body["position"] = self._count[place]
        try:
            clean = kind.clean(body)
        except ValidationError:
            self.left.append(path)
            return
        if not any(value for key, value in clean.items() if key not in ("position", "section")):
            return
        if kind.most is not None and self._count[place] >= kind.most:
            self.left.append(path)
            return
        self._count[place] += 1
        key = json.dumps([place, clean], sort_keys=True).encode()
        made = hashlib.blake2b(key, digest_size=16, person=b"passerelle.json").hexdigest()
        self.entries.append(Entry(made, exercise, name, None, clean, False, 0, created=len(self.entries)))


def _document(raw: bytes) -> dict[str, Any]:
    if len(raw) > MOST_BYTES:
        raise ResumeError(_("This file is too big for a CV. Choose a JSON Resume file."))
    try:
        read = json.loads(raw.decode("utf-8-sig"))
        # Half a letter, as "\\ud800", is JSON but no text: nobody could save it.
        read = json.loads(json.dumps(read, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise ResumeError(_("This file cannot be read. Choose a whole JSON Resume file.")) from error
    if not isinstance(read, dict) or not {"basics", *LISTS} & read.keys():
        raise ResumeError(_("This file is not a CV. Choose a JSON Resume file."))
    return read


def _said(document: dict[str, Any], left: list[str]) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Give each thing that the file says: what kind of entry, its fields, where it stands."""
    basics = document.get("basics", {})
    if isinstance(basics, dict):
        told = {field: basics.get(key) for field, key in BASICS.items() if _fits(field, basics.get(key))}
        yield "cv.heading", told, "basics"
        left += [f"basics.{key}" for key in basics if key not in {BASICS[field] for field in told}]
    else:
        left.append("basics")
    left += [key for key in document if key not in ("basics", "meta", "$schema", *PLACES)]
    for name, place in PLACES.items():
        items = document.get(name, [])
        if not isinstance(items, list):
            left.append(name)
            continue
        for number, item in enumerate(items):
            yield from _item(item, place, f"{name}[{number}]", left)


def _fits(field: str, text: object) -> bool:
    try:
        get("cv").kinds["heading"].clean({field: text})
    except ValidationError:
        return False
    return True


def _item(
    item: object, place: _Place, path: str, left: list[str]
) -> Iterator[tuple[str, dict[str, Any], str]]:
    if not isinstance(item, dict):
        left.append(path)
        return
    fluency = item.get("fluency")
    if place.section == "languages" and isinstance(fluency, str) and FLUENCY.fullmatch(fluency):
        levels = {skill: degree.lower() for skill, degree in SKILL.findall(fluency)}
        yield "intake.language", {"language": item.get("language")} | levels, path
        return
    line = " · ".join(text for key in place.line if isinstance(text := item.get(key), str) and text.strip())
    yield "cv.line", {"section": place.section, "text": line}, path
    for key in place.more:
        several = item.get(key, [])
        for text in several if isinstance(several, list) else [several]:
            yield "cv.line", {"section": place.section, "text": text}, f"{path}.{key}"
    left += [f"{path}.{key}" for key in item if key not in (*place.line, *place.more)]
