import re
from collections.abc import Callable
from typing import Any

import pytest
from filling import HANDMADE
from markdown_it import MarkdownIt

from course.exercises import Entry, PaperRequest, get, names, paper, words
from course.exercises.paper import LINE
from course.programme import LANGUAGES, load

Make = Callable[..., Entry]
SESSION, ACTIVITY = "01_presentation_and_group_dynamics", "portraits"
CONTENT = [name for name in HANDMADE if not get(name).tool]
PARSER = MarkdownIt("commonmark").enable("table")
WITH_BLANKS = {*names(tools=False), "join", "attendance", "people", "indicators"}


def ask(name: str, **fields: Any) -> str:
    return paper(name, PaperRequest(**{"language": "fr", "session": SESSION, "activity": ACTIVITY} | fields))


def texts(markdown: str) -> str:
    return "\n".join(
        "".join(child.content for child in token.children or ())
        for token in PARSER.parse(markdown)
        if token.type == "inline"
    )


def sections(markdown: str) -> dict[str, str]:
    """Cut a paper at its sections."""
    parts = re.split(r"^#+ (.*)$", markdown, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("edition", ["participant", "facilitator"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", names())
def test_a_blank_paper_reads_well(name: str, language: str, edition: str) -> None:
    markdown = ask(name, language=language, edition=edition)
    assert markdown.endswith("\n")
    assert not markdown.endswith("\n\n")
    tokens = PARSER.parse(markdown)
    headings = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    first = 2 if get(name).tool else 3
    assert headings[0] == first
    assert set(headings) <= {first, first + 1}
    assert "{" not in texts(markdown)
    assert "<" not in markdown
    assert not any(token.type in {"html_block", "html_inline"} for token in tokens)
    room = any(one in markdown for one in (LINE, "|   |", "- [ ]"))
    assert room is (name in WITH_BLANKS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", names(tools=False))
def test_notes_are_for_the_facilitator_only(name: str, language: str) -> None:
    notes = words(name, language).paper
    blank = ask(name, language=language)
    guided = ask(name, language=language, edition="facilitator")
    assert guided.startswith(blank)
    assert ">" not in blank
    for key, note in notes.items():
        if key.startswith("note"):
            assert note in texts(guided)
            assert note not in texts(blank)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CONTENT)
def test_a_filled_paper_says_what_the_wall_shows(name: str, language: str, everything: list[Entry]) -> None:
    entries = tuple(one for one in everything if one.exercise == name)
    expected = {
        "portraits": {"canary pain", "canary jardin", "canary khassonké", "canary tresses"},
        "expectations": {"canary espoir", "canary souci"},
        "group_rules": {"canary règle"},
        "journey": {"canary marché"},
        "what_is_a_competence": {"canary tâche", "canary compétence"},
    }[name]
    told = texts(ask(name, language=language, entries=entries, edition="facilitator"))
    assert set(re.findall(r"canary \w+", told)) == expected
    private = tuple(Entry(**{**vars(one), "shared": False}) for one in entries)
    assert "canary" not in ask(name, language=language, entries=private, edition="facilitator")


@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_paper_says_everything_one_wrote(language: str, everything: list[Entry]) -> None:
    private = [Entry(**{**vars(one), "shared": False}) for one in everything]
    told = {
        name: texts(
            ask(
                name,
                language=language,
                own=True,
                entries=tuple(one for one in private if one.exercise == name),
            )
        )
        for name in CONTENT
    }
    for one in private:
        for value in one.body.values():
            if isinstance(value, str) and value.startswith("canary"):
                assert value in told[one.exercise]
    step = words("journey", language).forms["step"].steps["token"].options["red"]
    assert step in told["journey"]
    assert words("portraits", language).forms["self"].steps["teach"].options["cook"] in told["portraits"]
    sorting = tuple(one for one in private if one.kind == "sorting")
    assert "|   | x |   |" in ask("what_is_a_competence", language=language, own=True, entries=sorting)


def test_ones_own_paper_is_not_moderated(make: Make) -> None:
    hope = make("expectations", "hope", {"text": "canary"})
    hidden = make("expectations", "withheld", {}, about=(hope.id,))
    assert "canary" not in ask("expectations", entries=(hope, hidden))
    assert "canary" in ask("expectations", entries=(hope, hidden), own=True)


def test_ones_own_steps_are_in_the_order_of_the_path(make: Make) -> None:
    steps = [make("journey", "step", {"title": f"step {n}", "position": n}) for n in (2, 0, 1)]
    told = ask("journey", entries=tuple(steps), own=True)
    assert re.findall(r"step (\d)", told) == ["0", "1", "2"]


def test_the_charter_has_the_adopted_rules_and_room_to_sign(make: Make) -> None:
    rules = [
        make("group_rules", "proposal", {"text": text}) for text in ("rule one", "rule two", "rule three")
    ]
    adopted = make("group_rules", "adoption", {"adopted": True}, about=(rules[1].id,))
    refused = make("group_rules", "adoption", {"adopted": False}, about=(rules[2].id,))
    entries = (*rules, adopted, refused)
    charter = ask("group_rules", entries=entries)
    assert "1. rule two\n\n" in charter
    assert "rule one" not in charter
    assert "rule three" not in charter
    assert charter.count("|   |   |") == 12
    guided = ask("group_rules", entries=entries, edition="facilitator")
    assert "rule one" in guided
    # Before anything is adopted, the charter can still be written by hand.
    assert f"8. {LINE}" in ask("group_rules", entries=tuple(rules))


def test_the_groups_counts_stand_in_the_table(make: Make, cards: list[str]) -> None:
    entries = [
        make("what_is_a_competence", "sorting", {"statement": cards[1], "pile": pile})
        for pile in ("attitude", "attitude", "knowledge")
    ]
    text = load().decks["competence_statements"].words("fr").cards[cards[1]].text
    rows = [line for line in ask("what_is_a_competence", entries=tuple(entries)).splitlines() if text in line]
    assert [row.rsplit(" |   | ", 1)[0].split("| ")[-1] for row in rows] == ["1"]
    assert rows[0].endswith("| 1 |   | 2 |")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("session", load().sessions)
def test_the_timetable_is_computed_from_the_activities(session: str, language: str) -> None:
    told = ask("agenda", session=session, language=language)
    minutes = [int(one) for one in re.findall(r"\| (\d+) \|$", told, flags=re.MULTILINE)]
    starts = re.findall(r"^\| (\d+):(\d\d) \|", told, flags=re.MULTILINE)
    assert sum(minutes) == load().sessions[session].minutes
    assert [int(hours) * 60 + int(rest) for hours, rest in starts] == [
        sum(minutes[:place]) for place in range(len(minutes))
    ]
    read = texts(told)
    assert all(objective in read for objective in load().sessions[session].words(language).objectives)


def test_the_agenda_of_the_facilitator_says_what_to_prepare() -> None:
    before = load().sessions[SESSION].words("fr").before
    assert before
    assert all(one in texts(ask("agenda", edition="facilitator")) for one in before)
    assert not any(one in texts(ask("agenda")) for one in before)


@pytest.mark.parametrize("language", [code for code, one in LANGUAGES.items() if one.facilitators])
@pytest.mark.parametrize(
    ("session", "activity"), [(s.slug, a.slug) for s in load().sessions.values() for a in s.activities]
)
def test_an_activitys_guide_holds_everything(session: str, activity: str, language: str) -> None:
    told = load().sessions[session].words(language).activities[activity]
    guide = texts(
        ask("activity", session=session, activity=activity, language=language, edition="facilitator")
    )
    every = [told.objective, *told.materials, *(one.text for one in told.steps), *told.say, *told.avoid]
    for text in (*every, told.without_phones, told.few_readers):
        assert " ".join(re.split(r"[ \n]+", text.strip())) in guide
    short = ask("activity", session=session, activity=activity, language=language)
    assert texts(short).splitlines() == [told.title, told.seat]


def test_an_activitys_guide_in_a_language_for_participants_has_no_empty_section() -> None:
    guide = ask("activity", language="ar", edition="facilitator")
    assert "###" not in guide


def test_how_to_come_in_gives_the_address_and_the_code_as_text() -> None:
    told = ask("join", facts={"address": "http://192.168.1.7:8890", "code": "K7*M_"})
    assert {"http://192.168.1.7:8890", "K7*M_"} <= set(texts(told).splitlines())
    assert LINE not in told
    assert ask("join").count(LINE) == 2


def test_the_attendance_sheet_has_a_row_for_each_alias_and_for_newcomers() -> None:
    told = ask("attendance", facts={"aliases": ["Lune|1", "*Kiwi*"], "date": "6 octobre"})
    assert {"Lune|1", "*Kiwi*", "6 octobre"} <= set(texts(told).splitlines())
    assert told.count("|   |   |") == 13
    many = ask("attendance", facts={"aliases": [f"a{n}" for n in range(30)]})
    assert many.count("|   |   |") == 2


def test_what_a_person_wrote_stays_text(make: Make) -> None:
    nasty = "<img src=x> [a](http://x) # *b* | $c$ \\("
    entries = [
        make("portraits", "self", {"languages": [nasty[:40]], "proud": nasty, "teach": [nasty]}),
        make("expectations", "hope", {"text": nasty}),
        make("group_rules", "proposal", {"text": nasty}),
        make("journey", "step", {"managed": nasty, "title": nasty, "where": nasty[:40], "when": nasty[:40]}),
        make("what_is_a_competence", "example", {"task": nasty, "competence": nasty}),
    ]
    for one in entries:
        for own in (True, False):
            told = ask(one.exercise, entries=(one,), own=own, edition="facilitator")
            assert nasty in texts(told)
            kinds = {child.type for token in PARSER.parse(told) for child in token.children or ()}
            assert kinds <= {"text", "strong_open", "strong_close"}


def test_pictures_are_named_when_asked_for() -> None:
    for name in set(names()) - {"activity"}:
        assert re.search(r"^#+ !\[\]\(picture:[a-z-]+\) ", ask(name, pictures=True)), name
        assert "picture:" not in ask(name)


def test_unknown_names_are_said() -> None:
    with pytest.raises(KeyError, match="portraits"):
        ask("portrait")
    with pytest.raises(KeyError):
        ask("agenda", session="03_nothing")
    with pytest.raises(KeyError):
        ask("activity", activity="nothing")
