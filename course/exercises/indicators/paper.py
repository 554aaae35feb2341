"""The figures of the cycle, each with its definition; blank, they are counted by hand."""

from collections.abc import Mapping
from typing import Any

from course.exercises.exercise import PaperRequest
from course.exercises.indicators.figures import FIGURES, Figure, say
from course.exercises.paper import Sheet, notes_of
from course.exercises.spec import read_spec
from course.exercises.words import words
from course.programme import load

MOMENTS = ("start", "end")


def write(request: PaperRequest) -> str:
    """Write the paper.

    Args:
        request: What to print. Its facts may hold `figures` (name to `Figure`), `sessions` (slug to `Figure`) and
            `confidence` (statement to moment, `start` or `end`, to the `counts` of each answer and `n`, numbers or
            None). Only the facilitator's edition tells them.

    Returns:
        Markdown.
    """
    own = words("indicators", request.language)
    told = request.facts if request.edition == "facilitator" else {}
    sheet = Sheet(2, pictures=request.pictures)
    sheet.title(own.title, read_spec("indicators").picture)
    _figures(sheet, own.paper, told, request.language)
    _sessions(sheet, own.paper, told, request.language)
    _confidence(sheet, own.paper, told, request.language)
    if told:
        sheet.text(own.paper["hidden_means"])
    if request.edition == "facilitator":
        sheet.notes(own.paper["notes"], notes_of(own.paper))
    return sheet.render()


def _figures(sheet: Sheet, own: Mapping[str, str], told: Mapping[str, Any], language: str) -> None:
    figures: Mapping[str, Figure] = told.get("figures", {})
    rows = [
        (own[name], say(name, figures[name], language) if name in figures else "", own[f"{name}_is"])
        for name in FIGURES
    ]
    sheet.table((own["what"], own["figure"], own["means"]), rows)


def _sessions(sheet: Sheet, own: Mapping[str, str], told: Mapping[str, Any], language: str) -> None:
    numbers = {one.slug: one.number for one in load().cycle}
    figures: Mapping[str, Figure] = told.get("sessions", {})
    sheet.section(own["attended"])
    sheet.text(own["attended_is"])
    rows = [
        (
            f"{numbers[slug]} · {load().title(slug, language)}",
            say("attended", figures[slug], language) if slug in figures else "",
        )
        for slug in figures or numbers
    ]
    sheet.table((own["what"], own["figure"]), rows)


def _confidence(sheet: Sheet, own: Mapping[str, str], told: Mapping[str, Any], language: str) -> None:
    statements = words("confidence", language).forms["start"].steps
    known = told.get("confidence", {})
    sheet.section(own["confidence"])
    sheet.bullets(own[f"confidence_{moment}_is"] for moment in MOMENTS)
    if known and not any(_tells(one) for some in known.values() for one in some.values()):
        sheet.text(own["few_answers"])
        return
    for key, statement in statements.items():
        sheet.strong(statement.ask)
        some = known.get(key, {})
        rows = [_moment(own, moment, tuple(statement.options), some.get(moment)) for moment in MOMENTS]
        sheet.table((own["when"], *statement.options.values(), own["n"]), rows)


def _moment(
    own: Mapping[str, str], moment: str, answers: tuple[str, ...], told: Mapping[str, Any] | None
) -> list[str]:
    if told is None:
        return [own[moment], *("" for _ in answers), ""]
    if not _tells(told):
        return [own[moment], *("–" for _ in answers), own["hidden"]]
    counted = [*(told["counts"][answer] for answer in answers), told["n"]]
    return [own[moment], *(own["hidden"] if one is None else str(one) for one in counted)]


def _tells(told: Mapping[str, Any]) -> bool:
    """Say whether anything is told of a statement: n may be hidden where some answers are not."""
    return any(one is not None for one in (told["n"], *told["counts"].values()))
