"""Three layouts of a CV."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from course.programme import gettext
from exports.cv.model import Cv
from exports.cv.page import Page
from exports.cv.printed import Printed
from exports.document.blocks import Document, Facing, Run
from exports.document.sentence import sentence
from exports.errors import _

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from exports.document.blocks import Block
    from exports.person import Person

WORK, OTHERS = "experience", ("learning", "languages", "volunteering", "interests", None)


def cv(
    person: Person,
    layout: str = "plain",
    languages: Sequence[str] = (),
    printed: Printed | None = None,
) -> Document:
    """Compose a CV.

    Args:
        person: Whose it is.
        layout: One of `LAYOUTS`.
        languages: A language, or two for both beside each other; the room's when none is given.
        printed: What the person adds on paper.

    Returns:
        The document; it says so kindly when there is nothing in the CV yet.

    Raises:
        KeyError: There is no such layout.
        ValueError: More than two languages.
    """
    codes = tuple(dict.fromkeys(languages)) or (person.room,)
    if len(codes) > 2:  # noqa: PLR2004 - a sheet of paper has two sides
        raise ValueError("a CV stands in one language or two")
    known, compose = Cv.of(person), LAYOUTS[layout]
    pages = [Page(known, code, printed or Printed()) for code in codes]
    written = [tuple(compose(one)) for one in pages]
    title, name = gettext(codes[0])(_("CV – {name}")), pages[0].name
    blocks = written[0]
    if len(codes) > 1:
        cover = sentence(title, name=Run(name, isolated=True))
        blocks = (Facing(written[0], written[1], (codes[0], codes[1]), cover),)
    return Document(title.format(name=name), codes[0], blocks, "cv")


def plain(page: Page) -> list[Block]:
    """Compose a CV that reads well to a recruiter and to a machine: one column, usual titles, usual order.

    Args:
        page: The page.

    Returns:
        Its blocks.
    """
    return [
        *page.top(),
        *page.profile(),
        *page.experiences(WORK),
        *page.lines("competence"),
        *page.lines("learning"),
        *page.languages(),
        *page.experiences("volunteering"),
        *page.lines("interests"),
        *page.lines(None),
        *page.availability(),
    ]


def competences_first(page: Page) -> list[Block]:
    """Compose a CV that begins with what the person can do, each with an example and where it comes from.

    Args:
        page: The page.

    Returns:
        Its blocks.
    """
    return [
        *page.top(),
        *page.profile(),
        *page.competences(),
        *page.experiences(WORK),
        *page.experiences("volunteering"),
        *page.lines("learning"),
        *page.levels(),
        *page.lines("interests"),
        *page.lines(None),
        *page.availability(),
    ]


def first_job_here(page: Page) -> list[Block]:
    """Compose a CV for a first job in this country: the wish, the languages, the abilities, and then the rest, short.

    Args:
        page: The page.

    Returns:
        Its blocks.
    """
    return [
        *page.top(wish=False),
        *page.wish(),
        *page.levels(),
        *page.lines("competence", _("What I can do")),
        *page.lines(WORK),
        *page.lines("volunteering"),
        *page.lines("learning"),
        *page.availability(),
        *page.lines("interests"),
        *page.lines(None),
    ]


LAYOUTS: Mapping[str, Callable[[Page], list[Block]]] = MappingProxyType(
    {"plain": plain, "competences_first": competences_first, "first_job_here": first_job_here}
)
"""The layouts, by name."""
