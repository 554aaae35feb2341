"""The screens of the portrait, the cards and the CV: readable, reachable, in both directions, at 320 and 360 pixels."""

from collections.abc import Iterator
from typing import Any

import pytest

from course.programme import load

pytestmark = pytest.mark.slow
CARDS = {
    family: [card.slug for card in cards] for family, cards in load().decks["competences"].by_family().items()
}
CUT = """[...document.querySelectorAll('.bar .button, .main :is(button, h1, h2, p, li, td, th)')]
    .filter((each) => each.scrollWidth > each.clientWidth + 2 && getComputedStyle(each).display !== 'inline')
    .map((each) => `${each.className || each.tagName} ${each.textContent.slice(0, 60)}`)"""


def portfolio(make: Any) -> tuple[list[Any], list[Any]]:
    """Give everything of somebody who wrote a lot, and what that person received."""
    work = make(
        "experiences.experience",
        field="kitchen",
        role="Aide de cuisine dans un grand hôtel",
        languages=["ar"],
    )
    task = make("experiences.task", task="cook", experience=[work.id])
    slugs = [*CARDS["literacy"], *CARDS["migration"], *CARDS["citizenship"][:2], CARDS["culture"][0]]
    cards = [
        make(
            "competence_cards.competence",
            card=slug,
            often="very_often",
            autonomy="show_others",
            links=[task.id],
        )
        for slug in slugs
    ]
    asked = make("competence_cards.round", wish="hands", shared=True)
    gifts = [
        make(
            "competence_cards.seen", card=slug, when="Mardi, à la pause.", on=[asked], by=("Rivière", "waves")
        )
        for slug in (CARDS["literacy"][0], CARDS["digital"][0], CARDS["science"][0])
    ]
    kept = [make("competence_cards.answer", accepted="yes", on=[one]) for one in gifts[:2]]
    lines = [
        make("cv.heading", wish="Aide de cuisine", about="Je cuisine avec calme.", own_about="أطبخ بهدوء."),
        make(
            "cv.line",
            section="competence",
            text="Préparation de repas",
            own_text="إعداد الوجبات",
            links=[cards[0].id],
        ),
        make(
            "cv.line",
            section="competence",
            text="Accueil de familles dans une association de quartier",
            position=40,
        ),
        make("cv.line", section="languages", text="Arabe", position=80),
    ]
    note = make("competence_profile.note", text="Mes langues me servent partout.", shared=True)
    return [work, task, *cards, asked, *kept, *lines, note], gifts


def tour(one: Any, seat: Any, chains: Any, make: Any, look: tuple[str, str]) -> Iterator[str]:
    """Go through the screens, and name each."""
    language, theme = look
    mine, gifts = portfolio(make)
    told = chains(mine, language)

    def show(name: str, entries: list[Any] = mine) -> None:
        one.show(seat(name, entries, language, gifts if entries else ()), theme, chain=told)

    show("competence_profile", [])
    yield "profile, empty"
    show("competence_profile")
    yield "profile"
    one.page.click("[data-family=literacy]")
    yield "family"
    show("competence_cards", [])
    yield "cards, empty"
    show("competence_cards")
    yield "cards"
    show("cv", [])
    yield "cv, empty"
    show("cv")
    yield "cv"
    one.page.click("[data-suggestions]")
    yield "suggestions"
    show("cv")
    one.page.locator("[data-from]").first.click()
    one.page.locator("[data-chain=from]").wait_for()
    yield "from"
    for way in ("room", "own"):
        show("cv")
        if one.page.locator(f"[data-way={way}]").count():
            one.page.click(f"[data-way={way}]")
            yield f"sheet, {way}"


@pytest.mark.parametrize(
    "look", [("fr", "light", 320), ("ar", "dark", 360), ("ar", "light", 320), ("fr", "dark", 360)]
)
def test_nothing_stands_in_anybodys_way(
    phone: Any, seat: Any, chains: Any, make: Any, look: tuple[str, str, int]
) -> None:
    language, theme, width = look
    one = phone(width=width, color_scheme=theme)
    seen = 0
    for screen in tour(one, seat, chains, make, (language, theme)):
        seen += 1
        assert (screen, one.complaints()) == (screen, [])
        assert (screen, one.page.evaluate(CUT)) == (screen, [])
    assert seen == 11
