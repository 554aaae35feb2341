"""Secrets that people can copy by hand."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.book.secret import ALPHABET, LENGTH, digest, new_secret, normalise


def test_a_secret_has_128_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    assert re.fullmatch(f"[{ALPHABET}]{{{LENGTH}}}", new_secret())
    monkeypatch.setattr("course.book.secret.secrets.randbits", lambda bits: (1 << bits) - 1)
    assert new_secret() == "7" + "Z" * 25
    monkeypatch.setattr("course.book.secret.secrets.randbits", lambda _bits: 1)
    assert new_secret() == "0" * 25 + "1"


def test_no_two_are_alike() -> None:
    assert len({new_secret() for _ in range(1000)}) == 1000


@given(st.lists(st.sampled_from(ALPHABET), min_size=LENGTH, max_size=LENGTH), st.data())
def test_however_it_is_copied_it_is_the_same(letters: list[str], data: Any) -> None:
    secret = "".join(letters)
    ways = {"0": "0Oo", "1": "1IiLl"}
    copied = [data.draw(st.sampled_from(ways.get(one, one + one.lower()))) for one in letters]
    spaced = "".join(one + data.draw(st.sampled_from(["", " ", "-", "\u2011", "\n"])) for one in copied)
    assert normalise(spaced) == secret


@given(st.text())
def test_what_is_none_is_none(text: str) -> None:
    found = normalise(text)
    assert found is None or (len(found) == LENGTH and set(found) <= set(ALPHABET))


def test_only_its_length_and_letters_count() -> None:
    assert normalise("U" * LENGTH) is None
    assert normalise("0" * (LENGTH - 1)) is None
    assert normalise("0" * (LENGTH + 1)) is None


def test_a_hash_tells_nothing() -> None:
    assert digest("0" * LENGTH) != digest("1" * LENGTH)
    assert len(digest("0" * LENGTH)) == 32
