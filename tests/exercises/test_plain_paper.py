"""Papers of exercises made of forms."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from filling import PLAIN, filled
from markdown_it import MarkdownIt

from course.exercises import Entry, PaperRequest, Plain, get, paper
from course.exercises.paper import LINE
from course.programme import LANGUAGES, load

Tell = Callable[..., Entry]
PARSER = MarkdownIt("commonmark").enable("table")


def texts(markdown: str) -> list[str]:
    return [
        "".join(child.content for child in token.children or ())
        for token in PARSER.parse(markdown)
        if token.type == "inline"
    ]


def ask(exercise: Plain, **fields: Any) -> str:
    return exercise.paper(PaperRequest(**{"language": "fr"} | fields))


def section(markdown: str, title: str) -> str:
    return markdown.partition(f"#### {title}\n")[2].partition("####")[0]


def test_a_blank_has_as_many_forms_as_copies(trial: Plain, folder: Any) -> None:
    headings = [text for text in texts(ask(trial)) if " fr" in text and "?" not in text]
    assert [one for one in headings if one.startswith("work")] == ["work fr · 1", "work fr · 2"]
    assert [one for one in headings if one.startswith("round")] == ["round fr"]
    lines = texts(ask(Plain("sequel", folder)))
    assert [one for one in lines if one.startswith("line")] == ["line fr · 1", "line fr · 2", "line fr · 3"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_has_room_for_every_answer(trial: Plain, language: str) -> None:
    blank = ask(trial, language=language)
    assert blank.endswith("\n")
    assert not blank.endswith("\n\n")
    assert ">" not in blank
    assert "<" not in blank
    guided = ask(trial, language=language, edition="facilitator")
    assert guided.startswith(blank.rstrip())
    assert guided.removeprefix(blank.rstrip()).count("> ") == 2


def test_options_have_boxes_and_texts_have_lines(trial: Plain) -> None:
    work = section(ask(trial), "work fr · 1")
    assert work.count("- [ ]") == 3 + 2 + 4
    assert work.count(LINE) == 1 + 1 + 1 + 2 + 3  # other, role, other, managed, secret
    assert "fr other" in work
    cards = section(ask(trial), "cards fr · 1")
    deck = load().decks["competence_statements"].words("fr").cards
    assert cards.count("- [ ]") == 2 * len(deck)


def test_many_options_are_listed_once_and_written(trial: Plain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("course.exercises.plain_paper.FEW", 1)
    blank = ask(trial)
    assert "- [ ]" not in blank
    assert blank.count("fr cook, fr build, fr care") == 1
    assert section(blank, "cards fr · 1").count(LINE) == 1 + 3 + 3 + 3


def test_ones_own_paper_says_everything_and_what_it_rests_on(trial: Plain, told: Tell) -> None:
    body = filled(trial.structure, "work")
    works = [
        told("work", body | {"position": 2, "role": "canary last"}, shared=False),
        told("work", body | {"position": 1, "field": "Fishing", "role": None}, shared=False),
    ]
    card = told("cards", {"card": "bus_lines", "works": [works[1].id, "0" * 32]}, shared=False)
    diary = told("diary", {"text": "canary diary"}, shared=False)
    left = told("opinion", None)
    paper = texts(ask(trial, entries=(card, *works, diary, left), own=True))
    assert paper.index("work fr · 1") < paper.index("Fishing") < paper.index("work fr · 2")
    assert {"canary last", "canary diary", "fr cook", "fr hammer", "canary tools"} <= set(paper)
    assert paper.count("fr role ?") == 1
    # What the card rests on is named, and what is gone is not.
    links = paper[paper.index("fr works ?") + 1 :]
    assert links[:2] == ["Fishing", "diary fr"]
    assert "opinion fr" not in paper


def test_entries_of_other_exercises_come_along_for_their_names_only(trial: Plain, told: Tell) -> None:
    other = replace(told("work", {"field": "canary"}), exercise="sequel")
    assert "canary" not in ask(trial, entries=(other,), own=True)
    assert "canary" not in ask(trial, entries=(other,))


def test_the_groups_paper_says_what_the_wall_says(trial: Plain, told: Tell) -> None:
    entries = (
        *(
            told("work", {"field": field, "secret": "canary", "managed": "bread"})
            for field in ("cook", "Sea")
        ),
        *(told("before", {"calm": "often"}) for _ in range(3)),
        *(told("after", {"calm": "often"}) for _ in range(5)),
        told("cards", {"card": "bus_lines"}),
        told("diary", {"text": "canary"}),
        told("work", {"field": "care", "managed": "canary"}, shared=False),
    )
    paper = ask(trial, entries=entries)
    assert "canary" not in paper
    assert texts(section(paper, "fr fields")) == ["Sea × 1", "fr cook × 1"]
    assert texts(section(paper, "fr managed")) == ["fr cook · bread", "bread · Sea"]
    assert texts(section(paper, "fr calm\\_before")) == ["fr 3"]
    assert texts(section(paper, "fr calm\\_after"))[2] == "fr often × 5"
    bus = load().decks["competence_statements"].words("fr").cards["bus_lines"].text
    assert texts(section(paper, "fr cards")) == [f"{bus} × 1"]


def test_what_a_person_wrote_stays_text(trial: Plain, told: Tell) -> None:
    nasty = "<img src=x> [a](http://x) # *b* | $c$ \\("
    work = told("work", {"field": nasty[:40], "managed": nasty, "tools": [nasty[:30]], "secret": nasty})
    for own in (True, False):
        paper = ask(trial, entries=(work,), own=own, edition="facilitator")
        assert nasty in "\n".join(texts(paper))
        kinds = {child.type for token in PARSER.parse(paper) for child in token.children or ()}
        assert kinds <= {"text", "strong_open", "strong_close"}


def test_an_exercise_with_rules_of_its_own_keeps_the_rest(trial: Plain, told: Tell) -> None:
    class Own(Plain):
        """Counts."""

        name = "trial"

        def own(self, entries: Any, language: str) -> dict[str, Any]:
            return {"count": len(entries), "language": language}

    one = Own(folder=trial.folder)
    assert one.own([told("round", {})], "fr") == {"count": 1, "language": "fr"}
    assert trial.own([told("round", {})], "fr") == {}
    assert set(one.kinds) == set(trial.kinds)
    assert ask(one) == ask(trial)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PLAIN)
def test_a_persons_paper_says_every_word_and_the_groups_none_of_what_is_kept(
    name: str, language: str
) -> None:
    exercise = get(name)
    assert isinstance(exercise, Plain)
    entries = []
    for number, (form, kind) in enumerate(exercise.kinds.items()):
        body = kind.clean(filled(exercise.structure, form, f"canary{number}"))
        entries.append(Entry(f"{number:032x}", name, form, "seat", body, shared=False, revision=number))
    request = PaperRequest(language, entries=tuple(entries), own=True)
    own = "\n".join(texts(paper(name, request)))
    for one in entries:
        for value in one.body.values():
            for text in value if isinstance(value, list) else [value]:
                assert not str(text).startswith("canary") or text in own, (one.kind, text)
    assert "canary" not in paper(name, replace(request, own=False))
