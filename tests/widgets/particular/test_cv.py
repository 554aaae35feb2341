"""The CV: lines taken from the portfolio, put in order, followed back; the whole of it in two languages."""

from typing import Any

import pytest
from playwright.sync_api import expect

from course import exercises
from course.programme import load

pytestmark = pytest.mark.slow
NAME = "cv"
DECK = load().decks["competences"]
CARD = DECK.cards[0].slug
FR, AR = (exercises.words(NAME, code) for code in ("fr", "ar"))


def life(make: Any) -> list[Any]:
    """Give a job, a task of it, and a card that rests on both."""
    work = make("experiences.experience", field="kitchen", role="Aide de cuisine", languages=["ar"])
    task = make("experiences.task", task="cook", experience=[work.id])
    return [work, task, make("competence_cards.competence", card=CARD, links=[task.id])]


def line(make: Any, text: str, **more: Any) -> Any:
    return make("cv.line", **{"section": "experience", "text": text} | more)


def test_an_empty_cv_asks_for_nothing(phone: Any, seat: Any) -> None:
    one = phone().show(seat(NAME))
    expect(one.page.locator(".main")).to_contain_text(FR.screens["no_suggestion"])
    expect(one.page.locator(".main")).to_contain_text(FR.screens["no_name"])
    expect(one.page.locator("[data-suggestions], [data-way=room]")).to_have_count(0)
    one.page.click("[data-way=add]")
    expect(one.page.locator(".question")).to_be_visible()


def test_one_tap_takes_a_line_with_its_link_in_both_languages(phone: Any, seat: Any, make: Any) -> None:
    mine = life(make)
    one = phone().show(seat(NAME, mine, "ar"))
    one.page.click("[data-suggestions]")
    one.page.click(f"[data-section=competence] [data-take='{mine[2].id}']")
    expect(one.page.locator("[data-take][aria-pressed=true]")).to_have_count(1)
    expect(one.page.locator("[data-take][aria-pressed=true]")).to_contain_text(AR.screens["taken"])
    told = one.saved("line")["body"]
    phrases = [DECK.words(code).cards[CARD].cv for code in ("fr", "ar")]
    own = phrases[1] if phrases[1] != phrases[0] else None
    assert told | {"position": 0} == {
        "section": "competence",
        "text": phrases[0],
        "own_text": own,
        "links": [mine[2].id],
        "position": 0,
    }


def test_what_was_typed_is_taken_in_one_language_only(phone: Any, seat: Any, make: Any) -> None:
    mine = life(make)
    one = phone().show(seat(NAME, mine, "ar"))
    one.page.click("[data-suggestions]")
    one.page.click(f"[data-section=experience] [data-take='{mine[0].id}']")
    told = one.saved("line")["body"]
    assert (told["text"], told["own_text"]) == ("Aide de cuisine", None)
    one.page.click(".top-back")
    expect(one.page.locator("[data-line] [data-not-yet]")).to_contain_text(AR.screens["not_yet_own"])


def test_an_untouched_line_is_given_back_and_a_changed_one_opens(phone: Any, seat: Any, make: Any) -> None:
    mine = life(make)
    one = phone().show(seat(NAME, mine))
    one.page.click("[data-suggestions]")
    take = one.page.locator(f"[data-section=experience] [data-take='{mine[0].id}']")
    take.click()
    one.saved("line")
    take.click()
    expect(take).to_have_attribute("aria-pressed", "false")
    one.page.wait_for_function("stage.sent.some((sent) => sent.do === 'remove')")
    changed = line(make, "Aide de cuisine dans un hôtel", links=[mine[0].id])
    one.show(seat(NAME, [*mine, changed]))
    one.page.click("[data-suggestions]")
    expect(take).to_have_attribute("aria-pressed", "true")
    take.click()
    expect(one.page.locator(".entry-actions")).to_be_visible()
    assert len(one.sent("remove")) == 0


def test_lines_stand_by_section_and_move_inside_it(phone: Any, seat: Any, make: Any) -> None:
    mine = [
        line(make, "Un", position=80),
        line(make, "Deux", position=40),
        line(make, "Trois", section="languages", position=40),
        line(make, "Quatre", section=None, position=10),
    ]
    one = phone().show(seat(NAME, mine))
    sections = one.page.locator(".main section[data-section]")
    names = "(all) => all.map((each) => each.dataset.section)"
    assert sections.evaluate_all(names) == ["experience", "languages", ""]
    expect(sections.last.locator("h2")).to_contain_text(FR.screens["other"])
    expect(sections.first.locator(".cv-text")).to_have_text(["Deux", "Un"])
    expect(sections.nth(1).locator(".move")).to_have_count(0)
    sections.first.get_by_role("button", name=FR.screens["earlier"]).click()
    expect(sections.first.locator(".cv-text")).to_have_text(["Un", "Deux"])
    moved = one.saved("line")
    assert (moved["id"], moved["body"]["position"]) == (mine[0].id, 20)


def test_forty_lines_of_one_section_still_find_a_place(phone: Any, seat: Any, make: Any) -> None:
    mine = [line(make, f"Ligne {place}", position=999) for place in range(40)]
    one = phone().show(seat(NAME, mine))
    one.page.locator("[data-line]").last.get_by_role("button", name=FR.screens["earlier"]).click()
    one.saved("line")
    places = [sent["body"]["position"] for sent in one.sent("save")]
    assert len(places) >= 39
    assert max(places) <= 999
    expect(one.page.locator("[data-line] .cv-text").nth(38)).to_have_text("Ligne 39")


def test_a_line_is_followed_to_its_experience_and_back(phone: Any, seat: Any, make: Any, chains: Any) -> None:
    mine = life(make)
    mine.append(line(make, "Je cuisine pour vingt personnes", section="competence", links=[mine[2].id]))
    here = seat(NAME, mine)
    one = phone().show(here, chain=chains(mine))
    there = seat("competence_cards", mine)["exercise"]
    one.page.evaluate(
        "(known) => { stage.exercises = known; }", {NAME: here["exercise"], "competence_cards": there}
    )
    one.page.click(f"[data-from='{mine[3].id}']")
    steps = one.page.locator("[data-chain=from] [data-step]")
    expect(steps).to_have_count(3)
    expect(steps.last).to_contain_text("Aide de cuisine")
    expect(one.page.locator("[data-from-nothing]")).to_have_count(0)
    steps.first.click()
    expect(one.page.locator("[data-chain=to]")).to_be_visible()
    one.page.click(".top-back")
    expect(one.page.locator(".cv-text, .entry-whole")).to_contain_text(["Je cuisine pour vingt personnes"])


def test_a_line_that_comes_from_nothing_says_so_and_can_be_linked(phone: Any, seat: Any, make: Any) -> None:
    mine = [*life(make), line(make, "Vélo")]
    one = phone().show(seat(NAME, mine))
    one.page.click(f"[data-from='{mine[-1].id}']")
    expect(one.page.locator("[data-from-nothing]")).to_have_text(FR.screens["from_nothing"])
    one.tap("Change")
    one.page.click(f"[data-link='{mine[2].id}']")
    assert one.saved("line")["body"]["links"] == [mine[2].id]


def test_a_line_is_changed_in_each_language(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, [line(make, "Vente de fruits", own_text="بيع الفواكه")], "ar"))
    expect(one.page.locator(".cv-own")).to_have_text("بيع الفواكه")
    one.page.click(".cv-open")
    one.tap("Change")
    one.tap("Next")
    one.page.fill("textarea", "Vente au marché")
    one.tap("Next")
    one.page.fill("textarea", "البيع في السوق")
    told = one.saved("line")["body"]
    assert (told["text"], told["own_text"]) == ("Vente au marché", "البيع في السوق")


def whole(make: Any) -> list[Any]:
    return [
        make("cv.heading", wish="Cuisine", about="J’aime cuisiner.", own_about="أحب الطبخ."),
        line(make, "Vente de fruits", own_text="بيع الفواكه"),
        line(make, "Accueil", section="volunteering", position=40),
    ]


def test_the_cv_reads_in_the_rooms_language(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, whole(make), "ar"))
    one.page.click("[data-way=room]")
    sheet = one.page.locator("article.sheet")
    expect(sheet).to_have_attribute("dir", "ltr")
    expect(sheet.locator("bdi")).to_have_text(["Cuisine", "J’aime cuisiner.", "Vente de fruits", "Accueil"])
    titles = FR.forms["line"].steps["section"].options
    expect(sheet.locator("h2")).to_have_text([titles["experience"], titles["volunteering"]])
    expect(sheet.locator("[data-not-yet]")).to_have_count(0)


def test_the_cv_reads_in_ones_own_language_and_says_what_is_not_there_yet(
    phone: Any, seat: Any, make: Any
) -> None:
    one = phone().show(seat(NAME, whole(make), "ar"))
    one.page.click("[data-way=own]")
    sheet = one.page.locator("article.sheet")
    expect(sheet).to_have_attribute("dir", "rtl")
    expect(sheet).to_have_attribute("lang", "ar")
    expect(sheet.locator("bdi")).to_have_text(["Cuisine", "أحب الطبخ.", "بيع الفواكه", "Accueil"])
    titles = AR.forms["line"].steps["section"].options
    expect(sheet.locator("h2")).to_have_text([titles["experience"], titles["volunteering"]])
    expect(sheet.locator("[data-not-yet]")).to_have_text([AR.screens["not_yet_own"]])
    first = sheet.locator("bdi").nth(2).bounding_box()
    assert first is not None
    assert first["x"] + first["width"] > 300


def test_one_language_needs_one_sheet(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, [line(make, "Vente")]))
    expect(one.page.locator("[data-way=room]")).to_be_visible()
    expect(one.page.locator("[data-way=own], [data-not-yet]")).to_have_count(0)
    one.show(seat(NAME, [line(make, "Vente", own_text="Feere")]))
    expect(one.page.locator("[data-way=own]")).to_be_visible()


def test_no_line_is_ever_offered_to_the_group(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, whole(make)))
    one.page.locator(".cv-open").first.click()
    expect(one.page.locator(".badge-private")).to_be_visible()
    expect(one.button("Share with the group")).to_have_count(0)


def test_a_line_to_take_can_be_heard(phone: Any, seat: Any, make: Any) -> None:
    one = phone()
    one.page.add_init_script(
        """speechSynthesis.getVoices = () => [{lang: 'fr-FR', localService: true, name: 'x'}];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        window.heard = [];
        speechSynthesis.speak = ({ text }) => heard.push(text);"""
    )
    one.show(seat(NAME, life(make)), aloud=True)
    one.page.click("[data-suggestions]")
    one.page.locator(".rows .aloud").first.click()
    assert one.page.evaluate("heard") == ["Aide de cuisine"]


def test_the_cv_is_made_with_the_keyboard_alone(phone: Any, seat: Any, make: Any) -> None:
    one = phone().show(seat(NAME, life(make)))
    reach(one, "[data-suggestions]")
    one.page.keyboard.press("Enter")
    reach(one, "[data-take]")
    one.page.keyboard.press("Space")
    assert one.saved("line")["body"]["text"] == "Aide de cuisine"
    one.page.keyboard.press("Escape")
    reach(one, "[data-from]")
    one.page.keyboard.press("Enter")
    expect(one.page.locator("h1")).to_have_text(FR.screens["from"])


def reach(one: Any, selector: str) -> None:
    """Go to the first such thing with the tabulator."""
    for _ in range(20):
        one.page.keyboard.press("Tab")
        if one.page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"no way to {selector}")
