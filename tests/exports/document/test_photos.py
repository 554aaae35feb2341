"""Photographs: what another picture behind it tells, and one that claims too many points."""

import io
import struct
import zlib

import pytest
from PIL import Image

from exports.document.photos import MOST_POINTS, photograph


def jpeg(tells: bytes = b"") -> bytes:
    file = io.BytesIO()
    exif = Image.Exif()
    if tells:
        exif[0x010E] = tells.decode()
    Image.effect_noise((60, 80), 90).convert("RGB").save(file, "jpeg", exif=exif, progressive=bool(tells))
    return file.getvalue()


def test_a_picture_behind_the_picture_stays_behind() -> None:
    first, second = jpeg(), jpeg(b"taken at home")
    found = photograph(first + second)
    assert b"taken at home" in first + second
    assert b"taken at home" not in found.data
    with Image.open(io.BytesIO(found.data)) as shown, Image.open(io.BytesIO(first)) as whole:
        assert shown.tobytes() == whole.tobytes()


def test_a_progressive_picture_is_whole() -> None:
    with Image.open(io.BytesIO(photograph(jpeg(b"told")).data)) as shown:
        assert len(shown.tobytes()) == 60 * 80 * 3


def test_a_small_file_that_claims_a_huge_picture_is_refused() -> None:
    side = int(MOST_POINTS**0.5) + 1
    header = b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = [header, b"IDAT" + zlib.compress(b""), b"IEND"]
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(one) - 4) + one + struct.pack(">I", zlib.crc32(one)) for one in parts
    )
    with pytest.raises(ValueError, match="too large"):
        photograph(data)
