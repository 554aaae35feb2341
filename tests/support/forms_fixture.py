"""A small exercise made of forms, with everything that forms can say, and another one that links to it."""

import json
from pathlib import Path
from typing import Any

from course.exercises.spec import SPEC_FILE, Spec
from course.exercises.words import SCREENS
from course.programme import LANGUAGES

PICTURES = ("house", "heart", "school", "briefcase", "wheat", "store", "hammer", "bus")


def options(*names: str) -> dict[str, Any]:
    return {name: {"picture": PICTURES[place % len(PICTURES)]} for place, name in enumerate(names)}


def step(key: str, kind: str, **told: Any) -> dict[str, Any]:
    return {"key": key, "input": kind, "purpose": f"why {key} is asked"} | told


OFTEN = options("never", "rarely", "often", "very_often")
TRIAL: dict[str, Any] = {
    "picture": "briefcase",
    "deck": "competence_statements",
    "copies": 2,
    "forms": {
        "work": {
            "most": 12,
            "needs": ["field"],
            "ordered": True,
            "steps": [
                step("field", "picture", free=True, length=40, options=options("cook", "build", "care")),
                step("role", "short", length=60),
                step("tools", "choices", free=True, most=4, length=30, options=options("hammer", "oven")),
                step("often", "scale", options=OFTEN),
                step("managed", "text", lines=2, length=200),
                step("secret", "text", length=200),
            ],
        },
        "before": {"steps": [step("calm", "scale", options=OFTEN), step("sure", "scale", options=OFTEN)]},
        "after": {"like": "before"},
        "cards": {
            "most": 20,
            "needs": ["card"],
            "steps": [
                step("card", "card"),
                step("more", "cards", most=3),
                step("works", "links", of=["trial.work"], most=3),
                step("example", "text", length=120),
            ],
        },
        "round": {"named": True, "steps": [step("wish", "short", length=60)]},
        "seen": {
            "about": "round",
            "to": "owner",
            "named": True,
            "needs": ["card"],
            "steps": [
                step("card", "card"),
                step("when", "text", length=120),
                step("works", "links", of=["trial.work"]),
            ],
        },
        "diary": {"most": 3, "to": "nobody", "needs": ["text"], "steps": [step("text", "text", length=120)]},
        "opinion": {
            "anonymous": True,
            "steps": [
                step("felt", "choice", options=options("good", "bad")),
                step("change", "text", length=120),
            ],
        },
    },
    "wall": [
        {"name": "fields", "form": "work", "field": "field", "show": "counts"},
        {"name": "tools", "form": "work", "field": "tools", "show": "counts"},
        {"name": "managed", "form": "work", "field": ["managed"], "show": "said", "picture": "field"},
        {"name": "calm_before", "form": "before", "field": "calm", "show": "distribution"},
        {"name": "calm_after", "form": "after", "field": "calm", "show": "distribution"},
        {"name": "cards", "form": "cards", "field": "card", "show": "counts"},
        {"name": "felt", "form": "opinion", "field": "felt", "show": "distribution"},
        {"name": "change", "form": "opinion", "field": "change", "show": "said"},
    ],
}
SEQUEL: dict[str, Any] = {
    "picture": "star",
    "forms": {
        "line": {
            "most": 5,
            "ordered": True,
            "copies": 3,
            "steps": [
                step("text", "text", length=160),
                step("from_cards", "links", of=["trial.cards", "trial.work"], most=4),
            ],
        },
        "mark": {"most": 2, "needs": ["line"], "steps": [step("line", "links", of=["sequel.line"], most=1)]},
    },
}


def words_for(spec: Spec, language: str) -> dict[str, Any]:
    """Say everything that a structure asks for, in words that tell what they are."""
    mark = {"fr": "fr", "en": "en"}.get(language, "\u0643\u0644\u0645\u0629")
    forms = {}
    for form, one in spec.forms.items():
        several = (one.limit or 1) > 1 and not one.about
        forms[form] = {"title": f"{form} {mark}"} | ({"add": f"{mark} add {form}"} if several else {})
        forms[form]["steps"] = {s.key: _question(s, one.like, mark) for s in spec.steps(form)}
    about = [f"{way}_{form}" for form, one in spec.forms.items() if one.about for way in ("to", "from")]
    return {
        "title": f"title {mark}",
        "invite": f"invite {mark}",
        "forms": forms,
        "screens": {key: f"{mark} {key}" for key in (*SCREENS, *about)},
        "wall": {key: f"{mark} {key}" for key in ("title", "hidden", "empty", *(b.name for b in spec.wall))}
        | {"count": f"{mark} {{n}}"},
        "paper": {"notes": f"notes {mark}", "note_1": f"one {mark}"},
    }


def _question(one: Any, like: str | None, mark: str) -> dict[str, Any]:
    told: dict[str, Any] = {"ask": f"{mark} {one.key} ?", "why": f"{mark} why"}
    if one.input in ("text", "short"):
        told["examples"] = [f"{mark} {n}" for n in range(3)]
    if one.options and not like:
        told["options"] = {key: f"{mark} {key}" for key in one.options}
    if one.free and not like:
        told["free"] = f"{mark} other"
    return told


def write_exercise(folder: Path, name: str, told: dict[str, Any]) -> None:
    """Write an exercise's folder; JSON is YAML too."""
    (folder / name / "words").mkdir(parents=True)
    (folder / name / SPEC_FILE).write_text(json.dumps(told, indent=1), encoding="utf-8")
    spec = Spec.model_validate(told)
    for language in LANGUAGES:
        path = folder / name / "words" / f"{language}.yaml"
        text = json.dumps(words_for(spec, language), indent=1, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")


def write_exercises(folder: Path) -> Path:
    """Write both exercises.

    Args:
        folder: Where to.

    Returns:
        The same folder.
    """
    write_exercise(folder, "trial", TRIAL)
    write_exercise(folder, "sequel", SEQUEL)
    return folder
