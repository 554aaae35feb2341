"""A CV as Europass XML. EXPERIMENTAL: nobody has tried these files on the Europass site.

The form is the one that older Europass CVs carry (`SkillsPassport`, version 3.3): text only, no photograph. What a
line says is data to the XML writer, never markup.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from exports.cv.levels import named
from exports.cv.model import Cv
from exports.cv.printed import Printed, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from exports.cv.model import Level
    from exports.person import Person

NAMESPACE = "http://europass.cedefop.europa.eu/Europass"
NAME = "europass_experimental"
"""What the file's name ends with, so that nobody takes it for a tried one."""

WARNING = (
    " EXPERIMENTAL: this file has not been tried on the Europass site. Keep the PDF or the Word file too. "
)
DEGREES = {
    "listening": ("Listening",),
    "reading": ("Reading",),
    "speaking": ("SpokenInteraction", "SpokenProduction"),
    "writing": ("Writing",),
}
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def europass(person: Person, language: str | None = None, printed: Printed | None = None) -> bytes:
    """Write a CV as Europass XML, experimental.

    Args:
        person: Whose it is.
        language: The language of the lines; the room's when not given.
        printed: What the person adds; the photograph stays out.

    Returns:
        The file, in UTF-8.
    """
    known, code, added = Cv.of(person), language or person.room, printed or Printed()
    root = ET.Element("SkillsPassport", {"xmlns": NAMESPACE, "locale": code})
    root.append(ET.Comment(WARNING))
    info = ET.SubElement(root, "DocumentInfo")
    _add(info, "DocumentType", "ECV")
    _add(info, "XSDVersion", "V3.3")
    learner = ET.SubElement(root, "LearnerInfo")
    _identification(learner, added.name if visible(added.name) else known.alias, added)
    if visible(known.wish):
        _add(learner, "Headline/Description/Label", known.wish)
    said = {
        section: [line.said(code).text for line in some] for section, some in known.lines.items() if section
    }
    _lists(learner, said)
    _skills(learner, known, said, lambda level: named(level, code))
    about = known.introduction(code)
    others = [about.text if about else "", *(line.said(code).text for line in known.lines.get(None, ()))]
    for text in filter(visible, (*others, added.availability)):
        _add(_under(learner, "AchievementList"), "Achievement/Description", text)
    ET.indent(root)
    file: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return file


def _identification(learner: ET.Element, name: str, printed: Printed) -> None:
    """Write the name as it was given: where a family's name begins is not for a program to guess."""
    identification = ET.SubElement(learner, "Identification")
    _add(identification, "PersonName/FirstName", name)
    if visible(printed.email):
        _add(identification, "ContactInfo/Email/Contact", printed.email)
    if visible(printed.phone):
        _add(_under(identification, "ContactInfo"), "TelephoneList/Telephone/Contact", printed.phone)


def _lists(learner: ET.Element, said: Mapping[str, list[str]]) -> None:
    for text in said.get("experience", ()):
        _add(_under(learner, "WorkExperienceList"), "WorkExperience/Position/Label", text)
    for text in said.get("learning", ()):
        _add(_under(learner, "EducationList"), "Education/Title", text)


def _skills(
    learner: ET.Element, known: Cv, said: Mapping[str, list[str]], name: Callable[[Level], str]
) -> None:
    skills = ET.SubElement(learner, "Skills")
    for level in known.levels:
        languages = _under(_under(skills, "Linguistic"), "ForeignLanguageList")
        one = ET.SubElement(languages, "ForeignLanguage")
        _add(one, "Description/Label", name(level))
        degrees = ET.SubElement(one, "ProficiencyLevel")
        for skill, elements in DEGREES.items():
            for element in elements if skill in level.placed else ():
                _add(degrees, element, level.placed[skill])
    for place, sections in (
        ("JobRelated", ("competence",)),
        ("Other", ("languages", "volunteering", "interests")),
    ):
        texts = [text for section in sections for text in said.get(section, ())]
        if texts:
            _add(skills, f"{place}/Description", "\n".join(texts))


def _under(parent: ET.Element, name: str) -> ET.Element:
    """Give a child of that name, the same one each time."""
    found = parent.find(name)
    return ET.SubElement(parent, name) if found is None else found


def _add(parent: ET.Element, path: str, text: str) -> None:
    """Write a text at the end of a path of new elements."""
    *ways, last = path.split("/")
    for way in ways:
        parent = ET.SubElement(parent, way)
    ET.SubElement(parent, last).text = NOT_XML.sub("\ufffd", text)
