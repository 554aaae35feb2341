"""The deck of statements to sort."""

from course.exercises.spec import read_spec
from course.programme import Deck, load


def deck() -> Deck:
    """Give the deck that `exercise.yaml` names.

    Returns:
        The deck.

    Raises:
        KeyError: When the programme has no such deck.
        ContentError: When the programme's content has mistakes.
    """
    return load().decks[read_spec("what_is_a_competence").deck or ""]
