"""Portfolio, action plan and attestation as they look, in French and in Arabic: empty, and as people have them."""

from collections.abc import Callable

import pytest
from demo_people import nobody, overfull, people

from exports.action_plan import action_plan
from exports.attestation import attestation
from exports.document.blocks import Document
from exports.person import Person
from exports.portfolio import portfolio
from exports.writers.pdf import pdf

Compare = Callable[[str, bytes], None]

TYPICAL = {"fr": "Hirondelle", "ar": "واحة"}


def attested(person: Person, language: str) -> Document:
    chosen = [one.id for one in person.of_kind("competence_cards", "competence")]
    return attestation(person, language, name="M. K.", competences=chosen[:3])


DOCUMENTS: dict[str, Callable[[Person, str], Document]] = {
    "portfolio": portfolio,
    "action_plan": action_plan,
    "attestation": attested,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("language", TYPICAL)
@pytest.mark.parametrize("filled", ["empty", "typical"])
def test_a_document_looks_as_it_did(same_pages: Compare, name: str, language: str, filled: str) -> None:
    person = nobody(language) if filled == "empty" else people()[TYPICAL[language]]
    same_pages(f"{name}_{language}_{filled}", pdf(DOCUMENTS[name](person, language)).data)


@pytest.mark.slow
@pytest.mark.parametrize("language", TYPICAL)
def test_an_overfull_portfolio_looks_as_it_did(same_pages: Compare, language: str) -> None:
    same_pages(f"portfolio_{language}_overfull", pdf(portfolio(overfull(language), language)).data)
