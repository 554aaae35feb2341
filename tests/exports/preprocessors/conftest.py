"""A request and a notebook for one step at a time."""

from collections.abc import Callable
from typing import Any

import pytest
from nbformat import NotebookNode

from course.programme import LANGUAGES, load
from exports.request import HandoutRequest


@pytest.fixture
def ask() -> Callable[..., dict[str, Any]]:
    def make(edition: str = "participant", language: str = "fr", contents: Any = None) -> dict[str, Any]:
        session = load().sessions["01_presentation_and_group_dynamics"]
        return {"handout": HandoutRequest(session, LANGUAGES[language], edition, contents)}  # type: ignore[arg-type]

    return make


@pytest.fixture
def first(sample: Any) -> NotebookNode:
    return sample("01_presentation_and_group_dynamics")
