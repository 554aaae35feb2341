"""Two whole sessions: one presenter, one wall, five phones, from the code on the wall to the goodbye."""

import io
from dataclasses import dataclass
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import expect

from course.exercises import words
from course.programme import load

pytestmark = pytest.mark.slow

ONE, TWO = "01_presentation_and_group_dynamics", "02_migration_experience"
LANGUAGES = ["fr", "fr", "fr", "en", "ar"]


@dataclass
class Room:
    """Everybody on one evening."""

    club: Any
    presenter: Any
    wall: Any
    phones: list[Any]
    session: str = ""


def test_two_sessions_from_the_code_on_the_wall_to_the_goodbye(club: Any) -> None:
    room = begin(club)
    come_in(room)
    attendance(room)
    opens(room, "welcome")
    portraits(room)
    opens(room, "break")
    opens(room, "the_workshop")
    expectations(room)
    group_rules(room)
    opens(room, "closing")
    goodbye(room)

    second_session(room)
    opens(room, "welcome")
    journey(room)
    opens(room, "break")
    what_is_a_competence(room)
    opens(room, "closing")
    goodbye(room)

    nothing_private_left_its_phone(room)
    what_is_private_is_kept(room)
    club.check()


# --- coming in ---


def begin(club: Any) -> Room:
    presenter, wall = club.presenter(), club.wall().go()
    room = Room(club, presenter, wall, [], ONE)
    presenter.session(ONE)
    wall.mode("join")
    return room


def come_in(room: Room) -> None:
    picture = Image.open(io.BytesIO(room.wall.page.screenshot()))
    [code] = zxingcpp.read_barcodes(picture)
    assert code.text == room.club.evening.participants

    room.phones = [room.club.phone(language, code.text).go() for language in LANGUAGES]
    for phone in room.phones:
        phone.come_in()
        assert phone.taps <= 3
        assert "#" not in phone.page.url
        expect(room.wall.page.locator(".wall-chips")).to_contain_text(phone.alias)


def attendance(room: Room) -> None:
    tool = room.presenter.page.locator(".passerelle-attendance")
    rows = tool.locator(".attendance-row")
    expect(rows).to_have_count(5)
    tool.locator(".desk-head .button-main").click()
    expect(rows.locator("[aria-pressed=true]")).to_have_count(5)
    row = rows.filter(has=room.presenter.page.get_by_text(room.phones[4].alias, exact=True))  # not "Robin 2"
    room.presenter.press(row, "Absent")
    expect(row.locator("[aria-pressed=true]")).to_have_text(room.presenter.words("Absent"))
    with room.club.book() as book:
        assert sorted(book.desk().attendance(ONE).values()) == [False, True, True, True, True]


def opens(room: Room, slug: str, button: str = "next") -> None:
    """Open an activity with one of the presenter's buttons; the wall and every phone go there."""
    session = load().sessions[room.session]
    activity = next(one for one in session.activities if one.slug == slug)
    title = session.words("fr").activities[slug].title
    page = room.presenter.page
    if button == "next":
        assert room.presenter.on() == title
    elif button == "guide":
        guide = page.locator("section.guide", has=page.locator(".guide-title", has_text=title))
        room.presenter.press(guide, "Open")
        expect(guide).to_contain_class("guide-now")
    else:
        page.locator(".agenda-row", has_text=title).locator("button").click()
    expect(page.locator(".agenda-now .agenda-title")).to_have_text(title)

    expect(room.wall.page.locator("h1")).to_have_text(
        words(activity.exercise, "fr").title if activity.exercise else title
    )
    for phone in room.phones:
        own = (
            words(activity.exercise, phone.language).title
            if activity.exercise
            else session.words(phone.language).activities[slug].title
        )
        expect(phone.page.locator("h1")).to_contain_text(own)


# --- the first session ---


def portraits(room: Room) -> None:
    opens(room, "portraits")
    a, b, c, english, arabic = room.phones
    # Everything, with a language and a talent of one's own; then the neighbour, kept for oneself.
    a.begin("self").tap(".chip >> nth=0").tap(".chip >> nth=2")
    a.page.locator(".free input").fill(a.for_all("le"))
    a.next().write(a.for_all("Fière de")).next().tap(".chip >> nth=1").next().share().at_home()
    a.begin("other").skip().write(a.secret("Ma voisine")).next().skip().keep()
    # Only one question.
    b.begin("self").skip().write(b.for_all()).next().skip().share().at_home()
    # Written, gone back twice, still there, kept.
    text = c.secret()
    c.begin("self").tap(".chip >> nth=4").next().write(text).back().next()
    expect(c.page.locator(".field")).to_have_value(text)
    c.next().next().keep()
    # Nothing at all, then a portrait kept on this seat.
    english.begin("self").skip().skip().skip().at_home()
    english.begin("self").next().write(english.secret("Only mine")).next().next().keep()
    arabic.begin("self").tap(".chip >> nth=2").next().write(
        arabic.for_all("أفتخر")
    ).next().next().share().at_home()

    nothing_shows_before(room, 3)
    room.presenter.turn("portraits")
    shows_on_the_wall(room)
    english.tap(".begin-group:not([data-vote])")
    expect(english.page.locator(".main")).to_contain_text(arabic.shared[0])
    english.back()

    room.presenter.turn("portraits")
    expect(room.wall.page.locator(".wall-number strong")).to_have_text("3")
    assert a.shared[0] not in room.wall.page.content()
    room.presenter.turn("portraits")
    opens_revealed(room, "our_talents")
    shows_on_the_wall(room)


def expectations(room: Room) -> None:
    opens(room, "expectations", "guide")
    a, b, c, english, arabic = room.phones
    start_counting(room)
    a.note("hope", a.for_all("Apprendre")).share().at_home()
    a.note("worry", a.secret("Peur")).keep()
    b.note("hope", b.for_all("Des amis")).share().at_home()
    b.note("hope", b.for_all("Un travail")).share().at_home()
    c.note("hope", c.secret()).keep()
    c.begin("worry").skip().at_home()
    english.note("worry", english.secret("My landlord")).share().at_home()
    arabic.note("hope", arabic.for_all("أتعلم")).share().at_home()
    arabic.note("worry", arabic.secret("الخوف")).share().at_home()

    # Not for the wall: one gets other words, one is held back. Only the panel knows them as they were.
    corrected, held = english.private.pop(), arabic.private.pop()
    row = room.presenter.shared("expectations", corrected)
    room.presenter.press(row, "Correct")
    row.locator("textarea").fill("My home canaricorrected")
    room.presenter.press(row, "Keep")
    expect(room.presenter.shared("expectations", "canaricorrected")).to_be_visible()
    room.presenter.press(room.presenter.shared("expectations", held), "Hold back")
    expect(room.presenter.panel("expectations").locator(".panel-entry-withheld")).to_contain_text(held)

    nothing_shows_before(room, 5)
    room.presenter.turn("expectations")
    told = shows_on_the_wall(room)
    assert "canaricorrected" in told
    only_the_panel_knows(room, english, corrected)
    only_the_panel_knows(room, arabic, held)

    # Taken back: gone from the wall at once.
    back = b.shared.pop()
    b.tap(b.page.locator("[data-form=hope] .entry", has_text=back)).tap(".bar .bar-main")
    expect(b.page.locator(".badge-private")).to_be_visible()
    expect(room.wall.page.locator(".wall-count")).to_contain_text("4")
    assert back not in room.wall.tells()
    b.back()


def group_rules(room: Room) -> None:
    opens(room, "group_rules", "row")
    a, b, c, english, arabic = room.phones
    start_counting(room)
    for phone, text in [
        (a, "On écoute"),
        (b, "On s’écoute"),
        (english, "We start on time"),
        (arabic, "نحترم الجميع"),
    ]:
        phone.note("proposal", phone.for_all(text)).share().at_home()
    c.note("proposal", c.secret("On chante")).keep()

    nothing_shows_before(room, 4)
    merge(room, b.shared[-1], a.shared[-1])
    room.presenter.turn("group_rules")
    shows_on_the_wall(room)

    for phone in (a, c, arabic):
        vote(phone, "agree")
    vote(english, "discuss")
    wall = room.wall.page
    kept = wall.locator(".board-proposal", has_text=arabic.shared[-1])
    page_with(room.wall, arabic.shared[-1])
    expect(kept.locator(".board-agree")).to_contain_text("2")
    expect(kept.locator(".board-discuss")).to_contain_text("1")

    row = room.presenter.shared("group_rules", english.shared[-1])
    room.presenter.press(row, "Adopt")
    expect(wall.locator(".board-charter")).to_contain_text(english.shared[-1])
    shows_on_the_wall(room)


def merge(room: Room, text: str, into: str) -> None:
    panel = room.presenter.panel("group_rules")
    for one in (text, into):
        room.presenter.shared("group_rules", one).locator(".panel-tick").check()
    panel.locator(".panel-together .button", has_text=into).click()
    expect(room.presenter.shared("group_rules", into).locator(".panel-alike")).to_contain_text(text)


def vote(phone: Any, opinion: str) -> None:
    """Say the same of every proposal but one, which is skipped and then found again by going back."""
    phone.tap("[data-vote=begin]").see(".rule")
    phone.tap(".bar .button-quiet").back()
    while phone.page.locator(".rule").count():
        phone.tap(f"[data-opinion={opinion}]")
        expect(phone.page.locator(f"[data-opinion={opinion}]")).to_have_attribute("aria-pressed", "true")
        phone.next()
    phone.at_home()


def goodbye(room: Room) -> None:
    room.presenter.end()
    room.wall.mode("ended")
    for phone in room.phones:
        phone.see(".now-say")


# --- the second session ---


def second_session(room: Room) -> None:
    room.session = TWO
    room.presenter.session(TWO)
    room.wall.mode("join")
    for phone in room.phones:
        expect(phone.page.locator("h1")).to_contain_text(load().sessions[TWO].words(phone.language).title)


def step(
    phone: Any, picture: int, title: str, managed: str, *, token: str = "", where: str = "", when: str = ""
) -> None:
    """Walk through the questions of one step of the journey, up to the choice of sharing it."""
    phone.tap(".bar .button").tap(f".tile >> nth={picture}").next().write(title).next().write(managed).next()
    phone.tap(f".row-{token}").next() if token else phone.skip()
    for text in (where, when):
        phone.write(text).next() if text else phone.skip()


def journey(room: Room) -> None:
    opens(room, "journey")
    a, b, c, english, arabic = room.phones
    start_counting(room)
    place = {"where": a.secret("À"), "when": a.secret("En")}
    step(a, 6, a.secret("Le marché"), a.for_all("J’ai tenu un étal"), token="green", **place)
    a.share().at_home()
    step(a, 3, a.secret("La route"), a.secret("Tenir bon"), token="red")
    a.keep()
    step(a, 8, a.secret("La cuisine"), a.for_all("J’ai cuisiné pour cent"))
    a.keep()
    # The last one first: places change, nothing else.
    a.tap(".path .step >> nth=2 >> .move >> nth=0").saved()
    expect(a.page.locator(".step >> nth=1")).to_contain_text(a.shared[-1])
    step(b, 2, b.secret("L’école"), b.for_all("J’ai aidé les petits"))
    b.share().at_home()
    step(c, 5, c.secret("Chez moi"), c.secret("Pour moi"), where=c.secret("Là-bas"))
    c.keep()
    english.tap(".bar .button")
    for _ in range(6):
        english.skip()
    english.at_home()
    step(arabic, 12, arabic.secret("الطريق"), arabic.for_all("تعلمت لغة"))
    arabic.share().at_home()

    nothing_shows_before(room, 3, but=a.shared[-1])
    opens(room, "choose_what_to_share")
    a.tap(a.page.locator(".entry", has_text=a.shared[-1])).share().see(".badge-shared")
    a.back().at_home()
    nothing_shows_before(room, 4)

    opens(room, "what_the_journey_gave")
    room.presenter.turn("journey")
    told = shows_on_the_wall(room)
    assert not [word for phone in room.phones for word in phone.private if word in told]


def what_is_a_competence(room: Room) -> None:
    opens(room, "what_is_a_competence")
    a, b, c, english, arabic = room.phones
    start_counting(room)
    for phone in (a, arabic):
        sort(phone, ["knowledge"] * 6 + ["attitude"] * 6)
        phone.share().see(".badge-shared")
        phone.back().at_home()
    sort(b, ["know_how"] * 12)
    b.back().at_home()
    sort(c, ["attitude"] * 3 + [None] * 9)
    c.back().at_home()
    sort(english, [None] * 12)
    english.at_home()

    opens(room, "from_task_to_competence")
    for phone in (a, english, arabic):
        example(phone, phone.for_all("Task"), phone.for_all("Skill"))
        phone.share().at_home()
    example(b, b.secret("Tâche"), b.secret("Compétence"))
    b.keep()
    nothing_shows_before(room, None)

    room.presenter.turn("what_is_a_competence")
    shows_on_the_wall(room)
    with room.club.book() as book:
        data = book.desk().wall("what_is_a_competence")["data"]
    assert [one["counts"]["know_how"] for one in data["statements"]] == [0] * 12
    assert sum(one["counts"]["knowledge"] for one in data["statements"]) == 12


def sort(phone: Any, piles: list[str | None]) -> None:
    """Read the worked example, then put each statement on a pile, or skip it."""
    phone.tap("[data-way=example]").tap(".bar .bar-wide")
    for number, pile in enumerate(piles):
        expect(phone.page.locator(".progress")).to_contain_text(str(number + 1))
        (phone.tap(f"[data-pile={pile}]").next() if pile else phone.tap(".bar .button-quiet"))


def example(phone: Any, task: str, competence: str) -> None:
    phone.begin("example").write(task).next().write(competence).next()


# --- what must hold ---


def start_counting(room: Room) -> None:
    """What was shared in the exercise before is no matter of this one."""
    for phone in room.phones:
        phone.shared.clear()


def opens_revealed(room: Room, slug: str) -> None:
    """Open an activity that goes on with an exercise already revealed."""
    session = load().sessions[room.session]
    assert room.presenter.on() == session.words("fr").activities[slug].title
    for phone in room.phones:
        phone.at_home()


def nothing_shows_before(room: Room, count: int | None, but: str = "") -> None:
    """Before the reveal the wall and the other phones know how many there are, and nothing else."""
    number = room.wall.page.locator(".wall-number strong")
    expect(number).to_be_visible()
    if count is not None:
        expect(number).to_have_text(str(count))
    places = {person: person.everything() for person in [room.wall, *room.phones]}
    shared = [(phone, word) for phone in room.phones for word in phone.shared]
    assert shared
    for owner, word in shared:
        for person, place in places.items():
            assert person is owner or not [name for name, text in place.items() if word in text]
        if word != but:
            expect(room.presenter.page.locator(".panel-entries", has_text=word)).to_be_visible()


def shows_on_the_wall(room: Room) -> str:
    """Everything shared is on the wall, on one of its pages."""
    expect(room.wall.page.locator(".wall-revealed")).to_be_visible()
    shared = [word for phone in room.phones for word in phone.shared]
    for word in shared:
        page_with(room.wall, word)
    return str(room.wall.tells())


def page_with(wall: Any, word: str) -> None:
    """Turn the wall's pages until a word is there."""
    dots = wall.page.locator(".pages > .dots .dot")
    found = wall.page.get_by_text(word)
    for number in range(max(1, dots.count())):
        if number or dots.count():
            dots.nth(number).click()
        if found.count():
            return
    expect(found.first).to_be_visible()


def only_the_panel_knows(room: Room, owner: Any, word: str) -> None:
    for person in [room.wall, *room.phones]:
        if person is not owner:
            assert not [place for place, text in person.everything().items() if word in text]


def nothing_private_left_its_phone(room: Room) -> None:
    """Each canary is on its own phone and nowhere else, now or in anything that a page was ever sent."""
    places = {person: person.everything() for person in room.club.people}
    assert len(places) == 7
    private = [(phone, word) for phone in room.phones for word in phone.private]
    assert len(private) >= 15
    for owner, word in private:
        found = {
            type(person).__name__: [name for name, text in place.items() if word in text]
            for person, place in places.items()
            if person is not owner
        }
        assert not any(found.values()), (word, found)
        assert word in places[owner]["its WebSocket"], "the guard looked for a word that was never entered"


def what_is_private_is_kept(room: Room) -> None:
    with room.club.book() as book:
        entries = book.entries()
    for phone in room.phones:
        for word in phone.private:
            [entry] = [one for one in entries if word in str(one.body)]
            assert not entry.shared or entry.exercise == "journey"
