"""What is remembered of sorting statements, and of the competences people found in their own tasks."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from course.exercises.kinds import Body, Kind, Slug, Tidy
from course.exercises.what_is_a_competence.deck import deck

Said = Annotated[str, Field(max_length=120), Tidy]


def known_statement(slug: str) -> str:
    """Check a statement.

    Args:
        slug: A card.

    Returns:
        The same card.

    Raises:
        ValueError: When the deck has no such card.
    """
    if slug not in {card.slug for card in deck().cards}:
        raise ValueError(f"{slug!r} is not a card of the deck")
    return slug


class Sorting(Body):
    """Where a seat puts a statement; one for each.

    Attributes:
        statement: The card.
        pile: Where it goes.
    """

    statement: Annotated[Slug, AfterValidator(known_statement)]
    pile: Literal["knowledge", "know_how", "attitude"]


class Example(Body):
    """From a task to a competence.

    Attributes:
        task: What the person did.
        competence: What it takes to do it.
    """

    task: Said
    competence: Said


def kinds() -> dict[str, Kind]:
    """Give the kinds; a seat sorts each card once.

    Returns:
        The kinds by name.
    """
    return {
        "sorting": Kind(Sorting, most=len(deck().cards)),
        "example": Kind(Example, most=3, mergeable=True),
    }
