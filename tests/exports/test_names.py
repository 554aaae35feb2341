"""Names of files that people find again, on every computer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.names import LONGEST_NAME, file_name, plain


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("La charte de notre groupe", "la-charte-de-notre-groupe"),
        ("Qu’est-ce qu’une compétence\u00a0?", "qu-est-ce-qu-une-competence"),
        ("ورقة الحضور", "ورقة-الحضور"),
        ("السيرة الذاتيّة وتقييم البرنامج", "السيرة-الذاتية-وتقييم-البرنامج"),
        ("हिन्दी में", "हिन्दी-में"),
        ("../../etc/passwd", "etc-passwd"),
        ("", ""),
    ],
)
def test_titles(title: str, name: str) -> None:
    assert plain(title) == name


def test_parts_that_say_nothing_are_left_out() -> None:
    assert file_name("", "Mon chemin", "", "fr", ending="pdf") == "mon-chemin_fr.pdf"


@given(st.text(max_size=200))
def test_any_title_is_a_safe_part_of_a_name(title: str) -> None:
    name = plain(title)
    assert len(name) <= LONGEST_NAME
    assert not set(name) & set('/\\:*?"<>|.\0\n ')
