"""One slide an activity, in the notebook's order; the session and its objectives first."""

from typing import Any

import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from course.programme import LANGUAGES, load
from exports.errors import HandoutError
from exports.preprocessors import ChooseSlides
from exports.slide import SENTENCES, activity_slide

FIRST = "01_presentation_and_group_dynamics"


def shown(slug: str, *tags: str) -> Any:
    named = {"paper": "activity", "session": FIRST, "activity": slug}
    return new_markdown_cell(slug, metadata={"passerelle": named, "tags": list(tags)})


@pytest.fixture
def resources(ask: Any) -> Any:
    return ask() | {"notes_language": LANGUAGES["fr"]}


def test_activities_come_in_the_notebooks_order_and_once(resources: Any) -> None:
    notebook = new_notebook(
        cells=[shown("break"), shown("welcome"), shown("break"), new_markdown_cell("own")]
    )
    ChooseSlides().preprocess(notebook, resources)
    told = load().sessions[FIRST].words("fr")
    titles = [one.title for one in resources["slides"]]
    assert titles[0] == told.title
    assert titles[2:] == [told.activities["break"].title, told.activities["welcome"].title]
    assert [one.kind for one in resources["slides"]] == ["opening", "objectives", "break", "activity"]


def test_a_tagged_cell_is_a_slide_of_its_own(resources: Any) -> None:
    own = new_markdown_cell("## Ours", metadata={"tags": ["slide"]})
    ChooseSlides().preprocess(new_notebook(cells=[shown("welcome"), own]), resources)
    assert resources["slides"][-1].markdown == "## Ours"


def test_a_notebook_without_activities_is_refused(resources: Any) -> None:
    with pytest.raises(HandoutError, match="refresh"):
        ChooseSlides().preprocess(new_notebook(), resources)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", load().sessions)
def test_a_slide_says_what_participants_do_in_few_lines(ask: Any, slug: str, language: str) -> None:
    request = ask(language=language)["handout"]
    session = load().sessions[slug]
    object.__setattr__(request, "session", session)
    spoken = LANGUAGES["fr"]
    for activity in session.activities:
        slide = activity_slide(request, activity, spoken)
        assert " ".join(slide.lines) == session.words(language).activities[activity.slug].seat
        assert 1 <= len(slide.lines) <= 3
        assert slide.minutes == activity.minutes
        assert slide.notes[0].aloud


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Un. Deux\u00a0? Trois.", ["Un.", "Deux\u00a0?", "Trois."]),
        ("ماذا؟ نعم.", ["ماذا؟", "نعم."]),
        ("Regardez\u00a0: voici.", ["Regardez\u00a0: voici."]),
    ],
)
def test_sentences(text: str, lines: list[str]) -> None:
    assert SENTENCES.split(text) == lines
