"""What the template asks for."""

from typing import Any

import pytest

from exports.filters import css_text, whole
from exports.handout import HandoutExporter
from exports.request import HandoutRequest

NASTY = "</style><b>\"Qu’est-ce\" & 'x' \\ {{ 7*7 }}</title>"


def test_hyphened_words_of_a_title_are_not_cut() -> None:
    assert whole("qu’est-ce qu’une <b>") == "<span>qu’est-ce</span> qu’une &lt;b&gt;"


@pytest.mark.parametrize("text", [NASTY, "Séance 1 · été", "العربية", "a\nb"])
def test_a_css_string_can_neither_end_nor_leave_its_element(text: str) -> None:
    quoted = css_text(text)
    assert not set(quoted[1:-1]) & set("\"'<>&{}\n;")
    assert quoted[0] == quoted[-1] == '"'


def test_a_css_string_is_read_back_as_the_text(opened: Any) -> None:
    tab = opened(f"<style>p::before {{ content: {css_text(NASTY)} }}</style><p></p>")
    said = tab.evaluate("getComputedStyle(document.querySelector('p'), '::before').content")
    assert said.strip('"').replace('\\"', '"').replace("\\\\", "\\") == NASTY


def test_a_title_of_a_content_file_is_text_everywhere(
    sample: Any, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = sample("01_presentation_and_group_dynamics")
    monkeypatch.setattr(HandoutRequest, "title", "A-title")
    plain = page(HandoutExporter().from_notebook_node(notebook)[0])
    monkeypatch.setattr(HandoutRequest, "title", NASTY)
    told = page(HandoutExporter().from_notebook_node(notebook)[0])
    assert told.tags == plain.tags
    assert NASTY in told.text
