"""Recipes for a person's own documents. They run where documents are made, so each loads what it needs itself."""

# ruff: noqa: PLC0415 - a phone's process knows these names only, and loads none of what they need

from __future__ import annotations

from typing import TYPE_CHECKING

from course.programme import gettext
from exports.errors import _
from exports.making.file import File
from exports.names import file_name
from exports.offered.wishes import AttestationWish, CvWish, PlanWish

if TYPE_CHECKING:
    from exports.cv import Printed
    from exports.document.blocks import Document
    from exports.offered.wishes import PersonWish
    from exports.person import Person

TITLES = {
    "cv": _("CV"),
    "portfolio": _("Portfolio"),
    "action_plan": _("Action plan"),
    "attestation": _("Attestation of participation"),
}
MACHINES = {"json": "json-resume", "xml": "europass-experimental"}
"""Kinds of file that other programs read, by the ending of their names."""


def personal(person: Person, wish: PersonWish, month: str, photo: bytes | None = None) -> File:
    """Make one of a person's documents.

    Args:
        person: Whose it is.
        wish: Which document, and how.
        month: The month for its name, such as `2026-11`.
        photo: A photograph for the CV.

    Returns:
        The file; without one where the photograph cannot be used.
    """
    if isinstance(wish, CvWish):
        return _cv(person, wish, month, photo)
    return written(_document(person, wish), wish.to, named(wish, month))


def named(wish: PersonWish, month: str) -> str:
    """Name a person's document: what it is, in its own language, and when; never who.

    Args:
        wish: Which document.
        month: The month, such as `2026-11`.

    Returns:
        Such as `cv_2026-11.pdf`.
    """
    title = gettext(wish.languages[0])(TITLES[wish.what])
    if kind := MACHINES.get(wish.to):  # such a file holds one language
        return file_name(title, kind, month, ending=wish.to)
    both = "-".join(wish.languages) if len(wish.languages) > 1 else ""
    return file_name(title, both, month, ending=wish.to)


def written(document: Document, to: str, name: str) -> File:
    """Write a document.

    Args:
        document: The document.
        to: The kind of file.
        name: The file's name.

    Returns:
        The file.
    """
    from exports.formats import written as formed

    made = formed(document, to)
    return File(name, made.data, made.replaced)


def _document(person: Person, wish: PersonWish) -> Document:
    (language,) = wish.languages
    if isinstance(wish, PlanWish):
        from exports.action_plan import action_plan

        return action_plan(person, language)
    if isinstance(wish, AttestationWish):
        from exports.attestation import attestation

        return attestation(person, language, name=wish.name, competences=wish.competences)
    from exports.portfolio import portfolio

    return portfolio(person, language)


def _cv(person: Person, wish: CvWish, month: str, photo: bytes | None) -> File:
    from exports.cv import Printed
    from exports.document.photos import photograph

    shown = None
    if wish.photo:
        if not photo:  # it was chosen, and the process that held it is gone
            return File(flaw="photo")
        try:
            shown = photograph(photo).data
        except ValueError:
            return File(flaw="photo")
    printed = Printed(wish.name, wish.phone, wish.email, photo=shown)
    name, language = named(wish, month), wish.languages[0]
    if wish.to in MACHINES:
        return _for_machines(person, wish.to, name, language, printed)
    from exports.cv import cv

    return written(cv(person, wish.layout, wish.languages, printed), wish.to, name)


def _for_machines(person: Person, to: str, name: str, language: str, printed: Printed) -> File:
    if to == "xml":
        from exports.cv.europass import europass

        return File(name, europass(person, language, printed))
    from exports.cv.json_resume import json_resume_file, not_held

    say = gettext(person.language)
    lost = tuple(map(say, not_held(person, printed)))
    return File(name, json_resume_file(person, language, printed), left_out=lost)
