"""What a handout is asked to be."""

from types import SimpleNamespace
from typing import Any

import pytest
from nbformat.v4 import new_notebook

from course.programme import LANGUAGES, load
from exports.errors import HandoutError
from exports.request import HandoutRequest, session_of

SESSIONS = load().sessions
FIRST, SECOND = list(SESSIONS)[:2]


def test_no_guide_in_a_language_for_participants_only() -> None:
    with pytest.raises(HandoutError, match=r"العربية.*fr, en"):
        HandoutRequest(SESSIONS[FIRST], LANGUAGES["ar"], "facilitator")


def test_the_papers_say_which_session_it_is(sample: Any) -> None:
    assert session_of(sample(SECOND), {"metadata": {"name": "my copy"}}).slug == SECOND


def test_else_the_notebooks_name_does() -> None:
    assert session_of(new_notebook(), {"metadata": {"name": FIRST}}).slug == FIRST


def test_else_the_sessions_are_listed() -> None:
    with pytest.raises(HandoutError, match=f"home.*{FIRST}, {SECOND}"):
        session_of(new_notebook(), {"metadata": {"name": "home"}})


def test_a_mistake_can_be_said_in_another_language() -> None:
    error = HandoutError("There is no {name}.", name="x")
    assert str(error) == "There is no x."
    assert error.say({"There is no {name}.": "{name} n’existe pas."}.__getitem__) == "x n’existe pas."


def test_labels_come_from_the_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exports.request.gettext", lambda code: lambda message: f"{code} {message}")
    session = SimpleNamespace(number="7", minutes=150)
    request = HandoutRequest(session, LANGUAGES["en"], "facilitator")  # type: ignore[arg-type]
    assert request.labels["session"] == "en Session 7"
    assert request.labels["minutes"] == "en 150 minutes"
    assert request.labels["edition"] == "en Facilitator’s guide"
