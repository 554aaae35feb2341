"""The pictures: one set, Lucide, one stroke width. Their names are Lucide's."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("pictures")
PICTURES: tuple[str, ...] = tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


@cache
def picture(name: str) -> str:
    """Read a picture.

    Args:
        name: One of `PICTURES`.

    Returns:
        The text of the SVG, which takes the colour of the text around it.

    Raises:
        LookupError: When there is no such picture.
    """
    if name not in PICTURES:
        raise LookupError(f"There is no picture “{name}” in {FOLDER.name}/.")
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
