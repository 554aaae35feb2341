"""Handouts and printed things as they look, in French and in Arabic, blank and filled in."""

from typing import Any

import pytest
from golden import Golden

from course.programme import load
from exports.contents import demo_contents
from exports.document.blocks import Document
from exports.handout import HandoutExporter
from exports.printed import KeyCard, attendance, cards, charter, journey, key_cards
from exports.sheets import document_of
from exports.writers.pdf import pdf

FIRST = "01_presentation_and_group_dynamics"
SECOND = "02_migration_experience"
FOURTH = "04_professional_competences"
HANDOUTS = [
    (FIRST, "fr", "participant", False),
    (FIRST, "ar", "participant", True),
    (FIRST, "fr", "facilitator", False),
    (SECOND, "ar", "participant", False),
    (SECOND, "fr", "facilitator", True),
    (FOURTH, "fr", "participant", True),
    (FOURTH, "en", "facilitator", False),
]
CODE = "ABCDEFGHJKMNPQRSTVWXYZ0123"
OWN = KeyCard("Nour", "bird", CODE, f"http://192.0.2.1:8866/#k={CODE}")


def printed() -> dict[str, Document]:
    made = {"cards_fr_ar": cards("fr", "ar"), "key_card_fr": key_cards("fr", "Le club du mardi", [OWN])}
    for code in ("fr", "ar"):
        made |= {
            f"cards_{code}": cards(code),
            f"journey_a4_{code}": journey(code),
            f"journey_a3_{code}": journey(code, "a3"),
            f"charter_a4_{code}": charter(code, contents=demo_contents()),
            f"charter_a3_{code}": charter(code, "a3"),
            f"key_cards_{code}": key_cards(code),
            f"attendance_{code}": attendance(code, [load().sessions[FIRST]], ["Aube", "واحة"]),
            f"attendance_cycle_{code}": attendance(code, aliases=["Aube", "واحة"]),
        }
    return made


@pytest.mark.slow
@pytest.mark.parametrize("which", HANDOUTS, ids=lambda which: "-".join(map(str, which)))
def test_a_handout_looks_as_it_did(
    sample: Any, same_pages: Golden, which: tuple[str, str, str, bool]
) -> None:
    slug, language, edition, filled = which
    exporter = HandoutExporter(language=language, edition=edition, filled=filled)
    made, _resources = exporter.handout(sample(slug), {"metadata": {"name": slug}})
    name = f"handout_{slug[:2]}_{edition}_{language}_{'filled' if filled else 'blank'}"
    same_pages(name, pdf(document_of(made)).data)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(printed()))
def test_what_is_printed_beside_the_sheets_looks_as_it_did(same_pages: Golden, name: str) -> None:
    same_pages(f"printed_{name}", pdf(printed()[name]).data)
