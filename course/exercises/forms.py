"""From the questions of `exercise.yaml` to the kinds of entries: what each may hold."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal, cast

from pydantic import AfterValidator, Field, create_model

from course.exercises.kinds import Body, EntryId, Kind, Once, Tidy
from course.exercises.options import option_or_words
from course.exercises.questions import TYPED, Step
from course.exercises.spec import FOLDER, Spec
from course.programme import load

Position = Annotated[int, Field(ge=0, le=999)]
Type = Any  # an annotation made at run time, which the type checker cannot follow


def kinds_of(name: str, spec: Spec, folder: Path = FOLDER) -> dict[str, Kind]:
    """Make the kinds of entries that the forms make.

    Args:
        name: The exercise.
        spec: Its structure.
        folder: Where the exercises are.

    Returns:
        A kind for each form.
    """
    return {form: _kind(name, form, spec, folder) for form in spec.forms}


def _kind(name: str, key: str, spec: Spec, folder: Path) -> Kind:
    form = spec.forms[key]
    return Kind(
        model=_model(name, key, spec, folder),
        most=form.limit,
        needs_about=form.about is not None,
        shareable=form.to == "group",
        to=form.to,
        named=form.named,
        anonymous=form.anonymous,
        about=form.about,
        links={step.key: _targets(step) for step in spec.steps(key) if step.input == "links"},
    )


def _targets(step: Step) -> tuple[tuple[str, str], ...]:
    pairs = (target.partition(".") for target in step.of)
    return tuple((exercise, kind) for exercise, _, kind in pairs)


def _model(name: str, key: str, spec: Spec, folder: Path) -> type[Body]:
    needs = spec.needs(key)
    fields: dict[str, Type] = {
        step.key: _field(step, step.key in needs, _free(name, key, step, folder), spec.deck)
        for step in spec.steps(key)
    }
    if spec.forms[key].ordered:
        fields["position"] = (Position, 0)
    title = "".join(part.title() for part in key.split("_"))
    return cast("type[Body]", create_model(title, __base__=Body, **fields))


def _free(name: str, key: str, step: Step, folder: Path) -> Callable[[str | None], str | None] | None:
    """Make the check of a field that takes other words than its options."""
    if not step.free:
        return None
    known = option_or_words(name, key, step.key, folder)
    return lambda value: value if value is None else known(value)


def _field(
    step: Step, needed: bool, free: Callable[[str | None], str | None] | None, deck: str | None
) -> tuple[Type, Type]:
    """Give a field's type, and what it is when nobody answers."""
    one = _one(step, free, deck)
    if step.limit is None:
        # Tidied outside too: a text of nothing but spaces is no answer, not a wrong one.
        typed = step.input in TYPED or free
        return (one, ...) if needed else (Annotated[one | None, Tidy] if typed else one | None, None)
    limits = Field(min_length=int(needed), max_length=step.limit)
    several = tuple[one, ...]  # type: ignore[valid-type]
    return Annotated[several, limits, Once], ... if needed else ()


def _one(step: Step, free: Callable[[str | None], str | None] | None, deck: str | None) -> Type:
    if step.input in TYPED:
        return Annotated[str, Field(max_length=step.length), Tidy]
    if free:
        return Annotated[str, Field(max_length=step.length), Tidy, AfterValidator(free)]
    if step.input in ("card", "cards"):
        return Annotated[str, AfterValidator(_card_of(deck or ""))]
    if step.input == "links":
        return EntryId
    return Literal[tuple(step.options or {})]


def _card_of(deck: str) -> Callable[[str], str]:
    """Make the check of a card; the deck is read when the first card comes."""

    def checked(slug: str) -> str:
        if slug not in {card.slug for card in load().decks[deck].cards}:
            raise ValueError(f"{slug!r} is not a card of the deck {deck}")
        return slug

    return checked
