"""Reports as they look, in French and in Arabic: of a large club, of a small one, of one with nobody in it."""

from collections.abc import Callable
from typing import Any

import pytest

from exports.report import comparison, report
from exports.writers.pdf import pdf

Compare = Callable[[str, bytes], None]

AUDIENCE = {"full": "funders", "demo": "team", "empty": "funders"}


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("which", AUDIENCE)
def test_a_report_looks_as_it_did(
    same_pages: Compare, request: pytest.FixtureRequest, language: str, which: Any
) -> None:
    made = report(request.getfixturevalue(which), language, AUDIENCE[which])  # type: ignore[arg-type]
    same_pages(f"report_{language}_{which}", pdf(made).data)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_comparison_looks_as_it_did(
    same_pages: Compare, language: str, full: Any, demo: Any, empty: Any
) -> None:
    same_pages(f"comparison_{language}", pdf(comparison([full, demo, empty], language)).data)
