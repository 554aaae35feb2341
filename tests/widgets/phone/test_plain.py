"""Exercises made of forms, with the book behind them: a round between two phones, the chain, what is handed over."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from course.programme import load

pytestmark = pytest.mark.slow


@pytest.fixture
def go(room: Any) -> Callable[[str], None]:
    """Let the facilitator open the first activity of an exercise, whichever session has it."""

    def open_exercise(exercise: str) -> None:
        for session in load().sessions.values():
            for activity in session.activities:
                if activity.exercise == exercise:
                    room.desk("open_session", session.slug)
                    room.desk("open_activity", activity.slug)
                    return
        raise AssertionError(exercise)

    return open_exercise


def kept(room: Any, kind: str) -> list[Any]:
    """Give the entries of a kind that the book holds."""
    return [one for one in room.entries() if one.kind == kind]


def finish(one: Any) -> None:
    """Skip what is left of the questions."""
    while one.page.locator(".bar-skip").count():
        before = one.page.locator("h1").inner_text()
        one.page.click(".bar-skip")
        one.page.wait_for_function(
            "(before) => document.querySelector('h1')?.innerText !== before", arg=before
        )


def answer(one: Any, what: str) -> None:
    """Skip to the question that is answered so, and answer it."""
    for _ in range(20):
        if one.page.locator(what).count():
            one.page.locator(what).first.click()
            return
        before = one.page.locator("h1").inner_text()
        one.page.click(".bar-skip")
        one.page.wait_for_function(
            "(before) => document.querySelector('h1')?.innerText !== before", arg=before
        )
    raise AssertionError(what)


def choose_card(one: Any, family: int = 0, card: int = 0) -> str:
    """Choose a card by its family."""
    one.page.locator("[data-family]").nth(family).click()
    chosen = one.page.locator("[data-card]").nth(card)
    chosen.click()
    return str(chosen.get_attribute("data-card"))


def wish(one: Any) -> None:
    """Take part in the round."""
    one.begin("round")
    one.page.locator(".tile").first.click()
    one.tap("Done")
    one.tap("Share with the group")
    expect(one.page.locator("[data-form=round] .card-shared")).to_be_visible()


def test_i_saw_you_do_this(room: Any, phone: Any, go: Any) -> None:
    go("competence_cards")
    first, second = phone().enter(), phone("ar").enter()
    for one in (first, second):
        wish(one)
    room.desk("reveal", "competence_cards")
    second.begin("seen")
    second.page.locator("[data-person]").click()
    card = choose_card(second, 2, 1)
    second.tap("Next")
    second.write("رأيتك تشرح")
    second.tap("Done")
    gift = first.page.locator("[data-received=seen] .gift")
    expect(gift).to_contain_text("رأيتك تشرح")
    expect(gift.locator(".person bdi")).to_have_text(second.page.locator(".me-alias").inner_text())
    [letter] = kept(room, "seen")
    assert (letter.body["card"], letter.shared) == (card, False)
    gift.locator("[data-answer]").first.click()
    expect(second.page.locator("[data-form=seen] .answered")).to_be_visible()
    [answer] = kept(room, "answer")
    assert answer.about == (letter.id,)


def test_from_a_card_to_the_experience_and_back(room: Any, phone: Any, go: Any) -> None:
    go("experiences")
    one = phone().enter()
    one.begin("experience")
    one.page.locator(".tile").first.click()
    finish(one)
    one.tap("Keep for me")
    one.begin("task")
    answer(one, ".tile")
    answer(one, "[data-link]")
    finish(one)
    one.tap("Keep for me")
    [experience], [task] = kept(room, "experience"), kept(room, "task")
    assert task.body["experience"] == [experience.id]
    go("competence_cards")
    one.begin("competence")
    choose_card(one)
    answer(one, f"[data-link='{task.id}']")
    finish(one)
    steps = one.page.locator("[data-chain=from] [data-step]")
    expect(steps).to_have_count(2)
    steps.first.click()
    expect(one.page.locator("[data-chain=from] [data-step]")).to_have_count(1)
    expect(one.page.locator("[data-chain=to] [data-step]")).to_have_count(1)
    one.page.locator("[data-chain=from] [data-step]").click()
    expect(one.page.locator("[data-chain=to] [data-step]")).to_have_count(2)
    for _ in range(2):
        one.page.click(".top-back")
    expect(steps).to_have_count(2)


def test_an_opinion_handed_over_is_nobodys(room: Any, phone: Any, go: Any) -> None:
    go("evaluation")
    one = phone().enter()
    one.begin("answers")
    answer(one, "[data-option]")
    finish(one)
    one.tap("Give it without my name")
    one.tap("Give it")
    expect(one.page.locator("[data-given]")).to_be_visible()
    [own] = kept(room, "answers")
    assert not any(own.body.values())
    given = [
        entry
        for entry in room.do(lambda: list(room.book.entries()))
        if entry.kind == "answers" and not entry.seat
    ]
    assert [entry.body["felt"] is not None for entry in given] == [True]


def test_the_tutors_get_what_is_shown_to_them(room: Any, phone: Any, go: Any) -> None:
    go("interview")
    one = phone().enter()
    one.begin("preparation")
    one.write("J’ai repris confiance.")
    finish(one)
    expect(one.page.locator(".exercise-home")).to_be_visible()
    assert room.desk("shown_to_tutors") == {}
    one.page.click("[data-form=preparation] .entry")
    one.tap("Show it to the tutors")
    expect(one.page.locator(".badge-tutor")).to_be_visible()
    [shown] = room.desk("shown_to_tutors").values()
    assert [entry.body["changed"] for entry in shown] == ["J’ai repris confiance."]


def test_a_deck_travels_once_and_apart_from_the_view(room: Any, phone: Any, go: Any) -> None:
    go("competence_cards")
    one = phone().enter()
    one.begin("competence")
    expect(one.page.locator("[data-family]")).to_have_count(9)
    [seat] = room._seats.values()
    view = room.do(lambda: dict(seat.view))
    assert view["exercise"]["deck"] == "competences"
    assert set(seat.deck["words"]["own"]) == {"title", "families", "cards"}
    assert "examples" not in str(view["exercise"]["linkable"])
