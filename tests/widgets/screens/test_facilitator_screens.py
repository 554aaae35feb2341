"""The facilitator's screens: what they show, and exactly which messages they send."""

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from course.exercises import spec
from course.programme import load
from widgets.activity import Activity
from widgets.agenda import Agenda
from widgets.attendance import Attendance
from widgets.from_paper import sheets
from widgets.home import Home
from widgets.panel import Panel

SESSION = "01_presentation_and_group_dynamics"
NOW = 1_700_000_000
MINUTE = 60_000
View = dict[str, Any]
HOPES = ["Parler mieux.", "Trouver une formation.", "Se former vite."]
A, B, C, D = (letter * 32 for letter in "abcd")


def agenda(current: int | None = 1, **more: Any) -> View:
    session = load().sessions[SESSION]
    words = session.words("fr")
    rows, start = [], 0
    for place, activity in enumerate(session.activities):
        order = -1 if current is None else current
        state = {0: "now", 1: "next"}.get(place - order, "done" if place < order else "later")
        title = words.activities[activity.slug].title
        rows.append(
            {
                "slug": activity.slug,
                "title": title,
                "minutes": activity.minutes,
                "picture": activity.picture,
                "start": start,
                "exercise": activity.exercise,
                "state": state,
            }
        )
        start += activity.minutes
    clock = {
        "opened_ms": NOW * 1000 - 3 * MINUTE,
        "paused_ms": 0,
        "paused_at": None,
        "paused": False,
        "minutes": 30,
    }
    view: View = {
        "language": "fr",
        "session": SESSION,
        "title": words.title,
        "minutes": session.minutes,
        "objectives": list(words.objectives),
        "activities": rows,
        "room": {
            "session": SESSION,
            "activity": None if current is None else rows[current]["slug"],
            "running": True,
        },
        "open": True,
        "clock": None if current is None else clock,
        "now_ms": NOW * 1000,
        "ended": False,
    }
    return view | more


def activity(*, is_current: bool = False) -> View:
    words = load().sessions[SESSION].words("fr").activities["expectations"].model_dump(mode="json")
    place = {
        "language": "fr",
        "session": SESSION,
        "slug": "expectations",
        "minutes": 15,
        "picture": "sparkles",
    }
    return place | {"exercise": "expectations", "is_current": is_current} | words


def entry(name: str, kind: str, body: View, *about: str) -> View:
    shared = kind not in {"withheld", "correction", "merge", "adoption"}
    return {
        "id": name,
        "exercise": "expectations",
        "kind": kind,
        "body": body,
        "shared": shared,
        "revision": 0,
        "about": list(about),
    }


def attendance() -> View:
    seat = {"picture": "bird", "role": "participant", "joined_today": True, "present": None}
    seats = [
        seat | {"id": "s1", "alias": "Baobab"},
        seat | {"id": "s2", "alias": "قمر", "present": True},
        seat | {"id": "s3", "alias": "Étoile"},
        seat | {"id": "s4", "alias": "Rivière", "joined_today": False},
    ]
    return {"language": "fr", "session": SESSION, "seats": seats}


def home(door: str = "voila") -> View:
    names = {"fr": "Français", "en": "English"}
    sessions = [
        {
            "slug": "a",
            "number": "0",
            "title": "Entretien",
            "date": "2026-11-03",
            "minutes": 45,
            "state": "done",
        },
        {
            "slug": "b",
            "number": "1",
            "title": "Présentation",
            "date": "2026-11-10",
            "minutes": 120,
            "state": "next",
        },
        {"slug": "c", "number": "V", "title": "Visite", "date": None, "minutes": 120, "state": "later"},
        {"slug": "d", "number": "E", "title": "Bilan", "date": None, "minutes": 45, "state": "later"},
    ]
    books = [None, "01_presentation_and_group_dynamics.ipynb", None, None]
    return {
        "language": "fr",
        "languages": [{"code": code, "name": name, "direction": "ltr"} for code, name in names.items()],
        "club": {"name": "Le club du jeudi"},
        "cycle": {
            "name": "Automne",
            "sessions": [
                one | {"notebook": book, "individual": one["slug"] in {"a", "d"}}
                for one, book in zip(sessions, books, strict=True)
            ],
        },
        "cycle_notebook": "cycle.ipynb",
        "prepare": {"slug": "b", "title": "Présentation", "before": ["Installez les tables.", "Imprimez."]},
        "here": [{"alias": "Baobab", "picture": "bird", "role": "participant"}],
        "next": "b",
        "wall": "http://127.0.0.1:8888/wall",
        "participants": "http://192.168.1.20:8866/",
        "door": door,
    }


def join(**more: Any) -> View:
    code = ["1011001" * 5] * 35
    view: View = {
        "language": "fr",
        "address": "http://192.168.1.20:8866/",
        "code": "K7P M42",
        "qr": code,
        "wifi_qr": code,
        "wifi": "Club",
        "wall": "http://127.0.0.1:8888/wall",
        "arrivals": [{"alias": "Baobab", "picture": "bird", "role": "participant"}],
        "expected": 15,
    }
    return view | more


@pytest.fixture
def panel(texts: Callable[[str, str], View]) -> Callable[..., View]:
    """Make a panel's view."""

    def make(name: str = "expectations", raw: list[View] | None = None, **more: Any) -> View:
        said = [entry(name, "hope", {"text": text}) for name, text in zip((A, B, C), HOPES, strict=True)]
        cards = [{"id": one["id"], "text": one["body"]["text"], "merged": []} for one in said]
        view: View = {
            "language": "fr",
            "name": name,
            "words": texts(name, "fr"),
            "deck": None,
            "revealed": False,
            "count": 4,
            "wall": {"hopes": cards, "worries": [{"id": D, "text": "Le soir.", "merged": []}]},
            "raw": [*said, entry(D, "worry", {"text": "Le soir."})] if raw is None else raw,
            "is_current": True,
            "spec": spec(name),
            "paper": sheets(name),
        }
        return view | more

    return make


def assert_answered(screen: type, messages: list[View]) -> None:
    """Check that Python has an answer to each message, with just these arguments."""
    assert messages
    for message in messages:
        fields = {key: value for key, value in message.items() if key != "do"}
        method = getattr(screen, f"do_{message['do']}")
        assert method.answers
        inspect.signature(method).bind(None, **fields)


# ---- the agenda ----------------------------------------------------------------------------------


def test_the_agenda_says_what_is_now_and_what_is_next(stage: Any) -> None:
    shown = stage("agenda").show(agenda())
    now = shown.page.locator("[aria-current=step]")
    expect(now).to_have_count(1)
    expect(now).to_contain_text("Portraits croisés")
    starts = shown.page.locator(".agenda-start").all_inner_texts()
    assert starts[:4] == ["0:00", "0:15", "0:45", "0:55"]


def test_the_clock_of_the_agenda_runs_stands_still_and_goes_over(stage: Any) -> None:
    shown = stage("agenda")
    shown.page.clock.install(time=NOW - 60)
    shown.page.clock.pause_at(NOW)
    shown.show(agenda())
    left = shown.page.locator(".agenda-left")
    expect(left).to_contain_text("27:00")
    shown.page.clock.run_for(90_000)
    expect(left).to_contain_text("25:30")
    stopped = agenda()["clock"] | {"paused_at": NOW * 1000, "paused": True}
    shown.change(clock=stopped)
    shown.page.clock.run_for(90_000)
    expect(left).to_contain_text("27:00")
    expect(left).to_contain_text(shown.say("paused"))
    shown.change(clock=agenda()["clock"] | {"minutes": 2})
    shown.page.clock.run_for(20)
    expect(left).to_contain_text(re.compile(r"\+(3:59|4:00)"))
    expect(left).to_contain_text(shown.say("over"))


def test_the_agenda_sends_its_messages(stage: Any) -> None:
    shown = stage("agenda").show(agenda())
    title = agenda()["activities"][2]["title"]
    shown.press("Next: {title}", title=title)
    shown.press("Pause")
    shown.change(clock=agenda()["clock"] | {"paused_at": 1, "paused": True})
    shown.press("Go on")
    shown.press("Way in on the wall")
    shown.page.locator(".agenda-row button").nth(4).click()
    assert shown.sent == [
        {"do": "open", "activity": "our_talents"},
        {"do": "pause"},
        {"do": "resume"},
        {"do": "close"},
        {"do": "open", "activity": "the_workshop"},
    ]
    assert_answered(Agenda, shown.sent)


def test_a_session_is_started_and_ended_on_purpose(stage: Any) -> None:
    closed = {"session": None, "activity": None, "running": False}
    shown = stage("agenda").show(agenda(None, open=False, room=closed))
    expect(shown.page.locator(".agenda-row button").first).to_be_disabled()
    shown.press("Start the session")
    shown.change(**agenda())
    shown.press("End the session")
    assert shown.sent == [{"do": "start"}]
    shown.press("Not yet")
    shown.press("End the session")
    shown.press("End it")
    assert shown.sent == [{"do": "start"}, {"do": "end"}]
    assert_answered(Agenda, shown.sent)


def test_what_python_refuses_is_said(stage: Any) -> None:
    shown = stage("agenda").show(agenda())
    alert = shown.page.get_by_role("alert")
    expect(alert).to_be_empty()
    for _ in range(2):
        shown.page.get_by_role("button", name=re.compile("^Ouvrir")).first.click()
    sentence = {"room": "La porte est fermée.", "own": "La porte est fermée."}
    shown.page.evaluate("say => stage.answer({ re: 1, ok: false, code: 'closed', say })", sentence)
    expect(alert).to_have_text("La porte est fermée.")
    shown.page.evaluate("() => stage.answer({ re: 2, ok: true })")
    expect(alert).to_be_empty()


# ---- the guide -----------------------------------------------------------------------------------


def test_the_guide_unfolds_when_its_activity_is_opened(stage: Any) -> None:
    shown = stage("activity").show(activity())
    fold = shown.page.get_by_role("button", name=activity()["title"])
    expect(fold).to_have_attribute("aria-expanded", "false")
    expect(shown.page.locator(".guide-steps")).to_have_count(0)
    shown.press("Open")
    assert shown.sent == [{"do": "open"}]
    assert_answered(Activity, shown.sent)
    shown.change(is_current=True)
    expect(fold).to_have_attribute("aria-expanded", "true")
    expect(shown.page.locator(".guide-steps > li")).to_have_count(len(activity()["steps"]))
    expect(shown.page.locator("blockquote")).to_have_count(len(activity()["say"]))
    fold.click()
    expect(shown.page.locator(".guide-steps")).to_have_count(0)


# ---- the way in, who is here ---------------------------------------------------------------------


def test_the_way_in_is_shown_with_who_came(stage: Any) -> None:
    shown = stage("join").show(join())
    expect(shown.page.locator(".qr")).to_have_count(2)
    expect(shown.page.locator(".join-code")).to_have_text("K7P M42")
    people = shown.page.get_by_role("list", name=shown.say("Who is here"))
    expect(people).to_have_attribute("aria-live", "polite")
    shown.change(arrivals=[*join()["arrivals"], {"alias": "قمر", "picture": "moon", "role": "participant"}])
    expect(people.get_by_role("listitem")).to_have_text(["Baobab", "قمر"])
    link = shown.page.get_by_role("link")
    expect(link).to_have_attribute("target", "passerelle-wall")
    expect(link).to_have_attribute("href", join()["wall"])


def test_the_way_in_of_a_closed_door_says_so(stage: Any) -> None:
    nothing: View = dict.fromkeys(("address", "code", "qr", "wifi_qr", "wall", "expected"))
    shown = stage("join").show(join(**nothing, arrivals=[]))
    expect(shown.page.locator(".qr")).to_have_count(0)
    expect(shown.page.get_by_role("link")).to_have_count(0)


def test_one_tap_confirms_those_who_joined(stage: Any) -> None:
    shown = stage("attendance").show(attendance())
    shown.press("Confirm the {n} who joined", n=2)
    shown.press("Absent", 3)
    shown.press("Present", 1)
    assert shown.sent == [
        {"do": "mark", "seat": "s1", "present": True},
        {"do": "mark", "seat": "s3", "present": True},
        {"do": "mark", "seat": "s4", "present": False},
        {"do": "mark", "seat": "s2", "present": True},
    ]
    assert_answered(Attendance, shown.sent)
    pressed = shown.page.locator(".attendance-row").nth(1).locator("[aria-pressed=true]")
    expect(pressed).to_have_text(shown.say("Present"))


# ---- home ----------------------------------------------------------------------------------------


def test_home_without_any_date_says_how_to_set_them(stage: Any) -> None:
    view = home()
    shown = stage("home").show(view)
    expect(shown.page.locator(".home-undated")).to_have_count(0)
    view["cycle"]["sessions"] = [one | {"date": None} for one in view["cycle"]["sessions"]]
    shown.show(view)
    expect(shown.page.locator(".home-undated")).to_contain_text("passerelle cycle new")
    assert shown.complaints() == []


@pytest.mark.parametrize("codes", [1, 2])
def test_those_who_arrive_stand_beside_the_codes(stage: Any, codes: int) -> None:
    shown = stage("join")
    # The presenter's page keeps a quarter for the agenda.
    shown.page.evaluate("() => { document.getElementById('place').style.marginInlineStart = '25%'; }")
    shown.show(join() if codes == 2 else join(wifi_qr=None)).settled()
    left, right = (shown.page.locator(name).bounding_box() for name in (".join-codes", ".join-here"))
    whole = shown.page.locator(".join").bounding_box()
    assert left["y"] == right["y"]
    assert 0 <= right["x"] - left["x"] - left["width"] < 40
    assert whole["x"] + whole["width"] - right["x"] - right["width"] < 40


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_cards_of_the_presenters_page_follow_the_device(stage: Any, scheme: str) -> None:
    shown = stage("join", color_scheme=scheme)
    shown.show(join())
    shown.page.evaluate(
        """() => {
            delete document.documentElement.dataset.theme;
            document.body.classList.add("passerelle-presenter");
            document.body.dataset.jpThemeLight = "true";
        }"""
    )
    card = shown.page.evaluate("() => getComputedStyle(document.querySelector('.desk')).backgroundColor")
    page = shown.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert [sum(map(int, re.findall(r"\d+", color)[:3])) < 384 for color in (card, page)] == [
        scheme == "dark"
    ] * 2


@pytest.mark.parametrize(
    ("door", "address"),
    [("voila", f"/{SESSION}"), ("lab", f"/lab/tree/{SESSION}.ipynb")],
)
def test_home_opens_the_next_session_in_its_door(stage: Any, door: str, address: str) -> None:
    shown = stage("home").show(home(door))
    card = shown.page.locator("[aria-current=step]")
    expect(card).to_contain_text("Présentation")
    expect(card).to_contain_text("mardi 10 novembre")
    expect(card.get_by_role("link")).to_have_attribute("href", address)
    expect(shown.page.locator(".home-session a")).to_have_count(1)
    shown.press("English")
    assert shown.sent == [{"do": "language", "code": "en"}]
    assert_answered(Home, shown.sent)


@pytest.mark.parametrize(("door", "address"), [("voila", "/cycle"), ("lab", "/lab/tree/cycle.ipynb")])
def test_home_leads_to_the_people_and_figures_of_the_cycle(stage: Any, door: str, address: str) -> None:
    shown = stage("home").show(home(door))
    link = shown.page.get_by_role("link", name=shown.say("People and figures"))
    expect(link).to_have_attribute("href", address)
    closed = stage("home").show(home() | {"door": None})
    expect(closed.page.get_by_role("link", name=shown.say("People and figures"))).to_have_count(0)


def test_what_to_prepare_is_folded_under_the_next_session(stage: Any) -> None:
    shown = stage("home").show(home())
    item = shown.page.get_by_text("Installez les tables.")
    expect(item).to_be_hidden()
    shown.page.locator("[aria-current=step] summary").click()
    expect(item).to_be_visible()
    shown.change(prepare=None)
    expect(shown.page.locator(".home-prepare")).to_have_count(0)


def test_an_appointment_without_a_date_says_so(stage: Any) -> None:
    shown = stage("home").show(home())
    said = shown.page.locator(".home-session").all_inner_texts()
    told = [shown.say("on appointment") in one for one in said]
    assert told == [False, False, False, True], "the first has a date, the third is the group's"


# ---- panels --------------------------------------------------------------------------------------


def test_a_panel_reveals_and_hides(stage: Any, panel: Any) -> None:
    shown = stage("expectations").show(panel())
    expect(shown.page.locator(".desk-count")).to_contain_text("4")
    shown.press("Show on the wall")
    shown.change(revealed=True)
    shown.press("Hide again")
    assert shown.sent == [{"do": "reveal"}, {"do": "hide"}]
    assert_answered(Panel, shown.sent)


def test_a_panel_shows_the_wall_in_small_out_of_reach(stage: Any, panel: Any) -> None:
    shown = stage("expectations").show(panel()).settled()
    copy = shown.page.locator(".wall-copy")
    expect(copy.locator(".board-card")).to_have_count(4)
    expect(copy).to_have_attribute("aria-hidden", "true")
    box = copy.bounding_box()
    assert abs(box["width"] / box["height"] - 16 / 9) < 0.02
    letters = copy.locator(".said").first.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")
    assert letters < 16


def test_a_panel_holds_back_corrects_and_restores(stage: Any, panel: Any) -> None:
    shown = stage("expectations").show(panel())
    shown.press("Hold back", 1)
    shown.press("Correct")
    field = shown.page.get_by_role("textbox", name=shown.say("Words on the wall"))
    expect(field).to_be_focused()
    expect(field).to_have_value("Parler mieux.")
    field.fill("  Mieux parler.  ")
    field.press("Enter")
    expect(field).to_have_count(0)
    shown.press("Correct")
    field.press("Escape")
    decided = [
        entry("1" * 32, "withheld", {}, B),
        entry("2" * 32, "correction", {"text": "Mieux parler."}, A),
    ]
    shown.change(raw=[*panel()["raw"], *decided])
    expect(shown.page.locator(".panel-entry").first).to_contain_text("Mieux parler.")
    expect(shown.page.locator(".panel-was").first).to_contain_text("Parler mieux.")
    shown.press("Restore")
    assert shown.sent == [
        {"do": "withhold", "id": B},
        {"do": "correct", "id": A, "field": "text", "text": "Mieux parler."},
        {"do": "restore", "id": B},
    ]
    assert_answered(Panel, shown.sent)


def test_two_ticked_entries_of_one_list_are_put_together(stage: Any, panel: Any) -> None:
    shown = stage("expectations").show(panel())
    ticks = shown.page.get_by_role("checkbox")
    ticks.nth(1).check()
    ticks.nth(3).check()
    expect(shown.page.locator(".panel-together button")).to_have_count(0)
    ticks.nth(3).uncheck()
    ticks.nth(2).check()
    together = shown.page.get_by_role("group", name=shown.say("Put together"))
    together.get_by_role("button", name=HOPES[1]).click()
    expect(together).to_have_count(0)
    shown.change(raw=[*panel()["raw"], entry("3" * 32, "merge", {"into": B}, C, B)])
    expect(shown.page.locator(".panel-entry")).to_have_count(3)
    expect(shown.page.locator(".panel-alike")).to_contain_text(HOPES[2])
    shown.press("Separate")
    assert shown.sent == [{"do": "merge", "id": C, "into": B}, {"do": "unmerge", "id": C}]
    assert_answered(Panel, shown.sent)


def test_a_chain_of_merges_stands_below_the_last(stage: Any, panel: Any) -> None:
    merges = [entry("3" * 32, "merge", {"into": B}, A, B), entry("4" * 32, "merge", {"into": C}, B, C)]
    shown = stage("expectations").show(panel(raw=[*panel()["raw"], *merges]))
    first = shown.page.locator(".panel-entry").first
    expect(first.locator(".panel-words")).to_have_text(HOPES[2])
    expect(first.locator(".panel-alike")).to_have_count(2)


def test_the_group_adopts_a_rule(stage: Any, panel: Any) -> None:
    raw = [entry(A, "proposal", {"text": "Écouter."}), entry(B, "proposal", {"text": "Rire."})]
    rules = [
        {"id": A, "text": "Écouter.", "agree": 5, "discuss": 1, "adopted": None, "merged": []},
        {"id": B, "text": "Rire.", "agree": 2, "discuss": 0, "adopted": True, "merged": []},
    ]
    adoption = entry("5" * 32, "adoption", {"adopted": True}, B)
    shown = stage("group_rules").show(panel("group_rules", [*raw, adoption], wall={"rules": rules}, count=2))
    expect(shown.page.locator(".panel-entry").first.locator(".board-votes")).to_have_text(
        re.compile(r"5\s*1")
    )
    adopted = shown.page.get_by_role("button", name=shown.say("Adopted"))
    expect(adopted).to_have_attribute("aria-pressed", "true")
    shown.press("Adopt")
    adopted.click()
    assert shown.sent == [
        {"do": "adopt", "id": A, "adopted": True},
        {"do": "adopt", "id": B, "adopted": False},
    ]
    assert_answered(Panel, shown.sent)


def test_a_typed_language_is_corrected_by_its_place(stage: Any, panel: Any) -> None:
    raw = [entry(A, "self", {"languages": ["fr", "dogonn"], "proud": "Mes enfants.", "teach": ["cook"]})]
    data = {"languages": [], "proud": [], "teach": [], "portraits": 1}
    shown = stage("portraits").show(panel("portraits", raw, wall=data, count=1))
    shown.press("Correct")
    fields = shown.page.get_by_role("textbox")
    expect(fields).to_have_count(2)
    fields.first.fill("dogon")
    shown.press("Keep")
    assert shown.sent == [{"do": "correct", "id": A, "field": "languages.1", "text": "dogon"}]
    assert_answered(Panel, shown.sent)


def test_a_journey_lists_only_what_was_managed(stage: Any, panel: Any) -> None:
    raw = [
        entry(A, "step", {"managed": "Ouvrir un commerce.", "picture": "store"}),
        entry(B, "step", {"picture": "bus"}),
    ]
    shown = stage("journey").show(panel("journey", raw, wall={"managed": [], "steps": 2}, count=2))
    expect(shown.page.locator(".panel-entry")).to_have_text(re.compile("Ouvrir un commerce"))


# ---- all of them ---------------------------------------------------------------------------------


@pytest.fixture
def screens(panel: Any) -> list[tuple[str, View]]:
    """Give one view of each of the facilitator's screens."""
    told: list[tuple[str, View]] = [
        ("home", home()),
        ("agenda", agenda()),
        ("activity", activity(is_current=True)),
        ("join", join()),
        ("attendance", attendance()),
        ("expectations", panel()),
    ]
    return told


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_stands_in_anybodys_way(stage: Any, screens: Any, theme: str) -> None:
    for name, view in screens:
        shown = stage(name).show(view, theme).settled()
        assert shown.complaints() == [], name


@pytest.mark.parametrize("width", [360, 900, 1366])
def test_each_takes_the_width_it_is_given(stage: Any, screens: Any, width: int) -> None:
    for name, view in screens:
        shown = stage(name, width, 768).show(view).settled()
        wide = shown.page.evaluate("() => document.documentElement.scrollWidth")
        assert wide <= width, name


def test_everything_is_reached_by_keyboard_and_seen_there(stage: Any, screens: Any) -> None:
    for name, view in screens:
        shown = stage(name).show(view).settled()
        focusable = shown.page.locator("button:enabled, a, input, summary").filter(visible=True)
        reached = shown.page.evaluate("() => document.querySelectorAll('.wall-copy button').length")
        for _ in range(focusable.count() - reached):
            shown.page.keyboard.press("Tab")
            outline = shown.page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", name
            assert shown.page.evaluate("() => document.activeElement !== document.body"), name


def test_leaving_leaves_nothing_behind(stage: Any, screens: Any) -> None:
    for name, view in screens:
        shown = stage(name).show(view)
        assert shown.page.evaluate("() => stage.leave()") == 0, name
