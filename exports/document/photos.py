"""Photographs: what a file shows and nothing else of what it tells (place, time, camera)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
PNG_SHOWS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB", b"gAMA", b"cHRM", b"iCCP"})
JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
JPEG_TELLS = frozenset(range(0xE1, 0xEE)) - {0xE2} | {0xEF, 0xFE}
"""Segments that say something beside the picture; E2 holds its colours, EE how they are mixed."""
START, FILL, EXIF, SHOWN, OVER = 0xFF, 0xFF, 0xE1, 0xDA, 0xD9
INSIDE = frozenset({0x00, *range(0xD0, 0xD8)})
"""What follows FF inside of the picture without ending it."""
MOST_POINTS = 40_000_000
"""A telephone's largest picture; one of a few kilobytes could claim so many that a laptop has no room for them."""
ORIENTATION = 0x0112
WAYS = range(1, 9)
SIDEWAYS = frozenset({5, 6, 7, 8})


@dataclass(frozen=True)
class Photograph:
    """A photograph without anything that its file tells beside it.

    Attributes:
        data: The file.
        kind: `png` or `jpeg`.
        width: In pixels, as it is stored.
        height: In pixels, as it is stored.
        orientation: How it is to be turned, 1 (as it is) to 8, as in Exif.
    """

    data: bytes
    kind: Literal["png", "jpeg"]
    width: int
    height: int
    orientation: int = 1

    @property
    def shown(self) -> tuple[int, int]:
        """Width and height once turned."""
        return (self.height, self.width) if self.orientation in SIDEWAYS else (self.width, self.height)


def photograph(data: bytes) -> Photograph:
    """Read a photograph and leave out what its file tells beside it.

    Args:
        data: A PNG or JPEG file.

    Returns:
        The photograph.

    Raises:
        ValueError: It is neither, or it is cut or broken.
    """
    try:
        if data.startswith(PNG):
            return _png(data)
        if data.startswith(JPEG):
            return _jpeg(data)
    except struct.error as error:
        raise ValueError("this photograph is cut") from error
    raise ValueError("this is neither a PNG nor a JPEG file")


def _png(data: bytes) -> Photograph:
    kept, at, ended = [PNG], len(PNG), False
    while at < len(data) and not ended:
        length, name = struct.unpack_from(">I4s", data, at)
        if at + 12 + length > len(data):
            raise ValueError("this photograph is cut")
        if name in PNG_SHOWS:
            kept.append(data[at : at + 12 + length])
        at, ended = at + 12 + length, name == b"IEND"
    if not ended:
        raise ValueError("this photograph is cut")
    width, height = struct.unpack_from(">II", data, len(PNG) + 8)
    return _checked(Photograph(b"".join(kept), "png", width, height))


def _jpeg(data: bytes) -> Photograph:
    kept, size, turned = [JPEG], (0, 0), 1
    for code, start, end in _segments(data):
        if code in JPEG_FRAMES:
            size = struct.unpack_from(">HH", data, start + 5)
        if code == EXIF and data[start + 4 : start + 10] == b"Exif\0\0":
            turned = _orientation(data[start + 10 : end])
        if code not in JPEG_TELLS:
            kept.append(data[start:end])
    return _checked(Photograph(b"".join(kept), "jpeg", size[1], size[0], turned))


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Give each segment's code, start and end; the last one is the picture itself, up to the end of the file."""
    at = len(JPEG)
    while True:
        mark, code = struct.unpack_from(">BB", data, at)
        if mark != START:
            raise ValueError("this photograph is broken")
        if code == FILL:
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        if at + 2 + length > len(data):
            raise ValueError("this photograph is cut")
        if code == SHOWN:
            yield code, at, _end(data, at + 2 + length)
            return
        yield code, at, at + 2 + length
        at += 2 + length


def _end(data: bytes, at: int) -> int:
    """Find where the picture ends: telephones put other pictures behind it, each with what it tells."""
    while 0 <= (at := data.find(b"\xff", at)) < len(data) - 3:
        code = data[at + 1]
        if code == OVER:
            return at + 2
        if code == FILL:
            at += 1
        elif code in INSIDE:
            at += 2
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return len(data)


def _orientation(exif: bytes) -> int:
    order = ">" if exif[:2] == b"MM" else "<"
    try:
        (start,) = struct.unpack_from(order + "I", exif, 4)
        (count,) = struct.unpack_from(order + "H", exif, start)
        for place in range(min(count, 100)):
            tag, _, _, value = struct.unpack_from(order + "HHIH", exif, start + 2 + 12 * place)
            if tag == ORIENTATION:
                return value if value in WAYS else 1
    except struct.error:  # what it tells is broken, what it shows need not be
        return 1
    return 1


def _checked(found: Photograph) -> Photograph:
    if not (found.width and found.height):
        raise ValueError("this photograph has no size")
    if found.width * found.height > MOST_POINTS:
        raise ValueError("this photograph is too large")
    return found
