"""Pages of PDFs compared with small pictures of them, kept in `tests/exports/golden`."""

import io
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

FOLDER = Path(__file__).parents[1] / "exports" / "golden"
PER_INCH = 48
SOFT = 1.2
"""How far pictures are blurred before they are compared: edges of letters differ between versions of a renderer."""
VISIBLE = 40
"""Of 255: how far a point must be from what it was to count."""
FEW = 8
"""Points that may differ: fewer than any letter has."""


@dataclass(frozen=True)
class Golden:
    """Compares pages with their goldens, or makes these again (`pytest tests/exports --update-golden`)."""

    update: bool
    beside: Path
    folder: Path = FOLDER

    def __call__(self, name: str, pdf: bytes) -> None:
        """Fail where a page differs from its golden, is missing or is one too many.

        Args:
            name: The name of the document, as `cv_plain_ar_empty`.
            pdf: The document.
        """
        pages = drawn(pdf)
        if self.update:
            self._keep(name, pages)
        kept = self._kept(name)
        assert kept, f"{name} has no golden: look at its pages, then run pytest tests/exports --update-golden"
        assert len(pages) == len(kept), f"{name} has {len(pages)} pages; its golden has {len(kept)}"
        wrong = [number for number, page in enumerate(pages, 1) if not alike(page, Image.open(kept[number]))]
        for number in wrong:
            pages[number - 1].save(self.beside / f"{name}-{number}.png")
        assert not wrong, (
            f"{name}: pages {wrong} differ from {self.folder.name}; as they are now: {self.beside}"
        )

    def _kept(self, name: str) -> dict[int, Path]:
        found = {
            path: re.fullmatch(rf"{re.escape(name)}-(\d+)", path.stem) for path in self.folder.glob("*.png")
        }
        return {int(match[1]): path for path, match in found.items() if match}

    def _keep(self, name: str, pages: list[Image.Image]) -> None:
        self.folder.mkdir(exist_ok=True)
        for path in self._kept(name).values():
            path.unlink()
        for number, page in enumerate(pages, 1):
            page.quantize(16).save(self.folder / f"{name}-{number}.png", optimize=True)


def drawn(pdf: bytes, per_inch: int = PER_INCH) -> list[Image.Image]:
    """Draw the pages of a PDF in grey.

    Args:
        pdf: The file.
        per_inch: How large.

    Returns:
        A picture of each page.
    """
    command = ["pdftoppm", "-r", str(per_inch), "-gray", "-"]
    stream = io.BytesIO(subprocess.run(command, input=pdf, capture_output=True, check=True).stdout)
    pages = []
    while header := stream.readline():
        assert header.strip() == b"P5", "pdftoppm drew something else than grey pictures"
        width, height = map(int, stream.readline().split())
        stream.readline()
        pages.append(Image.frombytes("L", (width, height), stream.read(width * height)))
    return pages


def alike(page: Image.Image, golden: Image.Image) -> bool:
    """Say whether two pictures look the same.

    Args:
        page: A page.
        golden: What it should look like.

    Returns:
        False when they differ in size or in more than the edges of letters.
    """
    if page.size != golden.size:
        return False
    soft = (one.convert("L").filter(ImageFilter.GaussianBlur(SOFT)) for one in (page, golden))
    points = ImageChops.difference(*soft).histogram()
    return sum(points[VISIBLE:]) <= FEW
