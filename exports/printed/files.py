"""Printed things as files: all are written, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from exports.formats import check_formats, written
from exports.names import file_name
from exports.whole import write_all

if TYPE_CHECKING:
    from pathlib import Path

    from exports.document.blocks import Document

Progress = Callable[[str, int, int], None]
Warn = Callable[[str, tuple[str, ...]], None]
USUAL_PAPER = "a4"


@dataclass(frozen=True)
class Print:
    """Something to print.

    Attributes:
        document: What it says.
        second: Its second language; none when empty.
        before: What its name begins with; the document's title alone when empty.
    """

    document: Document
    second: str = ""
    before: str = ""

    def name(self, form: str) -> str:
        """Name the file.

        Args:
            form: Its format.

        Returns:
            Such as `mon-chemin_a3_fr.pdf`.
        """
        size = "" if self.document.paper == USUAL_PAPER else self.document.paper
        return file_name(
            self.before, self.document.title, size, self.document.language, self.second, ending=form
        )


def make_prints(
    prints: Sequence[Print],
    formats: Sequence[str],
    *,
    out: Path,
    progress: Progress | None = None,
    warn: Warn | None = None,
) -> list[Path]:
    """Write printed things.

    Args:
        prints: What to print.
        formats: Of `exports.formats.FORMATS`.
        out: The folder to write to; made when missing. Files of the same name are replaced.
        progress: Called with each file that is ready: its name, how many there are so far, and how many in all.
        warn: Called with a file's name and the letters that no font has, where there are any.

    Returns:
        The files.

    Raises:
        HandoutError: There is no such format.
        OSError: The folder cannot be written; no file was changed.
    """
    check_formats(formats)
    files: dict[str, bytes] = {}
    for one in prints:
        for form in formats:
            made, name = written(one.document, form), one.name(form)
            files[name] = made.data
            if progress:
                progress(name, len(files), len(prints) * len(formats))
            if warn and made.replaced:
                warn(name, made.replaced)
    return write_all(out, files)
