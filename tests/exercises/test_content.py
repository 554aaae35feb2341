import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from filling import HANDMADE
from pydantic import BaseModel
from pydantic.fields import FieldInfo

import course.exercises
from course.exercises import check, get, names, spec, words
from course.exercises.words import SCREENS
from course.programme import LANGUAGES, PICTURES, ContentError, load
from course.programme.texts import count_words

FOLDER = Path(course.exercises.__file__).parent
NO_BREAK = "\u00a0"


def every_text(data: Any) -> Iterator[str]:
    if isinstance(data, BaseModel):
        data = data.model_dump()
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list | tuple):
        for one in data:
            yield from every_text(one)
    elif isinstance(data, str):
        yield data


def limits(field: FieldInfo) -> set[int]:
    """Find every length limit in a field's type."""
    found = {one.max_length for one in field.metadata if hasattr(one, "max_length")}
    pending = [field.annotation]
    while pending:
        one = pending.pop()
        found |= {
            told.max_length
            for info in getattr(one, "__metadata__", ())
            for told in (info, *getattr(info, "metadata", ()))
            if hasattr(told, "max_length")
        }
        pending += [kind for kind in get_args(one) if kind is not type(None)]
    return found


def test_the_kits_own_content_is_right() -> None:
    assert check(load()) == []


def test_every_folder_with_an_exercise_is_known() -> None:
    assert {path.parent.name for path in FOLDER.glob("*/exercise.yaml")} == set(names())


@pytest.mark.parametrize("name", HANDMADE)
def test_forms_make_the_entries_that_the_kinds_accept(name: str) -> None:
    kinds = get(name).kinds
    assert set(spec(name)["forms"]) == {kind for kind, one in kinds.items() if one.by == "seat"}
    for form, told in spec(name)["forms"].items():
        fields = kinds[form].model.model_fields
        if "most" in told:
            assert told["most"] == kinds[form].most
        for step in told["steps"]:
            assert step["key"] in fields
            assert {step.get("length"), step.get("most")} - {None} == limits(fields[step["key"]]) - {
                None
            } or (step["input"] in {"choice", "picture"} and not limits(fields[step["key"]]))
            for option in step.get("options", {}):
                filled = {
                    key: option if key == step["key"] else "x"
                    for key, one in fields.items()
                    if one.is_required()
                }
                if "statement" in filled:
                    filled["statement"] = load().decks["competence_statements"].cards[0].slug
                value = [option] if step["input"] == "choices" else option
                assert kinds[form].clean(filled | {step["key"]: value})[step["key"]] == value


def test_piles_of_the_deck_are_those_of_the_exercise() -> None:
    options = spec("what_is_a_competence")["forms"]["sorting"]["steps"][0]["options"]
    assert tuple(options) == load().decks[spec("what_is_a_competence")["deck"]].piles


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", names())
def test_words_are_complete_and_short(name: str, language: str) -> None:
    told = words(name, language)
    asked = spec(name)["forms"]
    assert set(told.forms) == set(asked)
    for form, one in asked.items():
        for step in one["steps"]:
            question = told.forms[form].steps[step["key"]]
            assert count_words(question.ask) <= 12
            assert count_words(question.why) <= 14
            assert set(question.options) == set(step.get("options", {}))
            assert bool(question.free) == bool(step.get("free"))
            assert len(question.examples) == (3 if step["input"] in {"text", "short"} else 0)
    if asked:
        assert set(SCREENS) <= set(told.screens)
        assert {"title", "hidden", "count", "empty"} <= set(told.wall)
        assert told.wall["count"].count("{n}") == 1


def test_a_form_like_another_has_its_options_and_its_own_questions() -> None:
    told = words("portraits", "fr").forms
    for step in ("languages", "teach"):
        assert told["other"].steps[step].options == told["self"].steps[step].options != {}
        assert told["other"].steps[step].free == told["self"].steps[step].free
        assert told["other"].steps[step].ask != told["self"].steps[step].ask
    forms = spec("portraits")["forms"]
    assert forms["other"]["steps"] == forms["self"]["steps"]
    assert "like" not in forms["other"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_exclamation_no_mark_no_question_about_status(language: str) -> None:
    texts = [text for name in names() for text in every_text(words(name, language))]
    assert len(texts) > 300
    for text in texts:
        assert not re.search(r"[!！]|\bscore\b", text), text
    asked = [
        question.ask
        for name in names()
        for form in words(name, language).forms.values()
        for question in form.steps.values()
    ]
    assert len(asked) > 10
    for text in asked:
        assert not re.search(r"pays|nationalit|adresse|papier|country|address|papers|بلد|جنسي|عنوان", text), (
            text
        )


def test_french_is_typeset_as_in_a_book() -> None:
    for name in names():
        for text in every_text(words(name, "fr")):
            assert "'" not in text, text
            assert not re.search(rf"[^{NO_BREAK}][:;?»]|«[^{NO_BREAK}]", re.sub(r"\{\w+\}", "x", text)), text
            assert f" {NO_BREAK}" not in text


def test_english_is_typeset_as_in_a_book() -> None:
    for name in names():
        for text in every_text(words(name, "en")):
            assert not re.search(rf"['\"{NO_BREAK}]", text), text


def test_arabic_uses_arabic_marks() -> None:
    for name in names():
        for text in every_text(words(name, "ar")):
            assert re.search(r"[\u0621-\u064a]", text) or text == "{pile}: {text}", text
            assert not re.search(r"[,;?'\"]", text), text
            assert "\u0640" not in text.removesuffix("بـ"), text


def test_options_of_the_journey_are_named_as_their_pictures() -> None:
    step = spec("journey")["forms"]["step"]["steps"][0]
    assert step["key"] == "picture"
    assert all(one["picture"] == key in PICTURES for key, one in step["options"].items())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the exercises' content, to plant mistakes in."""
    return Path(
        shutil.copytree(FOLDER, tmp_path / "exercises", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    )


def plant(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) >= 1, (file, old)
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


MISTAKES = [
    # file, what is there, what is planted, key, expected, found
    ("portraits/exercise.yaml", "picture: users", "picture: nobody", "picture", "a picture of", "nobody"),
    (
        "portraits/exercise.yaml",
        "{picture: wrench}",
        "{picture: spanner}",
        "options.repair",
        "a picture",
        "spanner",
    ),
    ("activity/exercise.yaml", "picture:", "input: shout\npicture:", "input", "no key", "shout"),
    (
        "what_is_a_competence/exercise.yaml",
        "deck: competence_statements",
        "deck: none",
        "deck",
        "competence",
        "none",
    ),
    ("group_rules/exercise.yaml", "each: proposal", "each: rule", "opinion.each", "proposal", "rule"),
    ("expectations/exercise.yaml", ", length: 160", "", "hope.steps[1]", "a length", "nothing"),
    ("portraits/words/fr.yaml", "          cook: cuisiner\n", "", "options.cook", "this key", "nothing"),
    ("portraits/words/en.yaml", "          sew:", "          knit:", "options.knit", "one of", "knit"),
    ("portraits/words/ar.yaml", "        free: شيء آخر\n", "", "teach.free", "another answer", "nothing"),
    ("expectations/words/fr.yaml", "    add: Écrire un espoir\n", "", "hope.add", "a button", "nothing"),
    (
        "expectations/words/en.yaml",
        "          - To meet people from my neighbourhood.\n",
        "",
        "examples",
        "3",
        "2",
    ),
    (
        "expectations/words/ar.yaml",
        "ماذا تأملون من هذه الورشات؟",
        "كلمة " * 13,
        "text.ask",
        "at most 12",
        "13",
    ),
    (
        "group_rules/words/en.yaml",
        "Opinions are counted, names never are.",
        "a " * 15,
        "why",
        "at most 14",
        "15",
    ),
    ("group_rules/words/fr.yaml", "  intro:", "  introduction:", "screens.intro", "this key", "nothing"),
    ("group_rules/words/ar.yaml", "  adopted: معتمدة\n", "", "wall.adopted", "this key", "nothing"),
    ("journey/words/en.yaml", "  free: ", "  liberty: ", "paper.liberty", "one of", "liberty"),
    ("journey/words/ar.yaml", "      where:", "      whence:", "steps.where", "this key", "nothing"),
    ("journey/words/fr.yaml", "title: Mon chemin", "titre: Mon chemin", "title", "this key", "nothing"),
    ("agenda/words/ar.yaml", "invite: ", "invite: [", "", "YAML", ""),
]


def test_all_planted_mistakes_are_found_in_one_pass(copy: Path) -> None:
    for file, old, new, *_ in MISTAKES:
        plant(copy / file, old, new)
    (copy / "join/words/en.yaml").unlink()
    found = check(load(), copy)
    for file, _, _, key, expected, told in MISTAKES:
        assert any(
            one.file == f"exercises/{file}"
            and key in one.key
            and expected in one.expected
            and told in one.found
            for one in found
        ), (file, key, "\n".join(map(str, found)))
    assert any((one.file, one.found) == ("exercises/join/words/en.yaml", "no file") for one in found)
    assert all(one.line for one in found if one.file.startswith("exercises/") and one.found != "no file")
    # The session that plays with the deck is named too, and nothing else.
    files = {one.file for one in found} - {"sessions/02_migration_experience/session.yaml"}
    planted = {f"exercises/{file}" for file, *_ in MISTAKES} | {"exercises/join/words/en.yaml"}
    assert planted <= files
    # A mistake in the questions is also told in the words of a language added since.
    assert {file.split("/")[1] for file in files} == {file.split("/")[1] for file in planted}


def test_each_mistake_is_found_alone(copy: Path) -> None:
    for file, old, new, *_ in MISTAKES:
        path = copy / file
        right = path.read_text(encoding="utf-8")
        plant(path, old, new)
        assert check(load(), copy), (file, old)
        path.write_text(right, encoding="utf-8")
    assert check(load(), copy) == []


def test_exercises_and_decks_that_sessions_name_exist() -> None:
    programme = load()
    session = next(iter(programme.sessions.values()))
    activities = list(session.activities)
    activities[0] = replace_activity(activities[0], exercise="juggling")
    activities[1] = replace_activity(activities[1], exercise="portraits", deck="competence_statements")
    wrong = replace(programme, sessions={session.slug: replace(session, activities=tuple(activities))})
    first, second = check(wrong)
    assert (first.file, first.key) == (f"sessions/{session.slug}/session.yaml", "activities[1].exercise")
    assert "portraits" in first.expected
    assert "juggling" in first.found
    assert second.key == "activities[2].deck"


def replace_activity(activity: BaseModel, **fields: str) -> Any:
    return activity.model_copy(update=fields)


def test_reading_a_missing_language_says_what_is_missing() -> None:
    with pytest.raises(ContentError, match=r"exercises/portraits/words/xx\.yaml"):
        words("portraits", "xx")
