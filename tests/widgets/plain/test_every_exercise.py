"""Each exercise made of forms that the kit has: every question fits a narrow phone, in both directions."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from course import exercises
from course.exercises import Plain

pytestmark = pytest.mark.slow
PLAIN = [name for name in exercises.names(tools=False) if isinstance(exercises.get(name), Plain)]
CUT = """[...document.querySelectorAll('.main button, .main h1, .main h2, .main p, .main li, .bar .button')]
    .filter((each) => each.scrollWidth > each.clientWidth + 2 && getComputedStyle(each).display !== 'inline')
    .map((each) => `${each.className || each.tagName} ${each.textContent.slice(0, 60)}`)"""


def view(sample: Any, name: str, language: str) -> dict[str, Any]:
    """Give the phone's view of an exercise of the kit, with somebody to write to."""
    spec = exercises.spec(name)
    words = {
        "room": exercises.words(name, "fr").model_dump(mode="json"),
        "own": exercises.words(name, language).model_dump(mode="json"),
    }
    named = [
        form for form, one in spec["forms"].items() if one.get("named") and one.get("to", "group") == "group"
    ]
    others = [sample.person("2" * 32, "Rivière", "waves", "Mon souhait") | {"kind": form} for form in named]
    linkable = {
        step["key"]: sample.LINKABLE
        for form in spec["forms"].values()
        for step in form["steps"]
        if step["input"] == "links"
    }
    shown: dict[str, Any] = sample.seat(language, others=others, revealed=True, linkable=linkable)
    shown["exercise"] |= {"name": name, "spec": spec, "words": words, "deck": spec.get("deck")}
    return shown


def screens(one: Any, told: dict[str, Any]) -> Iterator[str]:
    """Go through every question of every form, and name each."""
    forms = told["exercise"]["spec"]["forms"]
    yield "home"
    for form, spec in forms.items():
        if spec.get("about") and forms[spec["about"]].get("to") == "owner":
            continue
        one.begin(form)
        if spec.get("about"):
            yield f"{form}, people"
            one.page.locator("[data-person]").first.click()
        for place, step in enumerate(spec["steps"]):
            expect(one.page.locator(f"#ask-{step['key']}")).to_be_visible()
            yield f"{form}.{step['key']}"
            if step["input"] in {"card", "cards"}:
                one.page.locator("[data-family]").first.click()
                yield f"{form}.{step['key']}, one family"
            if place + 1 < len(spec["steps"]):
                one.tap("Skip")
        one.show(told)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("name", PLAIN)
def test_every_question_fits(phone: Any, sample: Any, name: str, language: str) -> None:
    assert len(PLAIN) >= 13
    one = phone(width=320, color_scheme="light" if language == "fr" else "dark")
    told = view(sample, name, language)
    one.show(told)
    for screen in screens(one, told):
        assert (screen, one.badly_placed()) == (screen, [])
        assert (screen, one.page.evaluate(CUT)) == (screen, [])
