"""What a writer gives back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Made:
    """A document as a file.

    Attributes:
        data: The file.
        replaced: The letters that no font of the kit has, each once; a visible sign stands in their place.
    """

    data: bytes
    replaced: tuple[str, ...] = ()
