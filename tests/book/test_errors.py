"""Every error of a book is a sentence for people."""

import pytest

from course.book import errors


def kinds() -> list[type[errors.BookError]]:
    return [
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, errors.BookError) and one is not errors.BookError
    ]


def test_there_are_errors_to_look_at() -> None:
    assert len(kinds()) >= 14


@pytest.mark.parametrize("kind", kinds())
def test_it_says_what_where_expected_found_and_what_to_do(kind: type[errors.BookError]) -> None:
    said = str(kind("/clubs/club.passerelle", "a cake"))
    assert "/clubs/club.passerelle" in said
    assert "Found: a cake." in said
    for part in (kind.what, kind.expected, kind.todo):
        assert part in said
        assert part != errors.BookError.what
    assert said.endswith(".")


def test_each_has_its_own_words() -> None:
    assert len({kind.what for kind in kinds()}) == len(kinds())


def test_the_codes_of_refusals_are_stable() -> None:
    assert {one.value for one in errors.Refusal} == {
        "unknown_kind",
        "too_many",
        "not_yours",
        "too_long",
        "invalid",
        "not_shareable",
        "gone",
    }
