"""Bodies that forms can make: any at all, for properties, and full ones that say where each word stands."""

from typing import Any

from hypothesis import strategies as st

from course.exercises import Plain, get, names
from course.exercises.kinds import tidy
from course.exercises.questions import FREE, TYPED, Step
from course.exercises.spec import Spec
from course.programme import load

PLAIN = [name for name in names() if isinstance(get(name), Plain)]
"""The exercises made of forms."""

HANDMADE = [name for name in names() if name not in PLAIN]
"""The exercises with entries of their own, the meeting's tools included."""

IDS = st.integers(1, 9).map(lambda number: f"{number:032x}")


def cards_of(spec: Spec) -> list[str]:
    return [card.slug for card in load().decks[spec.deck or ""].cards]


def typed(length: int) -> st.SearchStrategy[str]:
    """Make tidy texts; none of them is the name of an option."""
    texts = st.text(max_size=length - 3).map(lambda text: tidy(f"zz {text}"))
    return texts.filter(lambda text: text is not None and 0 < len(text) <= length)


def one(spec: Spec, step: Step) -> st.SearchStrategy[str]:
    if step.input in TYPED:
        return typed(step.length or 1)
    if step.input == "links":
        return IDS
    if step.input in ("card", "cards"):
        return st.sampled_from(cards_of(spec))
    chosen = st.sampled_from(list(step.options or {}))
    return chosen | typed(step.length or 1) if step.free else chosen


def bodies(spec: Spec, form: str) -> st.SearchStrategy[dict[str, Any]]:
    """Make any body that a form can make, as the book keeps it."""
    fields: dict[str, st.SearchStrategy[Any]] = {}
    for step in spec.steps(form):
        needed = step.key in spec.needs(form)
        answer = one(spec, step)
        if step.limit:
            unique = st.lists(
                answer, min_size=int(needed), max_size=min(step.limit, 6), unique_by=str.casefold
            )
            fields[step.key] = unique
        else:
            fields[step.key] = answer if needed else st.none() | answer
    if spec.forms[form].ordered:
        fields["position"] = st.integers(0, 999)
    return st.fixed_dictionaries(fields)


def filled(spec: Spec, form: str, mark: str = "canary") -> dict[str, Any]:
    """Answer every question; what is typed says `mark field`."""
    body = {step.key: _filled(spec, step, mark) for step in spec.steps(form)}
    return body | ({"position": 0} if spec.forms[form].ordered else {})


def _filled(spec: Spec, step: Step, mark: str) -> Any:
    words = f"{mark} {step.key}"[: step.length]
    if step.input in TYPED:
        return words
    if step.input == "links":
        return [f"{7:032x}"]
    first = cards_of(spec)[0] if step.input in ("card", "cards") else next(iter(step.options or {}))
    if step.limit is None:
        return first
    return [first, words][: step.limit] if step.free and step.input in FREE else [first]


FROM_PAPER = [(name, form) for name in names() for form in get(name).from_paper]
"""Every form that the facilitator can put on the wall for those who wrote on paper."""

HANDMADE_BODIES: dict[tuple[str, str], dict[str, Any]] = {
    ("portraits", "self"): {"languages": ["fr", "canary"], "proud": "canary proud", "teach": ["cook"]},
    ("portraits", "other"): {"proud": "canary proud"},
    ("expectations", "hope"): {"text": "canary hope"},
    ("expectations", "worry"): {"text": "canary worry"},
    ("group_rules", "proposal"): {"text": "canary proposal"},
    ("journey", "step"): {"picture": "bus", "managed": "canary managed"},
    ("what_is_a_competence", "sorting"): {"statement": "STATEMENT", "pile": "attitude"},
    ("what_is_a_competence", "example"): {"task": "canary task", "competence": "canary competence"},
}


def on_paper(name: str, form: str) -> dict[str, Any]:
    """Give what somebody could have written on paper, as the facilitator types it."""
    exercise = get(name)
    if isinstance(exercise, Plain):
        whole = filled(exercise.structure, form)
        return {field: whole[field] for field in exercise.from_paper[form].fields}
    body = dict(HANDMADE_BODIES[name, form])
    if "statement" in body:
        body["statement"] = load().decks["competence_statements"].cards[0].slug
    return body
