"""The fonts inside a page: those its letters need, from the one copy in the repository."""

import base64
import re

import pytest

from exports.fonts import FACES, FAMILY, faces_for, font_css
from exports.places import FONTS
from exports.writers.web import design_css


def files(text: str) -> list[str]:
    return [face.file.removeprefix("noto-sans-").removesuffix(".woff2") for face in faces_for(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["latin"]),
        ("L’été à Noël, 20 €", ["latin"]),
        ("مرحبا", ["latin", "arabic"]),
        ("Привет", ["latin", "cyrillic"]),
        ("Καλημέρα", ["latin", "greek"]),
        ("Łódź, ağaç", ["latin", "latin-ext"]),
        ("你好", ["latin"]),
    ],
)
def test_a_page_carries_the_fonts_of_its_letters(text: str, expected: list[str]) -> None:
    assert files(text) == expected


def test_every_face_is_a_file_of_the_kit() -> None:
    assert FACES
    assert all((FONTS / face.file).read_bytes()[:4] == b"wOF2" for face in FACES)


def test_the_css_holds_the_file_itself_and_no_address() -> None:
    css = font_css("a")
    found = re.search(r"base64,([^)]+)\)", css)
    assert found
    assert base64.b64decode(found[1]) == (FONTS / FACES[0].file).read_bytes()
    assert css.count("url(") == 1
    assert "http" not in css


def test_the_stylesheet_asks_for_the_family() -> None:
    assert f'"{FAMILY}"' in design_css("handout")
