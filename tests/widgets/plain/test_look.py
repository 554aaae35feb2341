"""Every screen of an exercise made of forms: readable, reachable, in both directions, at 320 and 360 pixels."""

from collections.abc import Iterator
from typing import Any

import pytest

pytestmark = pytest.mark.slow
A, B, C, D, E, F = (letter * 32 for letter in "abcdef")


def full(sample: Any, language: str) -> dict[str, Any]:
    """Give the view of somebody who wrote in every form."""
    slugs = [card["slug"] for card in sample.deck(language)["cards"]]
    works = {
        "field": "kitchen",
        "often": "often",
        "tools": ["knife", "un four à pain"],
        "managed": "Le repas de quarante.",
    }
    view: dict[str, Any] = sample.seat(
        language,
        mine=[
            sample.entry(A, "work", works | {"position": 40}, shared=True),
            sample.entry(B, "work", {"field": "la mécanique des motos", "position": 80}, tutor=True),
            sample.entry(C, "skill", {"card": slugs[0], "works": [A, C]}),
            sample.entry(D, "round", {"wish": "Ce que vous me voyez faire"}, shared=True),
            sample.entry(E, "seen", {"card": slugs[7], "when": "Mardi."}, "2" * 32),
            sample.entry(F, "opinion", {"felt": "often", "change": "Plus de temps."}),
        ],
        others=[
            sample.person("2" * 32, "قمر", "moon", "شيء"),
            sample.person("3" * 32, "Rivière", "waves", "Tout."),
        ],
        received=[
            sample.entry("4" * 32, "seen", {"card": slugs[20], "when": "Hier."}, D, by=["Rivière", "waves"])
        ],
        revealed=True,
        wall={
            "boards": sample.boards(
                ["Oui.", "أريد أن أستعيد الثقة بنفسي عندما أتحدث.", "J’ai tenu la caisse."]
            )
        },
    )
    return view


def tour(one: Any, sample: Any, language: str) -> Iterator[str]:
    """Go through the screens, and name each."""
    items = [item | {"from": [], "to": []} for item in sample.LINKABLE]
    card = sample.said(A, "cooking-pot", (("tools", "knife"),), managed="Le repas de quarante.")
    replies = {
        "preview": {"*": {"card": card}},
        "chain": {"*": {"from": [items[0] | {"from": items[2:]}], "to": items[1:2]}},
    }
    one.show(full(sample, language), **replies)
    yield "home"
    one.page.click(f"[data-form=work] [data-entry='{A}']")
    one.page.locator("[data-chain=to]").wait_for()
    yield "entry"
    one.page.click(".top-back")
    one.begin("work")
    one.page.locator(".tile").first.click()
    yield "picture"
    one.tap("Next")
    one.page.locator("[data-option]").nth(2).click()
    yield "scale"
    one.page.keyboard.press("Escape")
    one.page.keyboard.press("Escape")
    one.begin("skill")
    yield "families"
    one.page.locator("[data-family]").last.click()
    one.page.locator("[data-card]").first.click()
    yield "cards"
    one.tap("Next")
    one.page.locator("[data-link]").first.click()
    yield "links"
    one.show(full(sample, language), **replies)
    one.begin("seen")
    yield "people"
    one.page.locator("[data-person]").last.click()
    yield "letter"
    one.show(full(sample, language), **replies)
    one.page.click(f"[data-entry='{F}']")
    one.tap("Give it without my name")
    yield "give"
    one.show(full(sample, language), **replies)
    one.page.locator(".begin-group").last.click()
    yield "group"


@pytest.mark.parametrize(
    ("language", "scheme"), [("fr", "light"), ("ar", "dark"), ("ar", "light"), ("fr", "dark")]
)
def test_nothing_stands_in_anybodys_way(phone: Any, sample: Any, language: str, scheme: str) -> None:
    one = phone(width=320 if scheme == "light" else 360, color_scheme=scheme)
    seen = 0
    for screen in tour(one, sample, language):
        seen += 1
        assert (screen, one.complaints()) == (screen, [])
    assert seen == 11


def test_every_text_says_its_language(phone: Any, sample: Any) -> None:
    one = phone()
    untold = """[...document.querySelectorAll('.both-room, .both-own, h1')]
        .filter((each) => each.textContent.trim() && !each.closest('[lang]')).map((each) => each.textContent)"""
    for screen in tour(one, sample, "ar"):
        assert (screen, one.page.evaluate(untold)) == (screen, [])


def test_a_masked_board_shows_no_figure(phone: Any, sample: Any) -> None:
    one = phone().show(full(sample, "fr"))
    one.page.locator(".begin-group").last.click()
    board = one.page.locator("[data-board=felt]")
    assert board.locator(".numbers, .bar-line").count() == 0
    assert one.say("Fewer than five answers: nothing is shown.") in board.inner_text()
    steps = one.page.locator("[data-board=often] li strong").all_inner_texts()
    assert steps == ["0", "3", "12", "5"]
