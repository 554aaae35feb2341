"""The facilitator's documents on their stage: chosen, ordered in so many words, watched, stopped, saved."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from exports.offered.club import ClubDocuments
from exports.offered.wishes import ClubWish

pytestmark = pytest.mark.slow

JOB = "0123456789abcdef"
DONE = {
    "ok": True,
    "job": JOB,
    "ready": True,
    "file": "handouts.zip",
    "type": "application/zip",
    "parts": 0,
    "size": 0,
}


@pytest.fixture
def view(tmp_path: Any) -> Callable[..., dict[str, Any]]:
    """Give what the panel shows, as Python computes it."""

    def make(session: str | None = None, language: str = "fr") -> dict[str, Any]:
        offered = ClubDocuments().offered(None, session)  # type: ignore[arg-type]
        return {"language": language, "session": session, **offered}

    del tmp_path
    return make


@pytest.fixture
def panel(stage: Any, view: Any) -> Callable[..., Any]:
    return lambda **how: stage("documents").show(view(**how))


def choose(panel: Any, *choices: str) -> None:
    for one in choices:
        panel.page.click(f"[data-choice='{one}']")


def last(panel: Any) -> dict[str, Any]:
    sent: list[dict[str, Any]] = panel.sent
    return sent[-1]


def answer(panel: Any, number: int, **reply: Any) -> None:
    panel.page.evaluate("reply => stage.answer(reply)", {"re": number, "ok": True, **reply})


def test_every_document_can_be_ordered_in_words_that_python_takes(panel: Any, view: Any) -> None:
    one = panel()
    kinds = [kind["name"] for kind in view()["kinds"]]
    assert len(kinds) > 5
    for number, kind in enumerate(kinds, 1):
        one.page.click(f"[data-kind={kind}]")
        one.press("Make it")
        wish = last(one)["wish"]
        assert wish["what"] == kind
        assert ClubWish.model_validate(wish)
        answer(one, number, ok=False, code="busy", say={"room": "Pas maintenant.", "own": ""})
        expect(one.page.locator(".desk-trouble")).to_contain_text("Pas maintenant.")


def test_choices_are_several_and_never_none(panel: Any) -> None:
    one = panel()
    choose(one, "ar", "en", "facilitator", "docx", "filled")
    one.press("Make it")
    assert last(one)["wish"] == {
        "what": "handouts",
        "languages": ["fr", "ar", "en"],
        "to": ["pdf", "docx"],
        "editions": ["participant", "facilitator"],
        "filled": True,
    }


def test_the_last_choice_stays(panel: Any) -> None:
    one = panel()
    choose(one, "fr", "pdf")
    expect(one.page.locator("[data-choice=fr]")).to_have_attribute("aria-pressed", "true")
    expect(one.page.locator("[data-choice=pdf]")).to_have_attribute("aria-pressed", "true")


def test_a_card_holds_two_languages_at_most(panel: Any) -> None:
    one = panel()
    one.page.click("[data-kind=cards]")
    choose(one, "en", "ar")
    one.press("Make it")
    assert last(one)["wish"]["languages"] == ["fr", "ar"]


def test_a_guide_that_there_is_not_cannot_be_ordered(panel: Any) -> None:
    one = panel()
    choose(one, "ar", "fr", "facilitator", "participant")
    expect(one.page.locator(".documents-work button")).to_be_disabled()
    expect(one.page.locator(".desk-trouble")).not_to_be_empty()


def test_progress_is_shown_then_the_file(panel: Any) -> None:
    one = panel()
    one.press("Make it")
    answer(one, 1, job=JOB, ready=False, done=3, of=8, name="Nos règles")
    expect(one.page.locator(".documents-now")).to_contain_text("Nos règles")
    assert one.page.locator("progress").get_attribute("value") == "3"
    expect(one.page.locator("[data-kind=slides]")).to_be_disabled()
    one.page.wait_for_function("stage.sent.length > 1")
    assert last(one) == {"do": "made", "job": JOB}
    assert one.settled().complaints() == []
    answer(one, 2, **DONE, replaced=["☃"], left_out=[])
    link = one.page.locator("a[download]")
    expect(link).to_have_attribute("download", "handouts.zip")
    expect(one.page.locator(".documents-work")).to_contain_text("☃")
    assert one.settled().complaints() == []


def test_it_is_stopped_and_what_comes_late_is_not_heard(panel: Any) -> None:
    one = panel()
    one.press("Make it")
    answer(one, 1, job=JOB, ready=False, done=0, of=1, name="")
    one.press("Stop")
    assert {"do": "stop", "job": JOB} in one.sent
    answer(one, 2, **DONE, replaced=[], left_out=[])
    expect(one.page.locator("a[download]")).to_have_count(0)
    expect(one.page.locator(".documents-work .button-main")).to_be_enabled()


@pytest.mark.parametrize("width", [360, 700, 1366])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_fits_and_is_clean(stage: Any, view: Any, width: int, theme: str) -> None:
    one = stage("documents", width=width).show(view(), theme).settled()
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
    assert one.complaints() == []
