"""Each layout as it looks, in French and in Arabic: empty, as people have it, overfull; and in two languages."""

from collections.abc import Callable

import pytest
from demo_people import nobody, overfull, people

from exports.cv import LAYOUTS, Printed, cv
from exports.writers.pdf import pdf

Compare = Callable[[str, bytes], None]

NAMES = {"fr": "Mariam K.", "ar": "مريم ك."}
FILLED = {
    ("fr", "empty"): nobody,
    ("fr", "typical"): lambda _language: people()["Hirondelle"],
    ("fr", "overfull"): overfull,
    ("ar", "empty"): nobody,
    ("ar", "typical"): lambda _language: people()["واحة"],
    ("ar", "overfull"): overfull,
}


@pytest.mark.slow
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "filled"), FILLED)
def test_a_cv_looks_as_it_did(same_pages: Compare, layout: str, language: str, filled: str) -> None:
    printed = Printed(NAMES[language], "06 00 00 00 00", "m@example.org")
    person = FILLED[language, filled](language)
    same_pages(f"cv_{layout}_{language}_{filled}", pdf(cv(person, layout, (language,), printed)).data)


@pytest.mark.slow
@pytest.mark.parametrize("filled", ["empty", "typical", "overfull"])
def test_a_cv_in_two_languages_looks_as_it_did(same_pages: Compare, filled: str) -> None:
    person = FILLED["ar", filled]("ar")
    made = cv(person, "competences_first", ("fr", "ar"), Printed(NAMES["ar"], "06 00 00 00 00"))
    same_pages(f"cv_two_languages_{filled}", pdf(made).data)
