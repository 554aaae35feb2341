"""A page keeps its view whole from small changes, asks for what it missed, and draws once a frame."""

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import expect

from course.exercises import spec, words
from widgets.changes import difference

View = dict[str, Any]


def wall(*names: str) -> View:
    return {
        "language": "fr",
        "club": "Le club du jeudi soir",
        "mode": "join",
        "session_title": "Une séance",
        "title": None,
        "objective": None,
        "objectives": [],
        "clock": None,
        "join": None,
        "arrivals": [{"alias": name, "picture": "leaf", "role": "participant"} for name in names],
        "here": len(names),
        "exercise": None,
    }


def change(number: int, old: View, new: View) -> View:
    return {"change": {"number": number, "change": difference(old, new)}}


def test_changes_follow_each_other_on_the_page(stage: Callable[..., Any]) -> None:
    shown = stage("wall").show(wall("Aube"))
    shown.receive(change(1, wall("Aube"), wall("Aube", "Brume")))
    shown.receive(change(2, wall("Aube", "Brume"), wall("Brume", "Cerf")))
    expect(shown.page.locator(".wall-chip")).to_have_text(["Cerf", "Brume"])
    assert shown.asked == []


def test_a_page_that_missed_a_change_asks_for_the_whole_and_goes_on(stage: Callable[..., Any]) -> None:
    shown = stage("wall").show(wall("Aube"))
    shown.receive(change(2, wall("Aube", "Brume"), wall("Aube", "Brume", "Cerf")))
    expect(shown.page.locator(".wall-chip")).to_have_text(["Aube"])
    assert shown.asked == [{"do": "whole"}]
    shown.receive({"view": wall("Aube", "Brume", "Cerf"), "view_number": 2})
    shown.receive(change(3, wall("Aube", "Brume", "Cerf"), wall("Cerf")))
    expect(shown.page.locator(".wall-chip")).to_have_text(["Cerf"])
    assert shown.asked == [{"do": "whole"}]


def test_a_change_that_came_twice_counts_once(stage: Callable[..., Any]) -> None:
    shown = stage("wall").show(wall("Aube"))
    for _ in range(2):
        shown.receive(change(1, wall("Aube"), wall("Aube", "Brume")))
    expect(shown.page.locator(".wall-chip")).to_have_count(2)
    assert shown.asked == []


def test_the_whole_again_after_changes_is_the_truth_although_it_looks_like_the_first(
    stage: Callable[..., Any],
) -> None:
    shown = stage("wall").show(wall("Aube"))
    shown.receive(change(1, wall("Aube"), wall("Brume")))
    # In JupyterLab a model tells only of what is different from what it held, and it held this view.
    shown.receive({"view": wall("Aube"), "view_number": 2}, tells=["view_number"])
    expect(shown.page.locator(".wall-chip")).to_have_text(["Aube"])


def test_a_burst_is_drawn_once_a_frame(stage: Callable[..., Any]) -> None:
    names = [f"Loutre {n}" for n in range(40)]
    steps = [wall(*names[: n + 1]) for n in range(40)]
    shown = stage("wall").show(steps[0])
    burst = [change(n, steps[n - 1], steps[n]) for n in range(1, 40)]
    drawn = shown.page.evaluate(
        """async (burst) => {
          let drawn = 0;
          const title = document.querySelector(".wall-arrivals h2");
          new MutationObserver(() => drawn++).observe(title, { childList: true, characterData: true, subtree: true });
          for (const state of burst) stage.receive(state);
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return [drawn, title.textContent];
        }""",
        burst,
    )
    assert drawn == [1, shown.say("{n} here", n=40)]


def panel(*texts: str) -> View:
    """Give the panel's view of rules that people proposed."""
    raw = [
        {"id": f"{n:032x}", "exercise": "group_rules", "kind": "proposal", "body": {"text": text}}
        | {"shared": True, "revision": 0, "about": [], "by": None, "tutor": False}
        for n, text in enumerate(texts)
    ]
    return {
        "language": "fr",
        "name": "group_rules",
        "words": words("group_rules", "fr").model_dump(mode="json"),
        "deck": None,
        "spec": spec("group_rules"),
        "revealed": False,
        "count": len(texts),
        "wall": {"rules": []},
        "raw": raw,
        "paper": {},
        "is_current": True,
    }


def test_a_panel_draws_entries_as_one_comes_to_them(stage: Callable[..., Any]) -> None:
    shown = stage("group_rules").show(panel(*(f"Règle {n}" for n in range(95))))
    entries, rest = shown.page.locator(".panel-entry"), shown.page.get_by_text("+ 55", exact=True)
    expect(entries).to_have_count(40)
    expect(rest).to_be_attached()
    rest.scroll_into_view_if_needed()
    expect(entries).to_have_count(80)
    shown.page.get_by_text("+ 15", exact=True).scroll_into_view_if_needed()
    expect(entries).to_have_count(95)
    expect(shown.page.get_by_text(re.compile(r"^\+ ?\d+$"))).to_have_count(0)


def test_an_entry_that_comes_leaves_the_others_as_they_are_drawn(stage: Callable[..., Any]) -> None:
    old, new = panel("Écouter", "Être à l’heure"), panel("Écouter", "Être à l’heure", "Se tutoyer")
    shown = stage("group_rules").show(old)
    shown.page.evaluate("() => { document.querySelector('.panel-words').dataset.mark = 'same'; }")
    shown.receive(change(1, old, new))
    expect(shown.page.locator(".panel-words")).to_have_text(["Écouter", "Être à l’heure", "Se tutoyer"])
    expect(shown.page.locator("[data-mark]")).to_have_text("Écouter")
    shown.receive(change(2, new, panel("Écouter bien", "Être à l’heure", "Se tutoyer")))
    expect(shown.page.locator(".panel-words").first).to_have_text("Écouter bien")
