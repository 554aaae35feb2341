"""A CV as JSON Resume 1.0, for programs that read CVs; what that form has no place for is said, not dropped silently.

>>> from exports.person import Person
>>> json_resume(Person("Aube", "bird", "fr"))["basics"]
{'name': 'Aube'}
"""

from __future__ import annotations

import json
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from course.exercises import label
from exports.cv.model import SKILLS, Cv
from exports.cv.printed import Printed, visible
from exports.errors import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from exports.cv.model import Level
    from exports.person import Person

VERSION = "v1.0.0"
PLACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "experience": ("work", "position"),
        "volunteering": ("volunteer", "position"),
        "learning": ("education", "area"),
        "competence": ("skills", "name"),
        "languages": ("languages", "language"),
        "interests": ("interests", "name"),
    }
)
"""Where the lines of each section go: a list of JSON Resume, and the field that holds the line."""

ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def json_resume(
    person: Person, language: str | None = None, printed: Printed | None = None
) -> dict[str, Any]:
    """Give a CV as JSON Resume.

    Args:
        person: Whose it is.
        language: The language of the lines; the room's when not given.
        printed: What the person adds.

    Returns:
        Plain data that the schema accepts.
    """
    known, code, added = Cv.of(person), language or person.room, printed or Printed()
    resume: dict[str, Any] = {"basics": _basics(known, code, added)}
    for section, (place, field) in PLACES.items():
        items = [{field: line.said(code).text} for line in known.lines.get(section, ())]
        if section == "languages":
            items += [_level(one, code) for one in known.levels]
        if items:
            resume[place] = items
    return resume | {"meta": {"version": VERSION}}


def json_resume_file(person: Person, language: str | None = None, printed: Printed | None = None) -> bytes:
    """Write a CV as a JSON Resume file.

    Args:
        person: Whose it is.
        language: The language of the lines; the room's when not given.
        printed: What the person adds.

    Returns:
        The file, in UTF-8.
    """
    text = json.dumps(json_resume(person, language, printed), ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace")


def not_held(person: Person, printed: Printed | None = None) -> tuple[str, ...]:
    """Say what of a person's CV and portfolio a JSON Resume file has no place for.

    Args:
        person: Whose it is.
        printed: What the person adds.

    Returns:
        English sentences of the catalogue; none when nothing is lost.
    """
    return tuple(_lost(person, Cv.of(person), printed or Printed()))


def _basics(known: Cv, language: str, printed: Printed) -> dict[str, str]:
    about = known.introduction(language)
    told = {
        "name": printed.name if visible(printed.name) else known.alias,
        "label": known.wish,
        "summary": about.text if about else "",
        "phone": printed.phone,
        "email": printed.email.strip() if ADDRESS.fullmatch(printed.email.strip()) else "",
    }
    return {key: text for key, text in told.items() if visible(text)}


def _level(one: Level, language: str) -> dict[str, str]:
    """Write levels so that they can be read again: the schema has a free text for them."""
    fluency = ", ".join(f"{skill} {one.placed[skill]}" for skill in SKILLS if skill in one.placed)
    return {"language": label(one.entry, language), "fluency": fluency}


def _lost(person: Person, known: Cv, printed: Printed) -> Iterator[str]:
    lines = [line for some in known.lines.values() for line in some]
    if any(line.linked for line in lines):
        yield _("Where each line comes from is not in this file.")
    if known.own_about or any(line.own and line.text for line in lines):
        yield _("This file holds one language; the lines in the other one are not in it.")
    if known.lines.get(None):
        yield _("The lines without a part of the CV are not in this file.")
    if any(one.exercise != "cv" for one in person.entries):
        yield _("The rest of the portfolio is not in this file.")
    if printed.photo:
        yield _("The photograph is not in this file.")
    if visible(printed.availability):
        yield _("When you are available is not in this file.")
    if visible(printed.email) and not ADDRESS.fullmatch(printed.email.strip()):
        yield _("The e-mail address is not in this file: it does not look like one.")
