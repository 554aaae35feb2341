import pytest

from exports.document.blocks import Run
from exports.document.sentence import sentence


def test_facts_stand_for_themselves_between_the_words() -> None:
    told = sentence("{name} came to {club}.", name="Aube", club=Run("Club", strong=True))
    assert told == (
        Run("Aube", isolated=True),
        Run(" came to "),
        Run("Club", strong=True),
        Run("."),
    )


def test_what_a_person_wrote_is_never_read_as_a_place_for_a_fact() -> None:
    assert sentence("{text}", text="{name} {0} %s") == (Run("{name} {0} %s", isolated=True),)


def test_a_sentence_without_facts_is_one_run_and_an_empty_fact_is_none() -> None:
    assert sentence("Hello.") == (Run("Hello."),)
    assert sentence("{a}{b}", a="", b="x") == (Run("x", isolated=True),)


def test_a_fact_that_is_missing_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        sentence("{name}")
