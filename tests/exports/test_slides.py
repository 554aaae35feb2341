"""Slides: one file, no other address, large letters, the words to say in a window of their own."""

import io
import re
from pathlib import Path
from typing import Any

import pypdf
import pytest

from course.programme import LANGUAGES, load
from exports.errors import HandoutError
from exports.places import TEMPLATES
from exports.slides import SlidesExporter

FIRST = "01_presentation_and_group_dynamics"
SMALLEST = 28
MOST = 7


@pytest.fixture
def slides(sample: Any) -> Any:
    def make(slug: str = FIRST, **wanted: Any) -> str:
        html: str = SlidesExporter(**wanted).from_notebook_node(sample(slug), {"metadata": {"name": slug}})[0]
        return html

    return make


@pytest.fixture
def shown(browser: Any, tmp_path: Path) -> Any:
    page = browser.new_page(viewport={"width": 1920, "height": 1080})
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))

    def open_page(html: str) -> Any:
        (tmp_path / "slides.html").write_text(html, encoding="utf-8")
        page.goto((tmp_path / "slides.html").as_uri())
        page.wait_for_function("window.Reveal && Reveal.isReady()")
        assert [one for one in asked if not one.startswith(("file:", "data:"))] == []
        return page

    yield open_page
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", load().sessions)
def test_a_slide_for_each_activity_in_order(slides: Any, page: Any, slug: str, language: str) -> None:
    told = page(slides(slug, language=language))
    session = load().sessions[slug]
    words = session.words(language)
    titles = [one["data-title"] for one in told.named("section")]
    assert titles[0] == words.title
    assert titles[2:] == [words.activities[one.slug].title for one in session.activities]
    (root,) = told.named("html")
    assert (root["lang"], root["dir"]) == (language, LANGUAGES[language].direction)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_to_say_are_beside_each_activity(slides: Any, page: Any, language: str) -> None:
    told = page(slides(language=language))
    spoken = language if LANGUAGES[language].facilitators else "fr"
    notes = [one for one in told.named("aside") if one["class"] == "notes"]
    assert {(one["lang"], one["dir"]) for one in notes} == {(spoken, LANGUAGES[spoken].direction)}
    for activity in load().sessions[FIRST].words(spoken).activities.values():
        assert all(" ".join(one.split()) in told.text for one in activity.say)


def test_notes_in_another_language(slides: Any, page: Any) -> None:
    told = page(slides(language="ar", notes_language="en"))
    assert load().sessions[FIRST].words("en").activities["welcome"].say[0] in told.text


def test_no_address_of_any_other_place(slides: Any) -> None:
    html = slides(language="ar")
    own = re.sub(r"/\*!.*?\*/", "", html, flags=re.DOTALL)
    assert not re.search(r"""(?:src|href)=["']?(?!#)|@import|url\((?!["']?data:)""", own.split("<script>")[0])
    assert "revealjs.com" not in own


def test_a_trainers_own_slide(sample: Any, page: Any) -> None:
    import nbformat  # noqa: PLC0415

    notebook = sample(FIRST)
    source = "## Ours <b>x</b>\n\n- one\n- two"
    notebook.cells.append(nbformat.v4.new_markdown_cell(source, metadata={"tags": ["slide"]}))
    told = page(SlidesExporter().from_notebook_node(notebook, {"metadata": {"name": FIRST}})[0])
    assert "Ours <b>x</b>" in told.text
    assert not told.named("b")
    assert "For the screen only" not in told.text


def test_a_notebook_without_papers_is_refused() -> None:
    import nbformat  # noqa: PLC0415

    with pytest.raises(HandoutError, match="refresh"):
        SlidesExporter().from_notebook_node(nbformat.v4.new_notebook(), {"metadata": {"name": FIRST}})


def test_reveal_stands_with_its_licence_and_version() -> None:
    folder = TEMPLATES / "passerelle_slides" / "reveal"
    assert "6.0.2" in (folder / "README.md").read_text()
    assert "Permission is hereby granted" in (folder / "LICENSE").read_text()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("slug", [FIRST, "07_cv_and_evaluation", "complementary_workshop"])
def test_everything_is_in_sight_and_large(slides: Any, shown: Any, slug: str, language: str) -> None:
    page = shown(slides(slug, language=language))
    total = page.evaluate("Reveal.getTotalSlides()")
    assert total == len(load().sessions[slug].activities) + 2
    for place in range(total):
        page.evaluate(f"Reveal.slide({place})")
        told = page.evaluate(
            """() => {
              const slide = Reveal.getCurrentSlide();
              const seen = [...slide.querySelectorAll("h1, h2, p, li")].filter((one) => one.offsetParent);
              const boxes = seen.map((one) => one.getBoundingClientRect());
              return {
                low: Math.max(...boxes.map((one) => one.bottom)),
                left: Math.min(...boxes.map((one) => one.left)),
                right: Math.max(...boxes.map((one) => one.right)),
                foot: document.querySelector(".where").getBoundingClientRect().top,
                sizes: Math.min(...seen.map((one) => parseFloat(getComputedStyle(one).fontSize))),
                lines: slide.querySelectorAll(".said li").length,
                fonts: [...new Set(seen.map((one) => getComputedStyle(one).fontFamily.split(",")[0]))],
              };
            }"""
        )
        assert told["low"] <= told["foot"], place
        assert told["left"] >= 0, place
        assert told["right"] <= 1920, place
        assert told["sizes"] >= SMALLEST, place
        assert told["lines"] <= MOST, place
        assert told["fonts"] == ['"Passerelle Sans"'], place


@pytest.mark.slow
@pytest.mark.parametrize(("language", "on"), [("fr", "ArrowRight"), ("ar", "ArrowLeft")])
def test_the_keyboard_turns_slides_and_opens_the_words_to_say(
    slides: Any, shown: Any, language: str, on: str
) -> None:
    page = shown(slides(language=language))
    for _step in range(2):
        page.keyboard.press(on)
    assert page.evaluate("Reveal.getIndices().h") == 2
    with page.expect_popup() as opened:
        page.keyboard.press("s")
    notes = opened.value
    said = load().sessions[FIRST].words("fr").activities
    title = load().sessions[FIRST].words(language).activities["welcome"].title
    assert notes.inner_text("h1") == title
    assert said["welcome"].say[0] in notes.inner_text("main")
    notes.keyboard.press("ArrowDown")
    notes.wait_for_function("title => document.querySelector('h1').textContent !== title", arg=title)
    assert said["portraits"].say[0] in notes.inner_text("main")
    assert page.evaluate("Reveal.getIndices().h") == 3
    notes.close()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_on_paper_each_slide_is_a_page_as_it_is_shown(slides: Any, shown: Any, language: str) -> None:
    told = shown(slides(language=language))
    told.evaluate("Reveal.slide(3)")
    count = told.locator("section.slide").count()
    paper = pypdf.PdfReader(io.BytesIO(told.pdf(prefer_css_page_size=True, print_background=True)))
    assert len(paper.pages) == count >= 8
    assert {(round(float(one.mediabox.width)), round(float(one.mediabox.height))) for one in paper.pages} == {
        (1440, 810)
    }, "1920 by 1080"
    told.emulate_media(media="print")
    for one in told.locator("section.slide").all():
        box = one.bounding_box()
        assert (box["width"], box["height"]) == (1920, 1080)
        assert one.evaluate("slide => slide.scrollHeight <= slide.clientHeight"), "nothing is cut"
    signs = [one.bounding_box() for one in told.locator(".slide-activity .sign").all()]
    assert signs
    assert all(one["width"] == one["height"] for one in signs), "round, as on the wall"
