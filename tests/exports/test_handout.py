"""One page a session, edition and language, which holds all it needs and nothing else."""

import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import nbformat
import pytest
from traitlets import TraitError

from course.exercises import Entry, names, words
from course.programme import LANGUAGES, load
from exports.contents import demo_contents
from exports.handout import HandoutExporter, HandoutPdfExporter
from exports.request import HandoutRequest

GUIDES = [code for code, one in LANGUAGES.items() if one.facilitators]
EDITIONS = [("participant", code) for code in LANGUAGES] + [("facilitator", code) for code in GUIDES]
NASTY = "<script>alert(1)</script> <b>b</b> **no** ![x](http://a.example/x.png) </style> [x] {{ 7*7 }} &amp;"


@pytest.mark.parametrize("filled", [False, True], ids=["blank", "filled"])
@pytest.mark.parametrize(("edition", "language"), EDITIONS)
def test_a_page_is_whole_and_asks_nothing_of_any_other_place(
    handout: Any, page: Any, edition: str, language: str, filled: bool
) -> None:
    html = handout(language=language, edition=edition, filled=filled)
    told = page(html)
    assert html.startswith("<!DOCTYPE html>")
    (root,) = told.named("html")
    assert (root["lang"], root["dir"]) == (language, LANGUAGES[language].direction)
    assert len(told.named("h1")) == 1
    levels = [int(tag[1]) for tag, _ in told.tags if re.fullmatch("h[1-6]", tag)]
    assert all(below <= above + 1 for above, below in pairwise(levels))
    assert not {tag for tag, _ in told.tags} & {"script", "link", "img", "iframe", "a", "base", "form"}
    assert not [name for _, attributes in told.tags for name in attributes if name.startswith("on")]
    assert not re.search(r"https?:|@import|url\((?!data:font/)", html)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_participants_edition_holds_no_word_for_facilitators(
    handout: Any, page: Any, session: str, language: str
) -> None:
    text = page(handout(language=language, edition="participant")).text
    for activity in load().sessions[session].words(language).activities.values():
        variants = [activity.objective, activity.without_phones, activity.few_readers]
        told = [*variants, *activity.say, *activity.avoid, *(step.text for step in activity.steps)]
        assert not [one for one in told if one and one in text]
    notes = [text for name in names() for key, text in words(name, language).paper.items() if "note" in key]
    assert notes
    assert not [note for note in notes if note in text]


@pytest.mark.parametrize("language", GUIDES)
def test_the_facilitators_edition_holds_the_whole_guide_with_its_timings(
    handout: Any, page: Any, session: str, language: str
) -> None:
    html = handout(language=language, edition="facilitator")
    text, told = page(html).text, load().sessions[session]
    for activity in told.activities:
        said = told.words(language).activities[activity.slug]
        assert f"{told.starts()[activity.slug] // 60}:{told.starts()[activity.slug] % 60:02}" in text
        for one in (said.objective, *said.say, *said.avoid, *(step.text for step in said.steps)):
            assert " ".join(one.split()) in text
    assert html.count("part part-say") == html.count("part part-avoid") == len(told.activities)


def test_both_editions_have_every_worksheet_of_the_session(handout: Any, session: str) -> None:
    exercises = {one.exercise for one in load().sessions[session].activities if one.exercise}
    assert exercises
    for edition in ("participant", "facilitator"):
        html = handout(edition=edition)
        assert {name for name in names(tools=False) if f"worksheet sheet-{name}" in html} == exercises


def test_a_blank_page_has_lines_and_a_filled_one_has_the_groups_words(
    handout: Any, sample: Any, page: Any
) -> None:
    assert handout().count('class="line"') >= 5
    hope = Entry("a" * 32, "expectations", "hope", "s", {"text": "Un espoir"}, shared=True, revision=1)
    contents = replace(demo_contents(), entries={"expectations": (hope,)})
    exporter = HandoutExporter(filled=True, contents=contents)
    first = "01_presentation_and_group_dynamics"
    html, _ = exporter.from_notebook_node(sample(first), {"metadata": {"name": first}})
    assert "Un espoir" in page(html).text
    private = replace(contents, entries={"expectations": (replace(hope, shared=False),)})
    html, _ = HandoutExporter(filled=True, contents=private).from_notebook_node(sample(first))
    assert "Un espoir" not in page(html).text


def test_what_a_person_wrote_is_text_on_the_page(sample: Any, page: Any) -> None:
    first = "01_presentation_and_group_dynamics"

    def made(text: str) -> Any:
        hope = Entry("a" * 32, "expectations", "hope", "s", {"text": text}, shared=True, revision=1)
        contents = replace(demo_contents(), entries={"expectations": (hope,)}, aliases=(text,))
        exporter = HandoutExporter(filled=True, contents=contents, edition="facilitator")
        return page(exporter.from_notebook_node(sample(first), {"metadata": {"name": first}})[0])

    plain, nasty = made("word"), made(NASTY)
    assert nasty.tags == plain.tags
    assert nasty.text.count(NASTY) == 2


def test_a_trainers_own_cell_is_printed_where_its_tags_say(sample: Any, page: Any) -> None:
    first = "01_presentation_and_group_dynamics"
    notebook = sample(first)
    own = nbformat.v4.new_markdown_cell("## Ours <b>x</b>", metadata={"tags": ["participant"]})
    notebook.cells.append(own)
    assert "Ours <b>x</b>" in page(HandoutExporter().from_notebook_node(notebook)[0]).text
    assert "Ours" not in HandoutExporter(edition="facilitator").from_notebook_node(notebook)[0]
    assert "For the screen only" not in HandoutExporter().from_notebook_node(notebook)[0]


@pytest.mark.parametrize("wrong", [{"language": "xx"}, {"edition": "tutor"}])
def test_a_wrong_word_is_refused(wrong: Any) -> None:
    with pytest.raises(TraitError, match=next(iter(wrong))):
        HandoutExporter(**wrong)


def test_from_the_command_line(sample: Any, tmp_path: Path, page: Any) -> None:
    first = "01_presentation_and_group_dynamics"
    secret = tmp_path / "secret-folder"
    secret.mkdir()
    notebook = sample(first)
    notebook.metadata["authors"] = [{"name": "Somebody"}]
    nbformat.write(notebook, secret / f"{first}.ipynb")
    options = ["--HandoutExporter.language=en", "--HandoutExporter.edition=facilitator"]
    command = [sys.executable, "-m", "nbconvert", "--to", "passerelle_handout", f"{first}.ipynb", *options]
    done = subprocess.run(command, cwd=secret, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    html = (secret / f"{first}.html").read_text(encoding="utf-8")
    assert page(html).named("html")[0]["lang"] == "en"
    assert load().sessions[first].words("en").activities["welcome"].say[0] in page(html).text
    assert "Somebody" not in html
    assert "secret-folder" not in html


@pytest.mark.parametrize(
    ("exporter", "option", "made"),
    [
        ("passerelle_handout_pdf", "--HandoutExporter.filled=True", ("pdf", b"%PDF")),
        ("passerelle_slides", "--SlidesExporter.language=en", ("slides.html", b"<!DOCTYPE html>")),
    ],
)
def test_other_formats_from_the_command_line(
    sample: Any, tmp_path: Path, exporter: str, option: str, made: tuple[str, bytes]
) -> None:
    first = "01_presentation_and_group_dynamics"
    nbformat.write(sample(first), tmp_path / f"{first}.ipynb")
    command = [sys.executable, "-m", "nbconvert", "--to", exporter, f"{first}.ipynb", option]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / f"{first}.{made[0]}").read_bytes().startswith(made[1])


def test_the_pdf_says_which_letters_no_font_has(
    sample: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(HandoutRequest, "title", "漢")
    exporter = HandoutPdfExporter(language="en")
    exporter.log.propagate = True
    data, resources = exporter.from_notebook_node(sample("01_presentation_and_group_dynamics"))
    assert isinstance(data, bytes)
    assert resources["output_extension"] == ".pdf"
    assert "漢" in caplog.text
