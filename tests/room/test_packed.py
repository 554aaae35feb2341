"""Built files on the wire: the form that the browser takes, made once."""

import gzip
from pathlib import Path

import brotli
import pytest

from course.room.packed import coding, packed


@pytest.mark.parametrize(
    ("accepted", "suffix", "expected"),
    [
        ("gzip, deflate, br", ".js", "br"),
        ("gzip, deflate", ".css", "gzip"),
        ("br;q=0, gzip;q=0.5", ".js", "gzip"),
        ("", ".js", None),
        ("deflate", ".js", None),
        ("gzip, br", ".woff2", None),
    ],
)
def test_the_form_is_one_that_the_browser_takes(accepted: str, suffix: str, expected: str | None) -> None:
    assert coding(accepted, suffix) == expected


def test_both_forms_hold_the_file(tmp_path: Path) -> None:
    file = tmp_path / "seat.js"
    file.write_bytes(b"export default {};\n" * 200)
    assert gzip.decompress(packed(str(file), "gzip")) == file.read_bytes()
    assert brotli.decompress(packed(str(file), "br")) == file.read_bytes()


def test_a_file_is_compressed_once(tmp_path: Path) -> None:
    file = tmp_path / "seat.js"
    file.write_bytes(b"first")
    assert packed(str(file), "br") is packed(str(file), "br")
