from dataclasses import replace
from xml.etree import ElementTree as ET

from demo_people import nobody, overfull, people

from exports.cv import Cv, Printed
from exports.cv.europass import NAME, NAMESPACE, europass

NAMES = {"e": NAMESPACE}


def texts(root: ET.Element, path: str) -> list[str]:
    return [one.text or "" for one in root.findall("/".join(f"e:{it}" for it in path.split("/")), NAMES)]


def test_it_is_well_formed_and_says_that_nobody_tried_it() -> None:
    raw = europass(nobody())
    assert ET.fromstring(raw).tag == f"{{{NAMESPACE}}}SkillsPassport"
    assert b"<!-- EXPERIMENTAL" in raw
    assert "experimental" in NAME


def test_every_line_of_the_cv_is_in_it() -> None:
    for person in (overfull("ar"), *people().values()):
        told = "".join(ET.fromstring(europass(person)).itertext())
        for some in Cv.of(person).lines.values():
            assert all(line.said("fr").text in told for line in some)


def test_lines_and_levels_stand_where_europass_has_them() -> None:
    person = people()["Hirondelle"]
    root = ET.fromstring(europass(person, printed=Printed("Mariam K.", "06", "m@example.org")))
    learner = "LearnerInfo"
    assert texts(root, f"{learner}/Identification/PersonName/FirstName") == ["Mariam K."]
    assert texts(root, f"{learner}/Identification/ContactInfo/Email/Contact") == ["m@example.org"]
    assert texts(root, f"{learner}/Identification/ContactInfo/TelephoneList/Telephone/Contact") == ["06"]
    work = f"{learner}/WorkExperienceList/WorkExperience/Position/Label"
    assert texts(root, work) == [line.said("fr").text for line in Cv.of(person).lines["experience"]]
    languages = f"{learner}/Skills/Linguistic/ForeignLanguageList/ForeignLanguage"
    assert texts(root, f"{languages}/Description/Label") == ["Bambara", "Français"]
    assert texts(root, f"{languages}/ProficiencyLevel/SpokenInteraction") == ["C2", "B1"]


def test_what_no_xml_can_hold_is_replaced_visibly() -> None:
    person = replace(nobody(), alias="a\x00\x08\ud800\uffff<b>&amp;]]>")
    root = ET.fromstring(europass(person))
    assert texts(root, "LearnerInfo/Identification/PersonName/FirstName") == ["a����<b>&amp;]]>"]
